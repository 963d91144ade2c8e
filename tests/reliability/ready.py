"""What a bot reads before it begins: read once, by the process that all lives are forked from."""

from bot.app import read_words

WORDS = read_words("a test")
for lang in WORDS.content.texts.langs:
    WORDS.content.texts.has("common-stop", lang)  # so that every language has been read

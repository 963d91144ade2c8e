"""What a bot reads before it begins: read once, by the process that all lives are forked from."""

from bot.app import faces, read_words

WORDS = read_words("a test")
FACES = faces(WORDS.content)
"""Made here so that every language has been parsed."""

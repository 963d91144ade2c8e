# Title.
language-title = Languages
# Above the languages.
language-start = Which language suits you?
# After the choice.
language-chosen = This is the language now.
# Above a page, after the choice.
language-now = The language has changed.

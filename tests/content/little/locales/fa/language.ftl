# A stand-in for a translation: every text says that it is one.
language-title = این یک متن است
language-start = این یک متن است
language-chosen = این یک متن است
language-now = این یک متن است

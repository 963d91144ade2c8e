# A stand-in for a translation: every text says that it is one.
ground-title = این یک متن است
ground-start = این یک متن است
ground-start-help = این یک متن است

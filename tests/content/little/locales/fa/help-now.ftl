# A stand-in for a translation: every text says that it is one.
help-now-title = این یک متن است
help-now-start = این یک متن است
help-now-country = این یک متن است
help-now-tell-it = این یک متن است
help-now-crisis = این یک متن است
help-now-quiet = این یک متن است
help-now-other = این یک متن است
help-now-past = این یک متن است
help-now-elsewhere = این یک متن است
help-now-tell = این یک متن است
help-now-tell-words = این یک متن است
help-now-tell-copied = این یک متن است

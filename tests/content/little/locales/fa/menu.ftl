# A stand-in for a translation: every text says that it is one.
menu-title = این یک متن است
menu-start = این یک متن است
menu-start-tea = این یک متن است
menu-start-room = این یک متن است
menu-start-ground = این یک متن است
menu-start-help = این یک متن است
menu-start-lang = این یک متن است
menu-declined = این یک متن است
menu-thanks = این یک متن است
menu-harder = این یک متن است
menu-recalled = این یک متن است

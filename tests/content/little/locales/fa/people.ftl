# A stand-in for a translation: every text says that it is one.
people-which = این یک متن است
people-ie = این یک متن است
people-in-west-europe = این یک متن است
people-elsewhere = این یک متن است
people-emergency = این یک متن است: { $country } { $number } { $dated }
people-directory = این یک متن است
people-directory-only = این یک متن است
people-service-call = این یک متن است: { $name } { $number } { $hours } { $checked }
people-other-country = این یک متن است
people-tell-someone = این یک متن است

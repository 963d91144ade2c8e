# Asks for the country.
people-which = Where are you?
# A country.
people-ie = Ireland
# A part of the world.
people-in-west-europe = Western Europe
# Button: none of these.
people-elsewhere = Somewhere else
# The number to call.
people-emergency = In { $country }, call { $number } (as of { $dated }).
# The directory.
people-directory = More: findahelpline.com
# No line was verified.
people-directory-only = No line was checked lately. See findahelpline.com
# A telephone.
people-service-call = { $name }: { $number }, { $hours }, checked { $checked }
# Button: back to the list.
people-other-country = Another country
# Button: to words for a friend.
people-tell-someone = Tell someone I know

# Title.
help-now-title = People to reach
# For anybody.
help-now-start = I am a program and cannot see what happens. Here are people.
# Button: countries.
help-now-country = Choose a country
# Button: to words for a friend.
help-now-tell-it = Tell someone I know
# After words of danger. Direct.
help-now-crisis = If you may act on it, you should call for help now.
# In doubt.
help-now-quiet = If it is heavy, here are people.
# About somebody else.
help-now-other = You are with someone in danger. Here are people.
# About the past.
help-now-past = That was hard. Here are people, if you want them.
# No country in the list.
help-now-elsewhere = The number 112 works in many countries.
# Before words to copy.
help-now-tell = Here are words to send.
# Button: copies.
help-now-tell-words = Copy the words
# The words.
help-now-tell-copied = I am having a hard time. Can you talk?

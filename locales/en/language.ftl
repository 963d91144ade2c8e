# The languages there are. Their own names stand on the buttons and are not translated.

# Title, in lists and after "It sounds as if this may be about:".
language-title = Another language

# Above the buttons with the languages. { $drafts } is how many of them nobody who grew up with the language has signed.
language-start =
    Which language would you rather read? A page that is open stays where it is.

    { $drafts } of them are drafts. They were written with care, but no native speaker has signed them yet.

# First line of a page that has been shown in another language. /language stays as it is.
language-now = In English from here on. /language can make that stick.

# After a language was chosen with no page open. Named in that language itself.
language-chosen = English from here on, as long as you use these buttons. After that I go by your phone again.

# Button under that: asks to be remembered.
language-chosen-keep = Remember English

# Asks before anything is kept. Names what, how long, and how to end it. /forget stays as it is.
language-ask = May I keep one word about you: “English”? With it I'd keep the day you said so. Both go after 180 days without contact, or at once with /forget.

# Button: yes. At most 18 characters.
language-ask-yes = Yes, keep it

# Button: no. At most 18 characters.
language-ask-no = Rather not

# After the yes. "It" is the word for the language.
language-kept = It is kept now, encrypted. /mydata shows it to you.

# Button under that. At most 24 characters.
language-kept-row = Show what is kept

# In Telegram's list of commands, beside /language. At most 40 characters.
command-language = Another language

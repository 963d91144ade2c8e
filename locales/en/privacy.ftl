# What is kept and what is not. True to the letter; when the bot changes, this changes with it.
# { $operator } is whoever runs this bot and how to reach them. It may read "not stated".

# Title of these pages; also a button, when typed words may mean it.
privacy-title = What is kept about you

# The summary. Together no more than 60 words, without the operator's name.
privacy-start =
    This bot stores nothing about you, unless you say yes to one thing by name. Never your messages or your name.

    What you send goes through Telegram to the computer this bot runs on. It is answered there and forgotten. Telegram keeps its own copy of the chat.

    Run by: { $operator }

# Button: leads to the details. At most 24 characters.
privacy-start-more = The details

# Button: leads to what Telegram itself keeps. At most 24 characters.
privacy-start-telegram = What Telegram keeps

# Button: leads to what can be deleted and how. At most 24 characters.
privacy-start-delete = Delete what there is

# The details. At most 600 characters.
privacy-more =
    <b>Your place</b> in a page is written in the buttons, in your chat. The bot has no list of people.

    <b>Memory:</b> for a short while it knows which message in your chat is newest. That is how Stop takes the buttons off. It is never written down.

    <b>Counts:</b> it counts how often things happen, such as a page opened, or a page marked as making it harder. It doesn't count by person.

    <b>Logs</b> hold no words of yours, no names and no numbers.

# Button: leads to what may be kept after a yes. At most 24 characters.
privacy-more-kept = What a yes keeps

# Button: leads to what Telegram itself keeps. At most 24 characters.
privacy-more-telegram = What Telegram keeps

# Button: back to the summary. At most 24 characters.
privacy-more-back = Back to the summary

# What Telegram itself keeps and shows to bots. At most 600 characters.
privacy-telegram =
    Chats with bots lie on Telegram's servers. They are not end-to-end encrypted, so Telegram could read them. Your copy stays until you clear the chat.

    Telegram shows any bot you write to your public name, your user name, your app's language and your messages. This bot uses the language, to answer in it, and drops the rest.

    Telegram has a privacy policy of its own, at telegram.org/privacy.

# Button: leads to what can be deleted and how. At most 24 characters.
privacy-telegram-delete = Delete what there is

# Button: back to the summary. At most 24 characters.
privacy-telegram-back = Back to the summary

# What is kept after a yes, where, and for how long. True to the letter. At most 600 characters.
privacy-kept =
    Three things can be kept, each after its own yes. They are a language, a favourite place to come back to, and times for small doses.

    They lie encrypted in a database, and the key lies elsewhere. They go with /forget, or after 180 days without contact.

    <b>After that</b>, files of the database and backups may hold encrypted leftovers, until they are overwritten. Whoever runs this bot decides how long backups live.

# Button: shows the row about the person. At most 24 characters.
privacy-kept-row = Show what is kept

# Button: back to the summary. At most 24 characters.
privacy-kept-back = Back to the summary

# What is kept about the person, and an end to it. Plain as a receipt.

# Title, in lists and after "It sounds as if this may be about:".
my-data-title = What is kept about you

# Title of erasing; also a button, when typed words may mean it.
my-data-forget-title = Erasing what is kept

# Head of the page that shows what is kept. The lines after it say each thing.
my-data-start = This is all I keep about you:

# Shown instead of those lines when there is nothing.
my-data-nothing = Nothing. There is no row about you.

# One line: the language. { $lang } is its code, such as "fa"; { $agreed } the day of the yes.
my-data-row-lang = Language: { $lang }. You agreed on { $agreed }.

# One line: the place to come back to in the noticing exercise. { $anchor } says which; { $agreed } is the day of the yes.
my-data-row-anchor = { $anchor ->
    [feet] Favourite place to come back to: feet. You agreed on { $agreed }.
    [hands] Favourite place to come back to: hands. You agreed on { $agreed }.
    [sound] Favourite place to come back to: a sound. You agreed on { $agreed }.
    [sight] Favourite place to come back to: something seen. You agreed on { $agreed }.
    [movement] Favourite place to come back to: a small movement. You agreed on { $agreed }.
   *[breath] Favourite place to come back to: breath. You agreed on { $agreed }.
}

# One line: the doses. { $days } are weekdays as numbers, Monday is 1; { $begins } and { $ends } times of day; { $zone } a city.
my-data-row-doses = Doses: days { $days } of the week (Monday is 1), between { $begins } and { $ends }, by the clock of { $zone }. You agreed on { $agreed }.

# Last line: { $seen } is the day of the last contact, { $ends } the day on which all of this goes by itself.
my-data-row-ends = Last contact: { $seen }. Without another, all of this goes on { $ends }.

# Last line of that page, above the row itself as it lies in the database.
my-data-raw = And this is the row, letter by letter. It lies there encrypted.

# Button: leads to choosing a favourite. At most 18 characters.
my-data-start-anchor = Keep a favourite

# Button: leads to doses by schedule. At most 18 characters.
my-data-start-doses = Doses by schedule

# Button: leads to the languages. At most 18 characters.
my-data-start-lang = Language

# Button: leads to ending one thing. At most 18 characters.
my-data-start-less = Keep less

# Button: shows the row in a form that other programs read. At most 18 characters.
my-data-start-copy = Give me a copy

# Button: leads to erasing everything. At most 18 characters.
my-data-start-forget = Erase all of it

# Above the row in JSON, a form that other programs read. "It" is the row.
my-data-export = Here is your copy, in JSON. It is the row, letter by letter, and nothing else exists.

# Button: back to what is kept. At most 18 characters.
my-data-back = Back to the list

# Asks which one thing to end. Choosing ends it at once.
my-data-less = Which of these may go? It goes at once, and the rest stays.

# Button: ends the keeping of the language. At most 24 characters.
my-data-less-lang = The language

# Button: ends the keeping of the favourite. At most 24 characters.
my-data-less-anchor = The favourite

# Button: ends the doses. At most 24 characters.
my-data-less-doses = The doses

# Asks which place to come back to is the favourite one.
my-data-anchor = In the noticing exercise you pick a place to come back to. Which one shall stand first next time?

# Asks before anything is kept. { $anchor } is what was chosen. /forget stays as it is.
my-data-ask = { $anchor ->
    [feet] May I keep one word about you: “feet”? With it I'd keep the day you said so. Both go after 180 days without contact, or at once with /forget.
    [hands] May I keep one word about you: “hands”? With it I'd keep the day you said so. Both go after 180 days without contact, or at once with /forget.
    [sound] May I keep one word about you: “sound”? With it I'd keep the day you said so. Both go after 180 days without contact, or at once with /forget.
    [sight] May I keep one word about you: “sight”? With it I'd keep the day you said so. Both go after 180 days without contact, or at once with /forget.
    [movement] May I keep one word about you: “movement”? With it I'd keep the day you said so. Both go after 180 days without contact, or at once with /forget.
   *[breath] May I keep one word about you: “breath”? With it I'd keep the day you said so. Both go after 180 days without contact, or at once with /forget.
}

# Button: yes. At most 18 characters.
my-data-ask-yes = Yes, keep it

# Button: no. At most 18 characters.
my-data-ask-no = Rather not

# Asks once more before erasing. "It" is the row.
my-data-forget = Erase everything I keep about you? It can't be brought back. If there is nothing, nothing happens.

# Button: yes, erase. At most 18 characters.
my-data-forget-yes = Yes, erase it

# Button: no. At most 18 characters.
my-data-forget-no = Leave it there

# After erasing. Says honestly what is not in our hands.
my-data-erased =
    Done. There is no row about you any more, and nothing will come by itself.

    Telegram keeps this chat until you clear it. A backup may hold the row a while longer, encrypted; /privacy says how long.

# Button under that. At most 24 characters.
my-data-erased-more = What Telegram keeps

# In Telegram's list of commands, beside /mydata. At most 40 characters.
command-mydata = What is kept about you, as it is

# In Telegram's list of commands, beside /export. At most 40 characters.
command-export = A copy of it, in JSON

# In Telegram's list of commands, beside /forget. At most 40 characters.
command-forget = Erase it

# Small doses by schedule: choosing, agreeing, and what arrives. Nothing here pushes, counts or praises.

# Title, in lists and after "It sounds as if this may be about:".
doses-title = Small doses that come by

# The invitation. "One" is a very small sentence. Says what, how, and that it ends.
doses-start = Would you like a very small sentence to come by now and then? You pick the days, the time and your place. It comes without a sound, and it can end at any moment.

# Accepts. At most 24 characters.
doses-start-yes = Yes, let me pick

# Declines. At most 24 characters.
doses-start-no = Not for me

# Leads to what is known and what is not. At most 24 characters.
doses-start-known = What is known?

# Asks for the days.
doses-days = On which days may one come?

# Button. At most 18 characters.
doses-days-daily = Every day

# Button: the days between two weekends, named; which they are stands in meta.toml. At most 24 characters.
doses-days-weekdays = Monday to Friday

# Button: the two days that end the week, named; which they are stands in meta.toml. At most 24 characters.
doses-days-weekend = Saturday and Sunday

# Button: leads to the seven days. At most 18 characters.
doses-days-one = One day a week

# Asks for the one day.
doses-weekday = Which day is it to be?

# Button. At most 18 characters.
doses-weekday-mon = Monday

# Button. At most 18 characters.
doses-weekday-tue = Tuesday

# Button. At most 18 characters.
doses-weekday-wed = Wednesday

# Button. At most 18 characters.
doses-weekday-thu = Thursday

# Button. At most 18 characters.
doses-weekday-fri = Friday

# Button. At most 18 characters.
doses-weekday-sat = Saturday

# Button. At most 18 characters.
doses-weekday-sun = Sunday

# Asks for the time of day.
doses-window = And at what time of day? It comes at some moment within the two hours. Between ten at night and eight in the morning nothing comes, unless you pick the earliest.

# Button. At most 18 characters.
doses-window-early = 6 to 8

# Button. At most 18 characters.
doses-window-morning = 8 to 10

# Button. At most 18 characters.
doses-window-midday = 12 to 14

# Button. At most 18 characters.
doses-window-after = 15 to 17

# Button. At most 18 characters.
doses-window-evening = 18 to 20

# Button. At most 18 characters.
doses-window-late = 20 to 22

# Asks for the clock: two ways to tell it.
doses-how = Whose clock do you live by? A place can tell me, or your phone. I don't guess it.

# Button: pick a city. At most 32 characters.
doses-how-place = A place near me

# Button: say what time the phone shows. At most 32 characters.
doses-how-phone = What my phone shows

# Asks which hour the person's phone shows, on the page of the parts of the day and on the page of the hours. What follows are cities.
doses-hour = Which hour does your phone show right now? The minutes don't matter: 14:05 and 14:55 are both 14. Places with that time come next, so that summer time stays right.

# Button: a part of the day, with its hours. At most 24 characters.
doses-part-night = Night: 0 to 5

# Button: a part of the day, with its hours. At most 24 characters.
doses-part-morning = Morning: 6 to 11

# Button: a part of the day, with its hours. At most 24 characters.
doses-part-afternoon = Afternoon: 12 to 17

# Button: a part of the day, with its hours. At most 24 characters.
doses-part-evening = Evening: 18 to 23

# Asks for a place that keeps the same time, on the page of regions and on the page of cities.
doses-place = Whose clock do you live by? A place with the same time is near enough. I don't guess it.

# Asks once more, with everything that would be kept. { $zone } is a city. /forget stays as it is.
doses-confirm = { $window ->
    [early] { doses-confirm-days } Between 6 and 8, by the clock of { $zone }. May I keep that, and the day you said so? After nine that nobody touches they end by themselves. Stop or /forget ends them at once.
    [morning] { doses-confirm-days } Between 8 and 10, by the clock of { $zone }. May I keep that, and the day you said so? After nine that nobody touches they end by themselves. Stop or /forget ends them at once.
    [midday] { doses-confirm-days } Between 12 and 14, by the clock of { $zone }. May I keep that, and the day you said so? After nine that nobody touches they end by themselves. Stop or /forget ends them at once.
    [afternoon] { doses-confirm-days } Between 15 and 17, by the clock of { $zone }. May I keep that, and the day you said so? After nine that nobody touches they end by themselves. Stop or /forget ends them at once.
    [evening] { doses-confirm-days } Between 18 and 20, by the clock of { $zone }. May I keep that, and the day you said so? After nine that nobody touches they end by themselves. Stop or /forget ends them at once.
   *[other] { doses-confirm-days } Between 20 and 22, by the clock of { $zone }. May I keep that, and the day you said so? After nine that nobody touches they end by themselves. Stop or /forget ends them at once.
}

# The first sentence of that question: the days. [weekdays] and [weekend] name the days that meta.toml gives.
doses-confirm-days = { $days ->
    [daily] Every day, then.
    [weekdays] Monday to Friday, then.
    [weekend] Saturday and Sunday, then.
    [monday] Mondays, then.
    [tuesday] Tuesdays, then.
    [wednesday] Wednesdays, then.
    [thursday] Thursdays, then.
    [friday] Fridays, then.
    [saturday] Saturdays, then.
   *[other] Sundays, then.
}

# Button: yes. At most 24 characters.
doses-confirm-yes = Yes, keep that

# Button: no. At most 24 characters.
doses-confirm-no = Rather not

# Button: back to the days. At most 24 characters.
doses-confirm-again = Pick again

# After the yes. Says honestly that one may be missed. /mydata stays as it is.
doses-agreed = Agreed. The first comes on the next day you picked. One may be left out now and then, when something breaks: none comes twice, and none comes late. /mydata shows what is kept.

# Button under that. At most 24 characters.
doses-agreed-row = Show what is kept

# A dose that arrives by itself: a plain fact. Begins with why it is there.
doses-sent-1 =
    A small dose, as you asked:

    <i>The day has got this far, and so have you.</i>

# A dose that arrives by itself: a permission.
doses-sent-2 =
    A small dose, as you asked:

    <i>One thing today may stay undone.</i>

# A dose that arrives by itself: respect.
doses-sent-3 =
    A small dose, as you asked:

    <i>Getting by takes skill, and skill earns respect.</i>

# A dose that arrives by itself: fairness.
doses-sent-4 =
    A small dose, as you asked:

    <i>What you'd forgive in a stranger may count for you as well.</i>

# A dose that arrives by itself: a little warmth.
doses-sent-5 =
    A small dose, as you asked:

    <i>May a small part of today be easy on you.</i>

# A dose that arrives by itself: an ordinary good thing.
doses-sent-6 =
    A small dose, as you asked:

    <i>Somewhere a kettle is on. Nobody has to earn it.</i>

# Button under a dose: nothing wanted now. At most 24 characters.
doses-sent-later = Not this one

# After that. "They" are the doses.
doses-later = Fine. They can come at other times, or end here.

# Button: back to choosing. At most 24 characters.
doses-later-fewer = Other days or times

# Button: ends them. At most 24 characters.
doses-later-end = Let them end

# Stands under a dose when several have come untouched. "These" are the doses.
doses-still = Are these still wanted? If nobody answers, they end by themselves.

# Button: go on. At most 18 characters.
doses-still-yes = Yes, go on

# Button: end them. At most 18 characters.
doses-still-no = No, let them end

# After they ended. No regret.
doses-ended = They have ended, and your times are erased. Nothing else will come.

# Button under that. At most 24 characters.
doses-ended-row = Show what is kept

# The card that says what is known. Plain and dry.
doses-evidence = <b>Known:</b> in one trial, 135 students practised kindness to themselves for 20 seconds a day, for a month. Counting everyone, there was no clear difference. Those who did it on most days came out a little ahead (Susman et al., 2024).

    <b>Not known:</b> whether reading one sentence now and then does anything. Nobody has tried these.

# In Telegram's list of commands, beside /doses. At most 40 characters.
command-doses = Small doses that come by

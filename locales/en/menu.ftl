# The first page and the pages that only lead on. Nothing here explains anything; it only asks and offers.

# Title of the first page. Also a button when typed words may mean "show me what you can do".
menu-title = What is on offer here

# The first thing anybody reads, and the page everything comes back to. Together no more than 60 words. Ends in a question.
menu-start =
    I am Thimble: a program, not a person, and not therapy. I keep nothing, unless you ask me to. Telegram has its own copy of this chat.

    These are short pages for people who find kindness hard to take in. Each one asks first.

    What would you like to look at?

# Button on the first page: a short reframe. At most 18 characters.
menu-start-reframe = See it differently

# Button on the first page: the exercise in noticing. At most 18 characters.
menu-start-track = Notice, gently

# Button on the first page: four patterns to choose from. At most 18 characters.
menu-start-pattern = Find a pattern

# Button on the first page: opens a page of things to read. At most 18 characters.
menu-start-more = Understand it

# Button on the first page: opens a page of things to try. At most 18 characters.
menu-start-practice = Small ways to try

# Button on the first page: things around the person to hold on to. At most 18 characters.
menu-start-steady = Something steady

# Button on the first page: people and help lines. At most 18 characters.
menu-start-help = People to reach

# Button on the first page: who made this, privacy, language. At most 18 characters.
menu-start-about = What is this?

# Page that leads to things to read. "Them" are the pages behind the buttons.
menu-more = These are pages to read. There is nothing to do in any of them. Which would you open?

# Button: what the whole thing means. At most 18 characters.
menu-more-meaning = What it means

# Button: what it is like from inside. At most 18 characters.
menu-more-feel = What it is like

# Button: thoughts that come up when somebody is kind. At most 18 characters.
menu-more-thoughts = Thoughts it brings

# Button: where it may come from. At most 18 characters.
menu-more-roots = Where it may begin

# Button: why a body answers to kindness. At most 18 characters.
menu-more-body = Why bodies react

# Button for somebody who wants to be kind to a person who finds that hard. At most 18 characters.
menu-more-other = I care for someone

# Page that leads to small things to try.
menu-practices = These are small things to try. Each takes a minute or three, and each can be dropped halfway. Which one, if any?

# Button: one very small kind sentence. At most 18 characters.
menu-practices-dose = A tiny dose

# Button: practising to be asked, and to say yes or no. At most 18 characters.
menu-practices-choice = Ask me first

# Button: kindness as something that steadies, without debt. At most 18 characters.
menu-practices-borrow = Kindness, no debt

# Button: the exercise in noticing. At most 18 characters.
menu-practices-track = Notice, gently

# After any "Not now". No regret, no second question.
menu-declined = That's fine. Leaving it is a choice like any other. Nothing else will come unless you ask for it.

# Button after a no: things around the person to hold on to. At most 18 characters.
menu-declined-steady = Something steady

# Button after a no: people and help lines. At most 18 characters.
menu-declined-help = People to reach

# After the person said how it was, or chose not to say. Fits "lighter", "no different" and "rather not say" alike.
menu-thanks = Okay. That is all, and there is nothing to follow up. You can put the phone down here.

# Button after a finished conversation: things around the person to hold on to. At most 18 characters.
menu-thanks-steady = Something steady

# Button after a finished conversation: people and help lines. At most 18 characters.
menu-thanks-help = People to reach

# After "Made it harder". Believes the person and does not ask why.
menu-harder = I believe you. This can make things harder, and it isn't your doing. That page is closed. Here is something steady to look at, and here are people, if you'd want either.

# Button after "Made it harder": things around the person to hold on to. At most 18 characters.
menu-harder-steady = Something steady

# Button after "Made it harder": people and help lines. At most 18 characters.
menu-harder-help = People to reach

# Shown instead of a page that whoever runs the bot has taken down. Plain, no alarm.
menu-recalled = That page has been taken down, because it may not be good for people. You did nothing wrong by opening it. From here you can go on in other ways.

# Button below that: things around the person to hold on to. At most 18 characters.
menu-recalled-steady = Something steady

# Button below that: people and help lines. At most 18 characters.
menu-recalled-help = People to reach

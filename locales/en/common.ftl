# Words that every screen shares. They stand on buttons and above pages of all flows, so they fit anywhere.

# Button on every screen. Ends everything at once. One word.
common-stop = Stop

# Button that leaves a flow for the first page. At most 18 characters.
common-menu = Something else

# Button on every body-focused page. Leads out of the exercise, to things around the person. At most 18 characters.
common-ground = Something steady

# Button under the card that tells what is known. Leads to the beginning of the same conversation. One or two words.
common-back = Back

# The only thing said after a stop. Calm, short, no question. /start and /help stay as they are.
common-stopped = Stopped. Nothing more comes from me now. /start opens the first page, whenever you want it. People to reach are at /help.

# Asked after each body-focused page. "It" is how the person is at this moment. Every answer is a good answer.
common-check = How is it right now? No answer is better than another. If it is okay, there is a little more.

# Answer to "How is it right now?": well enough to go on. At most 18 characters.
common-check-okay = Okay

# Answer to "How is it right now?": too strong. Leads out of the exercise. At most 18 characters.
common-check-much = A bit much

# Answer to "How is it right now?": the person notices nothing, or is not really here. Leads out of the exercise. At most 18 characters.
common-check-numb = Numb or far away

# Answer to "How is it right now?": the person keeps it to themselves. Goes on. At most 18 characters.
common-check-unsaid = Rather not say

# Quiet answer at the end of a conversation, to how it was. Nobody sees who chose it. At most 18 characters.
common-felt-lighter = A little lighter

# Quiet answer at the end of a conversation: it changed nothing, which is fine. At most 18 characters.
common-felt-same = No different

# Quiet answer at the end of a conversation: it did harm. Believed at once, never asked about. At most 18 characters.
common-felt-harder = Made it harder

# Quiet answer at the end of a conversation: the person keeps it to themselves. At most 18 characters.
common-felt-unsaid = Rather not say

# Stands above the first page when a pressed button could not be read. The fault is the bot's, not the person's.
common-unreadable = I could not read that button. Here is the first page instead.

# Stands above the nearest page when an old button's page is no longer there. "This one" is the page below the line.
common-gone = The page behind that button is no longer here. This one is the closest.

# Stands above a page that has been rewritten since the person's button was made.
common-changed = This page has changed since you saw it last. This is how it looks now.

# Stands above a question that was just answered with yes, when it is not clear whether a stop came after that yes.
common-once-more = Something came in between, so I ask once more.

# The person had said stop and now presses an older button. Asks before anything starts again.
common-asked-again = You stopped here earlier, and this button is from before that. Do you want to go on from it?

# Button under the question above: yes, go on from the old page.
common-go-on = Yes, go on

# Stands above an invitation, when the bot has guessed from typed words what is meant. { $topic } is a title, such as "Giving is easier than receiving".
common-sounds-like = It sounds as if this may be about: { $topic }. If that is wrong, leave it.

# Above up to three buttons with titles, when typed words could mean several things.
common-which-of = I can think of more than one thing you may mean. Is it one of these?

# Above the first page, after typed words or a picture that the bot has nothing about. Kind, no apology at length.
common-not-understood = That is outside what I know. I am a small program, with a few pages. Here they are.

# The only thing said in a group, in answer to a command. One line.
common-in-group = I only talk one to one. What people read here is not for a group to see.

# Button under the line above. Opens a private chat with the bot.
common-in-private = Open a private chat

# Shown in the empty chat before the person presses Start. At most 512 characters, plain text. Says what this is, and what it is not.
bot-description =
    For people who find kindness hard to take in.

    Short pages, small steps, at your pace. Each one asks first. "Not now" is one tap, and so is Stop.

    This is a program, not a person, and not therapy. It keeps nothing about you unless you ask it to. In danger, people to reach are at /help.

# Shown on the bot's profile and when it is shared. At most 120 characters, plain text.
bot-short-description = Small, optional steps for people who find kindness hard to take in. A program, not therapy.

# In Telegram's list of commands, beside /start. At most 40 characters.
command-start = The first page

# In Telegram's list of commands, beside /stop. At most 40 characters.
command-stop = Stop, at once

# In Telegram's list of commands, beside /reframe. At most 40 characters.
command-reframe = Another way to look at it

# In Telegram's list of commands, beside /track. At most 40 characters.
command-track = Notice something, without fixing it

# In Telegram's list of commands, beside /pattern. At most 40 characters.
command-pattern = Four quiet ways kindness is kept out

# In Telegram's list of commands, beside /ground. At most 40 characters.
command-ground = Something steady around you

# In Telegram's list of commands, beside /help. At most 40 characters.
command-help = People you can reach

# In Telegram's list of commands, beside /privacy. At most 40 characters.
command-privacy = What is kept, and what is not

# In Telegram's list of commands, beside /about. At most 40 characters.
command-about = What this is and who runs it

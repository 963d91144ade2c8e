# Button: ends everything.
common-stop = Stop
# Button: to the menu.
common-menu = Something else
# Button: to something steady.
common-ground = Something steady
# Button: back to the beginning of the flow.
common-back = Back
# Confirms a stop.
common-stopped = Stopped. You can come back with /start.
# After a practice.
common-check = How is it now?
# Button: it is fine.
common-check-okay = Okay
# Button: it is too much.
common-check-much = A bit much
# Button: numb.
common-check-numb = Numb or far away
# Button: no answer.
common-check-unsaid = Rather not say
# Button at the end.
common-felt-lighter = A little lighter
# Button at the end.
common-felt-same = No different
# Button at the end.
common-felt-harder = It made it harder
# Button at the end.
common-felt-unsaid = Rather not say
# Above the menu.
common-unreadable = That button cannot be read any more.
# Above the nearest page.
common-gone = That page is no longer here.
# Above a page.
common-changed = This page has changed since.
# Above a question that is asked a second time.
common-once-more = Once more, please.
# Before an old button takes effect.
common-asked-again = You had stopped. Would you like to go on from here?
# Button: goes on.
common-go-on = Go on
# Above an invitation; the topic is a title.
common-sounds-like = This may be about: { $topic }
# Above up to three topics.
common-which-of = Is it one of these?
# Above the menu.
common-not-understood = I have no page for that.
# In a group.
common-in-group = This is for a chat of two.
# Button in a group.
common-in-private = Open that chat
# Shown before Start.
bot-description = A program with a few pages to read.
# Shown in the profile.
bot-short-description = A few pages to read.
# Beside the command.
command-start = Begin
# Beside the command.
command-stop = Stop
# Beside the command.
command-ground = Something steady
# Beside the command.
command-help = People to reach
# Beside the command.
command-tea = A page about tea

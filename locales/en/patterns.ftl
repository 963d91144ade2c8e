# The four quiet forms of keeping kindness out. Each has an invitation and three short pages. "Some people" is never "you".

# Title of this conversation; also a button, when typed words may mean it.
patterns-title = Four quiet patterns

# Asks which pattern to look at. "One" is a pattern; picking it says nothing about the person.
patterns-start = Here are four quiet patterns. Which would you look at? Picking one doesn't make it yours.

# Button in the person's voice: giving rather than receiving. At most 24 characters.
patterns-start-give = I'd rather give

# Button in the person's voice: turning kindness into ideas. At most 24 characters.
patterns-start-theory = I make it an idea

# Button in the person's voice: understanding kindness without taking it in. At most 24 characters.
patterns-start-head = I get it, it stays out

# Button in the person's voice: respect rather than warmth. At most 24 characters.
patterns-start-respect = Respect, not warmth

# Title of the pattern: giving rather than receiving. Also a button, when typed words may mean it. At most 32 characters.
patterns-give-title = Giving is easier than receiving

# Invitation to the pattern: giving rather than receiving. Says what and how long; nothing is explained yet.
patterns-give = This one is about people who'd sooner look after others than be looked after. It's three short pages. Shall I open it?

# Accepts the invitation. At most 18 characters.
patterns-give-accept = Open it

# Declines the invitation. At most 18 characters.
patterns-give-no = Not now

# What the pattern is like, seen from outside, about some people and not about the reader. Two sentences. At most 300 characters.
patterns-give-like = Some people know how everyone takes their tea. Ask how they are, and soon the talk is about you.

# Button: leads to a reason why the pattern may make sense. At most 18 characters.
patterns-give-like-why = Why might that be?

# Button: ends here, which is fine. At most 18 characters.
patterns-give-like-end = That will do

# Why the pattern may make sense: one way to see it, an elegant adaptation and no flaw; it may not be the reader's. At most 300 characters.
patterns-give-why = One way to see it: the one who gives can choose how close things get. Nothing is owed, and nothing can be taken back. It keeps a person near others at low risk. That is an elegant fit, not a flaw. It may not be your story at all.

# Button: leads to one tiny thing to try. At most 18 characters.
patterns-give-why-try = Something to try

# Button: leads to what is known and what is not. At most 18 characters.
patterns-give-why-known = What is known?

# Button: ends here, which is fine. At most 18 characters.
patterns-give-why-end = That will do

# One tiny optional experiment for some other day. Not doing it is as good. At most 300 characters.
patterns-give-try = A tiny try, for some day or never. Someone offers a seat, or a biscuit. You take it, say thanks, and give nothing back for one minute. Saying no to all of this is a fine result, too.

# Button: the person may try it, without any promise. At most 18 characters.
patterns-give-try-keep = I may try it

# Button: leads back to the four patterns. At most 18 characters.
patterns-give-try-another = Another one

# Button: the experiment is not for this person, which is as good. At most 18 characters.
patterns-give-try-pass = I'll pass

# Title of the pattern: turning kindness into ideas. Also a button, when typed words may mean it. At most 32 characters.
patterns-theory-title = Turning kindness into theory

# Invitation to the pattern: turning kindness into ideas. Says what and how long; nothing is explained yet.
patterns-theory = Here is a pattern in which kind moments turn into insight, faith or theory. It comes in three short pages. Would you read it?

# Accepts the invitation. At most 18 characters.
patterns-theory-accept = Yes, show me

# Declines the invitation. At most 18 characters.
patterns-theory-no = Not now

# What the pattern is like, seen from outside, about some people and not about the reader. Two sentences. At most 300 characters.
patterns-theory-like = Someone says a warm thing. Before it lands, there is a thought about it: what it means, where it comes from, which book explains it.

# Button: leads to a reason why the pattern may make sense. At most 18 characters.
patterns-theory-like-why = What is that for?

# Button: ends here, which is fine. At most 18 characters.
patterns-theory-like-end = I've read enough

# Why the pattern may make sense: one way to see it, an elegant adaptation and no flaw; it may not be the reader's. At most 300 characters.
patterns-theory-why = Seen one way, thinking buys time. A thing that has a name can be looked at from the far bank. The thought may be deep and true, and still work as a raincoat. It is an elegant piece of adapting, not a fault. It may not fit you.

# Button: leads to one tiny thing to try. At most 18 characters.
patterns-theory-why-try = Something to try

# Button: leads to what is known and what is not. At most 18 characters.
patterns-theory-why-known = What is known?

# Button: ends here, which is fine. At most 18 characters.
patterns-theory-why-end = I've read enough

# One tiny optional experiment for some other day. Not doing it is as good. At most 300 characters.
patterns-theory-try = For the curious: next time, the first thought could be about the voice. High or low, quick or slow? The theory can come second. If it comes first anyway, you noticed the order, and that counts as much.

# Button: the person may try it, without any promise. At most 18 characters.
patterns-theory-try-keep = I may try it

# Button: leads back to the four patterns. At most 18 characters.
patterns-theory-try-another = Another one

# Button: the experiment is not for this person, which is as good. At most 18 characters.
patterns-theory-try-pass = Not my thing

# Title of the pattern: understanding kindness without taking it in. Also a button, when typed words may mean it. At most 32 characters.
patterns-head-title = Taking it in with the head only

# Invitation to the pattern: understanding kindness without taking it in. Says what and how long; nothing is explained yet.
patterns-head = The next pages are about kind words that are understood and go no further. They are for reading only. Would you like them?

# Accepts the invitation. At most 18 characters.
patterns-head-accept = Yes, I'd read them

# Declines the invitation. At most 18 characters.
patterns-head-no = Not now

# What the pattern is like, seen from outside, about some people and not about the reader. Two sentences. At most 300 characters.
patterns-head-like = The head says: that was kind, and they meant it. Everything below the head carries on as if it were someone else's post.

# Button: leads to a reason why the pattern may make sense. At most 18 characters.
patterns-head-like-why = And why is that?

# Button: ends here, which is fine. At most 18 characters.
patterns-head-like-end = Enough of this

# Why the pattern may make sense: one way to see it, an elegant adaptation and no flaw; it may not be the reader's. At most 300 characters.
patterns-head-why = It can be read like this: to agree costs little, and to be moved is a risk. So the head goes ahead, like a scout, and the rest waits for news. For many that was a wise order. It is a fine adaptation, no fault. This may not be you.

# Button: leads to one tiny thing to try. At most 18 characters.
patterns-head-why-try = Something to try

# Button: leads to what is known and what is not. At most 18 characters.
patterns-head-why-known = What is known?

# Button: ends here, which is fine. At most 18 characters.
patterns-head-why-end = Enough of this

# One tiny optional experiment for some other day. Not doing it is as good. At most 300 characters.
patterns-head-try = Small, and optional: one kind line in an old message, read as one reads a bus sign. After that, the eyes can go to a wall or a tree. Nothing has to be felt. Reading it is the whole try.

# Button: the person may try it, without any promise. At most 18 characters.
patterns-head-try-keep = I may try it

# Button: leads back to the four patterns. At most 18 characters.
patterns-head-try-another = Another one

# Button: the experiment is not for this person, which is as good. At most 18 characters.
patterns-head-try-pass = No, thanks

# Title of the pattern: respect rather than warmth. Also a button, when typed words may mean it. At most 32 characters.
patterns-respect-title = Respect sits better than warmth

# Invitation to the pattern: respect rather than warmth. Says what and how long; nothing is explained yet.
patterns-respect = For some, respect goes down well and warmth does not. There are three pages on that, each a few lines. Have a look?

# Accepts the invitation. At most 18 characters.
patterns-respect-accept = Have a look

# Declines the invitation. At most 18 characters.
patterns-respect-no = Not now

# What the pattern is like, seen from outside, about some people and not about the reader. Two sentences. At most 300 characters.
patterns-respect-like = For some, “good work” is fine, even welcome. “I'm fond of you” makes the room feel smaller.

# Button: leads to a reason why the pattern may make sense. At most 18 characters.
patterns-respect-like-why = What could it be?

# Button: ends here, which is fine. At most 18 characters.
patterns-respect-like-end = This is enough

# Why the pattern may make sense: one way to see it, an elegant adaptation and no flaw; it may not be the reader's. At most 300 characters.
patterns-respect-why = A possible reading: respect is earned, so it can be steered, and it stops at arm's length. Warmth isn't earned and comes closer. Holding to respect keeps the ground firm. That is an elegant way to adapt, no flaw. It may be nothing like you.

# Button: leads to one tiny thing to try. At most 18 characters.
patterns-respect-why-try = Something to try

# Button: leads to what is known and what is not. At most 18 characters.
patterns-respect-why-known = What is known?

# Button: ends here, which is fine. At most 18 characters.
patterns-respect-why-end = This is enough

# One tiny optional experiment for some other day. Not doing it is as good. At most 300 characters.
patterns-respect-try = If you ever want to: kindness can come dressed as respect. You could ask one person to name a plain thing they saw you do. No hugs, no big words. Hearing half of it is allowed. So is leaving the idea here.

# Button: the person may try it, without any promise. At most 18 characters.
patterns-respect-try-keep = I may try it

# Button: leads back to the four patterns. At most 18 characters.
patterns-respect-try-another = Another one

# Button: the experiment is not for this person, which is as good. At most 18 characters.
patterns-respect-try-pass = Not for me

# The end of each pattern. The buttons below ask quietly how it was.
patterns-close = This one ends here. Some of it may fit, or none. How was it to read?

# The card that says what is known. Plain and dry. At most 600 characters.
patterns-evidence =
    <b>Known:</b> in 2011 researchers asked 222 students and 53 therapists about fear of kindness. Fear of getting it and fear of giving it to oneself often went together. Both went with harsh self-talk and distress. A review of 19 studies in 2019 found the same kind of link.

    <b>Not known:</b> whether these four patterns are separate things. They come from one writer's essay, not from a study. That they are adaptations is one way to understand them. The things to try have not been tested.

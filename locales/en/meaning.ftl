### What it can mean that kindness is hard to take in. For reading: no exercise, nothing asked of the person.

## Names and the list

# Name of this conversation, shown where it is listed.
meaning-title = Why kindness can be hard

# Heads the list below. Must say nothing of the ideas themselves, only what there is to choose from.
meaning-start = There's a short overview. Then there are four things that kindness can be heard as. Some may fit, and some won't.

    Where would you like to look?

# Button, at most 18 letters: the short overview of the whole subject.
meaning-start-whole = A short overview

# Button, at most 18 letters: kindness heard as having control taken away.
meaning-start-control = Losing control

# Button, at most 18 letters: kindness heard as a trap, with a letdown to follow.
meaning-start-trap = A trap

# Button, at most 18 letters: kindness heard as the start of depending on somebody.
meaning-start-lean = Leaning too much

# Button, at most 18 letters: kindness heard as a threat to being the strong, able one.
meaning-start-strong = Not being strong

## The overview

# Name of the overview as a topic; also a button, at most 32 letters.
meaning-overview-title = Why kindness can be hard to take

# Invitation. Says how long it is and that nothing is asked; none of the ideas yet.
meaning-overview = A short overview of why kindness can be hard to take. It's two screens, and there is nothing to do.

    Shall I show you?

# Button: accepts the invitation.
meaning-overview-yes = Yes, show me

# Button: declines the invitation, as lightly as the other accepts it.
meaning-overview-no = I'd rather skip it

# First screen of the overview. "It" in the second paragraph is being hard to take, not the person. Plain, level tone.
meaning-overview-what = Plenty of people find kindness hard to take. It's common in those who learned early to cope alone, to stay alert, or to keep things in.

    That doesn't make kindness bad. It can come across as strange, or unsafe, or like stepping onto a boat.

# Button: leads to the second screen.
meaning-overview-what-on = Go on

# Button: leaves for the end of the conversation. "That" is what was read so far.
meaning-overview-what-end = That will do for me

# Second screen of the overview. "It" is pulling back. Offered as one way to see it, never as a fact about the reader.
meaning-overview-view = When care comes close, something in a person may pull back a little, often so quietly that few notice.

    One way to understand it: pulling back was learned, as a way to get through. It was a plan, and it did its job. It isn't a fault in anyone.

# Button: back to the list, where four readings of kindness are.
meaning-overview-view-other = What can it sound like?

# Button: leads to a card with what research knows and does not know.
meaning-overview-view-known = What is known?

# Button: leaves for the end of the conversation.
meaning-overview-view-end = That will do for me

## Heard as losing control

# Name of this topic; also a button, at most 32 letters.
meaning-control-title = Kindness and losing control

# Invitation. Names the subject and the length, no more.
meaning-control = This one is about kindness and who is in charge. It's two screens long.

    Would you like to see it?

# Button: accepts the invitation.
meaning-control-yes = Let me see

# Button: declines the invitation.
meaning-control-no = I'd rather skip it

# What it can be like. The quoted words are a well-meaning helper's. The kitchen stands for any place of one's own.
meaning-control-like = Someone says, “Sit down, I'll do it.” They mean well. From then on it gets done their way, in their time.

    To some people, that's like being moved aside in their own kitchen.

# Button: leads to the second screen.
meaning-control-like-on = Go on

# Button: leaves for the end of the conversation.
meaning-control-like-end = That will do for me

# Why it may make sense, and a small way to think about it. "This" is holding on to control.
meaning-control-view = For someone who got by through staying in charge, holding on makes good sense. That's one way to understand this.

    Care also comes in parts. A person can take the tea and leave the talk. Whoever picks is still in charge.

# Button: back to the list of readings.
meaning-control-view-other = Show me another one

# Button: leads to a card with what research knows and does not know.
meaning-control-view-known = What is known?

# Button: leaves for the end of the conversation.
meaning-control-view-end = That will do for me

## Heard as a trap

# Name of this topic; also a button, at most 32 letters.
meaning-trap-title = Waiting for kindness to turn

# Invitation. Names the subject and the length, no more.
meaning-trap = Here is one about waiting for the catch. Reading it takes about a minute.

    Want to look?

# Button: accepts the invitation.
meaning-trap-yes = I'll take a look

# Button: declines the invitation.
meaning-trap-no = I'd rather skip it

# What it can be like. The questions are a person's own thoughts, after somebody was nice. "The drop" is the disappointment to come.
meaning-trap-like = Somebody is nice, and a quiet voice asks what comes next. The letdown? The day it gets used against me?

    The nicer they are, the longer the drop looks.

# Button: leads to the second screen.
meaning-trap-like-on = Go on

# Button: leaves for the end of the conversation.
meaning-trap-like-end = That will do for me

# Why it may make sense. "The lookout" is the part of a person that keeps watch; a picture, friendly in tone.
meaning-trap-view = Where good things have turned before, a lookout spares some pain. That's one way to see it: a small hope has less far to fall.

    The lookout can stay. A person can note one fact, “They were kind today,” and promise nothing about tomorrow.

# Button: back to the list of readings.
meaning-trap-view-other = Show me another one

# Button: leads to a card with what research knows and does not know.
meaning-trap-view-known = What is known?

# Button: leaves for the end of the conversation.
meaning-trap-view-end = That will do for me

## Heard as the start of depending on somebody

# Name of this topic; also a button, at most 32 letters.
meaning-lean-title = Worry about leaning too much

# Invitation. Names the subject and the length, no more. "Halfway" is between the two screens.
meaning-lean = This is about leaning on other people. There are two short screens, and leaving halfway is fine.

    Would you like them?

# Button: accepts the invitation.
meaning-lean-yes = All right, show me

# Button: declines the invitation.
meaning-lean-no = I'd rather skip it

# What it can be like. The question and the quoted answer are a person's own. A slide is the playground kind.
meaning-lean-like = One offer of help can look like the top of a slide. Today it's a lift home. By winter, will I still know the way?

    So the answer is “I'm fine, I'll walk,” even in the rain.

# Button: leads to the second screen.
meaning-lean-like-on = Go on

# Button: leaves for the end of the conversation.
meaning-lean-like-end = That will do for me

# Why it may make sense, and a small way to think about it. The "no" is the answer to an offer of help.
meaning-lean-view = Where leaning once ended in a fall, standing alone is a real skill. One way to understand that “no”: it keeps the legs strong.

    Leaning can also be short. People take a hand on an icy step, then walk on by themselves.

# Button: back to the list of readings.
meaning-lean-view-other = Show me another one

# Button: leads to a card with what research knows and does not know.
meaning-lean-view-known = What is known?

# Button: leaves for the end of the conversation.
meaning-lean-view-end = That will do for me

## Heard as a threat to who one is

# Name of this topic; also a button, at most 32 letters.
meaning-strong-title = When coping is who I am

# Invitation. Names the subject and the length, no more.
meaning-strong = This one looks at kindness and being the one who copes. It's quick to read.

    Would you like it?

# Button: accepts the invitation.
meaning-strong-yes = I'd like to read it

# Button: declines the invitation.
meaning-strong-no = I'd rather skip it

# What it can be like. "A name" is a reputation, in one's own eyes too. The last quoted words are what gentleness can seem to say.
meaning-strong-like = “I'm the one who copes.” A name like that can take years to earn.

    Then somebody is gentle, and it sounds like a correction: “No, you're not.”

# Button: leads to the second screen.
meaning-strong-like-on = Go on

# Button: leaves for the end of the conversation.
meaning-strong-like-end = That will do for me

# Why it may make sense, and a small way to think about it. "The name" is the reputation of the screen before.
meaning-strong-view = Guarding a name that was hard to win makes sense. It's one way to read a sharp “I'm okay.”

    Two things can be true on the same day, though. Good doctors have doctors of their own. Nothing gets crossed out.

# Button: back to the list of readings.
meaning-strong-view-other = Show me another one

# Button: leads to a card with what research knows and does not know.
meaning-strong-view-known = What is known?

# Button: leaves for the end of the conversation.
meaning-strong-view-end = That will do for me

## The end, and what is known

# The end. Under it are four buttons about how it was; answering is optional and is only counted.
meaning-close = That's the end of this one. There is nothing to decide and nothing to take along.

    If you want to, say how it was. Answers are counted without a name.

# What research knows and does not know. Sober. At most 600 letters. Keep names, figures and years as they are.
meaning-evidence = <b>Known:</b> many studies have asked people about fears of kindness. A review put together 19 of them, with 4,723 people. The stronger the fear of taking kindness in, the more distress people tended to report (Kirby et al., 2019). Being hard on oneself often went with it (Gilbert et al., 2011).

    <b>Not known:</b> what causes what. Such figures tell only that things go together. That holding back is learned, to get through, is one way to understand it. So are the four readings here.

### For somebody who cares about a person who finds kindness hard to take in. Here "you" is the one who offers.

## The invitation and the idea

# Name of this conversation and of its topic; also a button, at most 32 letters.
supporter-title = For someone who cares

# Invitation. "You" is a friend, relative or partner; "they" is the person who finds kindness hard to take.
supporter-start = This part is for someone who cares about a person who finds kindness hard to take. There are a few short pages, and words you could send.

    Would that be of use?

# Button: accepts the invitation.
supporter-start-yes = Yes, it would

# Button: declines the invitation.
supporter-start-no = I'd rather skip it

# Button: leads to a card with what research knows and does not know.
supporter-start-known = What is known?

# The idea: offer, do not pour. The cup is what the other person can take in; "it" in the last sentence is pulling back.
supporter-cup = A picture: a small cup. A whole jug poured in goes all over the table. A little, and then a look, works better.

    If the person pulls back, that says little about you. It may be how they once got by.

# Button: leads to a list of four ways to offer.
supporter-cup-ways = Show me how to offer

# Button: leads to people to reach, for somebody who is worried about another person.
supporter-cup-worry = I'm worried about them

# Button: leaves for the end of the conversation.
supporter-cup-end = That will do for me

## Four ways

# Heads the list of four ways. Says only what there is to choose from.
supporter-ways = Four ways to offer, each with words to copy. Which one would you like?

# Button, at most 18 letters: ask before helping.
supporter-ways-ask = Ask first

# Button, at most 18 letters: small, plain things.
supporter-ways-small = Keep it small

# Button, at most 18 letters: expect no thanks and no answer.
supporter-ways-thanks = No thanks wanted

# Button, at most 18 letters: what to do when the offer is turned down.
supporter-ways-refused = If they say no

# Ask first. "They" is the other person. The words in italics are the same as supporter-ask-first-copy.
supporter-ask = Asking gives them the door handle. It works if a no is really allowed. Two choices can be easier than an open question:

    <i>Would it help if I brought some food, or would you rather have quiet? Both are fine with me.</i>

# Button: copies the words in italics.
supporter-ask-first = Copy the words

# Goes to the clipboard. Said to the other person; at most 256 letters, no markup.
supporter-ask-first-copy = Would it help if I brought some food, or would you rather have quiet? Both are fine with me.

# Button: back to the list of four ways.
supporter-ask-other = Show me another way

# Button: leaves for the end of the conversation.
supporter-ask-end = That will do for me

# Keep it small. "Poor you" is pity. The words in italics are the same as supporter-small-first-copy.
supporter-small = Small and plain is easier to hold than big and warm. A lift, a plate of food, a job done side by side. Respect can land where “poor you” would sting:

    <i>That was a hard week. I respect how you got through it.</i>

# Button: copies the words in italics.
supporter-small-first = Copy the words

# Goes to the clipboard. Said to the other person; at most 256 letters, no markup.
supporter-small-first-copy = That was a hard week. I respect how you got through it.

# Button: back to the list of four ways.
supporter-small-other = Show me another way

# Button: leaves for the end of the conversation.
supporter-small-end = That will do for me

# Expect no thanks. "They" is the other person. The words in italics are the same as supporter-thanks-first-copy.
supporter-thanks = A gift is lighter with no reply due. They may go quiet, or joke, or change the subject. That may be all there's room for today.

    <i>Thought of you today. It's fine not to write back.</i>

# Button: copies the words in italics.
supporter-thanks-first = Copy the words

# Goes to the clipboard. Said to the other person; at most 256 letters, no markup. Must not sound cold.
supporter-thanks-first-copy = Thought of you today. It's fine not to write back.

# Button: back to the list of four ways.
supporter-thanks-other = Show me another way

# Button: leaves for the end of the conversation.
supporter-thanks-end = That will do for me

# Taking a no well. The words in italics are the same as supporter-refused-first-copy. The last sentence is for the reader's own sake.
supporter-refused = A no can be taken as it is: no sigh, no second try, no “why not?” Then they know the choice was real.

    <i>Okay, thanks for telling me. I'm around another day.</i>

    If the no stings, a friend of your own may be good company.

# Button: copies the words in italics.
supporter-refused-first = Copy the words

# Goes to the clipboard. Said to somebody who turned an offer down; at most 256 letters, no markup.
supporter-refused-first-copy = Okay, thanks for telling me. I'm around another day.

# Button: back to the list of four ways.
supporter-refused-other = Show me another way

# Button: leaves for the end of the conversation.
supporter-refused-end = That will do for me

## The end, and what is known

# The end. Under it are four buttons about how it was; answering is optional and is only counted.
supporter-close = That's where these pages end. All of it is optional. You know the person, and I don't.

    How was it to read? The answers are counted without a name.

# What research knows and does not know. Sober. At most 600 letters. Keep names, figures and years as they are.
supporter-evidence = <b>Known:</b> being wary of other people's kindness is common enough to have been studied many times. A review put together 19 studies with 4,723 people. Such fears tended to go along with distress (Kirby et al., 2019). Being hard on oneself often comes with it (Gilbert et al., 2011).

    <b>Not known:</b> which way of offering works best. These pages follow the idea of asking first. Nobody has tested these very words.

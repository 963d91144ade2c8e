### Kindness seen as something that may steady a person. One picture (a held ladder), labelled as a picture.

## The invitation and the picture

# Name of this conversation and of its topic; also a button, at most 32 letters.
regulation-title = Kindness that steadies

# Invitation. Names what it is and how long it takes; the picture itself comes after a yes.
regulation-start = Here is a picture of what kindness might be good for. It takes three short screens, and it's only a picture.

    Would you like to see it?

# Button: accepts the invitation.
regulation-start-yes = Yes, show me

# Button: declines the invitation.
regulation-start-no = I'd rather skip it

# Button: leads to a card with what research knows and does not know.
regulation-start-known = What is known?

# The picture. "The foot of it" is the bottom of the ladder. May, not does: it is a picture and not biology.
regulation-ladder = Someone is up a shaky ladder. Another holds the foot of it. The climbing is still the climber's own. The ladder shakes less.

    Kindness may work a bit like that. It may help to steady a body on edge. This is a picture, not settled science.

# Button: leads to the second screen.
regulation-ladder-on = Go on

# Button: leaves for the end of the conversation.
regulation-ladder-end = That will do for me

# What the picture says about weakness, debt and dependency. The question is open; the reader does not answer it here.
regulation-free = A held ladder doesn't make the climber weak. There's no bill at the top, and nobody moves in.

    Climbing with no one near may once have been the better plan. Does it cost anything today? That can stay an open question.

# Button: leads to a list of three things the person may set.
regulation-free-on = And who decides?

# Button: leads to a card with what research knows and does not know.
regulation-free-known = What is known?

# Button: leaves for the end of the conversation.
regulation-free-end = That will do for me

## What the person sets

# Heads a list of three. Says only what there is to choose from; no part of the picture.
regulation-parts = Three things are up to the person who gets the help. Which one would you like to look at?

# Button, at most 18 letters: how much kindness.
regulation-parts-much = How much

# Button, at most 18 letters: from which person (or animal).
regulation-parts-who = From whom

# Button, at most 18 letters: for what length of time.
regulation-parts-long = For how long

# How much kindness. "Portion" as with food: one may take little.
regulation-much = How much is yours to set. A nod from across the street can be a whole portion. So can one line in a message.

    Smaller is fine. None today is fine as well.

# Button: back to the list of three.
regulation-much-other = Show me another part

# Button: leaves for the end of the conversation.
regulation-much-end = That will do for me

# From whom. "Them" at the end are those whose help is not welcome.
regulation-who = Who it comes from is yours to pick. It can be someone you hardly know, like a bus driver with a kind face. It can be a cat.

    Whoever offers the most doesn't get in first. Some people can stay outside, and no reason is owed to them.

# Button: back to the list of three.
regulation-who-other = Show me another part

# Button: leaves for the end of the conversation.
regulation-who-end = That will do for me

# For how long. The quoted words are said to the person who helps. A kettle takes a few minutes to boil.
regulation-long = For how long can be agreed first: “Stay till the kettle boils.”

    When the time is up, it's up. Standing alone again afterwards isn't rude, and it isn't a step back.

# Button: back to the list of three.
regulation-long-other = Show me another part

# Button: leaves for the end of the conversation.
regulation-long-end = That will do for me

## The end, and what is known

# The end. Under it are four buttons about how it was; answering is optional and is only counted.
regulation-close = That was the picture. It can hang on the wall or go back in the drawer.

    If you'd like to say how it was, there are four answers below. They're counted without a name.

# What research knows and does not know. Sober. At most 600 letters. Keep names, figures and years as they are.
regulation-evidence = <b>Known:</b> in trials, people trained in kindness to themselves did better than the others. On most counts the gain was of medium size (Ferrari et al., 2019). Set only against other active help, one review found no difference (Wilson et al., 2018). These were courses, not chats.

    <b>Argued over:</b> a popular theory of nerves and calm. In 2026, 39 scientists said that it doesn't hold up. Its author disagreed (Grossman et al., 2026, and reply).

    <b>Not known:</b> whether kindness steadies any one body. So we call it a picture.

### What people notice when somebody is kind to them, and a small other way to look at each. For reading.

## Names and lists

# Name of this conversation, shown where it is listed.
experiences-title = When someone is kind

# Heads a list of four reactions and a door to three thoughts. Only says what there is to choose from.
experiences-start = When someone is kind, odd things can show up. Below are four that people often tell of. Some thoughts tend to come along too.

    Which one would you like to look at?

# Button, at most 18 letters: going awkward, or as if everyone were looking.
experiences-start-seen = Awkward, exposed

# Button, at most 18 letters: the sense of not having earned kindness.
experiences-start-earn = Not deserving it

# Button, at most 18 letters: brushing kindness off with a joke or a clever remark.
experiences-start-joke = Joking it away

# Button, at most 18 letters: sudden tension, numbness or anger. "Cross" means a little angry.
experiences-start-tense = Tense, numb, cross

# Button, at most 18 letters: leads to a list of three thoughts.
experiences-start-think = Some thoughts

# Heads the list of three thoughts. Only says what there is to choose from.
experiences-thoughts = Three thoughts that can turn up when somebody is kind.

    Is there one you'd like to look at?

# Button, in the thinker's own words: kind people would change their minds if they knew me.
experiences-thoughts-mask = If they knew the real me

# Button, in the thinker's own words: I ought to manage without anybody.
experiences-thoughts-alone = I can do this myself

# Button, in the thinker's own words: there will be a price to pay for this kindness.
experiences-thoughts-owe = What will this cost me?

# Button: to the list of four reactions, such as going tense or joking.
experiences-thoughts-feel = Show me the reactions

## Awkward or exposed

# Name of this topic; also a button, at most 32 letters.
experiences-seen-title = Awkward or exposed

# Invitation. Names the subject and the length, no more.
experiences-seen = About going awkward when somebody is kind. It's two screens, with no tasks.

    Shall I show you?

# Button: accepts the invitation.
experiences-seen-yes = Yes, show me

# Button: declines the invitation.
experiences-seen-no = I'd rather skip it

# What it can be like, and that it protects. The floor is a place to look at instead of at the kind person. Dry, gentle.
experiences-seen-like = A kind word, and it's as if a lamp swung round. Where do the hands go? The floor gets very interesting.

    Looking for cover protects something. It says nothing bad about a person's character.

# Button: leads to the second screen.
experiences-seen-like-on = Go on

# Button: leaves for the end of the conversation.
experiences-seen-like-end = That will do for me

# A small other way to see it. The lamp is being looked at, from the screen before.
experiences-seen-turn = A lamp can be dimmed. Looking away is fine, and so is a short “thanks” and a new subject.

    Two seconds of being seen is being seen. Nobody has to stand in the light for longer.

# Button: back to the list of reactions.
experiences-seen-turn-other = Show me another one

# Button: leads to a card with what research knows and does not know.
experiences-seen-turn-known = What is known?

# Button: leaves for the end of the conversation.
experiences-seen-turn-end = That will do for me

## Not deserving it

# Name of this topic; also a button, at most 32 letters.
experiences-earn-title = Not deserving kindness

# Invitation. Names the subject and the length, no more. "It" at the end is the text.
experiences-earn = This one is about kindness that seems meant for someone else. It's two screens long.

    Shall I open it?

# Button: accepts the invitation.
experiences-earn-yes = I'll have a look

# Button: declines the invitation.
experiences-earn-no = I'd rather skip it

# What it can be like, and that it protects. "That list" is the list of one's own faults.
experiences-earn-like = A kind word comes, and straight away a list of faults is read out. Surely this was meant for the next person in line.

    That list can work like a shield: what isn't taken in can't be taken back. Having a shield is no flaw of character.

# Button: leads to the second screen.
experiences-earn-like-on = Go on

# Button: leaves for the end of the conversation.
experiences-earn-like-end = That will do for me

# A small other way to see it. Neither of the two quoted thoughts wins; both may stay.
experiences-earn-turn = Most kindness isn't a prize. Whoever holds the door at the shop hasn't checked anybody's record.

    “I didn't earn this” and “it came anyway” can sit in the same room. Neither one has to leave.

# Button: back to the list of reactions.
experiences-earn-turn-other = Show me another one

# Button: leads to a card with what research knows and does not know.
experiences-earn-turn-known = What is known?

# Button: leaves for the end of the conversation.
experiences-earn-turn-end = That will do for me

## Brushing it off

# Name of this topic; also a button, at most 32 letters.
experiences-joke-title = Brushing kindness off

# Invitation. Names the subject and the length, no more. The quoted words are what people say to make little of something.
experiences-joke = A look at the quick joke, and the “oh, it was nothing.” It's two screens.

    Would you read it?

# Button: accepts the invitation.
experiences-joke-yes = Yes, go ahead

# Button: declines the invitation.
experiences-joke-no = I'd rather skip it

# What it can be like (a joke, making little of it, a clever theory), and that it protects. Dry, gentle.
experiences-joke-like = Praise comes in. Out goes a joke, or “it was nothing,” or a clever point about why people say such things. It takes a second.

    Anything that fast has had practice. It keeps close things at arm's length. That's protection, not rudeness.

# Button: leads to the second screen.
experiences-joke-like-on = Go on

# Button: leaves for the end of the conversation.
experiences-joke-like-end = That will do for me

# A small other way to see it. The hall is the entrance of a house: inside, but only barely.
experiences-joke-turn = The joke can stay. Good jokes are worth keeping. Some people like to count to one before it.

    For that one count, the kind words get to stand in the hall. Then the joke, as usual.

# Button: back to the list of reactions.
experiences-joke-turn-other = Show me another one

# Button: leads to a card with what research knows and does not know.
experiences-joke-turn-known = What is known?

# Button: leaves for the end of the conversation.
experiences-joke-turn-end = That will do for me

## Tense, numb or irritated

# Name of this topic; also a button, at most 32 letters.
experiences-tense-title = Tense, numb or irritated

# Invitation. Names the subject and the length, and that nothing is to be noticed in the body.
experiences-tense = About going tense, numb or cross when someone is kind. It's reading only, two screens.

    Would that suit you?

# Button: accepts the invitation.
experiences-tense-yes = That suits me

# Button: declines the invitation.
experiences-tense-no = I'd rather skip it

# What it can be like, and that it protects. The guard dog is a picture for the reaction, drawn with some fondness.
experiences-tense-like = Somebody is gentle, and the jaw goes hard. Or the room seems far away. Or there's a flash of anger from nowhere.

    It's a bit like a guard dog that barks at the postman too. It's there to protect. That's not a mean dog, and not a bad owner.

# Button: leads to the second screen.
experiences-tense-like-on = Go on

# Button: leaves for a short steadying page that looks outward, at things in the room.
experiences-tense-like-steady = Something steady, please

# Button: leaves for the end of the conversation.
experiences-tense-like-end = That will do for me

# A small other way to see it. The dog is the reaction; the second quoted words are said to the person who was kind.
experiences-tense-turn = Nobody has to argue with the dog. A nod may do: “I see you're up.”

    The kind person can be asked to wait: “Give me a minute.” Standing further off is still a way of being there.

# Button: back to the list of reactions.
experiences-tense-turn-other = Show me another one

# Button: leads to a card with what research knows and does not know.
experiences-tense-turn-known = What is known?

# Button: leaves for the end of the conversation.
experiences-tense-turn-end = That will do for me

## The thought that they do not know the real person

# Name of this topic; also a button, at most 32 letters.
experiences-mask-title = If they knew the real me

# Invitation. Names the thought and the length, no more.
experiences-mask = This is about a thought: “They'd think again if they knew me.” It's two screens.

    Would you like to read on?

# Button: accepts the invitation.
experiences-mask-yes = I'll read on

# Button: declines the invitation.
experiences-mask-no = I'd rather skip it

# What it can be like, and that it protects. A house: the tidy one at the front door is what others get to see.
experiences-mask-like = The nice words come, but who are they for? For the tidy one who answers the door, perhaps. Everything else stays in the back room.

    Keeping a back room protects from getting hurt. It's no flaw in anyone's character.

# Button: leads to the second screen.
experiences-mask-like-on = Go on

# Button: leaves for the end of the conversation.
experiences-mask-like-end = That will do for me

# A small other way to see it. "They" is the person who was kind; "that piece" is the little they saw.
experiences-mask-turn = Nobody knows all of anybody. What they saw was still real: one piece, on one day.

    The kindness can be for that piece, and go no further. The door to the back room can stay shut.

# Button: back to the list of thoughts.
experiences-mask-turn-other = Show me another one

# Button: leads to a card with what research knows and does not know.
experiences-mask-turn-known = What is known?

# Button: leaves for the end of the conversation.
experiences-mask-turn-end = That will do for me

## The thought that one can manage alone

# Name of this topic; also a button, at most 32 letters.
experiences-alone-title = I can do this myself

# Invitation. Names the subject and the length, no more.
experiences-alone = Here's one about managing alone. It's brief, and leaving halfway is fine.

    Shall we look at it?

# Button: accepts the invitation.
experiences-alone-yes = Yes, I'd read that

# Button: declines the invitation.
experiences-alone-no = I'd rather skip it

# What it can be like, and that it protects. Heavy shopping bags stand for any load.
experiences-alone-like = A hand is held out. Before it gets near, the answer is there: “Thanks, I can manage.” The bags are heavy, but they're mine.

    Managing alone has got many people through. It protects, and there's nothing wrong in it.

# Button: leads to the second screen.
experiences-alone-like-on = Go on

# Button: leaves for the end of the conversation.
experiences-alone-like-end = That will do for me

# A small other way to see it. The bags are those of the screen before; the key is to one's own home.
experiences-alone-turn = Managing is a skill, and it doesn't wear off.

    Somebody can take one handle of the bag. You'd still know the way home, and the key would still be in your pocket.

# Button: back to the list of thoughts.
experiences-alone-turn-other = Show me another one

# Button: leads to a card with what research knows and does not know.
experiences-alone-turn-known = What is known?

# Button: leaves for the end of the conversation.
experiences-alone-turn-end = That will do for me

## The thought that kindness makes a debt

# Name of this topic; also a button, at most 32 letters.
experiences-owe-title = Kindness as a debt

# Invitation. Names the subject and the length, no more.
experiences-owe = This one is about kindness and paying back. It's two screens.

    Want to see it?

# Button: accepts the invitation.
experiences-owe-yes = Yes, let me see

# Button: declines the invitation.
experiences-owe-no = I'd rather skip it

# What it can be like, and that it protects. The meter is like the one in a taxi.
experiences-owe-like = A favour comes in, and a meter starts to run. What is this going to cost? How soon can it be paid off?

    Keeping count can protect a person, most of all where gifts had strings. That's careful, not cold.

# Button: leads to the second screen.
experiences-owe-like-on = Go on

# Button: leaves for the end of the conversation.
experiences-owe-like-end = That will do for me

# A small other way to see it. "Dear" means costly. The quoted words are asked of the person who helps.
experiences-owe-turn = Some help is a loan, and some is a gift. It's fair to ask which: “Would you want something back for this?”

    And if a gift still costs too much, it can be handed back with thanks.

# Button: back to the list of thoughts.
experiences-owe-turn-other = Show me another one

# Button: leads to a card with what research knows and does not know.
experiences-owe-turn-known = What is known?

# Button: leaves for the end of the conversation.
experiences-owe-turn-end = That will do for me

## The end, and what is known

# The end. Under it are four buttons about how it was; answering is optional and is only counted.
experiences-close = That's all there is here. Some of it may have been about you, or none of it.

    There are four answers below, in case you'd like to say how it was. They are counted without a name.

# What research knows and does not know. Sober. At most 600 letters. Keep names, figures and years as they are.
experiences-evidence = <b>Known:</b> an early study asked 222 students and 53 therapists about fears of kindness. People wary of kindness from others were often wary of being kind to themselves. Both often went with being hard on oneself (Gilbert et al., 2011). Later studies point the same way (Kirby et al., 2019).

    <b>Not known:</b> why it is so for any one person. That such reactions protect is one way to understand them. Nobody has tested whether the small ideas on these pages help.

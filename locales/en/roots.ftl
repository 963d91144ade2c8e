### Where it can begin that kindness is hard to take in. Told about "some people"; the reader is never asked to remember.

## Names and the list

# Name of this conversation, shown where it is listed.
roots-title = Where it can come from

# Heads the list of three stories. Says clearly that nothing is asked of the reader.
roots-start = Three short stories of where this can come from. They are about some people, and perhaps not about you.

    There is nothing to remember and nothing to tell. Would you like to read one?

# Button: care that had a price or conditions.
roots-start-price = Care that had a price

# Button: being met badly when things were hard and it showed.
roots-start-soft = When softness hurt

# Button: being the strong, wise or easy child.
roots-start-role = Being the strong one

## Care that had a price

# Name of this topic; also a button, at most 32 letters.
roots-price-title = Care that had a price

# Invitation. Names the subject, and that nothing is asked.
roots-price = A story about care that came with a price. It's about some people, and nothing is asked of you.

    Shall I tell it?

# Button: accepts the invitation.
roots-price-yes = You can tell it

# Button: declines the invitation.
roots-price-no = I'd rather not hear it

# The story: care that could not be counted on, conditions, children who looked after adults, favours held against one. Level tone.
roots-price-story = For some people, care came like a bus with no timetable. Or it came on terms: be good, be quiet, be grateful.

    Some looked after the grown-ups who were there to look after them. Others heard about each favour for years.

# Button: leads to what this may have come to mean.
roots-price-story-on = Go on

# Button: leaves for a short steadying page that looks outward, at things in the room.
roots-price-story-steady = Something steady, please

# Button: leaves for the end of the conversation.
roots-price-story-end = That will do for me

# What it may have come to mean. "It" in the first paragraph is care. Says that the reader's story may be another.
roots-price-view = In a place like that, care can come to mean danger, or a debt. Stepping back from it was sharp thinking.

    That is one way to understand it. Your story may be a different one, and it's yours to keep.

# Button: back to the list of stories.
roots-price-view-other = Show me another one

# Button: leads to a card with what research knows and does not know.
roots-price-view-known = What is known?

# Button: leaves for the end of the conversation.
roots-price-view-end = That will do for me

## When softness hurt

# Name of this topic; also a button, at most 32 letters.
roots-soft-title = When being soft went badly

# Invitation. Names the subject, and that the reader's own past is not asked about.
roots-soft = This one is about what some people met when they showed that things were hard. You won't be asked about your own life.

    Want to read it?

# Button: accepts the invitation.
roots-soft-yes = I'll read it

# Button: declines the invitation.
roots-soft-no = I'd rather not read it

# The story: being shamed, being brushed aside, an adult who was overwhelmed. The last sentence names the three once more.
roots-soft-story = Some children cried and were laughed at. Some were told it was nothing. With others, the grown-up fell apart, and the child did the comforting.

    So showing a need brought shame, a shrug, or a flood.

# Button: leads to what this may have come to mean.
roots-soft-story-on = Go on

# Button: leaves for a short steadying page that looks outward, at things in the room.
roots-soft-story-steady = Something steady, please

# Button: leaves for the end of the conversation.
roots-soft-story-end = That will do for me

# What it may have come to mean. The coat is a picture for staying guarded. Says that the reader's story may be another.
roots-soft-view = After that, going soft can be like taking off a coat in the snow. Keeping it on is good sense for such weather.

    One way to see it, that is. People get here by other roads as well, and yours is your own business.

# Button: back to the list of stories.
roots-soft-view-other = Show me another one

# Button: leads to a card with what research knows and does not know.
roots-soft-view-known = What is known?

# Button: leaves for the end of the conversation.
roots-soft-view-end = That will do for me

## Being the strong one

# Name of this topic; also a button, at most 32 letters.
roots-role-title = Being the strong one

# Invitation. Names the subject and the length. "Homework" is meant lightly: no task follows.
roots-role = About being the strong or the wise one from early on. It's a short story with no homework.

    Would you like it?

# Button: accepts the invitation.
roots-role-yes = I'd like to hear it

# Button: declines the invitation.
roots-role-no = I'd rather not hear it

# The story: one child is strong, or understands everybody, or asks for nothing. "That place" is such a part in the family.
roots-role-story = In some homes, one child was the strong one. Or the wise one who understood everybody. Or the easy one who asked for nothing.

    That place kept trouble out, and it earned some respect.

# Button: leads to what this may have come to mean.
roots-role-story-on = Go on

# Button: leaves for a short steadying page that looks outward, at things in the room.
roots-role-story-steady = Something steady, please

# Button: leaves for the end of the conversation.
roots-role-story-end = That will do for me

# What it may have come to mean. The question is a person's own thought. "That place" is the part in the family, from before.
roots-role-view = If that place kept a home standing, being cared for can shake it. Who am I, if someone holds me?

    Wanting to stay the one who holds things up makes sense. That's one way to read it, and it may not be yours. The skill has earned respect.

# Button: back to the list of stories.
roots-role-view-other = Show me another one

# Button: leads to a card with what research knows and does not know.
roots-role-view-known = What is known?

# Button: leaves for the end of the conversation.
roots-role-view-end = That will do for me

## The end, and what is known

# The end. Under it are four buttons about how it was; answering is optional and is only counted.
roots-close = This is where the story stops. It can be put down now, like any book.

    How was it to read? You can answer below, or leave it. Answers are counted without a name.

# What research knows and does not know. Sober. At most 600 letters. Keep names, figures and years as they are.
roots-evidence = <b>Known:</b> some people fear kindness more than others. Those who do also tend to be less sure of close people, and harder on themselves (Gilbert et al., 2011). The link with distress turns up in many studies (Kirby et al., 2019).

    <b>Not known:</b> whether early years bring this about. A link is not a cause. These three stories are a way to make sense of it. They can't tell what happened to anyone, and they aren't a test.

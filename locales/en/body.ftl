### Why kindness can be noticed in the body. For reading: no exercise. Told as a picture, never as biology.

# Name of this conversation and of its topic; also a button, at most 32 letters.
body-title = Why it shows in the body

# Invitation. Must make clear that this is reading, with nothing to notice or to do.
body-start = This is about why kindness can show up in the body. It's reading only. There's no exercise and nothing to notice.

    It comes in three short screens. Would you like them?

# Button: accepts the invitation.
body-start-yes = Yes, I'll read them

# Button: declines the invitation.
body-start-no = I'd rather skip it

# Button: leads to a card with what research knows and does not know.
body-start-known = What is known?

# First screen: what people tell of (unease, watchfulness, numbness, too much, going flat). "It" is what they notice. No advice.
body-signs = People describe it in many ways. A stir of unease. Being on watch. Going numb or far off. Everything too loud. Or a sudden drop, with no strength left.

    None of these is wrong, and plenty of people have none of them.

# Button: leads to the second screen.
body-signs-on = Go on

# Button: leaves for a short steadying page that looks outward, at things in the room.
body-signs-steady = Something steady, please

# Button: leaves for the end of the conversation.
body-signs-end = That will do for me

# Second screen: the picture of a house with an alarm. A picture that some find helpful, not a fact about the body.
body-picture = Some people find this picture helpful: a body is like a house. It can be on alarm, or it can be settled. Good company often settles it.

    Suppose care was rare, or came in by the same door as danger. Then a soft knock may set off the alarm.

# Button: leads to the third screen.
body-picture-on = Go on

# Button: leaves for a short steadying page that looks outward, at things in the room.
body-picture-steady = Something steady, please

# Button: leaves for the end of the conversation.
body-picture-end = That will do for me

# Third screen: what the picture would mean, and that it is only a picture. "It" in "It was set" is the alarm.
body-careful = So a kind voice can come in too loud, or make everything go flat. In this picture, nothing has gone wrong with the house. Its alarm was set to be careful.

    It is a picture, no more. How bodies really do this is still argued over.

# Button: leads to a card with what research knows and does not know.
body-careful-known = What is known?

# Button: leaves for a short steadying page that looks outward, at things in the room.
body-careful-steady = Something steady, please

# Button: leaves for the end of the conversation.
body-careful-end = That will do for me

# The end, with plain advice to see a doctor where that is the right place. Under it are four buttons about how it was.
body-close = That's where this ends. If something in your body is new, strong or worrying, a doctor is the right person to ask.

    How was this to read? Any answer below is counted without a name, and none is fine.

# What research knows and does not know. Sober. At most 600 letters. Keep names, figures and years as they are.
body-evidence = <b>Known:</b> turning inward isn't pleasant for everyone. One study followed 96 people on mindfulness courses. Of every 100, 58 had at least one unpleasant effect (Britton et al., 2021).

    <b>Argued over:</b> how kindness and the body connect. A well-known theory names certain nerves. In February 2026, 39 scientists wrote that the evidence doesn't support it. The theory's author disagreed (Grossman et al., 2026, and reply).

    <b>Not known:</b> what goes on in any one body. So we speak of alarm and settled as a picture.

# A brief reframe: one kinder reading of why kindness is hard. Never more than three messages after the yes.

# Title of this conversation; also a button, when typed words may mean it.
reframe-title = Another way to see it

# Title of the key reframe; also a button, when typed words may mean it.
reframe-key-title = Learning to do without

# The invitation. "It" is finding kindness hard. Says how long, and that leaving is fine.
reframe-offer = Would you like to see it from another side? It's a few lines, less than a minute. There is nothing to do, and you can leave halfway.

# Accepts the invitation. At most 18 characters.
reframe-offer-accept = Yes, a few lines

# Declines the invitation. At most 18 characters.
reframe-offer-no = Not now

# Asks which thought to look at. Half right is good enough.
reframe-pick = Here are four thoughts that people have when someone is kind. Which is nearest? Half right is near enough.

# Button: the thought of somebody who takes it as a verdict. At most 18 characters.
reframe-pick-key = I don't deserve it

# Button: the thought that needing others is a weakness. At most 18 characters.
reframe-pick-weak = It would be weak

# Button: the thought that kindness will be taken away again. At most 18 characters.
reframe-pick-ends = It won't last

# Button: the thought that kindness has to be paid back. At most 18 characters.
reframe-pick-debt = I would owe them

# The key reframe. "It" is kindness. Order: protective job, respect for it, cost today as a question, a small freedom. At most 300 characters.
reframe-key = One way to understand it: someone who finds kindness hard has learned to get by without it. That is a skill, and it earns respect. It is no ruling on what anyone deserves. Does the skill sometimes cost more than it gives? How much comes in, and when, stays with you.

# Button under the key reframe: read it, that is enough. At most 18 characters.
reframe-key-read = I've read it

# Button under the key reframe: leads to what is known and what is not. At most 18 characters.
reframe-key-known = What is known?

# For "It would be weak". Order: protective job, cost today as a question, a small freedom. At most 300 characters.
reframe-weak = Doing it alone can keep a person standing when there is no hand around. That strength stays, whatever you take from others. Is some of it going into things that two could lift? You can let someone hold one small end. You can also say no, and mean it.

# Button under this reframe: read it, that is enough. At most 18 characters.
reframe-weak-read = I've read it

# Button under this reframe: leads to what is known and what is not. At most 18 characters.
reframe-weak-known = What is known?

# For "It won't last". Order: protective job, cost today as a question, a small freedom. At most 300 characters.
reframe-ends = Where warmth comes and goes, it is wise to watch the door. The watching spares some falls. Does it take some good minutes, too? One kind minute can be one minute. It promises nothing, and it asks for nothing. You decide whether to stay in it.

# Button under this reframe: read it, that is enough. At most 18 characters.
reframe-ends-read = I've read it

# Button under this reframe: leads to what is known and what is not. At most 18 characters.
reframe-ends-known = What is known?

# For "I would owe them". Order: protective job, cost today as a question, a small freedom. At most 300 characters.
reframe-debt = Some kindness does come with a bill. Where that has happened, turning it down keeps a person free. Is there kindness about now that has no bill, and gets sent back with the rest? You can take one thing, as small as a held door, and pay nothing.

# Button under this reframe: read it, that is enough. At most 18 characters.
reframe-debt-read = I've read it

# Button under this reframe: leads to what is known and what is not. At most 18 characters.
reframe-debt-known = What is known?

# The end. The buttons below ask quietly how it was; answering is optional.
reframe-close = That is all of it. You can keep it, bend it or leave it here. How was it?

# The card that says what is known. Plain and dry. "They" are the studies. At most 600 characters.
reframe-evidence =
    <b>Known:</b> people who fear kindness more also tend to report more distress. A review in 2019 put 19 studies together, with about 4,700 people. The link was middling to strong.

    <b>Not known:</b> what leads to what. That this fear is learned, as a way to get by, is one way to understand it. It has not been shown for every person. No one has tested whether a few lines in a chat change anything.

### One very small sentence to look at. Starts smaller than kindness: a plain fact, permission, respect, fairness.

## The invitation and the sizes

# Name of this conversation and of its topic; also a button, at most 32 letters.
dose-title = A very small dose

# Name of the same place for somebody who asks for a dose right now; also a button, at most 32 letters.
dose-now-title = A small dose, now

# Invitation: what it is, how long, and that one can leave. "It" in the question is the sentence.
dose-start = A very small dose: one sentence to look at, for half a minute or so. It needn't even be a warm one. You can leave whenever you want.

    Would you like one?

# Button: accepts the invitation.
dose-start-yes = Yes, a small one

# Button: declines the invitation.
dose-start-no = I'd rather not have one

# Button: only the idea, without a dose.
dose-start-idea = Only tell me the idea

# The idea behind small doses, for somebody who asked. "It" is a dose. Steady ground is a page that helps a person look outward.
dose-idea = Very little at a time: that's the idea. Respect comes first, and warmth later or not at all. It counts even if nothing stirs.

    It isn't about throwing the heart open. If it gets too much, what comes next is steady ground, not a bigger dose.

# Button: leads to the list of sizes.
dose-idea-sizes = I'd look at the sizes

# Button: leads to a card with what research knows and does not know.
dose-idea-known = What is known?

# Button: leaves for the end of the conversation.
dose-idea-end = That will do for me

# Heads a list of six sizes, two in a row, the smallest first.
dose-sizes = The smallest comes first, and there's no warmth in it. They get a little bigger from there.

    Which size would you like to look at?

# Button, at most 18 letters: the smallest size, a plain fact about today.
dose-sizes-fact = A plain fact

# Button, at most 18 letters: permission to leave something.
dose-sizes-may = Permission

# Button, at most 18 letters: respect for having managed.
dose-sizes-respect = Respect

# Button, at most 18 letters: being as fair to oneself as to others.
dose-sizes-fair = Fairness

# Button, at most 18 letters: a little warmth towards oneself.
dose-sizes-warm = A little warm

# Button, at most 18 letters: a kind sentence said by another person.
dose-sizes-voice = From someone else

## The doses. The sentence in bold is the dose: the reader's own voice, ten words or so, nothing to agree with

# The smallest dose. Neutral on purpose: it says nothing good, only what is so.
dose-fact = Here it is:

    <b>I've got as far as this part of the day.</b>

    That's all of it. Reading it once is plenty.

# Button: the sentence is all right for the reader.
dose-fact-fits = It fits

# Button: it is too strong; leads to a steadying page.
dose-fact-much = That's too big for me

# Button: the sentence is not one for the reader; no reason asked.
dose-fact-not = Not for me

# A dose of permission. "The whole line" is the sentence in bold.
dose-may = This one is a permission:

    <b>One thing can stay undone today, and that's allowed.</b>

    A word can be changed. The whole line can be left on the table.

# Button: the sentence is all right for the reader.
dose-may-fits = It fits

# Button: it is too strong; leads to a steadying page.
dose-may-much = That's too big for me

# Button: the sentence is not one for the reader; no reason asked.
dose-may-not = Not for me

# A dose of respect: for skill, not for goodness.
dose-respect = This is about skill:

    <b>I found ways to get through, and that took some doing.</b>

    Nobody asks you to agree. You could look at it as if someone had left it on a bench.

# Button: the sentence is all right for the reader.
dose-respect-fits = It fits

# Button: it is too strong; leads to a steadying page.
dose-respect-much = That's too big for me

# Button: the sentence is not one for the reader; no reason asked.
dose-respect-not = Not for me

# A dose of fairness. "From across the room": at a distance, without taking it in.
dose-fair = One about being fair:

    <b>What I'd call fair for others can be fair for me too.</b>

    Looking at it from across the room is fine.

# Button: the sentence is all right for the reader.
dose-fair-fits = It fits

# Button: it is too strong; leads to a steadying page.
dose-fair-much = That's too big for me

# Button: the sentence is not one for the reader; no reason asked.
dose-fair-not = Not for me

# A dose with a little warmth. "Stir" is any movement inside; none is expected.
dose-warm = A little warmer, and still short:

    <b>For a moment, I can be on my own side.</b>

    Nothing has to stir. Eyes on the words is the whole dose.

# Button: the sentence is all right for the reader.
dose-warm-fits = It fits

# Button: it is too strong; leads to a steadying page.
dose-warm-much = That's too big for me

# Button: the sentence is not one for the reader; no reason asked.
dose-warm-not = Not for me

# A kind sentence from outside, in an ordinary tone. The speaker hardly knows the reader and wants nothing.
dose-voice = This one comes from outside. It could be a person you hardly know, in a shop or on the stairs. They say, in an everyday voice:

    <b>“Long day. Good that you're here.”</b>

    Then they walk on. There's nothing to answer.

# Button: the sentence is all right for the reader.
dose-voice-fits = It fits

# Button: it is too strong; leads to a steadying page.
dose-voice-much = That's too big for me

# Button: the sentence is not one for the reader; no reason asked.
dose-voice-not = Not for me

## After a dose

# After "It fits". Flat on purpose: no praise, no push to a bigger one. "Another" is another dose.
dose-fits = Then that was a dose. It counts if something moved, and it counts if nothing did.

    One is plenty. Another could be the same size, or smaller. The heart can stay as shut as it likes.

# Button: leaves for the end of the conversation.
dose-fits-end = One is plenty for me

# Button: back to the list of sizes.
dose-fits-sizes = I'd see the sizes again

# Button: leads to a card with what research knows and does not know.
dose-fits-known = What is known?

# After "Not for me". Turning it down is as good as taking it. "It" is the sentence.
dose-shelf = Then it goes back on the shelf. Turning it down was a choice, and choices are the main thing here.

    There are other sizes. There is also nothing at all.

# Button: leaves for the end of the conversation.
dose-shelf-end = Nothing at all, please

# Button: back to the list of sizes.
dose-shelf-sizes = I'd see the sizes again

# The end. Under it are four buttons about how it was; answering is optional and is only counted.
dose-close = That's the whole of it. There is nothing to keep up, and nothing to wait for.

    Below are four ways to say how it was. Leaving them is fine. They're counted without a name.

# What research knows and does not know. Sober. At most 600 letters. Keep names, figures and years as they are.
dose-evidence = <b>Known:</b> in one trial, 135 students practised for 20 seconds a day, for a month. Some used a kind touch, and some tapped their fingers. Counting everyone, there was no clear difference. Among the 45 who did it more than 28 times, the kind touch came out ahead (Susman et al., 2024).

    <b>Not known:</b> whether those who kept going differed from the start. And whether one sentence in a chat does anything. It's an offer, not a treatment.

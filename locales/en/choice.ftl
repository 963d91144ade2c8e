### Help that asks first. Practice with made-up offers, and lines that a person may copy and send to somebody.

## The invitation and the idea

# Name of this conversation and of its topic; also a button, at most 32 letters.
choice-title = Help that asks first

# Invitation: what there is. "Lines" are sentences to send to other people. No hint that the reader is bad at this.
choice-start = This is about help that asks first. There's a small practice with made-up offers, and some lines you could send to people.

    Want to look?

# Button: accepts the invitation.
choice-start-yes = I'll take a look

# Button: declines the invitation.
choice-start-no = I'd rather skip it

# Button: leads to a card with what research knows and does not know.
choice-start-known = What is known?

# The idea. "A knock" is a question at the door: the person inside decides. Keep the question natural to say aloud.
choice-knock = Some help comes like a wave. Other help knocks. “Would it help if…?” is a knock.

    A knock can get a yes, a no, or “something smaller.” Each one is a good answer. Whoever is inside decides about the door.

# Button: leads to a made-up offer to answer.
choice-knock-try = Give me an example

# Button: leads to a list of sentences to copy.
choice-knock-lines = Show me lines to send

# Button: leaves for the end of the conversation.
choice-knock-end = That will do for me

## First example: a friend offers soup

# A made-up offer. The quoted words are a friend's message. The question invites one of three answers below.
choice-soup = A made-up friend writes:

    “Would it help if I left some soup at your door tonight?”

    What would you send back?

# Button: a yes to the friend's offer.
choice-soup-yes = Yes, please

# Button: a no to the friend's offer.
choice-soup-no = No, but thank you

# Button: a smaller thing than the friend offered.
choice-soup-small = Something smaller

# After a yes. The quoted words are an example of the reader's answer to the friend.
choice-said-yes = A yes can have edges: what, where, for how long. Such as:

    “Yes please. At the door is good. I won't be up for talking.”

    That's a yes to the soup and to nothing else.

# Button: leads to a second example.
choice-said-yes-on = Another example

# Button: leads to a list of sentences to copy.
choice-said-yes-lines = Show me lines to send

# Button: leaves for the end of the conversation.
choice-said-yes-end = That will do for me

# After a no. The quoted words are an example of the reader's answer to the friend.
choice-said-no = A no can be short and still friendly. No reason has to come with it. Such as:

    “Thanks for asking. Not tonight.”

    The friend asked, so a no was on the table from the start.

# Button: leads to a second example.
choice-said-no-on = Another example

# Button: leads to a list of sentences to copy.
choice-said-no-lines = Show me lines to send

# Button: leaves for the end of the conversation.
choice-said-no-end = That will do for me

# After "something smaller". The quoted words are an example of the reader's answer; the dog is the friend's.
choice-said-small = Smaller is an answer of its own. Such as:

    “Soup is a lot today. Could you send a picture of your dog?”

    The size is yours to name. It can be very small.

# Button: leads to a second example.
choice-said-small-on = Another example

# Button: leads to a list of sentences to copy.
choice-said-small-lines = Show me lines to send

# Button: leaves for the end of the conversation.
choice-said-small-end = That will do for me

## Second example: asking oneself

# The same question, put by the reader to the reader. The three answers below are equally good.
choice-seat = The same knock works from you to you. This one isn't made up:

    “Would it help if I sat down for a minute, or stood up for one?”

# Button: a yes to the question.
choice-seat-yes = Yes, that might help

# Button: a no to the question.
choice-seat-no = No, not that one

# Button: a smaller thing than sitting down or standing up.
choice-seat-small = Something smaller

# After any of the three answers. Must fit a yes, a no and "smaller" alike. "It" in the last sentence is what was asked about.
choice-asked = You were asked, and you answered. That's the whole practice, whichever answer it was.

    You can do it, or not.

# Button: leads to a list of sentences to copy.
choice-asked-lines = Show me lines to send

# Button: back to the first example.
choice-asked-again = The first one again

# Button: leaves for the end of the conversation.
choice-asked-end = That will do for me

## Lines to copy and send

# Heads a list of three kinds of sentences. Copying sends nothing to anybody; say so plainly.
choice-lines = Lines for other people. A tap copies one, and nothing is sent. You can change it first, or keep it for another day.

    Which kind would you like?

# Button: sentences that tell somebody how one would like to be helped.
choice-lines-how = What suits me

# Button: sentences that say no to an offer in a friendly way.
choice-lines-refuse = A kind way to say no

# Button: sentences that ask for less than was offered.
choice-lines-less = Asking for less

# Two sentences to copy. They are the same, word for word, as choice-how-first-copy and choice-how-second-copy.
choice-how = How you'd like to be helped:

    1. <i>Small things help me more than big ones. It's good when you ask first.</i>

    2. <i>It's fine not to fix anything. Sitting nearby or a short message is plenty.</i>

# Button: copies the first sentence above.
choice-how-first = Copy the first

# Goes to the clipboard. Said to a friend or relative; at most 256 letters, no markup.
choice-how-first-copy = Small things help me more than big ones. It's good when you ask first.

# Button: copies the second sentence above.
choice-how-second = Copy the second

# Goes to the clipboard. Said to a friend or relative; at most 256 letters, no markup.
choice-how-second-copy = It's fine not to fix anything. Sitting nearby or a short message is plenty.

# Button: goes on after copying, or without it.
choice-how-on = Go on

# Two sentences to copy. They are the same, word for word, as choice-refuse-first-copy and choice-refuse-second-copy.
choice-refuse = A kind way to say no:

    1. <i>Thank you for offering. I'll say no this time, and I'm glad you asked.</i>

    2. <i>That's kind. I'd like to do this one alone. Please ask me again some day.</i>

# Button: copies the first sentence above.
choice-refuse-first = Copy the first

# Goes to the clipboard. Said to somebody who offered help; at most 256 letters, no markup.
choice-refuse-first-copy = Thank you for offering. I'll say no this time, and I'm glad you asked.

# Button: copies the second sentence above.
choice-refuse-second = Copy the second

# Goes to the clipboard. Said to somebody who offered help; "this one" is the task at hand. At most 256 letters, no markup.
choice-refuse-second-copy = That's kind. I'd like to do this one alone. Please ask me again some day.

# Button: goes on after copying, or without it.
choice-refuse-on = Go on

# Two sentences to copy. They are the same, word for word, as choice-less-first-copy and choice-less-second-copy.
choice-less = Asking for less:

    1. <i>Could we make it smaller? Ten minutes would be good for me.</i>

    2. <i>A text is easier for me than a call today. I may answer late.</i>

# Button: copies the first sentence above.
choice-less-first = Copy the first

# Goes to the clipboard. Said to somebody who offered more; "it" is what was offered. At most 256 letters, no markup.
choice-less-first-copy = Could we make it smaller? Ten minutes would be good for me.

# Button: copies the second sentence above.
choice-less-second = Copy the second

# Goes to the clipboard. Said to somebody who offered to phone; at most 256 letters, no markup.
choice-less-second-copy = A text is easier for me than a call today. I may answer late.

# Button: goes on after copying, or without it.
choice-less-on = Go on

# After the sentences, whether one was copied or not (the bot cannot tell). "Them" are the sentences.
choice-sent = Whether one gets sent, and to whom, is up to you. I can't see if you copied any.

    Would you like to see another kind?

# Button: back to the list of three kinds.
choice-sent-lines = Show me another kind

# Button: leaves for the end of the conversation.
choice-sent-end = That will do for me

## The end, and what is known

# The end. Under it are four buttons about how it was; answering is optional and is only counted.
choice-close = That's the end of this one. A no to any of it would have been a fine answer too.

    How was it? The four answers below are counted without a name. You can also leave them.

# What research knows and does not know. Sober. At most 600 letters. Keep names, figures and years as they are.
choice-evidence = <b>Known:</b> teachers who work with people hurt in the past put choice first. They offer, they don't order, and a no is welcome (Treleaven, 2018). That is knowledge from practice.

    There is a reason to keep the way out open. One study followed 96 people on mindfulness courses. Of every 100, 58 had at least one unpleasant effect (Britton et al., 2021).

    <b>Not known:</b> whether practising such answers in a chat changes anything later. No study of it is known to us.

# People to reach. Everything here is direct: clear verbs, short sentences, no comfort that gets in the way, no jokes.
# 112 and 911 are emergency numbers; keep both, and name the regions as your readers call them.

# Title of this page; also a button, when typed words may mean it.
help-now-title = People you can reach

# The page behind /help and every "People to reach". The person may be in danger, or only looking.
help-now-start =
    Here is the way to people. I am a program: I can't see what is going on, and I can't phone anyone for you.

    If you are in danger now, call the emergency number. It is 112 in most of Europe and 911 in North America. Or go to someone who is near.

    You can call, text, chat, or tell someone you know. Which is easiest?

# Button: leads to the choice of country and its numbers. At most 24 characters.
help-now-start-country = Numbers for my country

# Button: leads to ready words for a friend. At most 24 characters.
help-now-start-tell = Tell someone I know

# Button for people who opened /help to learn what this bot does. At most 24 characters.
help-now-start-how = How this bot works

# After words that sound like danger to oneself, now. Direct. At most 600 characters.
help-now-crisis =
    I take what you wrote seriously, and I've paused everything else. I am a program. I can't see you, and I can't phone anyone for you.

    If you might hurt yourself, or someone is hurting you, call now. The number is 112 in most of Europe and 911 in North America. Elsewhere, call your local emergency number. Or go to a person who is near, and say it out loud.

    Not in danger this minute? There are people for this by call, text or chat. Which would be easiest?

# Button: leads to the choice of country and its numbers. At most 24 characters.
help-now-crisis-country = Numbers for my country

# Button: leads to ready words for a friend. At most 24 characters.
help-now-crisis-tell = Tell someone I know

# Button: the bot guessed wrong. Accepted at once. At most 24 characters.
help-now-crisis-wrong = I'm okay, wrong guess

# After words that may or may not mean danger. Softer than the page above, still direct. At most 600 characters.
help-now-quiet =
    That sounds heavy. I am a program, and I may be reading it wrong.

    If part of it is about not wanting to live, or about someone hurting you, there are people for that. You can call, text or chat. In danger now, call 112 in most of Europe, 911 in North America.

    If it isn't that, tell me so, and I'll leave it.

# Button: leads to the choice of country and its numbers. At most 24 characters.
help-now-quiet-country = Numbers for my country

# Button: leads to ready words for a friend. At most 24 characters.
help-now-quiet-tell = Tell someone I know

# Button: the bot guessed wrong. Accepted at once. At most 24 characters.
help-now-quiet-wrong = It isn't that

# After words of danger about somebody else. "They" is that other person, of any gender. At most 600 characters.
help-now-other =
    This may be about someone you are worried for. I am a program, and I can't reach them.

    If they are in danger now, call the emergency number where they are. It is 112 in most of Europe and 911 in North America. If you can, stay with them, or get someone to.

    You can ask them straight out if they think about suicide. Help lines also talk with people who worry about someone else.

# Button: leads to the choice of country and its numbers. At most 24 characters.
help-now-other-country = Numbers by country

# Button: copies words that the person can send to the one they worry about. At most 24 characters.
help-now-other-words = Copy words for them

# What the button above copies. Sent by the person to the one they worry about. At most 256 characters.
help-now-other-copied = I've noticed that things look hard for you. I'm not going to judge any of it. Are you thinking about suicide? You can tell me the truth. I'd like to sit with you, or find someone with you.

# Button: the bot guessed wrong. Accepted at once. At most 24 characters.
help-now-other-wrong = It isn't that

# After words about danger in a time that is over. Asks for no story. At most 600 characters.
help-now-past =
    That sounds like something from before. Thank you for putting it in words. I won't ask about it.

    If any of it is close again, people can be reached by call, text or chat. In danger now, call 112 in most of Europe, 911 in North America. If it is over, there is nothing to do here.

# Button: leads to the choice of country and its numbers. At most 24 characters.
help-now-past-country = Numbers for my country

# Button: leads to ready words for a friend. At most 24 characters.
help-now-past-tell = Tell someone I know

# Button: it is over, or the bot guessed wrong. Accepted at once. At most 24 characters.
help-now-past-wrong = It is over

# For countries that are not in the list. At most 600 characters.
help-now-elsewhere =
    I have no number for your country that I can vouch for.

    In danger now, call your local emergency number. 112 works in most of Europe and in some other places, 911 in North America. If neither works, ask anyone near you, or go to a hospital.

    findahelpline.com lists help lines in many countries, to call, text or chat.

# Button: leads to ready words for a friend. At most 24 characters.
help-now-elsewhere-tell = Tell someone I know

# Button: back to the list of countries. At most 24 characters.
help-now-elsewhere-country = Back to the list

# Ready words to send to somebody. The two in quotation marks are what the buttons below copy; keep them equal.
help-now-tell =
    Finding words is hard at such a time, so here are some. A tap copies them. You choose who gets them; I send nothing.

    “I'm in a bad way right now, and being alone makes it worse. Could you call me, or come over? You don't have to fix anything.”

    “Are you there? I could use a voice.”

# Button: copies the longer of the two. At most 24 characters.
help-now-tell-long = Copy the longer one

# What the button above copies. At most 256 characters.
help-now-tell-long-copied = I'm in a bad way right now, and being alone makes it worse. Could you call me, or come over? You don't have to fix anything.

# Button: copies the shorter of the two. At most 24 characters.
help-now-tell-short = Copy the shorter one

# What the button above copies. At most 256 characters.
help-now-tell-short-copied = Are you there? I could use a voice.

# Button: leads to the choice of country and its numbers. At most 24 characters.
help-now-tell-country = Numbers for my country

# After the person says the guess was wrong. No lecture, no second look.
help-now-wrong = All right, then I misread it. Nothing was kept, and I'll leave it there. The people stay at /help, for any other day.

# Button: things around the person to hold on to. At most 24 characters.
help-now-wrong-steady = Something steady

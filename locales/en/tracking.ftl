# Noticing a feeling, or the room, without fixing anything. Two to three minutes. Eyes stay open throughout.
# { $anchor } is the place to come back to that the person chose: feet, hands, sound, sight, movement or breath. Words for it
# are needed in all six; the last variant is for the case that none was chosen.

# Title of this conversation; also a button, when typed words may mean it.
tracking-title = Noticing without fixing

# Title when somebody wants to begin at once; also a button.
tracking-now-title = A few minutes of noticing

# The invitation, and the only gate: what, how long, what it is not, and the way that leaves the body out.
tracking-gate = This is two or three minutes of noticing, eyes open. It is not a health check. Please take a strange, strong or worrying feeling to a doctor. There is a way that leaves the body out, too. Which would you like, if any?

# Accepts, with the body. At most 18 characters.
tracking-gate-body = Body, gently

# Declines the invitation. At most 18 characters.
tracking-gate-no = Not now

# Accepts, but with sounds or sights only. At most 18 characters.
tracking-gate-outside = Only the room

# Leads to what is known and what is not. At most 18 characters.
tracking-gate-known = What is known?

# Asks for a place that attention can rest on and come back to. "It" is that place.
tracking-anchor = First, a place to come back to, whatever happens. Which feels most ordinary? There is no right one. You can swap it later by starting again.

# Button: a place to come back to. At most 18 characters.
tracking-anchor-feet = My feet

# Button: a place to come back to. At most 18 characters.
tracking-anchor-hands = My hands

# Button: a place to come back to, outside the body. At most 18 characters.
tracking-anchor-sound = A sound

# Button: a place to come back to, outside the body. At most 18 characters.
tracking-anchor-sight = Something I see

# Button: a small movement to come back to, such as rocking a foot. At most 18 characters.
tracking-anchor-move = A small movement

# Button: breath comes last on purpose; for many people it is no neutral place. At most 18 characters.
tracking-anchor-breath = My breath

# The way that leaves the body out. Asks which of the two.
tracking-outside = Then the body can stay out of it. Would you rather listen, or look? Both work with a noisy street or a plain wall.

# Button: listening. At most 18 characters.
tracking-outside-sound = I'd rather listen

# Button: looking. At most 18 characters.
tracking-outside-sight = I'd rather look

# First practice page. Any length will do. At most 300 characters in each variant.
tracking-notice = { $anchor ->
    [feet] Your eyes can stay where they like. What do your feet meet: a floor, a shoe, a blanket? Perhaps warm, perhaps cool, perhaps hard to tell. A few seconds are plenty.
    [hands] Your eyes can stay where they like. What are your hands touching: the phone, some cloth, each other? Smooth, rough, or hard to tell. A few seconds are plenty.
    [sound] There may be a sound in the room, or outside it: a fridge, a car, a pipe. You can listen to it as to news from far away. Any sound will do. A few seconds are plenty.
    [sight] Is there one thing near you that stays put? A cup, a corner, a stain. Your eyes could go along its edges, then over its colour. A few seconds are plenty.
    [movement] There are movements nobody else would notice. A foot that rocks, a thumb along a finger. It can be as slow or as quick as it likes. A few seconds are plenty.
    [breath] Your eyes can stay where they like. Breath can go on as it is. Where does it show, if anywhere: nose, ribs, belly? A few seconds are plenty. If breath is no good place today, a sound will do.
   *[other] Is there one thing near you that stays put? A cup, a corner, a stain. Your eyes could go along its edges, then over its colour. A few seconds are plenty.
}

# Answer: the person noticed something. At most 18 characters.
tracking-notice-some = Noticed something

# Answer: the person noticed nothing, which is as good. At most 18 characters.
tracking-notice-none = Nothing much

# Second practice page. With a place in the body: where discomfort may be, without trying to mend it. With sound or sight: the same questions about that. At most 300 characters in each variant.
tracking-curious = { $anchor ->
    [feet] When kindness comes near, some people get a tight throat, chest or belly. If there's a spot like that now, is it small or wide, still or moving? It needs no mending. A look from far off is enough. Your feet are there to come back to, or to stay with instead.
    [hands] When kindness comes near, some people get a tight throat, chest or belly. If there's a spot like that now, is it small or wide, still or moving? It needs no mending. A look from far off is enough. Your hands are there to come back to, or to stay with instead.
    [sound] Here are some odd questions about your sound. Is it near or far? Does it move, or keep its place? Does it have a colour? You can leave all three open.
    [sight] Here are some odd questions about the thing you see. What side is the light on? What would it weigh? Has it been there long? You can leave all three open.
    [movement] When kindness comes near, some people get a tight throat, chest or belly. If there's a spot like that now, is it small or wide, still or moving? It needs no mending. A look from far off is enough. Your movement is there to come back to, or to stay with instead.
    [breath] When kindness comes near, some people get a tight throat, chest or belly. If there's a spot like that now, is it small or wide, still or moving? It needs no mending. A look from far off is enough. Breath is there to come back to, or a sound.
   *[other] Here are some odd questions about the thing you see. What side is the light on? What would it weigh? Has it been there long? You can leave all three open.
}

# Answer: the person had a look. At most 18 characters.
tracking-curious-looked = I had a look

# Answer: the person stayed with the place they chose, which is as good. At most 18 characters.
tracking-curious-stayed = I kept to my place

# Third practice page. "It" is whatever was noticed, the room included. At most 300 characters.
tracking-permission = Last part. Whatever you noticed may stay. It may change, or go. None of that is yours to arrange. You can watch it a little, as one watches rain, or look elsewhere.

# Answer: the person let it be. At most 18 characters.
tracking-permission-let = I let it be

# Answer: the person left this part out, which is as good. At most 18 characters.
tracking-permission-skip = I looked elsewhere

# The end. No praise, no score. The buttons below ask quietly how it was.
tracking-close = You noticed. That's the whole of it. It was never about forcing yourself open, and what stays shut may stay shut. How was it?

# The card that says what is known. Plain and dry. At most 600 characters.
tracking-evidence =
    <b>Known:</b> a trial in 2021 used noticing of this kind for long-lasting back pain. It came with a doctor's visit and eight therapy sessions. Of 50 people, 33 had little or no pain afterwards. In the two other groups it was 10 of 51 and 5 of 50.

    <b>Not known:</b> whether a few minutes in a chat do anything, for pain or for kindness. Noticing can also stir things up. In a study of a mindfulness course, more than half the people had some effect they disliked. That is why each page has a way out.

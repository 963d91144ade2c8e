# Title.
room-title = The room
# The invitation.
room-offer = Would you like to notice something for a minute?
# Button: yes.
room-offer-yes = Yes, gently
# Button: no.
room-offer-no = Not now
# Button: what is known.
room-offer-known = What is known?
# Asks for an anchor.
room-anchor = Which would you rather have?
# Button: feet.
room-anchor-feet = My feet
# Button: a sound.
room-anchor-sound = A sound
# The practice.
room-notice = { $anchor ->
    [feet] What do your feet meet? No answer is fine.
   *[other] Is there a sound near you? No answer is fine.
}
# Button: an answer.
room-notice-some = I noticed something
# The end.
room-close = You noticed. That is all. How was it?
# What is known.
room-evidence = Little is known about this.

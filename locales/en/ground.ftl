# Something steady outside the body. Reached from every exercise, and from the first page. Never leads back to an exercise.

# Title of this page; also a button, when typed words may mean it.
ground-title = Something steady around you

# First page. Comes after an exercise or on its own; nothing in it looks inward. At most 300 characters.
ground-start = Whatever we were at has stopped. Look around: can you find three things of one colour? Or touch something cold, or look out of a window. A glass of water is good. So is putting the phone away.

# Button: the person has had enough and needs nothing more. At most 24 characters.
ground-start-end = That will do

# Button: one more thing to look at or listen to. At most 24 characters.
ground-start-more = One more thing

# Button: leads to people and help lines. At most 24 characters.
ground-start-help = I need help now

# Second and last page. Outside things only. At most 300 characters.
ground-more = Listen for the sound that is farthest away. Then for the nearest one. Or read the words on a packet, one by one. Or lean on a wall for as long as you like.

# Button: the person has had enough and needs nothing more. At most 24 characters.
ground-more-end = That will do

# Button: leads to people and help lines. At most 24 characters.
ground-more-help = I need help now

# The end, after "That will do". Asks nothing.
ground-end = Good. There is nothing to finish and nothing to come back for.

# Button: leads to people and help lines. At most 24 characters.
ground-end-help = I need help now

# What this is. Honest before friendly.
# { $operator } is whoever runs this bot and how to reach them; it may read "not stated". { $version } is a version number.
# { $reviewed } is how many texts a clinician or a native speaker has signed; it is a number and may be 0.

# Title of these pages; also a button, when typed words may mean it.
about-title = What this bot is

# The first page of "What is this?".
about-start =
    Thimble is a program that shows short pages, all written beforehand. It makes up nothing as it goes. It isn't a therapist, a doctor or a friend.

    It is for people who find kindness hard to take in. You choose what opens, and you can stop at any point.

    Run by: { $operator }

# Button: leads to the author whose ideas these are. At most 18 characters.
about-start-ideas = Whose ideas?

# Button: leads to who has reviewed the words. At most 18 characters.
about-start-checked = Who checked it?

# Button: leads to what research says. At most 18 characters.
about-start-known = Does it work?

# Button: leads to the privacy pages. At most 18 characters.
about-start-privacy = What is kept?

# Button: leads to the languages. At most 18 characters.
about-start-language = Other languages

# Button: leads to version, source code and licence. At most 18 characters.
about-start-code = Version and code

# Names the author of the ideas. The title of the essay and the name stay as they are.
about-ideas =
    The ideas follow “Difficulty Accepting Compassion” by Shervan K. Shahhian, published at shervanshahhian.com on 22 January 2026.

    The words here are this bot's own, and so are the mistakes.

# Button: back to the first page of "What is this?". At most 24 characters.
about-ideas-back = Back

# Says who has reviewed the words. The number is that of the running build.
about-checked =
    Texts signed so far by a clinician or a native speaker: { $reviewed }.

    While that number is 0, no clinician has reviewed these words yet. Please read them with that in mind.

# Button: back to the first page of "What is this?". At most 24 characters.
about-checked-back = Back

# What research says about all of this, including what is disputed.
about-known =
    No one knows yet. No study of a bot like this has been found.

    There is good research showing that fear of kindness exists and goes along with distress. There is some on longer exercises with a trained person.

    Some pages use a picture of “alarm” and “settled”. The nerve theory it comes from is disputed among scientists. Take it as a picture. Each page with an idea has a button that says what is known.

# Button: back to the first page of "What is this?". At most 24 characters.
about-known-back = Back

# Version, source code and licence. "MIT" is the name of the licence.
about-code = This is Thimble { $version }. Its source code is open, under the MIT licence: anyone may read it, run it and change it. Whoever runs this copy: { $operator }

# Button: back to the first page of "What is this?". At most 24 characters.
about-code-back = Back

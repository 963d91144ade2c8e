# Title.
menu-title = The menu
# The first thing said.
menu-start = I am a program. What would you like to see?
# Button: to tea.
menu-start-tea = Read about tea
# Button: to the room.
menu-start-room = Notice the room
# Button: to something steady.
menu-start-ground = Something steady
# Button: to people.
menu-start-help = People to reach
# Button: to the languages.
menu-start-lang = Another language
# After a no.
menu-declined = That is fine.
# After a page.
menu-thanks = Thank you.
# After something was hard.
menu-harder = I believe you. This is enough for today.
# Instead of a page that was taken down.
menu-recalled = That page was taken down.

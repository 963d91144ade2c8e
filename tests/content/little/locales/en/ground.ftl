# Title.
ground-title = Something steady
# Outside the body.
ground-start = There may be three blue things in the room.
# Button: to people.
ground-start-help = I want to reach people

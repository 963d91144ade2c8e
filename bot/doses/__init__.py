"""Small doses by schedule: when they are due, and sending them."""

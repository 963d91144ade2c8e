"""Understands typed text: rules and small statistics, with no file, clock or network."""

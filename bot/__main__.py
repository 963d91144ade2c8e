"""Lets ``python -m bot`` be ``thimble``."""

from bot.cli import main

main()

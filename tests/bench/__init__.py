"""Measures the bot beside equal bots made in other ways; run it with `make bench`."""

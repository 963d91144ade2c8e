"""Decides; never waits, reads, remembers or speaks."""

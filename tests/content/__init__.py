"""Tests of what reads, checks and shows flows and words."""

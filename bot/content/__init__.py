"""Reads flows and words once, and turns screens into text."""

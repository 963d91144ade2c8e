"""Remembers opt-ins, and nothing else."""

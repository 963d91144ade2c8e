"""Thimble: small doses of kindness, on the person's terms."""

__version__ = "0.1.0"

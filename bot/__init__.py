"""Thimble: small doses of kindness, on the person's terms."""

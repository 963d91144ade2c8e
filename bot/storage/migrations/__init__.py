"""The steps that bring a database up to date, for each engine: numbered, applied in order, never changed."""

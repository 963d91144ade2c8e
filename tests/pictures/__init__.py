"""The pictures in README, taken of the real bot by `make screenshots`."""

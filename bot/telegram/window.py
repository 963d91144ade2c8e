"""Knows which updates are under way, and up to which one Telegram may forget them."""


class Window:
    """The updates between what Telegram may forget and what it has delivered last.

    Telegram delivers everything from `offset` on again each time it is asked, and forgets what is below. So the
    offset never passes an update that is still under way.
    """

    def __init__(self) -> None:
        self._open: set[int] = set()
        self._done: set[int] = set()
        self._after = 0

    def __len__(self) -> int:
        return len(self._open) + len(self._done)

    @property
    def offset(self) -> int:
        """The lowest update that Telegram must not forget yet; 0 before there was any."""
        return min(self._open, default=self._after)

    @property
    def busy(self) -> bool:
        """Whether an update holds the offset back."""
        return bool(self._open)

    def admit(self, update: int) -> bool:
        """Note that *update* was delivered. False if it is known already."""
        if update in self._open or update in self._done:
            return False
        # After a quiet week Telegram counts from somewhere else, perhaps below: follow it.
        self._after = update + 1 if not self._open else max(self._after, update + 1)
        self._open.add(update)
        return True

    def close(self, update: int) -> None:
        """Note that *update* holds nothing back any more: it is handled, or others must not wait for it."""
        if update in self._open:
            self._open.discard(update)
            self._done.add(update)
            offset = self.offset
            self._done = {done for done in self._done if done >= offset} if self._open else set()

"""A log of the bot's calls, for tests and for the chat page."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import overload

KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Call:
    """One call: *method* as Telegram writes it, what it carried, how it ended."""

    method: str
    parameters: Mapping[str, str]
    status: int
    description: str = ""
    milliseconds: float = 0.0
    chat_id: int = 0

    @property
    def ok(self) -> bool:
        """Whether Telegram did what was asked."""
        return self.status == 200


class Calls(Sequence[Call]):
    """The newest calls, oldest first."""

    def __init__(self) -> None:
        self._kept: deque[Call] = deque(maxlen=KEPT)

    @overload
    def __getitem__(self, index: int) -> Call: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Call]: ...
    def __getitem__(self, index: int | slice) -> Call | Sequence[Call]:
        return list(self._kept)[index]

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[Call]:
        return iter(list(self._kept))

    def add(self, call: Call) -> None:
        """Record a call."""
        self._kept.append(call)

    def of(self, method: str) -> list[Call]:
        """Return the calls of one method."""
        return [call for call in self._kept if call.method == method]

    def refused(self) -> list[Call]:
        """Return the calls that were not ok."""
        return [call for call in self._kept if not call.ok]

    def clear(self) -> None:
        """Forget what was called so far."""
        self._kept.clear()

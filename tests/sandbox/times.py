"""A queue of updates with a time of its own."""

from random import Random

from bot.sandbox import Clock
from bot.sandbox.updates import UpdateQueue


class Times:
    """A monotonic clock that a test sets."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Return what the test has set."""
        return self.now


def queue_at(times: Times, *texts: str) -> UpdateQueue:
    """Return a queue that holds a message for each of *texts*."""
    queue = UpdateQueue(Clock(0.0), Random(1), times)
    for text in texts:
        queue.add("message", {"text": text}, ("chat", 1))
    return queue

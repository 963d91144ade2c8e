"""Faults on request: what Telegram and the network do on bad days."""

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.sandbox.bell import Bell
from bot.sandbox.errors import Refused, too_many_requests


class Effect(StrEnum):
    """What a fault does to a call."""

    REFUSE = "refuse"
    """Answer with an error and do nothing."""
    HOLD_BEFORE = "hold_before"
    """Do nothing and answer nothing until released; then go on."""
    HOLD_AFTER = "hold_after"
    """Do it, and keep the answer until released."""
    RESET_BEFORE = "reset_before"
    """Break the connection without doing it."""
    RESET_AFTER = "reset_after"
    """Do it and break the connection without an answer."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault for the next *times* calls of *method* (`*`: of any), of one chat if *chat_id* is set."""

    method: str
    effect: Effect = Effect.REFUSE
    code: int = 500
    description: str = "Internal Server Error"
    retry_after: int = 0
    times: int = 1
    chat_id: int | None = None

    def refusal(self) -> Refused:
        """Return the answer of a refusing fault."""
        if self.code == 429:
            return too_many_requests(self.retry_after)
        return Refused(self.code, self.description)

    def meets(self, method: str, chat_id: str) -> bool:
        """Return whether the fault is meant for this call."""
        same_method = self.method == "*" or self.method.lower() == method.lower()
        return same_method and (self.chat_id is None or str(self.chat_id) == chat_id)


def too_many(method: str, retry_after: int, times: int = 1) -> Fault:
    """Return a fault that answers 429."""
    return Fault(method, code=429, retry_after=retry_after, times=times)


class Faults:
    """The faults that wait for their call."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []
        self._released = Bell()
        self.held = 0
        self.held_changed = Bell()

    def add(self, fault: Fault) -> None:
        """Let *fault* happen to the next calls it is meant for."""
        self._waiting.append(fault)

    def clear(self) -> None:
        """Forget the faults that have not happened yet, and release the calls that are held."""
        self._waiting.clear()
        self.release()

    def release(self) -> None:
        """Let every held call go on."""
        self._released.ring()

    def take(self, method: str, chat_id: str) -> Fault | None:
        """Return the fault for this call, and count it as happened."""
        for index, fault in enumerate(self._waiting):
            if fault.meets(method, chat_id):
                self._waiting[index : index + 1] = (
                    [replace(fault, times=fault.times - 1)] if fault.times > 1 else []
                )
                return fault
        return None

    async def hold(self) -> None:
        """Wait until the calls are released."""
        self.held += 1
        self.held_changed.ring()
        try:
            await self._released.wait()
        finally:
            self.held -= 1
            self.held_changed.ring()

    async def holding(self, calls: int = 1) -> None:
        """Wait until at least *calls* calls are held."""
        while self.held < calls:
            await self.held_changed.wait()

"""One finding about the content, in a writer's words."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.core.errors import ContentError


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something a writer should change.

    Attributes:
        file: Path as the writer knows it, such as ``flows/tracking.yaml``.
        line: Line in that file, from 1.
        code: Number of the rule, ``E…`` for errors and ``W…`` for warnings.
        what: What is wrong.
        remedy: What to do about it.
    """

    file: str
    line: int
    code: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.code} {self.what} {self.remedy}".rstrip()

    def as_error(self) -> ContentError:
        """Return this as an exception to raise."""
        return ContentError(str(self))

    @property
    def is_error(self) -> bool:
        """Tell whether this must be mended before the content is used."""
        return self.code.startswith("E")


def refuse(problems: Iterable[Problem]) -> None:
    """Do nothing if there are no errors among *problems*.

    Raises:
        ContentError: One line per error, in file order.
    """
    if errors := sorted({problem for problem in problems if problem.is_error}):
        raise ContentError("\n".join(map(str, errors)))

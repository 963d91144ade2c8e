"""Reads YAML in which every plain word stays a word, and remembers the line each value stands on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from bot.content.problem import Problem

# ``id: no`` and ``id: on`` must stay words: nothing is resolved to a boolean, a number or a date.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Key = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A YAML file: its value, made of dicts, lists and strings, and the line of each key path."""

    value: Any
    lines: Mapping[Key, int]

    def line(self, *key: str | int) -> int:
        """Return the line of *key*, or of the nearest thing that holds it."""
        for length in range(len(key), -1, -1):
            if (line := self.lines.get(key[:length])) is not None:
                return line
        return 1


class _Builder:
    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: dict[Key, int] = {}
        self.problems: list[Problem] = []

    def build(self, node: yaml.Node, key: Key) -> Any:
        self.lines.setdefault(key, node.start_mark.line + 1)
        match node:
            case yaml.MappingNode(value=pairs):
                return self._mapping(pairs, key)
            case yaml.SequenceNode(value=items):
                return [self.build(item, (*key, at)) for at, item in enumerate(items)]
        return node.value

    def _mapping(self, pairs: list[tuple[yaml.Node, yaml.Node]], key: Key) -> dict[str, Any]:
        built: dict[str, Any] = {}
        for name_node, value_node in pairs:
            name, line = str(name_node.value), name_node.start_mark.line + 1
            if name in built:
                self._complain(line, f"'{name}' is given twice.", "Keep one of the two.")
            self.lines[(*key, name)] = line
            built[name] = self.build(value_node, (*key, name))
        return built

    def _complain(self, line: int, what: str, remedy: str) -> None:
        self.problems.append(Problem(self.file, line, "E000", what, remedy))


def read(text: str, file: str) -> tuple[Document, list[Problem]]:
    """Return *text* as a document, and what keeps it from being one."""
    builder = _Builder(file)
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        what = f"This is not YAML: {error.problem}."
        return Document({}, {}), [Problem(file, line, "E000", what, "Compare with another flow.")]
    value = {} if node is None else builder.build(node, ())
    return Document(value, builder.lines), builder.problems

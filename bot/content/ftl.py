"""Reads a language's ``.ftl`` files for inspection: every message with its line, its comment and all it can say."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.content.problem import Problem

_MOST_VARIANTS = 64  # of one message: enough for two selectors of a language with six plural categories
_PARSER = FluentParser(with_spans=True)
_SERIALIZER = FluentSerializer()


@dataclass(frozen=True, slots=True)
class Selector:
    """One choice inside a message: the argument it looks at, its cases, and which of them stands for the rest."""

    argument: str
    cases: tuple[str, ...]
    default: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message of one language.

    Attributes:
        id: Text id.
        lang: Language.
        file: Path as the writer knows it, such as ``locales/en/menu.ftl``.
        line: Line of the id, from 1.
        comment: What is said to translators right above it.
        pattern: Its words as they stand in the file: what a digest is made of.
        variants: Everything it can say, one entry per combination of its choices; an argument stands as ``{name}``.
        arguments: Names of the arguments it uses.
        selectors: Its choices.
        quotes: Ids of the other messages whose words it takes in.
    """

    id: str
    lang: str
    file: str
    line: int
    comment: str
    pattern: str
    variants: tuple[str, ...]
    arguments: frozenset[str]
    selectors: tuple[Selector, ...]
    quotes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Locale:
    """The words of one language, and what is wrong with the files themselves."""

    lang: str
    messages: Mapping[str, Message]
    broken: tuple[Problem, ...]


def read_locale(folder: Path, lang: str) -> Locale:
    """Return the messages in *folder*, the folder of one language; unreadable parts are left out and named."""
    found: list[Message] = []
    broken: list[Problem] = []
    entries = [entry for path in sorted(folder.glob("*.ftl")) for entry in _entries(path, lang)]
    shared = {_name(entry): entry.value for _, _, entry in entries if not isinstance(entry, ast.Junk)}
    for file, line, entry in entries:
        if isinstance(entry, ast.Junk):
            broken.append(_junk(file, line, entry))
        elif isinstance(entry, ast.Message):
            found.append(_message(lang, file, line, entry, shared))
    messages = {message.id: message for message in reversed(found)}
    broken += [_twice(one, messages[one.id]) for one in found if one is not messages[one.id]]
    return Locale(lang, dict(reversed(messages.items())), tuple(broken))


def _entries(path: Path, lang: str) -> Iterator[tuple[str, int, ast.Message | ast.Term | ast.Junk]]:
    text = path.read_text("utf-8")
    file = f"locales/{lang}/{path.name}"
    for entry in _PARSER.parse(text).body:
        if isinstance(entry, ast.Junk):
            yield file, _line(text, _junk_start(entry)), entry
        elif isinstance(entry, ast.Message | ast.Term):
            yield file, _line(text, entry.id.span.start if entry.id.span else 0), entry


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _junk_start(entry: ast.Junk) -> int:
    # Where the parser gave up is nearer to the mistake than where the unreadable stretch began.
    places = [annotation.span.start for annotation in entry.annotations if annotation.span]
    return places[0] if places else entry.span.start if entry.span else 0


def _junk(file: str, line: int, entry: ast.Junk) -> Problem:
    why = entry.annotations[0].message if entry.annotations else "it is no message"
    remedy = "Indent what belongs to a message, and begin no line of it with [ * . or a tab."
    return Problem(file, line, "E027", f"Fluent cannot read this: {why}.", remedy)


def _twice(one: Message, first: Message) -> Problem:
    what = f"'{one.id}' is already said in {first.file}, line {first.line}."
    return Problem(one.file, one.line, "E027", what, "Keep one of the two.")


def _name(entry: ast.Message | ast.Term) -> str:
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else str(entry.id.name)


def _message(
    lang: str, file: str, line: int, entry: ast.Message, shared: Mapping[str, ast.Pattern | None]
) -> Message:
    parts = _Parts(shared)
    variants = tuple(dict.fromkeys(islice(parts.pattern(entry.value), _MOST_VARIANTS)))
    comment = (entry.comment.content if entry.comment else None) or ""
    return Message(
        id=entry.id.name,
        lang=lang,
        file=file,
        line=line,
        comment=comment,
        pattern=_written(entry),
        variants=variants,
        arguments=frozenset(parts.arguments),
        selectors=tuple(parts.selectors),
        quotes=frozenset(parts.quotes),
    )


def _written(entry: ast.Message) -> str:
    bare = ast.Message(entry.id, entry.value, entry.attributes)
    return _SERIALIZER.serialize_entry(bare).strip()


class _Parts:
    """Spells a pattern out, and notes what it is made of."""

    def __init__(self, shared: Mapping[str, ast.Pattern | None]) -> None:
        self._shared = shared
        self._open: set[str] = set()
        self.arguments: dict[str, None] = {}
        self.selectors: list[Selector] = []
        self.quotes: dict[str, None] = {}

    def pattern(self, pattern: ast.Pattern | None) -> Iterator[str]:
        elements = pattern.elements if pattern else []
        for words in product(*[list(self._element(element)) for element in elements]):
            yield "".join(words)

    def _element(self, element: ast.TextElement | ast.Placeable) -> Iterator[str]:
        if isinstance(element, ast.TextElement):
            yield element.value
        else:
            yield from self._expression(element.expression)

    def _expression(self, expression: ast.Expression | ast.Placeable) -> Iterator[str]:
        match expression:
            case ast.VariableReference(id=ast.Identifier(name=name)):
                self.arguments[name] = None
                yield f"{{{name}}}"
            case ast.StringLiteral() | ast.NumberLiteral():
                yield str(expression.parse()["value"])
            case ast.SelectExpression():
                yield from self._select(expression)
            case ast.MessageReference(id=ast.Identifier(name=name)):
                yield from self._other(name)
            case ast.TermReference(id=ast.Identifier(name=name)):
                yield from self._other(f"-{name}")
            case ast.FunctionReference(arguments=ast.CallArguments(positional=[inner, *_])):
                yield from self._expression(inner)
            case ast.Placeable(expression=inner):
                yield from self._expression(inner)

    def _select(self, expression: ast.SelectExpression) -> Iterator[str]:
        argument = next(self._expression(expression.selector), "").strip("{}")
        cases = tuple(_case(variant) for variant in expression.variants)
        default = next(_case(variant) for variant in expression.variants if variant.default)
        self.selectors.append(Selector(argument, cases, default))
        for variant in expression.variants:
            yield from self.pattern(variant.value)

    def _other(self, name: str) -> Iterator[str]:
        if name in self._open:  # a message that quotes itself has nothing more to say
            yield ""
            return
        self.quotes[name] = None
        self._open.add(name)
        yield from self.pattern(self._shared.get(name))
        self._open.discard(name)


def _case(variant: ast.Variant) -> str:
    key = variant.key
    return str(key.name if isinstance(key, ast.Identifier) else key.value)

"""Flow files and people files are read strictly, and every complaint names file, line and remedy."""

from pathlib import Path

import pytest

from bot.content import loader, schema, yaml
from bot.content.contacts import read_people
from bot.content.content import load
from bot.content.material import FACTS
from bot.content.problem import Problem, refuse
from bot.core.errors import ContentError
from bot.core.flow import Kind
from tests.content.conftest import LITTLE, TODAY

TEA = (LITTLE / "flows" / "tea.yaml").read_text("utf-8")
FLOWS = Path(__file__).parent.parent.parent / "flows"


def test_plain_words_stay_words() -> None:
    """What YAML would take for a boolean, a number or a date is a word here."""
    document, problems = yaml.read("a: no\nb: on\nc: 2020\nd: 2020-01-01\n", "x.yaml")

    assert document.value == {"a": "no", "b": "on", "c": "2020", "d": "2020-01-01"}
    assert problems == []


def test_a_document_knows_its_lines() -> None:
    """A key path has its line; one that is not there has the line of what would hold it."""
    document, _ = yaml.read("a:\n  - b: c\n  - d: e\n", "x.yaml")

    assert [
        document.line("a"),
        document.line("a", 1, "d"),
        document.line("a", 1, "x"),
        document.line("z"),
    ] == [1, 3, 3, 1]


@pytest.mark.parametrize(
    ("old", "new", "at", "what"),
    [
        ("id: tea", "id: tee", "id: tee", "The flow is called 'tee' but its file 'tea.yaml'."),
        (
            "consent: look",
            "colour: green\nconsent: look",
            "colour",
            "colour: Extra inputs are not permitted.",
        ),
        (
            "kind: close",
            "kind: close\n    then: sip",
            "  close:",
            "a body step, and no other, says with 'then'",
        ),
        ("{id: on,", "{id: stop,", "{id: stop", "'stop' means the same on every screen"),
        ("{id: on,", "{id: known,", "  sip:", "two options have the same id."),
        (
            "next: close}",
            "next: close, leave_for: menu}",
            "{id: on",
            "an option has one of next, leave_for and copy.",
        ),
        (",    next: close}", "}", "  sip:", "option 'on' leads nowhere: give it next, leave_for or copy."),
        (
            "consent: look\nevidence:\n  say: tea-evidence",
            "consent: look\nevidence:\n  says: tea",
            "evidence:",
            "say",
        ),
    ],
)
def test_a_flow_file_of_another_shape_is_refused(old: str, new: str, at: str, what: str) -> None:
    """The complaint stands on the line of the mistake, or of the step around it."""
    assert old in TEA
    text = TEA.replace(old, new)
    flow, problems = loader.read_flow(text, "flows/tea.yaml")

    assert flow is None
    assert {(one.file, one.code) for one in problems} == {("flows/tea.yaml", "E000")}
    assert what in problems[0].what
    assert problems[0].line == next(number for number, line in enumerate(text.splitlines(), 1) if at in line)


def test_what_is_no_yaml_is_named_with_its_line() -> None:
    """A slip of the keyboard is found where it is."""
    _, problems = loader.read_flow("id: tea\nsteps: [\n", "flows/tea.yaml")

    assert [(one.line, one.code) for one in problems] == [(3, "E000")]


def test_each_body_step_gets_its_question(folder: Path) -> None:
    """After a body step comes a question that no file has written, and two of its answers lead to the ground."""
    flows, _ = loader.load_flows(folder / "flows")
    room = next(one.flow for one in flows if one.flow.id == "room")

    check = room.steps["notice-check"]

    assert check.kind is Kind.CHECK
    assert [option.to.flow for option in check.options if option.to] == ["room", "ground", "ground", "room"]


def test_errors_refuse_the_content_and_warnings_do_not() -> None:
    """The exception has one line per error, in file order."""
    warning = Problem("a.yaml", 1, "W002", "Odd.", "Look.")
    errors = [Problem("b.yaml", 2, "E001", "Two.", "Mend."), Problem("a.yaml", 9, "E001", "One.", "Mend.")]
    refuse([warning])

    with pytest.raises(ContentError, match=r"^a\.yaml:9: E001 One\. Mend\.\nb\.yaml:2: E001 Two\. Mend\.$"):
        refuse([*errors, warning])


def test_content_with_a_way_that_leads_nowhere_is_not_loaded(folder: Path) -> None:
    """The bot does not start with a button that would lead nowhere."""
    (folder / "flows" / "tea.yaml").write_text(TEA.replace("next: sip", "next: sup"), "utf-8")

    with pytest.raises(ContentError, match=r"flows/tea\.yaml:\d+: E001 .*tea\.sup"):
        load(folder, TODAY, FACTS)


def test_the_schema_for_editors_is_fresh() -> None:
    """Editors complete and check flow files by the same shape that the loader asks for."""
    assert (FLOWS / "schema.json").read_text("utf-8") == schema.json_schema()


def test_a_row_that_cannot_be_read_has_its_line(folder: Path) -> None:
    """The line is the one on which the row begins."""
    path = folder / "locales" / "people" / "ie.toml"
    path.write_text(path.read_text("utf-8").replace('channel = "call"', 'channel = "pigeon"'), "utf-8")

    _, problems = read_people(path.parent)

    assert [(one.file, one.line, one.code) for one in problems] == [("locales/people/ie.toml", 7, "E017")]

"""The tools for writers tell the truth about the content, and keep their files in order."""

import json
from datetime import date
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.content import coverage, graph, report, review
from bot.content.check import check, findings
from bot.content.content import Content
from bot.content.layout import Box, layered
from bot.content.material import Material, gather
from bot.content.problem import Problem
from bot.content.review import Role
from bot.content.rules import REASONS
from bot.content.where import content_folder
from bot.core.errors import ContentError
from tests.content.conftest import TODAY

FOUND = (
    Problem("locales/en/tea.ftl", 9, "W028", "'tea-sip' has no comment.", "Add 100 % of it."),
    Problem("flows/tea.yaml", 3, "E001", "'x' leads nowhere.", "Correct it."),
)
SVG = "{http://www.w3.org/2000/svg}"


def test_findings_are_told_to_people_errors_first() -> None:
    """One line each, as editors and terminals link them, and a count."""
    assert report.for_people(FOUND) == (
        "Errors:\n  flows/tea.yaml:3: E001 'x' leads nowhere. Correct it.\n\n"
        "Warnings:\n  locales/en/tea.ftl:9: W028 'tea-sip' has no comment. Add 100 % of it.\n\n"
        "1 error, 1 warning.\n"
    )
    assert report.for_people([]) == "Nothing to mend.\n"


def test_only_errors_fail() -> None:
    """A warning is for somebody to think about."""
    assert [report.exit_code(FOUND), report.exit_code(FOUND[:1]), report.exit_code([])] == [1, 0, 0]


def test_findings_are_told_to_programs() -> None:
    """JSON has the counts and every part of a finding."""
    told = json.loads(report.as_json(FOUND))

    assert told["codes"] == {"E001": 1, "W028": 1}
    assert told["problems"][0] == {
        "file": "flows/tea.yaml", "line": 3, "code": "E001", "error": True, "what": "'x' leads nowhere.",
        "remedy": "Correct it.",
    }  # fmt: skip


def test_findings_are_told_to_code_hosts() -> None:
    """SARIF with a reason for each rule, and workflow commands with their signs escaped."""
    run = json.loads(report.sarif(FOUND, REASONS))["runs"][0]
    place = run["results"][1]["locations"][0]["physicalLocation"]

    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["E001", "W028"]
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == ("locales/en/tea.ftl", 9)
    assert "Add 100 %25 of it." in report.github(FOUND)


def test_nothing_is_signed_until_somebody_signs(material: Material) -> None:
    """Every text of every language is open."""
    tallied = review.tallies(material)

    assert sum(one.signed + one.stale for one in tallied) == 0
    assert {one.lang for one in tallied} == {"en", "fa"}


def test_a_sign_off_is_for_exactly_these_words(folder: Path) -> None:
    """It counts until a word changes, in the translation or in its source; then the check names it."""
    material = gather(folder, TODAY)
    texts = review.texts_of(material, "fa", "tea")
    assert review.sign(material, "fa", Role.NATIVE, "N. Native", TODAY, texts) == len(texts)
    assert review.signed_texts(folder / "locales", "fa", Role.NATIVE) == len(texts)
    assert check(folder, TODAY) == []

    english = folder / "locales" / "en" / "tea.ftl"
    english.write_text(english.read_text("utf-8").replace("That was all.", "That is all."), "utf-8")

    after = gather(folder, TODAY)
    tally = next(
        one for one in review.tallies(after) if (one.lang, one.flow, one.role) == ("fa", "tea", "native")
    )
    assert (tally.signed, tally.stale, tally.open) == (len(texts) - 1, 1, 0)
    named = [one.file for one in findings(after) if one.code == "E022"]
    assert named == ["locales/fa/reviews.toml"]
    assert review.withdraw_stale(after, "fa") == 1
    assert review.signed_texts(folder / "locales", "fa", Role.NATIVE) == len(texts) - 1


def test_signing_again_replaces_what_was_signed(folder: Path) -> None:
    """One text has one sign-off per role, the newest; the file stays tidy, whatever is in a name."""
    for day, name in ((date(2026, 11, 1), 'A "quoted" name'), (TODAY, "B")):
        review.sign(gather(folder, TODAY), "en", Role.CLINICIAN, name, day, ["tea-offer", "tea-close"])
    review.sign(gather(folder, TODAY), "en", Role.CLINICIAN, 'A "quoted" name', TODAY, ["tea-close"])

    kept = review.read_signatures(folder / "locales" / "en")

    assert [(one.name, *one.messages) for one in kept] == [
        ('A "quoted" name', "tea-close"),
        ("B", "tea-offer"),
    ]


@pytest.mark.parametrize(("name", "texts"), [("", ["tea-offer"]), ("A", ["no-such-text"])])
def test_what_cannot_be_signed_is_not(name: str, texts: list[str], folder: Path) -> None:
    """Without a name, or for words that are not there, nothing is written."""
    with pytest.raises(ContentError, match=r"Nothing was signed\.$"):
        review.sign(gather(folder, TODAY), "en", Role.CLINICIAN, name, TODAY, texts)

    assert not (folder / "locales" / "en" / "reviews.toml").exists()


def test_the_state_of_review_is_a_table(material: Material) -> None:
    """One line for each language, words file and role."""
    lines = review.table(review.tallies(material)).splitlines()

    assert lines[0].split() == ["language", "words", "role", "signed", "stale", "open"]
    assert "fa        tea           native           0      0      9" in lines


def test_accepting_records_the_sources_of_translations(folder: Path) -> None:
    """A changed source is named until somebody has compared the two."""
    english = folder / "locales" / "en" / "tea.ftl"
    english.write_text(english.read_text("utf-8").replace("That was all.", "That is all."), "utf-8")
    assert [one.code for one in check(folder, TODAY)] == ["W021"]

    assert coverage.accept(folder, "fa", ["tea-close"]) == 1
    assert check(folder, TODAY) == []


@pytest.mark.parametrize(("lang", "texts"), [("en", []), ("xx", []), ("fa", ["no-such-text"])])
def test_only_translations_can_be_accepted(lang: str, texts: list[str], folder: Path) -> None:
    """The source language has no source, and what is not there cannot be compared."""
    with pytest.raises(ContentError):
        coverage.accept(folder, lang, texts)


def test_every_part_of_the_framework_is_near(shipped: Material) -> None:
    """Each row has its topic and flow, and at most three taps from /start lead there."""
    places = coverage.places(shipped)

    assert [place.part.says for place in places if not place.is_near] == []


def test_both_readmes_tell_how_it_is_today() -> None:
    """`thimble coverage --write` brings them up to date."""
    written = coverage.written(content_folder(), TODAY)

    outdated = [path.parent.name for path, text in written.items() if path.read_text("utf-8") != text]

    assert outdated == []


def test_a_readme_without_its_marks_is_named(folder: Path) -> None:
    """The table has no place to go, and says so."""
    for name in ("flows", "locales"):
        (folder / name / "README.md").write_text("Nothing here.\n", "utf-8")

    with pytest.raises(ContentError, match=r"flows/README\.md: the lines .* are missing"):
        coverage.write(folder, TODAY)


def test_a_picture_shows_every_step_and_where_somebody_stands(little: Content) -> None:
    """Each step has its card with its own words, and exactly one is marked."""
    flow = little.catalogue.flows["room"]

    picture = ElementTree.fromstring(graph.svg(flow, little.texts, "en", here="notice"))

    names = [text.text for text in picture.iter(f"{SVG}text") if text.get("class") == "n"]
    marked = [group for group in picture.iter(f"{SVG}g") if group.get("class") == "here"]
    assert sorted(filter(None, names)) == sorted(flow.steps)
    assert [marked[0].findtext(f"{SVG}text"), len(marked)] == ["notice", 1]


def test_a_picture_runs_as_the_language_reads(little: Content) -> None:
    """Persian words begin at the right of their card."""
    flow = little.catalogue.flows["tea"]

    picture = ElementTree.fromstring(graph.svg(flow, little.texts, "fa"))

    assert {text.get("direction") for text in picture.iter(f"{SVG}text") if text.get("class") == "n"} == {
        "rtl"
    }


def test_mermaid_has_every_way(little: Content) -> None:
    """Ways within the flow are drawn through, ways out of it dotted."""
    drawn = graph.mermaid(little.catalogue.flows["tea"], little.texts, "en")

    assert drawn.startswith("flowchart TD\n")
    assert '  s_offer -->|"Yes, two lines"| s_sip\n' in drawn
    assert '  s_offer -.->|"Not now"| x_menu_declined(["menu.declined"])\n' in drawn


def test_the_overview_leaves_out_the_ways_that_all_flows_have(little: Content) -> None:
    """The menu leads to flows; that each leads back is no news."""
    drawn = graph.mermaid_overview(little.catalogue.flows.values(), little.texts, "en")

    assert "  s_menu --> s_tea\n" in drawn
    assert "s_tea --> s_menu" not in drawn


def test_the_committed_pictures_are_fresh(content: Content) -> None:
    """`thimble graph --write` brings them up to date."""
    assert graph.outdated(content_folder() / "flows" / "graphs", graph.pictures(content)) == []


def test_writing_pictures_takes_old_ones_away(little: Content, tmp_path: Path) -> None:
    """A second time changes nothing; a picture of a flow that is gone goes too."""
    graph.write(little, tmp_path)
    (tmp_path / "gone.svg").write_text("<svg/>", "utf-8")

    assert graph.write(little, tmp_path) == ["gone.svg"]
    assert graph.write(little, tmp_path) == []
    assert sorted(path.stem for path in tmp_path.iterdir()) == sorted([*little.catalogue.flows, "overview"])


def test_boxes_never_overlap_and_arrows_run_down() -> None:
    """Also with a loop, a long arrow, and a box that nothing leads to."""
    boxes = [Box(id_, 100, 40) for id_ in "abcdef"]
    arrows = [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d"), ("a", "d"), ("d", "a"), ("d", "e")]

    placed = layered(boxes, arrows, (20, 30))

    assert placed.back == {("d", "a")}
    assert all(placed.at[a][1] + 40 < placed.at[b][1] for a, b in arrows if (a, b) not in placed.back)
    for one, other in combinations(boxes, 2):
        (x, y), (other_x, other_y) = placed.at[one.id], placed.at[other.id]
        assert abs(x - other_x) >= 120 or abs(y - other_y) >= 70

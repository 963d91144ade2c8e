"""One example that breaks each rule, as a change of the little content in ``little/``."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Broken:
    """Content with one mistake in it.

    Attributes:
        code: The rule that finds it.
        file: The file that is changed.
        old: What stands there; empty to add *new* at the end, or to make the file.
        new: What is written instead; None to take the file away.
        at: Words of the line that the finding must name; line 1 if empty.
        found_in: The file that the finding must name, where it is another one.
    """

    code: str
    file: str
    old: str
    new: str | None
    at: str = ""
    found_in: str = ""

    def make(self, folder: Path) -> None:
        """Make the mistake in *folder*."""
        path = folder / self.file
        if self.new is None:
            path.unlink()
            return
        text = path.read_text("utf-8") if path.exists() else ""
        assert self.old in text, f"{self.file} does not hold {self.old!r}"
        path.write_text(text.replace(self.old, self.new, 1) if self.old else text + self.new, "utf-8")

    def place(self, folder: Path) -> tuple[str, int]:
        """Return file and line that the finding must name."""
        file = self.found_in or self.file
        lines = (folder / file).read_text("utf-8").splitlines() if self.at else []
        return file, next((number for number, line in enumerate(lines, 1) if self.at in line), 1)


TEA, ROOM, MENU = "flows/tea.yaml", "flows/room.yaml", "flows/menu.yaml"
EN_TEA, EN_ROOM, EN_COMMON = "locales/en/tea.ftl", "locales/en/room.ftl", "locales/en/common.ftl"
FA_TEA, FA_PEOPLE = "locales/fa/tea.ftl", "locales/fa/people.ftl"
LINE = "locales/people/ie.toml"
SIP = "Some people like the <b>steam</b> best."
SIGNED = """\
[[signed]]
role = "clinician"
name = "R. Reader"
date = 2026-11-01

[signed.messages]
tea-offer = "000000000000"
"""

# Ids of sixteen letters and six answers, all at once.
LONG = """\
id: a-quite-long-one
title: tea-title
source: A flow with long names.
consent: none
answers: {a: [b], c: [d], e: [f], g: [h], i: [j], k: [l]}
start: another-long-one

steps:
  another-long-one:
    say: tea-sip
    options:
      - {id: yet-another-one1, label: tea-offer-no, leave_for: menu}
"""
SENT = """\
id: doses
title: tea-title
source: Something that is sent.
consent: none
start: sent-1

steps:
  sent-1:
    say: tea-sip
"""
AWAY = """\
  declined:
    kind: menu
    say: menu-declined
    options:
      - {id: help, label: menu-start-help, leave_for: help-now}
"""

BROKEN = (
    Broken("E000", TEA, "consent: look", "consent: perhaps", at="consent:"),
    Broken("E000", TEA, "start: offer", "start: offer\nstart: sip", at="start: sip"),
    Broken("E000", "locales/en/wording.toml", "commands = [", "commands = [[", at=""),
    Broken("E001", TEA, "next: sip", "next: sup", at="  offer:"),
    Broken("E002", TEA, "  close:\n", "  lost:\n    say: tea-sip\n\n  close:\n", at="  lost:"),
    Broken(
        "W002",
        MENU,
        "      - {id: tea,    label: menu-start-tea,    leave_for: tea}\n",
        "",
        at="id: tea",
        found_in=TEA,
    ),
    Broken(
        "E003",
        TEA,
        "      - {id: known, label: tea-sip-known, next: evidence}\n"
        "      - {id: on,    label: tea-sip-on,    next: close}",
        "      - {id: on,    label: tea-sip-on,    next: sip}",
        at="  sip:",
    ),
    Broken(
        "E004",
        "flows/ground.yaml",
        "start: start",
        "start: start\nrecalled: under review",
        at="  notice:",
        found_in=ROOM,
    ),
    Broken(
        "E005",
        TEA,
        "leave_for: menu.declined}",
        "next: sip2}\n\n  sip2:\n    kind: body\n    say: tea-sip\n    then: close",
        at="  sip2:",
    ),
    Broken("E005", ROOM, "start: offer", "start: anchor", at="  notice:"),
    Broken("E005", MENU, "leave_for: tea}", "leave_for: tea.sip}", at="  start:"),
    Broken(
        "E006", EN_TEA, "tea-close = That was all.", "tea-end = That was all.", at="  close:", found_in=TEA
    ),
    Broken("E007", FA_PEOPLE, "people-directory =", "people-directoire ="),
    Broken("E007", "locales/fa/crisis.toml", "", None),
    Broken("E008", FA_TEA, "{ $operator }", "کسی", at="tea-evidence"),
    Broken("E008", EN_TEA, SIP, f"{SIP} {{ $anchor }}", at="tea-sip ="),
    Broken("E009", EN_TEA, SIP, f"{SIP} {'One more line to read. ' * 30}", at="tea-sip ="),
    Broken("E009", EN_TEA, SIP, f"{SIP} {'Word ' * 21}.", at="tea-sip ="),
    Broken("E009", EN_TEA, "Go on", "I would like to go on to the next page now", at="tea-sip-on"),
    Broken("E009", EN_COMMON, "A few pages to read.", "A few pages to read. " * 7, at="bot-short"),
    Broken(
        "E009",
        ROOM,
        "      - {id: some, label: room-notice-some}",
        "".join(f"      - {{id: some{n}, label: room-notice-some}}\n" for n in range(3)),
        at="  notice:",
    ),
    Broken("E010", EN_TEA, SIP, f"{SIP} You should try it.", at="tea-sip ="),
    Broken("E010", EN_ROOM, "What do your feet meet?", "Feel your feet.", at="room-notice ="),
    Broken("E011", EN_TEA, SIP, f"{SIP} It is proven to help.", at="tea-sip ="),
    Broken("E012", EN_TEA, SIP, f"{SIP} Your body is safe.", at="tea-sip ="),
    Broken("E013", ROOM, "anchor: [feet, sound]", "anchor: [feet, breath]", at="  notice:"),
    Broken(
        "E014",
        EN_ROOM,
        "What do your feet meet?",
        "With eyes closed, what do your feet meet?",
        at="room-notice =",
    ),
    Broken("E015", EN_TEA, "Yes, two lines", "Stop please", at="tea-offer-yes"),
    Broken("E015", EN_ROOM, "Yes, gently", "Tea", at="room-offer-yes"),
    Broken("E016", LINE, "2026-10-01", "2025-10-01", at="[[services]]"),
    Broken("E017", LINE, '"116 123"', '"+353 116 123"', at="[[services]]"),
    Broken("E017", LINE, ", is_service = true", "", at="[[services]]"),
    Broken("E017", LINE, 'cost = "free"', "", at="[[services]]"),
    Broken(
        "W018",
        EN_TEA,
        SIP,
        "Compassionate individuals habitually appreciate sophisticated beverages.",
        at="tea-sip =",
    ),
    Broken("W018", FA_TEA, "بعضی‌ها", "بعضی‌ها " * 40, at="tea-sip ="),
    Broken("W021", EN_TEA, "two lines about tea?", "three lines about tea?", at="tea-offer", found_in=FA_TEA),
    Broken("W021", "locales/fa/sources.toml", "", None),
    Broken(
        "E021",
        EN_COMMON,
        "This is for a chat of two.",
        "This is for two.",
        at="common-in-group",
        found_in="locales/fa/common.ftl",
    ),
    Broken("E022", "locales/en/reviews.toml", "", SIGNED, at="tea-offer"),
    Broken("E023", "flows/a-quite-long-one.yaml", "", LONG, at="  another-long-one:"),
    Broken("E024", "flows/doses.yaml", "", SENT, at="  sent-1:"),
    Broken("W025", EN_TEA, SIP, f"{SIP} 🍵🙂", at="tea-sip ="),
    Broken("W026", EN_TEA, SIP, f"{SIP} You feel warm.", at="tea-sip ="),
    Broken(
        "E027",
        EN_TEA,
        "tea-close = That was all. How was it to read?",
        "tea-close = That was all.\n[How was it to read?",
        at="[How",
    ),
    Broken("E027", EN_TEA, "", "\ntea-offer = Twice?\n", at="Twice"),
    Broken("W028", EN_TEA, "# The end.\n", "", at="tea-close"),
    Broken("E029", EN_ROOM, "[feet] What", "[few] What", at="room-notice ="),
    Broken("E030", EN_TEA, SIP, f"\u202b{SIP}", at="tea-sip ="),
    Broken("E030", FA_TEA, "tea-close = همین", "tea-close = Tea همین", at="tea-close"),
    Broken("E031", EN_TEA, "<b>steam</b>", "<b>steam", at="tea-sip ="),
    Broken("E031", FA_TEA, "example.org/tea", "example.org/coffee", at="tea-sip ="),
    Broken("E032", MENU, AWAY, AWAY.replace("help-now", "tea"), at="  offer:", found_in=TEA),
    Broken("W033", EN_TEA, "", "\n# Nobody asks for it.\ntea-cold = Cold tea.\n", at="tea-cold"),
    Broken("W033", FA_TEA, "", "\ntea-cold = چای سرد\n", at="tea-cold"),
    Broken("E034", "locales/en/topics.toml", 'expect = "cup"', 'expect = "none"', at='text = "a cup'),
)

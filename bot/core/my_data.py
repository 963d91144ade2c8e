"""Says what is kept about a person, word by word, with the day of each yes."""

from bot.core import zones
from bot.core.flow import Arg, Line, Ref, Token
from bot.core.kept import FORGET_AFTER, Doses, Kept


def lines(kept: Kept) -> tuple[Line, ...]:
    """Return one line for each thing that is kept, and when all of it goes; one that says so if there is nothing."""
    if not kept:
        return (Line("my-data-nothing"),)
    found = []
    if kept.lang and kept.lang_agreed:
        found.append(_line("my-data-row-lang", lang=kept.lang, agreed=kept.lang_agreed.isoformat()))
    if kept.anchor and kept.anchor_agreed:
        agreed = kept.anchor_agreed.isoformat()
        found.append(_line("my-data-row-anchor", anchor=Token(kept.anchor), agreed=agreed))
    if kept.doses:
        found.append(_doses(kept.doses))
    if kept.seen:
        ends = (kept.seen + FORGET_AFTER).isoformat()
        found.append(_line("my-data-row-ends", seen=kept.seen.isoformat(), ends=ends))
    return (*found, Line("my-data-raw"))


def _doses(doses: Doses) -> Line:
    return _line(
        "my-data-row-doses",
        days=" ".join(str(day + 1) for day in doses.days),
        begins=_clock(doses.start),
        ends=_clock(doses.start + doses.length),
        zone=Ref(zones.label(doses.zone)),
        agreed=doses.agreed.isoformat(),
    )


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02}:{minute % 60:02}"


def _line(text: str, **args: Arg) -> Line:
    return Line(text, tuple(args.items()))

"""What one machine carries, worked out from what `make bench` measured last."""

import re
from dataclasses import dataclass
from pathlib import Path

RESULTS = Path(__file__).parent.parent / "bench" / "RESULTS.md"

PEOPLE, PRESSES = 100_000, 20
DOSES_A_SECOND, WINDOW_HOURS = 25, 3


class NotMeasured(LookupError):
    """The results say nothing of it."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Figures of the last measurement; processor times are milliseconds for one press.

    Attributes:
        webhook: Processor time, by webhook.
        polling: Processor time, by polling.
        opted_in: Processor time for somebody who has opted in and was not here lately.
        at_once: Presses answered in a second, by webhook and by polling.
        start: Seconds from start to ready.
        memory: Megabytes after the first people.
        growth: Megabytes that a hundred thousand more added.
    """

    webhook: float
    polling: float
    opted_in: float
    at_once: tuple[int, int]
    start: float
    memory: int
    growth: float


def _found(pattern: str, text: str) -> tuple[str, ...]:
    found = re.search(pattern, text, re.MULTILINE)
    if found is None:
        raise NotMeasured(pattern)
    return found.groups()


def measured(text: str) -> Measured:
    """Return the figures in *text*, the page that `make bench` writes."""
    by_webhook = text.partition("## By webhook")[2]
    by_polling = text.partition("## By polling")[2]
    speed = r"^\| Thimble \| [\d.]+ \| ([\d.]+) ±[^|]*\| ([\d,]+) ±"
    webhook, polling = _found(speed, by_webhook), _found(speed, by_polling)
    memory, growth = _found(r"first [\d,]+ people: (\d+) MB; 100,000 more people added \+([\d.]+) MB", text)
    return Measured(
        webhook=float(webhook[0]),
        polling=float(polling[0]),
        opted_in=float(_found(r"^\| people who have opted in, ever new ones \| ([\d.]+) \|", text)[0]),
        at_once=(int(webhook[1].replace(",", "")), int(polling[1].replace(",", ""))),
        start=float(_found(r"^\| Thimble \| ([\d.]+) s \|", text.partition("## Start")[2])[0]),
        memory=int(memory),
        growth=float(growth),
    )


def page(found: Measured) -> str:
    """Return what the page for those who run it says of capacity."""
    a_second = PEOPLE * PRESSES / 86_400
    share = a_second * max(found.webhook, found.polling) / 10  # milliseconds in a second, as per cent
    hour = DOSES_A_SECOND * 3_600
    all_new = a_second * found.opted_in / 10
    mean = f"{PEOPLE:,} people who each press {PRESSES} buttons a day are {a_second:.0f} presses a second"
    doses = f"{hour:,} doses an hour, {hour * WINDOW_HOURS:,} in a window of {WINDOW_HOURS} hours"
    return f"""\
| on two cores, shared with those who press | polling | webhook |
| --- | --- | --- |
| presses answered in a second | {found.at_once[1]:,} | {found.at_once[0]:,} |
| processor time for one press | {found.polling:.2f} ms | {found.webhook:.2f} ms |

From start to ready it takes {found.start:.1f} s.
After two thousand people it holds {found.memory} MB, and a hundred thousand more add {found.growth:.1f} MB.

* {mean} on average: {share:.1f} % of a core.
  If each of them had opted in and had not been here lately, it would be {all_new:.1f} %.
  Several bots are for failures, not for speed.
* **Telegram is the limit**: about one message a second in a chat, and thirty a second in all.
  The bot sends doses at {DOSES_A_SECOND} and leaves the rest to answers: {doses}.
  Beyond that, doses of the same window run late, and those whose window is over are skipped and counted.
  Paid broadcasts go up to 1,000 a second, at a price for each message above the free thirty; the bot does not use them.
"""

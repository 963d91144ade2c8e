"""Runs the whole benchmark and writes ``RESULTS.md``; ``--quick`` only shows that it works."""

import argparse
import gc
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import uvloop

from tests.bench import copies, measure, rows
from tests.bench.picture import picture
from tests.bench.presses import presses
from tests.bench.report import PICTURE, page
from tests.bench.results import Results
from tests.bench.stages import stages
from tests.bench.subjects import ALL, FLOOR, PEERS, ROOT, THIMBLE

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    rounds: int = 3
    turns: int = 2000
    people: int = 100_000
    pressing: int = 10_000
    rows: int = 1_000_000


QUICK = Size(rounds=1, turns=600, people=3000, pressing=500, rows=2000)


def main() -> None:
    """Measure, and write or print the page."""
    asked = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    asked.add_argument("--quick", action="store_true", help="measure little, and print the page")
    quick = asked.parse_args().quick
    _install_peers()
    results = uvloop.run(_measured(QUICK if quick else Size()))
    written = page(results, (HERE / "notes.md").read_text("utf-8"))
    if quick:
        print(written)
        return
    (HERE / "RESULTS.md").write_text(written, "utf-8")
    (HERE / PICTURE).write_text(picture(results.stages), "utf-8")


def _install_peers() -> None:
    folder, wanted = PEERS.parent.parent, HERE / "requirements.txt"
    done = folder / "requirements.txt"
    if done.exists() and done.read_bytes() == wanted.read_bytes():
        return
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    subprocess.run([PEERS, "-m", "pip", "install", "--quiet", "-r", wanted], check=True)
    shutil.copyfile(wanted, done)


async def _measured(size: Size) -> Results:
    pressed = presses()
    gc.disable()  # this side must not be what is slow
    results = Results(size.rounds, people=size.people, rows=size.rows)
    with TemporaryDirectory(prefix="bench-") as scratch:
        folder = Path(scratch)
        made = _copies(folder)
        for number in range(1, size.rounds + 1):
            _say(f"round {number} of {size.rounds}")
            await _speeds(results, pressed, size.turns, first=number)
            await _stops(results, pressed, size.pressing)
            await _costs(results, pressed, size.turns, made)
        await _once(results, pressed, size, folder)
    return results


async def _speeds(results: Results, pressed: Sequence[str], turns: int, first: int) -> None:
    turned = ALL[first:] + ALL[:first]  # whoever starts first may find less of what it needs in memory
    for webhook, speeds in ((True, results.webhook), (False, results.polling)):
        for name, found in (await measure.speeds(turned, pressed, turns, webhook=webhook)).items():
            speeds[name].append(found)
            _say(f"  {name}: {found.cpu:.3f} s, {found.rate:.0f} a second")


async def _stops(results: Results, pressed: Sequence[str], pressing: int) -> None:
    for people in (0, pressing):
        found = await measure.stops(pressed, people)
        results.stops.setdefault(people, []).append(found)
        _say(f"  stop beside {people}: {found:.1f} ms")


def _copies(folder: Path) -> dict[str, Path]:
    make: dict[str, Callable[[Path], Path]] = {
        "English alone": copies.in_english,
        "twice the flows": copies.with_twice_the_flows,
    }
    return {"as it is": ROOT, **{name: one(folder / name.replace(" ", "-")) for name, one in make.items()}}


async def _costs(results: Results, pressed: Sequence[str], turns: int, made: dict[str, Path]) -> None:
    costs = await measure.costs(pressed, turns, list(made.values()))
    for name, found in zip(made, costs, strict=True):
        results.costs.setdefault(name, []).append(found)
        _say(f"  {name}: {found:.3f} s")


async def _once(results: Results, pressed: Sequence[str], size: Size, folder: Path) -> None:
    results.growth = await measure.growth(pressed, size.people)
    _say(f"growth: {results.growth[1]:.1f} MB")
    results.typed = await measure.typed(pressed)
    _say(f"typed: {results.typed}")
    await _beside(results, pressed, size, folder)
    _say(f"rows: {results.beside}, {results.claims}")
    for subject in (THIMBLE, FLOOR):
        results.stages[subject.name] = await stages(subject, pressed, folder)


async def _beside(results: Results, pressed: Sequence[str], size: Size, folder: Path) -> None:
    scratches = {count: folder / f"rows-{count}" for count in (0, size.rows)}
    places = {
        count: (f"sqlite:///{scratch / 'data' / 'bench.db'}", scratch / "keys" / "bench.key")
        for count, scratch in scratches.items()
    }
    for scratch in scratches.values():
        (scratch / "data").mkdir(parents=True)
        (scratch / "keys").mkdir()
    await rows.fill(*places[size.rows], size.rows)
    found = await measure.beside_rows(pressed, size.turns, *scratches.values())
    results.beside = dict(zip(scratches, found, strict=True))
    results.claims = {count: await rows.claims(*place) for count, place in places.items()}


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()

"""The command line: one small function for each command.

Each imports what it needs when it is called, so that no command pays for another.
"""

import argparse
import asyncio
import gc
import os
import sys
import time
from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from bot.core.errors import ThimbleError

PORT = 8765
WRONG_USE = 2
CUT_SHORT = 141


def main() -> None:
    """Run the command that the command line names, and exit with its code."""
    arguments = parser().parse_args()
    try:
        code = arguments.do(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output wants no more of it; Python would complain of that when it ends, too.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = CUT_SHORT
    except ThimbleError as error:
        print(f"thimble: {error}", file=sys.stderr)
        code = WRONG_USE
    except PermissionError as error:
        print(f"thimble: {error.filename} may not be used by this user; ask thimble doctor.", file=sys.stderr)
        code = WRONG_USE
    except KeyboardInterrupt:
        code = 130
    raise SystemExit(code)


def parser() -> argparse.ArgumentParser:
    """Return what understands the command line."""
    top = argparse.ArgumentParser("thimble", description="Small doses of kindness, on the person's terms.")
    commands = top.add_subparsers(metavar="command", required=True)

    def command(name: str, do: object, about: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=about, description=about)
        made.set_defaults(do=do)
        return made

    trial = command("try", _try, "Meet the bot in your browser: no token, no account.")
    trial.add_argument("--port", type=int, default=PORT, help="where the chat page is (default: %(default)s)")
    command("run", _run, "Run the bot on Telegram, with the settings in THIMBLE_….")
    check = command("check", _check, "Check flows and words by the content rules.")
    check.add_argument("--format", choices=("text", "json", "sarif", "github"), default="text")
    preview = command("preview", _preview, "Write one HTML file with every screen in every language.")
    preview.add_argument("-o", "--output", type=Path, default=Path("preview.html"))
    preview.add_argument("--lang", action="append", help="only this language beside English; may be repeated")
    graph = command("graph", _graph, "Draw one flow or all: Mermaid text, or SVG.")
    graph.add_argument("flow", nargs="?", help="the flow to print; all without it")
    graph.add_argument("--svg", action="store_true", help="print SVG instead of Mermaid")
    graph.add_argument("--write", action="store_true", help="bring the pictures in flows/graphs up to date")
    hear = command("understand", _understand, "Show what a sentence would be understood as, and why.")
    hear.add_argument("text", nargs="*", help="the sentence")
    hear.add_argument("--lang", default="en", help="the person's language (default: %(default)s)")
    hear.add_argument(
        "--evaluate", type=Path, nargs="+", metavar="FILE", help="measure on labelled JSON lines instead"
    )
    hear.add_argument(
        "--write", type=Path, metavar="PAGE", help="with --evaluate: bring the figures on PAGE up to date"
    )
    command("reviews", _reviews, "Show what has been signed, what is stale and what is open.")
    sign = command("sign", _sign, "Record that somebody has reviewed the words of a flow as they stand.")
    sign.add_argument("lang")
    sign.add_argument("flow", help="the flow, by the name of its .ftl file")
    sign.add_argument("--role", choices=("clinician", "native"), required=True)
    sign.add_argument("--name", required=True, help="who signs")
    sign.add_argument("--date", type=date.fromisoformat, default=_today(), help="when it was read")
    coverage = command("coverage", _coverage, "Show what of the framework and of each language is covered.")
    coverage.add_argument("--write", action="store_true", help="bring the tables in the READMEs up to date")
    coverage.add_argument(
        "--accept", metavar="LANG", help="record that LANG was made from the English of today"
    )
    coverage.add_argument("texts", nargs="*", help="with --accept: only these texts")
    _operators(command)
    return top


def _operators(command: Callable[[str, object, str], argparse.ArgumentParser]) -> None:
    doctor = command("doctor", _doctor, "Find what would keep the bot from working, and what to do about it.")
    doctor.add_argument("--json", action="store_true", help="print the findings as JSON")
    backup = command("backup", _backup, "Copy the SQLite database, also while the bot runs.")
    backup.add_argument("target", type=Path, help="a file that does not exist yet")
    restore = command("restore", _restore, "Put a backup in the place of a database that is gone.")
    restore.add_argument("backup", type=Path)
    restore.add_argument("--with-doses", action="store_true", help="let doses by schedule go on as they were")
    command("erase", _erase, "Erase all about the person whose id is given on standard input.")
    command("expire", _expire, "Erase everybody who has not been in contact for too long.")
    rotate = command("rotate", _rotate, "Replace a secret by a new one.")
    rotate.add_argument("what", choices=("key",), help="the key that opt-ins are encrypted with")
    command("make-key", _make_key, "Make the key file ahead of its first use, for several replicas.")


def _today() -> date:
    return datetime.now(UTC).date()


def _looped(work: Coroutine[Any, Any, None]) -> int:
    try:
        import uvloop
    except ImportError:  # it is not made for every platform
        asyncio.run(work)
    else:
        uvloop.run(work)
    return 0


def _try(arguments: argparse.Namespace) -> int:
    from bot.trial import trial

    return _looped(trial(arguments.port))


def _run(_: argparse.Namespace) -> int:
    # What a start makes, it keeps: looking through it for waste would cost a tenth of the start.
    gc.disable()
    from bot.settings import read_settings

    settings = read_settings(os.environ)
    from bot.app import run

    return _looped(run(settings))


def _check(arguments: argparse.Namespace) -> int:
    from bot.content import report
    from bot.content.check import check
    from bot.content.rules import REASONS
    from bot.content.where import content_folder

    problems = check(content_folder(), _today())
    match arguments.format:
        case "json":
            said = report.as_json(problems)
        case "sarif":
            said = report.sarif(problems, REASONS)
        case "github":
            said = report.github(problems)
        case _:
            said = report.for_people(problems)
    print(said, end="")
    return report.exit_code(problems)


def _preview(arguments: argparse.Namespace) -> int:
    from bot.content.preview import preview
    from bot.content.where import content_folder

    arguments.output.write_text(preview(content_folder(), _today(), arguments.lang), "utf-8")
    print(f"Written to {arguments.output}; open it in a browser.")
    return 0


def _graph(arguments: argparse.Namespace) -> int:
    from bot.content import graph
    from bot.content.content import load
    from bot.content.material import FACTS
    from bot.content.where import content_folder

    content = load(content_folder(), _today(), FACTS)
    if arguments.write:
        print("\n".join(graph.write(content)))
        return 0
    flows = content.catalogue.flows
    if arguments.flow and arguments.flow not in flows:
        raise ThimbleError(f"There is no flow '{arguments.flow}'. There are: {', '.join(flows)}.")
    for name in [arguments.flow] if arguments.flow else flows:
        draw = graph.svg if arguments.svg else graph.mermaid
        print(draw(flows[name], content.texts, "en"))
    return 0


def _understand(arguments: argparse.Namespace) -> int:
    from bot.content.lexicon import load_lexicon
    from bot.content.where import content_folder
    from bot.words.explain import explain

    if arguments.evaluate:
        _evaluate(arguments.evaluate, arguments.write)
        return 0
    lexicon = load_lexicon(content_folder() / "locales")
    text = " ".join(arguments.text) or sys.stdin.read()
    print("\n".join(explain(text, lexicon, (arguments.lang,))))
    return 0


def _evaluate(files: Sequence[Path], page: Path | None) -> None:
    from bot.content.lexicon import load_lexicon
    from bot.content.where import content_folder
    from bot.words.evaluate import evaluate, read_rows
    from bot.words.figures import measure, renewed

    lexicon = load_lexicon(content_folder() / "locales")
    rows = {}
    for file in files:
        try:
            rows[file.name] = read_rows(file.read_text("utf-8"))
        except OSError as error:
            raise ThimbleError(f"{file}: {error.strerror}; name a file of JSON lines.") from None
        except ValueError as error:
            raise ThimbleError(f"{file}: {error}.") from None
    if page is None:
        print(evaluate([row for of_file in rows.values() for row in of_file], lexicon, time.process_time))
    else:
        page.write_text(renewed(page.read_text("utf-8"), measure(rows, lexicon)), "utf-8")


def _reviews(_: argparse.Namespace) -> int:
    from bot.content import review
    from bot.content.material import gather
    from bot.content.where import content_folder

    print(review.table(review.tallies(gather(content_folder(), _today()))))
    return 0


def _sign(arguments: argparse.Namespace) -> int:
    from bot.content import review
    from bot.content.material import gather
    from bot.content.where import content_folder

    material = gather(content_folder(), _today())
    texts = review.texts_of(material, arguments.lang, arguments.flow)
    role = review.Role(arguments.role)
    count = review.sign(material, arguments.lang, role, arguments.name, arguments.date, texts)
    print(f"{count} texts of {arguments.flow} ({arguments.lang}) signed.")
    return 0


def _coverage(arguments: argparse.Namespace) -> int:
    from bot.content import coverage
    from bot.content.where import content_folder

    folder = content_folder()
    if arguments.accept:
        count = coverage.accept(folder, arguments.accept, arguments.texts)
        print(f"{count} texts of {arguments.accept} are recorded as made from the English of today.")
        return 0
    if arguments.write:
        print("\n".join(coverage.write(folder, _today())))
        return 0
    print(coverage.framework(folder, _today()), coverage.languages(folder), sep="\n\n")
    return 0


def _doctor(arguments: argparse.Namespace) -> int:
    from bot.doctor import doctor

    return doctor(os.environ, for_machines=arguments.json)


def _backup(arguments: argparse.Namespace) -> int:
    from bot.operate import backup

    return backup(os.environ, arguments.target)


def _restore(arguments: argparse.Namespace) -> int:
    from bot.operate import restore

    return restore(os.environ, arguments.backup, with_doses=arguments.with_doses)


def _erase(_: argparse.Namespace) -> int:
    from bot.operate import erase

    return erase(os.environ, sys.stdin)


def _expire(_: argparse.Namespace) -> int:
    from bot.operate import expire

    return expire(os.environ)


def _rotate(_: argparse.Namespace) -> int:
    from bot.operate import rotate_key

    return rotate_key(os.environ)


def _make_key(_: argparse.Namespace) -> int:
    from bot.operate import make_key

    return make_key(os.environ)

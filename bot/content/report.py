"""Says findings to a person, to a program, or to a code host."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping

from bot.content.problem import Problem

_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"


def for_people(problems: Iterable[Problem]) -> str:
    """Return errors, then warnings, one line each, and how many there are."""
    listed = sorted(problems)
    errors = [str(problem) for problem in listed if problem.is_error]
    warnings = [str(problem) for problem in listed if not problem.is_error]
    parts = [*_part("Errors", errors), *_part("Warnings", warnings), _counted(len(errors), len(warnings))]
    return "\n".join(parts) + "\n"


def _part(title: str, lines: list[str]) -> list[str]:
    return [f"{title}:", *(f"  {line}" for line in lines), ""] if lines else []


def _counted(errors: int, warnings: int) -> str:
    if not errors and not warnings:
        return "Nothing to mend."
    return f"{_number(errors, 'error')}, {_number(warnings, 'warning')}."


def _number(count: int, noun: str) -> str:
    return f"{count or 'no'} {noun}{'' if count == 1 else 's'}"


def as_json(problems: Iterable[Problem]) -> str:
    """Return the findings as JSON: a count of each code, and the findings in file order."""
    listed = sorted(problems)
    codes = Counter(problem.code for problem in listed)
    found = [
        {
            "file": p.file,
            "line": p.line,
            "code": p.code,
            "error": p.is_error,
            "what": p.what,
            "remedy": p.remedy,
        }
        for p in listed
    ]
    return json.dumps({"codes": codes, "problems": found}, indent=2, ensure_ascii=False) + "\n"


def github(problems: Iterable[Problem]) -> str:
    """Return workflow commands that show each finding beside its line."""
    lines = []
    for problem in sorted(problems):
        level = "error" if problem.is_error else "warning"
        message = _escaped(f"{problem.what} {problem.remedy}".rstrip())
        lines.append(f"::{level} file={problem.file},line={problem.line},title={problem.code}::{message}")
    return "".join(f"{line}\n" for line in lines)


def _escaped(message: str) -> str:
    return message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def sarif(problems: Iterable[Problem], reasons: Mapping[str, str]) -> str:
    """Return the findings as SARIF 2.1.0.

    Args:
        problems: What `bot.content.check.check` found.
        reasons: Why each rule exists, by code.
    """
    listed = sorted(problems)
    rules = [
        {"id": code, "fullDescription": {"text": reasons.get(code, "The files can be read.")}}
        for code in sorted({problem.code for problem in listed})
    ]
    driver = {"name": "thimble check", "rules": rules}
    run = {"tool": {"driver": driver}, "results": [_result(problem) for problem in listed]}
    return (
        json.dumps({"$schema": _SARIF, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)
        + "\n"
    )


def _result(problem: Problem) -> dict[str, object]:
    place = {
        "artifactLocation": {"uri": problem.file},
        "region": {"startLine": problem.line},
    }
    return {
        "ruleId": problem.code,
        "level": "error" if problem.is_error else "warning",
        "message": {"text": f"{problem.what} {problem.remedy}".rstrip()},
        "locations": [{"physicalLocation": place}],
    }


def exit_code(problems: Iterable[Problem]) -> int:
    """Return 1 if anything must be mended before the content is used, else 0."""
    return int(any(problem.is_error for problem in problems))

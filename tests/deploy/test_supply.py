"""What the bot is made of: pinned, audited, and no silence taken for an all-clear."""

import json
import re
import runpy
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.deploy.tools import ROOT, told

DEPLOY = ROOT / "deploy"
LOCKS = ("deploy/requirements.txt", "tests/requirements.txt", "tests/deploy/requirements.txt")
Said = Mapping[str, object]
DIGEST = "sha256:" + "ab" * 32
AUDIT: dict[str, Any] = runpy.run_path(str(DEPLOY / "audit.py"))


def report(**packages: Said) -> str:
    """Return what pip-audit would report."""
    return json.dumps(
        {"dependencies": [{"name": name, "version": "1", **said} for name, said in packages.items()]}
    )


WEAK: Said = {"vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"]}]}
SKIPPED: Said = {"skip_reason": "not found"}


@pytest.mark.parametrize(
    ("told", "code", "says"),
    [
        (report(one={"vulns": []}, two={"vulns": []}), 0, "none of the 2 packages"),
        (report(one={"vulns": []}, two=WEAK), 1, "two 1: PYSEC-1, mended in 1.1"),
        (report(one=SKIPPED, two=WEAK), 1, "two 1: PYSEC-1"),
        (report(one={"vulns": []}, two=SKIPPED), 2, "1 of 2 packages could not be looked up, such as two"),
        (report(one={"vulns": []}), 2, "such as two"),
        ("", 2, "did not answer"),
        ("<html>", 2, "did not answer"),
        ("[]", 2, "did not answer"),
    ],
)
def test_an_audit_that_learnt_nothing_is_no_all_clear(told: str, code: int, says: str) -> None:
    """An index that knows of no weaknesses, or none at all, ends with a plain sentence and a code of its own."""
    found, said = AUDIT["verdict"](told, {"one", "two"})

    assert (found, says in said) == (code, True)


def test_the_audit_asks_about_every_locked_package() -> None:
    """Also about those that pip-audit leaves out of its report."""
    text = (DEPLOY / "requirements.txt").read_text("utf-8")

    assert AUDIT["locked"](text) == set(re.findall(r"^([\w-]+)==", text, re.MULTILINE))
    assert {"aiohttp", "asyncpg", "python-telegram-bot"} <= AUDIT["locked"](text)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_locked_by_version_and_hash(lock: str) -> None:
    """And no lock says where packages come from, so that nobody can put another index before the one meant."""
    text = (ROOT / lock).read_text("utf-8")
    packages = re.split(r"\n(?=[a-z])", text)

    assert [
        one for one in packages if not re.match(r"[\w.-]+==\S+( ; [^\\]+)? \\\n    --hash=sha256:", one)
    ] == []
    assert not re.search(r"https?:|--(extra-)?index-url|--find-links|--trusted-host| @ ", text)


def test_every_recipe_installs_by_hash() -> None:
    """A package of the same name from elsewhere is refused, whatever its version says."""
    recipes = [ROOT / "Makefile", DEPLOY / "Dockerfile", DEPLOY / "README.md"]
    lines = [
        line
        for path in recipes
        for line in path.read_text("utf-8").splitlines()
        if "requirements.txt" in line
    ]
    installing = [line for line in lines if re.search(r"pip\)? install|PIP\)", line)]

    assert [line for line in installing if "--require-hashes" not in line] == []
    assert len(installing) >= 4


def copied(folder: Path) -> Path:
    """Return a copy of the files that name images, beside what pins them."""
    for name in ("Dockerfile", "compose.yaml", "pin.py"):
        shutil.copy(DEPLOY / name, folder)
    return folder / "pin.py"


def docker(folder: Path, script: str) -> str:
    """Put a docker into *folder* that does as *script* says, and return a path to find it by."""
    made = folder / "bin" / "docker"
    made.parent.mkdir()
    made.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    made.chmod(0o755)
    return f"{made.parent}:/usr/bin:/bin"


def test_one_command_pins_every_image_by_digest(tmp_path: Path) -> None:
    """Behind its tag, so that people can still read it; twice changes nothing more."""
    pin, path = copied(tmp_path), docker(tmp_path, f"echo {DIGEST}")
    before = [(tmp_path / name).read_text("utf-8") for name in ("Dockerfile", "compose.yaml")]
    told_once = told(sys.executable, pin, PATH=path)
    once = [(tmp_path / name).read_text("utf-8") for name in ("Dockerfile", "compose.yaml")]
    told(sys.executable, pin, PATH=path)
    twice = [(tmp_path / name).read_text("utf-8") for name in ("Dockerfile", "compose.yaml")]

    assert told_once[0] == 0
    assert twice == once
    assert [text.replace(f"@{DIGEST}", "") for text in once] == before
    assert [text.count(f"@{DIGEST}") for text in once] == [1, 2]


@pytest.mark.parametrize("script", ["echo nothing", "echo no such host >&2; exit 1"])
def test_where_no_digest_can_be_had_nothing_is_pinned(tmp_path: Path, script: str) -> None:
    """And it says so: a made-up digest would be worse than a tag."""
    pin = copied(tmp_path)
    code, said = told(sys.executable, pin, PATH=docker(tmp_path, script))

    assert code == 1
    assert said.startswith("pin: docker could not look up ")
    assert (tmp_path / "Dockerfile").read_text("utf-8") == (DEPLOY / "Dockerfile").read_text("utf-8")

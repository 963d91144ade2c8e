"""The tables of threats and hazards name tests that exist."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def written() -> set[str]:
    """Return the name of every test that `make test` runs."""
    trees = (ast.parse(path.read_text("utf-8")) for path in (ROOT / "tests").rglob("test_*.py"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = (node for tree in trees for node in ast.walk(tree) if isinstance(node, functions))
    return {
        node.name for node in found if not any("mark.soak" in ast.unparse(one) for one in node.decorator_list)
    }


def test_every_test_that_security_names_exists() -> None:
    """A row without its proof would be a mere promise, and so would one that is seldom run."""
    named = set(re.findall(r"`(test_\w+)`", (ROOT / "SECURITY.md").read_text("utf-8")))

    assert named - written() == set()
    assert len(named) > 30


def test_every_row_of_the_tables_names_a_proof() -> None:
    """Threats and hazards alike."""
    text = (ROOT / "SECURITY.md").read_text("utf-8").partition("## Threats and answers")[2]
    rows = [
        line
        for line in text.splitlines()
        if line.startswith("| ") and not line.startswith(("| threat", "| hazard"))
    ]

    assert [row for row in rows if "`test" not in row.rpartition(" | ")[2]] == []
    assert len({row.split(" | ")[0] for row in rows}) == len(rows) > 40

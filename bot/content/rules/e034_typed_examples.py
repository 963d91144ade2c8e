"""What word lists promise to understand, they understand.

Why: the ``[[test]]`` lines are how a translator shows that a word belongs in the list, and sees that it works.
"""

import json
from collections.abc import Iterator

from bot.content.languages import SOURCE
from bot.content.lexicon import LexiconError, WordTest, load_lexicon, load_word_tests
from bot.content.material import Material
from bot.content.problem import Problem
from bot.core.understood import Crisis, Stop, Topics, Understood
from bot.words.understand import understand

CODES = ("E034",)

_NOTHING = "none"


def check(material: Material) -> Iterator[Problem]:
    """Yield examples that are understood as something else."""
    locales = material.folder / "locales"
    try:
        lexicon = load_lexicon(locales)
        for test in load_word_tests(locales):
            understood = understand(test.text, lexicon, (test.language, SOURCE))
            if not _as_promised(test, understood):
                file = f"locales/{test.file}"
                what = f"An example of '{test.expect}' is understood as '{_name(understood)}'."
                remedy = "Add what is missing to the list, or correct the example."
                yield Problem(file, _line(material, test), "E034", what, remedy)
    except LexiconError as error:
        yield error.problem


def _as_promised(test: WordTest, understood: Understood) -> bool:
    if test.expect != _NOTHING:
        return test.expect == _name(understood)
    # Each list answers for itself: what is no stop may well be a topic.
    kind = {"stop.toml": Stop, "crisis.toml": Crisis}.get(test.file.rpartition("/")[2], Topics)
    return not isinstance(understood, kind)


def _name(understood: Understood) -> str:
    match understood:
        case Stop():
            return "stop"
        case Crisis(tier=tier):
            return tier.value
        case Topics(ids=ids):
            return ids[0]
    return _NOTHING


def _line(material: Material, test: WordTest) -> int:
    wanted = (f"text = {json.dumps(test.text, ensure_ascii=False)}", f"text = '{test.text}'")
    lines = (material.folder / "locales" / test.file).read_text("utf-8").splitlines()
    return next((at for at, line in enumerate(lines, 1) if line.strip() in wanted), 1)

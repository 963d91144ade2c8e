"""A catalogue of small flows, to show one behaviour at a time."""

from bot.content.loader import Loaded, read_flow
from bot.core.catalogue import Catalogue

MENU = """
id: menu
title: menu-title
source: none
consent: none
start: start
steps:
  start:
    kind: menu
    say: menu-start
    options:
      - {id: look, label: menu-look, leave_for: look}
      - {id: feel, label: menu-feel, leave_for: feel}
      - {id: help, label: menu-help, leave_for: help-now}
  thanks: {kind: menu, say: menu-thanks}
  harder: {kind: menu, say: menu-harder, options: [{id: help, label: menu-help, leave_for: help-now}]}
  recalled: {kind: menu, say: menu-recalled}
"""

HELP = """
id: help-now
title: help-title
source: none
consent: none
start: start
steps:
  start: {say: help-start}
  crisis: {say: help-crisis, options: [{id: people, label: help-people, next: start}]}
  quiet: {say: help-quiet}
  other: {say: help-other}
  past: {say: help-past}
"""

LANGUAGE = """
id: language
title: language-title
source: none
consent: none
commands: {language: start}
start: start
steps:
  start: {kind: menu, say: language-start}
  chosen: {say: language-chosen}
"""

GROUND = """
id: ground
title: ground-title
source: none
consent: none
start: start
steps:
  start: {say: ground-start, options: [{id: help, label: ground-help, leave_for: help-now}]}
"""

LOOK = """
id: look
title: look-title
source: an idea
consent: look
commands: {look: offer}
evidence: {say: look-evidence, source: somebody, dated: 2026-01}
topics: {idea.first: {title: look-title, step: offer}}
start: offer
steps:
  offer:
    kind: offer
    say: look-offer
    options:
      - {id: yes, label: look-offer-yes, next: idea}
      - {id: no, label: look-offer-no, leave_for: menu.thanks}
  idea:
    say: look-idea
    options:
      - {id: on, label: look-idea-on, next: end}
      - {id: known, label: look-idea-known, next: evidence}
      - {id: take, label: look-idea-take, copy: look-words}
  end: {kind: close, say: look-end}
"""

FEEL = """
id: feel
title: feel-title
source: the body
consent: body
commands: {feel: offer}
evidence: {say: feel-evidence, source: somebody, dated: 2026-01}
topics: {idea.second: {title: feel-title, step: offer}, idea.third: {title: feel-other, step: offer}}
answers: {anchor: [feet, hands]}
start: offer
steps:
  offer:
    kind: offer
    say: feel-offer
    options:
      - {id: yes, label: feel-offer-yes, next: anchor}
      - {id: no, label: feel-offer-no, leave_for: menu.thanks}
  anchor:
    kind: menu
    say: feel-anchor
    options:
      - {id: feet, label: feel-feet, next: notice, answer: {anchor: feet}}
      - {id: hands, label: feel-hands, next: notice, answer: {anchor: hands}}
  notice:
    kind: body
    say: feel-notice
    then: end
    options: [{id: some, label: feel-some}, {id: none, label: feel-none}]
  end: {kind: close, say: feel-end}
"""

FLOWS = {"menu": MENU, "help-now": HELP, "ground": GROUND, "language": LANGUAGE, "look": LOOK, "feel": FEEL}


def loaded(**changed: str) -> list[Loaded]:
    """Return the small flows, some of them *changed*; flow names have ``_`` for ``-``."""
    texts = FLOWS | {name.replace("_", "-"): text for name, text in changed.items()}
    flows = []
    for name, text in texts.items():
        flow, problems = read_flow(text, f"flows/{name}.yaml")
        assert flow, problems
        flows.append(flow)
    return flows


def tiny(**changed: str) -> Catalogue:
    """Return the catalogue of the small flows, some of them *changed*."""
    return Catalogue.of({one.flow.id: one.flow for one in loaded(**changed)}, ("en", "fa"))

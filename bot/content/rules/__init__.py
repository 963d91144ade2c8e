"""The content rules, one module each.

Every module names its codes in ``CODES``, gives its reason in its docstring, and yields problems from ``check``. Codes
that begin with E must be mended before the content is used; W is for somebody to think about.

====  =====================================================================
E000  a file cannot be read, or does not have the shape it should have
E001  a target step is missing (these two are found while reading)
E002  a step that nothing leads to; W002: a flow that no button leads to
E003  a step with no path to an ending, or a loop without a way out
E004  a screen without *stop*, or a practice without *ground* and *something else*
E005  something of a flow shown before its invitation was accepted
E006  a text missing in the source language
E007  a safety text missing in a translation
E008  arguments that differ from the source, or are not given
E009  over length: characters, sentences, buttons
E010  a command, or pushing words, in practice text
E011  a claim that nobody can keep
E012  a diagnosis, or a claim that a body is safe
E013  breath or body as the only anchor
E014  eyes closed without the choice of open eyes
E015  a button that reads like a stop, crisis or command word
E016  a contact that was verified too long ago
E017  a contact that is malformed, or can be reached only from abroad
W018  reading grade over its target
W021  a translation older than its source; E021: of a safety text
E022  a sign-off of words that have changed since
E023  callback_data over 64 bytes, or a message over 4,096 characters
E024  something sent by schedule that nobody was asked about, or that cannot be ended from there
W025  emoji that carry meaning, or more than one
W026  a guess at the person
E027  words that Fluent cannot read, or that are there twice
W028  a text without a comment for its translators
E029  plural forms that the language does not have, or lacks
E030  direction marks that Telegram drops, or a paragraph that would turn around
E031  markup that Telegram refuses, or that differs from the source
E032  people to reach more than two taps away
W033  a text that nothing uses, or that the source no longer has
E034  a typed example that is not understood as its word list promises
====  =====================================================================
"""

from collections.abc import Callable, Iterator, Mapping

from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.rules import (
    e002_reachable,
    e003_endings,
    e004_ways_out,
    e005_consent,
    e006_source_texts,
    e007_safety_texts,
    e008_arguments,
    e009_lengths,
    e010_commands,
    e011_claims,
    e012_diagnoses,
    e013_anchors,
    e014_eyes,
    e015_labels,
    e016_stale_contacts,
    e017_contacts,
    e022_signoffs,
    e023_telegram_limits,
    e024_scheduled,
    e027_fluent,
    e029_plurals,
    e030_direction,
    e031_markup,
    e032_help_near,
    e034_typed_examples,
    w018_reading,
    w021_translations,
    w025_emoji,
    w026_guesses,
    w028_comments,
    w033_unused,
)

_MODULES = (
    e002_reachable,
    e003_endings,
    e004_ways_out,
    e005_consent,
    e006_source_texts,
    e007_safety_texts,
    e008_arguments,
    e009_lengths,
    e010_commands,
    e011_claims,
    e012_diagnoses,
    e013_anchors,
    e014_eyes,
    e015_labels,
    e016_stale_contacts,
    e017_contacts,
    w018_reading,
    w021_translations,
    e022_signoffs,
    e023_telegram_limits,
    e024_scheduled,
    w025_emoji,
    w026_guesses,
    e027_fluent,
    w028_comments,
    e029_plurals,
    e030_direction,
    e031_markup,
    e032_help_near,
    w033_unused,
    e034_typed_examples,
)

RULES: tuple[Callable[[Material], Iterator[Problem]], ...] = tuple(module.check for module in _MODULES)
# Why each rule is there, in the words of its module.
REASONS: Mapping[str, str] = {code: module.__doc__ or "" for module in _MODULES for code in module.CODES}

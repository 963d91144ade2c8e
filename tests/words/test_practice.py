"""Going over sentences finds what tells them apart."""

from bot.words.practice import Practised, Texts, practise

TEA, HOT, COLD, RAIN, SNOW = range(5)
ABOUT_TEA: Texts = [(TEA, HOT), (TEA, COLD), (HOT, TEA, RAIN)]
ABOUT_WEATHER: Texts = [(RAIN, COLD), (SNOW, COLD), (HOT, SNOW)]


def _certainty(practised: Practised, *signs: int) -> float:
    return practised.base + sum(practised.gains[sign] for sign in signs)


def test_what_is_only_in_sentences_of_the_kind_speaks_for_it() -> None:
    """And what is in the others speaks against it; what is in both says little."""
    practised = practise(5, ABOUT_TEA, [(ABOUT_WEATHER, 1.0)])

    assert practised.gains[TEA] > abs(practised.gains[HOT]) > 0
    assert practised.gains[SNOW] < 0
    assert _certainty(practised, TEA, HOT) > 0 > _certainty(practised, SNOW, HOT)


def test_the_same_sentences_always_teach_the_same() -> None:
    """A restart changes no answer."""
    assert practise(5, ABOUT_TEA, [(ABOUT_WEATHER, 1.0)]) == practise(5, ABOUT_TEA, [(ABOUT_WEATHER, 1.0)])


def test_a_group_counts_by_its_share() -> None:
    """What people type more often is learned harder."""
    once = practise(5, ABOUT_TEA, [(ABOUT_WEATHER, 1.0)])
    twice = practise(5, ABOUT_TEA, [(ABOUT_WEATHER, 2.0)])

    assert twice.gains[SNOW] < once.gains[SNOW] < 0


def test_without_sentences_there_is_nothing_to_learn() -> None:
    """A language whose lists are still empty."""
    assert _certainty(practise(2, [], []), TEA, HOT) == 0

"""The whole bot, killed again and again: nothing lost, nothing twice, nothing after an end."""

from pathlib import Path

import pytest

from bot.content.content import Content
from tests.deploy.crowd import farewells
from tests.reliability.campaign import campaign
from tests.storage.people import Where

WAYS = pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Telegram wait for ever, so that nothing that is lost can be put down to its limits."""
    monkeypatch.setattr("bot.sandbox.world.PRESS_SECONDS", 1e6)
    monkeypatch.setattr("bot.sandbox.updates.KEPT_SECONDS", {"callback_query": 1e6})


async def _carried_out(
    where: Where, folder: Path, content: Content, *, webhook: bool, kills: int, people: int
) -> None:
    async with campaign(where, folder, farewells(content), webhook=webhook, seed=kills) as begun:
        found = await begun.run(kills, people)
        told = await begun.told()
    print(found)

    assert found.wrong == {}
    assert found.unanswered == 0
    assert told == []
    found.doses.is_right()


@WAYS
async def test_a_bot_that_is_killed_keeps_its_promises(
    place: Where, tmp_path: Path, content: Content, webhook: bool
) -> None:
    """No update and no confirmed opt-in is lost, no dose comes twice or after an end, and all are accounted for."""
    await _carried_out(place, tmp_path, content, webhook=webhook, kills=5, people=12)


@pytest.mark.soak
@WAYS
async def test_a_bot_that_is_killed_again_and_again_keeps_its_promises(
    place: Where, tmp_path: Path, content: Content, webhook: bool
) -> None:
    """The same in a thousand kills, over both databases and both ways in."""
    await _carried_out(place, tmp_path, content, webhook=webhook, kills=250, people=20)

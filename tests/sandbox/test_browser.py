"""The chat page in a real browser."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.sandbox import Clock, Effect, Fault, Sandbox
from tests.browser import ARGUMENTS, CHROMIUM, needs_chromium
from tests.sandbox.conftest import START
from tests.sandbox.echo import echoing
from tests.sandbox.test_page import PANELS

WIDE, NARROW = (1280, 800), (360, 740)
pytestmark = [
    # One browser for all, which lives in the loop it was started in.
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.browser,
    needs_chromium,
]


@pytest_asyncio.fixture(loop_scope="module")
async def stage() -> AsyncIterator[Sandbox]:
    """A sandbox with panels and a bot."""
    async with Sandbox(clock=Clock(START), panels=PANELS) as running, echoing(running):
        yield running


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """A browser that talks to nobody by itself."""
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        await started.close()


@asynccontextmanager
async def opened(
    browser: Browser,
    address: str,
    size: tuple[int, int] = WIDE,
    colours: Literal["light", "dark"] = "light",
) -> AsyncIterator[Page]:
    """Open the page; whatever it complains about or loads from elsewhere fails the test."""
    wrong: list[str] = []
    width, height = size
    context = await browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=colours, reduced_motion="reduce"
    )
    page = await context.new_page()
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda asked: None if _from_here(asked.url, address) else wrong.append(asked.url))
    await page.goto(address)
    yield page
    await context.close()

    assert wrong == []


def _from_here(url: str, address: str) -> bool:
    return url.startswith((address.split("?", maxsplit=1)[0], "data:image/svg+xml;base64,"))


async def picture(page: Page, folder: Path, name: str) -> None:
    """Keep what the page looks like."""
    await page.screenshot(path=folder / f"{name}.png")


async def overflow(page: Page) -> int:
    """Return by how many pixels the page is too wide."""
    return int(await page.evaluate("document.documentElement.scrollWidth - innerWidth"))


async def test_a_first_conversation(stage: Sandbox, browser: Browser, tmp_path: Path) -> None:
    """The description, start, a press edited in place with a toast, a text, an alert."""
    async with opened(browser, stage.url) as page:
        await expect(page.locator("#about-text")).to_have_text("Says what you say.\n\nAnd has buttons.")
        await picture(page, tmp_path, "wide-empty")
        await page.get_by_role("button", name="Start").click()
        await expect(page.locator(".theirs strong")).to_have_text("Hello.")
        await picture(page, tmp_path, "wide-started")
        await page.get_by_role("button", name="Yes, let us").click()
        await expect(page.locator(".theirs .words")).to_have_text("Now it is yes.")
        await expect(page.locator("#toast")).to_have_text("You said yes.")
        await expect(page.locator(".theirs")).to_have_count(1)
        await expect(page.locator(".spinning")).to_have_count(0)
        await expect(page.locator(".call-name").first).to_have_text("editMessageText")
        await picture(page, tmp_path, "wide-edited")
        await page.get_by_role("button", name="Stop").click()
        await expect(page.locator("#alert-text")).to_have_text("You said stop.")
        await picture(page, tmp_path, "wide-alert")
        await page.keyboard.press("Enter")
        await expect(page.locator(".keyboard")).to_have_count(0)
        assert await overflow(page) == 0


async def test_everything_can_be_done_by_keyboard(stage: Sandbox, browser: Browser, tmp_path: Path) -> None:
    """Start, commands, arrows among buttons, and back to writing."""
    async with opened(browser, stage.url) as page:
        await expect(page.locator("#start")).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(page.locator(".keyboard")).to_be_visible()
        await expect(page.locator("#text")).to_be_focused()
        await page.keyboard.type("/g")
        await expect(page.locator("#commands [role=option]")).to_have_count(1)
        await page.keyboard.press("ArrowDown")
        await picture(page, tmp_path, "wide-commands")
        await page.keyboard.press("Enter")
        await expect(page.locator(".theirs .words").last).to_have_text("/ground")
        await page.keyboard.press("ArrowUp")
        await expect(page.get_by_role("button", name="Yes, let us")).to_be_focused()
        await page.keyboard.press("ArrowRight")
        await expect(page.get_by_role("button", name="No, thank you")).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(page.locator(".theirs .words").first).to_have_text("Now it is no.")
        await expect(page.locator(".key").first).to_be_focused()
        await picture(page, tmp_path, "wide-focus")
        await page.keyboard.press("Escape")
        await expect(page.locator("#text")).to_be_focused()


async def test_right_to_left_on_a_narrow_dark_phone(stage: Sandbox, browser: Browser, tmp_path: Path) -> None:
    """The layout turns, the panels are a drawer, nothing is cut off."""
    async with opened(browser, stage.url, NARROW, "dark") as page:
        await page.get_by_role("button", name="Show the panels").click()
        await expect(page.get_by_text("Nothing.")).to_be_visible()
        await picture(page, tmp_path, "narrow-drawer")
        await page.get_by_label("Phone language").select_option("fa")
        await page.keyboard.press("Escape")
        await expect(page.locator("#phone")).to_have_attribute("dir", "rtl")
        await page.get_by_role("button", name="شروع").click()
        await expect(page.locator(".theirs strong")).to_have_text("سلام.")
        await picture(page, tmp_path, "narrow-right-to-left")
        bubble, phone = (
            await page.locator(".theirs").bounding_box(),
            await page.locator("#phone").bounding_box(),
        )
        assert await overflow(page) == 0

    assert bubble is not None
    assert phone is not None
    assert bubble["x"] + bubble["width"] > phone["width"] - 30


async def test_text_is_never_read_as_html(stage: Sandbox, browser: Browser) -> None:
    """What looks like a tag is shown as it was typed."""
    words = "<img src=x onerror=document.title='gone'>"
    async with opened(browser, stage.url) as page:
        await page.get_by_role("button", name="Start").click()
        await page.get_by_label("Message", exact=True).fill(words)
        await page.keyboard.press("Enter")
        await expect(page.locator(".theirs .words").last).to_have_text(words)

        assert await page.locator("#log img").count() == 0
        assert await page.title() == "Echo"


async def test_a_deep_link_waits_for_start(stage: Sandbox, browser: Browser) -> None:
    """The parameter goes with the first command."""
    async with opened(browser, f"{stage.url}?start=ground") as page:
        await page.get_by_role("button", name="Start").click()

        await expect(page.locator(".mine .words")).to_have_text("/start ground")


async def test_a_press_spins_until_it_is_answered(stage: Sandbox, browser: Browser) -> None:
    """A slow bot is seen to be slow: the button turns, and the bot seems to write."""
    stage.fault(Fault("answerCallbackQuery", Effect.HOLD_BEFORE))
    async with opened(browser, stage.url) as page:
        await page.get_by_role("button", name="Start").click()
        await page.get_by_role("button", name="Yes, let us").click()
        await stage.faults.holding()
        await expect(page.locator(".key.spinning")).to_have_text("Yes, let us")
        await expect(page.locator("#status")).to_have_text("typing…")
        stage.faults.release()

        await expect(page.locator(".key.spinning")).to_have_count(0)


async def test_blocking_new_people_and_the_clock(stage: Sandbox, browser: Browser) -> None:
    """The levers beside the phone work."""
    async with opened(browser, stage.url) as page:
        await page.get_by_role("button", name="Start").click()
        await expect(page.locator(".theirs")).to_have_count(1)
        await page.get_by_role("button", name="Block bot").click()
        await expect(page.locator("#start")).to_have_text("Unblock")
        await page.locator("#start").click()
        await expect(page.locator("#text")).to_be_visible()
        await page.get_by_role("button", name="+1 day").click()
        await expect(page.locator("#now")).to_contain_text("Jan 16")
        await page.get_by_role("button", name="Go there").click()
        await expect(page.locator("#now")).to_contain_text("Jan 18, 09:30")
        await page.get_by_role("button", name="New person").click()
        await expect(page.locator("#log > *")).to_have_count(0)
        await expect(page.locator("#start")).to_have_text("Start")

    assert stage.clock.now() == datetime(2027, 1, 18, 9, 30, 5, tzinfo=UTC).timestamp()

"""Takes the pictures in README: the real bot, played in the chat page of the sandbox."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from playwright.async_api import Browser, Page, ViewportSize, async_playwright

from bot.app import read_words
from bot.sandbox import Clock
from bot.trial import running
from tests.browser import ARGUMENTS, CHROMIUM

FOLDER = Path(__file__).parent
WIDE: ViewportSize = {"width": 1280, "height": 800}
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


async def play(page: Page, *labels: str) -> None:
    """Press *labels* one after another, as they come up."""
    for label in labels:
        await page.get_by_role("button", name=label, exact=True).last.click()
        await page.wait_for_function("() => !document.querySelector('[aria-busy=true]')")


async def take(browser: Browser, url: str, lang: str, name: str, *labels: str) -> None:
    """Take the picture *name* of the chat in *lang*, after pressing *labels*."""
    page = await browser.new_page(viewport=WIDE, color_scheme="light")
    await page.goto(url)
    await page.get_by_label("Phone language").select_option(lang)
    await play(page, *labels)
    await page.wait_for_timeout(600)
    await page.screenshot(path=FOLDER / name)
    await page.close()


async def main() -> None:
    """Take them all."""
    words = read_words("you, on your own machine")
    async with running(words, clock=Clock(NOON.timestamp())) as trial, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        await take(
            browser, trial.sandbox.url, "en", "chat.png", "Start", "Notice, gently", "Body, gently", "My feet"
        )
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main())

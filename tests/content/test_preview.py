"""The preview is one file that needs nothing else, and can be read, played and searched."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from bot.content.preview import preview
from bot.content.where import content_folder
from bot.core.errors import ContentError
from tests.browser import ARGUMENTS, CHROMIUM, needs_chromium
from tests.content.conftest import LITTLE, TODAY

MEGABYTE = 1_000_000


def data(page: str) -> dict[str, object]:
    """Return the plain data inside the *page*."""
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found
    return dict(json.loads(found[1]))


def test_it_holds_every_screen_in_every_language() -> None:
    """Each language has a page for each screen."""
    held = data(preview(LITTLE, TODAY))
    screens, pages = held["screens"], held["pages"]

    assert isinstance(screens, list)
    assert isinstance(pages, dict)
    assert {lang: len(shown) for lang, shown in pages.items()} == {"en": len(screens), "fa": len(screens)}


def test_it_asks_for_nothing_from_elsewhere() -> None:
    """No address is loaded, and the page forbids it to itself."""
    page = preview(LITTLE, TODAY)

    assert "default-src 'none'" in page
    assert re.findall(r"<(?:link|img|script|iframe)[^>]* (?:src|href)=", page) == []


def test_words_cannot_break_out_of_the_data(folder: Path) -> None:
    """Whatever a text holds, the page has two script elements, its own."""
    path = folder / "locales" / "en" / "tea.ftl"
    path.write_text(
        path.read_text("utf-8").replace("That was all.", "</script><script>alert(1)</script>"), "utf-8"
    )

    page = preview(folder, TODAY)

    assert len(re.findall(r"<script", page)) == 2


def test_one_language_stays_small() -> None:
    """What ships, in its source language, can be sent by mail."""
    assert len(preview(content_folder(), TODAY, ["en"]).encode()) < 2 * MEGABYTE


def test_an_unknown_language_is_named() -> None:
    """And those that there are."""
    with pytest.raises(ContentError, match=r"locales/xx is no language\. There are: en, fa\."):
        preview(LITTLE, TODAY, ["xx"])


@pytest.fixture
def browser_page(tmp_path: Path) -> Iterator[Page]:
    """Return the preview of the little content in a browser that may load nothing else."""
    path = tmp_path / "preview.html"
    path.write_text(preview(LITTLE, TODAY), "utf-8")
    with (
        sync_playwright() as driver,
        driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS) as browser,
    ):
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        wrong: list[str] = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        page.goto(path.as_uri())
        yield page
        page.close()
    assert wrong == []
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []


@needs_chromium
@pytest.mark.browser
def test_it_is_read_side_by_side(browser_page: Page) -> None:
    """Each screen stands beside its source, each in its own direction."""
    browser_page.get_by_role("button", name="A cup of tea").click()
    card = browser_page.get_by_role("article", name="tea.offer")

    assert card.locator(".chat").nth(0).inner_text().startswith("English")
    assert [card.locator(".chat").nth(at).get_attribute("dir") for at in (0, 1)] == ["ltr", "rtl"]
    assert card.locator("b").count() == 0


@needs_chromium
@pytest.mark.browser
def test_buttons_lead_to_their_screens(browser_page: Page) -> None:
    """A press among all screens shows the screen that it leads to."""
    browser_page.get_by_role("button", name="Read about tea").first.click()

    assert browser_page.locator(".card.lit").get_attribute("aria-label") == "tea.offer"
    assert browser_page.locator(".card.lit").evaluate("node => node === document.activeElement")


@needs_chromium
@pytest.mark.browser
def test_it_is_played_by_pressing_and_by_keys(browser_page: Page) -> None:
    """Both phones follow; a step back is one key."""
    browser_page.get_by_role("tab", name="Play").click()
    browser_page.locator(".phone").first.get_by_role("button", name="Notice the room").click()
    browser_page.keyboard.press("1")
    assert browser_page.locator(".trail li").all_inner_texts() == [
        "menu.start", "Notice the room → room.offer", "Yes, gently → room.anchor",
    ]  # fmt: skip

    browser_page.keyboard.press("Backspace")
    second = browser_page.locator(".phone").nth(1)
    second.get_by_role("button", name="بله، آرام").click()
    second.get_by_role("button", name="یک صدا").click()

    assert "Is there a sound near you?" in browser_page.locator(".phone").first.inner_text()


@needs_chromium
@pytest.mark.browser
def test_words_and_findings_are_found(browser_page: Page) -> None:
    """The search looks into words, labels and ids of both languages; the filters narrow it."""
    browser_page.get_by_label("Find words or ids").fill("بخار")
    assert [one.get_attribute("aria-label") for one in browser_page.get_by_role("article").all()] == [
        "tea.sip"
    ]

    browser_page.get_by_label("Find words or ids").fill("")
    browser_page.get_by_label("Show").select_option("found")
    assert "Nothing fits" in browser_page.locator("main").inner_text()


@needs_chromium
@pytest.mark.browser
def test_it_fits_a_telephone(browser_page: Page) -> None:
    """Nothing is wider than a narrow screen, in any view, and the list of flows opens and closes."""
    browser_page.set_viewport_size({"width": 360, "height": 740})
    for view in ("Read", "Play", "Map", "Findings"):
        browser_page.get_by_role("tab", name=view).click()
        assert browser_page.evaluate("document.documentElement.scrollWidth") <= 360

    browser_page.get_by_role("button", name="Flows").click()
    browser_page.get_by_role("button", name="The room").click()
    assert browser_page.locator("h1").inner_text().startswith("The room")

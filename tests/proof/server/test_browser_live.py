"""The proof desk as editors have it: the real run behind it, a real browser before it."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from livepaper import live_issue, settled
from playwright.sync_api import Browser, Page, expect

from layout.night.live import LiveDesk
from layout.night.live_release import Press

CHANGED = "sha => ![sha, undefined].includes(document.querySelector('#main').dataset.shown)"
SHOWN = "document.querySelector('#main').dataset.shown"


@pytest.fixture(scope="module")
def issue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return live_issue(tmp_path_factory.mktemp("live"))


@pytest.fixture(scope="module")
def live(issue: Path) -> Iterator[LiveDesk]:
    """The run. Every test leaves the issue as it was."""
    out = issue.parents[1] / "output" / "0001"
    with LiveDesk(issue, Press(out, out.parent / ".cache", plates=None, jobs=1)) as desk:
        for number in (1, 2):
            settled(desk, number)
        yield desk


@pytest.fixture
def house(open_house: tuple[object, str], live: LiveDesk) -> str:
    """The address, with the real run behind it."""
    open_house[0].now = live  # type: ignore[attr-defined]
    return open_house[1]


def at(screen: Page, number: int) -> str:
    """Open a page and wait until its tiles stand; gives the digest that is shown."""
    screen.goto(f"/page/{number}")
    screen.wait_for_function(f"() => {SHOWN}")
    expect(screen.locator("#wire")).to_have_attribute("data-wire", "live")
    return str(screen.evaluate(SHOWN))


def other(screen: Page, sha: str) -> str:
    """Wait until another state is shown."""
    screen.wait_for_function(CHANGED, arg=sha, timeout=60_000)
    return str(screen.evaluate(SHOWN))


def test_a_caption_and_a_credit_are_corrected_in_place_and_the_page_follows(screen: Page, live: LiveDesk, issue: Path) -> None:
    first = at(screen, 1)
    before = (issue / "copy" / "bridge.md").read_bytes()
    screen.click("[data-slug=bridge] > .entry")
    screen.click("[data-slug=bridge] .fields summary")
    for part, words in (("caption-0", "桥上的第一个早晨。"), ("credit-0", "方小禾 摄")):
        sha = str(screen.evaluate(SHOWN))
        field = screen.locator(f"#text-bridge-{part}")
        field.fill(words)
        started = time.perf_counter()
        field.press("Control+Enter")
        other(screen, sha)
        took = time.perf_counter() - started
        assert took < 10, f"{took:.2f} s"  # on a machine with nothing else to do it is a third of a second
        assert words in (issue / "copy" / "bridge.md").read_text("utf-8")
    for _ in range(2):
        sha = str(screen.evaluate(SHOWN))
        screen.click("#undo")
        other(screen, sha)
    assert screen.evaluate(SHOWN) == first
    assert (issue / "copy" / "bridge.md").read_bytes() == before


def test_what_is_saved_in_an_editor_is_seen(screen: Page, live: LiveDesk, issue: Path) -> None:
    sha = at(screen, 2)
    path = issue / "copy" / "tea.md"
    before = path.read_bytes()
    path.write_text(before.decode().replace("春茶上市", "春茶今日上市"), "utf-8")
    now = other(screen, sha)
    path.write_bytes(b"---\nheadline: [half\n---\n")
    expect(screen.locator("#errors")).to_contain_text("copy/tea.md:2")
    assert screen.evaluate(SHOWN) == now
    path.write_bytes(before)
    assert other(screen, now) == sha
    expect(screen.locator("#errors")).to_be_hidden()


def test_a_box_is_dragged_an_alternative_is_taken_and_both_are_undone(screen: Page, live: LiveDesk, issue: Path) -> None:
    first = at(screen, 1)
    files = {path: path.read_bytes() for path in issue.rglob("*") if path.is_file()}
    screen.click("#others")
    choice = screen.locator("dialog button.other").first
    choice.click(timeout=60_000)
    expect(screen.locator("dialog")).to_have_count(0)
    taken = other(screen, first)
    assert re.search(r"^ *- ", (issue / "layout" / "01.yaml").read_text("utf-8"), re.MULTILINE)
    settled(live, 1)
    screen.click("[data-slug=market] > .entry")
    screen.click("#arrange")
    handle = screen.locator(".ghost .se").bounding_box()
    assert handle
    screen.mouse.move(handle["x"] + 7, handle["y"] + 7)
    screen.mouse.down()
    screen.mouse.move(handle["x"] + 7, handle["y"] + 8, steps=3)
    screen.mouse.up()
    expect(screen.locator(".answer-slip .fit b")).to_be_visible()
    screen.click(".answer-slip .main")
    expect(screen.locator("[data-slug=market] > .entry")).to_contain_text("已固定")
    assert "place:" in (issue / "copy" / "market.md").read_text("utf-8")
    screen.click("#undo")
    expect(screen.locator("[data-slug=market] > .entry")).not_to_contain_text("已固定")
    assert settled(live, 1).standing.sha256 == taken
    screen.click("#undo")
    screen.wait_for_function(f"sha => {SHOWN} === sha", arg=first, timeout=60_000)
    assert {path: path.read_bytes() for path in issue.rglob("*") if path.is_file()} == files


def test_a_print_proof_is_had_from_the_page(screen: Page, live: LiveDesk) -> None:
    at(screen, 1)
    screen.click("#tab-versions")
    href = screen.locator(".papers a").nth(1).get_attribute("href")
    assert href == "/proof/1/A3.pdf"
    answer = screen.request.get(href)
    assert (answer.status, answer.headers["content-type"]) == (200, "application/pdf")
    with pikepdf.open(io.BytesIO(answer.body())) as proof:
        assert len(proof.pages) >= 2  # the page, and the list of what was said of it


def test_two_fingers_zoom_the_page(chromium: Browser, house: str) -> None:
    context = chromium.new_context(viewport={"width": 1024, "height": 768}, has_touch=True, locale="zh-CN", base_url=house)
    screen = context.new_page()
    at(screen, 1)
    before = int(screen.locator("#scale").inner_text().rstrip("%"))
    touch = context.new_cdp_session(screen)

    def fingers(kind: str, *points: tuple[int, int]) -> None:
        told = [{"x": x, "y": y, "id": at} for at, (x, y) in enumerate(points)]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": told})

    fingers("touchStart", (380, 380), (420, 380))
    for step in range(1, 9):
        fingers("touchMove", (380 - 10 * step, 380), (420 + 10 * step, 380))
    fingers("touchEnd")
    # Fingers 40 pixels apart went to 200 apart: five times as large, less what the browser takes to know a gesture.
    assert int(screen.locator("#scale").inner_text().rstrip("%")) > 3 * before
    fingers("touchStart", (200, 380), (600, 380))
    for step in range(1, 9):
        fingers("touchMove", (200 + 18 * step, 380), (600 - 18 * step, 380))
    fingers("touchEnd")
    assert int(screen.locator("#scale").inner_text().rstrip("%")) < 3 * before
    context.close()

"""The page map and the comparison in a real browser, and the door."""

from __future__ import annotations

import pytest
from fakedesk import FakeDesk
from playwright.sync_api import Browser, Page, expect

from layout.proof.server.behind import Change


def test_the_map_tells_state_section_editor_findings_and_stories(screen: Page) -> None:
    screen.goto("/")
    card = screen.locator("[data-key='2'].card")
    for words in ("第 2 版", "法治", "顾南枝", "扣版", "停 2", "头条", "法庭开到了田间"):
        expect(card).to_contain_text(words)
    expect(screen.locator(".card img")).to_have_count(3)


def test_a_story_is_dragged_to_another_page_and_back_by_undo(screen: Page, desk: FakeDesk) -> None:
    screen.goto("/")
    screen.locator("[data-slug=lamp]").drag_to(screen.locator("[data-slug=bridge-poem]"), target_position={"x": 20, "y": 2})
    expect(screen.locator("[data-key='3'].card .stories li")).to_have_count(3)
    assert [story.slug for story in desk.room.issue.pages[2].stories] == ["tea", "lamp", "bridge-poem"]
    expect(screen.locator("[data-key='3'].card .stories li").nth(1)).to_contain_text("小巷亮起百盏灯")
    screen.click("#undo")
    expect(screen.locator("[data-key='3'].card .stories li")).to_have_count(2)


def test_a_story_is_moved_by_keyboard(screen: Page, desk: FakeDesk) -> None:
    screen.goto("/")
    for key in ("j", "j", "m"):
        screen.keyboard.press(key)
    expect(screen.locator("dialog")).to_contain_text("法庭开到了田间")
    screen.select_option("#move-page", "3")
    screen.select_option("#move-place", "0")
    for _ in range(2):
        screen.keyboard.press("Tab")
    screen.keyboard.press("Enter")
    expect(screen.locator("[data-key='3'].card .stories li").first).to_contain_text("法庭开到了田间")
    assert desk.room.issue.pages[2].stories[0].slug == "court"


def test_a_page_is_locked_and_then_refuses_a_move(screen: Page, desk: FakeDesk) -> None:
    screen.goto("/")
    screen.click("[data-key='3'] .lock")
    expect(screen.locator("[data-key='3'] .head")).to_contain_text("已锁")
    screen.locator("[data-slug=lamp]").drag_to(screen.locator("[data-slug=tea]"))
    expect(screen.locator("#notes .bad")).to_contain_text("locked")
    assert len(desk.room.issue.pages[2].stories) == 2


def test_the_map_follows_the_copy(screen: Page, desk: FakeDesk) -> None:
    screen.goto("/")
    expect(screen.locator("#wire")).to_have_attribute("data-wire", "live")
    before = screen.locator("[data-key='3'] img").get_attribute("src")
    untouched = screen.locator("[data-key='1'] img").element_handle()
    desk.correct("tea", "headline", "春茶昨日上市", desk.texts("tea")[0])
    expect(screen.locator("[data-slug=tea]")).to_contain_text("春茶昨日上市")
    expect(screen.locator("[data-key='3'] img")).not_to_have_attribute("src", str(before))
    assert untouched
    assert untouched.evaluate("each => each.isConnected")
    desk.break_copy()
    expect(screen.locator("#errors")).to_contain_text("copy/market.md:3")


def test_release_says_which_pages_are_held(screen: Page, desk: FakeDesk) -> None:
    screen.goto("/")
    screen.click("#release")
    screen.locator("dialog .main").click()
    expect(screen.locator("#notes .bad")).to_contain_text("2")
    assert desk.released


def test_the_language_is_the_browsers_until_it_is_switched(chromium: Browser, house: str) -> None:
    context = chromium.new_context(locale="en-GB", base_url=house)
    page = context.new_page()
    page.goto("/page/3")
    expect(page.locator("#tab-stories")).to_contain_text("Stories")
    page.click("#language")
    page.wait_for_url("**/page/3")
    expect(page.locator("#tab-stories")).to_contain_text("稿件")
    context.close()


def test_a_page_of_another_site_sees_and_changes_nothing(chromium: Browser, house: str, desk: FakeDesk) -> None:
    context = chromium.new_context(base_url=house)
    page = context.new_page()
    page.route("http://evil.example/**", lambda route: route.fulfill(body="<title>evil</title>", content_type="text/html"))
    page.goto("http://evil.example/")
    sha = desk.states[1][0].sha
    done = page.evaluate(
        """async ([house, sha]) => {
            const tried = (facts) => fetch(house + "/api/page/1/lock", facts).then(() => "answered", () => "refused");
            const seen = (tag, src) => new Promise((told) => {
                const node = document.createElement(tag);
                node.onload = () => told(tag === "iframe" && !node.contentDocument ? "shut" : "seen");
                node.onerror = () => told("shut");
                node.src = house + src;
                document.body.append(node);
            });
            const form = { method: "POST", mode: "no-cors", credentials: "include", body: '{"locked": true}' };
            return [await tried(form), await tried({ ...form, mode: "cors", headers: { "content-type": "application/json" } }),
                    await tried({ credentials: "include" }), await seen("img", `/thumb/1/${sha}.png`), await seen("iframe", "/")];
        }""",
        [house, sha],
    )
    assert done == ["refused", "refused", "refused", "shut", "shut"]
    assert desk.locked == set()
    context.close()


def test_two_versions_side_by_side_and_overlaid(screen: Page, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.correct("tea", "headline", "春茶昨日上市", desk.texts("tea")[0])
    moved = Change("moved", "tea", "tea has moved", (10.0, 30.0, 80.0, 60.0), (10.0, 60.0, 80.0, 60.0))
    monkeypatch.setattr(desk, "compare", lambda *_: (moved,))
    screen.goto("/compare/3")
    for name in ("one", "two"):
        screen.wait_for_selector(f"#{name}[data-shown]")
    assert screen.locator("#one").get_attribute("data-shown") != screen.locator("#two").get_attribute("data-shown")
    screen.keyboard.press("1")
    screen.wait_for_timeout(200)
    papers = [screen.locator(f"#{name} .paper").evaluate("each => each.style.cssText") for name in ("one", "two")]
    assert papers[0] == papers[1]
    expect(screen.locator("#panel")).to_contain_text("移位")
    expect(screen.locator("#two svg .after")).to_have_count(1)
    screen.keyboard.press("c")
    expect(screen.locator("#main")).to_have_class("pair over")
    assert screen.locator("#two").evaluate("each => getComputedStyle(each).mixBlendMode") == "difference"


def test_every_control_has_a_name_and_the_focus_is_seen(screen: Page) -> None:
    for path in ("/", "/page/3", "/compare/3"):
        screen.goto(path)
        screen.wait_for_timeout(300)
        nameless = screen.evaluate(
            """() => [...document.querySelectorAll('button, a[href], select, textarea, input:not([hidden])')]
            .filter(each => each.checkVisibility() && !each.getAttribute('aria-label') && !each.innerText?.trim() && !each.labels?.length)
            .map(each => each.outerHTML)"""
        )
        assert nameless == [], path
        screen.keyboard.press("Tab")
        screen.keyboard.press("Tab")
        outline = screen.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none", path

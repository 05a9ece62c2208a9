"""An editor at one page, in a real browser: looking, correcting, arranging, signing; by hand and by keyboard."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from fakedesk import STEPS, FakeDesk
from playwright.sync_api import Browser, Page, expect

from layout.issue import Place
from layout.remarks import Spot

HERE = "#panel [role=tabpanel]:not([hidden])"


def at(page: Page, number: int) -> None:
    """Open a page and wait until its tiles stand."""
    page.goto(f"/page/{number}")
    page.wait_for_selector("#main[data-shown]")


def choose(page: Page, slug: str) -> None:
    page.click(f"[data-slug='{slug}'] > .entry")


def write(page: Page, slug: str, part: str, text: str) -> None:
    """Type into a part of the chosen story."""
    field = page.locator(f"#text-{slug}-{part}")
    if not field.is_visible():
        page.click(f"[data-slug='{slug}'] .fields summary")
    field.fill(text)


def test_the_page_is_seen_crisp_at_any_zoom(screen: Page) -> None:
    at(screen, 3)
    expect(screen.locator("h1")).to_contain_text("第 3 版")
    levels = []
    for key in ("0", "1", "+", "+"):
        screen.keyboard.press(key)
        screen.wait_for_timeout(150)
        screen.wait_for_function("() => [...document.querySelectorAll('.tiles img')].every(each => each.naturalWidth)")
        tile = screen.locator(".tiles img").last
        levels.append(int(str(tile.get_attribute("data-tile")).split("/")[1]))
        shown, drawn = tile.evaluate("each => [each.getBoundingClientRect().width, each.naturalWidth]")
        assert drawn >= 0.95 * shown
    assert levels == sorted(levels)
    assert levels[-1] > levels[0]


def test_pan_and_zoom_keep_their_place(screen: Page) -> None:
    at(screen, 1)
    for key in ("1", "+", "+"):
        screen.keyboard.press(key)
    before = screen.locator(".paper").bounding_box()
    screen.mouse.move(400, 400)
    screen.mouse.down()
    screen.mouse.move(340, 330, steps=4)
    screen.mouse.up()
    after = screen.locator(".paper").bounding_box()
    assert before
    assert after
    assert (round(after["x"] - before["x"]), round(after["y"] - before["y"])) == (-60, -70)
    screen.mouse.wheel(0, -300)
    screen.wait_for_timeout(200)
    grown = screen.locator(".paper").bounding_box()
    assert grown
    assert grown["width"] > after["width"]
    # The point under the mouse stays where it is.
    assert (340 - grown["x"]) / grown["width"] == pytest.approx((340 - after["x"]) / after["width"], abs=0.002)


def test_overlays_lie_where_the_page_has_them(screen: Page, desk: FakeDesk) -> None:
    at(screen, 3)
    for key, layer in (("g", "grid"), ("b", "boxes"), ("h", "heads"), ("l", "legs"), ("s", "strain")):
        screen.keyboard.press(key)
        expect(screen.locator(f"[data-layer={layer}]")).to_have_attribute("aria-pressed", "true")
    assert screen.locator("svg .grid rect").count() == 4
    paper = screen.locator(".paper").bounding_box()
    box = screen.locator("svg .boxes rect.story").first.bounding_box()
    frame = next(frame for frame in desk.sheet(3).page.frames if frame.kind == "story")
    assert paper
    assert box
    assert (box["width"] / paper["width"]) == pytest.approx(frame.rect.width / desk.sheet(3).page.size[0], abs=0.01)
    expect(screen.locator("[data-layer=ink]")).to_be_disabled()
    screen.reload()
    expect(screen.locator("[data-layer=grid]")).to_have_attribute("aria-pressed", "true")


def test_a_click_on_a_story_tells_its_file_and_its_fit(screen: Page) -> None:
    at(screen, 3)
    paper = screen.locator(".paper").bounding_box()
    assert paper
    screen.mouse.click(paper["x"] + paper["width"] * 0.3, paper["y"] + paper["height"] * 0.2)
    story = screen.locator(".story.on")
    expect(story).to_contain_text("copy/")
    expect(story).to_contain_text("自然")
    expect(story).to_contain_text("松紧度")
    expect(screen.locator("svg .chosen rect")).to_have_count(1)


def test_too_much_copy_is_told_in_lines_and_characters(screen: Page) -> None:
    at(screen, 2)
    expect(screen.locator("#state")).to_contain_text("扣版")
    screen.keyboard.press("n")
    expect(screen.locator(f"{HERE} .finding.on")).to_be_visible()
    screen.keyboard.press("n")
    expect(screen.locator(f"{HERE} .finding.on b")).to_contain_text("2 ")


def test_everything_by_keyboard_from_page_to_signature(screen: Page, desk: FakeDesk) -> None:
    at(screen, 1)
    screen.keyboard.press("j")
    expect(screen.locator("h1")).to_contain_text("第 2 版")
    screen.keyboard.press("ArrowRight")
    expect(screen.locator("h1")).to_contain_text("第 3 版")
    assert screen.url.endswith("/page/3")
    screen.keyboard.press("?")
    expect(screen.locator("dialog .keys tr")).to_have_count(33)
    screen.keyboard.press("Escape")
    expect(screen.locator("dialog")).to_have_count(0)
    screen.keyboard.press("]")
    expect(screen.locator(".story.on")).to_have_attribute("data-slug", "tea")
    screen.keyboard.press("a")
    screen.wait_for_selector("dialog")
    screen.keyboard.press("Enter")
    expect(screen.locator(".chain .signed")).to_have_count(1)
    assert (desk.signatures[0].step, desk.signatures[0].who, desk.signatures[0].sha256) == (STEPS[0], "李文", desk.states[3][0].sha)
    screen.keyboard.press("k")
    expect(screen.locator("h1")).to_contain_text("第 2 版")


def test_pages_turned_fast_end_at_the_last_one_while_news_comes_in(screen: Page, desk: FakeDesk) -> None:
    at(screen, 1)
    desk.lock(1, True)
    for key in ("j", "j"):
        screen.keyboard.press(key)
    expect(screen.locator("h1")).to_contain_text("第 3 版")
    expect(screen.locator("[data-slug=tea]")).to_have_count(1)
    screen.wait_for_timeout(300)
    expect(screen.locator("[data-slug=tea]")).to_have_count(1)
    expect(screen.locator("[data-slug=bridge]")).to_have_count(0)


def test_a_correction_shows_within_a_second_and_keeps_zoom_and_place(screen: Page, desk: FakeDesk) -> None:
    at(screen, 3)
    choose(screen, "tea")
    screen.keyboard.press("1")
    screen.wait_for_timeout(300)
    before = screen.locator(".paper").bounding_box()
    sha = desk.states[3][0].sha
    write(screen, "tea", "headline", "春茶昨日上市")
    started = time.perf_counter()
    screen.keyboard.press("Control+Enter")
    screen.wait_for_function("sha => ![sha, undefined].includes(document.querySelector('#main').dataset.shown)", arg=sha)
    took = time.perf_counter() - started
    assert took < 3, f"{took:.2f} s"
    assert screen.locator(".paper").bounding_box() == before
    expect(screen.locator(".story.on")).to_contain_text("春茶昨日上市")
    expect(screen.locator("#notes")).to_contain_text("改动")


def test_copyfit_is_told_while_typing(screen: Page) -> None:
    at(screen, 3)
    choose(screen, "tea")
    write(screen, "tea", "paragraph-0", "很长的一段。" * 300)
    fit = screen.locator("#text-tea-paragraph-0-fit")
    expect(fit).to_contain_text("合不上")
    expect(fit).to_contain_text("行")
    write(screen, "tea", "paragraph-0", "短。")
    expect(fit).not_to_contain_text("合不上")


def test_what_is_typed_survives_news_a_broken_desk_and_a_reload(screen: Page, desk: FakeDesk) -> None:
    at(screen, 3)
    choose(screen, "tea")
    write(screen, "tea", "headline", "没写完的题")
    desk.correct("bridge-poem", "headline", "桥上看水声", desk.texts("bridge-poem")[0])
    expect(screen.locator("[data-slug=bridge-poem]")).to_contain_text("桥上看水声")
    field = screen.locator("#text-tea-headline")
    expect(field).to_have_value("没写完的题")
    assert screen.evaluate("document.activeElement.id") == "text-tea-headline"
    screen.context.set_offline(True)
    screen.keyboard.press("Control+Enter")
    expect(screen.locator("#notes .bad")).to_contain_text("还在")
    expect(field).to_have_value("没写完的题")
    screen.context.set_offline(False)
    screen.reload()
    choose(screen, "tea")
    screen.click("[data-slug='tea'] .fields summary")
    expect(field).to_have_value("没写完的题")
    expect(screen.locator("[data-slug='tea'] [data-unsaved]")).to_have_count(1)


def test_two_editors_see_both_texts_and_lose_none(screen: Page, desk: FakeDesk) -> None:
    at(screen, 3)
    choose(screen, "tea")
    write(screen, "tea", "headline", "我的题目")
    desk.correct("tea", "headline", "他的题目", desk.texts("tea")[0])
    screen.wait_for_timeout(300)
    screen.locator("#text-tea-headline").press("Control+Enter")
    slip = screen.locator("dialog.conflict")
    expect(slip).to_contain_text("他的题目")
    expect(slip.locator("#mine")).to_have_value("我的题目")
    slip.locator("#mine").fill("合起来的题目")
    slip.get_by_role("button", name="用我的").click()
    expect(slip).to_have_count(0)
    expect(screen.locator(".story.on")).to_contain_text("合起来的题目")
    assert desk.texts("tea")[1][0].text == "合起来的题目"


def test_broken_copy_stands_at_its_line_over_the_last_good_page(screen: Page, desk: FakeDesk) -> None:
    at(screen, 1)
    desk.break_copy()
    expect(screen.locator("#errors")).to_contain_text("copy/market.md:3")
    expect(screen.locator("#state")).to_contain_text("旧版样")
    expect(screen.locator("#main.stale .paper")).to_be_visible()
    desk.mend_copy()
    expect(screen.locator("#errors")).to_be_hidden()
    expect(screen.locator("#main.stale")).to_have_count(0)


def test_a_page_that_is_deleted_while_open_says_so(screen: Page, desk: FakeDesk) -> None:
    at(screen, 3)
    choose(screen, "tea")
    write(screen, "tea", "headline", "没写完的题")
    desk.drop_page(3)
    expect(screen.locator("#state")).to_contain_text("已删除")
    expect(screen.locator("#text-tea-headline")).to_have_value("没写完的题")
    screen.locator("#title").click()
    screen.keyboard.press("k")
    assert screen.locator("#errors").is_hidden()


def test_a_box_is_dragged_on_the_grid_tried_and_pinned(screen: Page, desk: FakeDesk) -> None:
    at(screen, 3)
    choose(screen, "tea")
    screen.click("#arrange")
    handle = screen.locator(".ghost .se").bounding_box()
    assert handle
    screen.mouse.move(handle["x"] + 7, handle["y"] + 7)
    screen.mouse.down()
    screen.mouse.move(handle["x"] + 7, handle["y"] - 60, steps=5)
    screen.mouse.up()
    expect(screen.locator(".answer-slip .fit b")).to_be_visible()
    screen.click(".answer-slip .main")
    expect(screen.locator(".answer-slip")).to_be_hidden()
    where = desk._story("tea").place
    assert where.columns is not None
    expect(screen.locator("[data-slug=tea] > .entry")).to_contain_text("已固定")
    screen.click("#undo")
    expect(screen.locator("[data-slug=tea] > .entry")).not_to_contain_text("已固定")
    assert desk._story("tea").place == Place()


def test_a_box_is_arranged_by_keyboard(screen: Page, desk: FakeDesk) -> None:
    at(screen, 3)
    screen.keyboard.press("]")
    screen.keyboard.press("m")
    before = screen.locator(".ghost .where").inner_text()
    screen.keyboard.press("Shift+ArrowUp")
    assert screen.locator(".ghost .where").inner_text() != before
    expect(screen.locator("h1")).to_contain_text("第 3 版")
    expect(screen.locator(".answer-slip .fit b")).to_be_visible()
    screen.locator("#main").focus()
    screen.keyboard.press("Enter")
    expect(screen.locator(".answer-slip")).to_be_hidden()
    assert desk._story("tea").place != Place()


def test_comments_keep_to_a_paragraph_and_are_resolved(screen: Page, desk: FakeDesk) -> None:
    at(screen, 3)
    choose(screen, "tea")
    screen.keyboard.press("o")
    screen.locator("#comment-part option[value='paragraph 1']").wait_for(state="attached")
    screen.select_option("#comment-part", "paragraph 1")
    screen.fill("#comment", "数字请核")
    screen.click(".compose .main")
    comment = screen.locator(".comment")
    expect(comment).to_contain_text("第 2 段")
    expect(screen.locator("svg .flag")).to_have_text("✎1")
    spot = desk.comments[0].spot
    assert (spot.slug, spot.part) == ("tea", "paragraph 1")
    assert spot.quote
    assert desk.texts("tea")[1][3].text.startswith(spot.quote)
    comment.locator("textarea").fill("已核")
    comment.locator(".reply button").last.click()
    expect(comment).to_contain_text("已核")
    comment.locator(".resolve").click()
    expect(comment).to_contain_text("李文已处理")
    expect(screen.locator("svg .flag")).to_have_count(0)


def test_a_comment_whose_story_is_gone_is_still_told(screen: Page, desk: FakeDesk) -> None:
    desk.comment(3, "方小禾", "这一段呢", Spot("gone-story", "paragraph 4", "原来的话"))
    at(screen, 3)
    screen.click("#tab-comments")
    expect(screen.locator(".comment")).to_contain_text("原文已不在本版")
    expect(screen.locator(".comment")).to_contain_text("原来的话")


def test_a_signature_is_voided_in_sight(screen: Page, desk: FakeDesk) -> None:
    desk.sign(3, STEPS[0], "李文", desk.states[3][0].sha)
    at(screen, 3)
    screen.click("#tab-signing")
    expect(screen.locator(".chain .holds")).to_contain_text("李文")
    desk.correct("tea", "headline", "春茶昨日上市", desk.texts("tea")[0])
    expect(screen.locator(".chain .void s")).to_contain_text("李文")
    expect(screen.locator(".chain .void")).to_contain_text("作废")
    expect(screen.locator("#state")).to_contain_text("签后有改")
    screen.click("#tab-stories")
    expect(screen.locator(".late")).to_be_visible()


def test_a_photo_above_the_limit_is_refused_before_it_is_sent(screen: Page, desk: FakeDesk, tmp_path: Path) -> None:
    at(screen, 1)
    choose(screen, "bridge")
    large = tmp_path / "big.jpg"
    with large.open("wb") as file:
        file.truncate(50 * 2**20)
    screen.locator("[data-slug=bridge] input[type=file]").set_input_files(large)
    expect(screen.locator("#notes .bad")).to_contain_text("上限 40 MB")
    assert desk.uploads == []


def test_print_proofs_and_versions_are_a_click_away(screen: Page, desk: FakeDesk) -> None:
    desk.correct("tea", "headline", "春茶昨日上市", desk.texts("tea")[0])
    at(screen, 3)
    screen.click("#tab-versions")
    expect(screen.locator(".papers a").nth(1)).to_have_attribute("href", "/proof/3/A3.pdf")
    screen.click(".states a")
    screen.wait_for_url("**/compare/3?*")
    expect(screen.locator("#panel .told li").first).to_be_visible()


def test_the_wire_is_mended_when_it_was_cut(screen: Page, desk: FakeDesk) -> None:
    at(screen, 3)
    expect(screen.locator("#wire")).to_have_attribute("data-wire", "live")
    screen.context.set_offline(True)
    screen.evaluate("() => dispatchEvent(new Event('offline'))")
    expect(screen.locator("#wire")).to_have_attribute("data-wire", "cut")
    desk.lock(3, True)
    screen.context.set_offline(False)
    expect(screen.locator("#wire")).to_have_attribute("data-wire", "live", timeout=15000)
    expect(screen.locator("#state")).to_contain_text("已锁")


def test_a_tablet_sees_and_touches_everything(chromium: Browser, house: str) -> None:
    context = chromium.new_context(viewport={"width": 1024, "height": 768}, has_touch=True, locale="en-GB", base_url=house)
    page = context.new_page()
    at(page, 3)
    assert page.evaluate("document.documentElement.scrollWidth") <= 1024
    for name in ("#arrange", "#side", "[data-zoom=fit]", "#help"):
        box = page.locator(name).bounding_box()
        assert box
        assert box["x"] + box["width"] <= 1024
        assert box["height"] >= 24
    page.tap("[data-slug=tea] > .entry")
    expect(page.locator(".story.on")).to_contain_text("by nature")
    page.tap("#side")
    expect(page.locator("#panel")).to_be_hidden()
    context.close()

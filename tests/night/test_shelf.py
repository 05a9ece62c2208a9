"""The shelf: what has not changed is not made again, and what has changed is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import smallpaper
from PIL import Image

from layout.build import Made, Room, begin, open_room
from layout.makeup import place
from layout.night import workers
from layout.night.cache import Cache
from layout.night.shelf import kept_page, recipes, why
from layout.night.workers import Order, crew, terms
from layout.page import Page, PagePlan
from layout.remarks import Comment


@pytest.fixture
def issue(tmp_path: Path) -> Path:
    """Page 1 sound, page 2 with a photo, page 3 plain."""
    folder = smallpaper.paper(tmp_path, "stories: [pictured]", "stories: [plain]")
    (folder / "copy" / "pictured.md").write_text(
        "---\nheadline: 图\nphotos:\n  - {file: photos/a.png, caption: 图为}\n---\n正文。\n", "utf-8"
    )
    (folder / "copy" / "plain.md").write_text(smallpaper.STORY, "utf-8")
    Image.new("RGB", (600, 400), "teal").save(folder / "photos" / "a.png")
    return folder


def made_again(issue: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[list[int], list[int], list[Made]]:
    """Build the issue: pages that were made again, those that were laid out again, and all pages."""
    anew: list[int] = []
    laid: list[int] = []

    def counted(room: Room, number: int, *more: object) -> Callable[[], Made]:
        anew.append(number)
        return begin(room, number, *more)  # type: ignore[arg-type]

    def placed(plan: PagePlan, *more: object) -> Page:
        laid.append(plan.number)
        return place(plan, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(workers, "begin", counted)
    monkeypatch.setattr("layout.build.place", placed)
    room = open_room(issue)
    pages = list(crew(room, Order(issue, "x4", Cache(cache)), 1, lambda _: None)((1, 2, 3)))
    monkeypatch.undo()
    return anew, laid, pages


def story(name: str, text: str) -> Callable[[Path], None]:
    def change(issue: Path) -> None:
        (issue / "copy" / f"{name}.md").write_text(smallpaper.STORY.replace("一段", text), "utf-8")

    return change


def photo(issue: Path) -> None:
    Image.new("RGB", (600, 400), "maroon").save(issue / "photos" / "a.png")


def house(issue: Path) -> None:
    (issue.parent / "house.yaml").write_text(smallpaper.HOUSE.replace("明衡法治报", "明衡日报"), "utf-8")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda issue: None, ([], [])),
        (story("plain", "二段"), ([3], [3])),
        (story("sound", "二段"), ([1], [1])),
        (photo, ([2], [])),
        (house, ([1, 2, 3], [1, 2, 3])),
    ],
    ids=["nothing", "a story", "the lead", "a photo of the same size", "the house"],
)
def test_only_what_changed_is_made_again(
    issue: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], None], expected: tuple[list[int], list[int]]
) -> None:
    cache = tmp_path / "cache"
    assert made_again(issue, cache, monkeypatch)[0] == [1, 2, 3]
    change(issue)
    anew, laid, pages = made_again(issue, cache, monkeypatch)
    assert (anew, laid) == expected
    fresh = made_again(issue, tmp_path / "other", monkeypatch)[2]
    assert [(a.pdf, a.page, a.proof) for a in pages] == [(b.pdf, b.page, b.proof) for b in fresh]


def test_a_comment_changes_no_page_and_is_on_the_page_from_the_shelf(issue: Path, tmp_path: Path) -> None:
    room, cache = open_room(issue), Cache(tmp_path / "cache")
    order = Order(issue, "x4", cache)
    list(crew(room, order, 1, lambda _: None)((1,)))
    said = Comment("1", 1, "李文", "2024-05-22T23:00:00+08:00", "好")
    plans = tuple(replace(plan, copy=replace(plan.copy, comments=(said,))) for plan in room.plans)
    commented = replace(room, plans=plans)
    kept = kept_page(recipes(commented, terms(order))(1), commented, 1, cache)
    assert kept
    assert kept.page.plan.copy.comments == (said,)


def test_a_damaged_page_on_the_shelf_is_made_again(issue: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = tmp_path / "cache"
    made_again(issue, cache, monkeypatch)
    for file in cache.rglob("*"):
        if file.is_file():
            file.write_bytes(file.read_bytes()[:-1])
    assert made_again(issue, cache, monkeypatch)[0] == [1, 2, 3]


def test_another_standard_is_another_page(issue: Path) -> None:
    room = open_room(issue)
    x4, x1a = (recipes(room, terms(Order(issue, standard, Cache(None))))(2) for standard in ("x4", "x1a"))
    assert x4.layout == x1a.layout
    assert x4.press != x1a.press


def test_why_says_what_changed_came_and_went() -> None:
    before = {"copy/a.md": "1", "photos/x.jpg": "2", "house": "3"}
    assert (
        why(before, (("copy/a.md", "9"), ("photos/y.jpg", "2"), ("house", "3")))
        == "copy/a.md changed, photos/y.jpg came, photos/x.jpg went"
    )
    assert why(None, ()) == "no earlier build of it is known"
    assert why(before, tuple(before.items())) == "nothing it is made from has changed"

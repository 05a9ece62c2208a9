"""Each cure is followed, and the page then closes in real type."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from plain import PlainSetter, page_of_stories, plain_book, plain_plan, plain_story
from stopwatch import seconds

from layout.build import Room, open_room
from layout.finding import Source
from layout.issue import Ad, Place, Story, Weight
from layout.makeup.cures import Cure, cures
from layout.makeup.leaving import granted
from layout.makeup.seed import Item
from layout.makeup.stone import Stone, hole
from layout.makeup.trim import grown, stand_in, trimmed
from layout.makeup.ward import stands
from layout.page import PagePlan
from layout.units import mm

ISSUE = Path(__file__).parents[2] / "issues" / "7003"


@pytest.fixture(scope="module")
def room() -> Room:
    return open_room(ISSUE)


def on_stone(room: Room, number: int, stories: Sequence[Story], fillers: tuple[Story, ...] = ()) -> Stone:
    plan = room.numbered(number)
    return stone_of(replace(plan, copy=replace(plan.copy, stories=tuple(stories), fillers=fillers)), room.setter, room.book)


def stone_of(plan: PagePlan, setter: Any, book: Any) -> Stone:
    return Stone(plan, plan.copy.stories, setter, book, hole(plan, book))


def anew(stone: Stone) -> Any:
    def again(item: Item, story: Story) -> Item:
        return stone._item(item.rank, story, item.kind == "filler", 2)

    return again


def cured(stone: Stone) -> tuple[Cure, ...]:
    return cures(stone.items(2), stone.hole.cells, stone.book.grid, anew(stone))


def closes(stone: Stone) -> bool:
    """Whether straight cuts close the page in one of the two ranges of the levers, ads and pins at their places."""
    return any(stands((*stone.items(reach), *stone._fillers(reach)), stone.hole.cells) for reach in (2, 1))


def followed(cure: Cure, stories: Sequence[Story]) -> tuple[Story, ...]:
    """The copy as an editor has changed it."""
    match cure.what:
        case "cut" if not cure.slugs:
            return tuple(trimmed(s, cure.characters) if s.slug == cure.slug else s for s in stories)
        case "add":
            return tuple(grown(s, cure.characters) if s.slug == cure.slug else s for s in stories)
        case "drop":
            return tuple(s for s in stories if s.slug not in cure.slugs)
        case "picture":
            return tuple(replace(s, photos=s.photos[:-1]) if s.slug == cure.slug else s for s in stories)
        case "pin":
            return tuple(replace(s, place=Place()) if s.slug == cure.slug else s for s in stories)
        case "filler":
            return tuple(stories)
        case what:
            raise AssertionError(what)


def filled(cure: Cure, stories: Sequence[Story]) -> tuple[Story, ...]:
    """The fillers that a cure asks for."""
    weight = Weight.MINOR if "a story" in cure.text else Weight.BRIEF
    return (stand_in(stories[-1], cure.characters, cure.size[0], weight),) if cure.what == "filler" else ()


def made_long(stories: Sequence[Story], characters: int) -> list[Story]:
    return [grown(story, characters) for story in stories]


@pytest.fixture(scope="module")
def long(room: Room) -> Stone:
    """Page 6 with four hundred characters more in every story."""
    return on_stone(room, 6, made_long(room.numbered(6).copy.stories, 400))


def test_a_page_that_is_too_long(room: Room, long: Stone) -> None:
    assert not closes(long)
    found = cured(long)
    assert [cure.what for cure in found] == ["cut", "cut", "picture"]
    for cure in found:
        assert closes(on_stone(room, 6, followed(cure, long.stories))), cure.text


def test_a_page_that_is_too_short(room: Room) -> None:
    stories = room.numbered(6).copy.stories[:3]
    stone = on_stone(room, 6, stories)
    assert not closes(stone)
    found = cured(stone)
    assert [cure.what for cure in found] == ["add", "add", "filler"]
    for cure in found:
        assert closes(on_stone(room, 6, followed(cure, stories), filled(cure, stories))), cure.text


def test_cures_take_less_than_a_second(long: Stone) -> None:
    items = long.items(2)
    took = seconds(lambda: cures(items, long.hole.cells, long.book.grid, anew(long)))
    assert took < 1.5  # a second on a quiet machine, with room for a busy one


# ---- plain type


BOOK = plain_book()


def plain(stories: Sequence[Story], **more: Any) -> Stone:
    return stone_of(plain_plan(tuple(stories), BOOK, **more), PlainSetter(BOOK), BOOK)


def test_a_pin_in_the_way_is_freed_or_its_story_goes() -> None:
    ad = Ad("ads/a.pdf", mm(113), mm(100), Source("issue.yaml", 9), 2, mm(100), column=4)
    stories = list(page_of_stories(90))
    stories[4] = replace(stories[4], place=Place(column=4, row=100, columns=2))
    found = cured(plain(stories, ads=(ad,)))
    assert [cure.what for cure in found] == ["pin", "drop"]
    for cure in found:
        assert closes(plain(followed(cure, stories), ads=(ad,)))


def test_a_page_far_too_long_gives_stories_away() -> None:
    stories = page_of_stories(250)
    found = cured(plain(stories))
    assert found
    assert {cure.what for cure in found} == {"drop"}
    for cure in found:
        assert closes(plain(followed(cure, stories)))
        assert cure.characters == sum(story.characters for story in stories if story.slug in cure.slugs)


def test_twenty_stories_are_joined() -> None:
    stories = [plain_story(f"s{n}", 400 if n else 1200, Weight.MINOR if n else Weight.LEAD) for n in range(20)]
    joined = next(cure for cure in cured(plain(stories)) if cure.what == "join")
    assert "one column of briefs" in joined.text
    assert len(joined.slugs) > 10


def test_stories_that_are_all_too_long_give_lines_each() -> None:
    first, second = (plain_story(f"s{n}", 4300, Weight.LEAD if not n else Weight.MAJOR) for n in range(2))
    found = cured(plain((first, second)))
    assert found
    assert all(cure.what in {"cut", "drop"} for cure in found)


def test_the_cut_is_the_smallest_that_will_do() -> None:
    stories = page_of_stories(150)
    cuts = [cure for cure in cured(plain(stories)) if cure.what == "cut"]
    assert len(cuts) == 2
    for cut in cuts:
        for part, closed in ((1, True), (3, False)):
            changed = (trimmed(s, cut.characters // part) if s.slug == cut.slug else s for s in stories)
            assert closes(plain(tuple(changed))) is closed


@pytest.mark.parametrize("stories", [(), page_of_stories()])
def test_nothing_is_told_where_nothing_can_be_done(stories: tuple[Story, ...]) -> None:
    assert cured(plain(stories, ads=(Ad("ads/a.pdf", mm(350), mm(500), Source("issue.yaml", 9), 6, mm(500)),))) == ()


def test_without_type_at_hand_lines_are_reckoned() -> None:
    stone = plain(page_of_stories(150))
    found = cures(stone.items(2), stone.hole.cells, BOOK.grid)
    assert {cure.what for cure in found} == {"cut", "drop"}


def test_the_same_page_has_the_same_cures() -> None:
    assert cured(plain(page_of_stories(150))) == cured(plain(page_of_stories(150)))


# ---- what may go


def let_go(story: Story, *back: int) -> Story:
    """The story with paragraphs that may go, counted from its end."""
    body = list(story.body)
    for number, place in enumerate(back, 1):
        body[-place] = replace(body[-place], optional=number)
    return replace(story, body=tuple(body))


def test_what_may_go_is_told_before_all_else() -> None:
    stories = [let_go(story, 1, 2) if story.slug == "s3" else story for story in page_of_stories(149)]
    first = cured(plain(stories))[0]
    assert (first.what, first.slug) == ("leave", "s3")
    assert re.fullmatch(rf"leave out paragraphs? [\d, ]+ of 《甲乙丙丁戊己庚辛》 \({first.lines} lines\), which may go", first.text)
    light = next(each for each in granted(stories[3]) if each.characters == stories[3].characters - first.characters)
    assert closes(plain([light if story.slug == "s3" else story for story in stories]))


def test_where_it_is_not_enough_fewer_lines_are_cut_with_it() -> None:
    stories = [let_go(story, 1) if story.slug == "s6" else story for story in page_of_stories(160)]
    found = cured(plain(stories))
    both = next(cure for cure in found if "may go with it" in cure.text)
    alone = [cure for cure in cured(plain(page_of_stories(160))) if cure.what == "cut" and cure.slug == both.slug]
    assert all(both.characters < cure.characters for cure in alone)
    light = [granted(story)[-1] if story.slug == "s6" else story for story in stories]
    assert closes(plain(followed(both, light)))
    assert not closes(plain(light))

"""Variants: type beside pictures, heads beside their text; every one of them fills its box row by row."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import PlainSetter, page_of_stories, plain_book, plain_plan, plain_story

from layout.issue import Story, Weight
from layout.makeup import place
from layout.makeup.arrange import Arrangement, arrange, depths
from layout.makeup.mix import LEAST_BESIDE, Mix
from layout.makeup.piece import piece
from layout.makeup.shapes import best, forms, kind, shapes
from layout.makeup.taste import air
from layout.makeup.variants import mixes, unusual
from layout.page import Frame, Page, TypeMark

BOOK = plain_book()
SETTER = PlainSetter(BOOK)
EM = BOOK.grid.em


def weighed(story: Story) -> list[Mix]:
    return list(mixes(piece(story, kind(story), SETTER, BOOK, 1)))


def arranged(mix: Mix) -> list[Arrangement]:
    most = air(mix, BOOK, 1)
    return [made for rows in depths(mix, most) if (made := arrange(mix, rows, most, SETTER))]


def portrait(characters: int, wrap: bool = True, pixels: tuple[int, int] = (900, 1200)) -> Story:
    story = plain_story("a", characters, Weight.MINOR, photos=1)
    return replace(story, photos=(replace(story.photos[0], pixels=pixels, wrap=wrap, caption="图说"),))


def closed(*stories: Story) -> Page:
    return place(plain_plan(stories, BOOK), None, SETTER, BOOK)


def boxed(page: Page, slug: str) -> Frame:
    return next(frame for frame in page.frames if frame.owner == slug)


@settings(max_examples=15)
@given(characters=st.integers(300, 1100), pixels=st.sampled_from([(900, 1200), (1000, 1800), (1500, 1000)]))
def test_type_runs_beside_a_picture_and_fills_every_row(characters: int, pixels: tuple[int, int]) -> None:
    story = portrait(characters, pixels=pixels)
    for mix in weighed(story)[:6]:
        for made in arranged(mix):
            words = "".join(line.text for leg in made.legs for _, line in leg.lines)
            assert words == "".join(p.text for p in story.body)
            measures = {stretch.measure for stretch in made.stretches}
            assert all(measure % EM == 0 and measure >= LEAST_BESIDE * EM for measure in measures)
            ends = [leg.white for stretch, leg in zip(made.stretches, made.legs, strict=True) if stretch.ends]
            assert max(ends) <= 2
            assert max(ends) - min(ends) <= 1 or ends[:-1] == [0] * (len(ends) - 1)
            assert ends == sorted(ends)
            for stretch, leg in zip(made.stretches, made.legs, strict=True):
                assert all(line.width <= stretch.measure for _, line in leg.lines)


def test_a_light_story_with_a_portrait_may_run_beside_it_unasked() -> None:
    assert any(mix.wrapped for mix in weighed(portrait(600, wrap=False)))
    assert not any(mix.wrapped for mix in weighed(portrait(600, wrap=False, pixels=(1800, 1200))))
    assert not any(mix.wrapped for mix in weighed(replace(portrait(600, wrap=False), weight=Weight.LEAD)))


def test_type_stands_a_gutter_from_the_picture() -> None:
    page = closed(portrait(700), *page_of_stories(88)[1:])
    frame = boxed(page, "a")
    (picture,) = frame.photos
    beside = [leg for leg in frame.legs if leg.y < picture.bottom and picture.y < leg.bottom and leg.right <= picture.x]
    assert beside
    assert all(picture.x - leg.right == BOOK.grid.gutter for leg in beside if leg.right > picture.x - BOOK.grid.width(1))
    assert not any(leg.meets(picture) for leg in frame.legs)


@pytest.mark.parametrize(("wish", "covers"), [("corner", False), ("between", False), ("side", False), ("", True)])
def test_the_editors_wish_places_the_head(wish: str, covers: bool) -> None:
    story = plain_story("a", 1100, Weight.MINOR, head=wish)
    found = weighed(story)
    assert found
    assert all(mix.covering is covers for mix in found)
    assert all(mix.head.vertical is (wish == "side") for mix in found)


@pytest.mark.parametrize("wish", ["corner", "between", "side"])
def test_legs_beside_the_head_begin_at_the_head_of_the_box(wish: str) -> None:
    story = plain_story("a", 1100, Weight.MINOR, head=wish)
    kept = forms(weighed(story), BOOK, 8)
    made = [each for shape in shapes(kept, SETTER, BOOK, 1) for each in arranged(kept[shape.mix][1])]
    assert made
    for each in made:
        tops = [stretch.row for stretch in each.stretches]
        head = each.mix.head_at
        for stretch in each.stretches:
            over = stretch.x < head.x + head.width and head.x < stretch.x + stretch.measure
            assert stretch.row == (each.head_rows if over else 0)
        assert 0 in tops


@pytest.mark.parametrize("wish", ["corner", "between", "side"])
def test_a_page_with_such_a_head_closes_and_loses_nothing(wish: str) -> None:
    stories = (*page_of_stories()[:2], plain_story("s2", 850, Weight.MINOR, head=wish), *page_of_stories()[3:])
    page = closed(*stories)
    frame = boxed(page, "s2")
    assert (page.advice, page.holes, page.overset) == ((), (), ())
    printed = "".join(mark.run.text for mark in page.marks if isinstance(mark, TypeMark) and mark.owner == "s2")
    assert printed.count("字") == sum(len(p.text) for p in stories[2].body)
    assert not any(leg.meets(head) for leg in frame.legs for head in frame.heads)
    assert len(frame.heads) == 1
    assert frame.heads[0].width < frame.rect.width


def test_a_picture_in_the_middle_has_text_on_all_sides() -> None:
    story = plain_story("a", 2600, Weight.LEAD, photos=1, columns=(6,))
    story = replace(story, photos=(replace(story.photos[0], at="middle", columns=2),))
    mix = next(mix for mix in weighed(story) if mix.legs == 6)
    made = arranged(mix)
    assert mix.drop >= 4
    for each in made:
        above = [stretch for stretch in each.stretches if not stretch.ends]
        assert {stretch.leg for stretch in above} == {2, 3}
        assert all(stretch.rows == mix.drop for stretch in above)
        for stretch in above:
            below = next(other for other in each.stretches if other.leg == stretch.leg and other.ends)
            assert below.row - stretch.row - stretch.rows == each.band_rows


def test_unusual_forms_are_for_stories_that_wish_for_nothing_and_never_for_pictures() -> None:
    story = plain_story("a", 900, Weight.MINOR)
    found = list(unusual(piece(story, "story", SETTER, BOOK, 1)))
    assert {mix.head.vertical for mix in found} == {False, True}
    assert not list(unusual(piece(replace(story, head="side"), "story", SETTER, BOOK, 1)))
    assert not list(unusual(piece(story, "brief", SETTER, BOOK, 1)))
    lead = unusual(piece(replace(story, weight=Weight.LEAD), "story", SETTER, BOOK, 1))
    assert not any(mix.head.vertical for mix in lead)


def test_unusual_shapes_are_few_and_their_headlines_butt_with_less() -> None:
    story = plain_story("a", 900, Weight.MINOR)
    kept = best(unusual(piece(story, "story", SETTER, BOOK, 1)), BOOK, 2)
    assert [mix.head.vertical for _, mix in kept].count(True) <= 2
    assert [mix.head.vertical for _, mix in kept].count(False) <= 2
    made = shapes(kept, SETTER, BOOK, 1, first=7)
    assert made
    assert all(shape.unusual and shape.mix >= 7 for shape in made)
    assert all(not shape.heads or shape.heads[0].columns < shape.columns for shape in made)
    assert any(not shape.heads for shape in made)

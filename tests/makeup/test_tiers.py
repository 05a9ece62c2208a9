"""Tiers: vertical lines slot by slot from right to left, none lost, none but the last tier short."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from plain import PlainSetter, page_of_stories, plain_book, plain_plan, plain_story

from layout.issue import Story, Weight
from layout.makeup import place
from layout.makeup.arrange import arrange, depths, force
from layout.makeup.mix import BETWEEN, Mix
from layout.makeup.piece import piece
from layout.makeup.taste import air
from layout.makeup.tiers import LENGTHS, WHITE
from layout.makeup.variants import mixes
from layout.page import Page, TypeMark

BOOK = plain_book()
GRID = BOOK.grid
SETTER = PlainSetter(BOOK)


def weighed(story: Story) -> list[Mix]:
    return list(mixes(piece(story, "story", SETTER, BOOK, 1)))


def closed(story: Story) -> Page:
    stories = (*page_of_stories()[:4], story, *page_of_stories()[5:])
    return place(plain_plan(stories, BOOK), None, SETTER, BOOK)


@settings(max_examples=20)
@given(characters=st.integers(400, 1200), side=st.booleans())
def test_every_tier_but_the_last_is_full(characters: int, side: bool) -> None:
    story = plain_story("a", characters, Weight.MINOR, vertical=True, head="side" if side else "")
    for mix in weighed(story):
        tiers = mix.tiers
        assert tiers is not None
        assert LENGTHS[0] <= tiers.length // GRID.em <= LENGTHS[1]
        assert tiers.slots * GRID.row <= mix.measure
        assert tiers.rows * GRID.row >= tiers.length
        most = air(mix, BOOK, 1)
        for rows in depths(mix, most):
            made = arrange(mix, rows, most, SETTER)
            if made:
                assert "".join(line.text for leg in made.legs for _, line in leg.lines) == "".join(p.text for p in story.body)
                assert all(leg.white <= 2 for leg in made.legs[:-1])
                assert made.legs[-1].white <= tiers.slots // WHITE
                assert made.stretches[-1].row + made.stretches[-1].rows == rows - mix.foot
                gaps = zip(made.stretches, made.stretches[1:], strict=False)
                assert all(after.row - one.row == one.rows + BETWEEN for one, after in gaps)


def test_lines_follow_one_another_to_the_left() -> None:
    story = plain_story("s4", 760, Weight.MINOR, vertical=True)
    page = closed(story)
    frame = next(frame for frame in page.frames if frame.owner == "s4")
    body = [mark for mark in page.marks if isinstance(mark, TypeMark) and mark.owner == "s4" and "字" in mark.run.text]
    assert "".join(mark.run.text for mark in body) == "字" * sum(len(p.text) for p in story.body)
    for tier in frame.legs:
        xs = [mark.x for mark in body if tier.y <= mark.y < tier.bottom]
        assert xs == sorted(xs, reverse=True)
        assert all((tier.right - x) % GRID.row == 0 for x in xs)
        assert tier.right - max(xs) == GRID.row
    assert (page.advice, page.holes, page.overset) == ((), (), ())


def test_a_box_too_shallow_tells_what_found_no_tier() -> None:
    story = plain_story("a", 900, Weight.MINOR, vertical=True)
    mix = weighed(story)[0]
    for rows in range(mix.fixed, mix.depth(()) + 1):
        made = force(mix, rows, SETTER)
        standing = "".join(line.text for leg in made.legs for _, line in leg.lines)
        assert standing + "".join(line.text for line in made.over) == "".join(p.text for p in story.body)


def test_a_story_with_photos_stays_across() -> None:
    assert not any(mix.tiers for mix in weighed(plain_story("a", 900, Weight.MINOR, photos=1, vertical=True)))

"""Stories of a pool: their weights, the page each belongs to, the order in which they stand."""

from __future__ import annotations

import datetime
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from plain import plain_story

from layout.finding import Source
from layout.issue import Issue, PageCopy, Pool, Story, Weight
from layout.makeup.areas import Area
from layout.makeup.pools import filled, homes, own, pages_of, weighed

SOURCE = Source("issue.yaml", 5)


def page(number: int, *stories: Story, section: str = "法治") -> PageCopy:
    return PageCopy(number, SOURCE, section, stories, open=True)


def pool(*stories: Story, given_weight: tuple[str, ...] = ()) -> Pool:
    free = tuple(story.slug for story in stories if story.slug not in given_weight)
    return Pool("法治", SOURCE, stories, free)


def light(count: int) -> tuple[Story, ...]:
    return tuple(plain_story(f"s{n}", 300) for n in range(count))


def issue(*pages: PageCopy) -> Issue:
    return Issue("0001", 1, datetime.date(2024, 5, 23), pages)


def flat(story: Story) -> Area:
    return Area(50, 60, 80)


def test_pages_of_a_section_come_by_number_and_only_open_ones() -> None:
    shut = replace(page(4), open=False)
    assert [p.number for p in pages_of(issue(page(3), page(2), shut, page(5, section="民生")), pool())] == [2, 3]


def test_the_first_stories_lead_the_pages_without_a_list() -> None:
    pages = (page(2), page(3, plain_story("mine", 900, Weight.LEAD)), page(4))
    made = weighed(pool(*light(7)), pages)
    assert [s.weight.name[:2] for s in made.stories] == ["LE", "LE", "MA", "MA", "MA", "MI", "MI"]


def test_a_weight_that_the_editor_gave_stands() -> None:
    stories = light(5)
    stories = (replace(stories[0], weight=Weight.BRIEF), *stories[1:4], replace(stories[4], weight=Weight.LEAD))
    made = weighed(pool(*stories, given_weight=("s0", "s4")), (page(2), page(3)))
    assert [s.weight.name[:2] for s in made.stories] == ["BR", "LE", "MA", "MA", "LE"]


def test_leads_and_seconds_go_one_to_a_page_and_the_others_fall() -> None:
    pages = (page(2), page(3))
    made = weighed(pool(*light(12)), pages)
    assert homes(made, pages, (360, 360), flat) == (0, 1, 0, 1, 0, 0, 0, 0, 1, 1, 1, 1)


def test_a_small_page_takes_fewer() -> None:
    pages = (page(2), page(3))
    made = weighed(pool(*light(12)), pages)
    found = homes(made, pages, (240, 480), flat)
    assert (found.count(0), found.count(1)) == (4, 8)


@given(st.lists(st.tuples(st.integers(0, 300), st.sampled_from(Weight)), max_size=20), st.integers(1, 4))
def test_every_story_has_a_home(copy: list[tuple[int, Weight]], count: int) -> None:
    stories = tuple(plain_story(f"s{n}", 300, weight) for n, (_, weight) in enumerate(copy))
    areas = {f"s{n}": Area(size, size, size) for n, (size, _) in enumerate(copy)}
    pages = tuple(page(n + 2) for n in range(count))
    found = homes(pool(*stories), pages, (300,) * count, lambda story: areas[story.slug])
    assert len(found) == len(stories)
    assert set(found) <= set(range(count))


def test_stories_stand_by_weight_after_those_of_the_page_and_before_guests() -> None:
    mine, guest = plain_story("mine", 900, Weight.LEAD), plain_story("far-jump", 500, comes_from=1)
    stories = (plain_story("brief", 100, Weight.BRIEF), plain_story("heavy", 500, Weight.MAJOR))
    made = filled(issue(page(2, mine, guest)), pool(*stories), (0, 0))
    assert [s.slug for s in made.pages[0].stories] == ["mine", "heavy", "brief", "far-jump"]
    assert own(made.pages[0]) == made.pages[0].stories[:3]


def test_a_page_to_which_no_lead_has_come_is_led_by_its_first_story() -> None:
    made = filled(issue(page(2)), pool(*light(2)), (0, 0))
    assert [s.weight for s in made.pages[0].stories] == [Weight.LEAD, Weight.MINOR]
    said = filled(issue(page(2)), pool(*light(2), given_weight=("s0",)), (0, 0))
    assert [s.weight for s in said.pages[0].stories] == [Weight.MINOR, Weight.MINOR]


def test_what_stays_out_stands_nowhere() -> None:
    made = filled(issue(page(2), page(3)), pool(*light(3)), (1, None, 1))
    assert [[s.slug for s in p.stories] for p in made.pages] == [[], ["s0", "s2"]]

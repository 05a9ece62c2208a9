from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from plain import PlainSetter, plain_book, plain_plan, plain_story

from layout.finding import Source
from layout.issue import Kind, Paragraph, Weight, Words
from layout.makeup.stone import Stone, hole
from layout.makeup.trim import briefs, characters_of, grown, stand_in, trimmed

STORY = plain_story("s", 400)
AT = Source("copy/s.md", 20)


def text(*paragraphs: Paragraph) -> str:
    return "".join(paragraph.text for paragraph in paragraphs)


@given(st.integers(0, 400))
def test_so_many_characters_go_at_the_end(characters: int) -> None:
    whole = text(*STORY.body)
    assert text(*trimmed(STORY, characters).body) == whole[: len(whole) - characters]


@given(st.integers(0, 900))
def test_so_many_characters_come_at_the_end(characters: int) -> None:
    longer = grown(STORY, characters)
    assert longer.body[: len(STORY.body)] == STORY.body
    assert len(text(*longer.body)) == len(text(*STORY.body)) + characters


def test_signatures_stay_and_lost_subheads_go() -> None:
    subhead = Paragraph(Kind.SUBHEAD, (Words("小标题"),), AT)
    credit = Paragraph(Kind.CREDIT, (Words("（记者 某某）"),), AT)
    story = replace(STORY, body=(*STORY.body[:2], subhead, STORY.body[2], credit))
    cut = trimmed(story, len(STORY.body[2].text) + 5)
    assert cut.body[-1] == credit
    assert subhead not in cut.body
    assert text(*cut.body[:-1]) == text(*STORY.body[:2])[:-5]


def test_emphasis_is_kept_up_to_the_cut() -> None:
    words = (Words("甲乙丙", bold=True), Words("丁戊己", kai=True))
    story = replace(STORY, body=(Paragraph(Kind.TEXT, words, AT),))
    assert trimmed(story, 2).body[0].words == (Words("甲乙丙", bold=True), Words("丁", kai=True))


def test_lines_of_a_form_are_counted_in_characters() -> None:
    book = plain_book()
    plan = plain_plan((STORY,), book)
    form = Stone(plan, plan.copy.stories, PlainSetter(book), book, hole(plan, book)).items(1)[0].forms[0]
    last = [line.text for block in form.stock.blocks for line in block.settings[0].lines][-3:]
    assert characters_of(form, 3) == sum(map(len, last))
    assert characters_of(form, 10_000) == len(text(*STORY.body))


def test_a_stand_in_has_the_length_and_width_asked_for() -> None:
    made = stand_in(STORY, 150, 2, Weight.BRIEF)
    assert (len(text(*made.body)), made.columns, made.weight, made.photos) == (150, (2,), Weight.BRIEF, ())


def test_briefs_lose_nothing_but_their_heads_size() -> None:
    one, two = plain_story("a", 120), plain_story("b", 90)
    made = briefs([one, two])
    assert text(*made.body) == "".join("".join(each.headline) + text(*each.body) for each in (one, two))

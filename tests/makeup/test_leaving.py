"""可删段: what goes, in which order, and that nothing goes untold."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from plain import plain_book

from layout.finding import Source
from layout.issue import Kind, Paragraph, Story, Words
from layout.makeup.leaving import levers, lighter

MAKEUP = plain_book().makeup
KINDS = st.sampled_from([Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.ITEM, Kind.QUOTE, Kind.SUBHEAD, Kind.CREDIT])


def paragraph(kind: Kind, text: str, line: int, optional: int = 0) -> Paragraph:
    return Paragraph(kind, (Words(text),), Source("copy/a.md", line), optional=optional)


def story(*parts: tuple[Kind, str, int]) -> Story:
    body = tuple(paragraph(kind, text, 9 + n, optional) for n, (kind, text, optional) in enumerate(parts))
    return Story("a", Source("copy/a.md", 1), ("题",), body=body)


def steps(copy: Story, *modules: str) -> list[str]:
    """What is left of the story each time, a letter a paragraph."""
    makeup = replace(MAKEUP, modules=modules)
    return ["".join(p.text[0] for p in each.body) for each in lighter(copy, makeup)]


def test_marked_paragraphs_go_from_the_end() -> None:
    copy = story((Kind.TEXT, "甲", 0), (Kind.TEXT, "乙", 1), (Kind.TEXT, "丙", 0), (Kind.TEXT, "丁", 2), (Kind.CREDIT, "完", 0))
    assert steps(copy) == ["甲乙丙完", "甲丙完"]


def test_quotes_go_first_and_only_those_that_the_text_repeats() -> None:
    copy = story((Kind.TEXT, "甲说：路要修。", 0), (Kind.QUOTE, "路，要修！", 0), (Kind.QUOTE, "水要清", 0), (Kind.TEXT, "丙", 1))
    assert steps(copy, "quote") == ["甲水丙", "甲水"]
    assert steps(copy) == ["甲路水"]


def test_a_marked_quote_goes_before_marked_text() -> None:
    copy = story((Kind.TEXT, "甲", 0), (Kind.QUOTE, "乙", 1), (Kind.TEXT, "丙", 2))
    assert steps(copy) == ["甲丙", "甲"]


def test_subheads_go_together_where_the_house_lets_them() -> None:
    copy = story((Kind.TEXT, "甲", 0), (Kind.SUBHEAD, "一", 0), (Kind.TEXT, "乙", 0), (Kind.SUBHEAD, "二", 0), (Kind.TEXT, "丙", 1))
    assert steps(copy, "subhead") == ["甲乙丙", "甲乙"]


def test_a_subhead_goes_with_the_last_of_its_text() -> None:
    copy = story((Kind.TEXT, "甲", 0), (Kind.SUBHEAD, "一", 0), (Kind.TEXT, "乙", 1), (Kind.TEXT, "丙", 2), (Kind.CREDIT, "完", 0))
    assert steps(copy) == ["甲一乙完", "甲完"]
    last = lighter(copy, MAKEUP)[-1]
    assert [p.text for p in last.left_out] == ["丙", "乙", "一"]
    assert levers(last) == (("paragraphs", -2), ("subheads", -1))


def test_what_goes_together_goes_together() -> None:
    copy = story((Kind.TEXT, "甲", 0), (Kind.TEXT, "问", 1), (Kind.TEXT, "答", 1), (Kind.TEXT, "乙", 0))
    assert steps(copy) == ["甲乙"]


def test_the_beginning_stays_and_so_does_the_first_part_of_a_story_that_jumps() -> None:
    copy = story((Kind.TEXT, "甲", 1), (Kind.TEXT, "乙", 2))
    assert steps(copy) == ["甲"]
    assert steps(replace(copy, goes_on=3)) == []


@given(st.lists(st.tuples(KINDS, st.sampled_from("甲乙丙丁"), st.integers(0, 4)), min_size=1, max_size=12), st.booleans())
def test_what_stays_and_what_is_told_are_the_copy(parts: list[tuple[Kind, str, int]], free: bool) -> None:
    copy = story(*parts)
    lines = [p.source.line for p in copy.body]
    fewer = len(copy.body)
    for each in lighter(copy, replace(MAKEUP, modules=("quote", "subhead") if free else ())):
        stay, gone = [p.source.line for p in each.body], [p.source.line for p in each.left_out]
        assert sorted(stay + gone) == lines
        assert stay == sorted(stay)
        assert len(stay) < fewer
        assert not any(p.kind is Kind.CREDIT and not p.optional for p in each.left_out)
        assert [p for p in each.body if p.kind is Kind.TEXT][:1] == [p for p in copy.body if p.kind is Kind.TEXT][:1]
        assert -sum(amount for _, amount in levers(each)) == len(gone)
        fewer = len(stay)

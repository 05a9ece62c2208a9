from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from small_pages import COLUMNS, GRID, HEADLINE, RULE, mark, page, pictured, type_of, upright

from layout.page import AdMark
from layout.proof.transcript import transcript
from layout.units import Rect, mm, sp


def test_one_line_a_mark() -> None:
    made, _ = pictured()
    lines = transcript(replace(made, marks=(*made.marks, RULE, AdMark(Rect(0, 0, mm(10), mm(5)), "ads/a.pdf", "ads/a.pdf")))).splitlines()
    assert lines[0] == "page 7003-01 390.00x545.00 mm, bleed 0.00 mm"
    assert lines[1] == f'type 56.69 95.55 21.00 Song-400 black "{HEADLINE}"'
    assert lines[4].startswith("picture 20.00 51.86 ")
    assert lines[4].endswith(" photos/court.jpg [0 0 1200 800] small")
    assert lines[-2:] == ["rule 20.00 30.00 40.00 1.00 black", "ad 0.00 0.00 10.00 5.00 ads/a.pdf"]


def test_width_scaling_is_shown_when_there_is_some() -> None:
    (head, *_) = type_of()
    narrow = replace(head, run=replace(head.run, scale=920))
    assert ' x920 "' in transcript(page(marks=(narrow,)))


@given(st.lists(st.text(max_size=12), max_size=6))
@settings(max_examples=50, deadline=None)
def test_every_text_can_be_read_back(texts: list[str]) -> None:
    """Whatever the copy holds, line breaks and quotes too: one line a mark, the same each time."""
    made = page(marks=tuple(mark(text, GRID.x(0), sp(100 + n)) for n, text in enumerate(texts)))
    lines = transcript(made).split("\n")
    assert [json.loads(line.split(" ", 6)[6]) for line in lines[1:-1]] == texts
    assert transcript(made) == "\n".join(lines)


def test_the_way_is_shown_where_it_is_not_across() -> None:
    lines = transcript(upright()).splitlines()
    assert f'black "{HEADLINE}"' in lines[1]
    assert [line.split(" black ")[1] for line in lines[2:]] == [f'down "{text}"' for text in COLUMNS]

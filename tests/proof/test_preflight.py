from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from small_pages import (
    BOOK,
    COPY,
    EM,
    FONT,
    GLYPH,
    GRID,
    TEXT,
    Night,
    asked,
    beside,
    cast,
    drawn,
    filed,
    frame,
    hole,
    line,
    load,
    over,
    overset,
    page,
    photo,
    pictured,
    plates,
    printed,
    proved,
    rescue,
    ruled,
    shifted,
    sold,
    speck,
    story,
    strayed,
    stroke,
    type_of,
    typed,
)

from layout.condition import Demands, Thresholds
from layout.finding import Finding, Grade, Source
from layout.issue import Kind, Paragraph, Remark, Words
from layout.page import Advice, Blemish, Overset
from layout.printed import Breach, Stain
from layout.proof.case import Evidence
from layout.proof.preflight import RULES, WORDS, held, preflight
from layout.proof.taboo_rules import TABOO_RULES
from layout.remarks import Chain, Signature
from layout.stylebook import Kinsoku
from layout.units import Cells, Rect, mm

DOC = Path(__file__).parents[2] / "docs" / "preflight.md"


def shaped(**changes: Any) -> Night:
    """The page with a photo, changed."""
    made, read = pictured()
    return Night(made, replace(read, images=tuple(replace(image, **changes) for image in read.images)))


RICH = (0.5, 0.45, 0.4, 0.86)
"""221 percent."""


def remarked(rule: str) -> Night:
    """A page of which the allotment says something."""
    return Night(page(copy={"remarks": (Remark(rule, "x", TEXT),)}))


def required(signed: str) -> Night:
    """A page of a house that requires a signature, given for the digest named."""
    given = (Signature(1, "一校", "李文", "2024-05-22T23:15:02+08:00", signed),)
    book = replace(BOOK, chain=Chain(required=("一校",)))
    return Night(page(copy={"signatures": given}), book=book, evidence=Evidence(digests=("a" * 64,)))


def unprinted(fault: str) -> Night:
    """A page whose photo has a fault."""
    faulty = story(photos=(replace(photo(), fault=fault),))
    framed = frame(photos=(Rect(0, 0, mm(20), mm(10)),))
    return Night(page(stories=(faulty,), frames=(framed,)))


SPARE = Paragraph(Kind.TEXT, (Words("另据了解，有关部门已经介入。"),), Source("copy/small.md", 12), optional=1)


def without(*gone: Paragraph) -> Night:
    """The small page, paragraphs of its story left out."""
    return Night(page(stories=(replace(story(), left_out=gone),)))


TABOOS = tuple(rule.name for rule in TABOO_RULES)


def blemished(fault: str) -> Night:
    """The small page with a fault of make-up."""
    return Night(page(blemishes=(Blemish(fault, GRID.rect(Cells(0, 0, 1, 10)), ("small",), COPY),)))


# For every rule one small page that breaks it, and one near the threshold that keeps it.
PAIRS: dict[str, tuple[Callable[[], Night], Callable[[], Night]]] = {
    "overset": (overset, Night),
    "neighbours": (lambda: Night(page(advice=(Advice("neighbours", "x"),))), Night),
    "surplus": (lambda: remarked("surplus"), lambda: remarked("jump")),
    "pool-short": (lambda: remarked("pool-short"), lambda: remarked("jump")),
    "jump": (lambda: remarked("jump"), lambda: remarked("surplus")),
    "moved": (
        lambda: Night(page(advice=(Advice("moved", "small: 12 rows deep, 10 before", slug="small"),))),
        lambda: Night(page(advice=(Advice("tight", "x"),))),
    ),
    "left-out": (lambda: without(SPARE), without),
    "fold": (
        lambda: Night(page(advice=(Advice("fold", "the head crosses the fold", slug="small"),))),
        lambda: Night(page(advice=(Advice("moved", "x", slug="small"),))),
    ),
    "double-truck": (lambda: remarked("double-truck"), lambda: remarked("jump")),
    "unreadable": (lambda: unprinted("the file is empty"), lambda: unprinted("")),
    "unsigned": (lambda: required("b" * 64), lambda: required("a" * 64)),
    "remarks": (lambda: remarked("remarks"), lambda: remarked("jump")),
    "page-open": (lambda: Night(page(advice=(Advice("page-open", "9 rows short"),))), lambda: Night(page(advice=(Advice("tight", "x"),)))),
    "hole": (lambda: hole(1, 3), Night),
    "missing-glyph": (lambda: Night(page(missing=(GLYPH,))), Night),
    "variant-missing": (lambda: Night(page(missing=(replace(GLYPH, character="葛\U000e0100"),))), lambda: Night(page(missing=(GLYPH,)))),
    "overlap": (lambda: over(9), lambda: over(10)),
    "butting": (beside, lambda: beside(size=28)),
    **{name: (lambda name=name: blemished(name), lambda: blemished("butting")) for name in TABOOS},  # type: ignore[misc]
    "ad-size": (lambda: sold(width="346"), lambda: sold(width="349.5")),
    "ad-label": (sold, lambda: sold(label="广告")),
    "filler": (lambda: Night(page(dropped=("gongyi-small",))), Night),
    "copy-lost": (lambda: Night(page(marks=type_of()[:-1])), Night),
    "misprint": (lambda: typed(speck("多")), lambda: typed(speck(" "))),
    "loose-line": (lambda: line("松松的一行", gap=260), lambda: line("松松的一行", gap=240)),
    "kinsoku": (lambda: line("，逗号在行首"), lambda: line("，逗号在行首", level=Kinsoku.NONE)),
    "rescued-line": (
        lambda: Night(page(rescues=(rescue("审理了一起合同", 18),))),
        lambda: Night(page(rescues=(rescue("审理了一起合同", 17, "，纠纷"),))),
    ),
    "lone-character": (lambda: line("字。"), lambda: line("二字。")),
    "hairline": (lambda: ruled("0.19"), lambda: ruled("0.2")),
    "off-grid": (lambda: shifted(0.08), lambda: shifted(0.03)),
    "outside": (lambda: strayed(GRID.x(0) + 16 * EM, 4), lambda: strayed(GRID.x(0) + 15 * EM, 4)),
    "fault": (lambda: filed(breaches=(Breach("R3", "encrypted"),)), Night),
    "blank": (lambda: Night(page(stories=(), frames=(), marks=())), Night),
    "box": (lambda: filed(trim=(0.0, 0.0, 1100.0, 1500.0)), lambda: filed(trim=(0.2, 0.2, 1105.51, 1544.88))),
    "pdfx": (lambda: filed(standard=""), lambda: filed(standard="PDF/X-1a:2003", version="1.4")),
    "output-intent": (lambda: filed(intent=""), Night),
    "font": (lambda: filed(fonts=(replace(FONT, embedded=False),)), lambda: filed(fonts=(FONT,))),
    "colour-space": (lambda: filed(spaces=("DeviceCMYK", "DeviceRGB")), lambda: filed(spaces=("DeviceGray", "DeviceCMYK"))),
    "edge": (lambda: proved(edge=2.9), lambda: proved(edge=3.0)),
    "spot": (
        lambda: filed(spaces=("DeviceCMYK", "Separation PANTONE 185 C")),
        lambda: filed(spaces=("DeviceCMYK", "Separation Black", "DeviceN Cyan")),
    ),
    "ink-limit": (lambda: proved(load=load(240.1)), lambda: proved(load=load(229.9))),
    "black-plate": (
        lambda: proved(stains=(Stain((100.0, 900.0, 200.0, 910.0), 2.1),)),
        lambda: proved(stains=(Stain((100.0, 900.0, 200.0, 910.0), 2.0),)),
    ),
    "plates": (lambda: proved(black=True, means=(0.0, 0.011, 0.0, 9.0)), lambda: proved(black=True, means=(0.0, 0.01, 0.0, 9.0))),
    "no-plates": (lambda: Night(evidence=Evidence(tool=False)), proved),
    "photo-ppi": (lambda: Night(*pictured(149)), lambda: Night(*pictured(150))),
    "small-colour": (lambda: typed(speck(ink=(0.0, 1.0, 0.9, 0.0), size=11.9)), lambda: typed(speck(ink=(0.0, 1.0, 0.9, 0.0), size=12.0))),
    "rich-black": (lambda: typed(speck(ink=RICH, size=20.0)), lambda: typed(speck(ink=(0.5, 0.4, 0.4, 0.9), size=20.0))),
    "overprint": (lambda: typed(speck(overprint=False, ground=True)), lambda: typed(speck(overprint=False))),
    "white-overprint": (
        lambda: typed(speck(ink=(0.0,) * 4, size=20.0)),
        lambda: typed(speck(ink=(0.0,) * 4, size=20.0, overprint=False)),
    ),
    "small-reversed": (
        lambda: typed(speck(ink=(0.0,) * 4, overprint=False)),
        lambda: typed(speck(ink=(0.0,) * 4, overprint=False, size=10.0)),
    ),
    "grey-overprint": (lambda: drawn(stroke(ink=(0.0,))), lambda: drawn(stroke(ink=(0.0,), overprint=False, kept=False, width=2.0))),
    "multi-ink": (lambda: typed(speck(ink=(1.0, 1.0, 0.0, 0.0), size=9.9)), lambda: typed(speck(ink=(1.0, 1.0, 0.0, 0.0), size=10.0))),
    "line": (lambda: drawn(stroke(0.19, inside="Ad1")), lambda: drawn(stroke(0.2, inside="Ad1"))),
    "image": (lambda: shaped(stretch=1.011), lambda: shaped(stretch=1.01)),
    "grey-type": (lambda: typed(speck(ink=(0.0,))), lambda: typed(speck(ink=(0.0, 0.0, 0.0, 0.5)))),
    "face": (lambda: cast("song", True, "NotoSerifSC-400"), lambda: cast("song", False, "LXGWWenKai-400")),
    "weight": (lambda: cast("song-heavy", True, "NotoSerifSC-400-b36"), lambda: cast("song-heavy", False, "NotoSerifSC-900")),
}


def test_every_rule_has_a_pair() -> None:
    assert sorted(PAIRS) == sorted(rule.name for rule in RULES)


def test_the_small_page_is_sound() -> None:
    assert Night().findings == ()
    assert Night(*pictured()).findings == ()


@pytest.mark.parametrize("rule", PAIRS)
def test_a_rule_speaks_when_broken(rule: str) -> None:
    found = PAIRS[rule][0]().found(rule)
    assert found
    assert all(finding.text for finding in found)
    assert all(finding.page == 1 for finding in found) or rule in ("face", "weight", "no-plates")


@pytest.mark.parametrize("rule", PAIRS)
def test_a_rule_is_silent_when_kept(rule: str) -> None:
    assert PAIRS[rule][1]().found(rule) == ()


@pytest.mark.parametrize(
    ("night", "rule", "grade"),
    [
        (hole(1, 9), "hole", Grade.STOP),
        (hole(1, 8), "hole", Grade.WARN),
        (Night(*pictured(99)), "photo-ppi", Grade.STOP),
        (Night(*pictured(100)), "photo-ppi", Grade.WARN),
        (Night(*pictured(549, bits=1)), "photo-ppi", Grade.STOP),
        (Night(*pictured(550, bits=1)), "photo-ppi", Grade.WARN),
        (Night(*pictured(799, bits=1)), "photo-ppi", Grade.WARN),
        (Night(*pictured(800, bits=1)), "photo-ppi", None),
        (shaped(ppi=60, pixels=(17, 2)), "photo-ppi", Grade.STOP),
        (shaped(ppi=60, pixels=(16, 16)), "photo-ppi", None),
        (sold(width="348.9"), "ad-size", Grade.WARN),
        (sold(width="349"), "ad-size", None),
        (beside(size=18), "butting", Grade.WARN),
        (beside(size=17), "butting", None),
        (filed(trim=(0.0, 0.0, 1105.23, 1544.88)), "box", None),
        (filed(trim=(0.0, 0.0, 1105.22, 1544.88)), "box", Grade.STOP),
        (Night(*pictured(99, inside="Fm0")), "photo-ppi", Grade.WARN),
        (Night(*pictured(350)), "photo-ppi", None),
        (Night(*pictured(351)), "photo-ppi", Grade.NOTE),
        (typed(speck(ink=(1.0, 0.0, 0.0, 0.0))), "small-colour", Grade.STOP),
        (typed(speck(ink=(1.0, 1.0, 0.0, 0.0), size=7.0)), "multi-ink", Grade.WARN),
        (typed(speck(ink=(1.0, 1.0, 0.0, 0.0), size=6.9)), "multi-ink", Grade.STOP),
        (typed(speck(ink=(0.0,) * 4, overprint=False, size=7.0)), "small-reversed", Grade.WARN),
        (typed(speck(ink=(0.0,) * 4, overprint=False, size=6.9)), "small-reversed", Grade.STOP),
        (typed(speck(overprint=False, ground=True, size=12.0)), "overprint", Grade.NOTE),
        (drawn(stroke(1.9, kept=False, ground=True)), "overprint", Grade.WARN),
        (drawn(stroke(2.0, kept=False, ground=True)), "overprint", None),
        (drawn(stroke(0.124, inside="Ad1")), "line", Grade.WARN),
        (proved(load=load(230.1)), "ink-limit", Grade.WARN),
        (proved(load=load(at_251=2)), "ink-limit", Grade.STOP),
        (proved(load=load(at_251=1)), "ink-limit", Grade.WARN),
        (proved(load=load(at_250=9)), "ink-limit", None),
        (proved(means=(0.0, 3.0, 3.0, 9.0)), "plates", Grade.WARN),
        (proved(means=(0.0, 0.0, 0.0, 9.0)), "plates", Grade.NOTE),
        (proved(spots=("PANTONE 185 C",)), "plates", Grade.STOP),
        (Night(evidence=Evidence((None,))), "no-plates", Grade.NOTE),
        (asked(Night(), Demands(plates=True)), "no-plates", Grade.STOP),
        (typed(speck(ink=(1.0, 0.0, 0.0, 0.0), inside="Fm0")), "small-colour", Grade.WARN),
        (typed(speck(ink=(0.0,) * 4, overprint=False, size=6.0)), "small-reversed", Grade.STOP),
        (ruled("0.13"), "hairline", Grade.WARN),
        (ruled("0.12"), "hairline", Grade.STOP),
        (ruled("0.24", "tint"), "hairline", Grade.WARN),
        (line("字。"), "lone-character", Grade.NOTE),
        (strayed(GRID.x(0), 115), "outside", Grade.WARN),
        (strayed(mm(389), 4), "outside", Grade.STOP),
        (strayed(GRID.area.right, 4), "outside", Grade.STOP),
        (cast("song", True, "NotoSerifSC-400"), "face", Grade.WARN),
        (cast("kai", True, "NotoSerifSC-400"), "face", Grade.NOTE),
        (Night(page(advice=(Advice("tight", "x"),))), "tight", Grade.WARN),
        (PAIRS["page-open"][0](), "page-open", Grade.STOP),
    ],
)  # fmt: skip
def test_grades_follow_the_thresholds(night: Night, rule: str, grade: Grade | None) -> None:
    assert {finding.grade for finding in night.found(rule)} == ({grade} if grade is not None else set())


# ---- the whole -----------------------------------------------------------------------------------------------------


def test_findings_are_sorted_by_page_grade_and_place() -> None:
    night = Night(page(holes=(Rect(0, 900, 1, 1), Rect(0, 5, 1, 1)), dropped=("x",), overset=(Overset("small", TEXT, 1, 9, "审"),)))
    found = Night(night.page, casts=cast("song", True, "x").casts).findings
    assert [finding.rule for finding in found] == ["face", "overset", "hole", "hole", "filler"]
    assert found[2].place == Rect(0, 5, 1, 1)


def test_held_pages() -> None:
    assert held(Night().findings) == frozenset()
    assert held(overset().findings) == {1}
    assert held((Finding("hole", Grade.WARN, "x", page=1),)) == frozenset()


def test_every_page_needs_its_plates() -> None:
    with pytest.raises(ValueError, match="zip"):
        preflight((page(),), (printed(page()),), BOOK, (), Evidence((plates(), plates())))


def test_every_page_needs_its_file() -> None:
    with pytest.raises(ValueError, match="zip"):
        preflight((page(), page(2)), (printed(page()),), BOOK, ())


# ---- the manual ---------------------------------------------------------------------------------------------------


def test_the_manual_explains_every_rule() -> None:
    tables, _ = DOC.read_text("utf-8").split("## Thresholds")
    named = dict(re.findall(r"^\| `([\w-]+)` \| ([^|]+) \|", tables, re.MULTILINE))
    for rule, (title, _) in WORDS.items():
        assert named.get(rule, "").strip() == title


def test_the_manual_gives_every_threshold() -> None:
    _, table = DOC.read_text("utf-8").split("## Thresholds")
    rows = re.findall(r"^\| `(\w+)` \| ([\d.]+) \|", table, re.MULTILINE)
    assert {name: float(value) for name, value in rows} == {f.name: float(getattr(Thresholds(), f.name)) for f in fields(Thresholds)}

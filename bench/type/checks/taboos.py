"""Check 12: what must not be on a page (版面忌讳), by the report of a built issue and by the pages as printed; and whether two runs agree.

Sources: rules of Chinese make-up (背题, 碰题, 叠题, 通线, 堵死, 盘肠); Advertising Law of the PRC, art. 14 (广告).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import median
from typing import Any

from checks.pages import MM, Box, Sheet, Side
from checks.row import Row, none_of, single

# Faults of the make-up that are taboos. They are counted: the paper that sets the median is not at hand.
COUNTED = {
    "butting": "碰题", "stacked": "叠题", "cut": "通线, top to bottom", "cross": "通线, side to side", "crowding": "图片打架",
    "lead": "倒头条",
}  # fmt: skip
REPORTED = ("loose-line", "kinsoku", "overset")
"""Findings about lines."""
BLIND = 25
"""Percent of the type area that one block of text without head, picture or white may take (堵死)."""
HEADED = 2
"""Lines of text under a head in its first leg, at least (背题)."""
LABEL, PUBLIC = "广告", "公益"


def rows(report: Mapping[str, Any], sheets: Sequence[Sheet], again: Mapping[str, Any], pitch: float) -> Iterator[Row]:
    """All rows of the check; `again` is the report of a second run, `pitch` the rows of the grid in points."""
    pages = report["pages"]
    yield none_of(12, f"heads without {HEADED} lines of text below them (背题), {len(pages)} pages", [t for s in sheets for t in _bare(s)])
    pairs = list(zip(pages, sheets, strict=True))
    yield none_of(12, "advertisements without a label", [text for page, s in pairs for text in _unlabelled(page, s)])
    yield none_of(12, "articles that are not in one piece, or whose legs do not follow on", [t for s in sheets for t in _astray(s)])
    blind = {s.name: 100 * _block(s, page, pitch) for page, s in pairs}
    worst = [f"{name}: {share:.0f} %" for name, share in blind.items() if share >= BLIND]
    yield single(12, "largest block of bare text (堵死), of the type area", f"{max(blind.values()):.0f} %", f"< {BLIND} %", worst)
    for fault, name in COUNTED.items():
        counts = [page["demerits"].get(fault, 0) for page in pages]
        found = [page["name"] for page, count in zip(pages, counts, strict=True) if count]
        yield single(12, f"{name} (`{fault}`): in all, median of a page", f"{sum(counts)}, {median(counts):g}", wrong=found)
    placed = [f for page in pages for grade in page["findings"].values() for f in grade if f["rule"] in REPORTED]
    yield none_of(12, f"of {len(placed)} reported lines, those without a place on the page", [f["text"] for f in placed if not f["place"]])
    runs = zip(pages, again["pages"], strict=True)
    yield none_of(12, "pages that differ between two runs", [one["name"] for one, other in runs if one["sha256"] != other["sha256"]])


def _bare(sheet: Sheet) -> Iterator[str]:
    """Headed stories whose first leg holds too little text."""
    for box in sheet.boxes:
        legs = [lines for lines in box.lines if lines]
        if box.heads and legs and len(legs[0]) < min(HEADED, sum(map(len, legs))):
            yield f"{sheet.name}: {box.title}"


def _unlabelled(page: Mapping[str, Any], sheet: Sheet) -> Iterator[str]:
    """Advertisements with neither a label in their space nor a name of public service."""
    for box in page["boxes"]:
        if box["kind"] != "ad":
            continue
        space = Side(*(part * MM for part in box["rect"]))
        printed = "".join(glyph.char for glyph in sheet.glyphs if space.holds(glyph))
        if LABEL not in printed and PUBLIC not in printed:
            yield f"{sheet.name}: {box['owner']}"


def _astray(sheet: Sheet) -> Iterator[str]:
    """Stories in two boxes, and those whose next leg stands neither under the last nor to its right and above its end."""
    slugs = [box.slug for box in sheet.boxes if box.legs]
    for box in sheet.boxes:
        if slugs.count(box.slug) > 1 or any(_turned(one, after) for one, after in pairwise(_filled(box))):
            yield f"{sheet.name}: {box.title}"


def _turned(one: Side, after: Side) -> bool:
    """Whether a reader would look for the next stretch elsewhere: it goes on neither under the last one nor to its right."""
    return not after.below(one) and (after.x < one.right or after.y > one.bottom)


def _filled(box: Box) -> list[Side]:
    return [leg for leg, lines in zip(box.legs, box.lines, strict=True) if lines]


def _block(sheet: Sheet, page: Mapping[str, Any], pitch: float) -> float:
    """Share of the page's boxes that the largest rectangle of nothing but text takes.

    The page is ruled in rows of the grid and in strips between the sides of its legs; of the strips covered by text at
    each row the largest rectangle is found as under a skyline.
    """
    rects = [Side(*(part * MM for part in box["rect"])) for box in page["boxes"] if box["kind"] not in ("folio", "masthead")]
    left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
    right, bottom = max(rect.right for rect in rects), max(rect.bottom for rect in rects)
    texts = [text for box in sheet.boxes for text in _texts(box, pitch, right)]
    edges = sorted({side for text in texts for side in (text.x, text.right)})
    strips = [(a, b) for a, b in pairwise(edges) if b - a > 1]
    heights = [0.0] * len(strips)
    best = 0.0
    for row in range(int((bottom - top) / pitch)):
        y = top + (row + 0.5) * pitch
        covered = [any(t.x < (a + b) / 2 < t.right and t.y < y < t.bottom for t in texts) for a, b in strips]
        heights = [height + pitch if here else 0.0 for height, here in zip(heights, covered, strict=True)]
        best = max(best, _skyline(strips, heights))
    return best / ((right - left) * (bottom - top))


def _texts(box: Box, gutter: float, edge: float) -> Iterator[Side]:
    """The legs of a story that hold text, each with the gutter on its right: white between two legs parts no mass of text."""
    for leg in _filled(box):
        yield Side(leg.x, leg.y, min(leg.width + gutter, edge - leg.x), leg.height)


def _skyline(strips: Sequence[tuple[float, float]], heights: Sequence[float]) -> float:
    """The largest rectangle under a skyline of strips side by side."""
    best = 0.0
    for start in range(len(strips)):
        low = heights[start]
        for end in range(start, len(strips)):
            low = min(low, heights[end])
            if not low:
                break
            best = max(best, low * (strips[end][1] - strips[start][0]))
    return best

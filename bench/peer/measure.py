"""What can be measured on a printed newspaper page, whoever made it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median

import pypdfium2
from readback import Leg, SetLine, lines

from layout.finding import Grade
from layout.press import inspect
from layout.proof import check_file

LOOSE = 0.10
"""Ems between two Han at which a line begins to look loose."""
OFF = 0.05
"""Points from the grid at which a baseline is off it."""
SMALL = 12.0
"""Points under which type must be black alone (GWG 2022)."""
WHITE = 250
"""Lightest grey that is ink, of 255."""
CELL_ROWS = 2
"""Side of the squares that are looked at for white, in rows of the grid."""

# CLREQ #prohibition_rules_for_line_start_end, level gb; “house”: units that stay with their number.
NO_START = frozenset("。．，、；：？！‼⁇⁈⁉”’」』）〕］｝】〗》〉～–·‧・/／%‰°℃")
NO_END = frozenset("“‘「『（〔［｛【〖《〈/／")


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be measured, and what its maker says of it. Points, from the top left of the trim."""

    name: str
    file: Path
    legs: tuple[Leg, ...]
    em: float
    row: float
    area: tuple[float, float, float, float]
    """Type area: left, top, right, bottom."""


def measured(page: Page) -> dict[str, str]:
    """Every fact of a page by its name, in the order of the table."""
    body = lines(page.file, page.legs, page.em)
    return {**_type(body), **_columns(page, body), **_file(page.file)}


def _type(body: list[SetLine]) -> dict[str, str]:
    full = [line for line in body if not line.ends]
    gaps = [max(_gaps(line), default=0.0) for line in full]
    loose = sum(gap > LOOSE for gap in gaps)
    lone = [line.text for line in body if line.ends and sum(map(is_han, line.text)) + sum(c.isalnum() and not is_han(c) for c in line.text) <= 1]
    return {
        "lines of body": str(len(body)),
        f"justified lines with a gap over {LOOSE:.2f} em between two Han": f"{loose} of {len(full)} ({100 * loose / len(full):.1f} %)",
        "widest gap between two Han": f"{max(gaps):.3f} em",
        "median of the lines' widest gaps": f"{median(gaps):.3f} em",
        "lines that begin with a forbidden mark": str(sum(line.text[0] in NO_START for line in body)),
        "lines that end with a forbidden mark": str(sum(line.text[-1] in NO_END for line in body)),
        "paragraphs that end with one character (孤字)": f"{len(lone)}{' ' + '、'.join(lone) if lone else ''}",
    }


def _gaps(line: SetLine) -> Iterator[float]:
    """Ems of white between neighbouring Han of a line; a typed space is no gap."""
    for one, other in pairwise(line.glyphs):
        advance = (other.x - one.x) / one.size
        if is_han(one.char) and is_han(other.char) and advance < 1.9:
            yield advance - 1


def is_han(char: str) -> bool:
    """Whether a character is a Han of the unified blocks."""
    return "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff"


def _columns(page: Page, body: list[SetLine]) -> dict[str, str]:
    off = off_grid([line.baseline for line in body], page.row)
    return {
        f"baselines more than {OFF} pt off one grid": f"{off} of {len(body)} ({100 * off / len(body):.1f} %)",
        "lines missing at the feet of the legs, by story": ", ".join(f"{slug} {short}" for slug, short in _ragged(body, page.row)),
        "white squares of the type area": f"{100 * _white(page):.1f} %",
    }


def off_grid(baselines: Iterable[float], row: float) -> int:
    """Baselines outside the one grid of this pitch that most of them stand on."""
    phases = [y % row for y in baselines]
    return len(phases) - max(sum(_apart(one, other, row) <= OFF for other in phases) for one in phases)


def _apart(one: float, other: float, row: float) -> float:
    return min((one - other) % row, (other - one) % row)


def _ragged(body: Iterable[SetLine], row: float) -> Iterator[tuple[str, int]]:
    """Lines by which the legs of a story end above the deepest of them, summed."""
    feet: dict[str, dict[float, float]] = defaultdict(dict)
    for line in body:
        feet[line.leg.slug][line.leg.x] = max(line.baseline, feet[line.leg.slug].get(line.leg.x, 0.0))
    for slug, ends in feet.items():
        yield slug, sum(round((max(ends.values()) - end) / row) for end in ends.values())


def _white(page: Page) -> float:
    """Share of squares of the type area without any ink."""
    pages = pypdfium2.PdfDocument(page.file)
    picture = pages[0].render(scale=1, grayscale=True, may_draw_forms=False).to_pil()
    shift = (picture.width - (page.area[2] + page.area[0])) / 2  # bleed, if any; the type area is centred across
    side = CELL_ROWS * page.row
    left, top, right, bottom = (edge + shift for edge in page.area)
    across, down = int((right - left) / side), int((bottom - top) / side)
    squares = [(left + c * side, top + r * side) for r in range(down) for c in range(across)]
    empty = sum(picture.crop((round(x), round(y), round(x + side), round(y + side))).getextrema()[0] > WHITE for x, y in squares)
    return empty / len(squares)


def _file(file: Path) -> dict[str, str]:
    data = file.read_bytes()
    printed = inspect(data)
    small = [shown for shown in printed.types if shown.size < SMALL and not shown.inside]
    black = sum(shown.ink in {(0.0, 0.0, 0.0, 1.0), (0.0, 0.0, 0.0, 0.6)} for shown in small)
    over = sum(shown.overprint for shown in small)
    stops = [finding.rule for finding in check_file(printed, file.name) if finding.grade is Grade.STOP]
    return {
        "colour spaces": ", ".join(printed.spaces).replace("/", ""),
        "photo": ", ".join(f"{image.space.replace('/', '')}, {image.ppi} ppi" for image in printed.images if not image.inside),
        "small type in black alone": f"{100 * black / len(small):.0f} %",
        "small type overprinting": f"{100 * over / len(small):.0f} %",
        "TrimBox": "yes" if printed.trim else "no",
        "PDF/X": printed.standard or "none",
        "output intent": printed.intent or "none",
        "stops at `broadsheet check`": ", ".join(dict.fromkeys(stops)) or "none",
        "file": f"{len(data) / 1e6:.1f} MB",
    }

"""What can be measured on a printed newspaper page, whoever made it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pypdfium2
from PIL.Image import Image
from readback import Leg, SetLine, lines

from layout.finding import Grade
from layout.press import inspect
from layout.proof import check_file

LOOSE = 0.10
"""Ems between two Han at which a line begins to look loose."""
TIGHT = 0.005
"""Ems by which two Han may stand closer than solid before it is a squeeze and not a rounding."""
SPACED = 0.9
"""Ems between two Han that are a space of the copy, not a gap."""
SQUEEZED = 0.03
"""Ems by which a mark must be narrower than its body to be squeezed."""
STOPS, COMMAS = frozenset("。？！"), frozenset("，、；")
OFF = 0.05
"""Points from the grid at which a baseline is off it."""
SMALL = 12.0
"""Points under which type must be black alone (GWG 2022)."""
BLACK = (0.0, 0.0, 0.0, 1.0)
WHITE = 250
"""Darkest grey that is paper, of 255."""
CELL_ROWS = 2
"""Side of the squares that are looked at for white, in rows of the grid."""

# CLREQ #prohibition_rules_for_line_start_end, level gb; and the units that stay with their number.
NO_START = frozenset("。．，、；：？！‼⁇⁈⁉”’」』）〕］｝】〗》〉～–·‧・/／%‰°℃")
NO_END = frozenset("“‘「『（〔［｛【〖《〈/／")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to be measured, and what its maker says of it. Points, from the top left of the trim."""

    file: Path
    legs: tuple[Leg, ...]
    em: float
    row: float
    area: tuple[float, float, float, float]
    """Type area: left, top, right, bottom."""


def measured(sheet: Sheet) -> dict[str, str]:
    """Every fact of a page by its name, in the order of the table."""
    body = lines(sheet.file, sheet.legs, sheet.em)
    return {**set_facts(body), **_column_facts(sheet, body), **_file_facts(sheet.file)}


def set_facts(body: list[SetLine]) -> dict[str, str]:
    """Facts of the lines alone."""
    full = [gaps for line in body if not line.ends and (gaps := tuple(_gaps(line)))]
    lone = sum(line.ends and _lone(line.text) for line in body)
    forbidden = sum(line.text[0] in NO_START or line.text[-1] in NO_END for line in body)
    hasty = sum(_out_of_order(line) for line in body if not line.ends)
    return {
        "lines of body": f"{len(body):,}",
        f"justified lines, a gap over {LOOSE:.2f} em between two Han": _share(sum(max(gaps) > LOOSE for gaps in full), len(full)),
        "widest gap between two Han": f"{max(map(max, full)):.3f} em",
        "justified lines, Han closer than solid": _share(sum(min(gaps) < -TIGHT for gaps in full), len(full)),
        "justified lines, a full stop squeezed before the commas": _share(hasty, len(full)),
        "lines that begin or end with a forbidden mark": str(forbidden),
        "paragraphs that end with one character (孤字)": str(lone),
    }


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole:,} ({100 * part / whole:.1f} %)"


def _gaps(line: SetLine) -> Iterator[float]:
    """Ems of white between neighbouring Han of a line. Pairs whose places a reader cannot tell apart are left out."""
    for one, other in pairwise(line.glyphs):
        gap = (other.x - one.x) / one.size - 1
        if is_han(one.char) and is_han(other.char) and -SPACED < gap < SPACED:
            yield gap


def _out_of_order(line: SetLine) -> bool:
    """Whether a stop inside a line gives up white that a comma of it still has (CLREQ squeezes 。？！ last)."""
    stops, commas = (tuple(_widths(line, marks)) for marks in (STOPS, COMMAS))
    return min(stops, default=1.0) < 1 - SQUEEZED and max(commas, default=0.0) > 0.5 + SQUEEZED


def _widths(line: SetLine, marks: frozenset[str]) -> Iterator[float]:
    """Ems that marks take where a Han follows them."""
    for one, other in pairwise(line.glyphs):
        if one.char in marks and is_han(other.char) and other.x > one.x:
            yield (other.x - one.x) / one.size


def is_han(char: str) -> bool:
    """Whether a character is a Han of the unified blocks."""
    return "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff"


def _lone(text: str) -> bool:
    """Whether a last line holds one character and marks (CLREQ, 单字不成行)."""
    return sum(char.isalnum() for char in text) == 1


def _column_facts(sheet: Sheet, body: list[SetLine]) -> dict[str, str]:
    off = off_grid([line.baseline for line in body], sheet.row)
    return {
        f"baselines more than {OFF} pt off one grid": _share(off, len(body)),
        "lines missing at the feet of the legs, by story": ", ".join(f"{slug} {short}" for slug, short in ragged(body, sheet.row)),
        "white squares of the type area": f"{100 * _white(sheet):.1f} %",
    }


def off_grid(baselines: Iterable[float], row: float) -> int:
    """Baselines outside the one grid of this pitch that most of them stand on."""
    phases = [y % row for y in baselines]
    return len(phases) - max(sum(_apart(one, other, row) <= OFF for other in phases) for one in phases)


def _apart(one: float, other: float, row: float) -> float:
    return min((one - other) % row, (other - one) % row)


def ragged(body: Iterable[SetLine], row: float) -> Iterator[tuple[str, int]]:
    """Lines by which the legs of a story end above the deepest of them, summed."""
    feet: dict[str, dict[float, float]] = defaultdict(dict)
    for line in body:
        feet[line.leg.slug][line.leg.x] = max(line.baseline, feet[line.leg.slug].get(line.leg.x, 0.0))
    for slug, ends in feet.items():
        yield slug, sum(round((max(ends.values()) - end) / row) for end in ends.values())


def _white(sheet: Sheet) -> float:
    """Share of squares of the type area without any ink."""
    page = pypdfium2.PdfDocument(sheet.file)[0]
    trim, media = page.get_trimbox(), page.get_mediabox()
    picture = page.render(scale=1, grayscale=True, may_draw_forms=False).to_pil()
    across, down = trim[0] - media[0], media[3] - trim[3]
    side = CELL_ROWS * sheet.row
    left, top, right, bottom = sheet.area
    columns, rows = int((right - left) / side), int((bottom - top) / side)
    corners = ((left + across + column * side, top + down + row * side) for row in range(rows) for column in range(columns))
    return sum(_blank(picture, corner, side) for corner in corners) / (columns * rows)


def _blank(picture: Image, corner: tuple[float, float], side: float) -> bool:
    """Whether a square of a grey picture holds no ink."""
    x, y = corner
    darkest = picture.crop((round(x), round(y), round(x + side), round(y + side))).getextrema()[0]
    return isinstance(darkest, (int, float)) and darkest > WHITE


def _file_facts(file: Path) -> dict[str, str]:
    data = file.read_bytes()
    printed = inspect(data)
    small = [shown for shown in printed.types if shown.size < SMALL and not shown.inside]
    stops = [finding.rule for finding in check_file(printed, file.name) if finding.grade is Grade.STOP]
    return {
        "colour spaces": ", ".join(printed.spaces).replace("/", ""),
        "photo": ", ".join(f"{image.space.replace('/', '')}, {image.ppi} ppi" for image in printed.images if not image.inside),
        f"type under {SMALL:.0f} pt in black alone": f"{100 * sum(shown.ink == BLACK for shown in small) / len(small):.0f} %",
        f"type under {SMALL:.0f} pt that overprints": f"{100 * sum(shown.overprint for shown in small) / len(small):.0f} %",
        "TrimBox": "yes" if printed.trim else "no",
        "PDF/X": printed.standard or "none",
        "output intent": printed.intent or "none",
        "stops at `broadsheet check`": ", ".join(f"`{rule}`" for rule in dict.fromkeys(stops)) or "none",
        "file": f"{len(data) / 1e6:.1f} MB",
    }

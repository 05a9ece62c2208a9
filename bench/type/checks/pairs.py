"""Check 4: every mark and every pair of marks takes the width of the table, in three faces with and without their
half-width features, however the text is cut into runs.

Table: CLREQ #h-adjustment_of_adjacent_punctuation_marks; GB/T 15834—2011 5.1.1-5.1.7, as in `bodies`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise, product
from typing import Any

from fontTools.ttLib import TTFont

from checks.bodies import EM, Case, Mark, Piece, natural
from checks.faces import SANS, SERIF, VARIABLE, path
from checks.row import Row, none_of
from checks.specimen import Placed, Specimen, printed, specimen, words
from layout.build import Room

MARKS = "“‘（《〈「『【〔" + "”’）》〉」』】〕" + "，、；：" + "。？！" + "·"
FEATURES = frozenset({"halt", "vhal", "chws", "vchw", "palt", "vpal"})
"""Features that know half widths (OpenType 1.9, feature registry)."""
ROUNDED = 1
"""Thousandths of an em that the writing and reading of a place may be off."""
HAN = "国"
WIDE = 40
"""Ems of a measure that a specimen of a few characters never fills."""
NARROW = 13

# Texts of the bench, full of marks side by side, cut into runs at every place.
TEXTS = (
    "他说：“《食品安全法》（修订）、《河道条例》，都已施行。”问：“何时？”答：“2024年5月1日！”",
    "“一看、二问、三记”（见〈办法〉第12条），村里人叫它‘三字经’；王德·阿力木说：“管用……”——这就够了。",
    "【提要】本周（6日～8日）受理23件，办结19件；“零投诉”、“零积案”！？全县83.5%的村（社区）已接通。",
)

FACES = {"Noto Serif SC": SERIF, "Noto Sans SC": SANS, "Noto Sans SC variable": VARIABLE}


@dataclass(frozen=True, slots=True)
class Played:
    """A face at work: its name, its sheet for single lines and its sheet for justified ones."""

    name: str
    wide: Specimen
    narrow: Specimen


def rows(room: Room, quick: bool = False) -> Iterator[Row]:
    """All rows of the check; `quick`: one face, and emphasis at every third place."""
    faces = [_played(room, *face) for face in _fonts(quick)]
    kinds = [*MARKS, *(one + other for one, other in product(MARKS, repeat=2))]
    found = {face.name: _places(face.wide, [HAN + kind + HAN for kind in kinds]) for face in faces}
    wrong = [f"{name}: {fault}" for name, places in found.items() for fault in _off_table(places)]
    yield none_of(4, f"{len(MARKS)} marks and {len(MARKS) ** 2} pairs off the table, in {len(faces)} fonts", wrong)
    cut = [f"{face.name}: {fault}" for face in faces for fault in _parted(face, [HAN + kind + HAN for kind in kinds[len(MARKS) :]])]
    yield none_of(4, "of these, places that move when emphasis begins between the two", cut)
    ways = [(face.name, *way) for face in faces for way in _cut_up(face, 3 if quick else 1)]
    moved = [f"{name}: {text}" for name, text, same in ways if not same]
    yield none_of(4, f"justified texts cut into runs at every place, {len(ways):,} ways: places that move", moved)


def _fonts(quick: bool) -> Iterator[tuple[str, bytes, tuple[tuple[str, int], ...]]]:
    """Every face as it is and without its half-width features."""
    for name, file in list(FACES.items())[: 1 if quick else None]:
        data = path(file).read_bytes()
        axes = (("wght", 400),) if file is VARIABLE else ()
        yield name, data, axes
        if not quick:
            yield f"{name} without half widths", stripped(data), axes


def _played(room: Room, name: str, data: bytes, axes: tuple[tuple[str, int], ...]) -> Played:
    return Played(name, specimen(room, data, WIDE, axes), specimen(room, data, NARROW, axes))


def stripped(data: bytes) -> bytes:
    """A font without its half-width features."""
    font = TTFont(BytesIO(data), lazy=True)
    for tag in ("GSUB", "GPOS"):
        if tag in font:
            _drop(font[tag].table)
    out = BytesIO()
    font.save(out, reorderTables=None)
    return out.getvalue()


def _drop(table: Any) -> None:
    """Take the features out of a layout table and renumber those that stay."""
    records = table.FeatureList.FeatureRecord
    kept = [at for at, record in enumerate(records) if record.FeatureTag not in FEATURES]
    number = {old: new for new, old in enumerate(kept)}
    table.FeatureList.FeatureRecord = [records[at] for at in kept]
    for script in table.ScriptList.ScriptRecord:
        own = script.Script
        for system in filter(None, [own.DefaultLangSys, *(record.LangSys for record in own.LangSysRecord)]):
            system.FeatureIndex = [number[at] for at in system.FeatureIndex if at in number]


def _places(sheet: Specimen, texts: Sequence[str]) -> dict[str, Placed]:
    return {text: block[0] for text, block in zip(texts, printed([words(text) for text in texts], sheet), strict=True)}


def _off_table(places: dict[str, Placed]) -> Iterator[str]:
    """Specimens of 国…国 whose marks do not stand where the table puts them."""
    case = Case()
    drawn = {text[1]: line[1][1] - line[0][1] - EM for text, line in places.items() if len(text) == 3 and len(line) == 3}
    for text, line in places.items():
        pieces = case.pieces(text)
        if "".join(char for char, _ in line) != text:
            yield f"{text} reads back as {''.join(char for char, _ in line)}"
            continue
        should = natural(pieces) - EM
        wide = line[-1][1] - line[0][1]
        if abs(wide - should) > ROUNDED:
            yield f"{text} takes {wide - EM}, not {should - EM} thousandths of an em"
        elif len(text) == 4 and abs(_second(line, drawn) - _second_by_rule(pieces)) > 2 * ROUNDED:
            yield f"{text}: the white between the two is {_second(line, drawn)}, not {_second_by_rule(pieces)}"


def _second(line: Placed, drawn: dict[str, int]) -> int:
    """Where the body of the second mark stands from that of the first, each counted with its blank as when it stands alone."""
    (one, x), (other, y) = line[1], line[2]
    return (y - drawn[other]) - (x - drawn[one])


def _second_by_rule(pieces: Sequence[Piece]) -> int:
    """The same by the table."""
    if len(pieces) == 3:  # two calls are one piece
        return EM // 2
    x, lefts = 0, []
    for one, other in pairwise(pieces):
        x += one.core + natural((one, other)) - one.core - other.core
        lefts.append(x - (other.before if other.mark is Mark.OPEN else 0))
    return lefts[1] - lefts[0]


def _parted(face: Played, texts: Sequence[str]) -> Iterator[str]:
    """Pairs that stand otherwise when the second mark is emphasised."""
    whole = printed([words(text) for text in texts], face.wide)
    cut = printed([words(text, 2, 3) for text in texts], face.wide)
    yield from (text for text, one, other in zip(texts, whole, cut, strict=True) if not _same(one, other))


def _cut_up(face: Played, every: int) -> Iterator[tuple[str, bool]]:
    """Every way to emphasise the texts from a place to a later one, and whether everything stays in its place."""
    for text in TEXTS:
        ways = [(start, end) for start in range(0, len(text), every) for end in sorted({start + 1, (start + len(text)) // 2, len(text)})]
        ways = [way for way in ways if way[0] < way[1]]
        whole, *cut = printed([words(text), *(words(text, *way) for way in ways)], face.narrow)
        for way, other in zip(ways, cut, strict=True):
            yield f"{text[way[0] : way[1]]} emphasised in {text[:20]}…", _same(whole, other)


def _same(one: list[Placed], other: list[Placed]) -> bool:
    """Whether two settings break alike and put every character at the same place."""
    if [[char for char, _ in line] for line in one] != [[char for char, _ in line] for line in other]:
        return False
    pairs = zip((x for line in one for _, x in line), (x for line in other for _, x in line), strict=True)
    return all(abs(x - y) <= ROUNDED for x, y in pairs)

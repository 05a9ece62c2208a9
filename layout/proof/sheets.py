"""Proof sheets (大样): a picture of each page, and one HTML file that shows the issue to an editor."""

from __future__ import annotations

import hashlib
import io
import marshal
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import ceil
from typing import TypeAlias

import jinja2
import pypdfium2
from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from layout.condition import Thresholds
from layout.finding import Finding, Grade
from layout.issue import Issue, Weight
from layout.page import Copyfit, Frame, house_of
from layout.printed import Plates
from layout.proof.case import Reading
from layout.proof.chinese.sentence import finding_in_chinese
from layout.proof.overlay import Box, baselines, box, outline, pt, stroke
from layout.proof.preflight import WORDS, held
from layout.proof.report import Filed
from layout.stylebook import Stylebook
from layout.units import Rect, in_mm

KINDS: dict[str, str] = {
    "story": "稿件", "picture": "图片新闻", "brief": "简讯", "filler": "补白",
    "index": "导读", "box": "辟栏", "ad": "广告", "masthead": "报头", "folio": "报眉",
}  # fmt: skip

WEIGHTS: dict[Weight, str] = {Weight.LEAD: "头条", Weight.MAJOR: "重点", Weight.MINOR: "一般", Weight.BRIEF: "简讯"}

# Levers of the make-up in an editor's words: what was pulled, units to one step, and the name of the unit.
LEVERS: dict[str, tuple[str, int, str]] = {
    "crop": ("图片裁切", 10, "%"),
    "looseness": ("收放行", 1, " 行"),
    "feathering": ("段间加空", 1, " 行"),
    "head-air": ("标题留空", 1, " 行"),
    "quotes": ("提要句", 1, " 条"),
    "subheads": ("小标题", 1, " 个"),
    "paragraphs": ("可删段", 1, " 段"),
}

INKS: tuple[tuple[str, str], ...] = (("cyan", "青"), ("magenta", "品红"), ("yellow", "黄"), ("black", "黑"))
"""The plates in the order of `Plates.means`."""

FULL_BAR = 40.0
"""Mean coverage of a plate, percent, at which its bar is full; the same for every page, so that pages compare."""

KEY = 35
"""Millimetres to an ink key, as `Plates.zones`."""

BLACK = (35, 31, 32)
"""How PDFium shows black ink alone."""

GREYS = [round(part + (255 - part) * step / 15) for step in range(16) for part in BLACK]

COLOURS = 240
"""Of the picture's own; with the greys they make a palette of 256."""

FINE = 16
"""Pixels of the picture to a side of the copy that its colours are chosen on."""

RUNS = 3
"""zlib's Z_RLE: a picture is packed in half the time, for a twenty-fifth more bytes."""

Reduce: TypeAlias = Callable[[bytes, tuple[int, int]], bytes]
"""A JPEG with at least so many pixels of what another shows; the other itself where it cannot be much smaller."""

Keep: TypeAlias = Callable[[str, Callable[[], bytes]], bytes]
"""The bytes for a key, made when they are not known yet."""

WEEKDAYS = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding as it is shown: words, and its rectangle on the picture."""

    grade: str
    title: str
    remedy: str
    finding: Finding
    box: Box | None


@dataclass(frozen=True, slots=True)
class Fitted:
    """A frame as it is shown: whose it is, and how its copy was fitted."""

    frame: Frame
    kind: str
    weight: str
    box: Box
    fit: Copyfit | None
    levers: tuple[str, ...]
    outline: str
    """Path around a box with a step (折角); empty for a plain one."""


@dataclass(frozen=True, slots=True)
class Key:
    """What one ink key feeds, as a column of its chart: left edge and width in mm, height in hundredths of the highest."""

    x: str
    width: str
    height: str
    words: str


@dataclass(frozen=True, slots=True)
class Plate:
    """A plate as it is shown: its mean as a bar, its ink keys as columns."""

    ink: str
    name: str
    mean: str
    bar: str
    """Percent of the full bar."""
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class InkShown:
    """The ink of a page as it is shown."""

    plates: tuple[Plate, ...]
    facts: tuple[tuple[str, str], ...]
    """What was measured, and the figure."""
    heaviest: Box
    square: str
    limit: str
    """What the house allows of it."""
    stains: tuple[tuple[Box, str], ...]
    cuts: tuple[str, ...]
    """Left edges of the ink keys but the first, in points."""
    most: str
    """The highest column of the chart, percent."""
    width: str
    """Of the page, in mm."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as it is shown."""

    filed: Filed
    held: bool
    width: str
    height: str
    columns: tuple[Box, ...]
    """Base columns of the type area."""
    rows: str
    """Baselines of the type area, as an SVG path."""
    legs: tuple[tuple[Box, str], ...]
    """Each leg, and the baselines inside it as an SVG path."""
    heads: tuple[Box, ...]
    photos: tuple[Box, ...]
    frames: tuple[Fitted, ...]
    marks: tuple[Mark, ...]
    ink: InkShown | None

    @property
    def counts(self) -> dict[str, int]:
        return _counts(self.marks)


def picture(pdf: bytes, width_px: int = 1400, reduce: Reduce | None = None) -> bytes:
    """A PNG of the trimmed page, `width_px` wide; photos are unpacked no larger than needed where the press lends `reduce`."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    media, trim = page.get_mediabox(), page.get_trimbox()
    margins = (trim[0] - media[0], trim[1] - media[1], media[2] - trim[2], media[3] - trim[3])
    scale = width_px / (trim[2] - trim[0])
    if reduce:
        _lighten(page, reduce, scale)
    image = page.render(scale=scale, crop=margins).to_pil()
    # Colours chosen on a small copy and steps of grey for the type, dithered: a third of the bytes of full colour.
    palette = image.resize((max(1, image.width // FINE), max(1, image.height // FINE)), resample=0).quantize(COLOURS, method=1)
    own = (palette.getpalette() or [])[: 3 * COLOURS]
    palette.putpalette(own + [0] * (3 * COLOURS - len(own)) + GREYS)
    out = io.BytesIO()
    image.quantize(palette=palette, dither=3).save(out, "PNG", compress_level=1, compress_type=RUNS)
    document.close()
    return out.getvalue()


def _lighten(page: pypdfium2.PdfPage, reduce: Reduce, scale: float) -> None:
    """The photos of an opened page in no more pixels than the picture of it shows. PDFium unpacks and converts all it is given."""
    for image in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=1):
        if image.get_filters() == ["DCTDecode"]:
            left, low, right, high = image.get_bounds()
            given = bytes(image.get_data())
            light = reduce(given, (ceil((right - left) * scale), ceil((high - low) * scale)))
            if light is not given:
                image.load_jpeg(io.BytesIO(light), pages=[page], inline=True)


def anew(_: str, make: Callable[[], bytes]) -> bytes:
    """The cache that keeps nothing."""
    return make()


def sheet(issue: Issue, book: Stylebook, filed: Iterable[Filed], findings: tuple[Finding, ...], keep: Keep = anew) -> str:
    """The proof of an issue as one HTML page; its template, compiled, is left to `keep`.

    The picture of page 7003-01 is expected beside it as 7003-01.png, its soft proof as 7003-01-press.png. A Chinese house reads Chinese.
    """
    stopped = held(findings)
    findings = tuple(map(finding_in_chinese, findings)) if book.typography.language.startswith("zh") else findings
    sheets = tuple(_sheet(each, book, findings, bool(stopped & {0, each.page.plan.number})) for each in filed)
    made = {each.filed.page.plan.number for each in sheets}
    everywhere = tuple(_mark(finding) for finding in findings if finding.page not in made)
    day = f"{issue.date.year}年{issue.date.month}月{issue.date.day}日 星期{WEEKDAYS[issue.date.weekday()]}"
    total = _counts((*everywhere, *(mark for each in sheets for mark in each.marks)))
    return _template(keep).render(
        issue=issue, paper=book.name, day=day, sheets=sheets, everywhere=everywhere, total=total, released=sum(not s.held for s in sheets)
    )


def _template(keep: Keep) -> Template:
    """What the proof is written on. To compile it takes longer than to write a proof on it."""
    loader = PackageLoader("layout.proof")
    room = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    source, file, _ = loader.get_source(room, "index.html")
    key = f"template-{sys.implementation.cache_tag}-{jinja2.__version__}-{hashlib.sha256(source.encode()).hexdigest()}"
    code = marshal.loads(keep(key, lambda: marshal.dumps(room.compile(source, "index.html", file))))
    return Template.from_code(room, code, room.make_globals(None))


def _counts(marks: Iterable[Mark]) -> dict[str, int]:
    """How many findings of each grade, gravest first."""
    counted = Counter(mark.grade for mark in marks)
    return {grade.name.lower(): counted[grade.name.lower()] for grade in sorted(Grade, reverse=True)}


def _sheet(filed: Filed, book: Stylebook, findings: tuple[Finding, ...], is_held: bool) -> Sheet:
    page, grid = filed.page, house_of(filed.page.plan, book).grid
    return Sheet(
        filed,
        is_held,
        pt(page.size[0]),
        pt(page.size[1]),
        tuple(box(Rect(grid.x(c), grid.area.y, grid.width(1), grid.rows * grid.row)) for c in range(grid.columns)),
        "".join(stroke(grid.area.x, grid.baseline(row), grid.area.width) for row in range(grid.rows)),
        tuple((box(leg), baselines(leg, grid)) for frame in page.frames for leg in frame.legs),
        tuple(box(head) for frame in page.frames for head in frame.heads),
        tuple(box(photo) for frame in page.frames for photo in frame.photos),
        tuple(map(_fitted, page.frames)),
        tuple(_mark(finding) for finding in findings if finding.page == page.plan.number),
        _ink(filed.plates, Reading(filed.printed), book) if filed.plates else None,
    )


def _ink(plates: Plates, reading: Reading, book: Stylebook) -> InkShown:
    most = max((mean for zones in plates.zones for mean in zones), default=0.0) or 1.0
    width = reading.place(reading.printed.trim or reading.printed.media).width
    cuts = tuple(f"{KEY * key * 72 / 25.4:.1f}" for key in range(1, len(plates.zones[0])))
    return InkShown(
        tuple(_plate(at, plates, most, in_mm(width)) for at in range(len(INKS))),
        _facts(plates, book.condition.ink_limit),
        box(reading.place(plates.load.at)),
        f"{plates.load.square:.1f}%",
        f"{book.condition.ink_limit}%",
        tuple((box(reading.place(stain.rect)), f"{stain.percent:.1f}%") for stain in plates.stains),
        cuts,
        f"{most:.0f}%",
        f"{in_mm(width):.1f}",
    )


def _plate(at: int, plates: Plates, most: float, width: float) -> Plate:
    """One plate; its ink keys stand over the paper they feed, the last may be narrower."""
    keys = []
    for key, mean in enumerate(plates.zones[at]):
        left, right = KEY * key, min(KEY * (key + 1), width)
        words = f"第 {key + 1} 墨键，{left}–{right:.0f} mm：{mean:.1f}%"
        keys.append(Key(str(left), f"{right - left:.1f}", f"{100 * mean / most:.1f}", words))
    mean = plates.means[at]
    return Plate(*INKS[at], f"{mean:.1f}%", f"{min(100.0, 100 * mean / FULL_BAR):.1f}", tuple(keys))


def _facts(plates: Plates, limit: int) -> tuple[tuple[str, str], ...]:
    load, over = plates.load, limit + Thresholds().ink_over
    stains = ((f"黑字下的彩墨（{len(plates.stains)} 处），最重", f"{max(s.percent for s in plates.stains):.1f}%"),) if plates.stains else ()
    return (
        ("四版合计，全页平均", f"{sum(plates.means):.1f}%"),
        ("最重的一点", f"{load.peak}%"),
        (f"超过 {over}% 的墨点", f"{100 * load.beyond(over):.3f}%"),
        ("墨迹距切口最近", f"{plates.edge:.1f} mm"),
        *stains,
        *((("专色", "、".join(plates.spots)),) if plates.spots else ()),
    )


def _fitted(frame: Frame) -> Fitted:
    weight = WEIGHTS[frame.weight] if frame.weight is not None else ""
    levers = tuple(lever(name, amount) for name, amount in frame.copyfit.levers) if frame.copyfit else ()
    return Fitted(frame, KINDS.get(frame.kind, frame.kind), weight, box(frame.rect), frame.copyfit, levers, outline(frame))


def lever(name: str, amount: int) -> str:
    """A lever and its amount in words: 图片裁切 −1.2%."""
    words, steps, unit = LEVERS.get(name, (name, 1, ""))
    sign = "−" if amount < 0 else "+"
    return f"{words} {sign}{abs(amount) / steps:g}{unit}"


def _mark(finding: Finding) -> Mark:
    title, remedy = WORDS.get(finding.rule, (finding.rule, ""))
    return Mark(finding.grade.name.lower(), title, remedy, finding, box(finding.place) if finding.place else None)

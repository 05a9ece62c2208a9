"""Small pages built by hand: one story in one leg, printed as it was set, with nothing wrong."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from layout.assets import Cast
from layout.condition import Condition, Demands
from layout.finding import Finding, Source
from layout.galley import Line, Missing, Run, Way
from layout.issue import Ad, Issue, Kind, PageCopy, Paragraph, Photo, Story, Weight, Words
from layout.page import (
    AdMark,
    Copyfit,
    Frame,
    Mark,
    Overset,
    Page,
    PagePlan,
    PictureMark,
    Rescue,
    RuleMark,
    TypeMark,
)
from layout.printed import Load, Plates, Printed, PrintedFont, PrintedImage, PrintedShape, PrintedType
from layout.proof.case import NO_EVIDENCE, Evidence
from layout.proof.preflight import preflight
from layout.stylebook import FaceWish, Furniture, Grid, Ink, Kinsoku, Ladder, Makeup, Role, Style, Stylebook, Typography
from layout.units import POINT, Cells, Rect, Sp, mm, sp

GRID = Grid(mm(390), mm(545), 0, Rect(mm(20), mm(26), mm(350), mm(500)), 6, 17, 1, 116)
EM, ROW = GRID.em, GRID.row
HEADLINE = "小城大事"
BODY = ("本报讯二十二日上午法院开庭", "审理了一起合同纠纷案件。")
CAPTION = "庭审现场。"
COPY = Source("copy/small.md", 1)
TEXT = Source("copy/small.md", 5)
PICTURE = Source("copy/small.md", 3)
ENTRY = Source("issue.yaml", 4)

BOOK = Stylebook(
    name="明衡法治报",
    grid=GRID,
    roles=(
        Role("song", (FaceWish("Noto Serif SC"),)),
        Role("song-heavy", (FaceWish("Noto Serif SC", 900), FaceWish("Noto Serif SC", 400, 36))),
    ),
    styles=(Style("body", "song", EM), Style("headline", "song-heavy", sp(21))),
    ladders=(Ladder(Weight.MINOR, (1, 2), (sp(21),), sp(11), sp(11), 2, "song-heavy"),),
    inks=(Ink("black", (0, 0, 0, 1000)),),
    typography=Typography(),
    condition=Condition("newsprint.icc", "CGATS TR 002"),
    makeup=Makeup(),
    furniture=Furniture(13, (), (), "", "", ""),
)


def run(text: str, size: Sp = EM, gap: int = 0, ink: str = "black") -> Run:
    """Characters of one em each, `gap` thousandths of an em apart."""
    step = size + size * gap // 1000
    return Run("Song-400", size, ink, tuple(range(len(text))), tuple(n * step for n in range(len(text))), tuple(text))


def mark(text: str, x: Sp, y: Sp, size: Sp = EM, *, owner: str = "small", gap: int = 0) -> TypeMark:
    return TypeMark(x, y, run(text, size, gap), owner)


TIER = GRID.rect(Cells(0, 3, 1, 7))
"""Where the text of the small story stands, as one tier of vertical lines nine ems long."""
COLUMNS = ("本报讯二十二日上", "午法院开庭审理了", "一起合同纠纷案件。")


def down(text: str, slot: int, gap: int = 0) -> TypeMark:
    """Characters one under the other in a slot of the tier, counted from the right."""
    x = TIER.right - slot * ROW - (ROW - EM) // 2 - EM
    return TypeMark(x, TIER.y + EM * 88 // 100, replace(run(text, gap=gap), way=Way.DOWN), "small")


def upright(*columns: str, gap: int = 0) -> Page:
    """The small page, its body set in vertical lines."""
    lines = columns or COLUMNS
    text = (Paragraph(Kind.TEXT, (Words("".join(lines)),), TEXT),)
    return page(stories=(story(body=text),), marks=(type_of()[0], *(down(line, n, gap) for n, line in enumerate(lines))))


def story(**changes: Any) -> Story:
    words = "".join(BODY)
    plain = Story("small", COPY, (HEADLINE,), body=(Paragraph(Kind.TEXT, (Words(words),), TEXT),))
    return replace(plain, **changes)


def photo(file: str = "photos/court.jpg") -> Photo:
    return Photo(file, (1200, 800), PICTURE, CAPTION)


def frame(owner: str = "small", cells: Cells = Cells(0, 0, 1, 10), **changes: Any) -> Frame:  # noqa: B008
    rect = GRID.rect(cells)
    head = Rect(rect.x, rect.y, rect.width, 3 * ROW)
    leg = Rect(rect.x, rect.y + 3 * ROW, rect.width, rect.height - 3 * ROW)
    plain = Frame(owner, "story", cells, rect, COPY, Weight.MINOR, HEADLINE, (head,), (), (leg,), sp(21), Copyfit(10, 10, 2, 30, 0))
    return replace(plain, **changes)


def type_of(owner: str = "small", cells: Cells = Cells(0, 0, 1, 10)) -> tuple[TypeMark, ...]:  # noqa: B008
    """Head and body of the small story in the cells of its frame."""
    x = GRID.x(cells.column)
    head = mark(HEADLINE, x, GRID.baseline(cells.row + 1), sp(21), owner=owner)
    lines = (mark(line, x, GRID.baseline(cells.row + 3 + n), owner=owner) for n, line in enumerate(BODY))
    return (head, *lines)


def page(number: int = 1, stories: tuple[Story, ...] | None = None, copy: dict[str, Any] | None = None, **changes: Any) -> Page:
    given = PageCopy(number, ENTRY, "要闻", (story(),) if stories is None else stories, **(copy or {}))
    plan = PagePlan(f"7003-{number:02}", number, "明衡法治报", datetime.date(2024, 5, 23), given, False, ())
    plain = Page(plan, (GRID.page_width, GRID.page_height), 0, (frame(),), type_of())
    return replace(plain, **changes)


def printed(of: Page, **changes: Any) -> Printed:
    """The file of a page, printed as it was set."""
    width, height = (side / POINT for side in of.size)
    box = (0.0, 0.0, width, height)
    plain = Printed(
        "1.6", 1, box, box, None, "PDF/X-4", "CGATS TR 002", (PrintedFont("ABCDEF+Song", "CIDFontType0C", True, True, True),),
        tuple(images(of)), tuple(shown(m, height) for m in of.marks if isinstance(m, TypeMark)), ("DeviceCMYK",), (), registered=True,
    )  # fmt: skip
    return replace(plain, **changes)


def shown(of: TypeMark, height: float, **changes: Any) -> PrintedType:
    size = of.run.size / POINT
    plain = PrintedType(of.x / POINT, height - of.y / POINT, size, of.run.text, "F1", (0.0, 0.0, 0.0, 1.0), size < 12, way=of.run.way)
    return replace(plain, **changes)


def images(of: Page, ppi: int = 220) -> Iterator[PrintedImage]:
    height = of.size[1] / POINT
    for m in of.marks:
        if isinstance(m, PictureMark):
            left, top, right, bottom = (edge / POINT for edge in (m.rect.x, m.rect.y, m.rect.right, m.rect.bottom))
            yield PrintedImage((left, height - bottom, right, height - top), (round((right - left) / 72 * ppi), 400), ppi, "DeviceCMYK", 8)


def extra(of: Printed, *types: PrintedType) -> Printed:
    return replace(of, types=(*of.types, *types))


def speck(text: str = "字", **changes: Any) -> PrintedType:
    """A string of type somewhere harmless."""
    return replace(PrintedType(200.0, 1000.0, 9.27, text, "F1", (0.0, 0.0, 0.0, 1.0), True), **changes)


def pictured(ppi: int = 220, bits: int = 8, inside: str = "") -> tuple[Page, Printed]:
    """The small page with a photo under its text."""
    rect = Rect(GRID.x(0), GRID.y(6), GRID.width(1), 3 * ROW)
    caption = mark(CAPTION, GRID.x(0), GRID.baseline(9), sp(8))
    made = page(
        stories=(story(photos=(photo(),)),),
        frames=(frame(photos=(rect,)),),
        marks=(*type_of(), PictureMark(rect, "photos/court.jpg", (0, 0, 1200, 800), "small"), caption),
    )
    return made, printed(made, images=tuple(replace(i, bits=bits, inside=inside) for i in images(made, ppi)))


def advertised(ad: Ad, *marks: Mark) -> Page:
    cells = Cells(0, 96, 6, 20)
    rect = GRID.rect(cells)
    space = Frame(ad.file, "ad", cells, rect, ad.source)
    return page(copy={"ads": (ad,)}, frames=(frame(), space), marks=(*type_of(), AdMark(rect, ad.file, ad.file), *marks))


@dataclass(frozen=True)
class Night:
    """One page, its file, and the house: what a rule is tried on."""

    page: Page = field(default_factory=page)
    printed: Printed | None = None
    book: Stylebook = BOOK
    casts: tuple[Cast, ...] = ()
    evidence: Evidence = NO_EVIDENCE

    @property
    def findings(self) -> tuple[Finding, ...]:
        return preflight((self.page,), (self.printed or printed(self.page),), self.book, self.casts, self.evidence)

    def found(self, rule: str) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.rule == rule)

    def only(self, rule: str) -> Finding:
        (finding,) = self.found(rule)
        return finding


ISSUE = Issue("7003", 7003, datetime.date(2024, 5, 23), (page().plan.copy,))
RULE = RuleMark(Rect(mm(20), mm(30), mm(40), mm(1)), "black")


def hole(columns: int, rows: int) -> Night:
    """A hole to the right of the small story."""
    return Night(page(holes=(GRID.rect(Cells(1, 0, columns, rows)),)))


def filed(**changes: Any) -> Night:
    """The small page, its file changed."""
    return Night(page(), printed(page(), **changes))


def typed(*types: PrintedType) -> Night:
    """The small page with more type in its file."""
    return Night(page(), extra(printed(page()), *types))


def drawn(*shapes: PrintedShape) -> Night:
    """The small page with lines and areas in its file."""
    return filed(shapes=shapes)


def stroke(width: float = 1.0, **changes: Any) -> PrintedShape:
    """A black line as it should be: overprinting, somewhere harmless."""
    plain = PrintedShape((100.0, 900.0, 300.0, 900.0 + width), (0.0, 0.0, 0.0, 1.0), width, True, True, True)
    return replace(plain, **changes)


def load(square: float = 200.0, **heavy: int) -> Load:
    """A thousand inked pixels at 100 percent, and as many at others as asked: ``at_260=3``."""
    counts = [0] * 401
    counts[100] = 1000
    for name, count in heavy.items():
        counts[int(name.removeprefix("at_"))] = count
    return Load(tuple(counts), square, (200.0, 900.0, 242.5, 942.5))


def plates(**changes: Any) -> Plates:
    """Plates of a colour page with nothing wrong."""
    plain = Plates(150, (3.0, 3.0, 3.0, 12.0), ((3.0,) * 11, (3.0,) * 11, (3.0,) * 11, (12.0,) * 11), load(), edge=12.0)
    return replace(plain, **changes)


def proved(black: bool = False, **changes: Any) -> Night:
    """The small page with its plates."""
    return Night(page(copy={"black": black}), evidence=Evidence((plates(**changes),)))


def asked(night: Night, demands: Demands) -> Night:
    """The same for a house with a profile of its own."""
    return replace(night, book=replace(night.book, demands=demands))


def beside(owner: str = "other", size: int = 21, kind: str = "story") -> Night:
    """A second story level with the first."""
    cells = Cells(1, 0, 1, 10)
    second = frame(owner, cells, size=sp(size), kind=kind, title="大城小事", source=Source("copy/other.md", 1))
    made = page(stories=(story(), story(slug=owner)), frames=(frame(), second), marks=(*type_of(), *type_of(owner, cells)))
    return Night(made)


def over(rows: int) -> Night:
    """A second frame that begins `rows` rows below the top of the first, which is 10 deep."""
    return Night(page(frames=(frame(), frame("other", Cells(0, rows, 1, 10), heads=()))))


def sold(file: str = "ads/bank.pdf", width: str = "350", label: str = "") -> Night:
    space = Ad(file, mm(width), 20 * ROW, Source("issue.yaml", 7), 6, 20 * ROW)
    made = advertised(space, *((mark(label, GRID.x(5), GRID.baseline(97), owner=file),) if label else ()))
    return Night(made)


def line(text: str, gap: int = 0, level: Kinsoku = Kinsoku.GB) -> Night:
    """A third line of body."""
    words = "".join(BODY) + text
    made = page(
        stories=(story(body=(Paragraph(Kind.TEXT, (Words(words),), TEXT),)),),
        marks=(*type_of(), mark(text, GRID.x(0), GRID.baseline(5), gap=gap)),
    )
    return Night(made, book=replace(BOOK, typography=replace(BOOK.typography, kinsoku=level)))


def shifted(down: float) -> Night:
    """The body printed so many points below its baselines."""
    made = printed(page())
    return Night(page(), replace(made, types=tuple(replace(t, y=t.y - down) if t.text in BODY else t for t in made.types)))


def strayed(x: Sp, row: int) -> Night:
    """Two characters more, from a place that may be outside."""
    return Night(page(marks=(*type_of(), mark("出界", x, GRID.baseline(row)))))


def cast(role: str, substituted: bool, *faces: str) -> Night:
    return Night(casts=(Cast(role, "LXGW WenKai 400", faces, substituted, "put LXGWWenKai-Regular.ttf in fonts/"),))


def reset(*lines: str) -> Night:
    """The small page whose body was set as other lines."""
    head = type_of()[0]
    marks = tuple(mark(text, GRID.x(0), GRID.baseline(3 + n)) for n, text in enumerate(lines))
    return Night(page(marks=(head, *marks)))


def rescue(text: str, ems: int, then: str = "", **changes: Any) -> Rescue:
    """A line of 17 ems that was set to so many."""
    made = Line((run(text),), ems * EM, TEXT)
    return replace(Rescue("small", made, Rect(GRID.x(0), GRID.y(4), 17 * EM, ROW), then), **changes)


def ruled(points: str, ink: str = "black") -> Night:
    """A rule so thick across the small page."""
    return Night(page(marks=(*type_of(), RuleMark(Rect(GRID.x(0), GRID.y(8), mm(40), sp(points)), ink, "small"))))


GLYPH = Missing("𱁬", TEXT)
FONT = PrintedFont("ABCDEF+Song", "CIDFontType0C", True, True, True)


def overset() -> Night:
    return Night(page(overset=(Overset("small", TEXT, 3, 51, "审理了一起"),)))

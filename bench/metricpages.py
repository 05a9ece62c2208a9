"""Pages made by hand for the metrics: a sound one, and for each metric one with its fault beside it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from layout.condition import Condition
from layout.finding import Source
from layout.galley import Run
from layout.issue import Kind, PageCopy, Paragraph, Story, Weight, Words
from layout.page import Copyfit, Frame, Mark, Page, PagePlan, PictureMark, TypeMark
from layout.proof.metrics import measure, moved, variety
from layout.stylebook import FaceWish, Furniture, Grid, Ink, Ladder, Makeup, Role, Style, Stylebook, Typography
from layout.units import Cells, Rect, Sp, mm, sp

GRID = Grid(mm(390), mm(545), 0, Rect(mm(20), mm(26), mm(350), mm(500)), 6, 17, 1, 116)
COPY = Source("copy/hand.md", 1)

BOOK = Stylebook(
    name="明衡法治报",
    grid=GRID,
    roles=(Role("song", (FaceWish("Noto Serif SC"),)),),
    styles=(Style("body", "song", GRID.em),),
    ladders=(Ladder(Weight.MINOR, (1, 2), (sp(21),), sp(11), sp(11), 2, "song"),),
    inks=(Ink("black", (0, 0, 0, 1000)),),
    typography=Typography(),
    condition=Condition("newsprint.icc", "CGATS TR 002"),
    makeup=Makeup(),
    furniture=Furniture(13, (), (), "", "", ""),
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A story by its box: head on top, a picture in the right-hand legs under it, text in legs of one column, a row of white below."""

    slug: str
    cells: Cells
    weight: Weight = Weight.MINOR
    size: int = 21
    """Of the headline, points."""
    head: int = 6
    """Rows."""
    picture: tuple[int, int] = (0, 0)
    """Columns and rows, the row of its caption not among them."""
    short: int = 0
    """Lines that the last leg lacks."""
    levers: tuple[tuple[str, int], ...] = ()
    natural: int = 0
    """Rows it would take by itself; 0 for those it has."""
    astray: tuple[Sp, Sp] = (0, 0)
    """How far the box stands right of and below its cells."""
    backwards: bool = False
    """Its legs are read from the right."""


def page_of(pieces: Sequence[Piece], number: int = 1) -> Page:
    """A page with the boxes as they are, closed or not."""
    plan = PagePlan(f"hand-{number:02}", number, "", datetime.date(2024, 5, 23), PageCopy(number, COPY), False, ())
    frames = tuple(map(_frame, pieces))
    marks = tuple(mark for piece, frame in zip(pieces, frames, strict=True) for mark in _marks(piece, frame))
    return Page(plan, (GRID.page_width, GRID.page_height), 0, frames, marks)


def _frame(piece: Piece) -> Frame:
    cells = piece.cells
    heads = (_rect(piece, Cells(cells.column, cells.row, cells.columns, piece.head)),)
    wide, deep = piece.picture
    photos = (_rect(piece, Cells(cells.right - wide, cells.row + piece.head, wide, deep)),) if wide else ()
    legs = tuple(_legs(piece))
    rows = piece.natural or cells.rows
    fit = Copyfit(rows, cells.rows, len(legs), 0, 0, piece.levers)
    return Frame(
        piece.slug, "story", cells, _rect(piece, cells), COPY, piece.weight, piece.slug,
        heads, photos, legs[::-1] if piece.backwards else legs, sp(piece.size), fit,
    )  # fmt: skip


def _legs(piece: Piece) -> Iterator[Rect]:
    cells, (wide, deep) = piece.cells, piece.picture
    for column in range(cells.column, cells.right):
        top = cells.row + piece.head + (deep + 1 if column >= cells.right - wide else 0)
        if top < cells.foot - 1:
            yield _rect(piece, Cells(column, top, 1, cells.foot - 1 - top))


def _rect(piece: Piece, cells: Cells) -> Rect:
    rect, (right, down) = GRID.rect(cells), piece.astray
    return replace(rect, x=rect.x + right, y=rect.y + down)


def _marks(piece: Piece, frame: Frame) -> Iterator[Mark]:
    """The first and the last character of every line are enough to tell where type stands."""
    head = frame.heads[0]
    yield TypeMark(head.x, head.y + 2 * GRID.row, Run("song", frame.size, "black", (1,), (0,), ("x",)), piece.slug)
    for photo in frame.photos:
        yield PictureMark(photo, "hand.jpg", (0, 0, 1, 1), piece.slug)
        yield _line(photo, photo.height // GRID.row, piece.slug)
    for leg in frame.legs:
        lacks = piece.short if leg == max(frame.legs, key=lambda rect: rect.x) else 0
        yield from (_line(leg, row, piece.slug) for row in range(max(0, leg.height // GRID.row - lacks)))


def _line(rect: Rect, row: int, owner: str) -> TypeMark:
    run = Run("song", GRID.em, "black", (1, 2), (0, rect.width - GRID.em), ("x", "x"))
    return TypeMark(rect.x, rect.y + row * GRID.row + GRID.baseline(0) - GRID.y(0), run, owner)


LEAD, MAJOR, MINOR, BRIEF = Weight

SOUND: tuple[Piece, ...] = (
    Piece("lead", Cells(0, 0, 4, 50), LEAD, 54, 12, (2, 20)),
    Piece("top", Cells(4, 0, 2, 33), MAJOR, 30, 8),
    Piece("right", Cells(4, 33, 2, 32)),
    Piece("flat", Cells(0, 50, 4, 15), size=28),
    Piece("brief", Cells(0, 65, 2, 22), BRIEF, 18, 4),
    Piece("foot", Cells(0, 87, 2, 30)),
    Piece("second", Cells(2, 65, 4, 52), MAJOR, 38, 10, (3, 26)),
)
"""A closed page with none of the faults."""

OTHER: tuple[Piece, ...] = (
    Piece("lead", Cells(0, 0, 6, 40), LEAD, 54, 12, (3, 20)),
    Piece("second", Cells(0, 40, 3, 44), MAJOR, 34, 8, (1, 14)),
    Piece("right", Cells(3, 40, 3, 30)),
    Piece("flat", Cells(3, 70, 3, 14)),
    Piece("foot", Cells(0, 84, 6, 33)),
)


def changed(pieces: Sequence[Piece], **changes: Piece) -> tuple[Piece, ...]:
    """The same boxes with some of them other ones, by slug."""
    return tuple(changes.get(piece.slug, piece) for piece in pieces)


def _of(slug: str) -> Piece:
    return next(piece for piece in SOUND if piece.slug == slug)


def typed(*lines: str, gaps: int = 0) -> Page:
    """A box of one column with a paragraph set in lines; `gaps` thousandths of an em stand between the characters of the first one."""
    frame = _frame(Piece("type", Cells(0, 0, 1, 5 + len(lines)), head=4))
    leg = frame.legs[0]
    marks = tuple(_han(leg, row, line, 0 if row else gaps) for row, line in enumerate(lines))
    story = Story("type", COPY, ("题",), body=(Paragraph(Kind.TEXT, (Words("".join(lines)),), COPY),))
    blank = page_of(())
    plan = replace(blank.plan, copy=replace(blank.plan.copy, stories=(story,)))
    return replace(blank, plan=plan, frames=(frame,), marks=marks)


def _han(leg: Rect, row: int, text: str, gap: int) -> TypeMark:
    step = GRID.em + GRID.em * gap // 1000
    run = Run("song", GRID.em, "black", tuple(range(len(text))), tuple(at * step for at in range(len(text))), tuple(text))
    return replace(_line(leg, row, "type"), run=run)


@dataclass(frozen=True, slots=True)
class Pair:
    """The same without a fault and with it; `names` are the figures that tell, of the last page or of all together."""

    number: str
    names: tuple[str, ...]
    good: tuple[Page, ...]
    bad: tuple[Page, ...]


def value(name: str, pages: Sequence[Page]) -> float | None:
    """A figure of the last of some pages, or of all of them where it needs several."""
    if name == "moved":
        return moved(pages[0], pages[1])
    if name == "variety":
        return variety(pages)
    found: float | None = getattr(measure(pages[-1], BOOK), name)
    return found


def _faulty(**pieces: Piece) -> Page:
    return page_of(changed(SOUND, **pieces))


def _white() -> Page:
    return _faulty(foot=replace(_of("foot"), cells=Cells(0, 87, 2, 18)), second=replace(_of("second"), short=9))


def _butting() -> Page:
    """The second headline of the page is as large as the first, level with it; a brief is so short that heads stand close."""
    brief, foot = replace(_of("brief"), cells=Cells(0, 65, 2, 8)), replace(_of("foot"), cells=Cells(0, 73, 2, 44))
    return _faulty(top=replace(_of("top"), size=54), brief=brief, foot=foot)


def _cut() -> Page:
    """Six boxes in two columns and three rows."""
    places = tuple(Cells(column, row, 3, rows) for row, rows in ((0, 60), (60, 30), (90, 27)) for column in (0, 3))
    sizes = ((LEAD, 42), (MINOR, 24), (MAJOR, 34), (MINOR, 21), (MINOR, 28), (MINOR, 18))
    return page_of([Piece(f"box-{at}", cells, *how) for at, (cells, how) in enumerate(zip(places, sizes, strict=True))])


def _swapped() -> Page:
    return _faulty(lead=replace(_of("lead"), weight=BRIEF), brief=replace(_of("brief"), weight=LEAD))


def _astray() -> Page:
    return page_of([replace(piece, astray=(mm(at % 3 * 4), mm(at % 4 * 2))) for at, piece in enumerate(SOUND)])


def _uneven() -> Page:
    return _faulty(top=replace(_of("top"), short=9), foot=replace(_of("foot"), short=6))


def _crowded() -> Page:
    """Two pictures of one size side by side at the top, none below."""
    lead, top = replace(_of("lead"), picture=(2, 20)), replace(_of("top"), head=12, picture=(2, 16))
    return _faulty(lead=lead, top=top, second=replace(_of("second"), picture=(0, 0)))


def _late() -> Page:
    """The lightest stories first, and one whose legs go on to the left."""
    return page_of((
        Piece("brief", Cells(0, 0, 2, 22), BRIEF, 18, 4),
        Piece("top", Cells(2, 0, 4, 22), size=28),
        Piece("right", Cells(0, 22, 6, 45), MAJOR, 38, 10, backwards=True),
        Piece("lead", Cells(0, 67, 6, 50), LEAD, 54, 12, (3, 24)),
    ))  # fmt: skip


def _deep() -> Page:
    """A leg of a whole page, and a box of five legs three rows deep."""
    return page_of((
        Piece("lead", Cells(0, 0, 5, 60), LEAD, 54, 12, (2, 24)),
        Piece("deep", Cells(5, 0, 1, 117)),
        Piece("flat", Cells(0, 60, 5, 10), size=28),
        Piece("second", Cells(0, 70, 5, 47), MAJOR, 38, 10, (2, 14)),
    ))  # fmt: skip


def _pulled() -> Page:
    """Two stories far from the depth they would have by themselves."""
    lead = replace(_of("lead"), natural=45, levers=(("crop", 80), ("head-air", 3)))
    return _faulty(lead=lead, foot=replace(_of("foot"), natural=26, levers=(("looseness", 4), ("head-air", 2))))


def _leaning() -> Page:
    """All that is dark stands at the upper left."""
    return page_of((
        Piece("lead", Cells(0, 0, 3, 60), LEAD, 54, 18, (3, 30)),
        Piece("right", Cells(3, 0, 3, 117), size=18, head=4),
        Piece("second", Cells(0, 60, 3, 57), MAJOR, 38, 10),
    ))  # fmt: skip


def _again() -> Page:
    """Brief and foot have changed places."""
    return _faulty(brief=replace(_of("brief"), cells=Cells(0, 95, 2, 22)), foot=replace(_of("foot"), cells=Cells(0, 65, 2, 30)))


def pairs() -> tuple[Pair, ...]:
    """One for each metric, in their order."""
    sound, other = page_of(SOUND), page_of(OTHER)
    first, second = "一二三四五六七八九十百千万亿上下左", "右前后里外东西南北中春夏秋冬天地人"
    set_well, set_badly = typed(first, second, "和日月星辰。"), typed(first[:13], first[13:] + second[:13], "和", gaps=330)
    one = (sound,)
    return (
        Pair("M1", ("white", "trapped"), one, (_white(),)),
        Pair("M2", ("butting", "stacked"), one, (_butting(),)),
        Pair("M3", ("gutters", "cuts"), one, (_cut(),)),
        Pair("M4", ("inversions", "display"), one, (_swapped(),)),
        Pair("M5", ("edges", "on_grid"), one, (_astray(),)),
        Pair("M6", ("feet", "uneven"), one, (_uneven(),)),
        Pair("M7", ("dominant", "crowding"), one, (_crowded(),)),
        Pair("M8", ("inside", "order"), (other,), (_late(),)),
        Pair("M9", ("legs",), one, (_deep(),)),
        Pair("M10", ("strain", "strain_most"), one, (_pulled(),)),
        Pair("M11", ("across", "down"), one, (_leaning(),)),
        Pair("M12", ("moved",), (sound, sound), (sound, _again())),
        Pair("M13", ("lone", "loose"), (set_well,), (set_badly,)),
        Pair("M14", ("variety",), (sound, other), (sound, sound)),
    )

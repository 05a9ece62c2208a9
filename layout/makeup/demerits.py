"""What is wrong with a closed page: one function to a fault (版面忌讳), its price in house.yaml.

Each fault counts; `score` prices the counts. An editor finds the same names in the report.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import TypeAlias

from layout.galley import Shape
from layout.issue import Kind
from layout.makeup.guide import Worth
from layout.makeup.seed import Box, Item, Tiling
from layout.stylebook import DEMERITS, Makeup, Stylebook
from layout.units import Cells, ceil_div

Fault: TypeAlias = Callable[[Tiling, Cells], int]

# Weight of the place on the page by rank: how much a row further down costs (makeup study, priority term).
PULL = (10, 6, 4, 3, 2, 2, 2, 1)
CONTRAST = 1500
"""Headlines whose sizes differ by this ratio (thousandths) may stand side by side."""

NEAR = 2
"""Rows of white that a head may still take, and that part two headlines no better than a hair."""
CALM = 2
"""Heads beside their text, vertical ones and those over some of the legs, that a page bears."""
UNQUIET = 20
"""Demerits of each one more."""
PILE = 3
"""Boxes of one width that may stand one under the other before the page looks like a wall of bricks."""
WELL = 40
"""Deepest single column that reads well, in rows."""
SLAB = 3, 45
"""Columns and rows of bare text that a reader still enters; more of both is a slab.

Arnold's dollar-bill test asks for a head, a picture, a subhead or a quote wherever a bill can be laid, 36 rows of one leg of a broadsheet.
Whole pages of text without a picture are common in a Chinese paper, so what is asked here is a break in each block of three legs.
"""
BROKEN = frozenset({Kind.SUBHEAD, Kind.QUOTE, Kind.TABLE})
"""Paragraphs that break up a slab."""
BALANCED = 12
"""How far the weight of a page may lie from its middle, percent of half its width and half its depth."""
TILT = 4
"""Percent beyond that which count as one more fault."""
HEAVY, DARKER = 3, 2
"""How dark heads, pictures and ads are, text 1, and by how much they are darker (after the optical weights of Ngo et al. 2002)."""


def butting(tiling: Tiling, cells: Cells) -> int:
    """碰题: pairs of headlines side by side at the same height; a vertical one parts its neighbours, and so does a frame."""
    return len(butts(tiling))


def butts(tiling: Tiling) -> list[tuple[Box, Box]]:
    """Pairs of boxes, left and right, whose headlines butt."""
    headed = [(*_sides(b.cells, b.shape.heads[0]), b) for b in tiling if b.shape.heads and not b.item.framed]
    return [
        (a, b)
        for _, right, top, foot, a in headed
        for column, _, high, low, b in headed
        if right == column and top < low and high < foot and not _contrast(a, b)
    ]


def stacked(tiling: Tiling, cells: Cells) -> int:
    """叠题: a headline close under another one, the story between them shorter than six rows of text."""
    return sum(b.cells.rows - b.shape.heads[0].rows < 6 for b in tiling if b.shape.heads)


def cut(tiling: Tiling, cells: Cells) -> int:
    """通天断版: gutters that no box crosses over the whole depth."""
    crossed = {gutter for b in tiling for gutter in range(b.cells.column + 1, b.cells.column + b.cells.columns)}
    return cells.columns - 1 - len(crossed)


def cross(tiling: Tiling, cells: Cells) -> int:
    """横断: rows that no box crosses over the whole width, the head and foot of the page left out."""
    return len(crosses(tiling, cells))


def crosses(tiling: Tiling, cells: Cells) -> list[int]:
    """The rows that no box crosses, from the top."""
    spans = sorted([(b.cells.row, b.cells.row + b.cells.rows) for b in tiling])
    found: list[int] = []
    reached = cells.row
    for top, foot in spans:
        if top == reached != cells.row and (not found or found[-1] != top):
            found.append(top)
        reached = max(reached, foot)
    return found


def order(tiling: Tiling, cells: Cells) -> int:
    """Rows that weight stands too low, the heavier the dearer, in tenths."""
    return sum(PULL[min(b.item.rank, len(PULL) - 1)] * (b.cells.row - cells.row) for b in tiling if b.form) // 10


def lead(tiling: Tiling, cells: Cells) -> int:
    """倒头条: the lead does not stand at the top, or not at the left edge."""
    return sum((b.cells.row > cells.row) + (b.cells.column > cells.column) for b in tiling if b.item.rank == 0)


def crowding(tiling: Tiling, cells: Cells) -> int:
    """图片打架: pictures of different stories that touch or stand side by side at one height, or begin at one row in boxes side by side."""
    return len(crowds(tiling))


def crowds(tiling: Tiling) -> list[tuple[Box, Box]]:
    """Pairs of boxes whose pictures crowd."""
    pictures = [(b.cells, picture(b), b) for b in tiling if b.shape.photos]
    return [(a, b) for (at, one, a), (beside, other, b) in combinations(pictures, 2) if _crowd(at, one, beside, other)]


def eclipsed(tiling: Tiling, cells: Cells) -> int:
    """轻稿压题: a lighter story with a bigger headline than a heavier one of the page."""
    heads = [(b.item.rank, b.form.head.size) for b in tiling if b.form and b.form.head.size and b.item.kind == "story"]
    return sum(a < b and small < big for (a, small), (b, big) in combinations(sorted(heads), 2))


def wells(tiling: Tiling, cells: Cells) -> int:
    """Lone narrow wells: for every single-column story deeper than forty rows, the tens of rows above that."""
    return sum(max(0, b.cells.rows - WELL) // 10 + 1 for b in tiling if b.form and b.cells.columns == 1 and b.cells.rows > WELL)


def tower(tiling: Tiling, cells: Cells) -> int:
    """摞稿: for every pile of boxes of one width, one under the other, those beyond the third."""
    return sum(len(pile) - PILE for pile in piles(tiling))


def piles(tiling: Tiling) -> list[list[Box]]:
    """Boxes of one width that stand one under the other, more than three of them."""
    tops = {(b.cells.column, b.cells.columns, b.cells.row): b for b in tiling}
    feet = {(b.cells.column, b.cells.columns, b.cells.foot) for b in tiling}
    found = []
    for key, box in tops.items():
        if key in feet:
            continue
        pile = [box]
        while under := tops.get((box.cells.column, box.cells.columns, pile[-1].cells.foot)):
            pile.append(under)
        if len(pile) > PILE:
            found.append(pile)
    return found


def strain(tiling: Tiling, cells: Cells) -> int:
    """Demerits of the forms themselves and of the levers used; heads that are out of the ordinary, beyond the second, weigh more."""
    unusual = sum([b.shape.unusual for b in tiling])
    return sum([b.cost for b in tiling]) + UNQUIET * max(0, unusual - CALM)


def dense(tiling: Tiling, cells: Cells) -> int:
    """堵死: slabs of bare text, wider than three columns and deeper than 45 rows, in boxes that too little breaks up."""
    return len([b for b in tiling if b.cells.columns > SLAB[0] and b.cells.rows > SLAB[1] and b.form and slab(b)])


def lopsided(tiling: Tiling, cells: Cells) -> int:
    """版面失衡: for either direction in which weight lies more than twelve percent off the middle, the four percents begun beyond."""
    return sum(ceil_div(max(0, abs(off) - BALANCED), TILT) for off in tilt(tiling, cells))


FAULTS: tuple[Fault, ...] = (butting, stacked, cut, cross, order, lead, crowding, eclipsed, wells, tower, dense, lopsided, strain)
"""That pages of one issue repeat a structure is no fault of one page: metric M14 tells it."""


def faults(tiling: Tiling, cells: Cells) -> tuple[tuple[str, int], ...]:
    """Every fault of a page and how often it occurs."""
    return tuple((fault.__name__, fault(tiling, cells)) for fault in FAULTS)


def score(tiling: Tiling, cells: Cells, book: Stylebook) -> int:
    """The demerits of a page: every fault at the house's price."""
    return sum([fault(tiling, cells) * price for fault, price in _priced(book.makeup.demerits)])


@cache
def _priced(own: tuple[tuple[str, int], ...]) -> tuple[tuple[Fault, int], ...]:
    """The faults that have a price, by a house's own prices."""
    prices = DEMERITS | dict(own)
    return tuple((fault, prices[fault.__name__]) for fault in FAULTS if prices[fault.__name__])


def worth(items: Sequence[Item], makeup: Makeup) -> Worth:
    """What can be said of single boxes, in tenths of demerits: the guide of the guillotine."""
    price = {fault: 10 * makeup.demerit(fault) for fault in ("strain", "wells", "stacked", "cut", "cross", "lead")}

    def own(number: int, columns: int, rows: int) -> int | None:
        found = items[number].best(columns, rows)
        return None if found is None else alone(items[number], (columns, rows), found, price)

    pulls = tuple(pull(item) * makeup.demerit("order") for item in items)
    firsts = [min(item.shapes, key=lambda shape: shape.taste) for item in items]
    areas, tastes = tuple(s.columns * s.rows for s in firsts), tuple(s.taste * price["strain"] for s in firsts)
    return Worth(own, pulls, areas, tastes, price["cut"], price["cross"], price["lead"])


def alone(item: Item, size: tuple[int, int], found: tuple[int, Shape], price: Mapping[str, int]) -> int:
    """What a box costs wherever it stands, by the price of `strain`, `wells` and `stacked`. `found`: as `Item.best` has it."""
    (columns, rows), (cost, shape) = size, found
    well = (rows - WELL) // 10 + 1 if item.forms and columns == 1 and rows > WELL else 0
    shallow = bool(shape.heads) and rows - shape.heads[0].rows < 6
    return cost * price["strain"] + well * price["wells"] + shallow * price["stacked"]


def pull(item: Item) -> int:
    """Tenths of demerits of a row by which it stands lower."""
    return PULL[min(item.rank, len(PULL) - 1)] if item.forms else 0


def slab(box: Box) -> Cells | None:
    """The largest block of bare text of a story, in cells of the page, when it is a slab."""
    bare = [part for part in _bare(box) if part.columns > SLAB[0] and part.rows > SLAB[1]]
    if not bare or not box.form:
        return None
    largest = max(bare, key=lambda part: part.columns * part.rows)
    breaks = sum(block.kind in BROKEN for block in box.form.stock.blocks)
    deep = largest.columns * largest.rows > SLAB[0] * SLAB[1] * (breaks + 1)
    return _moved(largest, box.cells) if deep else None


def _bare(box: Box) -> tuple[Cells, ...]:
    """What head and pictures leave of a box, in its own cells: at either side of the pictures, above and below them."""
    columns, rows = box.cells.columns, box.cells.rows
    head = box.shape.heads[0] if box.shape.heads else None
    top = head.row + head.rows if head and head.columns == columns else 0
    if rows - top <= SLAB[1]:
        return ()
    if not box.shape.photos:
        return (Cells(0, top, columns, rows - top),)
    shown = box.shape.photos[0]
    low = max(top, shown.foot)
    return (
        Cells(0, top, shown.column, rows - top),
        Cells(shown.right, top, columns - shown.right, rows - top),
        Cells(0, top, columns, shown.row - top),
        Cells(0, low, columns, rows - low),
    )


def tilt(tiling: Tiling, cells: Cells) -> tuple[int, int]:
    """How far weight lies right of and below the middle, percent of half the width and half the depth."""
    weight = across = down = 0
    for box in tiling:
        at, shape = box.cells, box.shape
        column, row = 2 * at.column, 2 * at.row
        load = at.columns * at.rows * (1 if box.form else HEAVY)
        weight += load
        across += load * (column + at.columns)
        down += load * (row + at.rows)
        for part in (*shape.heads, *shape.photos):
            load = part.columns * part.rows * DARKER
            weight += load
            across += load * (column + 2 * part.column + part.columns)
            down += load * (row + 2 * part.row + part.rows)
    if not weight:
        return 0, 0
    middle = 2 * cells.column + cells.columns, 2 * cells.row + cells.rows
    return _percent(across - weight * middle[0], weight * cells.columns), _percent(down - weight * middle[1], weight * cells.rows)


def _percent(part: int, whole: int) -> int:
    """Towards 0, so that left and right weigh alike."""
    return -(-100 * part // whole) if part < 0 else 100 * part // whole


def picture(box: Box) -> Cells:
    """Where the pictures of a box that has some stand, to whole columns."""
    return _moved(box.shape.photos[0], box.cells)


def _sides(cells: Cells, head: Cells) -> tuple[int, int, int, int]:
    """Left, right, top and foot of a headline in its box, with the white it may take."""
    left, top = cells.column + head.column, cells.row + head.row
    return left, left + head.columns, top, top + head.rows + NEAR


def _moved(inside: Cells, cells: Cells) -> Cells:
    """Cells of a box as cells of the page."""
    return Cells(cells.column + inside.column, cells.row + inside.row, inside.columns, inside.rows)


def _contrast(left: Box, right: Box) -> bool:
    sizes = sorted((left.form.head.size if left.form else 0, right.form.head.size if right.form else 0))
    return sizes[0] * CONTRAST <= sizes[1] * 1000


def _crowd(box: Cells, a: Cells, beside: Cells, b: Cells) -> bool:
    if a.row == b.row and (box.right == beside.column or beside.right == box.column):
        return True
    side = a.column <= b.right and b.column <= a.right
    return side and a.row - 2 < b.foot and b.row < a.foot + 2

"""A page as its dummy (版样) has it: every berth filled as it was, and what has moved when that cannot be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from layout.issue import Berth, Dummy, Place
from layout.makeup.seed import Box, Item, Tiling
from layout.makeup.stepped import parts
from layout.page import Advice
from layout.units import Cells


def as_it_was(items: tuple[Item, ...], dummy: Dummy, cells: Cells) -> Tiling | None:
    """Every berth filled as it was; None when an item is new, gone, or no longer fits its berth."""
    berths = {berth.slug: berth for berth in dummy.berths}
    boxes = []
    for item in items:
        berth = berths.pop(item.slug, None)
        stood = item.pin if not item.forms else berth.cells if berth else None
        if stood is None and item.kind == "filler":
            continue
        found = berthed(item, stood, berth) if stood else None
        if found is None:
            return None
        boxes.append(found)
    # In the order of the dummy, which is that of the page it was made of: equal pages give equal bytes.
    order = {berth.slug: number for number, berth in enumerate(dummy.berths)}
    tiling = tuple(sorted(boxes, key=lambda box: order.get(box.item.slug, len(order))))
    return tiling if not berths and fills(tiling, cells) else None


def as_pinned(items: tuple[Item, ...], cells: Cells) -> Tiling | None:
    """Every item at its pin; None where one is not pinned whole, cannot have its size, or they do not fill the cells."""
    boxes = [berthed(item, item.pin, None) if item.pin else None for item in items]
    tiling = tuple(sorted((box for box in boxes if box), key=lambda box: (box.cells.row, box.cells.column)))
    return tiling if len(tiling) == len(items) and fills(tiling, cells) else None


def settled(places: Sequence[Place], islands: Sequence[Cells], cells: Cells) -> tuple[Place, ...]:
    """Pins with the depth that what stands below leaves them; none where a pin leaves more open than its depth."""
    tops = [(at.column, at.columns, at.row) for at in islands]
    for place in places:
        if place.column is None or place.row is None or place.columns is None:
            return ()
        tops.append((place.column, place.columns, place.row))
    tops.sort(key=lambda top: top[2])
    return tuple(replace(place, rows=place.rows or _foot(place, tops, cells) - (place.row or 0)) for place in places)


def _foot(place: Place, tops: Sequence[tuple[int, int, int]], cells: Cells) -> int:
    """The row where a pinned box must end: that of the next one below it, by column, columns and row from the top."""
    first, last, start = place.column or 0, (place.column or 0) + (place.columns or 0), place.row or 0
    return next((row for column, columns, row in tops if row > start and column < last and first < column + columns), cells.foot)


def moves(tiling: Tiling, dummy: Dummy | None) -> Iterator[Advice]:
    """What stands otherwise than the dummy has it."""
    if dummy is None:
        return
    berths = {berth.slug: berth.cells for berth in dummy.berths}
    stands = {box.item.slug: box.cells for box in tiling if box.form}
    for slug, cells in stands.items():
        if (was := berths.get(slug)) != cells:
            yield Advice("moved", f"{slug}: {_moved(was, cells)}", dummy.source, slug)
    for slug in berths.keys() - stands.keys():
        yield Advice("moved", f"{slug} no longer stands on the page", dummy.source)


def _moved(was: Cells | None, now: Cells) -> str:
    if was is None:
        return f"new, {now.columns} columns by {now.rows} rows at column {now.column}, row {now.row}"
    if (was.column, was.row, was.columns) == (now.column, now.row, now.columns):
        return f"{now.rows} rows deep, {was.rows} before"
    return f"now {now.columns} columns at column {now.column}, row {now.row}; before {was.columns} at column {was.column}, row {was.row}"


def berthed(item: Item, cells: Cells, berth: Berth | None) -> Box | None:
    """An item in a box it is known to have stood in, in a like form where it has one of that size; None where its pin forbids it."""
    if item.forms and not item.fits(cells):
        return None
    step, unusual = (berth.step, berth.unusual) if berth else (None, False)
    same = (shape for shape in item.shapes if shape.columns == cells.columns and shape.step == step)
    sized = [shape for shape in same if shape.strain(cells.rows) is not None]
    alike = tuple(shape for shape in sized if shape.unusual is unusual) or tuple(sized)
    best = replace(item, shapes=alike).best(cells.columns, cells.rows)
    if best is None:
        return None
    cost, shape = best
    return Box(item, cells, shape, cost, item.forms[shape.mix] if item.forms else None)


def fills(tiling: Tiling, cells: Cells) -> bool:
    """Whether boxes cover cells exactly."""
    taken = [part for box in tiling for part in parts(box.cells, box.shape.step)]
    inside = all(_within(part, cells) for part in taken)
    apart = not any(a.meets(b) for a, b in combinations(taken, 2))
    return inside and apart and sum(part.columns * part.rows for part in taken) == cells.columns * cells.rows


def _within(inner: Cells, outer: Cells) -> bool:
    across = outer.column <= inner.column and inner.right <= outer.right
    return across and outer.row <= inner.row and inner.foot <= outer.foot

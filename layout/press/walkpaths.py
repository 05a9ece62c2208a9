"""Paths met on the walk: what is filled and stroked, and the ground it makes for what comes later (ISO 32000-1, 8.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import sqrt
from typing import Any, NamedTuple

from layout.press.found import Reader
from layout.press.state import Coat, keeps, landed, meet, upright
from layout.printed import Box, PrintedShape

THIN = 3.0
"""Points under which the width of a line is told."""
LONG = 4.0
"""A filled rectangle this many times as long as it is wide is a line."""
FLAT = 0.01
"""Points by which the sides of a rectangle may lean."""


class Drawn(NamedTuple):
    """A subpath as it is painted."""

    box: Box
    coat: Coat
    width: float
    line: bool
    over: bool


def begin(reader: Reader, o: Any) -> None:
    reader.path.append([float(o[0]), float(o[1])])


def extend(reader: Reader, o: Any) -> None:
    """A line on to a point."""
    reader.path[-1] += map(float, o)


def curve(reader: Reader, o: Any) -> None:
    """Its control points stand for it: it never leaves the box around them."""
    reader.path[-1] += map(float, o)
    reader.curved = True


def close(reader: Reader, _: Any) -> None:
    """Back to where the subpath began."""
    if reader.path:
        reader.path[-1] += reader.path[-1][:2]


def rectangle(reader: Reader, o: Any) -> None:
    x, y, width, height = map(float, o)
    reader.path.append([x, y, x + width, y, x + width, y + height, x, y + height, x, y])


def clip(reader: Reader, _: Any) -> None:
    reader.clips = True


def end(reader: Reader, _: Any = None) -> None:
    """The path is done with: it may cut off what comes later."""
    if reader.clips:
        boxes = [box for box, _ in _pieces(reader)]
        around = _around(boxes) if boxes else None
        cut = around and meet(around, reader.state.clip)
        reader.state.clip = cut or (reader.state.clip[0], reader.state.clip[1], *reader.state.clip[:2])
    reader.path, reader.curved, reader.clips = [], False, False


def _around(boxes: list[Box]) -> Box:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _pieces(reader: Reader) -> Iterator[tuple[Box, list[float]]]:
    """Each subpath as the box around it on the page, and its points."""
    ctm = reader.state.ctm
    for points in reader.path:
        xs, ys = points[0::2], points[1::2]
        yield landed((min(xs), min(ys), max(xs), max(ys)), ctm), points


def paints(*, filled: bool, stroked: bool, closed: bool = False, even: bool = False) -> Callable[[Reader, Any], None]:
    """An operator that paints the path."""

    def act(reader: Reader, _: Any) -> None:
        if closed:
            close(reader, _)
        if filled:
            _fill(reader, even)
        if stroked:
            _stroke(reader)
        end(reader)

    return act


def _fill(reader: Reader, even: bool) -> None:
    state, coat = reader.state, reader.state.fill
    pieces = list(_pieces(reader))
    hollow = even and len(pieces) == 2 and all(_straight(points) for _, points in pieces)
    for box, points in _bands(pieces) if hollow else pieces:
        seen = reader.covered(box, coat)
        if seen is None:
            continue
        straight = not reader.curved and _straight(points)
        width, length = sorted((box[2] - box[0], box[3] - box[1]))
        thin = straight and width < THIN and length >= LONG * width
        if thin or state.over or coat.bare:
            _tell(reader, Drawn(seen, coat, width, thin, state.over), [seen])
        if straight or not coat.bare:
            reader.mark(seen, coat.bare)


def _bands(pieces: list[tuple[Box, list[float]]]) -> Iterator[tuple[Box, list[float]]]:
    """Two rectangles filled by the even-odd rule: a frame when one holds the other."""
    (outer, points), (hole, _) = sorted(pieces, key=lambda piece: -(piece[0][2] - piece[0][0]))
    if meet(outer, hole) != hole:
        yield from pieces
        return
    yield (outer[0], outer[1], outer[2], hole[1]), points
    yield (outer[0], hole[3], outer[2], outer[3]), points
    yield (outer[0], hole[1], hole[0], hole[3]), points
    yield (hole[2], hole[1], outer[2], hole[3]), points


def _straight(points: list[float]) -> bool:
    """Whether a subpath is an upright rectangle in its own coordinates."""
    if len(points) not in (8, 10):
        return False
    x0, y0, x1, y1, x2, y2, x3, y3 = points[:8]
    if len(points) == 10 and abs(points[8] - x0) + abs(points[9] - y0) > FLAT:
        return False
    across = abs(y0 - y1) + abs(x1 - x2) + abs(y2 - y3) + abs(x3 - x0) <= FLAT
    return across or abs(x0 - x1) + abs(y1 - y2) + abs(x2 - x3) + abs(y3 - y0) <= FLAT


def _stroke(reader: Reader) -> None:
    state, coat = reader.state, reader.state.line
    a, b, c, d, _, _ = state.ctm
    width = state.width * sqrt(abs(a * d - b * c))
    thin = width < THIN
    for box, points in _pieces(reader):
        seen = reader.covered(box, coat)
        if seen is None:
            continue
        edges = [edge for edge in (reader.covered(edge, coat) for edge in _edges(reader, points, width)) if edge]
        if thin or state.over_line or coat.bare:
            _tell(reader, Drawn(seen, coat, width, True, state.over_line), edges)
        if width >= 1:
            for edge in edges:
                reader.mark(edge, coat.bare)


def _edges(reader: Reader, points: list[float], width: float) -> Iterator[Box]:
    """What each stretch of a stroke covers."""
    half = width / 2
    for at in range(0, len(points) - 2, 2):
        left, bottom, right, top = landed(upright(points[at : at + 4]), reader.state.ctm)
        yield left - half, bottom - half, right + half, top + half


def _tell(reader: Reader, drawn: Drawn, parts: list[Box]) -> None:
    """A shape that matters is kept; white matters where it lies on ink, or overprints."""
    if reader.loose:
        return
    grounded = any(map(reader.found.ground.inked, parts))
    box, coat, width, line, over = drawn
    if coat.bare and not grounded and not over:
        return
    kept = keeps(coat, over, reader.state.over_mode)
    reader.found.shapes.append(PrintedShape(box, coat.ink, width, line, over, kept, reader.inside, grounded))


PATH_ACTS: dict[str, Callable[[Reader, Any], None]] = {
    "m": begin, "l": extend, "c": curve, "v": curve, "y": curve, "h": close, "re": rectangle, "W": clip, "W*": clip, "n": end,
    "f": paints(filled=True, stroked=False), "F": paints(filled=True, stroked=False),
    "f*": paints(filled=True, stroked=False, even=True),
    "S": paints(filled=False, stroked=True), "s": paints(filled=False, stroked=True, closed=True),
    "B": paints(filled=True, stroked=True), "B*": paints(filled=True, stroked=True, even=True),
    "b": paints(filled=True, stroked=True, closed=True), "b*": paints(filled=True, stroked=True, closed=True, even=True),
}  # fmt: skip

"""Variants: every form worth weighing for a story, its head stood over its text, beside it, or to its right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from layout.galley import Head
from layout.issue import Weight
from layout.makeup.mix import BETWEEN, Across, Division, Mix, Tiers, over, stock
from layout.makeup.piece import Piece, divisions, in_whole_legs, photo_legs, pictured, widths
from layout.makeup.tiers import lengths
from layout.units import Sp, ceil_div

HEADS = 6
"""Heads of a story that are weighed at each width."""
# Depth in rows that a vertical head may have, and the share of its box that it may be wide; guides of evening papers give 3 to 8
# characters of width and 18 to 32 lines of depth.
UPRIGHT_ROWS = 14, 36
UPRIGHT_SHARE = 1, 3
UPRIGHT_WEIGHTS = frozenset({Weight.MAJOR, Weight.MINOR})


def mixes(piece: Piece) -> Iterator[Mix]:
    """Every everyday form: width × legs × head × picture width; the editor's wish for the head in its place."""
    wish = {"corner": corners, "between": betweens, "side": sides}.get(piece.story.head)
    if piece.story.vertical and piece.story.body and not piece.story.photos:
        wish = upright
    wished = tuple(wish(piece)) if wish else ()
    yield from wished or _everyday(piece)


def unusual(piece: Piece) -> Iterator[Mix]:
    """Forms that part headlines side by side: the head at the upper left, a vertical head at the left."""
    if piece.under or piece.inset or piece.story.head or piece.story.vertical:
        return
    yield from corners(piece)
    if piece.story.weight in UPRIGHT_WEIGHTS and not piece.story.photos:
        yield from sides(piece)


def _everyday(piece: Piece) -> Iterator[Mix]:
    for columns in widths(piece):
        heads = piece.setter.heads(piece.story, columns, piece.span(columns))[:HEADS]
        for division in divisions(piece, columns):
            above = over(division, 0, division.legs)
            for photos in pictured(piece, division):
                for head in heads:
                    yield piece.mix(division, (head, above), photos)


def corners(piece: Piece) -> Iterator[Mix]:
    """左上题: the head over the left-hand half of the legs, the others as deep as the box."""
    for columns in widths(piece):
        for division in divisions(piece, columns):
            if division.legs > 1:
                yield from _headed(piece, division, (0, division.legs // 2))


def betweens(piece: Piece) -> Iterator[Mix]:
    """文夹题: the head over the inner legs, the outer ones as deep as the box."""
    for columns in widths(piece):
        for division in divisions(piece, columns):
            if division.legs > 2:
                yield from _headed(piece, division, (1, division.legs - 2))


def _headed(piece: Piece, division: Division, place: tuple[int, int]) -> Iterator[Mix]:
    """A head over some of the legs: the first of them and how many."""
    at, (first, legs) = over(division, *place), place
    columns = max(1, legs * division.columns // division.legs)
    clear = division.legs - first - legs
    for head in piece.setter.heads(piece.story, columns, at.width)[:2]:
        for beside in {min(clear, wide) for wide in photo_legs(piece, division)} if piece.story.photos else (0,):
            stands = over(division, division.legs - beside, beside)
            yield piece.mix(division, (head, at), (piece.pictures(stands.width), stands) if beside else ((), Across(0, 0)))


def sides(piece: Piece) -> Iterator[Mix]:
    """左题: a vertical head at the left edge, as deep as the text beside it."""
    for columns in widths(piece):
        span = piece.span(columns)
        guessed = _side(piece, columns, _text_rows(piece, divisions(piece, columns, span // 6)))
        if not guessed or guessed[1] * UPRIGHT_SHARE[1] > span * UPRIGHT_SHARE[0]:
            continue
        for division in divisions(piece, columns, guessed[1]):
            made = _side(piece, columns, _text_rows(piece, (division,)))
            if made and made[1] <= guessed[1]:
                for photos in in_whole_legs(piece, division):
                    yield piece.mix(division, (made[0], Across(piece.inset, made[0].span)), photos)


def _side(piece: Piece, columns: int, rows: int) -> tuple[Head, Sp] | None:
    """A vertical head so many rows deep, and the width it takes with the gutter beside it; none where it would be a stump or a pole."""
    grid, (least, most) = piece.book.grid, UPRIGHT_ROWS
    if not least <= rows <= most:
        return None
    head = piece.setter.vertical_heads(piece.story, columns, rows * grid.row - (grid.row - grid.em))[0]
    return (head, ceil_div(head.span, grid.em) * grid.em + grid.gutter) if head.lines else None


def _text_rows(piece: Piece, divisions: tuple[Division, ...]) -> int:
    """Rows that the text takes at the least in the first of these divisions; 0 when there is none."""
    found = ((piece.stocked(division.measure), division.legs) for division in divisions)
    return next((ceil_div(body.rows - len(body.tighter), legs) for body, legs in found), 0)


def upright(piece: Piece) -> Iterator[Mix]:
    """竖排: the text in tiers of vertical lines, the head over them or, at the editor's wish, a vertical one to their right."""
    grid, body = piece.book.grid, sum(len(p.text) for p in piece.story.body)
    for columns in widths(piece):
        for count, long in lengths(body, piece.span(columns) // grid.row):
            rows = ceil_div(long * grid.em, grid.row)
            depth = count * (rows + BETWEEN) - BETWEEN
            for head, at, division in _upright_heads(piece, columns, depth):
                tiers = Tiers(count, rows, division.measure // grid.row, long * grid.em)
                body_of = stock(piece.setter.vertical_galley(piece.story, tiers.length).blocks)
                yield replace(piece.mix(division, (head, at), ((), Across(0, 0))), stock=body_of, tiers=tiers)


def _upright_heads(piece: Piece, columns: int, depth: int) -> Iterator[tuple[Head, Across, Division]]:
    """Heads for vertical lines so many rows deep, where they stand, and what they leave."""
    grid, span = piece.book.grid, piece.span(columns)
    if piece.story.head == "side":
        head = piece.setter.vertical_heads(piece.story, columns, depth * grid.row - (grid.row - grid.em))[0]
        left = span - head.span - grid.gutter
        if head.lines and left * UPRIGHT_SHARE[1] >= span * UPRIGHT_SHARE[0]:
            yield head, Across(piece.inset + span - head.span, head.span), Division(columns, 1, left, grid.gutter, piece.inset)
            return
    whole = Division(columns, 1, span, grid.gutter, piece.inset)
    for head in piece.setter.heads(piece.story, columns, span)[:2]:
        yield head, over(whole, 0, 1), whole

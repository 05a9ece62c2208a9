"""The grid of a double truck: two pages side by side, the middle gutter the fold."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from plain import plain_book, plain_grid

from layout.stylebook import Grid, doubled
from layout.units import Cells, Rect, mm

GRIDS = st.builds(plain_grid, st.integers(1, 8), st.integers(8, 20), st.integers(40, 130))


@given(GRIDS)
def test_either_page_has_the_columns_it_has_alone(one: Grid) -> None:
    book = plain_book(one)
    alone, both = book.grid, doubled(book).grid
    assert (both.em, both.row, both.gutter, both.side) == (alone.em, alone.row, alone.gutter, alone.columns)
    assert both.page_width == 2 * alone.page_width
    for column in range(alone.columns):
        assert both.x(column) == alone.x(column)
        assert both.x(column + alone.columns) == alone.x(column) + alone.page_width
    assert both.areas == (alone.area, replace(alone.area, x=alone.area.x + alone.page_width))
    assert both.area.right == both.areas[1].right


@given(GRIDS)
def test_the_fold_is_the_white_between_the_pages(one: Grid) -> None:
    grid = doubled(plain_book(one)).grid
    left = grid.rect(Cells(grid.side - 1, 0, 1, 1))
    assert grid.x(grid.side) - left.right == grid.fold


@given(GRIDS, st.data())
def test_cells_across_the_fold_are_wider_by_it(one: Grid, data: st.DataObject) -> None:
    grid = doubled(plain_book(one)).grid
    column = data.draw(st.integers(0, grid.columns - 1))
    columns = data.draw(st.integers(1, grid.columns - column))
    rect = grid.rect(Cells(column, 0, columns, 1))
    wider = grid.fold - grid.gutter if grid.over(column, columns) else 0
    assert rect.width == columns * grid.width(1) + (columns - 1) * grid.gutter + wider
    assert grid.over(column, columns) is (column < grid.side < column + columns)


@given(GRIDS, st.booleans())
def test_a_place_is_in_the_column_it_begins(one: Grid, wide: bool) -> None:
    book = plain_book(one)
    grid = doubled(book).grid if wide else book.grid
    for column in range(grid.columns):
        assert grid.column(grid.x(column)) == column
        assert grid.column(grid.x(column) + grid.width(1) - 1) == column


def test_a_page_alone_has_no_fold() -> None:
    grid = plain_grid()
    assert grid.fold == grid.gutter
    assert not grid.over(0, grid.columns + 1)
    assert grid.areas == (grid.area,) == (Rect(mm(20), mm(26), mm(350), mm(500)),)

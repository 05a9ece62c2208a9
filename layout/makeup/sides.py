"""The two pages of a double truck (跨版), each with what is sold on it, as if it were printed alone."""

from __future__ import annotations

from dataclasses import replace

from layout.issue import Ad, PageCopy
from layout.page import PagePlan
from layout.stylebook import Stylebook


def sides(plan: PagePlan, book: Stylebook) -> tuple[PagePlan, ...]:
    """A plan for the left-hand and one for the right-hand page, without stories; columns count from 0 on each. `book` is of one page."""
    pages = enumerate(plan.copy.numbers)
    return tuple(replace(plan, number=number, copy=_side(plan.copy, number, side, book.grid.columns)) for side, number in pages)


def _side(copy: PageCopy, number: int, side: int, columns: int) -> PageCopy:
    ads = (part for ad in copy.ads if (part := _part(ad, side * columns, columns)))
    return PageCopy(number, copy.source, copy.section, ads=tuple(ads), black=copy.black)


def _part(ad: Ad, first: int, columns: int) -> Ad | None:
    """What of an advertisement stands on the columns of a page."""
    left, right = max(first, ad.column), min(first + columns, ad.column + ad.columns)
    return replace(ad, column=left - first, columns=right - left) if left < right else None

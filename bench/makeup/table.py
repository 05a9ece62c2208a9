"""The figures of all pages as one table, a column for each way of making up."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from statistics import fmean, median
from typing import TypeAlias

from figures import show
from makeup.gauges import CLOSED, OPEN, Facts

GROUPS = ((4, 6), (7, 9), (10, 12))
"""Pages by their stories."""
FAULTS = ("butting", "stacked", "cut", "cross", "crowding", "eclipsed", "wells", "lead")
NONE = "–"

Results: TypeAlias = Mapping[str, Sequence[Facts]]
"""By the way of making up, page by page."""
Figure: TypeAlias = Callable[[Sequence[Facts]], str]
"""A figure of the pages of one way."""


def table(results: Results, poured: str) -> str:
    """All rows as Markdown. `poured` is the way that closes no page; it takes no part in which pages are compared."""
    made = [pages for way, pages in results.items() if way != poured]
    alike = {page for page, *facts in zip(range(len(made[0])), *made, strict=True) if all(fact.closed for fact in facts)}
    rows = [(name, *(figure(pages) for pages in results.values())) for name, figure in _whole()]
    both = [[fact for number, fact in enumerate(pages) if number in alike] for pages in results.values()]
    rows.append(("**pages that each way but the pour closes**", *[str(len(alike))] * len(results)))
    rows += [(name, *(figure(pages) if pages else NONE for pages in both)) for name, figure in _alike()]
    with redirect_stdout(io.StringIO()) as told:
        show(("", *results), rows)
    return told.getvalue()


def left_open(results: Results, poured: str) -> str:
    """The pages that stayed open, with their reasons."""
    told = [(way, fact) for way, pages in results.items() if way != poured for fact in pages if not fact.closed]
    lines = (f"- {way}, {fact.name}, {fact.stories} stories: {fact.reason or 'a hole or overset'}" for way, fact in told)
    return "\n".join(("Left open:\n", *lines, "", "")) if told else ""


def _whole() -> Iterator[tuple[str, Figure]]:
    """Figures of all pages."""
    yield "pages", lambda pages: str(len(pages))
    yield "closed exactly", lambda pages: _share([fact.closed for fact in pages])
    for verdict, name in zip((*CLOSED, OPEN), ("without a filler", "with fillers", "with wider levers", "left open"), strict=True):
        yield f"· {name}", _verdict(verdict)
    for least, most in GROUPS:
        yield f"closed, of the pages of {least} to {most} stories", _group(least, most)
    yield "pages with a hole, and column rows of it a page", _holes
    yield "pages with overset, and its rows a page", _overset
    yield "pages painted, and those with a hole on paper", _blank
    yield "CPU s a page: median", lambda pages: f"{median(fact.seconds for fact in pages):.2f}"
    yield "· 90 % of the pages", lambda pages: f"{_most(0.9, [fact.seconds for fact in pages]):.2f}"
    yield "· worst", lambda pages: f"{max(fact.seconds for fact in pages):.2f}"


def _alike() -> Iterator[tuple[str, Figure]]:
    """Figures of the pages that are compared."""
    yield "demerits J, mean", lambda pages: f"{fmean(fact.demerits for fact in pages):.0f}"
    for fault in FAULTS:
        yield f"`{fault}` a page", _fault(fault)
    yield "through cuts a page, `cut` and `cross`", lambda pages: f"{fmean(f.count('cut') + f.count('cross') for f in pages):.2f}"
    yield "pages without butting heads", lambda pages: _share([not fact.count("butting") for fact in pages])
    yield "pages without a through cut", lambda pages: _share([not fact.count("cut") and not fact.count("cross") for fact in pages])
    yield "tau of weight and reading order", lambda pages: f"{fmean(fact.read for fact in pages):.2f}"
    yield "tau of weight and display", lambda pages: f"{fmean(fact.shown for fact in pages):.2f}"
    yield "strain of a story, mean and worst", _strain
    yield "depth off the natural one, mean", lambda pages: _percent([give for fact in pages for give in fact.gives])
    yield "stories in several legs, and uneven ones", lambda p: f"{sum(f.legged for f in p)}, {sum(f.uneven for f in p)}"
    yield "late copy: closed again", lambda pages: _share([fact.late.closed for fact in pages if fact.late])
    yield "· boxes moved, of so many others", _moved
    yield "· boxes moved or of another depth", lambda pages: _mean([f.late.changed for f in pages if f.late and f.late.closed])
    yield "· CPU s: median", lambda pages: f"{median(found):.2f}" if (found := [f.late.seconds for f in pages if f.late]) else NONE


def _verdict(verdict: str) -> Figure:
    return lambda pages: str(sum(fact.verdict == verdict for fact in pages))


def _group(least: int, most: int) -> Figure:
    return lambda pages: _share([fact.closed for fact in pages if least <= fact.stories <= most])


def _fault(fault: str) -> Figure:
    return lambda pages: f"{fmean(fact.count(fault) for fact in pages):.2f}"


def _share(met: Sequence[bool]) -> str:
    return f"{sum(met)} of {len(met)}, {100 * sum(met) / len(met):.0f} %" if met else NONE


def _mean(figures: Sequence[float]) -> str:
    return f"{fmean(figures):.1f}" if figures else NONE


def _percent(shares: Sequence[float]) -> str:
    return f"{100 * fmean(shares):.1f} %" if shares else NONE


def _most(share: float, figures: Iterable[float]) -> float:
    """The figure that this share of all does not exceed."""
    ranked = sorted(figures)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))]


def _holes(pages: Sequence[Facts]) -> str:
    return f"{sum(fact.holes > 0 for fact in pages)}, {fmean(fact.holes for fact in pages):.1f}"


def _overset(pages: Sequence[Facts]) -> str:
    return f"{sum(fact.overset > 0 for fact in pages)}, {fmean(fact.overset for fact in pages):.1f}"


def _blank(pages: Sequence[Facts]) -> str:
    seen = [fact.blank for fact in pages if fact.blank is not None]
    return f"{len(seen)}, {sum(seen)}" if seen else NONE


def _strain(pages: Sequence[Facts]) -> str:
    strains = [strain for fact in pages for strain in fact.strains]
    return f"{fmean(strains):.1f}, {max(strains)}" if strains else NONE


def _moved(pages: Sequence[Facts]) -> str:
    late = [fact.late for fact in pages if fact.late and fact.late.closed]
    return f"{fmean(m.moved for m in late):.1f} of {fmean(m.others for m in late):.1f}" if late else NONE

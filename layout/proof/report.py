"""The report of a run (report.json): what every page is, what is wrong with it, and how its copy was fitted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from layout.finding import Finding, Grade
from layout.issue import Issue
from layout.page import Frame, Page
from layout.printed import Plates, Printed, PrintedFont, PrintedImage
from layout.proof.case import Reading
from layout.proof.metrics import Figures, variety
from layout.proof.preflight import WORDS, held
from layout.units import Cells, Rect, in_mm, in_points

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

VERSION = 1
"""Raised when a key of the report changes its meaning or goes; docs/report.md tells what each means."""

INKS = ("cyan", "magenta", "yellow", "black")
"""The plates, in the order of `Plates.means`."""

OVER = (220, 230, 240, 250, 260, 280, 300)
"""Percent of ink: the limits that houses and profiles ask for, and ten over them."""


@dataclass(frozen=True, slots=True)
class Filed:
    """A page with the file that was made of it."""

    page: Page
    printed: Printed
    file: str
    """Where it was written, relative to the output of the issue: ``7003-01.pdf`` or ``held/7003-01.pdf``."""
    sha256: str
    plates: Plates | None = None
    """What was measured on its plates; None when none were made."""
    soft: bool = False
    """A soft proof lies beside its picture: ``7003-01-press.png`` beside ``7003-01.png``."""
    made_from: tuple[tuple[str, str], ...] = ()
    """What the page was made from, by name, and the digest of each part."""
    figures: Figures = ()
    """Its metrics; none where it was not measured."""


def report(issue: Issue, filed: Iterable[Filed], findings: tuple[Finding, ...], timings: Mapping[str, float]) -> dict[str, Json]:
    """The report as JSON values, keys sorted.

    `timings` are seconds by step; they stand alone under their own key, so that everything else is equal for equal copy.
    """
    stopped, pages = held(findings), tuple(filed)
    made = {each.page.plan.number for each in pages}
    return {
        "findings": [told_finding(finding) for finding in findings if finding.page not in made],
        "issue": {"date": issue.date.isoformat(), "edition": issue.edition, "name": issue.name, "number": issue.number},
        "metrics": {"variety": round(variety([each.page for each in pages]), 2)},
        "pages": [_page(each, _on(findings, each), bool(stopped & {0, each.page.plan.number})) for each in pages],
        "timings": {step: round(seconds, 3) for step, seconds in sorted(timings.items())},
        "version": VERSION,
    }


def _on(findings: tuple[Finding, ...], filed: Filed) -> tuple[Finding, ...]:
    return tuple(finding for finding in findings if finding.page == filed.page.plan.number)


def _page(filed: Filed, findings: tuple[Finding, ...], is_held: bool) -> dict[str, Json]:
    page, printed = filed.page, filed.printed
    return {
        "boxes": [_box(frame) for frame in page.frames],
        "demerits": dict(sorted(page.demerits)),
        "dropped": list(page.dropped),
        "file": filed.file,
        "findings": {grade.name.lower(): [told_finding(f) for f in findings if f.grade is grade] for grade in sorted(Grade)},
        "fonts": [told_font(font) for font in printed.fonts],
        "holes": [_rect(hole) for hole in page.holes],
        "images": [told_image(image) for image in printed.images],
        "ink": told_ink(filed.plates, printed) if filed.plates else None,
        "intent": printed.intent,
        "made_from": dict(filed.made_from),
        "metrics": {**dict(sorted(filed.figures))} or None,
        "name": page.plan.name,
        "page": page.plan.number,
        "section": page.plan.copy.section,
        "sha256": filed.sha256,
        "size": [_mm(page.size[0]), _mm(page.size[1])],
        "standard": printed.standard,
        "state": "held" if is_held else "released",
        "through": page.plan.copy.through or None,
    }


def told_finding(finding: Finding) -> dict[str, Json]:
    return {
        "clause": finding.clause,
        "grade": finding.grade.name.lower(),
        "limit": finding.limit,
        "page": finding.page,
        "place": _rect(finding.place) if finding.place else None,
        "remedy": WORDS.get(finding.rule, ("", ""))[1],
        "rule": finding.rule,
        "slug": finding.slug,
        "source": str(finding.source) if finding.source else None,
        "text": finding.text,
        "thing": finding.thing,
        "value": finding.value,
    }


def told_ink(plates: Plates, printed: Printed) -> Json:
    load, reading = plates.load, Reading(printed)
    return {
        "edge": round(plates.edge, 2),
        "means": {ink: round(mean, 2) for ink, mean in zip(INKS, plates.means, strict=True)},
        "resolution": plates.resolution,
        "spots": list(plates.spots),
        "stains": [{"percent": round(stain.percent, 2), "place": _rect(reading.place(stain.rect))} for stain in plates.stains],
        "tac": {
            "over": {str(limit): round(100 * load.beyond(limit), 4) for limit in OVER},
            "peak": load.peak,
            "place": _rect(reading.place(load.at)),
            "square": round(load.square, 2),
        },
        "zones": {ink: [round(mean, 2) for mean in zones] for ink, zones in zip(INKS, plates.zones, strict=True)},
    }


def _box(frame: Frame) -> dict[str, Json]:
    cells, fit = frame.cells, frame.copyfit
    return {
        "cells": _cells(cells),
        "copyfit": None if fit is None else {
            "characters": fit.characters,
            "levers": dict(sorted(fit.levers)),
            "lines": fit.lines,
            "natural": fit.natural,
            "rows": fit.rows,
            "strain": fit.strain,
        },
        "heads": [_rect(head) for head in frame.heads],
        "kind": frame.kind,
        "legs": [_rect(leg) for leg in frame.legs],
        "owner": frame.owner,
        "photos": [_rect(photo) for photo in frame.photos],
        "rect": _rect(frame.rect),
        "size": round(in_points(frame.size), 2),
        "source": str(frame.source) if frame.source else None,
        "step": _cells(frame.step) if frame.step else None,
        "title": frame.title,
        "weight": frame.weight.name.lower() if frame.weight is not None else None,
    }  # fmt: skip


def _cells(cells: Cells) -> dict[str, Json]:
    return {"column": cells.column, "columns": cells.columns, "row": cells.row, "rows": cells.rows}


def told_font(font: PrintedFont) -> dict[str, Json]:
    return {"embedded": font.embedded, "kind": font.kind, "name": font.name, "subset": font.subset, "unicode": font.unicode}


def told_image(image: PrintedImage) -> dict[str, Json]:
    return {
        "bits": image.bits,
        "inside": image.inside,
        "pixels": list(image.pixels),
        "ppi": image.ppi,
        "space": image.space,
        "width": round((image.rect[2] - image.rect[0]) * 25.4 / 72, 2),
    }


def _rect(rect: Rect) -> list[Json]:
    """Left, top, width and height in millimetres from the top left of the trimmed page."""
    return [_mm(rect.x), _mm(rect.y), _mm(rect.width), _mm(rect.height)]


def _mm(length: int) -> float:
    return round(in_mm(length), 2)

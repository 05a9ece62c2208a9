"""The nouns as the pages of the desk read them: JSON, lengths in millimetres from the upper left corner of the trim."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, TypeAlias

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from layout.finding import Finding, Source
from layout.issue import Place
from layout.page import Advice, Frame, Overset, Page, PictureMark
from layout.printed import Plates
from layout.proof.preflight import WORDS
from layout.proof.server.behind import Change, Fit, Issued, Sheet, Standing, Text
from layout.proof.server.words import NOBODY, finding_in, language, say, told_in
from layout.proof.sheets import LEVERS
from layout.remarks import Comment, Signature
from layout.stylebook import Grid
from layout.units import POINT, Rect, in_mm

Told: TypeAlias = dict[str, Any]

INKS = ("cyan", "magenta", "yellow", "black")
MM = 25.4 / 72
ENGLISH = "en"
"""What the rooms speak."""


def refusal(request: Request, status: int, key: str, *, kind: str = "refused", **facts: object) -> Response:
    """An answer that says no, in the language of the visitor; plain text for somebody who opens a page."""
    words = say(language(request), key, **facts)
    if "text/html" in request.headers.get("accept", ""):
        return PlainTextResponse(words + "\n", status)
    return JSONResponse({"error": words, "kind": kind}, status)


def told_issue(issued: Issued, tongue: str = ENGLISH) -> Told:
    """The page map."""
    return {
        "version": issued.version,
        "name": issued.name,
        "title": issued.title,
        "pages": [told_standing(page, tongue) for page in issued.pages],
        "errors": [told_finding(error, tongue) for error in issued.errors],
        "busy": list(issued.busy),
        "steps": list(issued.steps),
        "undo": told_in(tongue, issued.undo, titles_of(issued)),
    }


def titles_of(issued: Issued) -> dict[str, str]:
    """Headlines of the stories of all pages, by slug."""
    return {slug: title for page in issued.pages for slug, title, _ in page.stories if title}


def told_standing(standing: Standing, tongue: str = ENGLISH) -> Told:
    """A page on the page map."""
    told = {name: getattr(standing, name) for name in Standing.__slots__}
    told["note"] = told_in(tongue, standing.note, _titles(standing))
    stops, warnings, notes = standing.counts
    told["counts"] = {"stop": stops, "warn": warnings, "note": notes}
    told["stories"] = [{"slug": slug, "title": title, "weight": weight.lower()} for slug, title, weight in standing.stories]
    return told


def told_sheet(sheet: Sheet, tongue: str = ENGLISH) -> Told:
    """A page on show, with everything that is laid over it."""
    page, titles = sheet.page, _titles(sheet.standing)
    places = dict(sheet.places)
    return {
        "standing": told_standing(sheet.standing, tongue),
        "sha": sheet.standing.sha256,
        "size": [_mm(page.size[0]), _mm(page.size[1])],
        "grid": told_grid(sheet.grid) if sheet.grid else None,
        "frames": [told_frame(frame, page) for frame in page.frames],
        "holes": [_rect(hole) for hole in page.holes],
        "advice": [_advice(advice, tongue, titles) for advice in page.advice],
        "findings": [{**told_finding(sheet.findings[at], tongue, titles), "place": _box(places.get(at))} for at in _ranked(sheet)],
        "comments": [told_comment(comment) for comment in sheet.comments],
        "signatures": [{**told_signature(signature), "holds": holds} for signature, holds in sheet.signatures],
        "soft": bool(sheet.soft),
        "ink": told_ink(sheet.plates, sheet.ink_limit, page) if sheet.plates else None,
    }


def _titles(standing: Standing) -> dict[str, str]:
    return {slug: title for slug, title, _ in standing.stories if title}


def _ranked(sheet: Sheet) -> list[int]:
    """Indexes of the findings: those of the page itself come first, numbered as on the print proof, those of the whole issue last."""
    return sorted(range(len(sheet.findings)), key=lambda at: not sheet.findings[at].page)


def told_grid(grid: Grid) -> Told:
    """Edges of the columns, first row, depth of a row, first baseline."""
    return {
        "columns": [_mm(grid.x(column)) for column in range(grid.columns)],
        "width": _mm(grid.width(1)),
        "top": _mm(grid.area.y),
        "row": in_mm(grid.row),
        "rows": grid.rows,
        "baseline": _mm(grid.baseline(0)),
    }


def told_frame(frame: Frame, page: Page) -> Told:
    """A box of the page, and how its copy came to fill it."""
    story = next((story for story in page.plan.copy.stories + page.plan.copy.fillers if story.slug == frame.owner), None)
    over = next((over for over in page.overset if over.slug == frame.owner), None)
    pictures = [mark for mark in page.marks if isinstance(mark, PictureMark) and mark.owner == frame.owner]
    return {
        "slug": frame.owner,
        "kind": frame.kind,
        "title": frame.title,
        "weight": frame.weight.name.lower() if frame.weight is not None else "",
        "cells": [frame.cells.column, frame.cells.row, frame.cells.columns, frame.cells.rows],
        "rect": _rect(frame.rect),
        "heads": [_rect(head) for head in frame.heads],
        "photos": [{"file": mark.file, "rect": _rect(mark.rect)} for mark in pictures],
        "legs": [_rect(leg) for leg in frame.legs],
        "fit": _fitted(frame),
        "over": _over(over),
        "pinned": story is not None and story.place != Place(),
        "ours": story is not None,
        **_source(frame.source),
    }


def _fitted(frame: Frame) -> Told | None:
    """Rows, lines and characters of a story and the levers that were pulled, in steps of their units."""
    fit = frame.copyfit
    if fit is None:
        return None
    levers = [{"name": name, "amount": amount / LEVERS.get(name, (name, 1, ""))[1]} for name, amount in fit.levers if amount]
    counts = {name: getattr(fit, name) for name in ("natural", "rows", "lines", "characters", "strain")}
    return {**counts, "levers": levers}


def _advice(advice: Advice, tongue: str, titles: Mapping[str, str]) -> Told:
    return {"rule": advice.rule, "text": told_in(tongue, advice.text, titles), "slug": advice.slug, **_source(advice.source)}


def _over(over: Overset | None) -> Told | None:
    return {"lines": over.rows, "characters": over.characters, "begins": over.begins} if over else None


def told_finding(finding: Finding, tongue: str = ENGLISH, titles: Mapping[str, str] = NOBODY) -> Told:
    """A finding, with what the rule is called and what to do about it."""
    title, remedy = WORDS.get(finding.rule, (finding.rule, ""))
    finding = finding_in(tongue, finding, titles)
    told = {name: getattr(finding, name) for name in ("rule", "text", "slug", "page", "thing", "value", "limit", "clause")}
    return {**told, "grade": finding.grade.name.lower(), "title": title, "remedy": remedy, **_source(finding.source)}


def told_comment(comment: Comment) -> Told:
    """A comment with its replies."""
    return asdict(comment)


def told_signature(signature: Signature) -> Told:
    """A signature."""
    return asdict(signature)


def told_text(text: Text) -> Told:
    """A part of a story that can be corrected."""
    return asdict(text)


def told_fit(fit: Fit, tongue: str = ENGLISH) -> Told:
    """How copy would fit; a Chinese sentence leaves out whose, which stands over it."""
    text = told_in(tongue, fit.text)
    return {**asdict(fit), "text": text if tongue == ENGLISH else text.removeprefix(f"{fit.slug} ")}


def told_change(change: Change, tongue: str = ENGLISH, titles: Mapping[str, str] = NOBODY) -> Told:
    """A difference between two states of a page."""
    return {**asdict(change), "text": told_in(tongue, change.text, titles), "before": _box(change.before), "after": _box(change.after)}


def told_ink(plates: Plates, limit: int, page: Page) -> Told:
    """Ink by plate and by key, the heaviest square, and the stains."""
    return {
        "plates": [{"ink": ink, "mean": round(mean, 1)} for ink, mean in zip(INKS, plates.means, strict=True)],
        "zones": [[round(mean, 1) for mean in zone] for zone in plates.zones],
        "key": 35,
        "peak": plates.load.peak,
        "limit": limit,
        "heaviest": {"rect": _printed(plates.load.at, page), "percent": round(plates.load.square, 1)},
        "stains": [{"rect": _printed(stain.rect, page), "percent": round(stain.percent, 1)} for stain in plates.stains],
        "spots": list(plates.spots),
    }


def _printed(box: tuple[float, float, float, float], page: Page) -> list[float]:
    """A box of the printed file; its MediaBox stands beyond the trim by bleed and printer's marks."""
    beyond = (page.bleed + page.slug) / POINT
    left, bottom, right, top = box
    height = page.size[1] / POINT + 2 * beyond
    return _box(((left - beyond) * MM, (height - beyond - top) * MM, (right - left) * MM, (top - bottom) * MM)) or []


def _source(source: Source | None) -> Told:
    return {"file": source.file if source else "", "line": source.line if source else 0}


def _box(place: tuple[float, float, float, float] | None) -> list[float] | None:
    return [round(side, 2) for side in place] if place else None


def _rect(rect: Rect) -> list[float]:
    return [_mm(rect.x), _mm(rect.y), _mm(rect.width), _mm(rect.height)]


def _mm(length: int) -> float:
    return round(in_mm(length), 2)

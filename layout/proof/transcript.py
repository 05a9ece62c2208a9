"""A page as text, one mark a line: what was printed where, readable in a diff."""

from __future__ import annotations

import json

from layout.galley import Way
from layout.page import AdMark, Mark, Page, PictureMark, RuleMark, TypeMark
from layout.units import Rect, Sp, in_mm, in_points


def transcript(page: Page) -> str:
    """One line for the page and one for each mark in painting order.

    Type: x, y and size in points, face, ink, width scaling when not natural, way when not across, text as a JSON string.
    Pictures, rules and ads: rectangle in millimetres, then file and window, or ink.
    """
    width, height = page.size
    head = f"page {page.plan.name} {_mm(width)}x{_mm(height)} mm, bleed {_mm(page.bleed)} mm"
    return "\n".join((head, *map(_mark, page.marks))) + "\n"


def _mark(mark: Mark) -> str:
    match mark:
        case TypeMark():
            return _type(mark)
        case PictureMark(rect, file, window, owner):
            return f"picture {_rect(rect)} {file} [{' '.join(map(str, window))}] {owner}"
        case RuleMark(rect, ink, owner):
            return f"rule {_rect(rect)} {ink} {owner}".rstrip()
        case AdMark(rect, file, _):
            return f"ad {_rect(rect)} {file}"


def _type(mark: TypeMark) -> str:
    run = mark.run
    scale = f" x{run.scale}" if run.scale != 1000 else ""
    way = f" {run.way}" if run.way is not Way.ACROSS else ""
    return f"type {_pt(mark.x)} {_pt(mark.y)} {_pt(run.size)} {run.face} {run.ink}{scale}{way} {json.dumps(run.text, ensure_ascii=False)}"


def _rect(rect: Rect) -> str:
    return " ".join(map(_mm, (rect.x, rect.y, rect.width, rect.height)))


def _pt(length: Sp) -> str:
    return f"{in_points(length):.2f}"


def _mm(length: Sp) -> str:
    return f"{in_mm(length):.2f}"

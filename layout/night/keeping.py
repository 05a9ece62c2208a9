"""Layouts are kept: what a build wrote of its pages becomes part of the issue."""

from __future__ import annotations

import json
from pathlib import Path

from layout.desk import dummy_name, keep, signed
from layout.finding import CopyError, Finding, Grade, Source
from layout.night.claim import settled
from layout.night.derive import other_dummy
from layout.night.manifest import REPORT


def keep_layouts(folder: Path, out: Path, pages: tuple[int, ...], choose: int = 0, approve: bool = False) -> tuple[Path, ...]:
    """Copy the dummies of a build into the issue folder; gives the files written.

    `choose` takes an alternative instead of the page itself, of one page at a time; without `pages` all closed ones are kept. The layouts
    of an edition stay its own.
    CopyError when there is no build, or no such layout.
    """
    settled(out)
    try:
        report = json.loads((out / REPORT).read_bytes())
        listed = {number: page["page"] for page in report["pages"] for number in range(page["page"], (page["through"] or page["page"]) + 1)}
    except (OSError, ValueError, KeyError, TypeError):
        raise _refused(f"there is no build in {out}; run broadsheet build first") from None
    texts = {}
    for number in dict.fromkeys(listed.get(page, page) for page in pages or sorted(listed)):
        name = other_dummy(number, choose) if choose else dummy_name(number)
        if (out / name).is_file():
            text = (out / name).read_text("utf-8")
            texts[number] = signed(text) if approve else text
        elif pages:
            what = f"alternative {choose} of page {number}; build with --alternatives" if choose else f"closed page {number} in that build"
            raise _refused(f"there is no {what}")
    return keep(folder, texts, report["issue"].get("edition", ""))


def _refused(text: str) -> CopyError:
    return CopyError([Finding("keep", Grade.STOP, text, Source(REPORT))])

"""A PDF that was checked by itself: its facts and findings as JSON, and as lines of a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from layout.finding import Finding, Grade
from layout.printed import Plates, Printed
from layout.proof.preflight import WORDS
from layout.proof.report import Json, told_finding, told_font, told_image, told_ink
from layout.units import in_mm

MM = 25.4 / 72
UNREADABLE = ("无法读取", "请重新索取文件")
PASSED = "pass"


@dataclass(frozen=True, slots=True)
class Checked:
    """A file with what was read from it and what is wrong with it."""

    file: str
    findings: tuple[Finding, ...]
    printed: Printed | None = None
    """None when the file cannot be read."""
    plates: Plates | None = None

    @property
    def gravest(self) -> Grade | None:
        return max((finding.grade for finding in self.findings), default=None)

    def count(self, grade: Grade) -> int:
        return sum(finding.grade is grade for finding in self.findings)


def as_json(checked: Checked) -> dict[str, Json]:
    """Facts and findings of a file, as in report.json; `facts` is null when it cannot be read."""
    grade = checked.gravest
    return {
        "facts": _facts(checked.printed, checked.plates) if checked.printed else None,
        "file": checked.file,
        "findings": [told_finding(finding) for finding in checked.findings],
        "verdict": PASSED if grade is None else grade.name.lower(),
    }


def _facts(printed: Printed, plates: Plates | None) -> dict[str, Json]:
    return {
        "fonts": [told_font(font) for font in printed.fonts],
        "images": [told_image(image) for image in printed.images],
        "ink": told_ink(plates, printed) if plates else None,
        "intent": printed.intent,
        "pages": printed.pages,
        "profile": printed.profile,
        "registered": printed.registered,
        "spaces": list(printed.spaces),
        "standard": printed.standard,
        "trim": [*_size(printed)] if printed.trim else None,
        "version": printed.version,
    }


def _size(printed: Printed) -> tuple[float, float]:
    """Trim width and height in millimetres, those of the MediaBox where there is no trim."""
    left, bottom, right, top = printed.trim or printed.media
    return round((right - left) * MM, 2), round((top - bottom) * MM, 2)


def summary(checked: Checked) -> Iterator[str]:
    """What the file is, in one line, and its ink in another."""
    printed, plates = checked.printed, checked.plates
    if printed is None:
        return
    width, height = _size(printed)
    size = f"{width:.1f} × {height:.1f} mm" + ("" if printed.trim else " (MediaBox)")
    claims = (f"PDF {printed.version}", printed.standard or "no PDF/X", printed.intent or "no output intent", size)
    yield " · ".join((*claims, many(len(printed.fonts), "font"), many(len(printed.images), "picture")))
    if plates is None:
        yield "ink: no plates"
    else:
        means = " ".join(f"{ink} {mean:.1f}" for ink, mean in zip("CMYK", plates.means, strict=True))
        yield f"ink: {means} % · heaviest 15 mm square {plates.load.square:.1f} % · heaviest pixel {plates.load.peak} %"


def many(count: int, what: str) -> str:
    """``1 font``, ``2 fonts``."""
    return f"{count} {what}{'' if count == 1 else 's'}"


def told(finding: Finding) -> tuple[str, str]:
    """A finding for a table: its rule with its place, and what is wrong, what was measured and what to do."""
    title, remedy = WORDS.get(finding.rule, UNREADABLE)
    place = finding.place
    where = (f"{in_mm(place.x):.0f}, {in_mm(place.y):.0f} mm", f"{in_mm(place.width):.0f} × {in_mm(place.height):.0f} mm") if place else ()
    named = (finding.clause, finding.thing, finding.value, f"asked: {finding.limit}" if finding.limit else "")
    measured = " · ".join(part for part in named if part)
    return "\n".join((f"{finding.rule} {title}", *where)), "\n".join(part for part in (finding.text, measured, f"→ {remedy}") if part)

"""How marks of the printed file are told: what is wrong with several of a kind is one finding, placed at the first of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias, TypeVar

from layout.finding import Finding, Grade
from layout.galley import Way
from layout.printed import Inks, PrintedImage, PrintedShape, PrintedType
from layout.proof.case import Reading
from layout.units import Rect

INK = 0.0005
"""Ink below half a thousandth is rounding."""
HAIR = 0.0005
"""Points that a width or a size may lose on its way through a file (GWG 2022 asks for thousandths)."""
PLATES = ("cyan", "magenta", "yellow", "black")

Mark = TypeVar("Mark", PrintedType, PrintedShape, PrintedImage)
Tell: TypeAlias = Callable[[list[Mark]], Finding]


def coloured(ink: Inks) -> bool:
    """Whether an ink lies on any plate but the black one."""
    return len(ink) == 4 and any(part > INK for part in ink[:3])


def several(ink: Inks) -> bool:
    """Whether an ink needs two plates in register."""
    return len(ink) == 4 and sum(part > INK for part in ink) > 1


def black(ink: Inks) -> bool:
    """Whether an ink is solid black on the black plate alone (GWG: 0/0/0/1, or Separation Black at 1)."""
    return len(ink) == 4 and not coloured(ink) and ink[3] >= 1 - INK


def white(ink: Inks) -> bool:
    """Whether an ink is the paper (GWG: 0/0/0/0, or DeviceGray at 1)."""
    return all(part <= INK for part in ink) if len(ink) == 4 else len(ink) == 1 and ink[0] >= 1 - INK


def grey(ink: Inks) -> bool:
    """Whether an ink is DeviceGray that prints."""
    return len(ink) == 1 and not white(ink)


def percents(ink: Inks) -> str:
    """An ink for a person: ``C0 M100 Y90 K0``, or ``grey 40 %``."""
    if len(ink) == 4:
        return " ".join(f"{plate}{part * 100:.0f}" for plate, part in zip("CMYK", ink, strict=True))
    return f"grey {(1 - ink[0]) * 100:.0f} %" if len(ink) == 1 else "/".join(f"{part:g}" for part in ink)


def types_of(reading: Reading) -> list[PrintedType]:
    """The type whose ink can be told: a single value is DeviceGray, unless the file has separations it may belong to."""
    return [shown for shown in reading.printed.types if len(shown.ink) > 1 or not _separations(reading)]


def shapes_of(reading: Reading) -> list[PrintedShape]:
    """The same of lines and areas."""
    return [shape for shape in reading.printed.shapes if len(shape.ink) > 1 or not _separations(reading)]


def _separations(reading: Reading) -> bool:
    return any(space.lstrip("/").startswith(("Separation ", "DeviceN ")) for space in reading.printed.spaces)


def visible(types: Iterable[PrintedType]) -> list[PrintedType]:
    """Type that is more than spaces."""
    return [shown for shown in types if shown.text.strip()]


def gathered(reading: Reading, marks: Iterable[Mark], tell: Tell[Mark]) -> Iterator[Finding]:
    """One finding for the page's own marks that break a rule, and one for those of each advertisement."""
    groups: dict[str, list[Mark]] = {}
    for mark in marks:
        ad = reading.ad(mark.inside, reading.place(mark.rect) if isinstance(mark, PrintedImage) else None)
        groups.setdefault(ad.slug if ad else "", []).append(mark)
    for group in groups.values():
        first = group[0]
        ad = reading.ad(first.inside, reading.place(first.rect) if isinstance(first, PrintedImage) else None)
        yield reading.told(tell(group), ad)


def of_type(reading: Reading, finding: Finding, types: list[PrintedType]) -> Finding:
    """A finding about type: placed at the highest of it, with the first words, their font, and the smallest size among them."""
    first = min(types, key=lambda shown: (-shown.y, shown.x))
    words, more = first.text.strip()[:16], f", and {len(types) - 1} more" if types[1:] else ""
    size = f"{min(shown.size for shown in types):.1f} pt"
    value, thing = finding.value or size, finding.thing or f"“{words}” in {first.font}"
    text = f"{finding.text}: “{words}”, {size}{more}"
    return Finding(finding.rule, finding.grade, text, place=around(reading, first), thing=thing, value=value, limit=finding.limit)


def of_shapes(reading: Reading, finding: Finding, shapes: list[PrintedShape]) -> Finding:
    """A finding about lines and areas: placed at the highest, with the least width among them."""
    first = min(shapes, key=lambda shape: (-shape.rect[3], shape.rect[0]))
    what, more = "a line" if first.line else "an area", f", and {len(shapes) - 1} more" if shapes[1:] else ""
    width = f"{min(shape.width for shape in shapes):.3g} pt"
    text = f"{finding.text}: {what} {width} wide in {percents(first.ink)}{more}"
    value, thing = finding.value or width, f"{what} in {percents(first.ink)}"
    return Finding(finding.rule, finding.grade, text, place=reading.place(first.rect), thing=thing, value=value, limit=finding.limit)


def type_told(reading: Reading, types: Iterable[PrintedType], finding: Finding) -> Iterator[Finding]:
    """The findings about all type that breaks a rule."""
    yield from gathered(reading, visible(types), lambda group: of_type(reading, finding, group))


def shapes_told(reading: Reading, shapes: Iterable[PrintedShape], finding: Finding) -> Iterator[Finding]:
    """The findings about all lines and areas that break a rule."""
    yield from gathered(reading, shapes, lambda group: of_shapes(reading, finding, group))


def sized(reading: Reading, types: Iterable[PrintedType], finding: Finding, stop: float) -> Iterator[Finding]:
    """The same where type under a size is lost: a group that holds some is graded stop."""

    def tell(group: list[PrintedType]) -> Finding:
        lost = any(shown.size < stop - HAIR for shown in group)
        return of_type(reading, replace(finding, grade=Grade.STOP) if lost else finding, group)

    yield from gathered(reading, visible(types), tell)


def around(reading: Reading, shown: PrintedType) -> Rect:
    """Where a string of type lies, counting a full em for a Han character and half an em for the rest."""
    x, y, em = shown.x, shown.y, shown.size
    long = em * sum(1 if mark > "\u2e7f" else 0.5 for mark in shown.text)
    match shown.way:
        case Way.DOWN:
            return reading.place((x, y + 0.88 * em - len(shown.text) * em, x + em, y + 0.88 * em))
        case Way.TURNED:
            return reading.place((x - 0.12 * em, y - long, x + 0.88 * em, y))
        case Way.ACROSS:
            return reading.place((x, y - 0.12 * em, x + long, y + 0.88 * em))

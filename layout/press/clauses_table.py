"""The clauses of docs/pdfx.md: what ISO 15930, GWG 2022 and the house ask of a file, each read from the file itself.

Which hold follows from what the file claims: PDF/X-1a, PDF/X-4, or nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from layout.press import (
    clauses_boxes,
    clauses_colour,
    clauses_file,
    clauses_fonts,
    clauses_identity,
    clauses_intent,
    clauses_objects,
    clauses_states,
)
from layout.press.clauses_reach import Opened
from layout.press.state import DAMAGE, damage
from layout.printed import Breach

Check: TypeAlias = Callable[[Opened], Iterator[Breach]]

BOTH, X1A, X4, HOUSE = "both", "x1a", "x4", "house"


@dataclass(frozen=True, slots=True)
class Clause:
    """One rule of the ledger."""

    number: str
    """``R24``."""
    title: str
    holds: tuple[str, ...]
    """For whom: ``both`` standards, ``x1a`` or ``x4`` alone, ``house`` where GWG or the house asks for more."""
    check: Check | None
    """None for what no reading of one file can prove."""


CLAUSES: tuple[Clause, ...] = (
    Clause("R1", "PDF version", (BOTH,), clauses_file.version),
    Clause("R2", "no object streams, no cross-reference streams", (X1A,), clauses_file.object_streams),
    Clause("R3", "not encrypted", (BOTH,), clauses_file.encryption),
    Clause("R4", "file ID", (BOTH,), clauses_file.file_id),
    Clause("R5", "no syntax errors", (BOTH,), clauses_file.syntax),
    Clause("R6", "every stream lies inside the file", (BOTH,), clauses_file.outside),
    Clause("R7", "filters", (X1A, HOUSE), clauses_file.packing),
    Clause("R8", "the claim in Info", (BOTH,), clauses_identity.claim_in_info),
    Clause("R9", "the claim in XMP", (X4,), clauses_identity.claim_in_xmp),
    Clause("R10", "what XMP must tell", (X4,), clauses_identity.packet_tells),
    Clause("R11", "title and dates", (BOTH,), clauses_identity.title_and_dates),
    Clause("R12", "Trapped", (BOTH,), clauses_identity.trapped),
    Clause("R13", "dates carry a time zone", (BOTH,), clauses_identity.time_zones),
    Clause("R14", "one output intent", (BOTH,), clauses_intent.one_intent),
    Clause("R15", "output condition identifier", (BOTH,), clauses_intent.identifier),
    Clause("R16", "the profile, or a registered name", (X1A, X4), clauses_intent.profile),
    Clause("R17", "a CMYK printer profile", (BOTH,), clauses_intent.sound_profile),
    Clause("R18", "no ICCBased space equal to the intent", (X4,), clauses_intent.not_twice),
    Clause("R19", "TrimBox or ArtBox", (BOTH,), clauses_boxes.trim_or_art),
    Clause("R20", "boxes inside one another", (BOTH,), clauses_boxes.nested),
    Clause("R21", "plain boxes", (HOUSE,), clauses_boxes.plain),
    Clause("R22", "one page, not empty", (HOUSE,), clauses_boxes.one_page),
    Clause("R23", "no presentation, one composite page", (BOTH,), clauses_boxes.composite),
    Clause("R24", "colour spaces", (X1A, HOUSE), clauses_colour.colour_spaces),
    Clause("R25", "no spot colours, no All", (HOUSE,), clauses_colour.spots),
    Clause("R26", "rendering intents", (BOTH,), clauses_colour.rendering_intents),
    Clause("R27", "no transfer curves, no halftones", (BOTH, HOUSE), clauses_states.curves),
    Clause("R28", "no transparency", (X1A, HOUSE), clauses_states.transparency),
    Clause("R29", "no overprint mode 1 in ICCBased CMYK", (X4,), clauses_colour.overprint_mode),
    Clause("R30", "fonts embedded", (BOTH,), clauses_fonts.embedded),
    Clause("R31", "widths of the font dictionary are those of the program", (BOTH,), clauses_fonts.widths),
    Clause("R32", "composite fonts fit together", (BOTH,), clauses_fonts.composite),
    Clause("R33", "every code shown has its glyph and its meaning", (HOUSE,), clauses_fonts.glyphs),
    Clause("R34", "eight bits at most", (X1A,), clauses_objects.bits),
    Clause("R35", "no OPI", (BOTH,), clauses_objects.opi),
    Clause("R36", "no alternates", (BOTH,), clauses_objects.alternates),
    Clause("R37", "no PostScript", (BOTH,), clauses_objects.postscript),
    Clause("R38", "no reference to another file", (BOTH,), clauses_objects.references),
    Clause("R39", "no attached files", (HOUSE,), clauses_objects.attachments),
    Clause("R40", "no layers", (HOUSE,), clauses_objects.layers),
    Clause("R41", "no annotations", (HOUSE,), clauses_objects.notes),
    Clause("R42", "no form fields", (BOTH,), clauses_objects.fields),
    Clause("R43", "no actions, no JavaScript", (BOTH,), clauses_objects.actions),
    Clause("R44", "equal copy gives equal bytes", (HOUSE,), None),
)


def breaches(opened: Opened) -> tuple[Breach, ...]:
    """Every clause a file does not keep, in the order of the ledger; the same breach is told once."""
    told = {breach: None for clause in reversed(CLAUSES) for breach in _kept(clause, opened)}
    return tuple(sorted(told, key=lambda breach: int(breach.clause[1:])))


def _kept(clause: Clause, opened: Opened) -> list[Breach]:
    """What one clause finds. What is too damaged to be read is an error of syntax, told last: reading shows it."""
    found: list[Breach] = []
    try:
        if clause.check is not None and _applies(clause, opened.flavour):
            found.extend(clause.check(opened))
    except DAMAGE as error:
        found.append(Breach("R5", f"{clause.title}: this cannot be read ({damage(error)})"))
    return found


def _applies(clause: Clause, flavour: str) -> bool:
    """A file that claims nothing answers for what both standards ask, for the house, and for the claim itself."""
    return bool({BOTH, HOUSE, flavour} & set(clause.holds)) or (not flavour and clause.number in {"R9", "R16"})

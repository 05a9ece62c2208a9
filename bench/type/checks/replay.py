"""Check 3: the white of every justified line replayed: which step gave how much, in what order, and how evenly.

CLREQ #procedures_for_inter-character_spacing_reduction_and_expansion: a step is used only when all before it are at their floor (squeezing)
or ceiling (widening), and all places of a step give alike. After the last of the six squeezing steps the engine may close Han by a
few hundredths of an em; it counts as a seventh. Lines are read without their spaces, and the house sets none between Han and Latin: steps
of word spaces and of Han-Latin space do not occur in this copy.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from measure import is_han

from checks.bodies import BRACKETS, COMMAS, EM, HALF, SOLID, STOPS, Case, Joint, Mark, Piece, joint
from checks.row import Row, none_by_measure
from checks.specimen import Specimen, printed, words
from checks.typelines import Strip, TypeLine

SAME = 1
"""Thousandths of an em that places of one step may differ, which is also what writing them in the file can move one."""
HAN = "国"

BOTH = "squeezed and widened at once"
ORDER = "steps out of order"
UNEVEN = "places of one step that differ by more than 0.001 em"
MISPLACED = "widened where nothing may be"
NAMES = {BRACKETS: "brackets", COMMAS: "commas", STOPS: "stops", SOLID: "Han"}
FAULTS = (ORDER, UNEVEN, MISPLACED, BOTH)


@dataclass(frozen=True, slots=True)
class Drawn:
    """How the engine prints a mark or a word alone between two Han, thousandths of an em."""

    shifts: Mapping[str, int]
    """How far the first origin stands from the left of the body."""
    bodies: Mapping[str, int]
    rests: Mapping[str, int]
    """From the last origin to the right of the body."""

    def shift(self, piece: str) -> int:
        return self.shifts.get(piece, 0)

    def body(self, piece: str) -> int:
        return self.bodies.get(piece, EM * len(piece))


def drawn(strips: Iterable[Strip], sheet: Specimen) -> Drawn:
    """Print every piece of the strips that is no Han between two Han, and see where it stands."""
    case = Case()
    texts = {piece.text for strip in strips for line in strip.lines for piece in case.pieces(line.text)}
    pieces = sorted(text for text in texts if not (len(text) == 1 and is_han(text)))
    blocks = zip(pieces, printed([words(f"{HAN}{piece}{HAN}") for piece in pieces], sheet), strict=True)
    lines = {piece: block[0] for piece, block in blocks if len(block) == 1}
    shifts = {piece: line[1][1] - line[0][1] - EM for piece, line in lines.items()}
    bodies = {piece: line[-1][1] - line[0][1] - EM for piece, line in lines.items()}
    return Drawn(shifts, bodies, {piece: line[-1][1] - line[-2][1] for piece, line in lines.items()})


def rows(strips: Mapping[int, Strip], drawn: Drawn) -> Iterator[Row]:
    """All rows of the check."""
    found = {m: [(line.text, faults(line, Case(drawn.body), drawn)) for line in s.justified if line.told] for m, s in strips.items()}
    yield Row(3, "justified lines replayed", tuple(f"{len(lines):,}" for lines in found.values()))
    yield Row(3, f"lines squeezed, by the last step used: {', '.join(NAMES.values())}", tuple(_steps(strips[m], drawn) for m in found))
    for fault in FAULTS:
        yield none_by_measure(3, fault, {m: [text for text, had in lines if fault in had] for m, lines in found.items()})


def _steps(strip: Strip, drawn: Drawn) -> str:
    """How many lines stopped squeezing in each step."""
    case = Case(drawn.body)
    last = Counter(max(_used(*laid(line, case, drawn)), default=0) for line in strip.justified if line.told)
    return " ".join(str(last[step]) for step in NAMES)


def laid(line: TypeLine, case: Case, drawn: Drawn) -> tuple[list[Joint], list[int]]:
    """The joints of a line, and what each was given beyond its natural white."""
    pieces = case.pieces(line.text)
    joints = [joint(one, other) for one, other in pairwise(pieces)]
    return joints, [white - place.white for white, place in zip(whites(line, pieces, drawn), joints, strict=True)]


def _used(joints: Sequence[Joint], given: Sequence[int]) -> list[int]:
    """Steps in which something was squeezed."""
    return [_step(place) for place, amount in zip(joints, given, strict=True) if amount < -SAME]


def faults(line: TypeLine, case: Case, drawn: Drawn) -> frozenset[str]:
    """What is wrong with how a line was justified."""
    joints, given = laid(line, case, drawn)
    squeezed, widened = any(g < -SAME for g in given), any(g > SAME for g in given)
    if squeezed and widened:
        return frozenset({BOTH})
    if squeezed:
        return frozenset(_squeezing(joints, given))
    return frozenset(_widening(joints, given)) if widened else frozenset()


def whites(line: TypeLine, pieces: Sequence[Piece], drawn: Drawn) -> Iterator[int]:
    """White between the bodies of neighbouring pieces as printed, blanks of marks included.

    A word ends where its last letter does: one that is cut keeps the kerning it had as a whole.
    """
    at = end = 0
    for number, piece in enumerate(pieces):
        start = line.xs[at] - drawn.shift(piece.text) + (HALF if piece.mark is Mark.OPEN else 0)
        if number:
            yield start - end
        at += len(piece.text)
        rest = drawn.rests.get(piece.text) if piece.mark is Mark.WORD else None
        end = start + piece.core if rest is None else line.xs[at - 1] + rest


def _squeezing(joints: Sequence[Joint], given: Sequence[int]) -> Iterator[str]:
    """Order: every earlier step at its floor. Evenness: in the step that stopped half way all places gave alike."""
    steps = [_step(place) for place in joints]
    used = max(_used(joints, given))
    left = [place.room + amount for place, amount in zip(joints, given, strict=True)]
    if any(step and step < used and rest > SAME for step, rest in zip(steps, left, strict=True)):
        yield ORDER
    taken = [-amount for step, amount, rest in zip(steps, given, left, strict=True) if step == used and (step == SOLID or rest > SAME)]
    if taken and max(taken) - min(taken) > SAME:
        yield UNEVEN


def _step(place: Joint) -> int:
    """The step a place gives in; Han that stand solid give in the seventh."""
    return place.step or (SOLID if place.widens and not place.white else 0)


def _widening(joints: Sequence[Joint], given: Sequence[int]) -> Iterator[str]:
    """All places that may be widened got alike, and no other got anything."""
    if any(amount > SAME for place, amount in zip(joints, given, strict=True) if not place.widens):
        yield MISPLACED
    got = [amount for place, amount in zip(joints, given, strict=True) if place.widens]
    if got and max(got) - min(got) > SAME:
        yield UNEVEN

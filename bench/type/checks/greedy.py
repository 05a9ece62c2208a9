"""The baseline: the same copy broken line by line, by first fit and the same published rules, with no look ahead.

A line takes what fits. Where the place it ends at is forbidden or leaves white, it is first tried to push the next pieces in by
squeezing marks to their floors; only when that fails does a piece go down and the line is widened (先挤进，后推出; CLREQ
#prohibition_rules_for_line_start_end). Nothing is painted: the lines come out as the reader of a strip would give them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from checks.bodies import EM, Case, Joint, Mark, Piece, joint
from checks.prohibitions import may_part

INDENT = 2 * EM


@dataclass(frozen=True, slots=True)
class Sums:
    """A paragraph added up: widths, what its joints can give, and where a line may end."""

    pieces: tuple[Piece, ...]
    joints: tuple[Joint, ...]
    """Between each piece and the next."""
    widths: tuple[int, ...]
    """Of all before a piece, the white after the last of them included."""
    rooms: tuple[int, ...]
    ends: tuple[bool, ...]
    """Whether a line may end before a piece; one longer than the pieces."""

    def natural(self, start: int, end: int) -> int:
        """Width of a line before it is justified."""
        blank = self.joints[end - 1].white if end < len(self.pieces) else 0
        return self.widths[end] - self.widths[start] - blank

    def room(self, start: int, end: int) -> int:
        """What the marks inside a line can give."""
        return self.rooms[end - 1] - self.rooms[start]


def sums(text: str, case: Case) -> Sums:
    """Add a paragraph up once for every line tried in it."""
    pieces = case.pieces(text)
    joints = tuple(joint(one, other) for one, other in pairwise(pieces))
    whites = [*(place.white for place in joints), 0]
    widths = accumulate((piece.core + blank for piece, blank in zip(pieces, whites, strict=False)), initial=0)
    rooms = accumulate((place.room for place in joints), initial=0)
    ends = (False, *(may_part(one.text, other.text) for one, other in pairwise(pieces)), True)
    return Sums(pieces, joints, tuple(widths), tuple(rooms), ends)


def spans(copy: Sums, measure: int) -> Iterator[tuple[int, int]]:
    """First and last piece of each line, by first fit; `measure` in thousandths of an em."""
    start, count = 0, len(copy.pieces)
    while start < count:
        end = _end(copy, start, measure - (0 if start else INDENT))
        yield start, end
        start = end


def _end(copy: Sums, start: int, width: int) -> int:
    """Where the line ends: exactly full, else pushed in, else pushed out; where no rule can be kept, wherever it is full."""
    count, full, fits, end = len(copy.pieces), start + 1, 0, start + 1
    while end <= count:
        over = copy.natural(start, end) - width
        if over <= 0:
            full = end
            fits = end if copy.ends[end] else fits
            if over == 0 and copy.ends[end]:
                return end
        elif over > copy.room(start, end) + EM:
            break
        elif copy.ends[end] and over <= copy.room(start, end):
            return end
        end += 1
    return fits or full


def set_lines(text: str, measure: int, case: Case) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """A paragraph set by first fit to a measure in ems: of each line its characters and their places in ems."""
    copy = sums(text, case)
    made = []
    for start, end in spans(copy, measure * EM):
        indent = 0 if start else INDENT
        lack = measure * EM - indent - copy.natural(start, end)
        whites = justified(copy.joints[start : end - 1], lack, last=end == len(copy.pieces))
        made.append(_line(copy.pieces[start:end], whites, indent))
    return tuple(made)


def justified(joints: Sequence[Joint], lack: int, last: bool) -> list[int]:
    """White of each joint of a line: squeezed step by step when it is too wide, widened alike when it is too short."""
    whites = [place.white for place in joints]
    for step in sorted({place.step for place in joints if lack < 0 and place.step}):
        rooms = [place.room if place.step == step else 0 for place in joints]
        taken = min(-lack, sum(rooms))
        whites = [blank - taken * room // max(1, sum(rooms)) for blank, room in zip(whites, rooms, strict=True)]
        lack += taken
    wide = [place.widens for place in joints]
    if lack <= 0 or last or not any(wide):
        return whites
    return [blank + lack * here // sum(wide) for blank, here in zip(whites, wide, strict=True)]


def _line(pieces: Sequence[Piece], whites: Sequence[int], x: int) -> tuple[str, tuple[float, ...]]:
    """Origins as a reader would find them: an opening mark half an em before its ink."""
    text = ""
    xs: list[float] = []
    for piece, blank in zip(pieces, (*whites, 0), strict=True):
        step = piece.core // len(piece.text)
        left = x - piece.before if piece.mark is Mark.OPEN else x
        xs += [(left + step * at) / EM for at in range(len(piece.text))]
        text += piece.text
        x += piece.core + blank
    return text, tuple(xs)

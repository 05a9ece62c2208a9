"""Flow: a story poured through slots, one a row, leg by leg (串文: type beside a picture or a head).

Paragraphs are broken as optimum to the widths of the slots they meet. What needs several rows finds rows of one width, and what
belongs together stays together: where a leg ends too soon, its last slots stay empty. Sources: those of paragraph and
linebreak; CLREQ #widow-and-orphan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from layout.galley import Block, Flow, Line, Slot
from layout.issue import Kind, Paragraph
from layout.stylebook import Align
from layout.typeset.cabinet import Cabinet
from layout.typeset.display import set_display
from layout.typeset.endcredit import closed
from layout.typeset.justify import Measure, Ordered, set_lines
from layout.typeset.linebreak import fitted, solve
from layout.typeset.mojikumi import side_by_side
from layout.typeset.paragraph import Composing, Running, finished, follow, running
from layout.typeset.tables import set_table
from layout.typeset.tally import tally
from layout.units import Sp

SETTLED = 4
"""Times a paragraph with lines of two rows is broken anew, until its lines meet the widths they were broken for."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph, and the credit that closes it."""

    part: Composing | Paragraph
    credit: Composing | None = None
    capped: Composing | None = None
    """The same with a cap (首字下沉)."""

    @property
    def uniform(self) -> bool:
        """Whether all of it takes one width: subheads, quotes, tables."""
        return isinstance(self.part, Paragraph) or self.part.display is not None


def units(parts: Sequence[Composing | Paragraph], capped: Composing | None = None) -> Iterator[Unit]:
    """A story's parts, each credit with the text before it; `capped` is the first text with its cap."""
    pending: Unit | None = None
    for part in parts:
        if isinstance(part, Composing) and not part.own:
            continue
        text = isinstance(part, Composing) and part.display is None
        if isinstance(part, Composing) and part.kind is Kind.CREDIT and pending and not pending.uniform and not pending.credit:
            yield Unit(pending.part, part, pending.capped)
            pending = None
            continue
        if pending:
            yield pending
        pending = Unit(part, capped=capped if text else None)
        capped = None if text else capped
    if pending:
        yield pending


class Pourer:
    """Pours one story; remembers every paragraph at the widths it was asked for."""

    def __init__(self, units: Sequence[Unit], cabinet: Cabinet) -> None:
        self.units = tuple(units)
        self.cabinet = cabinet
        self._running: dict[tuple[int, bool], Running] = {}
        self._blocks: dict[tuple[int, bool, tuple[Sp, ...]], Block] = {}

    def pour(self, slots: Sequence[Slot]) -> Flow:
        """Lines and the slots they stand in, one slot at least; one that a rule forbids is barred and all behind it set anew."""
        barred: set[int] = set()
        while True:
            standing, over, wrong = self._stand(slots, barred)
            fresh = set(wrong) - barred
            if not fresh:
                used = {slot + row for slot, line in standing for row in range(line.depth)}
                last = max(used, default=-1)
                return Flow(tuple(standing), tuple(over), last + 1 - len(used), len(slots) - last - 1)
            barred |= fresh

    def _stand(self, slots: Sequence[Slot], barred: set[int]) -> tuple[list[tuple[int, Line]], list[Line], Sequence[int]]:
        """Lines in their slots, lines without one, and slots that must stay empty."""
        free = [number for number in range(len(slots)) if number not in barred]
        standing: list[tuple[int, Line]] = []
        over: list[Line] = []
        before: Block | None = None
        at = 0
        for number, unit in enumerate(self.units):
            rest = free[at:]
            skipped = self._skipped(number, slots, rest) if unit.uniform else 0
            if skipped:
                return standing, over, rest[:skipped]
            block = self._block(number, slots, rest)
            if before and before.kind is Kind.SUBHEAD and block.kind is not Kind.SUBHEAD:
                block = follow((before, block, block) if number + 1 < len(self.units) else (before, block))[1]
            before = block
            for line in block.settings[0].lines:
                if over or at + line.depth > len(free):
                    over.append(line)
                    continue
                if not _runs(slots, free[at], line.depth):
                    return standing, over, free[at : at + 1]
                standing.append((free[at], line))
                at += line.depth
        return standing, over, _parted(slots, standing)

    def _skipped(self, number: int, slots: Sequence[Slot], rest: Sequence[int]) -> int:
        """Slots to leave empty before matter of one width finds as many rows of it as it needs; 0 where that helps nowhere."""
        edges = (0, *(i for i, (a, b) in enumerate(pairwise(rest), 1) if slots[a].width != slots[b].width))
        for at in edges if rest else ():
            rows = self._block(number, slots, rest[at:]).settings[0].rows
            if len({slots[i].width for i in rest[at : at + rows]}) == 1:
                return at
        return 0

    def _block(self, number: int, slots: Sequence[Slot], rest: Sequence[int]) -> Block:
        """A paragraph set to the slots before it."""
        unit, widths = self.units[number], [slots[i].width for i in rest] or [slots[-1].width]
        if unit.uniform:
            rows = self._set(number, False, (widths[0],)).settings[0].rows
            return self._set(number, False, (min(widths[:rows]),))
        cap = unit.capped is not None and self._caps(number, widths)
        depths: tuple[int, ...] = ()
        block = self._set(number, cap, self._reduced(number, widths))
        for _ in range(SETTLED):
            found = tuple(line.depth for line in block.settings[0].lines)
            if found == depths or max(found, default=1) == 1:
                break
            depths = found
            block = self._set(number, cap, self._reduced(number, _spread(widths, depths)))
        return self._signed(unit, block, widths)

    def _caps(self, number: int, widths: Sequence[Sp]) -> bool:
        """Whether the rows beside and under a cap are there, of one width that has room for it."""
        text = self._run(number, True)
        deep = text.parts[0].cap.lines + 1 if text.parts[0].cap else 0
        return len(set(widths[:deep])) == 1 and len(widths) >= deep and text.cap_fits(widths[0])

    def _signed(self, unit: Unit, block: Block, widths: Sequence[Sp]) -> Block:
        """The paragraph with the credit that closes it."""
        if not unit.credit:
            return block
        end = sum(line.depth for line in block.settings[0].lines)
        width = min(widths[min(end, len(widths)) - 1 :][:2])
        grid = self.cabinet.book.grid
        return closed([block, set_display(unit.credit, width, grid)], width, grid.em)[0]

    def _reduced(self, number: int, widths: Sequence[Sp]) -> tuple[Sp, ...]:
        """The widths that a paragraph can reach, the last one for all further lines."""
        sticks = self._run(number, False).sums.sticks
        natural = int(sticks.widths.sum()) + int(sticks.glue.sum())
        near = list(widths[: natural // min(widths) + 3])
        while len(near) > 1 and near[-1] == near[-2]:
            near.pop()
        return tuple(near)

    def _run(self, number: int, cap: bool) -> Running:
        key = (number, cap)
        if key not in self._running:
            unit = self.units[number]
            part = unit.capped if cap and unit.capped else unit.part
            assert isinstance(part, Composing)
            self._running[key] = running((part,), self.cabinet)
        return self._running[key]

    def _set(self, number: int, cap: bool, widths: tuple[Sp, ...]) -> Block:
        key = (number, cap, widths)
        if key not in self._blocks:
            part = self.units[number].part
            if isinstance(part, Paragraph):
                self._blocks[key] = set_table(part, self.cabinet, widths[0])[0]
            elif part.display is not None:
                self._blocks[key] = set_display(part, widths[0], self.cabinet.book.grid)
            else:
                self._blocks[key] = set_shaped(self._run(number, cap), widths)
        return self._blocks[key]


def set_shaped(text: Running, widths: Sequence[Sp]) -> Block:
    """Break one paragraph to a width a line, the last one for all further lines, and set it."""
    part = text.parts[0]
    least = part.cap.lines + 1 if part.cap else 2
    lines = list(widths) + [widths[-1]] * max(1, least - len(widths))
    rooms = [width - part.indent(width, n) for n, width in enumerate(lines)]
    sums, sticks = text.sums, text.sums.sticks
    if len(sticks.sorts) and int(sticks.widths.max()) > min(rooms):
        sums = tally(side_by_side([fitted(sticks.stick(0), min(rooms))]))
    way = solve(sums, [rooms])[0][0]
    count = len(sums.sticks.sorts)
    orders = []
    for n, (low, high) in enumerate(way.spans):
        width = lines[min(n, len(lines) - 1)]
        align = Align.JUSTIFY if high < count else Align.LEFT
        orders.append(Ordered(low, high, Measure(width, part.indent(width, n), align), part.paragraph.source))
    return finished(part, [set_lines(sums.sticks, orders)], [way])


def _spread(widths: Sequence[Sp], depths: Sequence[int]) -> list[Sp]:
    """The width of each line when the lines take so many slots each."""
    at, found = 0, []
    for depth in depths:
        found.append(min(widths[at : at + depth] or widths[-1:]))
        at += depth
    return found + list(widths[at:] or widths[-1:])


def _runs(slots: Sequence[Slot], first: int, depth: int) -> bool:
    """Whether so many slots stand one under the other, at one width."""
    rows = slots[first : first + depth]
    return len(rows) == depth and all(_under(a, b) and a.width == b.width for a, b in pairwise(rows))


def _under(one: Slot, other: Slot) -> bool:
    return other.leg == one.leg and other.row == one.row + 1


def _parted(slots: Sequence[Slot], standing: Sequence[tuple[int, Line]]) -> Sequence[int]:
    """The slots at the foot of a leg that hold the beginning of what must stay together; none when all is well."""
    start = 0
    for n, ((at, line), (after, _)) in enumerate(pairwise(standing)):
        foot = at + line.depth - 1
        joined = after == foot + 1 and _under(slots[foot], slots[after])
        if line.keeps and not joined:
            first = standing[start][0]
            if first and _under(slots[first - 1], slots[first]):
                return range(first, foot + 1)
        if not (line.keeps and joined):
            start = n + 1
    return ()

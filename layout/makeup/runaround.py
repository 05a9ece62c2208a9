"""串文: type beside a picture or a head, poured by the typesetter through the rows that are free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from layout.galley import Flow, Line, Setter, Slot
from layout.makeup.legs import FOOT, LAST, RISING, Leg, Pour
from layout.makeup.mix import Mix
from layout.makeup.stretches import Stretch

MOST_WHITE = 2
"""Rows left white inside the text, so that lines that belong together stay together."""


def run_around(mix: Mix, room: Sequence[Stretch], setter: Setter) -> Pour | None:
    """Text in every row but the last ones of the right-hand legs; None when it does not come out so."""
    if not any(stretch.rows for stretch in room):
        return None
    found = setter.flow(mix.story, _slots(room))
    short = found.left
    if found.over or short > max(mix.legs, len(LAST.costs) - 1):
        return None
    strain = LAST.costs[min(short, len(LAST.costs) - 1)]
    if 1 < short <= mix.legs:
        even = _shortened(room, mix.legs - short)
        again = setter.flow(mix.story, _slots(even))
        if not again.over and not again.left:
            found, room, strain = again, even, LAST.costs[1] + FOOT.costs[1] * (short - 1)
        elif short >= len(LAST.costs):
            return None
    elif short >= len(LAST.costs):
        return None
    if found.white > MOST_WHITE:
        return None
    return Pour(_legs(found, room), strain + RISING * found.white, 0)


def flowed(mix: Mix, room: Sequence[Stretch], setter: Setter) -> tuple[tuple[Leg, ...], tuple[Line, ...]]:
    """Text as far as the rows go; what finds none comes back as overset."""
    if not any(stretch.rows for stretch in room):
        return tuple(Leg((), 0) for _ in room), tuple(line for block in mix.stock.blocks for line in block.settings[0].lines)
    found = setter.flow(mix.story, _slots(room))
    return _legs(found, room), found.over


def _shortened(room: Sequence[Stretch], first: int) -> tuple[Stretch, ...]:
    """Stretches whose last row at the foot of the box is left white, from a leg on."""
    return tuple(replace(s, rows=s.rows - 1) if s.ends and s.leg >= first else s for s in room)


def _slots(room: Sequence[Stretch]) -> tuple[Slot, ...]:
    return tuple(Slot(s.leg, s.row + row, s.measure) for s in room for row in range(s.rows))


def _legs(flow: Flow, room: Sequence[Stretch]) -> tuple[Leg, ...]:
    """The lines of each stretch, with the row they begin at in it."""
    legs, start, lines = [], 0, list(flow.lines)
    for stretch in room:
        end = start + stretch.rows
        own = tuple((slot - start, line) for slot, line in lines if start <= slot < end)
        legs.append(Leg(own, stretch.rows - sum(line.depth for _, line in own)))
        start = end
    return tuple(legs)

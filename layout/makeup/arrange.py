"""A story arranged in a box: head, pictures, and the text poured into what they leave of the legs.

An arrangement is made of real type, so what the shapes promise the page delivers. The levers are tried in the
order of the trade: crop, looseness, feathering above subheads, air in the head. No word is ever touched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from layout.galley import Line, Setter
from layout.makeup.legs import Leg, Pour, overflow, pour
from layout.makeup.mix import STUB, Mix, Tiers
from layout.makeup.portion import Portion, portion
from layout.makeup.runaround import flowed, run_around
from layout.makeup.stepped import LEAST
from layout.makeup.stretches import Stretch, standing, stretches
from layout.makeup.taste import Airs
from layout.makeup.tiers import crowd, stand, tier_stretches
from layout.units import ceil_div

# Strain of one unit of each lever, whatever story it is; what it moves of this one comes besides (`portion`). 10 is where an editor starts
# to see it. That of white over a head is told by `taste.air`.
CROP_TENTH, CROP_SEEN, CROP_FAR = 1, 8, 3
"""For each 10 thousandths of picture height, how many of them pass unseen, and for each beyond these besides."""
LOOSENESS = 5
"""For each paragraph set a line shorter or longer."""
TRIES = 6
"""Ways that are tried at each depth; as many with each white over the head until one is found."""
ENOUGH = 3
"""Strain that is not worth another try."""

Known: TypeAlias = dict[tuple[int, int, tuple[tuple[int, bool], ...]], Pour | None]
"""Text that was poured before: by the stock, the change of lines, and the stretches by their rows and whether each ends at the foot.

A stock goes by its identity, so this lives no longer than the forms that share it.
"""

Prices: TypeAlias = tuple[Airs, Portion]
"""What a form's levers strain it: white over its head, and what the others move of it."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A story in its box, every line at its row."""

    mix: Mix
    rows: int
    air: int
    picture_rows: tuple[int, ...]
    stretches: tuple[Stretch, ...]
    legs: tuple[Leg, ...]
    """What stands in each stretch."""
    strain: int
    levers: tuple[tuple[str, int], ...]
    over: tuple[Line, ...] = ()

    @property
    def head_rows(self) -> int:
        """Rows of the head with its air; a vertical one has all the depth of the box."""
        return self.rows - self.mix.top - self.mix.foot if self.mix.head.vertical else self.mix.head.rows + self.air

    @property
    def band_rows(self) -> int:
        return self.mix.band(self.picture_rows)

    @property
    def head_row(self) -> int:
        """First row of the head, from the top of the box."""
        return standing(self.mix, self.air, self.picture_rows).head[0]

    @property
    def band_row(self) -> int:
        """First row of the pictures."""
        return standing(self.mix, self.air, self.picture_rows).band[0]


def depths(mix: Mix, airs: Airs) -> range:
    """Depths worth trying, from tightest to loosest."""
    air = len(airs) - 1
    if mix.tiers:
        return range(mix.depth(()), mix.depth(()) + air + 1)
    tight, loose = len(mix.stock.tighter), len(mix.stock.looser)
    low, high = mix.band(tuple(p.least for p in mix.photos)), mix.band(tuple(p.most for p in mix.photos))
    least = ceil_div(mix.stock.rows - tight + mix.spared + mix.taken(mix.head.rows, low), mix.legs)
    most = (mix.stock.rows + loose + 2 * mix.legs + mix.spared + mix.taken(mix.head.rows, high)) // mix.legs
    shallowest = low + (mix.head.rows if mix.under or mix.below or not mix.photos else 0)
    margins = mix.top + mix.foot
    return range(max(margins + max(least, shallowest), mix.fixed), margins + max(most, shallowest) + air + 1)


def arrange(mix: Mix, rows: int, airs: Airs, setter: Setter, known: Known | None = None) -> Arrangement | None:
    """The least strained arrangement at exactly this depth, or None; `airs` is what each row of white over its head strains it."""
    if mix.tiers:
        return _tiered(mix, mix.tiers, rows, airs)
    best: Arrangement | None = None
    known, share = {} if known is None else known, portion(mix)
    tried: Counter[int] = Counter()
    for least, white, pictures, shift in sorted(_options(mix, rows, (airs, share))):
        if best and (best.strain <= least + ENOUGH or tried.total() >= TRIES):
            break
        if tried[white] < TRIES:
            tried[white] += 1
            found = _try(mix, rows, (white, pictures, shift), (airs, share), (setter, known))
            best = found if found and (best is None or found.strain < best.strain) else best
    return best


def force(mix: Mix, rows: int, setter: Setter) -> Arrangement:
    """Fill the box as far as it goes; the rest is overset, to be reported and held."""
    if mix.tiers:
        stood, rest = crowd(mix, mix.tiers, rows)
        return Arrangement(mix, rows, 0, (), tier_stretches(mix, mix.tiers, 0)[: len(stood)], stood, 0, (), rest)
    pictures = tuple(p.least for p in mix.photos)
    while pictures and mix.fixed + mix.band(pictures) > rows:
        pictures = tuple(max(1, p - 1) for p in pictures)
        if all(p == 1 for p in pictures):
            break
    room = stretches(mix, rows, 0, pictures)
    if mix.wrapped:
        legs, over = flowed(mix, room, setter)
    else:
        lines = tuple(line for block in mix.stock.blocks for line in block.settings[0].lines)
        legs, over = overflow(lines, tuple(stretch.rows for stretch in room))
    return Arrangement(mix, rows, 0, pictures, room, legs, 0, (), over)


def _tiered(mix: Mix, tiers: Tiers, rows: int, airs: Airs) -> Arrangement | None:
    """A story in vertical lines: the head's air alone makes its box deeper."""
    white = rows - mix.depth(())
    poured = stand(mix, tiers) if 0 <= white < len(airs) else None
    if not poured:
        return None
    levers = (("feathering", poured.feathers), ("head-air", white))
    used = tuple((name, amount) for name, amount in levers if amount)
    return Arrangement(mix, rows, white, (), tier_stretches(mix, tiers, white), poured.legs, airs[white] + poured.strain, used)


def _stands(mix: Mix, rows: int, air: int, pictures: tuple[int, ...]) -> bool:
    """Whether head and pictures fit the box and leave under them either nothing or a leg worth reading."""
    depth, head, band = rows - mix.top - mix.foot, mix.head.rows + air, mix.band(pictures)
    if mix.step and depth - mix.step.rows - head < LEAST:
        return False
    if mix.under:
        return depth - head - band > 0 if mix.text else depth == head + band
    whole = mix.legs * mix.measure
    if mix.photos:
        under = depth - mix.drop - band - (head if mix.below else 0)
        if not (under >= STUB or (under == 0 and mix.photos_at.lost < whole)):
            return False
    return depth == head or mix.head.vertical if not mix.text else depth - (head if mix.head_at.lost else 0) >= STUB


def _options(mix: Mix, rows: int, prices: Prices) -> Iterator[tuple[int, int, tuple[int, ...], int]]:
    """(least strain, head air, picture rows, change of lines) of every way to come out near this depth."""
    airs, share = prices
    depth = mix.legs * (rows - mix.top - mix.foot) - mix.spared
    for white in range(len(airs)):
        for pictures in _crops(mix):
            if not _stands(mix, rows, white, pictures):
                continue
            room = depth - mix.taken(mix.head.rows + white, mix.band(pictures)) - mix.stock.rows
            cost = airs[white] + _cropped(mix, pictures, share)[1]
            if not mix.text:
                if room == 0:
                    yield cost, white, pictures, 0
                continue
            if mix.wrapped:
                if -2 <= room <= mix.legs + 1:
                    yield cost + abs(room), white, pictures, 0
                continue
            shift = min(0, room) if room < 0 else max(0, room - mix.legs)
            reachable = range(max(shift - 1, -len(mix.stock.tighter)), min(shift + 1, room, len(mix.stock.looser)) + 1)
            for change in reachable if abs(shift) < 6 else ():
                yield cost + _reworked(change, share) + max(0, room - change), white, pictures, change


def _crops(mix: Mix) -> Iterator[tuple[int, ...]]:
    """Rows of every picture: one lever for all, from tightest to deepest."""
    if not mix.photos:
        yield ()
        return
    span = max(p.most - p.least for p in mix.photos)
    for step in range(span + 1):
        yield tuple(min(p.most, p.least + step) for p in mix.photos)


def _cropped(mix: Mix, pictures: tuple[int, ...], share: Portion) -> tuple[int, int]:
    """The furthest change of a picture, thousandths of its height, and its strain."""
    crop = max((p.crop(n) for p, n in zip(mix.photos, pictures, strict=True)), key=abs, default=0)
    tenths = abs(crop) // 10
    return crop, tenths * CROP_TENTH + max(0, tenths - CROP_SEEN) * CROP_FAR + share.crop(sum(pictures), crop)


def _reworked(lines: int, share: Portion) -> int:
    """The strain of paragraphs set so many lines shorter or longer."""
    return LOOSENESS * abs(lines) + share.lines(abs(lines))


def _try(mix: Mix, rows: int, option: tuple[int, tuple[int, ...], int], prices: Prices, type_: tuple[Setter, Known]) -> Arrangement | None:
    (white, pictures, shift), (airs, share) = option, prices
    room = stretches(mix, rows, white, pictures)
    poured = _poured(mix, shift, room, type_) if mix.text else None
    if mix.text and poured is None:
        return None
    crop, seen = _cropped(mix, pictures, share)
    feathers, legs = (poured.feathers, poured.legs) if poured else (0, ())
    strain = airs[white] + seen + _reworked(shift, share) + share.lines(feathers) + (poured.strain if poured else 0)
    levers = (("crop", crop), ("looseness", shift), ("feathering", feathers), ("head-air", white))
    return Arrangement(mix, rows, white, pictures, room if poured else (), legs, strain, tuple((n, v) for n, v in levers if v))


def _poured(mix: Mix, shift: int, room: tuple[Stretch, ...], type_: tuple[Setter, Known]) -> Pour | None:
    """The text so many lines deeper than its optimum, in the stretches; forms that differ by their heads share most of it."""
    setter, known = type_
    if mix.wrapped:
        return run_around(mix, room, setter)
    key = (id(mix.stock), shift, tuple((stretch.rows, stretch.ends) for stretch in room))
    if key not in known:
        chosen = mix.stock.settings(shift)
        lines = tuple(line for setting in chosen or () for line in setting.lines)
        known[key] = pour(lines, tuple(s.rows for s in room), tuple(s.ends for s in room)) if lines else None
    return known[key]

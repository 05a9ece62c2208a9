"""Check 2: how far justification opens the gaps between Han, and what the breaks of a text cost against first fit.

The cost asks only where lines end, so that the engine and the baseline stand on one footing: each line is laid by the published
widths and what it lacks or has too much is priced. A line whose gaps open by 0.10 em costs 100, and cost grows with the square; a line
whose marks are squeezed to their floors costs as much as gaps of 0.05 em, and that too grows with the square of the share used. A lone
character on a last line costs as much as a line with gaps of 0.25 em, the widest that are borne.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from measure import is_han

from checks.bodies import EM, Case, Joint, joint, natural
from checks.faces import advance
from checks.greedy import INDENT
from checks.lone import lone
from checks.row import Row, by_measure
from checks.typelines import Strip, TypeLine

LOOSE, WIDEST = 100, 250
"""Thousandths of an em: a gap that begins to show, and the widest that is borne."""
SHARE = 99.5
"""Percent of the lines that must stay within the first."""
FROM = 13
"""Ems from which the share must hold, and at which the widest is judged; narrower lines have too few places."""
SAVED = 20
"""Percent by which the cost must lie below that of first fit."""
TIGHT = 2
"""Thousandths of an em by which Han stand closer than solid before it is a squeeze and not a rounding."""
SPACED = 900
"""From here on white between two Han is a space of the copy."""
SQUEEZE = 25
"""Cost of a line squeezed to the floors of its marks."""
NOBODY = 500
"""A gap that nobody prints: beyond it a line costs no more."""
LONE = 625
"""Cost of a lone character."""
BEYOND = 10
"""How much dearer each thousandth beyond these floors is than one added."""


def rows(strips: Mapping[int, Strip], greedy: Mapping[int, Strip]) -> Iterator[Row]:
    """All rows of the check."""
    yield _within("justified lines with no gap over 0.10 em between Han", strips, goal=True)
    yield _within("greedy: the same", greedy)
    yield _most("widest gap between Han, em", strips, goal=True)
    yield _most("greedy: the same", greedy)
    tight = {m: [line.text for line in s.justified if min(gaps(line), default=0) < -TIGHT] for m, s in strips.items()}
    yield Row(2, "lines with Han closer than solid", tuple(f"{len(lines):,}" for lines in tight.values()))
    closest = (min((min(gaps(line), default=0) for line in strip.lines), default=0) for strip in strips.values())
    yield Row(2, "closest Han, em", tuple(f"{min(0, gap) / EM:.3f}" for gap in closest))
    case = Case(advance)
    ours, theirs = ([sum(cost(line, s.measure, case) for line in s.lines) for s in each.values()] for each in (strips, greedy))
    yield Row(2, "cost of gaps and squeeze alone: below that of first fit", tuple(f"{share:.0f} %" for share in _saved(ours, theirs)))
    ours, theirs = _with_lone(ours, strips), _with_lone(theirs, greedy)
    yield Row(2, "cost of the breaks, a line", _each(ours, strips))
    yield Row(2, "greedy: the same", _each(theirs, greedy))
    shares = _saved(ours, theirs)
    yield Row(2, "cost below that of first fit", tuple(f"{share:.0f} %" for share in shares), f"≥ {SAVED} %", min(shares) >= SAVED)


def _with_lone(costs: Sequence[float], strips: Mapping[int, Strip]) -> list[float]:
    """Costs with those of the lone characters."""
    return [cost + LONE * len(lone(strip)) for cost, strip in zip(costs, strips.values(), strict=True)]


def _saved(ours: Sequence[float], theirs: Sequence[float]) -> list[float]:
    """Percent by which each cost lies below the other."""
    return [100 * (1 - one / other) if other else 0.0 for one, other in zip(ours, theirs, strict=True)]


def gaps(line: TypeLine) -> list[int]:
    """White between neighbouring Han, thousandths of an em; pairs that a reader gives one place are left out."""
    pairs = pairwise(zip(line.text, line.xs, strict=True))
    return [y - x - EM for (a, x), (b, y) in pairs if is_han(a) and is_han(b) and -SPACED < y - x - EM < SPACED]


def _within(name: str, strips: Mapping[int, Strip], goal: bool = False) -> Row:
    """Share of lines with no loose gap; the loose ones are the offenders."""
    widest = {m: [(max(white), line.text) for line in s.justified if (white := gaps(line))] for m, s in strips.items()}
    loose = {m: [f"{gap / EM:.3f} {text}" for gap, text in lines if gap > LOOSE] for m, lines in widest.items()}
    shares = {m: 100 * (1 - len(loose[m]) / max(1, len(lines))) for m, lines in widest.items()}
    met = all(share >= SHARE for m, share in shares.items() if m >= FROM) if goal else None
    shown = by_measure({m: sorted(lines, reverse=True) for m, lines in loose.items()}) if goal else ()
    return Row(2, name, tuple(f"{share:.2f} %" for share in shares.values()), f"≥ {SHARE} % from {FROM} em" if goal else "", met, shown)


def _most(name: str, strips: Mapping[int, Strip], goal: bool = False) -> Row:
    """The widest gap of each strip."""
    most = {m: max(((gap, line.text) for line in s.justified for gap in gaps(line)), default=(0, "")) for m, s in strips.items()}
    over = {m: [f"{gap / EM:.3f} {text}"] for m, (gap, text) in most.items() if gap > WIDEST}
    met = FROM not in over if goal else None
    goal_ = f"≤ {WIDEST / EM:.2f} at {FROM} em" if goal else ""
    return Row(2, name, tuple(f"{gap / EM:.3f}" for gap, _ in most.values()), goal_, met, by_measure(over) if goal else ())


def _each(costs: Sequence[float], strips: Mapping[int, Strip]) -> tuple[str, ...]:
    return tuple(f"{total / max(1, sum(1 for _ in strip.lines)):.2f}" for total, strip in zip(costs, strips.values(), strict=True))


def cost(line: TypeLine, measure: int, case: Case) -> float:
    """What a line costs where it ends, whoever set it."""
    pieces = case.pieces(line.text)
    over = natural(pieces) - measure * EM + (INDENT if line.first else 0)
    joints = [joint(one, other) for one, other in pairwise(pieces)]
    if over > 0:
        return _squeezed(joints, over)
    return 0.0 if line.last else _widened(joints, -over)


def _squeezed(joints: Sequence[Joint], over: int) -> float:
    room = sum(place.room for place in joints)
    used = min(over, room)
    price = SQUEEZE * (used / room) ** 2 if room else 0.0
    return price + BEYOND * _widened(joints, over - used)


def _widened(joints: Sequence[Joint], lack: int) -> float:
    gap = min(lack / max(1, sum(place.widens for place in joints)), NOBODY)
    return LOOSE * (gap / LOOSE) ** 2

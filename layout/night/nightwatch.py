"""The night is run: one at a time on an output, from the first look to the last delivery."""

from __future__ import annotations

import os

from layout.night.claim import claimed
from layout.night.nightly import COPY_WRONG, INTERRUPTED, RELEASED, Clock, reason
from layout.night.vigil import Vigil
from layout.night.watching import LOOK, Lookout

RESUME = 300.0
"""Seconds after which what is owing to targets is tried again."""
TICK = 0.5
"""Seconds between two looks while copy has yet to come to rest."""
BEAT = 30.0
"""Seconds after which the board is posted though nothing happened, so that its time tells that the night is awake."""


def night(watch: Vigil) -> int:
    """Run a night; gives the exit code, that of the worst issue which came up in it, or 130 when a build was broken off.

    Raises OSError when another night runs on the output (BlockingIOError), when the output cannot be written, or when a night that
    builds once finds no folder of issues.
    """
    with claimed(watch.orders.out, wait=1.0):
        try:
            code = _watched(watch, _Turns(watch.clock))
        except KeyboardInterrupt:
            code = INTERRUPTED
        except OSError as error:
            watch.ledger.tell("ended", text=f"code {COPY_WRONG}: {reason(error)}")
            raise
        return _ended(watch, code)


class _Turns:
    """What is done now and then."""

    def __init__(self, clock: Clock) -> None:
        self.monotonic = clock.monotonic
        self.next: dict[str, float] = {}

    def due(self, what: str, every: float) -> bool:
        """Whether it is time for something that is done every so many seconds; the first time it is."""
        now = self.monotonic()
        if now < self.next.get(what, now):
            return False
        self.next[what] = now + every
        return True


def _watched(watch: Vigil, turns: _Turns) -> int:
    """Look, build, wait, until the night ends."""
    _begin(watch)
    lookout = None if watch.orders.once else Lookout(watch.orders.issues, watch.stop)
    if lookout:
        watch.ledger.tell("watching", text=lookout.note)
    while not watch.stop.is_set():
        if watch.over() and (watch.orders.once or watch.orders.until):
            break
        if turns.due("resume", RESUME):
            watch.couriers.resume(watch.watched)
        for name in watch.ripe()[:1]:  # one, and then a look: what changed meanwhile comes to rest beside it
            watch.take_up(name)
        if watch.orders.once and not watch.unsettled():
            break
        if watch.wall.stale or turns.due("beat", BEAT):
            watch.post()
        if not watch.ripe():
            _wait(watch, lookout)
        watch.look()
        watch.announce()
    if watch.stop.is_set():
        watch.ledger.tell("stopping", text="the night was asked to end; nothing was under way")
    return max(watch.codes.values(), default=RELEASED)


def _begin(watch: Vigil) -> None:
    orders = watch.orders
    if watch.ledger.mend():
        watch.ledger.tell("torn", text="the last line of the ledger was cut off; it is passed over")
    by = f"deadline {watch.deadline:%Y-%m-%d %H:%M}" if watch.deadline else "no deadline"
    watch.ledger.tell("started", text=f"issues {orders.issues}, output {orders.out}, {by}, process {os.getpid()}")
    watch.begin()


def _wait(watch: Vigil, lookout: Lookout | None) -> None:
    """Until something may have changed: shortly while copy comes to rest, else until somebody tells of a change."""
    left = watch.seconds_left()
    seconds = min(TICK if watch.unsettled() else LOOK, LOOK if left is None else max(left, 0.01))
    if watch.unsettled() or lookout is None:
        watch.stop.wait(min(seconds, TICK))
        return
    before = lookout.note
    lookout.wait(seconds, lambda: watch.wall.stale)
    if lookout.note != before and lookout.note:
        watch.ledger.tell("watching", text=lookout.note)


def _ended(watch: Vigil, code: int) -> int:
    """Let the hooks and the targets finish, and say how the night ended."""
    if code == INTERRUPTED:
        watch.ledger.tell("stopping", text="the night was asked to end; the issue at hand was not released")
    else:
        watch.couriers.wait()
    watch.bells.wait()
    watch.leave()
    watch.ledger.tell("ended", text=f"code {code}")
    watch.wall.post("已结束")
    return code

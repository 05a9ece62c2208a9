"""Couriers: one for each target, so that a target that refuses or hangs keeps only its own pages waiting."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from pathlib import Path

from layout.night.deliver import deliver, fault_of, mark_due, state_of
from layout.night.errands import Errands
from layout.night.ledger import Ledger
from layout.shift import Shift, Target

LONGEST = 300
"""Seconds: the most that is waited before a target is tried again."""


class Couriers:
    """Deliver the issues of an output folder to the targets of a shift, each in a thread of its own."""

    def __init__(self, shift: Shift, ledger: Ledger, out: Path, stop: threading.Event) -> None:
        self.shift, self.ledger, self.out, self.stop = shift, ledger, out, stop
        self.carriers = tuple((target, Errands(target.name)) for target in shift.targets)

    def send(self, issue: str) -> None:
        """Have an issue delivered that was released or changed just now. What is owed is remembered first."""
        for target, errands in self.carriers:
            try:
                mark_due(self.out / issue, target.name)
            except OSError as error:
                self.ledger.tell("refused", issue, f"cannot be noted as due: {error.strerror}", target=target.name)
            self._give(target, errands, issue)

    def resume(self, issues: Iterable[str]) -> None:
        """Have delivered what an earlier attempt, or an earlier night, left owing."""
        owing = [(issue, target, errands) for issue in issues for target, errands in self.carriers if not errands.left]
        for issue, target, errands in owing:
            if state_of(self.out / issue, target.name)["due"]:
                self._give(target, errands, issue)

    def wait(self) -> None:
        """Give every target its time; what is not delivered by then is told, and owing to the next night."""
        end = time.monotonic()
        for target, errands in self.carriers:
            if not errands.wait(end + target.seconds - time.monotonic()):
                self.ledger.tell("refused", text=f"not done after {target.seconds} s; left to the next night", target=target.name)

    def _give(self, target: Target, errands: Errands, issue: str) -> None:
        errands.give(lambda: self._carry(target, issue))

    def _carry(self, target: Target, issue: str) -> None:
        """Deliver, and try again with growing pauses as often as the shift allows."""
        for attempt in range(self.shift.retries + 1):
            try:
                self._deliver(target, issue)
                return
            except Exception as error:  # every file system has errors of its own; none of them may end the night
                pause = min(LONGEST, self.shift.pause << attempt)
                last = attempt == self.shift.retries or self.stop.is_set()
                then = "owing until the next attempt" if last else f"tried again in {pause} s"
                self.ledger.tell("refused", issue, f"{fault_of(error, target)}; {then}", target=target.name)
                if last or self.stop.wait(pause):
                    return

    def _deliver(self, target: Target, issue: str) -> None:
        started = time.monotonic()

        def told(event: str, page: int, sha256: str, text: str) -> None:
            seconds = round(time.monotonic() - started, 3)
            self.ledger.tell(event, issue, text, page=page, sha256=sha256, target=target.name, seconds=seconds)

        when = self.ledger.now().astimezone().isoformat(timespec="seconds")
        deliver(self.out / issue, target, when, told)

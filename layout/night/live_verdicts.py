"""What preflight says of the pages on show, asked again only when something it looks at has changed."""

from __future__ import annotations

from collections.abc import Collection

from layout.finding import Finding
from layout.night.live_room import Opened
from layout.night.live_states import Versions
from layout.night.live_told import judged, linked


class Verdicts:
    """Findings by page, each with what they were found in."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self._found: dict[int, tuple[object, tuple[Finding, ...]]] = {}

    def of(self, number: int) -> tuple[Finding, ...]:
        """What was found on a page; nothing where nobody has looked yet."""
        return self._found.get(number, (None, ()))[1]

    def keep(self, numbers: Collection[int]) -> None:
        """Forget all pages but these, their states too."""
        self._versions.drop(set(self._found) - set(numbers))
        self._found = {number: found for number, found in self._found.items() if number in numbers}

    def judge(self, opened: Opened, number: int) -> None:
        """Have preflight look at a page on show, unless nothing that it looks at has changed or its file was not read back yet."""
        states = tuple(state for each in linked(opened.room, number) if (state := self._versions.shown(each)))
        copy = opened.room.numbered(number).copy
        key = tuple(state.sha256 for state in states), copy.signatures, copy.remarks, states[0].plates is None, opened.house
        if all(state.printed for state in states) and self._found.get(number, (None, ()))[0] != key:
            self._found[number] = key, judged(opened.room, states, number)

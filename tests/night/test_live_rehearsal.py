"""A page is rehearsed once for a typesetter, and looks as it did."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from livepaper import live_issue

from layout.build import Tools
from layout.night.live_layout import Bench, made
from layout.night.live_rehearsal import Rehearsals
from layout.night.live_room import basis, reopened
from layout.night.live_watch import seen_now
from layout.typeset import compose


def test_once_for_each_page_and_typesetter(tmp_path: Path) -> None:
    issue = live_issue(tmp_path)
    opened = reopened(issue, None)
    bench = Bench(Tools(lambda _, make: make(), lambda work, *given: work(*given)), lambda: "now")
    wanted = basis(opened, 2, seen_now(issue))
    first = made(opened.room, 2, wanted, None, bench)
    rehearsals = Rehearsals()
    assert not rehearsals.wants(opened, 2, None)
    assert rehearsals.wants(opened, 2, first)
    rehearsals.hold(opened.room, 2, first)
    assert not rehearsals.wants(opened, 2, first)
    assert rehearsals.wants(opened, 1, first)
    again = made(opened.room, 2, wanted, first, bench)
    assert (again.sha256, again.since and again.since.places) == (first.sha256, ())
    other = replace(opened, room=replace(opened.room, setter=compose(opened.room.book, opened.room.assets)))
    assert rehearsals.wants(other, 2, first)

"""Changes are noticed: told by the system, or looked for."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
import watchfiles

from layout.night.watching import Lookout


def waited(lookout: Lookout, seconds: float) -> float:
    started = time.monotonic()
    lookout.wait(seconds, lambda: False)
    return time.monotonic() - started


def test_a_change_ends_the_wait(tmp_path: Path) -> None:
    lookout = Lookout(tmp_path, threading.Event())
    assert lookout.note.startswith("the system tells of changes")
    waited(lookout, 0.5)
    threading.Timer(0.5, (tmp_path / "copy.md").write_text, ["稿"]).start()
    assert waited(lookout, 10) < 5


def test_a_change_deep_below_a_new_folder_ends_it_too(tmp_path: Path) -> None:
    lookout = Lookout(tmp_path, threading.Event())
    waited(lookout, 0.5)
    (tmp_path / "0001" / "copy").mkdir(parents=True)
    waited(lookout, 2)
    threading.Timer(0.5, (tmp_path / "0001" / "copy" / "a.md").write_text, ["稿"]).start()
    assert waited(lookout, 10) < 5


def test_nothing_ends_it_in_time(tmp_path: Path) -> None:
    lookout = Lookout(tmp_path, threading.Event())
    assert waited(lookout, 20) < 3  # the first time it only wakes
    assert 0.9 < waited(lookout, 1.0) < 4


def test_being_asked_to_end_ends_it(tmp_path: Path) -> None:
    stop = threading.Event()
    lookout = Lookout(tmp_path, stop)
    waited(lookout, 0.5)
    threading.Timer(0.3, stop.set).start()
    assert waited(lookout, 20) < 4


def test_somebody_else_may_end_it(tmp_path: Path) -> None:
    lookout = Lookout(tmp_path, threading.Event())
    waited(lookout, 0.5)
    started = time.monotonic()
    lookout.wait(20, lambda: time.monotonic() - started > 0.5)
    assert time.monotonic() - started < 4


def test_where_the_system_tells_nothing_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr(watchfiles, "watch", refuse)
    lookout = Lookout(tmp_path, threading.Event())
    assert lookout.note.startswith("changes are looked for every second")
    assert "inotify watch limit reached" in lookout.note
    assert waited(lookout, 20) < 3


def test_a_folder_that_vanishes_is_watched_again_when_it_is_back(tmp_path: Path) -> None:
    folder = tmp_path / "issues"
    folder.mkdir()
    lookout = Lookout(folder, threading.Event())
    waited(lookout, 0.5)
    folder.rmdir()
    for _ in range(3):
        waited(lookout, 1)
    folder.mkdir()
    waited(lookout, 1)
    threading.Timer(0.5, (folder / "copy.md").write_text, ["稿"]).start()
    assert waited(lookout, 10) < 5

"""The ledger keeps what happened, whatever happens to it."""

from __future__ import annotations

import datetime
import errno
import json
import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.night.ledger import EVENTS, Entry, Ledger, entries, last_built

NOW = datetime.datetime(2024, 6, 3, 23, 40, tzinfo=datetime.timezone(datetime.timedelta(hours=8)))


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "ledger.jsonl", lambda: NOW)


def test_an_event_is_a_line(ledger: Ledger) -> None:
    ledger.tell("held", "0001", "溢文\n两行", page=3, sha256="ab", seconds=1.5, target="plant")
    lines = ledger.path.read_text("utf-8").splitlines()
    assert len(lines) == 1
    said = json.loads(lines[0])
    assert list(said) == ["time", "event", "issue", "page", "sha256", "seconds", "target", "text"]
    assert (said["page"], said["text"]) == (3, "溢文\n两行")
    assert datetime.datetime.fromisoformat(said["time"]) == NOW


def test_the_time_has_a_zone(ledger: Ledger) -> None:
    assert datetime.datetime.fromisoformat(ledger.tell("started").time).tzinfo is not None


def test_a_torn_line_is_passed_over_and_what_follows_is_not(ledger: Ledger) -> None:
    ledger.tell("building", "0001")
    ledger.tell("released", "0001", sha256="good")
    whole = ledger.path.read_bytes()
    ledger.path.write_bytes(whole + b'{"time": "2024-06-03T23:41:00.0')
    assert ledger.mend()
    ledger.tell("started")
    ledger.tell("ended")
    assert [entry.event for entry in entries(ledger.path)] == ["building", "released", "started", "ended"]
    assert last_built(ledger.path)["0001"].sha256 == "good"


def test_a_whole_ledger_needs_no_mending(ledger: Ledger) -> None:
    assert not ledger.mend()
    ledger.tell("started")
    assert not ledger.mend()
    ledger.tell("ended")
    assert b"\n\n" not in ledger.path.read_bytes()


@given(cut=st.integers(0, 400))
def test_cut_anywhere_the_earlier_lines_stand(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    ledger = Ledger(tmp_path_factory.mktemp("cut") / "ledger.jsonl", lambda: NOW)
    for number in range(3):
        ledger.tell("page-released", "0001", "版" * number, page=number)
    whole = ledger.path.read_bytes()
    ledger.path.write_bytes(whole[: max(0, len(whole) - cut)])
    left = ledger.path.read_bytes().count(b"\n")
    ledger.mend()
    ledger.tell("ended")
    pages = [entry.page for entry in entries(ledger.path) if entry.event != "ended"]
    assert pages[:left] == list(range(left))
    assert [entry.event for entry in entries(ledger.path)][-1] == "ended"


def test_a_disk_that_takes_nothing_holds_up_no_page(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(descriptor: int, content: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    heard: list[Entry] = []
    ledger.heard.append(heard.append)
    monkeypatch.setattr(os, "write", full)
    ledger.tell("released", "0001")
    assert "No space left on device; not in the ledger" in capsys.readouterr().err
    assert [entry.event for entry in heard] == ["released"]


def test_a_line_half_written_does_not_spoil_the_next(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, content: write(descriptor, content[:20]))
    ledger.tell("building", "0001")
    monkeypatch.setattr(os, "write", write)
    ledger.tell("released", "0001")
    assert [entry.event for entry in entries(ledger.path)] == ["released"]


def test_threads_share_it(ledger: Ledger) -> None:
    threads = [threading.Thread(target=lambda: [ledger.tell("hook", text="x" * 500) for _ in range(10)]) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(list(entries(ledger.path))) == 50 == ledger.count


def test_no_ledger_has_no_events(tmp_path: Path) -> None:
    assert list(entries(tmp_path / "none")) == []


def test_what_is_no_event_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "l").write_text('3\n[]\n{"text": "no event"}\n\xff\n{"time": "t", "event": "ended", "new key": 1}\n', "utf-8")
    assert [entry.event for entry in entries(tmp_path / "l")] == ["ended"]


def test_every_event_is_told_in_the_manual() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "night.md").read_text("utf-8")
    assert [event for event in EVENTS if f"| `{event}` |" not in manual] == []


def test_no_event_is_told_that_has_no_name() -> None:
    import re

    night = Path(__file__).parents[2] / "layout" / "night"
    names = {name for path in night.glob("*.py") for name in re.findall(r'(?:ledger\.tell|told)\("([a-z-]+)"', path.read_text("utf-8"))}
    assert names <= set(EVENTS)
    assert {"started", "retry", "delivered"} <= names

"""A target that refuses, or hangs, keeps only its own pages waiting."""

from __future__ import annotations

import datetime
import threading
import time
from pathlib import Path

import pytest
from outputs import released

from layout.night import couriers as room
from layout.night.couriers import Couriers
from layout.night.deliver import deliver, state_of
from layout.night.ledger import Ledger, entries
from layout.shift import Shift, Target


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return released(tmp_path / "output" / "0001", {1: b"first page", 2: b"second page"}).parent


def couriers(out: Path, *targets: Target, retries: int = 1) -> Couriers:
    ledger = Ledger(out / "ledger.jsonl", lambda: datetime.datetime(2024, 6, 3, 23, 40, tzinfo=datetime.UTC))
    return Couriers(Shift(retries=retries, pause=0, targets=targets), ledger, out, threading.Event())


def events(out: Path) -> list[tuple[str, str, int]]:
    return [(entry.event, entry.target, entry.page) for entry in entries(out / "ledger.jsonl")]


def test_a_target_that_refuses_is_told_and_the_others_go_on(out: Path, tmp_path: Path) -> None:
    (tmp_path / "closed").write_text("a file where a folder should be", "utf-8")
    work = couriers(out, Target("closed", f"file://{tmp_path}/closed"), Target("plant", f"file://{tmp_path}/plant"))
    work.send("0001")
    work.wait()
    assert sorted(events(out)) == [("delivered", "plant", 1), ("delivered", "plant", 2), ("refused", "closed", 0), ("refused", "closed", 0)]
    texts = [entry.text for entry in entries(out / "ledger.jsonl") if entry.event == "refused"]
    assert texts[0].endswith("tried again in 0 s")
    assert texts[1].endswith("owing until the next attempt")
    assert state_of(out / "0001", "closed")["due"]
    assert not state_of(out / "0001", "plant")["due"]


def test_what_is_owing_is_made_good_by_the_next_night(out: Path, tmp_path: Path) -> None:
    (tmp_path / "plant").write_text("closed", "utf-8")
    target = Target("plant", f"file://{tmp_path}/plant")
    first = couriers(out, target, retries=0)
    first.send("0001")
    first.wait()
    (tmp_path / "plant").unlink()
    second = couriers(out, target)
    second.resume(["0001"])
    second.wait()
    assert [event for event, _, _ in events(out)] == ["refused", "delivered", "delivered"]
    assert not state_of(out / "0001", "plant")["due"]


def test_a_new_target_does_not_get_old_issues(out: Path, tmp_path: Path) -> None:
    work = couriers(out, Target("new", f"file://{tmp_path}/new"))
    work.resume(["0001"])
    work.wait()
    assert not (tmp_path / "new").exists()


def test_a_file_system_that_is_not_installed_is_told(out: Path) -> None:
    work = couriers(out, Target("moon", "moon://crater/in"), retries=0)
    work.send("0001")
    work.wait()
    assert [(entry.event, entry.text) for entry in entries(out / "ledger.jsonl")] == [
        ("refused", "Protocol not known: moon; owing until the next attempt")
    ]


def test_a_target_that_hangs_is_left_to_the_next_night(out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()

    def hang(folder: Path, target: Target, *more: object) -> None:
        if target.name == "slow":
            release.wait(20)
        deliver(folder, target, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(room, "deliver", hang)
    work = couriers(out, Target("slow", f"file://{tmp_path}/slow", seconds=1), Target("plant", f"file://{tmp_path}/plant"))
    started = time.monotonic()
    work.send("0001")
    work.wait()
    assert time.monotonic() - started < 5
    assert ("delivered", "plant", 2) in events(out)
    refused = [entry.text for entry in entries(out / "ledger.jsonl") if entry.event == "refused"]
    assert refused == ["not done after 1 s; left to the next night"]
    assert state_of(out / "0001", "slow")["due"]
    release.set()
    work.wait()


def test_a_night_that_is_to_end_does_not_try_again(out: Path, tmp_path: Path) -> None:
    (tmp_path / "closed").write_text("", "utf-8")
    work = couriers(out, Target("closed", f"file://{tmp_path}/closed"), retries=5)
    work.stop.set()
    work.send("0001")
    work.wait()
    assert [event for event, _, _ in events(out)] == ["refused"]

"""A night from the first look to the last delivery."""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from outputs import released
from vigils import START, Answer, Trial, good, page

from layout.finding import CopyError, Finding, Grade
from layout.night.journal import ASIDE
from layout.night.ledger import entries
from layout.night.nightly import Clock, Orders, Outcome
from layout.night.nightwatch import night
from layout.night.vigil import Vigil
from layout.shift import Hook, Shift, Target

WRONG = CopyError([Finding("x", Grade.STOP, "wrong")])
QUICK = Shift(settle=0, pause=0)


def vigil(trial: Trial, shift: Shift = QUICK, once: bool = True, until: datetime.time | None = None) -> Vigil:
    return Vigil(Orders(trial.issues, trial.out, shift, once, until), trial.hands, trial.stop, Clock())


@pytest.fixture
def trial(tmp_path: Path) -> Trial:
    return Trial(tmp_path)


def eventually(true: Callable[[], bool]) -> None:
    """Wait for something that another thread does."""
    for _ in range(200):
        if true():
            return
        time.sleep(0.05)
    pytest.fail("it did not come")


CODES: list[tuple[list[Answer], int]] = [
    ([good()], 0),
    ([good(), Outcome("held", (page(1, "held"),))], 1),
    ([Outcome("held", (page(1, "held"),)), WRONG], 2),
]


@pytest.mark.parametrize(("answers", "code"), CODES)
def test_the_code_is_that_of_the_worst(trial: Trial, answers: list[Answer], code: int) -> None:
    for number, answer in enumerate(answers):
        trial.write(f"{number:04}")
        trial.hands.answers[f"{number:04}"] = [answer]
    assert night(vigil(trial)) == code
    assert trial.events[0] == "started"
    assert trial.events[-1] == "ended"
    assert len(trial.hands.asked) == len(answers)


def test_nothing_to_do_is_said_and_done(trial: Trial) -> None:
    trial.write("0001")
    night(vigil(trial))
    assert night(vigil(trial)) == 0
    assert trial.events[-3:] == ["started", "unchanged", "ended"]
    assert len(trial.hands.asked) == 1


def test_no_issue_at_all(trial: Trial) -> None:
    assert night(vigil(trial)) == 0


def test_one_night_does_not_wait_for_issues_that_are_not_there(trial: Trial) -> None:
    trial.issues.rmdir()
    with pytest.raises(OSError, match="issues"):
        night(vigil(trial))
    assert trial.events[-1] == "ended"


def test_two_nights_on_one_output(trial: Trial) -> None:
    script = f"""
import sys
from pathlib import Path
from layout.night.claim import claimed
with claimed(Path({str(trial.out)!r})):
    print("mine", flush=True)
    sys.stdin.read()
"""
    with subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"mine\n"
        with pytest.raises(BlockingIOError, match=f"process {other.pid} is at work in this folder"):
            night(vigil(trial))
        assert other.stdin
        other.stdin.close()
    assert trial.events == []
    assert night(vigil(trial)) == 0


def test_a_ledger_cut_off_is_told(trial: Trial) -> None:
    (trial.out / "ledger.jsonl").write_text('{"time": "20', "utf-8")
    night(vigil(trial))
    assert trial.events[:2] == ["torn", "started"]


def test_a_release_cut_off_is_brought_to_its_end(trial: Trial) -> None:
    (trial.out / "0009" / f"{ASIDE}x").mkdir(parents=True)
    night(vigil(trial))
    assert "recovered 0009" in trial.events
    assert not list(trial.out.glob(f"*/{ASIDE}*"))


def test_while_watching_late_copy_is_built_and_the_end_is_clean(trial: Trial) -> None:
    trial.write("0001")
    code: list[int] = []
    thread = threading.Thread(target=lambda: code.append(night(vigil(trial, once=False))))
    thread.start()
    eventually(lambda: "released 0001" in trial.events)
    trial.write("0002")
    eventually(lambda: "released 0002" in trial.events)
    trial.write("0001", "新稿")
    eventually(lambda: trial.events.count("released 0001") == 2)
    trial.stop.set()
    thread.join(10)
    assert code == [0]
    assert trial.events[-2:] == ["stopping", "ended"]
    assert "值班" in (trial.out / "index.html").read_text("utf-8")


def test_asked_to_end_while_it_builds(trial: Trial) -> None:
    trial.write("0001")
    trial.write("0002")
    trial.hands.answers["0001"] = [KeyboardInterrupt()]
    assert night(vigil(trial)) == 130
    assert trial.events[-2:] == ["stopping", "ended"]
    assert trial.hands.names == ["0001"]
    trial.hands.answers.clear()
    assert night(vigil(trial)) == 0
    assert trial.hands.names == ["0001", "0001", "0002"]


def test_until_the_deadline_and_no_longer(trial: Trial) -> None:
    """Copy that never rests: at the deadline the night ends, and says so."""
    folder = trial.write("0001")
    clock = Clock(lambda: START + datetime.timedelta(seconds=time.monotonic() - began), time.monotonic)
    began = time.monotonic()
    orders = Orders(trial.issues, trial.out, Shift(settle=60), until=(START + datetime.timedelta(minutes=1)).time())
    watch = Vigil(orders, trial.hands, trial.stop, clock)
    began -= 57
    (folder / "b.md").write_text("稿", "utf-8")
    assert night(watch) == 1
    assert time.monotonic() - began < 70
    assert "deadline 0001" in trial.events
    assert trial.hands.names == []


def test_pages_are_delivered_and_hooks_are_told(trial: Trial, tmp_path: Path) -> None:
    def build(issue: Path, out: Path) -> Outcome:
        released(out, {1: b"first page", 2: b"second page"})
        return good()

    trial.hands.answers["0001"] = [build]
    trial.write("0001")
    heard = tmp_path / "heard"
    tell = f"import sys; open({str(heard)!r}, 'ab').write(sys.stdin.buffer.read() + b'\\n')"
    hook = Hook(("released", "delivered"), (sys.executable, "-c", tell))
    shift = Shift(settle=0, pause=0, targets=(Target("plant", f"file://{tmp_path}/plant"),), hooks=(hook,))
    assert night(vigil(trial, shift)) == 0
    assert (tmp_path / "plant" / "0001-01.pdf").read_bytes() == b"first page"
    said = [json.loads(line) for line in heard.read_bytes().splitlines()]
    assert sorted((each["event"], each["page"]) for each in said) == [
        ("delivered", 1), ("delivered", 2), ("page-released", 1), ("page-released", 2), ("released", 0),
    ]  # fmt: skip
    assert all(each["output"] == str(trial.out / "0001") for each in said)
    assert "已送达" in (trial.out / "index.html").read_text("utf-8")


def test_a_target_and_a_hook_that_fail_do_not_fail_the_night(trial: Trial, tmp_path: Path) -> None:
    (tmp_path / "plant").write_text("closed", "utf-8")
    trial.hands.answers["0001"] = [lambda issue, out: (released(out, {1: b"page"}), good(page(1)))[1]]
    trial.write("0001")
    hooks = (Hook(("released",), ("/bin/sleep", "60"), seconds=1), Hook(("released",), ("/no/such/program",)))
    shift = Shift(settle=0, pause=0, retries=1, targets=(Target("plant", f"file://{tmp_path}/plant"),), hooks=hooks)
    assert night(vigil(trial, shift)) == 0
    told = [(entry.event, entry.target) for entry in entries(trial.out / "ledger.jsonl")]
    assert told.count(("refused", "plant")) == 2
    assert ("hook-failed", "program") in told
    assert ("hook-failed", "sleep") in told

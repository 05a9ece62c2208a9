"""The vigil builds what is new or changed, once its copy rests, and tells what happens."""

from __future__ import annotations

import datetime
import errno
import shutil
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outputs import released
from vigils import START, Trial, good, page

from layout.finding import CopyError, Finding, Grade, Source
from layout.night.nightly import Outcome, PageOutcome, deadline_after, passing, reason
from layout.night.resting import Replaced
from layout.shift import Shift

WRONG = CopyError([Finding("missing-file", Grade.STOP, "there is no file “copy/b.md”", Source("issue.yaml", 8))])
FULL = OSError(errno.ENOSPC, "No space left on device", "output/0001")


@pytest.fixture
def trial(tmp_path: Path) -> Trial:
    return Trial(tmp_path)


# ---- new and changed ---------------------------------------------------------------------------------------------------


def test_a_new_issue_is_built_once_its_copy_rests(trial: Trial) -> None:
    trial.write("0001")
    trial.turn()
    trial.turn(2.9)
    assert trial.hands.names == []
    trial.turn(0.2)
    assert trial.hands.names == ["0001"]
    trial.turn(60)
    assert trial.hands.names == ["0001"]
    assert trial.events == ["arrived 0001", "building 0001", "page-released 0001 1", "page-released 0001 2", "released 0001"]


def test_copy_that_still_grows_is_not_read(trial: Trial) -> None:
    folder = trial.write("0001")
    for _ in range(5):
        trial.turn(2)
        with (folder / "photo.jpg").open("ab") as file:
            file.write(b"more")
    assert trial.hands.names == []
    trial.turn()
    trial.turn(3)
    assert trial.hands.names == ["0001"]


def test_a_changed_issue_is_built_again_and_only_news_is_told(trial: Trial) -> None:
    trial.hands.answers["0001"] = [good(), good(page(1), page(2, sha256="b" * 64))]
    trial.write("0001")
    trial.write("0002")
    for _ in range(2):
        trial.turn(3)
    before = len(trial.events)
    trial.write("0001", "新稿")
    trial.turn()
    trial.turn(3)
    assert trial.hands.names == ["0001", "0002", "0001"]
    assert trial.events[before:] == ["changed 0001", "building 0001", "page-released 0001 2", "released 0001"]


def test_a_touched_issue_is_not_built(trial: Trial) -> None:
    trial.write("0001")
    trial.turn()
    trial.turn(3)
    (trial.issues / "0001" / "a.md").touch()
    trial.turn()
    trial.turn(3)
    assert trial.hands.names == ["0001"]
    assert trial.events[-2:] == ["changed 0001", "unchanged 0001"]


def test_a_changed_house_changes_every_issue(trial: Trial) -> None:
    trial.write("0001")
    trial.write("0002")
    trial.turn()
    trial.turn(3)
    (trial.issues / "house.yaml").write_text("name: 报\n", "utf-8")
    trial.turn()
    assert trial.hands.names == ["0001", "0002"]
    trial.turn(3)
    assert trial.hands.names == ["0001", "0002", "0001", "0002"]


def test_another_night_builds_only_what_changed(trial: Trial) -> None:
    for name in ("0001", "0002"):
        trial.write(name)
    trial.turn()
    trial.turn(3)
    trial.write("0002", "新稿")
    night = trial.again()
    night.begin()
    assert night.unsettled() == ["0002"]
    assert trial.events[-2:] == ["unchanged", "changed 0002"]
    trial.turn(3)
    assert trial.hands.names == ["0001", "0002", "0002"]


def test_old_issues_are_not_read_every_night(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> None:
    trial.write("0001")
    trial.turn()
    trial.turn(3)
    trial.vigil.leave()

    def read(*_: object) -> str:
        raise AssertionError("the copy was read")

    with monkeypatch.context() as patch:
        patch.setattr("layout.night.vigil.digest", read)
        trial.again().begin()
        assert trial.vigil.unsettled() == []
    (trial.out / ".cache" / "seen.json").write_text("{", "utf-8")
    trial.again().begin()
    assert trial.vigil.unsettled() == []


def test_an_output_that_was_taken_away_is_made_again(trial: Trial) -> None:
    def build(issue: Path, out: Path) -> Outcome:
        released(out, {1: b"page"})
        return good(page(1))

    trial.hands.answers["0001"] = [build]
    trial.write("0001")
    trial.turn()
    trial.turn(3)
    trial.again().begin()
    assert trial.vigil.unsettled() == []
    shutil.rmtree(trial.out / "0001")
    trial.again().begin()
    assert trial.vigil.unsettled() == ["0001"]


# ---- failures ----------------------------------------------------------------------------------------------------------


def test_broken_copy_is_told_and_not_tried_again_until_it_changes(trial: Trial) -> None:
    trial.hands.answers["0001"] = [WRONG, good()]
    trial.write("0001")
    trial.turn()
    for _ in range(5):
        trial.turn(30)
    assert trial.hands.names == ["0001"]
    failed = list(trial.told())[-1]
    assert (failed.event, failed.text) == ("failed", "issue.yaml:8: there is no file “copy/b.md”")
    trial.again().begin()
    assert trial.vigil.unsettled() == []
    trial.write("0001", "新稿")
    trial.turn()
    trial.turn(3)
    assert trial.events[-1] == "released 0001"


@pytest.mark.parametrize("error", [FULL, BrokenProcessPool("the process that made page 3 was killed by SIGKILL"), MemoryError()])
def test_what_may_pass_is_tried_again_with_growing_pauses(trial: Trial, error: BaseException) -> None:
    trial.again(Shift(retries=2, pause=5))
    trial.hands.answers["0001"] = [error, error, good()]
    trial.write("0001")
    trial.turn()
    trial.turn(3)
    trial.turn(4.9)
    assert len(trial.hands.asked) == 1
    trial.turn(0.2)
    assert len(trial.hands.asked) == 2
    trial.turn(9.8)
    assert len(trial.hands.asked) == 2
    trial.turn(0.3)
    assert len(trial.hands.asked) == 3
    assert [entry.text for entry in trial.told() if entry.event == "retry"] == [f"{reason(error)}; tried again in {s} s" for s in (5, 10)]
    assert trial.events[-1] == "released 0001"


def test_what_does_not_pass_fails_in_the_end_and_is_left_to_the_next_night(trial: Trial) -> None:
    trial.hands.answers["0001"] = [FULL]
    trial.write("0001")
    trial.turn()
    for _ in range(20):
        trial.turn(60)
    assert len(trial.hands.asked) == 3
    assert list(trial.told())[-1].text == "output/0001: No space left on device"
    assert trial.vigil.codes == {"0001": 2}
    trial.again().begin()
    assert trial.vigil.unsettled() == ["0001"]


def test_an_error_a_person_must_mend_is_not_tried_again(trial: Trial) -> None:
    trial.hands.answers["0001"] = [PermissionError(errno.EACCES, "Permission denied", "output")]
    trial.write("0001")
    trial.turn()
    trial.turn(3)
    assert trial.events[-1] == "failed 0001"


def test_a_mistake_of_ours_does_not_end_the_night(trial: Trial) -> None:
    trial.hands.answers["0001"] = [ZeroDivisionError("division by zero")]
    trial.write("0001")
    trial.write("0002")
    trial.turn()
    trial.turn(3)
    assert {"failed 0001", "released 0002"} <= set(trial.events)
    text = next(entry.text for entry in trial.told() if entry.event == "failed")
    assert text.startswith("a mistake of the program, please report it: ZeroDivisionError: division by zero in vigils.py:")


def test_one_issue_that_fails_keeps_no_other_waiting(trial: Trial) -> None:
    trial.hands.answers["0001"] = [FULL]
    trial.write("0001")
    trial.write("0002")
    trial.turn()
    trial.turn(3)
    assert trial.hands.names == ["0001", "0002"]


# ---- bad input ---------------------------------------------------------------------------------------------------------


def test_a_photo_replaced_while_it_is_read(trial: Trial) -> None:
    trial.hands.answers["0001"] = [Replaced("photos/a.jpg changed while it was read"), good()]
    trial.write("0001")
    trial.turn()
    trial.turn(3)
    trial.turn(2)
    assert len(trial.hands.asked) == 1
    trial.turn(1)
    assert trial.events[1:4] == ["building 0001", "again 0001", "building 0001"]
    assert trial.events[-1] == "released 0001"


def test_copy_that_changes_behind_a_build_is_built_again(trial: Trial) -> None:
    def late(issue: Path, out: Path) -> Outcome:
        trial.write("0001", "改过的稿")
        return good()

    trial.hands.answers["0001"] = [late, good()]
    trial.write("0001")
    for _ in range(4):
        trial.turn(3)
    assert trial.hands.names == ["0001", "0001"]


def test_an_issue_folder_that_vanishes_under_the_build(trial: Trial) -> None:
    def vanish(issue: Path, out: Path) -> Outcome:
        shutil.rmtree(issue)
        raise FileNotFoundError(errno.ENOENT, "No such file or directory", str(issue / "issue.yaml"))

    trial.hands.answers["0001"] = [vanish]
    trial.write("0001")
    for _ in range(3):
        trial.turn(3)
    assert trial.events == ["arrived 0001", "building 0001", "vanished 0001"]
    trial.hands.answers["0001"] = [good()]
    trial.write("0001", "又来了")
    trial.turn()
    trial.turn(3)
    assert trial.events[-1] == "released 0001"


def test_the_folder_of_all_issues_vanishes_and_comes_back(trial: Trial, tmp_path: Path) -> None:
    trial.write("0001")
    trial.turn()
    trial.turn(3)
    trial.issues.rename(tmp_path / "away")
    for _ in range(3):
        trial.turn(3)
    assert trial.events.count("vanished") == 1
    (tmp_path / "away").rename(trial.issues)
    trial.turn(3)
    trial.write("0002")
    trial.turn()
    trial.turn(3)
    assert trial.hands.names == ["0001", "0002"]


@pytest.mark.parametrize("jump", [-7200, 7200])
def test_a_clock_that_jumps_is_told_and_does_not_hold_up_a_build(trial: Trial, jump: float) -> None:
    trial.write("0001")
    trial.turn()
    trial.hours.wall += datetime.timedelta(seconds=jump)
    trial.turn(1)
    assert trial.hands.names == []
    trial.turn(2.1)
    assert trial.hands.names == ["0001"]
    clock = [entry.text for entry in trial.told() if entry.event == "clock"]
    assert len(clock) == 1
    assert clock[0].startswith(f"the clock jumped by {jump:+d} s")


def test_names_that_are_no_text_are_told_as_well_as_can_be(trial: Trial) -> None:
    folder = trial.write(b"00\xff1".decode("utf-8", "surrogateescape"))
    (folder / b"\xfe.jpg".decode("utf-8", "surrogateescape")).write_bytes(b"photo")
    trial.turn()
    trial.turn(3)
    assert len(trial.hands.asked) == 1
    assert (trial.out / "index.html").is_file()
    trial.vigil.leave()


# ---- the deadline ------------------------------------------------------------------------------------------------------


def test_a_build_is_given_the_time_that_is_left(trial: Trial) -> None:
    trial.again(Shift(deadline=datetime.time(20, 1)))
    trial.write("0001")
    trial.turn()
    trial.turn(3)
    assert trial.hands.asked == [("0001", 57.0)]


def test_a_late_page_is_told_and_built_by_the_next_night(trial: Trial) -> None:
    late = Outcome("held", (page(1), PageOutcome(2, "0001-02", "held", "", "not ready at the deadline")), stops=1)
    trial.hands.answers["0001"] = [late]
    trial.write("0001")
    trial.turn()
    trial.turn(3)
    trial.turn(60)
    assert trial.hands.names == ["0001"]
    assert trial.events[-3:] == ["page-released 0001 1", "deadline 0001 2", "held 0001"]
    assert trial.vigil.codes == {"0001": 1}
    trial.again().begin()
    assert trial.vigil.unsettled() == ["0001"]


def test_at_the_deadline_copy_that_does_not_rest_is_told(trial: Trial) -> None:
    trial.again(until=datetime.time(20, 1))
    trial.write("0001")
    trial.turn(59)
    assert not trial.vigil.over()
    trial.hours.go(1)
    assert trial.vigil.over()
    assert trial.vigil.codes == {"0001": 1}
    assert trial.events[-1] == "deadline 0001"
    assert trial.hands.names == []


def test_the_next_deadline_is_that_of_tomorrow(trial: Trial) -> None:
    trial.again(Shift(deadline=datetime.time(20, 1)))
    trial.hours.go(61)
    assert trial.vigil.over()
    assert not trial.vigil.over()
    assert trial.vigil.seconds_left() == pytest.approx(86400 - 1, abs=3601)


def test_without_a_deadline_it_is_never_over(trial: Trial) -> None:
    trial.hours.go(10**6)
    assert trial.vigil.seconds_left() is None
    assert not trial.vigil.over()


@given(st.times(), st.integers(0, 86399))
def test_the_deadline_lies_within_a_day(hour: datetime.time, seconds: int) -> None:
    now = START + datetime.timedelta(seconds=seconds)
    ends = deadline_after(now, hour)
    assert now < ends <= now + datetime.timedelta(days=1, hours=1)
    assert ends.astimezone().time() == hour


def test_what_passes_and_what_does_not() -> None:
    assert all(map(passing, (FULL, MemoryError(), BrokenProcessPool(), FileNotFoundError(errno.ENOENT, "gone"))))
    assert not any(map(passing, (PermissionError(errno.EACCES, "no"), WRONG, ValueError(), OSError("no number"))))

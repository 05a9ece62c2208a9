"""The board shows what ledger, reports and targets tell."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from outputs import released
from PIL import Image
from vigils import START, Trial

from layout.night.deliver import deliver
from layout.night.ledger import EVENTS
from layout.night.posting import Wall
from layout.proof.board import EVENTS as SPOKEN
from layout.shift import Target


@pytest.fixture
def trial(tmp_path: Path) -> Trial:
    made = Trial(tmp_path)
    made.write("0001")
    return made


def posted(trial: Trial, *targets: Target) -> str:
    Wall(trial.issues, trial.out, targets, lambda: START).post("值班中")
    return (trial.out / "index.html").read_text("utf-8")


def states(page: str) -> list[tuple[int, str]]:
    return [(int(number), state) for state, number in re.findall(r'<div class="head (\w+)"><b>(\d+)</b>', page)]


def build(trial: Trial, *pages: int, held: tuple[int, ...] = ()) -> Path:
    out = released(trial.out / "0001", {n: b"page %d" % n for n in pages}, {n: b"held %d" % n for n in held})
    (out / "proof").mkdir(exist_ok=True)
    for number in (*pages, *held):
        Image.new("P", (140, 196)).save(out / "proof" / f"0001-{number:02}.png")
    return out


def test_pages_are_missing_until_they_are_made(trial: Trial) -> None:
    assert states(posted(trial)) == [(1, "missing"), (2, "missing")]


def test_pages_are_building_until_all_are_made(trial: Trial) -> None:
    trial.vigil.ledger.tell("building", "0001")
    trial.vigil.made("0001", 1)
    page = (trial.out / "index.html").read_text("utf-8")
    assert states(page) == [(1, "building"), (2, "building")]
    assert "已做好 1 / 2 版" in page


def test_released_and_held_pages_are_shown_with_the_reason(trial: Trial) -> None:
    build(trial, 1, held=(2,))
    trial.vigil.ledger.tell("held", "0001")
    page = posted(trial)
    assert states(page) == [(1, "released"), (2, "held")]
    assert "溢文 3 行" in page
    assert re.findall(r'src="([^"]+)"', page) == sorted(
        f".board/0001/{path.name}" for path in (trial.out / ".board" / "0001").iterdir() if path.suffix == ".jpg"
    )


def test_a_late_page_is_held(trial: Trial) -> None:
    build(trial, 1)
    trial.vigil.ledger.tell("building", "0001")
    trial.vigil.ledger.tell("deadline", "0001", "not ready at the deadline", page=2)
    trial.vigil.ledger.tell("held", "0001")
    page = posted(trial)
    assert states(page) == [(1, "released"), (2, "held")]
    assert "到截稿时间还没做好" in page


def test_delivered_is_when_every_target_has_it(trial: Trial, tmp_path: Path) -> None:
    out = build(trial, 1, 2)
    trial.vigil.ledger.tell("released", "0001")
    plant, archive = (Target(name, f"file://{tmp_path}/{name}") for name in ("plant", "archive"))
    deliver(out, plant, "now", lambda *_: None)
    page = posted(trial, plant, archive)
    assert states(page) == [(1, "released"), (2, "released")]
    assert "未送达：archive" in page
    assert states(posted(trial, plant)) == [(1, "delivered"), (2, "delivered")]
    build(trial, 1)
    (out / "0001-01.pdf").write_bytes(b"other")
    assert states(posted(trial, plant))[0] == (1, "delivered")


def test_broken_copy_shows_its_faults_and_what_was_released_before(trial: Trial) -> None:
    build(trial, 1, 2)
    trial.vigil.ledger.tell("failed", "0001", "copy/a.md:3: unknown key “headlin”")
    page = posted(trial)
    assert "copy/a.md:3：不认识的键“headlin”" in page
    assert "稿件有误" in page
    assert states(page) == [(1, "released"), (2, "released")]


def test_a_night_that_was_killed_builds_no_more(trial: Trial) -> None:
    trial.vigil.ledger.tell("building", "0001")
    trial.vigil.ledger.tell("started")
    assert states(posted(trial)) == [(1, "missing"), (2, "missing")]


def test_what_needs_somebody_stands_first(trial: Trial) -> None:
    trial.write("0002")
    trial.vigil.ledger.tell("failed", "0001", "wrong")
    trial.hours.go(60)
    trial.vigil.ledger.tell("arrived", "0002")
    assert re.findall(r"<h2>(?:<a[^>]*>)?(\d+)", posted(trial)) == ["0001", "0002"]


def test_a_vanished_issue_is_still_shown(trial: Trial) -> None:
    build(trial, 1, 2)
    trial.turn()
    (trial.issues / "0001" / "issue.yaml").unlink()
    trial.turn()
    assert "文件夹不见了" in posted(trial)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"pages": 3}'])
def test_a_damaged_report_is_none(trial: Trial, content: str) -> None:
    (trial.out / "0001").mkdir()
    (trial.out / "0001" / "report.json").write_text(content, "utf-8")
    assert states(posted(trial)) == [(1, "missing"), (2, "missing")]


def test_a_damaged_picture_is_left_out(trial: Trial) -> None:
    out = build(trial, 1, 2)
    (out / "proof" / "0001-01.png").write_bytes(b"no picture")
    (out / "proof" / "0001-02.png").unlink()
    assert "<img" not in posted(trial)


def test_old_thumbnails_are_taken_down(trial: Trial) -> None:
    out = build(trial, 1, 2)
    posted(trial)
    before = set((trial.out / ".board" / "0001").iterdir())
    released(out, {1: b"page 1", 2: b"another"})
    posted(trial)
    after = set((trial.out / ".board" / "0001").iterdir())
    assert len(after) == 2
    assert len(after & before) == 1


def test_a_board_that_cannot_be_written_holds_up_nothing(trial: Trial) -> None:
    (trial.out / "index.html").mkdir()
    trial.vigil.post()


def test_old_issues_are_listed_without_pictures(trial: Trial) -> None:
    for number in range(2, 46):
        trial.write(f"{number:04}")
    page = posted(trial)
    assert len(re.findall("<h2>", page)) == 40
    assert "较早的各期" in page


def test_every_event_has_its_words() -> None:
    assert set(SPOKEN) == set(EVENTS)

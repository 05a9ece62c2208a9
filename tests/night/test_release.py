"""The release: whole files or none, a page in one place only."""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from smallpaper import STORY, paper

from layout.build import Built, Room, build, open_room
from layout.desk import new
from layout.finding import CopyError, Finding, Grade
from layout.night.cache import Cache
from layout.night.release import Extra, release
from layout.night.workers import Order, crew


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("paper") / "issues"
    issue = next(path.parent for path in new(folder) if path.name == "issue.yaml")
    room: Room = open_room(issue)
    order = Order(issue, "x4", Cache(None))
    told: list[int] = []
    made = build(room, (1, 2), crew(room, order, 1, lambda page: told.append(page.page.plan.number)))
    assert told == [1, 2]
    return made


RUN = {"manifest.json", "report.json"}
"""What tells of the run, and is in no list of its own."""


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_everything_is_written(built: Built, tmp_path: Path) -> None:
    written = release(built, tmp_path, {})
    assert names(tmp_path) == {
        "0001-01.pdf", "0001-01.pdf.sha256", "0001-02.pdf", "0001-02.pdf.sha256",
        "proof/0001-01.png", "proof/0001-02.png", "proof/index.html", *RUN,
    }  # fmt: skip
    assert written.held == ()
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["issue"]["name"] == "0001"


def test_a_stop_holds_its_page_and_withdraws_the_released_one(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {})
    stop = Finding("overset", Grade.STOP, "too long", page=2)
    written = release(replace(built, findings=(stop,)), tmp_path, {})
    assert written.released == ("0001-01.pdf",)
    assert written.held == ("held/0001-02.pdf",)
    assert "0001-02.pdf" not in names(tmp_path)


def test_a_stop_of_the_whole_issue_holds_every_page(built: Built, tmp_path: Path) -> None:
    written = release(replace(built, findings=(Finding("face", Grade.STOP, "no face"),)), tmp_path, {})
    assert written.released == ()
    assert len(written.held) == 2


def test_a_page_the_issue_no_longer_has_is_cleared(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {})
    shorter = replace(built, pages=built.pages[:1], issue=replace(built.issue, pages=built.issue.pages[:1]))
    release(shorter, tmp_path, {})
    left = {name for name in names(tmp_path) if name.startswith("0001") or ".png" in name}
    assert left == {"0001-01.pdf", "0001-01.pdf.sha256", "proof/0001-01.png"}


def test_some_pages_leave_the_others_alone(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {})
    release(replace(built, pages=built.pages[:1]), tmp_path, {})
    assert {"0001-01.pdf", "0001-02.pdf", "proof/0001-02.png"} <= names(tmp_path)


def test_proofs_only_releases_nothing(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {}, proofs_only=True)
    assert not list(tmp_path.glob("*.pdf"))
    assert (tmp_path / "proof" / "index.html").exists()


def test_a_failure_half_way_leaves_the_old_release_whole(built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release(built, tmp_path, {})
    before = {name: (tmp_path / name).read_bytes() for name in names(tmp_path)}

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        release(replace(built, findings=()), tmp_path, {})
    assert {name: (tmp_path / name).read_bytes() for name in names(tmp_path)} == before


STOP = Finding("overset", Grade.STOP, "too long", page=2)
SHEET = Extra("plates/0001_02-01.pdf", b"%PDF- a pair of pages", (1, 2), press=True)
HARD = Extra("proof/0001-02-A4.pdf", b"%PDF- a hard proof", (2,))


def renamed(built: Built, stem: str) -> Built:
    """The same issue under other names."""
    pages = (replace(m, page=replace(m.page, plan=replace(m.page.plan, name=f"{stem}{m.page.plan.number}"))) for m in built.pages)
    return replace(built, pages=tuple(pages))


def ledger(folder: Path) -> dict[str, dict[str, Any]]:
    said = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return {row["file"]: row for row in said["files"]}


def test_the_report_lists_every_file_with_its_checksum(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {}, extras=(SHEET, HARD))
    listed = ledger(tmp_path)
    assert set(listed) == names(tmp_path) - RUN
    for name, row in listed.items():
        content = (tmp_path / name).read_bytes()
        assert (row["sha256"], row["bytes"]) == (hashlib.sha256(content).hexdigest(), len(content))
    assert listed["plates/0001_02-01.pdf.sha256"]["pages"] == [1, 2]


def test_checksums_are_those_sha256sum_reads(built: Built, tmp_path: Path, tool: Callable[[str], str]) -> None:
    release(built, tmp_path, {}, extras=(SHEET,))
    for folder, seals in ((tmp_path, ["0001-01.pdf.sha256", "0001-02.pdf.sha256"]), (tmp_path / "plates", ["0001_02-01.pdf.sha256"])):
        subprocess.run([tool("sha256sum"), "--check", "--strict", *seals], cwd=folder, check=True, capture_output=True)
    (tmp_path / "0001-02.pdf").write_bytes(b"changed on the way")
    done = subprocess.run([tool("sha256sum"), "--check", "0001-02.pdf.sha256"], cwd=tmp_path, check=False, capture_output=True)
    assert done.returncode == 1


def test_a_house_without_checksums_gets_none(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {})
    plain = replace(built, book=replace(built.book, files=replace(built.book.files, checksums=False)))
    release(plain, tmp_path, {})
    assert not list(tmp_path.rglob("*.sha256"))


def test_a_held_page_takes_its_checksum_and_its_sheet_with_it(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {}, extras=(SHEET, HARD))
    release(replace(built, findings=(STOP,)), tmp_path, {}, extras=(SHEET, HARD))
    assert names(tmp_path) == {
        "0001-01.pdf", "0001-01.pdf.sha256", "held/0001-02.pdf",
        "proof/0001-01.png", "proof/0001-02.png", "proof/0001-02-A4.pdf", "proof/index.html", *RUN,
    }  # fmt: skip


def test_a_sheet_goes_when_one_of_its_pages_is_made_again_alone(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {}, extras=(SHEET, HARD))
    release(replace(built, pages=built.pages[:1]), tmp_path, {})
    assert not {name for name in names(tmp_path) if name.startswith("plates")}
    assert {"0001-02.pdf", "0001-02.pdf.sha256", "proof/0001-02-A4.pdf"} <= names(tmp_path)
    assert set(ledger(tmp_path)) == names(tmp_path) - RUN


def test_files_of_a_name_given_up_are_cleared_and_no_others(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {}, extras=(SHEET,))
    mine = tmp_path / "0001-99.pdf"
    mine.write_bytes(b"put here by hand")
    release(renamed(built, "MHFZB_"), tmp_path, {})
    assert names(tmp_path) == {
        "0001-99.pdf", "MHFZB_1.pdf", "MHFZB_1.pdf.sha256", "MHFZB_2.pdf", "MHFZB_2.pdf.sha256",
        "proof/MHFZB_1.png", "proof/MHFZB_2.png", "proof/index.html", *RUN,
    }  # fmt: skip


def test_pages_made_alone_are_cleared_later_under_their_old_names(built: Built, tmp_path: Path) -> None:
    """A run of one page hands on what it knows of the others."""
    release(renamed(built, "a"), tmp_path, {})
    release(replace(renamed(built, "b"), pages=renamed(built, "b").pages[:1]), tmp_path, {})
    assert {name for name in names(tmp_path) if name.endswith(".pdf")} == {"b1.pdf", "a2.pdf"}
    release(renamed(built, "c"), tmp_path, {})
    assert {name for name in names(tmp_path) if name.endswith(".pdf")} == {"c1.pdf", "c2.pdf"}


def test_proofs_only_leaves_what_was_released(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {}, extras=(SHEET,))
    release(built, tmp_path, {}, proofs_only=True, extras=(SHEET, HARD))
    assert {"0001-01.pdf", "plates/0001_02-01.pdf", "proof/0001-02-A4.pdf"} <= names(tmp_path)
    assert set(ledger(tmp_path)) == names(tmp_path) - RUN
    fresh = tmp_path / "fresh"
    release(built, fresh, {}, proofs_only=True, extras=(SHEET, HARD))
    assert not (fresh / "plates").exists()
    assert (fresh / "proof" / "0001-02-A4.pdf").exists()


NO_LIST = (b"", b"{", b"[]", b'{"files": 3}', b'{"files": [], "issue": {"name": "0002"}}', b'{"version": 1}', b"\xff")


@pytest.mark.parametrize("said", NO_LIST)
def test_a_report_that_lists_nothing_leaves_the_names_of_pages(built: Built, tmp_path: Path, said: bytes) -> None:
    for name in ("0001-02.pdf", "0001-03.pdf", "0001-x.pdf", "held/0001-01.pdf", "proof/0001-03.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"of an earlier night")
    (tmp_path / "report.json").write_bytes(said)
    release(built, tmp_path, {})
    assert {name for name in names(tmp_path) if "-03" in name or "held" in name} == set()
    assert "0001-x.pdf" in names(tmp_path)


AWAY = ("../away.pdf", "held/../../away.pdf", "ABSOLUTE", "link/away.pdf", "..\\away.pdf", "notes.txt", "sub", "")


@pytest.mark.parametrize("name", AWAY)
def test_a_report_cannot_reach_beyond_the_folder(built: Built, tmp_path: Path, name: str) -> None:
    out, away = tmp_path / "out", tmp_path / "away.pdf"
    (out / "sub").mkdir(parents=True)
    away.write_bytes(b"not ours")
    (out / "notes.txt").write_bytes(b"not ours")
    (out / "link").symlink_to(tmp_path)
    row = {"bytes": 1, "file": str(away) if name == "ABSOLUTE" else name, "pages": [1], "sha256": ""}
    (out / "report.json").write_text(json.dumps({"files": [row], "issue": {"name": "0001"}}), encoding="utf-8")
    release(built, out, {})
    assert away.exists()
    assert {"notes.txt"} <= names(out)
    assert (out / "sub").is_dir()


def test_a_damaged_list_is_no_list(built: Built, tmp_path: Path) -> None:
    for row in (3, {"file": 3}, {"bytes": "many", "file": "a.pdf", "pages": [1], "sha256": ""}, {"file": "a.pdf", "pages": None}):
        (tmp_path / "report.json").write_text(json.dumps({"files": [row], "issue": {"name": "0001"}}), encoding="utf-8")
        release(built, tmp_path, {})
        assert set(ledger(tmp_path)) == names(tmp_path) - RUN


def test_another_issue_in_the_same_folder_keeps_its_pages(built: Built, tmp_path: Path) -> None:
    release(renamed(built, "other"), tmp_path, {})
    said = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    said["issue"]["name"] = "0002"
    (tmp_path / "report.json").write_text(json.dumps(said), encoding="utf-8")
    release(built, tmp_path, {})
    assert {"other1.pdf", "other2.pdf", "0001-01.pdf"} <= names(tmp_path)


def test_two_files_of_one_name_are_refused_before_anything_is_written(built: Built, tmp_path: Path) -> None:
    with pytest.raises(CopyError, match=r"two files of this issue would be called PROOF/0001-01\.png; change files\.name"):
        release(built, tmp_path / "out", {}, extras=(Extra("PROOF/0001-01.png", b"", (1,)),))
    assert not (tmp_path / "out").exists()


def test_equal_runs_write_equal_bytes(built: Built, tmp_path: Path) -> None:
    for folder in ("one", "other", "other"):
        release(built, tmp_path / folder, {}, extras=(HARD, SHEET))
    one, other = tmp_path / "one", tmp_path / "other"
    assert {name: (one / name).read_bytes() for name in names(one)} == {name: (other / name).read_bytes() for name in names(other)}


def standing(out: Path, complete: bool = True) -> dict[str, dict[str, Any]]:
    said = json.loads((out / "manifest.json").read_bytes())
    assert said["complete"] is complete
    return {row["file"]: row for row in said["files"]}


def test_the_manifest_lists_every_file_and_whether_it_is_held(built: Built, tmp_path: Path) -> None:
    release(replace(built, findings=(STOP,)), tmp_path, {}, extras=(HARD,))
    listed = standing(tmp_path)
    assert set(listed) == names(tmp_path) - RUN
    assert [name for name, row in listed.items() if row["held"]] == ["held/0001-02.pdf"]
    assert listed["proof/0001-02-A4.pdf"]["pages"] == [2]


def test_timings_do_not_reach_the_manifest(built: Built, tmp_path: Path) -> None:
    for name, seconds in (("one", 1.0), ("other", 2.0)):
        release(built, tmp_path / name, {"desk": seconds})
    one, other = ((tmp_path / name / "manifest.json").read_bytes() for name in ("one", "other"))
    assert one == other


def test_a_kept_file_that_was_changed_by_hand_is_not_vouched_for(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {})
    (tmp_path / "0001-02.pdf").write_bytes(b"changed by hand")
    release(replace(built, pages=built.pages[:1]), tmp_path, {})
    left = standing(tmp_path, complete=False)
    assert "0001-02.pdf" not in left
    assert "proof/0001-02.png" in left
    release(built, tmp_path, {})
    assert set(standing(tmp_path)) == names(tmp_path) - RUN


def test_an_equal_release_moves_nothing(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {})
    before = {name: (tmp_path / name).stat().st_ino for name in names(tmp_path) - RUN}
    release(built, tmp_path, {})
    assert {name: (tmp_path / name).stat().st_ino for name in names(tmp_path) - RUN} == before


def test_another_run_at_work_there_is_told(built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("layout.night.claim._at_work", {tmp_path.resolve(): (0, 0)})
    monkeypatch.setattr("layout.night.claim.WAIT", 0.0)
    with pytest.raises(BlockingIOError, match="another build is at work in this folder"):
        release(built, tmp_path, {})
    assert names(tmp_path) == set()


def test_a_photo_that_vanishes_after_reading_is_told_by_name(tmp_path: Path) -> None:
    issue = paper(tmp_path, "stories: [s2]")
    Image.new("RGB", (900, 600), "grey").save(issue / "photos" / "p.jpg")
    front = "headline: 题目\nphotos:\n  - file: photos/p.jpg\n    caption: 说明"
    (issue / "copy" / "s2.md").write_text(STORY.replace("headline: 题目", front), "utf-8")
    room = open_room(issue)
    (issue / "photos" / "p.jpg").unlink()
    with pytest.raises(CopyError, match=r"photos/p\.jpg: there is no file “photos/p\.jpg”"):
        build(room, (2,), crew(room, Order(issue, "x4", Cache(None)), 1, lambda _: None))

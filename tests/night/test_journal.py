"""A set of files changes as one, whenever the process dies."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from killing import Files, files, listed, outlived, taken

from layout.night import journal
from layout.night.claim import claimed
from layout.night.journal import put, recover
from layout.night.manifest import Written, manifest

OLD: Files = {"a.pdf": b"old a", "b.pdf": b"the same", "c.pdf": b"old c", "plates/s.pdf": b"old sheet"}
NEW: Files = {"a.pdf": b"new a, longer", "b.pdf": b"the same", "d.pdf": b"new d", "held/c.pdf": b"held c", "proof/e.png": b"e"}


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """An empty folder, in memory where there is such a thing: a hundred releases wait for the disk a hundred times a dozen times."""
    if not Path("/dev/shm").is_dir():
        yield tmp_path
        return
    with TemporaryDirectory(dir="/dev/shm") as folder:
        yield Path(folder)


def set_of(content: Files) -> Files:
    """The files of a release with report and manifest."""
    rows = [Written(name, hashlib.sha256(each).hexdigest(), len(each)) for name, each in content.items()]
    return content | {"report.json": b"report of " + content["a.pdf"], "manifest.json": manifest("0001", rows)}


def released(out: Path, content: Files, before: Files) -> None:
    whole = set_of(content)
    last = {name: whole.pop(name) for name in ("report.json", "manifest.json")}
    with claimed(out):
        put(out, whole, [name for name in before if name not in content], last)


def told(out: Path) -> bool:
    """That the folder tells the truth at this moment; whether it holds a whole set."""
    said, got = listed(out), taken(out)
    assert got in (None, OLD, NEW)
    assert (said is not None and said["complete"]) == (got is not None)
    return got is not None


def test_a_release_over_another_leaves_the_new_one_and_nothing_else(disk: Path) -> None:
    released(disk, OLD, {})
    assert files(disk) == set_of(OLD)
    released(disk, NEW, OLD)
    assert files(disk) == set_of(NEW)


@pytest.mark.parametrize("before", [OLD, {}], ids=["over another", "the first"])
def test_killed_at_any_step_it_is_carried_out_or_undone_by_the_next_run(disk: Path, before: Files) -> None:
    outcomes = []
    for step in range(10_000):
        out = disk / f"{step}"
        if before:
            released(out, OLD, {})
        done = outlived(partial(released, out, NEW, before), step)
        outcomes.append(out.exists() and told(out))
        with claimed(out):  # a run that builds nothing
            pass
        left = files(out) if out.exists() else {}
        assert left in (set_of(NEW), set_of(before) if before else {}), f"killed at step {step}"
        assert not before or told(out)
        released(out, NEW, before)
        assert files(out) == set_of(NEW)
        if done:
            break
    assert 60 < len(outcomes) < 1_000
    assert outcomes.count(False) > 10  # some died while files moved, and the manifest said so


class Cut(BaseException):
    """The power is cut."""


def torn(out: Path, where: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A release over another that ends at a function of the journal; gives the folder in which it was written."""

    def cut(*_: object) -> None:
        raise Cut

    released(out, OLD, {})
    with monkeypatch.context() as power:
        power.setattr(journal, where, cut)
        with pytest.raises(Cut):
            released(out, NEW, OLD)
    (aside,) = out.glob(".writing-*")
    return aside


def test_killed_while_it_recovers_it_is_carried_out_by_the_next(disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first kill came when files had moved and none was withdrawn yet."""
    torn(disk / "torn", "_withdraw", monkeypatch)
    assert not told(disk / "torn")
    assert (disk / "torn" / "a.pdf").read_bytes() == NEW["a.pdf"]
    for step in range(10_000):
        out = disk / f"{step}"
        shutil.copytree(disk / "torn", out)
        done = outlived(partial(recover, out, sure=True), step)
        told(out)
        with claimed(out):
            assert files(out).keys() - {".lock"} == set_of(NEW).keys()
        assert files(out) == set_of(NEW)
        if done:
            break
    assert step > 10


def test_what_has_not_changed_is_left_alone(disk: Path) -> None:
    released(disk, OLD, {})
    before = {name: (disk / name).stat().st_ino for name in OLD}
    released(disk, OLD, OLD)
    assert {name: (disk / name).stat().st_ino for name in OLD} == before


def test_a_reader_never_takes_a_mixed_set(disk: Path) -> None:
    released(disk, OLD, {})
    stop, sets, wrong = threading.Event(), [0, 0], []

    def read() -> None:
        while not stop.is_set():
            try:
                got = taken(disk)
            except AssertionError as error:
                wrong.append(str(error))
                return
            sets[0] += got == OLD
            sets[1] += got == NEW
            if got not in (None, OLD, NEW):
                wrong.append(str(got))

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(40):
        released(disk, NEW, OLD)
        released(disk, OLD, NEW)
    stop.set()
    reader.join()
    assert wrong == []
    assert min(sets) > 0


def _rewrite(aside: Path, key: str, value: object) -> None:
    said = json.loads((aside / "journal.json").read_text("utf-8"))
    (aside / "journal.json").write_text(json.dumps(said | {key: value}), "utf-8")


DIGEST = hashlib.sha256(b"x").hexdigest()
SPOILT: dict[str, Callable[[Path], object]] = {
    "a file damaged": lambda aside: (aside / "files" / "d.pdf").write_bytes(b"new ?"),
    "a file gone": lambda aside: (aside / "files" / "a.pdf").unlink(),
    "the manifest gone": lambda aside: (aside / "files" / "manifest.json").unlink(),
    "the journal torn": lambda aside: os.truncate(aside / "journal.json", 30),
    "the journal empty": lambda aside: os.truncate(aside / "journal.json", 0),
    "the journal no journal": lambda aside: (aside / "journal.json").write_text('["moves"]', "utf-8"),
    "a name outside": lambda aside: _rewrite(aside, "moves", [["../away.pdf", DIGEST]]),
    "a removal outside": lambda aside: _rewrite(aside, "removals", ["../away.pdf"]),
    "another release since": lambda aside: _rewrite(aside, "over", [DIGEST]),
}


@pytest.mark.parametrize("fault", SPOILT)
def test_what_cannot_be_carried_out_is_thrown_away(disk: Path, fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    out, away = disk / "out", disk / "away.pdf"
    away.write_bytes(b"not ours")
    SPOILT[fault](torn(out, "_carry_out", monkeypatch))
    with claimed(out):
        pass
    assert files(out) == set_of(OLD)
    assert away.read_bytes() == b"not ours"


def test_only_folders_of_dead_runs_go_where_no_lock_can_be_had(disk: Path) -> None:
    dead = os.fork()
    if not dead:
        os._exit(0)
    os.waitpid(dead, 0)
    names = {f".writing-{dead}-x": False, f".writing-{os.getppid()}-x": True, f".writing-{os.getpid()}-x": False, ".writing-old": False}
    for name in names:
        (disk / name / "files").mkdir(parents=True)
    (disk / ".writing-link").symlink_to(disk)
    (disk / ".writing-1-file").write_bytes(b"not ours")
    recover(disk, sure=False)
    assert {name: (disk / name).exists() for name in names} == names
    recover(disk, sure=True)
    assert not any((disk / name).exists() for name in names)
    assert (disk / ".writing-link").is_symlink()
    assert (disk / ".writing-1-file").exists()


def _small_disk(monkeypatch: pytest.MonkeyPatch, room: int) -> None:
    """A disk that takes so many bytes and no more."""
    left, write = room, journal._write

    def limited(path: Path, content: bytes) -> None:
        nonlocal left
        left -= len(content)
        if left < 0:
            write(path, content[: len(content) // 2])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        write(path, content)

    monkeypatch.setattr(journal, "_write", limited)


def test_a_disk_that_fills_up_at_any_file_changes_nothing(disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    released(disk, OLD, {})
    full = 0
    for room in range(0, 10_000, 5):
        with monkeypatch.context() as small:
            _small_disk(small, room)
            try:
                released(disk, NEW, OLD)
                break
            except OSError as error:
                full += 1
                said = str(error)
        assert "No space left on device: free some room" in said
        pending = "the next run puts them in place" in said
        assert told(disk)
        assert pending or files(disk) == set_of(OLD)
        with claimed(disk):
            pass
        assert files(disk) == set_of(NEW if pending else OLD)
        released(disk, OLD, NEW)
    assert full > 10
    assert files(disk) == set_of(NEW)


def test_a_folder_where_a_file_should_be_is_told_before_anything_moves(disk: Path) -> None:
    released(disk, OLD, {})
    (disk / "d.pdf").mkdir()
    with pytest.raises(IsADirectoryError, match=r"a folder stands where a file should be; move it away.*d\.pdf"):
        released(disk, NEW, OLD)
    assert files(disk) == set_of(OLD)
    shutil.rmtree(disk / "d.pdf")
    (disk / "held").write_bytes(b"not ours")
    with pytest.raises(OSError, match=r"a file stands where a folder should be; move it away.*held"):
        released(disk, NEW, OLD)
    assert files(disk) == set_of(OLD) | {"held": b"not ours"}

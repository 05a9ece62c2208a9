"""What is done at the desk is taken back newest first, while nobody has changed the file since."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from layout.desk import Undo
from layout.finding import CopyError
from layout.night import live_deeds
from layout.night.live_deeds import MOST, Deeds


def deed(folder: Path, file: str, before: bytes | None, after: bytes) -> Undo:
    """A change as it was just made."""
    (folder / file).write_bytes(after)
    return Undo(f"{file}: changed", file, before, hashlib.sha256(after).hexdigest())


def test_newest_first_and_byte_by_byte(tmp_path: Path) -> None:
    deeds = Deeds(tmp_path)
    assert deeds.next == ""
    deeds.add(deed(tmp_path, "a.md", b"one\r\n", b"two\r\n"))
    deeds.add(None)
    deeds.add(deed(tmp_path, "b.yaml", b"\xef\xbb\xbfone: 1\n", b"two: 2\n"))
    assert deeds.next == "b.yaml: changed"
    assert [deeds.back(), deeds.back()] == ["b.yaml: changed", "a.md: changed"]
    assert ((tmp_path / "a.md").read_bytes(), (tmp_path / "b.yaml").read_bytes()) == (b"one\r\n", b"\xef\xbb\xbfone: 1\n")
    with pytest.raises(IndexError):
        deeds.back()


def test_a_file_that_was_not_there_goes_again(tmp_path: Path) -> None:
    deeds = Deeds(tmp_path)
    for name in ("layout.yaml", "photo.jpg"):
        deeds.add(deed(tmp_path, name, None, b"new"))
    deeds.back()
    deeds.back()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a.md", "photo.jpg"])
def test_a_file_that_somebody_changed_since_is_left_alone(tmp_path: Path, name: str) -> None:
    deeds = Deeds(tmp_path)
    deeds.add(deed(tmp_path, "b.md", b"one", b"two"))
    deeds.add(deed(tmp_path, name, b"one", b"two"))
    (tmp_path / name).write_bytes(b"three")
    with pytest.raises(CopyError, match="changed since"):
        deeds.back()
    assert (tmp_path / name).read_bytes() == b"three"
    # That change is lost; the one before it is next.
    assert deeds.back() == "b.md: changed"


def test_only_so_many_and_only_so_much_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deeds = Deeds(tmp_path)
    for turn in range(MOST + 5):
        deeds.add(Undo(str(turn), "a.md", b"", ""))
    assert len(deeds._done) == MOST
    monkeypatch.setattr(live_deeds, "BYTES", 10)
    deeds.add(Undo("large", "photo.jpg", bytes(11), ""))
    assert [each.text for each in deeds._done] == ["large"]  # the newest can always be taken back
    deeds.add(Undo("small", "photo.jpg", bytes(9), ""))
    assert [each.text for each in deeds._done] == ["small"]

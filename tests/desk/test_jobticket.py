"""house.yaml alone, for files from outside."""

from __future__ import annotations

from pathlib import Path

import pytest

from layout.desk.jobticket import press_of
from layout.finding import CopyError

HOUSE = "name: 试报\ncondition:\n  ink_limit: 220\n  profile: {profile}\n"


def written(folder: Path, profile: str = "newsprint-tr002.icc") -> Path:
    path = folder / "house.yaml"
    path.write_text(HOUSE.format(profile=profile), "utf-8")
    return path


def test_the_condition_and_the_profile_are_read(tmp_path: Path) -> None:
    book, profile = press_of(written(tmp_path))
    assert (book.condition.ink_limit, book.condition.identifier) == (220, "CGATS TR 002")
    assert profile[36:40] == b"acsp"


def test_no_faces_are_asked_for(tmp_path: Path) -> None:
    path = written(tmp_path)
    path.write_text(path.read_text("utf-8") + "roles: {song: [No Such Face]}\n", "utf-8")
    assert press_of(path)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda path: path.unlink(), "there is no such house.yaml"),
        (lambda path: written(path.parent, "nowhere.icc"), r":4: profile: there is no file “nowhere.icc”"),
        (lambda path: path.write_text("name: [\n"), "YAML"),
        (lambda path: path.write_text("nmae: x\n"), "unknown key “nmae”"),
    ],
)
def test_a_house_that_cannot_be_read_is_refused(tmp_path: Path, spoil: object, words: str) -> None:
    path = written(tmp_path)
    spoil(path)  # type: ignore[operator]
    with pytest.raises(CopyError, match=words):
        press_of(path)

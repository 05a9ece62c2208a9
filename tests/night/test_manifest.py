"""The manifest lists what stands."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from layout.night.manifest import Written, is_held, is_page, manifest, narrowed, stands, sum_of

FILES = (Written("held/b.pdf", "2" * 64, 20, (2,)), Written("a.pdf", "1" * 64, 10, (1,)))


def test_it_lists_files_by_name_and_says_what_is_held() -> None:
    said = json.loads(manifest("0001", FILES))
    whole = f"{'1' * 64}  a.pdf\n{'2' * 64}  held/b.pdf\n"
    assert said == {
        "complete": True,
        "digest": hashlib.sha256(whole.encode()).hexdigest(),
        "files": [
            {"bytes": 10, "file": "a.pdf", "held": False, "pages": [1], "sha256": "1" * 64},
            {"bytes": 20, "file": "held/b.pdf", "held": True, "pages": [2], "sha256": "2" * 64},
        ],
        "issue": "0001",
        "version": 1,
    }


def test_the_order_of_the_files_makes_no_difference() -> None:
    assert manifest("0001", FILES) == manifest("0001", reversed(FILES))


def test_a_name_that_begins_like_the_folder_is_not_held() -> None:
    (row,) = json.loads(manifest("0001", [Written("held-1.pdf", "1" * 64, 1, (1,))]))["files"]
    assert row["held"] is False


@pytest.mark.parametrize(
    ("files", "shared", "complete"),
    [
        (FILES, (), True),
        (FILES[1:], (), False),
        (FILES[1:], (Written("../held/b.pdf", "2" * 64, 20, (2,)),), True),
        ((*FILES[1:], Written("proof/b.png", "3" * 64, 30, (2,)), Written("plates/b-a.pdf", "4" * 64, 40, (2, 1))), (), False),
    ],
    ids=["all, one held", "one lacks", "one is the base's", "a proof and a plate of it are no page"],
)
def test_it_is_complete_when_every_page_is_in_it(files: tuple[Written, ...], shared: tuple[Written, ...], complete: bool) -> None:
    assert json.loads(manifest("0001", files, shared, pages=(1, 2)))["complete"] is complete


@pytest.mark.parametrize(
    ("file", "page", "held"),
    [
        ("0001-01.pdf", True, False), ("held/0001-02.pdf", True, True),
        ("../0001-01.pdf", True, False), ("../held/0001-02.pdf", True, True),
        ("held-1.pdf", True, False), ("0001-01.pdf.sha256", False, False), ("proof/0001-02-A4.pdf", False, False),
        ("plates/0001_02-01.pdf", False, False), ("screen/0001.pdf", False, False),
    ],
)  # fmt: skip
def test_names_tell_pages_and_those_that_are_held(file: str, page: bool, held: bool) -> None:
    assert (is_page(file), is_held(file)) == (page, held)


def test_what_is_about_to_change_is_left_out_and_it_is_not_complete() -> None:
    whole = manifest("0001", FILES)
    left = json.loads(narrowed(whole, {"a.pdf", "new.pdf"}))
    assert [row["file"] for row in left["files"]] == ["held/b.pdf"]
    assert left["complete"] is False
    assert left["digest"] == json.loads(manifest("0001", FILES[:1]))["digest"]


def test_what_lists_none_of_it_stays() -> None:
    whole = manifest("0001", FILES)
    assert narrowed(whole, {"new.pdf"}) == whole


@pytest.mark.parametrize("said", [b"", b"{", b"[]", b"{}", b'{"files": 3}', b'{"files": [3]}', b"\xff"])
def test_what_cannot_be_read_stays(said: bytes) -> None:
    assert narrowed(said, {"a.pdf"}) == said


def test_a_file_stands_with_its_own_bytes_only(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"a")
    digest = hashlib.sha256(b"a").hexdigest()
    assert sum_of(tmp_path / "a.pdf") == digest
    assert stands(tmp_path, Written("a.pdf", digest, 1))
    assert not stands(tmp_path, Written("a.pdf", hashlib.sha256(b"b").hexdigest(), 1))
    assert not stands(tmp_path, Written("none.pdf", digest, 1))

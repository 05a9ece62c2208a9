"""The cache keeps, checks and never harms."""

from __future__ import annotations

from pathlib import Path

import pytest

from layout.night.cache import Cache


def never() -> bytes:
    raise AssertionError("made again though it was kept")


def test_what_was_made_once_is_not_made_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "c")
    assert cache("key", lambda: b"photo") == b"photo"
    assert cache("key", never) == b"photo"


def test_another_key_is_another_thing(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache("key", lambda: b"one")
    assert cache("other", lambda: b"two") == b"two"


def test_no_folder_keeps_nothing() -> None:
    made = iter((b"first", b"second"))
    assert [Cache(None)("key", lambda: next(made)) for _ in range(2)] == [b"first", b"second"]


def test_a_damaged_file_is_made_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache("key", lambda: b"photo")
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(kept.read_bytes()[:-1] + b"?")
    assert cache("key", lambda: b"photo") == b"photo"
    assert cache("key", never) == b"photo"


@pytest.mark.parametrize("place", ["file", "file/deeper"])
def test_a_cache_that_cannot_be_written_is_no_cache(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert Cache(tmp_path / place)("key", lambda: b"photo") == b"photo"

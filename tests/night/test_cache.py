"""The cache keeps, checks, stays within its bound and never harms."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from layout.finding import CopyError
from layout.night.cache import MEGABYTES, Cache, most


def never() -> bytes:
    raise AssertionError("made again though it was kept")


def entries(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def used(folder: Path, name: str, when: int) -> Path:
    """An entry that was used at a second, by its key."""
    before = set(entries(folder))
    Cache(folder)(name, lambda: name.encode() * 100)
    (path,) = set(entries(folder)) - before
    os.utime(path, (when, when))
    return path


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
    Cache(None).prune()


def test_a_damaged_file_is_made_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache("key", lambda: b"photo")
    (kept,) = entries(tmp_path)
    for damage in (kept.read_bytes()[:-1] + b"?", b"", kept.read_bytes()[:40]):
        kept.write_bytes(damage)
        assert cache("key", lambda: b"photo") == b"photo"
        assert cache("key", never) == b"photo"


@pytest.mark.parametrize("place", ["file", "file/deeper"])
def test_a_cache_that_cannot_be_written_is_no_cache(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("not a folder")
    cache = Cache(tmp_path / place)
    assert cache("key", lambda: b"photo") == b"photo"
    cache.prune()
    assert (tmp_path / "file").read_text() == "not a folder"


def test_entries_lie_in_folders_of_two_letters(tmp_path: Path) -> None:
    Cache(tmp_path)("key", lambda: b"photo")
    (kept,) = entries(tmp_path)
    assert kept.parent.parent == tmp_path
    assert kept.name[:2] == kept.parent.name
    assert len(kept.name) == 64


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    old, young, oldest = (used(tmp_path, name, when) for name, when in (("b", 2_000), ("c", 3_000), ("a", 1_000)))
    Cache(tmp_path, 2 * 132).prune()
    assert entries(tmp_path) == sorted((old, young))
    assert not oldest.exists()
    Cache(tmp_path)("b", never)
    Cache(tmp_path, 132).prune()
    assert entries(tmp_path) == [old]
    Cache(tmp_path, 0).prune()
    assert entries(tmp_path) == []


def test_what_fits_stays(tmp_path: Path) -> None:
    for name in "abc":
        used(tmp_path, name, 1_000)
    Cache(tmp_path, 3 * 132).prune()
    assert len(entries(tmp_path)) == 3


def test_what_killed_runs_left_is_counted_and_goes(tmp_path: Path) -> None:
    torn = used(tmp_path, "a", 1_000)
    torn = torn.rename(torn.with_name(torn.name + ".4711-99"))
    flat = tmp_path / ("0" * 64)
    flat.write_bytes(b"by an earlier version")
    os.utime(flat, (2_000, 2_000))
    kept = used(tmp_path, "b", 3_000)
    Cache(tmp_path, 132).prune()
    assert entries(tmp_path) == [kept]


def test_only_our_own_goes(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"not ours")
    cache = tmp_path / "cache"
    used(cache, "a", 1_000)
    (cache / "notes.txt").write_bytes(b"not ours")
    (cache / ("a" * 64)).symlink_to(outside)
    (cache / "deep" / "er").mkdir(parents=True)
    (cache / "deep" / ("b" * 64)).write_bytes(b"not ours")
    Cache(cache, 0).prune()
    assert {path.name for path in entries(cache)} == {"notes.txt", "a" * 64, "b" * 64}
    assert outside.read_bytes() == b"not ours"


def test_it_may_be_pruned_and_deleted_while_others_use_it(tmp_path: Path) -> None:
    """Four hands put and take, a fifth prunes, a sixth deletes: everybody gets what the key stands for."""
    folder = tmp_path / "cache"

    def work(hand: int) -> bool:
        cache = Cache(folder, 1_000)
        for turn in range(150):
            key = f"key {(turn * 7 + hand) % 13}"
            if hand == 4:
                cache.prune()
            elif hand == 5 and not turn % 10:
                shutil.rmtree(folder, ignore_errors=True)
            elif cache(key, lambda key=key: key.encode() * 50) != key.encode() * 50:  # type: ignore[misc]
                return False
        return True

    with ThreadPoolExecutor(6) as hands:
        assert all(hands.map(work, range(6)))
    Cache(folder, 0).prune()
    assert entries(folder) == []


def test_the_environment_says_how_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BROADSHEET_CACHE_MB", raising=False)
    assert most() == MEGABYTES * 1_000_000 == Cache(None).most
    monkeypatch.setenv("BROADSHEET_CACHE_MB", " 50 ")
    assert Cache(None).most == 50_000_000
    for wrong in ("abc", "-1", "1.5", "²"):
        monkeypatch.setenv("BROADSHEET_CACHE_MB", wrong)
        with pytest.raises(CopyError, match=f"BROADSHEET_CACHE_MB is “{wrong}”; write a whole number of megabytes, such as 2000"):
            most()

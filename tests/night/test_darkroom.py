"""The darkroom gives back what was made of a picture, and survives the picture."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

import pytest

from layout.night import darkroom
from layout.night.darkroom import Darkroom, develop

pytestmark = pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="processes cannot be forked here")


@pytest.fixture
def room() -> Iterator[Darkroom]:
    made = Darkroom(seconds=5, gigabytes=0.5)
    yield made
    made.close()


def _process(*_: object) -> bytes:
    return str(os.getpid()).encode()


def _doubled(data: bytes) -> bytes:
    return data * 2


def _refused() -> bytes:
    raise ValueError("no picture at all")


def _mistaken() -> bytes:
    raise KeyError("a mistake of ours")


def _endless() -> bytes:
    time.sleep(100)
    return b""


def _greedy() -> bytes:
    return bytes(1 << 30)


def _dying() -> bytes:
    os.kill(os.getpid(), signal.SIGKILL)
    return b""


def test_the_work_is_done_by_one_process_that_is_not_this_one(room: Darkroom) -> None:
    first, second = room.develop(_process), room.develop(_process, b"more")
    assert first == second != _process()


def test_large_things_cross_the_border_whole(room: Darkroom) -> None:
    data = os.urandom(1 << 20) * 12
    assert room.develop(_doubled, data) == data * 2


def test_a_refusal_keeps_its_words_and_the_room_its_process(room: Darkroom) -> None:
    before = room.develop(_process)
    with pytest.raises(ValueError, match=r"^no picture at all$"):
        room.develop(_refused)
    with pytest.raises(KeyError):
        room.develop(_mistaken)
    assert room.develop(_process) == before


def test_what_takes_too_long_is_left_and_the_next_picture_is_developed() -> None:
    room = Darkroom(seconds=0.3)
    started = time.monotonic()
    with pytest.raises(ValueError, match=r"^the picture takes more than 0\.3 s to unpack; save it again"):
        room.develop(_endless)
    assert time.monotonic() - started < 3
    assert room.develop(_doubled, b"x") == b"xx"
    room.close()


@pytest.mark.skipif(not os.path.exists("/proc/self/statm"), reason="this system does not say how much memory a process has")
def test_what_takes_too_much_memory_is_refused(room: Darkroom) -> None:
    with pytest.raises(ValueError, match=r"^the picture takes more than 0\.5 GB to unpack; scale it down$"):
        room.develop(_greedy)
    assert room.develop(_doubled, b"x") == b"xx"


def test_a_picture_that_kills_its_process_does_not_kill_ours(room: Darkroom) -> None:
    with pytest.raises(ValueError, match=rf"broke the program that unpacks it \(signal {signal.SIGKILL.value}\)"):
        room.develop(_dying)
    assert room.develop(_doubled, b"x") == b"xx"


def test_a_worker_does_not_talk_on_the_line_it_inherits() -> None:
    mine = develop(_process)
    with ProcessPoolExecutor(1, multiprocessing.get_context("fork")) as pool:
        theirs = pool.submit(develop, _process).result(timeout=20)
    assert theirs not in {mine, _process()}
    assert develop(_process) == mine
    darkroom._rooms.pop(os.getpid()).close()


def test_without_fork_the_work_is_done_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])
    assert develop(_process) == _process()

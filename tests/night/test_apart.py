"""Pages made apart: late ones, dead ones and broken ones take no other with them."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any, cast

import pytest

from layout.build import Crew
from layout.finding import CopyError, Finding, Grade, Source
from layout.night.apart import Terms, apart


def pages(make: Callable[[int], Any]) -> Crew:
    """Hands that make what they are told to, in the process they are asked in."""

    def crew(numbers: Iterable[int]) -> Iterator[Any]:
        return (make(number) for number in numbers)

    return cast(Crew, crew)


def after(seconds: float, number: int) -> int:
    time.sleep(seconds)
    return number


def made(crew: Crew, count: int, terms: Terms) -> list[Any]:
    return list(apart(crew, range(1, count + 1), terms))


def test_pages_come_in_order_whoever_is_first() -> None:
    done: list[int] = []
    slow = pages(lambda n: f"page {after(3 if n == 1 else 0, n)}")
    assert made(slow, 4, Terms(2, done=done.append)) == ["page 1", "page 2", "page 3", "page 4"]
    assert done[-1] == 1


def test_each_has_a_process_of_its_own() -> None:
    numbers = made(pages(lambda _: (os.getpid(), os.getpgid(0))), 3, Terms())
    assert len({pid for pid, _ in numbers} - {os.getpid()}) == 3
    assert all(pid == group for pid, group in numbers)


def test_what_is_late_is_left_and_what_is_done_is_kept() -> None:
    started = time.monotonic()
    work = pages(lambda n: after(60 if n == 1 else 0, n))
    assert made(work, 3, Terms(2, seconds=6.0)) == [2, 3]
    assert time.monotonic() - started < 15


def test_past_the_deadline_nothing_is_begun(tmp_path: Path) -> None:
    assert made(pages(lambda n: (tmp_path / str(n)).touch()), 3, Terms(seconds=0.0)) == []
    assert list(tmp_path.iterdir()) == []


def test_a_late_page_is_ended_with_all_it_started(tmp_path: Path) -> None:
    import subprocess

    def work(number: int) -> None:
        child = subprocess.Popen(["sleep", "60"])
        (tmp_path / "child").write_text(str(child.pid), "ascii")
        time.sleep(60)

    assert made(pages(work), 1, Terms(seconds=1.0)) == []
    stat = Path(f"/proc/{(tmp_path / 'child').read_text('ascii')}/stat")
    for _ in range(40):
        if not stat.exists() or " Z " in stat.read_text("ascii"):
            return
        time.sleep(0.05)
    pytest.fail("the child lives on")


def test_a_process_that_dies_is_told_with_its_page() -> None:
    def work(number: int) -> int:
        if number == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    with pytest.raises(BrokenProcessPool, match="the process that made page 2 was killed by SIGKILL"):
        made(pages(work), 3, Terms(2))


def test_what_a_page_raises_comes_through() -> None:
    findings = (Finding("missing-file", Grade.STOP, "gone", Source("photos/a.jpg")), Finding("x", Grade.STOP, "y"))

    def work(number: int) -> int:
        raise CopyError(findings)

    with pytest.raises(CopyError) as caught:
        made(pages(work), 1, Terms())
    assert caught.value.findings == findings

    def broken(number: int) -> int:
        raise ZeroDivisionError("by page")

    with pytest.raises(ZeroDivisionError, match="by page"):
        made(pages(broken), 1, Terms())


def test_asked_to_end_the_pages_at_hand_are_finished(tmp_path: Path) -> None:
    def work(number: int) -> int:
        (tmp_path / f"begun{number}").touch()
        time.sleep(1.0)
        (tmp_path / f"done{number}").touch()
        return number

    with pytest.raises(KeyboardInterrupt):
        made(pages(work), 9, Terms(2, stop=(tmp_path / "begun2").exists))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["begun1", "begun2", "done1", "done2"]


def test_nothing_asked_nothing_made() -> None:
    assert made(pages(lambda n: n), 0, Terms()) == []


def test_where_nothing_forks_pages_are_made_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("multiprocessing.get_all_start_methods", lambda: ["spawn"])
    assert made(pages(lambda _: os.getpid()), 2, Terms()) == [os.getpid()] * 2
    assert made(pages(lambda n: after(0.2, n)), 3, Terms(seconds=0.1)) == [1]
    with pytest.raises(KeyboardInterrupt):
        made(pages(lambda n: n), 2, Terms(stop=lambda: True))

"""Pages are made apart, each in a process of its own: one that is not done at the deadline, or dies, takes no other with it."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from layout.build import Crew, Made
from layout.finding import CopyError
from layout.night.leash import leash

GLANCE = 0.5
"""Seconds between two looks at whether the night was asked to end."""


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms pages are made."""

    hands: int = 1
    """Processes at once, 1 or more."""
    seconds: float | None = None
    """How long may be waited for pages; None for as long as they take."""
    stop: Callable[[], bool] = lambda: False
    """Whether the night was asked to end."""
    done: Callable[[int], None] = lambda _: None
    """Is told the number of every page as it is finished."""


@dataclass(slots=True)
class _Bench:
    """Pages in the making, by the line their process answers on, and those finished."""

    running: dict[Connection, tuple[int, BaseProcess]] = field(default_factory=dict)
    made: dict[int, Made] = field(default_factory=dict)


def apart(crew: Crew, numbers: Iterable[int], terms: Terms) -> tuple[Made, ...]:
    """The pages that a crew makes in time, by their order; those that are not done in time are not among them.

    Raises what a page raises, BrokenProcessPool when its process died, and KeyboardInterrupt when the night was asked to end:
    then the pages at hand are finished first, for what was made of them is kept in the cache.
    """
    wanted = tuple(numbers)
    if "fork" not in multiprocessing.get_all_start_methods():
        return _one_by_one(crew, wanted, terms)
    bench, waiting, end = _Bench(), deque(wanted), _end(terms)
    gc.freeze()  # what is open now stays shared with the processes while nobody counts it
    try:
        while (waiting or bench.running) and time.monotonic() < end:
            while waiting and len(bench.running) < terms.hands and not terms.stop():
                _begin(crew, waiting.popleft(), bench)
            if not bench.running:
                raise KeyboardInterrupt
            for line in wait(list(bench.running), max(0.0, min(GLANCE, end - time.monotonic()))):
                _take(bench, line, terms)  # type: ignore[arg-type]
    finally:
        _leave(bench)
        gc.unfreeze()
    return tuple(bench.made[number] for number in wanted if number in bench.made)


def _end(terms: Terms) -> float:
    return float("inf") if terms.seconds is None else time.monotonic() + terms.seconds


def _one_by_one(crew: Crew, numbers: tuple[int, ...], terms: Terms) -> tuple[Made, ...]:
    """Where processes cannot be forked the deadline falls between two pages."""
    made: list[Made] = []
    end = _end(terms)
    for number in numbers:
        if terms.stop():
            raise KeyboardInterrupt
        if time.monotonic() < end:
            made += crew((number,))
            terms.done(number)
    return tuple(made)


def _begin(crew: Crew, number: int, bench: _Bench) -> None:
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    # Not a daemon: it opens a darkroom of its own.
    process = context.Process(target=_work, args=(crew, number, theirs, os.getpid()), name=f"page {number}")
    process.start()
    theirs.close()
    bench.running[ours] = (number, process)


def _work(crew: Crew, number: int, line: Connection, parent: int) -> None:
    """In the process of a page: make it and say so."""
    leash(parent)
    os.setsid()  # an interrupt at the terminal does not reach it, and all that it starts can be ended with it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(OSError):  # nobody listens any more
        line.send(_answer(crew, number))


def _answer(crew: Crew, number: int) -> tuple[str, Any]:
    """What came of a page, and its kind. The findings of an error of the copy go without it: they are all of it that crosses whole."""
    try:
        return "made", next(iter(crew((number,))))
    except CopyError as error:
        return "copy", error.findings
    except Exception as error:
        return "raised", error


def _take(bench: _Bench, line: Connection, terms: Terms) -> None:
    """Hear what the process of a page has to say."""
    number, process = bench.running.pop(line)
    try:
        kind, answer = line.recv()
    except (EOFError, OSError):
        _kill(process)
        raise BrokenProcessPool(f"the process that made page {number} {_death(process.exitcode)}") from None
    finally:
        line.close()
    process.join()
    if kind != "made":
        raise CopyError(answer) if kind == "copy" else answer
    bench.made[number] = answer
    terms.done(number)


def _death(code: int | None) -> str:
    with suppress(ValueError):
        if code and code < 0:
            return f"was killed by {signal.Signals(-code).name}"
    return f"ended with {code}"


def _leave(bench: _Bench) -> None:
    """End what is still being made, with all it has started."""
    for line, (_, process) in bench.running.items():
        _kill(process)
        line.close()


def _kill(process: BaseProcess) -> None:
    if process.pid:
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.join()

"""An annex answers from a process of its own, and holds nothing open that is not its own."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterator

import pytest

from layout.annex import Annex, Answer


def _told() -> Answer:
    return _process


def _process(asked: object) -> tuple[object, int]:
    return asked, os.getpid()


@pytest.fixture
def annex() -> Iterator[Annex]:
    made = Annex(_told)
    yield made
    made.close()


@pytest.fixture
def beside() -> Iterator[None]:
    """Another thread at work."""
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    yield
    done.set()
    thread.join()


def asked(annex: Annex, question: object) -> tuple[object, int]:
    _, line = annex.open()
    line.send(question)
    assert line.poll(60)
    answer: tuple[object, int] = line.recv()
    return answer


def test_one_process_answers_until_it_is_closed(annex: Annex) -> None:
    (first, one), (second, two) = asked(annex, "first"), asked(annex, "second")
    assert (first, second) == ("first", "second")
    assert one == two != os.getpid()
    annex.close()
    annex.close()
    assert asked(annex, "third")[1] not in {one, os.getpid()}


def test_its_process_ends_when_it_is_closed(annex: Annex) -> None:
    process, _ = annex.open()
    assert process in multiprocessing.active_children()
    annex.close()
    assert not process.is_alive()


@pytest.mark.usefixtures("beside")
def test_opened_beside_other_threads_it_holds_nothing_open(annex: Annex) -> None:
    """A fork would: then whoever reads at the other end of a pipe, such as a browser, is never told that it was closed."""
    ours, theirs = os.pipe()
    assert asked(annex, "beside")[1] != os.getpid()
    os.close(theirs)
    os.set_blocking(ours, False)
    assert os.read(ours, 1) == b""
    os.close(ours)


def test_without_fork_it_is_started_afresh(annex: Annex, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])
    process, _ = annex.open()
    assert type(process).__name__ == "SpawnProcess"
    assert asked(annex, "spawned")[0] == "spawned"

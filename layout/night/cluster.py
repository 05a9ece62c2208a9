"""Pages are made on other machines: the same jobs, handed to the workers of a Dask scheduler.

What a page is made from travels by content: faces and pictures that a worker has seen once are not sent again. Nothing is read there but
what was sent, so the pages are the same bytes as those made here.
"""

from __future__ import annotations

import hashlib
import pickle
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import CancelledError
from dataclasses import dataclass, replace
from typing import Any

from distributed import Client, KilledWorker
from distributed.comm.core import CommClosedError

from layout.assets import Assets, Cast, Face
from layout.build import Made, Room, Tools, make, warm
from layout.desk import segment
from layout.issue import Issue
from layout.night.cache import Cache
from layout.night.darkroom import develop
from layout.night.engine import plate_maker, program
from layout.page import PagePlan
from layout.stylebook import Stylebook
from layout.typeset import compose

SECONDS = 20
"""How long is waited for the scheduler to answer, and for a worker to come where there is none."""
GLANCE = 2.0
"""Seconds between two looks at whether there still are workers."""
ATTEMPTS = 3
"""How often a page is handed out when what it is made from is lost with a worker."""
AHEAD = 2
"""Pages handed out for each thread of a worker; what more there are wait here, so that no photos but theirs are in memory there."""
ROOMS = 2
"""Issues that a worker keeps open."""
LOST = CancelledError, CommClosedError
"""What is raised when the worker dies that holds what a page is made from, or is being brought it."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """An issue as it travels: all but the bytes of faces and pictures."""

    program: str
    issue: Issue
    book: Stylebook
    plans: tuple[PagePlan, ...]
    casts: tuple[Cast, ...]
    faces: tuple[Face, ...]
    """Without their bytes, which follow in the same order."""


@dataclass(frozen=True, slots=True)
class Errand:
    """A page to be made far away."""

    number: int
    standard: str
    plates: bool
    others: int


@dataclass(frozen=True, slots=True)
class Sent:
    """Photos, ads and the profile of a page as they were read at home; what could not be read there is told as it was there."""

    files: Mapping[str, bytes | Exception]

    def __call__(self, name: str) -> bytes:
        content = self.files[name]
        if isinstance(content, Exception):
            raise content
        return content


def far_pages(room: Room, address: str, errands: Iterable[Errand]) -> Iterator[Made]:
    """Pages made by the workers of the scheduler at an address such as ``tcp://10.0.0.5:8786``, in the order asked for.

    A worker that dies costs time only. OSError when no scheduler answers there, it has no workers, they run another program, or a page
    kills one after the other.
    """
    waiting, out = deque(errands), deque[tuple[Errand, Any]]()
    with _client(address) as client:
        farm = _Farm(client, room, address)
        while waiting or out:
            while waiting and len(out) < farm.most:
                out.append((waiting[0], farm.handed(waiting.popleft())))
            yield farm.fetched(*out.popleft())


@dataclass(slots=True)
class _Farm:
    """The workers of a scheduler, and what lies there for the pages of a room."""

    client: Any
    room: Room
    address: str
    shared: tuple[Any, list[Any]] | None = None
    """Parcel and faces; None before they are brought, and when they may have been lost."""
    lost: bool = False

    @property
    def most(self) -> int:
        """Pages that may be handed out at once."""
        threads: dict[str, int] = self.client.nthreads()
        return max(1, AHEAD * sum(threads.values()))

    def handed(self, errand: Errand) -> Any:
        """A page handed out; None when a worker died over that."""
        self._manned()
        try:
            parcel, faces = self.shared = self.shared or self._brought()
            files = {name: self._scattered(content) for name, content in _files(self.room, errand.number)}
            return self.client.submit(far_made, errand, parcel, faces, files, pure=False)
        except LOST:
            self.shared, self.lost = None, True
            return None

    def fetched(self, errand: Errand, task: Any) -> Made:
        """A page that was handed out, as soon as it is made. What is lost with a worker is brought again."""
        for _ in range(ATTEMPTS):
            task = task or self.handed(errand)
            try:
                if task:
                    return self._answer(errand, task)
            except LOST:
                task, self.shared, self.lost = None, None, True
        raise OSError(f"page {errand.number} was handed out {ATTEMPTS} times at {self.address}, and each time a worker died")

    def _brought(self) -> tuple[Any, list[Any]]:
        return self._scattered(pickle.dumps(_parcel(self.room))), [self._scattered(face.data) for face in self.room.assets.faces]

    def _scattered(self, content: Any) -> Any:
        """Bytes that lie with a worker, by content; under a new name where the old one may stand for what is lost."""
        return self.client.scatter(content, hash=not self.lost)

    def _answer(self, errand: Errand, task: Any) -> Made:
        done = threading.Event()
        task.add_done_callback(lambda _: done.set())
        while not done.wait(GLANCE):
            self._manned()
        try:
            made = task.result()
        except KilledWorker as error:
            raise OSError(f"page {errand.number} has killed {error.allowed_failures + 1} workers, one after the other") from None
        if isinstance(made, Made):
            return made
        raise OSError(made)

    def _manned(self) -> None:
        """There is a worker, or comes one in time; else OSError."""
        try:
            self.client.wait_for_workers(1, timeout=SECONDS)
        except TimeoutError:
            raise OSError(f"the scheduler at {self.address} has no workers") from None


def _client(address: str) -> Any:
    try:
        return Client(address, timeout=SECONDS, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise OSError(f"no scheduler answers at {address}: {error}") from None


def _parcel(room: Room) -> Parcel:
    bare = tuple(replace(face, data=b"") for face in room.assets.faces)
    return Parcel(program(), room.issue, room.book, room.plans, room.assets.casts, bare)


def _files(room: Room, number: int) -> Iterator[tuple[str, bytes | Exception]]:
    for name in dict.fromkeys((room.book.condition.profile, *room.numbered(number).copy.files)):
        try:
            yield name, room.assets.opened(name)
        except Exception as error:
            yield name, error


_rooms: dict[str, Room] = {}
"""What this worker has open, by what it was opened from."""


def far_made(errand: Errand, parcel: bytes, faces: list[bytes], files: dict[str, Any]) -> Made | str:
    """In a worker: the page, or in words why it cannot be made there."""
    sent: Parcel = pickle.loads(parcel)
    if sent.program != program():
        return "a worker of the cluster runs another version of broadsheet; install the same one on every machine"
    room = _opened(hashlib.sha256(parcel).hexdigest(), sent, faces, files)
    room = replace(room, assets=replace(room.assets, opened=Sent(files)))
    plates = plate_maker() if errand.plates else None
    return make(room, errand.number, Tools(Cache(None), develop, errand.standard, plates, errand.others), time.perf_counter)


def _opened(key: str, sent: Parcel, faces: list[bytes], files: Mapping[str, Any]) -> Room:
    if key not in _rooms:
        for old in list(_rooms)[: max(0, len(_rooms) - ROOMS + 1)]:
            del _rooms[old]
        whole = tuple(replace(face, data=data) for face, data in zip(sent.faces, faces, strict=True))
        assets = Assets(whole, sent.casts, Sent(files), segment)
        room = Room(sent.issue, sent.book, assets, sent.plans, compose(sent.book, assets))
        warm(room)
        _rooms[key] = room
    return _rooms[key]

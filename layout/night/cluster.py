"""Pages are made on other machines: the same jobs, handed to the workers of a Dask scheduler.

What a page is made from travels by content: faces and pictures that a worker has seen once are not sent again. Nothing is read there but
what was sent, so the pages are the same bytes as those made here.
"""

from __future__ import annotations

import hashlib
import pickle
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from distributed import Client

from layout.assets import Assets, Cast, Face
from layout.build import Made, Room, Tools, make, warm
from layout.desk import segment
from layout.issue import Issue
from layout.night.cache import Cache
from layout.night.darkroom import develop
from layout.night.engine import program
from layout.page import PagePlan
from layout.stylebook import Stylebook
from layout.typeset import compose

SECONDS = 20
"""How long is waited for the scheduler to answer."""
RETRIES = 2
"""How often a page is handed to another worker when one dies over it."""
ROOMS = 2
"""Issues that a worker keeps open."""


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

    OSError when no scheduler answers there, or its workers run another program.
    """
    with _client(address) as client:
        parcel = client.scatter(pickle.dumps(_parcel(room)), hash=True)
        faces = [client.scatter(face.data, hash=True) for face in room.assets.faces]
        tasks = [_handed(client, room, errand, parcel, faces) for errand in errands]
        for task in tasks:
            made = task.result()
            if not isinstance(made, Made):
                raise OSError(made)
            yield made


def _client(address: str) -> Any:
    try:
        return Client(address, timeout=SECONDS, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise OSError(f"no scheduler answers at {address}: {error}") from None


def _parcel(room: Room) -> Parcel:
    bare = tuple(replace(face, data=b"") for face in room.assets.faces)
    return Parcel(program(), room.issue, room.book, room.plans, room.assets.casts, bare)


def _handed(client: Any, room: Room, errand: Errand, parcel: Any, faces: list[Any]) -> Any:
    files = {name: client.scatter(content, hash=True) for name, content in _files(room, errand.number)}
    return client.submit(far_made, errand, parcel, faces, files, retries=RETRIES, pure=False)


def _files(room: Room, number: int) -> Iterator[tuple[str, bytes | Exception]]:
    copy = room.numbered(number).copy
    photos = (photo.file for story in copy.stories + copy.fillers for photo in story.photos)
    for name in dict.fromkeys((room.book.condition.profile, *photos, *(ad.file for ad in copy.ads))):
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
    plates = (shutil.which("gs") or "") if errand.plates else None
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

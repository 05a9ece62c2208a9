"""Each room by itself, in one process: how fast it works, without the others and without starting up.

Run it as python bench/rooms.py [ISSUE] [--runs 3].
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, chain, repeat, takewhile
from pathlib import Path

from figures import Spread, seconds, show

from layout.build import Room, open_room
from layout.issue import Kind, Paragraph, Story
from layout.makeup import index_story, place
from layout.night.workers import YOUNG
from layout.page import Page, PictureMark
from layout.press import images, inspect, paint
from layout.press.separation import Separation
from layout.proof import picture, preflight
from layout.typeset import compose
from layout.typeset.cabinet import Cabinet
from layout.typeset.compose import Compositor
from layout.typeset.paragraph import composing, running, set_running
from layout.typeset.shaper import Shaper

MEASURES = (17, 11)
"""Ems: a base column, and the narrowest leg of the house."""
NARROW = 13
"""Ems: the measure at which the typesetter is measured by itself."""
BATCH = 60_000
"""Characters set at once to that measure."""

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """A cache in memory: what has been made once is handed over again."""

    kept: dict[str, bytes]

    def __call__(self, key: str, make: Callable[[], bytes]) -> bytes:
        if key not in self.kept:
            self.kept[key] = make()
        return self.kept[key]


def main() -> None:
    """Time every room on the issue and print one table."""
    parser = argparse.ArgumentParser(description="Time each room by itself.")
    parser.add_argument("issue", type=Path, nargs="?", default=Path(__file__).parent.parent / "issues" / "7003")
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    issue, runs = asked.issue.resolve(), max(1, asked.runs)
    room = open_room(issue)
    gc.set_threshold(YOUNG)  # as in the workers of a build
    pages = [_made_up(room, number) for number in range(len(room.plans))]
    rows = [*_desk(issue, runs), *_typeset(room, runs), *_makeup(room, runs), *_press(room, pages, runs)]
    show(("room", "least", "median", "most", "unit"), [*rows, *_proof(room, pages, runs)])


def _timed(name: str, work: Callable[[], object], runs: int) -> Row:
    """A row of milliseconds."""
    return (name, *Spread.of(1000 * seconds(work) for _ in range(runs)).cells(".0f"), "ms")


def _rate(name: str, amount: int, work: Callable[[], object], runs: int) -> Row:
    """A row of so many a second."""
    return (name, *Spread.of(amount / seconds(work) for _ in range(runs)).cells(",.0f"), "a second")


def _copy(room: Room) -> tuple[Story, ...]:
    return tuple(story for page in room.issue.pages for story in (*page.stories, *page.fillers))


def _desk(issue: Path, runs: int) -> Iterator[Row]:
    yield _timed("desk: the whole issue read", lambda: open_room(issue), runs)


def _typeset(room: Room, runs: int) -> Iterator[Row]:
    copy = _copy(room)
    characters = sum(len(paragraph.text) for story in copy for paragraph in story.body)
    distinct = sorted({char for story in copy for paragraph in story.body for char in paragraph.text})
    face = room.assets.face(next(cast for cast in room.assets.casts if cast.role == "song").faces[0])
    yield _rate("typeset: distinct characters shaped", len(distinct), lambda: _shape(Shaper(face), distinct), runs)
    for measure in MEASURES:
        name = f"typeset: characters set to {measure} em, from nothing"
        yield _rate(name, characters, partial(_set_anew, room, copy, measure), runs)
    again = Spread.of(characters / _second_measure(room, copy) for _ in range(runs))
    yield (f"typeset: characters set to {MEASURES[1]} em, to {MEASURES[0]} before", *again.cells(",.0f"), "a second")
    yield from _batch(room, copy, runs)


def _batch(room: Room, copy: Sequence[Story], runs: int) -> Iterator[Row]:
    """Copy to set lines, the faces open and their characters drawn: the best breaks alone, and with a line less and one more."""
    text = tuple(paragraph for story in copy for paragraph in story.body if paragraph.kind is Kind.TEXT)
    rows = chain.from_iterable(repeat(text))
    totals = accumulate(len(paragraph.text) for paragraph in chain.from_iterable(repeat(text)))
    body = tuple(paragraph for paragraph, total in takewhile(lambda row: row[1] <= BATCH, zip(rows, totals, strict=False)))
    characters, cabinet = sum(len(paragraph.text) for paragraph in body), Cabinet(room.book, room.assets)
    for loose, name in ((False, "best breaks"), (True, "and a line less and one more")):
        work = partial(_set_batch, cabinet, body, NARROW * room.book.grid.em, loose)
        work()
        yield _rate(f"typeset: {BATCH:,} characters at once to {NARROW} em, {name}", characters, work, runs)


def _set_batch(cabinet: Cabinet, body: Sequence[Paragraph], measure: int, loose: bool) -> None:
    set_running(running([composing(paragraph, cabinet) for paragraph in body], cabinet), measure, loose)


def _shape(shaper: Shaper, characters: Sequence[str]) -> None:
    for char in characters:
        shaper.draw(char, latin=False)


def _set(setter: Compositor, copy: Sequence[Story], measure: int) -> None:
    for story in copy:
        setter.galley(story, measure * setter.book.grid.em)


def _set_anew(room: Room, copy: Sequence[Story], measure: int) -> None:
    _set(compose(room.book, room.assets), copy, measure)


def _second_measure(room: Room, copy: Sequence[Story]) -> float:
    """Seconds for a measure when the copy has been set to another: only lines are left to break."""
    setter = compose(room.book, room.assets)
    _set(setter, copy, MEASURES[0])
    return seconds(partial(_set, setter, copy, MEASURES[1]))


def _made_up(room: Room, at: int) -> Page:
    """A page of the issue, by its place in the page list."""
    planned = room.plans[at]
    return place(planned, index_story(planned, room.plans, room.book), room.setter, room.book)


def _makeup(room: Room, runs: int) -> Iterator[Row]:
    for at, planned in enumerate(room.plans):
        yield _timed(f"makeup: page {planned.number}, type set before", partial(_made_up, room, at), runs)


def _press(room: Room, pages: Sequence[Page], runs: int) -> Iterator[Row]:
    shelf = Shelf({})
    for page in pages:
        paint(page, room.book, room.assets, shelf)
    pdfs: list[bytes] = []
    name = f"press: {len(pages)} pages painted, photos and fonts kept"
    yield _timed(name, lambda: pdfs.extend(paint(page, room.book, room.assets, shelf) for page in pages), runs)
    del pdfs[len(pages) :]
    yield _timed(f"press: {len(pages)} pages read back", lambda: [inspect(pdf) for pdf in pdfs], runs)
    yield from _photos(room, pages, runs)


def _photos(room: Room, pages: Sequence[Page], runs: int) -> Iterator[Row]:
    """Each photo separated at its printed size."""
    house = room.book.condition
    separation = Separation(room.assets.opened(house.profile), house.ink_limit)
    for mark in (mark for page in pages for mark in page.marks if isinstance(mark, PictureMark)):
        data = room.assets.opened(mark.file)
        order = images.Order(mark.window, images.pixels(mark.window, mark.rect, house.ppi_aim), house.quality)
        wide, high = order.pixels
        name = f"press: {Path(mark.file).name}, {wide * high / 1e6:.1f} of {_megapixels(mark):.1f} million pixels"
        yield _timed(name, partial(images.converted, data, order, separation), runs)


def _megapixels(mark: PictureMark) -> float:
    left, top, right, bottom = mark.window
    return (right - left) * (bottom - top) / 1e6


def _proof(room: Room, pages: Sequence[Page], runs: int) -> Iterator[Row]:
    shelf = Shelf({})
    pdfs = [paint(page, room.book, room.assets, shelf) for page in pages]
    printed = tuple(inspect(pdf) for pdf in pdfs)
    yield _timed(f"proof: preflight of {len(pages)} pages", lambda: preflight(tuple(pages), printed, room.book, room.assets.casts), runs)
    yield _timed(f"proof: {len(pages)} pictures", lambda: [picture(pdf) for pdf in pdfs], runs)
    digest = hashlib.sha256(b"".join(pdfs)).hexdigest()
    sys.stdout.write(f"{room.issue.name}: {len(pages)} pages, {sum(map(len, pdfs)) / 1e6:.1f} MB, SHA-256 {digest[:16]}\n\n")


if __name__ == "__main__":
    main()

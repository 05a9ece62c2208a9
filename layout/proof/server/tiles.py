"""Pictures of pages in tiles, so that a broadsheet is crisp at any zoom; kept by digest.

Those of a new state are drawn before they are asked for.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext, suppress
from typing import TypeAlias

from layout.proof.server.behind import Since
from layout.proof.server.drawing import Drawer, Key, Task

KEPT = 96 * 2**20
"""Bytes of pictures kept."""
PAGES = 24
"""PDFs kept."""
AHEAD = 12
"""Tiles of a state that are drawn ahead when the next one comes: those asked for last, some two screens."""
FIRST = ((0, 0, 0), (0, 1, 0), (0, 0, 1), (0, 1, 1), (-1, 0, 0))
"""Level, column and row of what is drawn of a page that nobody has looked at yet."""

Fetch: TypeAlias = Callable[[], Awaitable[bytes]]


class Tiles:
    """Pictures by digest. Belongs to one event loop; whoever asks for a tile that is being drawn waits for that one."""

    def __init__(self, drawer: Drawer | None = None) -> None:
        self.looked = 0
        """The page that was looked at last."""
        self._drawer = drawer or Drawer()
        self._line = ThreadPoolExecutor(1, "tiles")
        self._pdfs: OrderedDict[str, tuple[bytes, Since | None]] = OrderedDict()
        self._kept: OrderedDict[Key, bytes] = OrderedDict()
        self._bytes = 0
        self._drawn: dict[Key, asyncio.Task[bytes]] = {}
        self._asked: OrderedDict[Key, None] = OrderedDict()
        self._small = asyncio.Lock()
        """Of thumbnails, at most one is in line: a tile must not wait for those of all pages."""

    def hold(self, sha256: str, pdf: bytes, since: Since | None = None) -> None:
        """Have a PDF at hand."""
        self._pdfs[sha256] = pdf, since
        self._pdfs.move_to_end(sha256)
        while len(self._pdfs) > PAGES:
            self._pdfs.popitem(last=False)

    def warm(self) -> None:
        """Have the drawing process ready before the first visitor."""
        self._drawer.open()

    def close(self) -> None:
        """Send the drawing process home."""
        self._line.shutdown(wait=False, cancel_futures=True)
        self._drawer.close()

    async def picture(self, key: Key, fetch: Fetch) -> bytes:
        """A tile or a thumbnail as PNG; `fetch` gives the PDF when it is not at hand. IndexError beyond the page."""
        self._asked[key] = None
        self._asked.move_to_end(key)
        while len(self._asked) > PAGES * AHEAD:
            self._asked.popitem(last=False)
        return await self._had(key, fetch)

    async def ahead(self, sha256: str) -> None:
        """Draw what was asked for of the state before one that is held; of a page that nobody has looked at, all of it, small."""
        pdf, since = self._pdfs[sha256]
        before = [key[1:] for key in self._asked if since and key[0] == since.sha256][-AHEAD:]
        for rest in _tiles_first(before) or (() if since else FIRST):
            with suppress(IndexError, ValueError):
                await self._had((sha256, *rest), _given(pdf))

    async def _had(self, key: Key, fetch: Fetch) -> bytes:
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._drawn:
            self._drawn[key] = asyncio.create_task(self._fresh(key, fetch))
            self._drawn[key].add_done_callback(lambda done: self._keep(key, done))
        # Shielded: one visitor who goes away must not take the tile from the others.
        return await asyncio.shield(self._drawn[key])

    async def _fresh(self, key: Key, fetch: Fetch) -> bytes:
        if key[0] not in self._pdfs:
            self.hold(key[0], await fetch())
        pdf, since = self._pdfs[key[0]]
        before = self._kept.get((since.sha256, *key[1:]), b"") if since else b""
        places = since.places if since and before else ()
        async with self._small if key[1] < 0 else nullcontext():
            return await self._put(Task(key, b"", before, places)) or await self._put(Task(key, pdf, before, places)) or b""

    async def _put(self, task: Task) -> bytes | None:
        return await asyncio.get_running_loop().run_in_executor(self._line, self._drawer.draw, task)

    def _keep(self, key: Key, done: asyncio.Task[bytes]) -> None:
        self._drawn.pop(key, None)
        if done.cancelled() or done.exception():
            return
        self._kept[key] = done.result()
        self._bytes += len(done.result())
        while self._bytes > KEPT:
            self._bytes -= len(self._kept.popitem(last=False)[1])


def _tiles_first(asked: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The thumbnail last: nobody waits for it."""
    return sorted(asked, key=lambda rest: rest[0] < 0)


def _given(pdf: bytes) -> Fetch:
    async def given() -> bytes:
        return pdf

    return given

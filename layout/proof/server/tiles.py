"""Pictures of pages in tiles, so that a broadsheet is crisp at any zoom; drawn in a process of their own, kept by digest.

PDFium must not be called from two threads at once, and the run behind the desk calls it too: hence the process.
"""

from __future__ import annotations

import asyncio
import io
import multiprocessing
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeAlias

SIDE = 512
"""Pixels of a tile's side."""
LEVELS = (36, 72, 144, 288, 576)
"""Pixels to the inch of each level of zoom."""
THUMB = 420
"""Pixels across of a page on the page map."""
KEPT = 96 * 2**20
"""Bytes of pictures kept."""
PAGES = 24
"""PDFs kept."""
OPENED = 6
"""PDFs the drawing process keeps open."""

Key: TypeAlias = tuple[str, int, int, int]
"""Digest of the PDF, level, column and row; level -1 is the whole page as a thumbnail."""

Fetch: TypeAlias = Callable[[], Awaitable[bytes]]

_open: OrderedDict[str, Any] = OrderedDict()
"""Documents of the drawing process."""


def draw(key: Key, pdf: bytes) -> bytes | None:
    """A tile as PNG, in the drawing process; None when the PDF is not at hand, IndexError beyond the page."""
    page = _page(key[0], pdf)
    if page is None:
        return None
    media, trim = page.get_mediabox(), page.get_trimbox()
    width, height = trim[2] - trim[0], trim[3] - trim[1]
    margins = (trim[0] - media[0], trim[1] - media[1], media[2] - trim[2], media[3] - trim[3])
    if key[1] < 0:
        return _png(page.render(scale=THUMB / width, crop=margins))
    scale = LEVELS[key[1]] / 72
    left, top = key[2] * SIDE / scale, key[3] * SIDE / scale
    if left >= width or top >= height:
        raise IndexError("no such tile")
    right, foot = max(0.0, width - left - SIDE / scale), max(0.0, height - top - SIDE / scale)
    return _png(page.render(scale=scale, crop=(margins[0] + left, margins[1] + foot, margins[2] + right, margins[3] + top)))


def _page(sha256: str, pdf: bytes) -> Any:
    """The page of a document, opened once."""
    import pypdfium2

    if sha256 not in _open:
        if not pdf:
            return None
        document = pypdfium2.PdfDocument(pdf)
        _open[sha256] = (document, document[0])
    _open.move_to_end(sha256)
    while len(_open) > OPENED:
        document, page = _open.popitem(last=False)[1]
        page.close()
        document.close()
    return _open[sha256][1]


def _png(bitmap: Any) -> bytes:
    out = io.BytesIO()
    bitmap.to_pil().save(out, "PNG", compress_level=2)
    return out.getvalue()


class Tiles:
    """Pictures by digest. Belongs to one event loop; whoever asks for a tile that is being drawn waits for that one."""

    def __init__(self) -> None:
        self._pdfs: OrderedDict[str, bytes] = OrderedDict()
        self._kept: OrderedDict[Key, bytes] = OrderedDict()
        self._bytes = 0
        self._drawn: dict[Key, asyncio.Task[bytes]] = {}
        self._pool: ProcessPoolExecutor | None = None

    def hold(self, sha256: str, pdf: bytes) -> None:
        """Have a PDF at hand."""
        self._pdfs[sha256] = pdf
        self._pdfs.move_to_end(sha256)
        while len(self._pdfs) > PAGES:
            self._pdfs.popitem(last=False)

    def warm(self) -> None:
        """Have the drawing process ready before the first visitor."""
        self._hands().submit(draw, ("", 0, 0, 0), b"")

    def close(self) -> None:
        """Send the drawing process home."""
        if self._pool:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = None

    async def picture(self, key: Key, fetch: Fetch) -> bytes:
        """A tile or a thumbnail as PNG; `fetch` gives the PDF when it is not at hand. IndexError beyond the page."""
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
        pdf = self._pdfs[key[0]]
        return await self._asked(key, b"") or await self._asked(key, pdf) or b""

    async def _asked(self, key: Key, pdf: bytes) -> bytes | None:
        """Ask the drawing process; one that died over a broken file is replaced, once."""
        for last in (False, True):
            try:
                return await asyncio.get_running_loop().run_in_executor(self._hands(), draw, key, pdf)
            except BrokenProcessPool:
                self._pool = None
                if last:
                    raise
        return None

    def _hands(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # Spawned, for a fork would inherit the locks of the threads of the desk.
            self._pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"))
        return self._pool

    def _keep(self, key: Key, done: asyncio.Task[bytes]) -> None:
        self._drawn.pop(key, None)
        if done.cancelled() or done.exception():
            return
        self._kept[key] = done.result()
        self._bytes += len(done.result())
        while self._bytes > KEPT:
            self._bytes -= len(self._kept.popitem(last=False)[1])

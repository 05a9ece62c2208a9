"""A new state of the page that somebody looks at is drawn at once, while his browser still asks what is new."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from layout.proof.server.front import Front


async def draw_ahead(front: Front) -> None:
    """Draw with every new version, until that is cancelled."""
    loop, news = asyncio.get_running_loop(), asyncio.Event()

    def tell(_: int) -> None:
        loop.call_soon_threadsafe(news.set)

    stop = front.desk.watch(tell)
    news.set()
    try:
        while True:
            await news.wait()
            news.clear()
            with suppress(Exception):  # who asks for the page is told what is wrong with it
                await _draw(front)
    finally:
        stop()


async def _draw(front: Front) -> None:
    sheet = await front.sheet(front.tiles.looked or await front.first())
    if sheet.pdf:
        await front.tiles.ahead(sheet.standing.sha256)

"""The wire to the browser: every new version of the issue, as server-sent events (HTML, section 9.2)."""

from __future__ import annotations

import asyncio
import json
import signal
import threading
from collections.abc import AsyncGenerator, Callable
from functools import partial
from types import FrameType

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from layout.proof.server.behind import ProofDesk
from layout.proof.server.front import front, in_thread

BEAT = 15.0
"""Seconds after which a quiet wire says that it is still there; proxies cut a wire that is silent for a minute."""
RETRY = 1500
"""Milliseconds after which a browser calls again."""


class Wires:
    """The wires that are open. A desk that is closed hangs up, else its server would wait for them and complain."""

    def __init__(self) -> None:
        self._open: set[asyncio.Event] = set()
        self.cut = False

    def taken(self) -> asyncio.Event:
        """Another wire: what wakes it."""
        news = asyncio.Event()
        self._open.add(news)
        return news

    def left(self, news: asyncio.Event) -> None:
        """A browser has gone."""
        self._open.discard(news)

    def hang_up(self) -> None:
        """End them all."""
        self.cut = True
        for news in self._open:
            news.set()

    def hang_up_at_the_end(self) -> None:
        """End them when the program is asked to end, before its server is; for the main thread, others are sent no signals."""
        for number in (signal.SIGINT, signal.SIGTERM) if threading.current_thread() is threading.main_thread() else ():
            then = signal.getsignal(number)
            if callable(then):
                signal.signal(number, partial(self._ended, then))

    def _ended(self, then: Callable[[int, FrameType | None], object], number: int, frame: FrameType | None) -> None:
        self.hang_up()
        then(number, frame)


async def events(request: Request) -> Response:
    """Versions from now on, the present one first."""
    here: Wires = request.app.state.wires
    return StreamingResponse(_versions(front(request).desk, here), media_type="text/event-stream", headers={"x-accel-buffering": "no"})


async def _versions(desk: ProofDesk, wires: Wires) -> AsyncGenerator[str, None]:
    """The newest version whenever there is one; versions that came while a slow browser was told the last are left out."""
    loop, news, newest = asyncio.get_running_loop(), wires.taken(), 0

    def tell(version: int) -> None:
        def noted() -> None:
            nonlocal newest
            newest = max(newest, version)
            news.set()

        loop.call_soon_threadsafe(noted)

    stop = await in_thread(desk.watch, tell)
    try:
        newest = max(newest, (await in_thread(desk.issued)).version)
        yield f"retry: {RETRY}\n\n"
        while not wires.cut:
            news.clear()
            yield f"id: {newest}\ndata: {json.dumps({'version': newest})}\n\n"
            while not news.is_set():
                try:
                    await asyncio.wait_for(news.wait(), BEAT)
                except TimeoutError:
                    yield ": here\n\n"
    finally:
        wires.left(news)
        stop()

"""The wire to the browser: every new version of the issue, as server-sent events (HTML, section 9.2)."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from layout.proof.server.behind import ProofDesk
from layout.proof.server.front import front, in_thread

BEAT = 15.0
"""Seconds after which a quiet wire says that it is still there; proxies cut a wire that is silent for a minute."""
RETRY = 1500
"""Milliseconds after which a browser calls again."""


async def events(request: Request) -> Response:
    """Versions from now on, the present one first."""
    return StreamingResponse(_versions(front(request).desk), media_type="text/event-stream", headers={"x-accel-buffering": "no"})


async def _versions(desk: ProofDesk) -> AsyncGenerator[str, None]:
    """The newest version whenever there is one; versions that came while a slow browser was told the last are left out."""
    loop, news, newest = asyncio.get_running_loop(), asyncio.Event(), 0

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
        while True:
            news.clear()
            yield f"id: {newest}\ndata: {json.dumps({'version': newest})}\n\n"
            while not news.is_set():
                try:
                    await asyncio.wait_for(news.wait(), BEAT)
                except TimeoutError:
                    yield ": here\n\n"
    finally:
        stop()

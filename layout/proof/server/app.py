"""The proof desk in the browser: its doors, in one table."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ExceptionHandler

from layout.proof.server import doing, login, looking, stream
from layout.proof.server.ahead import draw_ahead
from layout.proof.server.behind import Conflict, ProofDesk, Refused
from layout.proof.server.drawing import Drawer
from layout.proof.server.front import Front, Unclear, templates
from layout.proof.server.guard import HEADERS, Guard, Options, Seal
from layout.proof.server.tiles import Tiles
from layout.proof.server.told import refusal
from layout.proof.server.words import language, say, told_in

STATIC = Path(__file__).parent / "static"

READS = (
    ("/", looking.page_map),
    ("/page/{number:int}", looking.page_view),
    ("/compare/{number:int}", looking.comparison),
    ("/language/{tongue}", looking.choose_language),
    ("/login", login.ask),
    ("/logout", login.leave),
    ("/events", stream.events),
    ("/api/issue", looking.issue),
    ("/api/token", looking.token),
    ("/api/page/{number:int}", looking.sheet),
    ("/api/page/{number:int}/history", looking.history),
    ("/api/page/{number:int}/alternatives", looking.alternatives),
    ("/api/page/{number:int}/changes", looking.changes),
    ("/api/story/{slug}/texts", looking.texts),
    ("/tile/{number:int}/{sha}/{level:int}/{column:int}/{row:int}.png", looking.tile),
    ("/thumb/{number:int}/{sha}.png", looking.thumbnail),
    ("/soft/{number:int}/{sha}.png", looking.soft),
    ("/proof/{number:int}/{paper}.pdf", looking.print_proof),
)

WRITES = (
    ("/login", login.enter),
    ("/api/undo", doing.undo),
    ("/api/release", doing.release),
    ("/api/page/{number:int}/pin", doing.pin),
    ("/api/page/{number:int}/try-pin", doing.try_pin),
    ("/api/page/{number:int}/lock", doing.lock),
    ("/api/page/{number:int}/choose", doing.choose),
    ("/api/page/{number:int}/comment", doing.comment),
    ("/api/page/{number:int}/sign", doing.sign),
    ("/api/story/{slug}/correct", doing.correct),
    ("/api/story/{slug}/try-text", doing.try_text),
    ("/api/story/{slug}/photo", doing.replace_photo),
    ("/api/story/{slug}/move", doing.move),
    ("/api/comment/{id}/reply", doing.reply),
    ("/api/comment/{id}/resolve", doing.resolve),
)


def make_app(desk: ProofDesk, options: Options, drawer: Drawer | None = None) -> Starlette:
    """The proof desk as an ASGI application, over the run behind it. ValueError when strangers could walk in.

    `drawer` may have been opened before, while there were no threads yet.
    """
    _shut(options)
    seal, wires = Seal(), stream.Wires()
    front = Front(desk, options, seal, Tiles(drawer), templates())

    @asynccontextmanager
    async def life(_: Starlette) -> AsyncIterator[None]:
        wires.hang_up_at_the_end()
        front.tiles.warm()
        ahead = asyncio.create_task(draw_ahead(front))
        yield
        ahead.cancel()
        with suppress(asyncio.CancelledError):
            await ahead
        front.tiles.close()

    guard = Middleware(Guard, options=options, seal=seal)
    app = Starlette(routes=_routes(), middleware=[guard], exception_handlers=HANDLERS, lifespan=life)
    app.state.front, app.state.wires = front, wires
    return app


def _shut(options: Options) -> None:
    """A desk that answers to other names than this machine's needs a password."""
    outside = [host for host in options.hosts if host not in {"127.0.0.1", "localhost", "[::1]"}]
    if outside and not options.password:
        raise ValueError(f"a proof desk that is open to {', '.join(outside)} needs a password")


def _routes() -> list[BaseRoute]:
    reads = [Route(path, door, methods=["GET"]) for path, door in READS]
    writes = [Route(path, door, methods=["POST"]) for path, door in WRITES]
    return [*reads, *writes, Mount("/static", StaticFiles(directory=STATIC))]


async def _missing(request: Request, _: Exception) -> Response:
    return refusal(request, 404, "gone", kind="gone")


async def _refused(request: Request, error: Exception) -> Response:
    return JSONResponse({"error": told_in(language(request), str(error)), "kind": "refused"}, 409)


async def _conflict(request: Request, error: Exception) -> Response:
    assert isinstance(error, Conflict)
    words = say(language(request), "conflict.error")
    return JSONResponse({"error": words, "kind": "conflict", "theirs": error.theirs}, 409)


async def _unclear(request: Request, error: Exception) -> Response:
    assert isinstance(error, Unclear)
    return JSONResponse({"error": say(language(request), error.key, **error.facts), "kind": "unclear"}, 400)


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return refusal(request, error.status_code, "gone" if error.status_code == 404 else "asked.method", kind="gone")


async def _broken(request: Request, _: Exception) -> Response:
    """Our own mistake; the server's log has the rest."""
    answer = refusal(request, 500, "broken", kind="broken")
    answer.headers.update(HEADERS)
    return answer


HANDLERS: dict[int | type[Exception], ExceptionHandler] = {
    KeyError: _missing,
    IndexError: _missing,
    Refused: _refused,
    Conflict: _conflict,
    Unclear: _unclear,
    HTTPException: _http,
    Exception: _broken,
}

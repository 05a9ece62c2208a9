"""What is changed: words, places, pages, comments, signatures. Every one is a POST that the guard has let through."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from layout.proof.server.front import Unclear, asked, flag_of, front, in_thread, number_of, text_of, who
from layout.proof.server.looking import number_in
from layout.proof.server.told import titles_of, told_comment, told_fit, told_signature
from layout.proof.server.words import language, told_in
from layout.remarks import Spot
from layout.units import Cells

MOST_TEXT = 100_000
"""Characters of a comment or a part of a story."""

DONE: dict[str, Any] = {"done": True}

# Magic numbers of what a newsroom calls a photo: JPEG, PNG, TIFF, WebP.
PHOTOS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*", b"RIFF")


async def correct(request: Request) -> Response:
    """Write a part of a story anew."""
    body = await asked(request)
    part, text, base = text_of(body, "part"), _text(body), text_of(body, "base")
    digest = await in_thread(front(request).desk.correct, request.path_params["slug"], part, text, base)
    return JSONResponse({"base": digest})


async def try_text(request: Request) -> Response:
    """How a story would fit."""
    body = await asked(request)
    fit = await in_thread(front(request).desk.try_text, request.path_params["slug"], text_of(body, "part"), _text(body))
    return JSONResponse(told_fit(fit, language(request)))


async def replace_photo(request: Request) -> Response:
    """Another photo in the place of one; the body is the file."""
    file = request.query_params.get("file", "")
    path = PurePosixPath(file)
    if not file or path.is_absolute() or ".." in path.parts or "\\" in file or "\0" in file:
        raise Unclear("asked.path", name=file)
    content = await request.body()
    if not content.startswith(PHOTOS):
        raise Unclear("asked.photo")
    await in_thread(front(request).desk.replace_photo, request.path_params["slug"], file, content)
    return JSONResponse(DONE)


async def pin(request: Request) -> Response:
    """Pin a story to cells, or free it."""
    body = await asked(request)
    cells = None if body.get("cells") is None else _cells(body)
    await in_thread(front(request).desk.pin, number_in(request), text_of(body, "slug"), cells)
    return JSONResponse(DONE)


async def try_pin(request: Request) -> Response:
    """How the page would fit with a story there."""
    body = await asked(request)
    fit = await in_thread(front(request).desk.try_pin, number_in(request), text_of(body, "slug"), _cells(body))
    return JSONResponse(told_fit(fit, language(request)))


async def move(request: Request) -> Response:
    """Give a story to a page."""
    body = await asked(request)
    number, position = number_of(body, "page"), max(0, number_of(body, "position"))
    await in_thread(front(request).desk.move, request.path_params["slug"], number, position)
    return JSONResponse(DONE)


async def lock(request: Request) -> Response:
    """Lock a page, or open it."""
    body = await asked(request)
    await in_thread(front(request).desk.lock, number_in(request), flag_of(body, "locked"))
    return JSONResponse(DONE)


async def choose(request: Request) -> Response:
    """Take an alternative."""
    body = await asked(request)
    await in_thread(front(request).desk.choose, number_in(request), text_of(body, "sha"))
    return JSONResponse(DONE)


async def undo(request: Request) -> Response:
    """Take back the last change."""
    desk = front(request).desk
    said = await in_thread(desk.undo)
    return JSONResponse({"undone": told_in(language(request), said, titles_of(await in_thread(desk.issued)))})


async def comment(request: Request) -> Response:
    """Write a comment."""
    body = await asked(request)
    spot = Spot(*(text_of(body, name) for name in ("slug", "part", "quote")))
    made = await in_thread(front(request).desk.comment, number_in(request), who(request, body), _said(body), spot)
    return JSONResponse(told_comment(made))


async def reply(request: Request) -> Response:
    """Answer a comment."""
    body = await asked(request)
    made = await in_thread(front(request).desk.reply, request.path_params["id"], who(request, body), _said(body))
    return JSONResponse(told_comment(made))


async def resolve(request: Request) -> Response:
    """Mark a comment as done, or open it again."""
    body = await asked(request)
    name = who(request, body) if flag_of(body, "resolved") else ""
    return JSONResponse(told_comment(await in_thread(front(request).desk.resolve, request.path_params["id"], name)))


async def sign(request: Request) -> Response:
    """Sign a page as it stands."""
    body = await asked(request)
    step, sha = text_of(body, "step"), text_of(body, "sha")
    made = await in_thread(front(request).desk.sign, number_in(request), step, who(request, body), sha)
    return JSONResponse(told_signature(made))


async def release(request: Request) -> Response:
    """Write what may be released."""
    return JSONResponse({"held": list(await in_thread(front(request).desk.release))})


def _text(body: dict[str, Any]) -> str:
    text = text_of(body, "text")
    if len(text) > MOST_TEXT or "\0" in text:
        raise Unclear("asked.long", n=MOST_TEXT)
    return text


def _said(body: dict[str, Any]) -> str:
    """A comment that says something."""
    text = _text(body).strip()
    if not text:
        raise Unclear("asked.empty")
    return text


def _cells(body: dict[str, Any]) -> Cells:
    """Column, row, columns and rows, as [0, 4, 2, 10]."""
    cells = body.get("cells")
    if not isinstance(cells, list) or len(cells) != 4 or any(not isinstance(each, int) or isinstance(each, bool) for each in cells):
        raise Unclear("asked.cells")
    if min(cells[:2]) < 0 or min(cells[2:]) < 1:
        raise Unclear("asked.cells")
    return Cells(*cells)

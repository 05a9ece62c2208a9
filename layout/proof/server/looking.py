"""What is looked at: pages of the desk, the nouns as JSON, pictures, print proofs."""

from __future__ import annotations

import asyncio
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from layout.proof.server.behind import Issued, Sheet, Standing
from layout.proof.server.front import Unclear, front, in_thread, rendered
from layout.proof.server.guard import SESSION
from layout.proof.server.told import titles_of, told_change, told_issue, told_sheet, told_text
from layout.proof.server.words import COOKIE, LANGUAGES, language, told_in

FOREVER = {"cache-control": "private, max-age=31536000, immutable"}
"""Of what is named by its digest."""

PAPERS = ("full", "A3")

PATIENCE, GLANCE = 1.0, 0.03
"""Seconds that a page is waited for before it is shown without its picture, and between two looks at it."""


def number_in(request: Request) -> int:
    """The page that the address names."""
    return int(request.path_params["number"])


async def page_map(request: Request) -> Response:
    """The page map."""
    issued = await in_thread(front(request).desk.issued)
    return rendered(request, "map.html", issue=told_issue(issued, language(request)))


async def page_view(request: Request) -> Response:
    """One page; without a PDF there is still a place for it."""
    here, number = front(request), number_in(request)
    here.tiles.looked = number
    issued, standing = await _standing(request)
    tongue = language(request)
    sheet = told_sheet(await here.sheet(number), tongue) if standing.sha256 else None
    return rendered(request, "page.html", issue=told_issue(issued, tongue), number=number, sheet=sheet)


async def _standing(request: Request) -> tuple[Issued, Standing]:
    """The issue and a page of it, after a moment where that is just being taken from the shelf. KeyError when there is none."""
    number, turns = number_in(request), round(PATIENCE / GLANCE)
    for turn in range(turns + 1):
        issued = await in_thread(front(request).desk.issued)
        standing = {page.number: page for page in issued.pages}[number]
        if standing.sha256 or number not in issued.busy or turn == turns:
            break
        await asyncio.sleep(GLANCE)
    return issued, standing


async def comparison(request: Request) -> Response:
    """Two versions of a page."""
    here, number = front(request), number_in(request)
    issued = await in_thread(here.desk.issued)
    versions = await in_thread(here.desk.history, number)
    tongue = language(request)
    titles = titles_of(issued)
    told = [[sha, when, told_in(tongue, note, titles)] for sha, when, note in versions]
    return rendered(request, "compare.html", issue=told_issue(issued, tongue), number=number, versions=told)


async def issue(request: Request) -> Response:
    """The page map as JSON."""
    return JSONResponse(told_issue(await in_thread(front(request).desk.issued), language(request)))


async def sheet(request: Request) -> Response:
    """A page as JSON, as it stands or as it stood."""
    here, number = front(request), number_in(request)
    here.tiles.looked = number
    found = await here.sheet(number, request.query_params.get("sha", ""))
    return JSONResponse(told_sheet(found, language(request)))


async def history(request: Request) -> Response:
    """States of a page, newest first."""
    desk, tongue = front(request).desk, language(request)
    states = await in_thread(desk.history, number_in(request))
    titles = titles_of(await in_thread(desk.issued))
    return JSONResponse([{"sha": sha, "when": when, "note": told_in(tongue, note, titles)} for sha, when, note in states])


async def alternatives(request: Request) -> Response:
    """Other layouts of a page."""
    here = front(request)
    others = await in_thread(here.desk.alternatives, number_in(request))
    for other in others:
        here.tiles.hold(other.standing.sha256, other.pdf)
    return JSONResponse([{**told_sheet(other, language(request)), "order": _order(other)} for other in others])


def _order(other: Sheet) -> list[str]:
    """Headlines of a layout, as they stand."""
    return [frame.title or frame.owner for frame in other.page.frames if frame.weight is not None]


async def changes(request: Request) -> Response:
    """Differences between two states of a page."""
    before, after = (request.query_params.get(name, "") for name in ("before", "after"))
    if not before or not after:
        raise Unclear("asked.text", name="before, after")
    desk, tongue = front(request).desk, language(request)
    found = await in_thread(desk.compare, number_in(request), before, after)
    titles = titles_of(await in_thread(desk.issued))
    return JSONResponse([told_change(change, tongue, titles) for change in found])


async def texts(request: Request) -> Response:
    """The parts of a story that can be corrected."""
    digest, parts = await in_thread(front(request).desk.texts, request.path_params["slug"])
    return JSONResponse({"base": digest, "texts": [told_text(part) for part in parts]})


async def token(request: Request) -> Response:
    """A fresh token for a page that was open when the desk was opened anew."""
    return JSONResponse({"token": front(request).seal.token(request.cookies.get(SESSION, ""))})


async def tile(request: Request) -> Response:
    """A tile of a page. KeyError when there is no such page, IndexError beyond its edge."""
    level, column, row = (int(request.path_params[name]) for name in ("level", "column", "row"))
    return await _picture(request, level, column, row)


async def thumbnail(request: Request) -> Response:
    """A page, small."""
    return await _picture(request, -1, 0, 0)


async def _picture(request: Request, level: int, column: int, row: int) -> Response:
    here, number, sha = front(request), number_in(request), request.path_params["sha"]
    png = await here.tiles.picture((sha, level, column, row), lambda: here.pdf(number, sha))
    return Response(png, media_type="image/png", headers=FOREVER)


async def soft(request: Request) -> Response:
    """The soft proof of a page as PNG."""
    sha = request.path_params["sha"]
    found = await front(request).sheet(number_in(request), sha)
    if not found.soft or found.standing.sha256 != sha:
        raise KeyError(sha)
    return Response(found.soft, media_type="image/png", headers=FOREVER)


async def print_proof(request: Request) -> Response:
    """A stamped PDF of a page."""
    number, paper = number_in(request), request.path_params["paper"]
    if paper not in PAPERS:
        raise KeyError(paper)
    pdf = await in_thread(front(request).desk.proof_pdf, number, paper)
    name = quote(f"proof-{number:02}-{paper}.pdf")
    return Response(pdf, media_type="application/pdf", headers={"content-disposition": f"inline; filename*=UTF-8''{name}"})


async def choose_language(request: Request) -> Response:
    """The switch of language; back to where the visitor was."""
    wanted, back = request.path_params["tongue"], request.query_params.get("back", "/")
    if wanted not in LANGUAGES:
        raise KeyError(wanted)
    # A path of this desk, and nothing that a browser might read as another host.
    local = back if back.startswith("/") and not back.startswith(("//", "/\\")) and back.isprintable() else "/"
    answer = RedirectResponse(local, 303)
    answer.set_cookie(COOKIE, wanted, max_age=31536000, samesite="strict", httponly=True)
    return answer

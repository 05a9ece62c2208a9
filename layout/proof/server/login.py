"""The door of a desk that is open to other machines: one password, or the same as a token in the address."""

from __future__ import annotations

import asyncio
import hmac
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from layout.proof.server.front import front, rendered
from layout.proof.server.guard import SESSION

PAUSE = 1.0
"""Seconds that a wrong password waits for its answer."""


async def ask(request: Request) -> Response:
    """The form; an address with the right token goes straight in."""
    here = front(request)
    token = request.query_params.get("token", "")
    if not here.options.password or (token and _right(token, here.options.password)):
        return _in(request)
    if token:
        await asyncio.sleep(PAUSE)
    return rendered(request, "login.html", wrong=bool(token))


async def enter(request: Request) -> Response:
    """The password from the form."""
    given = parse_qs((await request.body()).decode("utf-8", "replace")).get("password", [""])[0]
    if _right(given, front(request).options.password):
        return _in(request)
    await asyncio.sleep(PAUSE)
    answer = rendered(request, "login.html", wrong=True)
    answer.status_code = 403
    return answer


async def leave(_: Request) -> Response:
    """Out again."""
    answer = RedirectResponse("/login", 303)
    answer.delete_cookie(SESSION)
    return answer


def _right(given: str, password: str) -> bool:
    return hmac.compare_digest(given.encode(), password.encode())


def _in(request: Request) -> Response:
    """A fresh session. The browser forgets it when it is closed, the desk when it is."""
    answer = RedirectResponse("/", 303)
    if front(request).options.password:
        secure = request.url.scheme == "https"
        answer.set_cookie(SESSION, front(request).seal.session(), httponly=True, samesite="strict", secure=secure)
    return answer

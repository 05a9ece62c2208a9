"""Who may knock at the proof desk: Host, Origin, login, size; and what a page of it may load."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from layout.proof.server.told import refusal

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")

SESSION = "desk-session"
"""Name of the cookie of somebody who has logged in."""
TOKEN = "x-desk-token"
"""Header that every request to change something carries: no page of another site can send it."""

MOST_WORDS = 2**20
"""Bytes of a request that carries words."""

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
OPEN = ("/login", "/static/")
"""What can be had without a login."""

# Nothing from elsewhere, nothing inline: https://www.w3.org/TR/CSP3/
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; font-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # Not no-referrer: with it a browser sends “Origin: null” with a form (Fetch, append a request Origin header).
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


@dataclass(frozen=True, slots=True)
class Options:
    """How a proof desk is opened."""

    hosts: tuple[str, ...] = LOOPBACK
    """Names by which it may be called, without port."""
    password: str = ""
    """Password or token; may be empty on loopback only."""
    read_only: bool = False
    most: int = 40 * 2**20
    """Bytes of an upload."""
    people: tuple[str, ...] = ()
    """Names of those who may write and sign; empty for anybody."""


@dataclass(frozen=True, slots=True)
class Seal:
    """What cookies and tokens are sealed with. A new desk has a new one."""

    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    def _of(self, text: str) -> str:
        return hmac.new(self.secret, text.encode(), hashlib.sha256).hexdigest()

    def session(self) -> str:
        """A fresh session, sealed."""
        name = secrets.token_hex(16)
        return f"{name}.{self._of('session ' + name)}"

    def known(self, session: str) -> bool:
        """Whether this desk gave out that session."""
        name, _, mark = session.partition(".")
        return hmac.compare_digest(mark.encode(), self._of("session " + name).encode())

    def token(self, session: str) -> str:
        """What a page of that session sends with every change."""
        return self._of("token " + session)


class TooLarge(Exception):
    """A request grew beyond what is allowed while it came in."""


@dataclass(frozen=True, slots=True)
class Guard:
    """Stands before the desk; what it lets through is allowed."""

    app: ASGIApp
    options: Options
    seal: Seal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return
        request = Request(scope)
        answer = self._refused(request)
        if answer is not None:
            await answer(scope, receive, _guarded(send, request))
            return
        try:
            await self.app(scope, _measured(receive, self._most(request)), _guarded(send, request))
        except TooLarge:
            await self._too_large(request)(scope, receive, _guarded(send, request))

    def _refused(self, request: Request) -> Response | None:
        """Why a request is not let through, gravest first."""
        if _name(request.headers.get("host", "")) not in self.options.hosts:
            return refusal(request, 421, "guard.host")
        if request.method not in SAFE and not _ours(request):
            return refusal(request, 403, "guard.origin")
        if request.headers.get("sec-fetch-site") == "cross-site" and not _visit(request):
            return refusal(request, 403, "guard.origin")
        return self._unknown(request) or self._unwritten(request)

    def _unknown(self, request: Request) -> Response | None:
        """Nobody looks at the pages of a closed desk."""
        if not self.options.password or request.url.path.startswith(OPEN) or self.seal.known(request.cookies.get(SESSION, "")):
            return None
        if request.method == "GET" and _visit(request):
            return RedirectResponse("/login", 303)
        return refusal(request, 401, "guard.login")

    def _unwritten(self, request: Request) -> Response | None:
        """What keeps a change out: a desk for readers, a missing token, a request too large."""
        if request.method in SAFE:
            return None
        declared = request.headers.get("content-length", "0")
        if not declared.isdecimal() or int(declared) > self._most(request):
            return self._too_large(request)
        if request.url.path == "/login":
            return None
        if self.options.read_only:
            return refusal(request, 403, "guard.readonly")
        token = self.seal.token(request.cookies.get(SESSION, ""))
        if not hmac.compare_digest(request.headers.get(TOKEN, "").encode(), token.encode()):
            return refusal(request, 403, "guard.token", kind="token")
        return None

    def _most(self, request: Request) -> int:
        return self.options.most if request.url.path.endswith("/photo") else MOST_WORDS

    def _too_large(self, request: Request) -> Response:
        return refusal(request, 413, "guard.large", n=f"{self._most(request) / 2**20:g}")


def _name(host: str) -> str:
    """The name in a Host header, without its port."""
    name, colon, port = host.lower().rpartition(":")
    return name if colon and port.isdecimal() else host.lower()


def _visit(request: Request) -> bool:
    """Somebody opens a page, rather than a script asking for something."""
    return request.headers.get("sec-fetch-mode", "navigate") == "navigate" and "text/html" in request.headers.get("accept", "")


def _ours(request: Request) -> bool:
    """Whether a change was asked for by a page of this desk. A program without Origin still needs the token."""
    if request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
        return False
    origin = request.headers.get("origin")
    return origin is None or origin.lower() in {f"{scheme}://{request.headers['host'].lower()}" for scheme in ("http", "https")}


def _measured(receive: Receive, most: int) -> Receive:
    """Counts what comes in, whatever its length was said to be."""
    taken = 0

    async def measured() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > most:
            raise TooLarge
        return message

    return measured


def _guarded(send: Send, request: Request) -> Send:
    """Puts the headers of safety on every answer; what says nothing about keeping is not kept, the desk's own files are asked for anew."""
    keeping = "no-cache" if request.url.path.startswith("/static/") else "no-store"

    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            headers.setdefault("cache-control", keeping)
        await send(message)

    return guarded

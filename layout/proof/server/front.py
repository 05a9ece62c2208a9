"""What every answer of the proof desk is made with."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from layout.proof.server.behind import ProofDesk, Sheet
from layout.proof.server.guard import SESSION, Options, Seal
from layout.proof.server.tiles import Tiles
from layout.proof.server.words import LANGUAGES, language, say, spoken

P = ParamSpec("P")
T = TypeVar("T")

MOST_NAME = 60
"""Characters of a person's name."""


class Unclear(Exception):
    """A request that cannot be understood; carries its words' key."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key, self.facts = key, facts


@dataclass(frozen=True, slots=True)
class Front:
    """The desk, how it was opened, and its pictures and templates."""

    desk: ProofDesk
    options: Options
    seal: Seal
    tiles: Tiles
    templates: Environment

    async def sheet(self, number: int, sha256: str = "") -> Sheet:
        """A page of the desk, its PDF at hand for tiles. KeyError when there is none."""
        sheet = await in_thread(self.desk.sheet, number, sha256)
        if sheet.pdf:
            self.tiles.hold(sheet.standing.sha256, sheet.pdf, sheet.since)
        return sheet

    async def first(self) -> int:
        """The number of the first page. IndexError when there is none yet."""
        return (await in_thread(self.desk.issued)).pages[0].number

    async def pdf(self, number: int, sha256: str) -> bytes:
        """The file of a page as it stood with that digest. KeyError when it is no longer known."""
        sheet = await self.sheet(number, sha256)
        if sheet.standing.sha256 != sha256:
            raise KeyError(sha256)
        return sheet.pdf


def templates() -> Environment:
    """The templates of the desk."""
    loader = PackageLoader("layout.proof.server")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def front(request: Request) -> Front:
    """Of the desk that was asked."""
    found: Front = request.app.state.front
    return found


async def in_thread(call: Callable[P, T], *args: P.args, **facts: P.kwargs) -> T:
    """What a blocking method of the desk answers; the event loop does not wait."""
    return await run_in_threadpool(call, *args, **facts)


def rendered(request: Request, template: str, **facts: Any) -> Response:
    """A page of the desk in the language of the visitor."""
    here, tongue = front(request), language(request)
    token = here.seal.token(request.cookies.get(SESSION, ""))
    options = {"readOnly": here.options.read_only, "people": here.options.people, "most": here.options.most}
    html = here.templates.get_template(template).render(
        lang="zh-Hans" if tongue == "zh" else "en",
        others=[name for name in LANGUAGES if name != tongue],
        path=request.url.path,
        token=token,
        read_only=here.options.read_only,
        words=spoken(tongue),
        options=options,
        say=lambda key, **values: say(tongue, key, **values),
        **facts,
    )
    return HTMLResponse(html, headers={"vary": "accept-language, cookie"})


async def asked(request: Request) -> dict[str, Any]:
    """The JSON object that a request carries. `Unclear` when it carries none."""
    try:
        body = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise Unclear("asked.json") from None
    if not isinstance(body, dict):
        raise Unclear("asked.json")
    return body


def text_of(body: dict[str, Any], name: str) -> str:
    """A text of a request. `Unclear` when it is missing or something else."""
    value = body.get(name)
    if not isinstance(value, str):
        raise Unclear("asked.text", name=name)
    return value


def number_of(body: dict[str, Any], name: str) -> int:
    """A whole number of a request. `Unclear` when it is missing or something else."""
    value = body.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Unclear("asked.number", name=name)
    return value


def flag_of(body: dict[str, Any], name: str) -> bool:
    """A yes or no of a request. `Unclear` when it is missing or something else."""
    value = body.get(name)
    if not isinstance(value, bool):
        raise Unclear("asked.flag", name=name)
    return value


def who(request: Request, body: dict[str, Any]) -> str:
    """Who asks. `Unclear` when nobody is named, or nobody who may write here."""
    name, people = text_of(body, "who").strip(), front(request).options.people
    if not name or len(name) > MOST_NAME or not name.isprintable():
        raise Unclear("asked.who")
    if people and name not in people:
        raise Unclear("asked.stranger", name=name)
    return name

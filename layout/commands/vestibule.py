"""The vestibule: while the proof desk opens, a browser that calls is shown the page as it was last built, and asks again.

Libraries, copy and type take a second or two. Only the standard library is used here, for it has to be there before them.
"""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar

from layout.night.manifest import REPORT

PAGE = re.compile(r"/(?:page/(\d{1,4}))?(?:\?.*)?")
PICTURE = re.compile(r"/opening/(\d{1,4})\.png")
AGAIN = "1"
"""Seconds after which a browser asks again."""
POLL = 0.02
"""Seconds within which the door closes."""
WIDTH = 900
"""Of the picture, in pixels of the screen."""
SHOWN = """<!doctype html>
<html lang="zh-Hans"><meta charset="utf-8"><title>{name}</title>
<p>看样台正在打开，这是上次做好的版面。 <span lang="en">The proof desk is opening; this is the page as it was last built.</span></p>
<img src="/opening/{number}.png" alt="{number}" width="{width}">
"""


@contextmanager
def vestibule(sock: socket.socket, name: str, out: Path, hosts: tuple[str, ...]) -> Iterator[None]:
    """Answer at a listening socket, which stays open, from what lies in `out`; nothing is answered where no page was built.

    `hosts` are the names it may be called by.
    """
    pictures = _pictures(out)
    if not pictures:
        yield
        return
    answers = type("Answers", (_Answers,), {"name": name, "pictures": pictures, "hosts": hosts})
    server = ThreadingHTTPServer(("", 0), answers, bind_and_activate=False)
    server.socket.close()
    server.socket = sock
    thread = Thread(target=server.serve_forever, args=(POLL,), daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()


def _pictures(out: Path) -> dict[int, Path]:
    """Pictures of the pages by their numbers, as the last build left them."""
    try:
        pages = json.loads((out / REPORT).read_bytes())["pages"]
        found = {int(page["page"]): out / "proof" / f"{page['name']}.png" for page in pages}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {number: file for number, file in found.items() if file.is_file()}


class _Answers(BaseHTTPRequestHandler):
    """A page that asks again, and its picture; everything else is told to come back."""

    name: ClassVar[str]
    pictures: ClassVar[dict[int, Path]]
    hosts: ClassVar[tuple[str, ...]]

    def do_GET(self) -> None:
        host = self.headers.get("Host", "").lower()
        if re.sub(r":\d+$", "", host) not in self.hosts:
            return self._answer(400)
        page, picture = PAGE.fullmatch(self.path), PICTURE.fullmatch(self.path)
        if page and (number := int(page[1] or min(self.pictures))) in self.pictures:
            shown = SHOWN.format(name=escape(self.name), number=number, width=WIDTH)
            return self._answer(200, shown.encode(), "text/html; charset=utf-8", ("Refresh", AGAIN))
        if picture and int(picture[1]) in self.pictures:
            return self._answer(200, self.pictures[int(picture[1])].read_bytes(), "image/png")
        return self._answer(503, kind="text/plain", more=("Retry-After", AGAIN))

    def _answer(self, status: int, body: bytes = b"", kind: str = "text/plain", more: tuple[str, str] | None = None) -> None:
        self.send_response(status)
        headers = {"Content-Type": kind, "Content-Length": str(len(body)), "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
        headers |= {"Content-Security-Policy": "default-src 'none'; img-src 'self'"}
        for key, value in (*headers.items(), *((more,) if more else ())):
            self.send_header(key, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Nothing is said of a visit."""

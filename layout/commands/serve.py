"""broadsheet serve: the proof desk in the browser."""

from __future__ import annotations

import secrets
import socket
import sys
import webbrowser
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from layout.commands.outcome import output_of
from layout.night.engine import plate_maker

if TYPE_CHECKING:
    from layout.proof.server.drawing import Drawer

TOKEN = "BROADSHEET_TOKEN"
LOOPBACK = ("127.0.0.1", "localhost", "::1")
MAKE = "new"
"""What is asked for when a token shall be made up."""
TURN = 0.001
"""Seconds after which threads take turns: a browser must not wait for a page that is being made."""
EVERYWHERE = ("0.0.0.0", "::")
"""Every address of this machine."""


@click.command()
@click.argument("issue", type=click.Path(path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, help="Where it can be called; 0.0.0.0 for every machine of the network.")
@click.option("--name", "names", multiple=True, help="Another name by which browsers call this machine, such as proof.paper.example.")
@click.option("--port", default=8003, show_default=True, type=click.IntRange(0, 65535), help="0 for any that is free.")
@click.option("--token", envvar=TOKEN, default="", help=f"What visitors must know; “{MAKE}” has one made up and printed. Also {TOKEN}.")
@click.option("--read-only", is_flag=True, help="Nothing can be changed.")
@click.option("--open", "show", is_flag=True, help="Open the browser.")
@click.option("--output", type=click.Path(path_type=Path), help="Where a release is written; else output/ISSUE beside the issues folder.")
def serve(issue: Path, host: str, token: str, **asked: Any) -> None:
    """Open an issue at the proof desk: editors see its pages live, correct, move, comment and sign."""
    folder = issue.resolve()
    if not folder.is_dir():
        raise click.ClickException(f"{issue} is not a folder; name the folder of an issue")
    if token == MAKE:
        token = secrets.token_urlsafe(12)
        click.echo(f"token: {token}", err=True)
    if host not in LOOPBACK and not token:
        raise click.ClickException(f"outside this machine only with a token: give --token {MAKE}, or set {TOKEN}")
    sock = _bound(host, asked["port"])
    url = f"http://{_called(host)}:{sock.getsockname()[1]}/"
    out = output_of(folder, asked["output"])
    hosts = (*LOOPBACK[:2], "[::1]", *_hosts(host), *asked["names"])
    _serve(Opening(folder, out, sock, url, hosts, token, asked["read_only"], asked["show"]))


@dataclass(frozen=True, slots=True)
class Opening:
    """How a proof desk is opened."""

    folder: Path
    out: Path
    sock: socket.socket
    url: str
    hosts: tuple[str, ...]
    token: str
    read_only: bool
    show: bool


def _bound(host: str, port: int) -> socket.socket:
    """A socket at the address asked for."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((host, port))
        sock.listen()  # whoever calls from now on is answered once the desk is open
    except OSError as error:
        sock.close()
        raise click.ClickException(f"port {port} of {host} cannot be had: {error.strerror}; give another --port") from None
    return sock


def _called(host: str) -> str:
    """What to write into a browser on this machine."""
    if host in EVERYWHERE:
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host


def _hosts(host: str) -> tuple[str, ...]:
    """Names by which browsers elsewhere call this machine."""
    if host in LOOPBACK:
        return ()
    if host not in EVERYWHERE:
        return (_called(host).lower(),)
    name = socket.gethostname().lower()
    try:
        addresses = {str(entry[4][0]) for entry in socket.getaddrinfo(name, None, socket.AF_INET)}
    except OSError:
        addresses = set()
    return name, *sorted(addresses)


def _serve(opening: Opening) -> None:
    """Open the desk, and keep it open until it is interrupted."""
    # Loaded here so that --help stays quick; whoever draws gets ready while the rest is loaded, forked before there are threads.
    from layout.commands.vestibule import vestibule
    from layout.proof.server.drawing import Drawer

    drawer = Drawer()
    drawer.open()
    sys.setswitchinterval(TURN)
    with ExitStack() as door:
        if not opening.token:  # who must know a token sees nothing before
            door.enter_context(vestibule(opening.sock, opening.folder.name, opening.out, opening.hosts))
        if opening.show:
            webbrowser.open(opening.url)
        _open(opening, drawer, door)


def _open(opening: Opening, drawer: Drawer, door: ExitStack) -> None:
    """Answer as the desk once it is open: then the vestibule closes."""
    import uvicorn

    from layout.night.live import LiveDesk
    from layout.night.live_release import Press
    from layout.proof.server.app import make_app
    from layout.proof.server.guard import Options

    out = opening.out
    press = Press(out, out.parent / ".cache", plates=plate_maker())
    options = Options(hosts=tuple(dict.fromkeys(opening.hosts)), password=opening.token, read_only=opening.read_only)
    with LiveDesk(opening.folder, press) as desk:
        config = uvicorn.Config(make_app(desk, options, drawer), log_level="warning", timeout_graceful_shutdown=1)
        click.echo(f"{opening.folder.name} at {opening.url} (Ctrl-C ends it)", err=True)
        door.close()
        with suppress(KeyboardInterrupt):  # that is how it is ended; the server says it once more when it has closed
            uvicorn.Server(config).run(sockets=[opening.sock])

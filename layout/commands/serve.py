"""broadsheet serve: the proof desk in the browser."""

from __future__ import annotations

import secrets
import shutil
import socket
import webbrowser
from pathlib import Path

import click

TOKEN = "BROADSHEET_TOKEN"
LOOPBACK = ("127.0.0.1", "localhost", "::1")
MAKE = "new"
"""What is asked for when a token shall be made up."""
USAGE = 2


@click.command()
@click.argument("issue", type=click.Path(path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, help="Where it can be called; 0.0.0.0 for every machine of the network.")
@click.option("--name", "names", multiple=True, help="Another name by which browsers call this machine, such as proof.paper.example.")
@click.option("--port", default=8003, show_default=True, type=click.IntRange(0, 65535), help="0 for any that is free.")
@click.option("--token", envvar=TOKEN, default="", help=f"What visitors must know; “{MAKE}” has one made up and printed. Also {TOKEN}.")
@click.option("--read-only", is_flag=True, help="Nothing can be changed.")
@click.option("--open", "show", is_flag=True, help="Open the browser.")
@click.option("--output", type=click.Path(path_type=Path), help="Where a release is written; else output/ISSUE beside the issues folder.")
def serve(issue: Path, host: str, names: tuple[str, ...], port: int, token: str, read_only: bool, show: bool, output: Path | None) -> None:
    """Open an issue at the proof desk: editors see its pages live, correct, move, comment and sign."""
    folder = issue.resolve()
    if not folder.is_dir():
        raise click.ClickException(f"{issue} is not a folder; name the folder of an issue")
    if token == MAKE:
        token = secrets.token_urlsafe(12)
        click.echo(f"token: {token}", err=True)
    if host not in LOOPBACK and not token:
        raise click.ClickException(f"outside this machine only with a token: give --token {MAKE}, or set {TOKEN}")
    sock = _bound(host, port)
    called = (*LOOPBACK[:2], "[::1]", *_hosts(host), *names)
    url = f"http://{'127.0.0.1' if host in ('0.0.0.0', '127.0.0.1') else host if ':' not in host else f'[{host}]'}:{sock.getsockname()[1]}/"
    _serve(folder, output or folder.parent.parent / "output" / folder.name, (sock, url, show), (called, token, read_only))


def _bound(host: str, port: int) -> socket.socket:
    """A socket at the address asked for."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((host, port))
    except OSError as error:
        sock.close()
        raise click.ClickException(f"port {port} of {host} cannot be had: {error.strerror}; give another --port") from None
    return sock


def _hosts(host: str) -> tuple[str, ...]:
    """Names by which this machine is called from outside."""
    if host in LOOPBACK:
        return ()
    if host not in ("0.0.0.0", "::"):
        return (f"[{host}]" if ":" in host else host,)
    name = socket.gethostname().lower()
    try:
        addresses = {str(entry[4][0]) for entry in socket.getaddrinfo(name, None, socket.AF_INET)}
    except OSError:
        addresses = set()
    return name, *sorted(addresses)


def _serve(folder: Path, out: Path, place: tuple[socket.socket, str, bool], guarded: tuple[tuple[str, ...], str, bool]) -> None:
    # Loaded here so that --help stays quick.
    import uvicorn

    from layout.night.live import LiveDesk
    from layout.night.live_release import Press
    from layout.proof.server.app import make_app
    from layout.proof.server.guard import Options

    sock, url, show = place
    called, token, read_only = guarded
    press = Press(out, out.parent / ".cache", plates=shutil.which("gs") or "")
    with LiveDesk(folder, press) as desk:
        app = make_app(desk, Options(hosts=tuple(dict.fromkeys(called)), password=token, read_only=read_only))
        config = uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1, lifespan="on")
        click.echo(f"{folder.name} at {url}   (Ctrl-C ends it)", err=True)
        if show:
            webbrowser.open(url)
        uvicorn.Server(config).run(sockets=[sock])

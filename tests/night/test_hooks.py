"""Hooks are told, and never hold up or fail the night."""

from __future__ import annotations

import datetime
import json
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from layout.night.hooks import Bells, named, ring
from layout.night.ledger import Ledger, entries
from layout.shift import Hook

PYTHON = sys.executable


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "ledger.jsonl", lambda: datetime.datetime(2024, 6, 3, tzinfo=datetime.UTC))


def gone(number: int) -> bool:
    """Whether a process is there no more, or only waits to be counted out."""
    try:
        return Path(f"/proc/{number}/stat").read_text("ascii").split(")")[1].split()[0] == "Z"
    except OSError:
        return True


def test_a_command_hears_the_event(tmp_path: Path, ledger: Ledger) -> None:
    heard = tmp_path / "heard"
    hook = Hook(("held",), (PYTHON, "-c", f"import sys; open({str(heard)!r}, 'wb').write(sys.stdin.buffer.read())"))
    bells = Bells((hook,), ledger)
    entry = ledger.tell("page-held", "0001", "溢文", page=3)
    bells.ring(entry, {"output": "out/0001"})
    bells.wait()
    said = json.loads(heard.read_bytes())
    assert (said["event"], said["on"], said["issue"], said["page"], said["text"], said["output"]) == (
        "page-held", "held", "0001", 3, "溢文", "out/0001",
    )  # fmt: skip
    assert [entry.event for entry in entries(ledger.path)] == ["page-held", "hook"]


def test_only_what_was_asked_for_is_told(tmp_path: Path, ledger: Ledger) -> None:
    bells = Bells((Hook(("failed",), ("/bin/false",)),), ledger)
    for event in ("released", "page-held", "building"):
        bells.ring(ledger.tell(event, "0001"), {})
    bells.wait()
    assert "hook-failed" not in [entry.event for entry in entries(ledger.path)]


def test_a_command_is_no_shell(tmp_path: Path) -> None:
    assert ring(Hook(("held",), (PYTHON, "-c", "import sys; sys.exit(sys.argv[1] != '$HOME; rm x')", "$HOME; rm x")), b"{}") == ""


def test_a_command_that_fails_is_told() -> None:
    said = ring(Hook(("held",), (PYTHON, "-c", "import sys; sys.exit('no paper')")), b"{}")
    assert said == "ended with 1: no paper"
    assert "No such file" in ring(Hook(("held",), ("no-such-program",)), b"{}")


def test_a_command_that_reads_nothing_is_no_fault() -> None:
    assert ring(Hook(("held",), ("/bin/true",)), b"x" * 1_000_000) == ""


def test_a_command_that_hangs_is_ended_with_its_children(tmp_path: Path) -> None:
    numbers = tmp_path / "numbers"
    script = f"sleep 60 & echo $! > {numbers}; echo $$ >> {numbers}; wait"
    started = time.monotonic()
    assert ring(Hook(("held",), ("/bin/sh", "-c", script), seconds=1), b"{}") == "not done after 1 s; it was ended"
    assert time.monotonic() - started < 5
    child, parent = map(int, numbers.read_text("ascii").split())
    for _ in range(50):
        if gone(child) and gone(parent):
            break
        time.sleep(0.05)
    assert gone(child)
    assert gone(parent)


@contextmanager
def webhook(code: int) -> Iterator[tuple[str, list[bytes]]]:
    heard: list[bytes] = []

    class Desk(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            heard.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(code)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Desk)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", heard
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_webhook_hears_the_event() -> None:
    with webhook(204) as (url, heard):
        assert ring(Hook(("held",), url=url), b'{"page": 3}') == ""
    assert heard == [b'{"page": 3}']


def test_a_webhook_that_refuses_is_told() -> None:
    with webhook(500) as (url, _):
        assert ring(Hook(("held",), url=url), b"{}") == "answered 500"


def test_a_webhook_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with webhook(200) as (url, heard):
        monkeypatch.setenv("DESK", url)
        assert ring(Hook(("held",), url="$DESK"), b"{}") == ""
    assert heard == [b"{}"]
    monkeypatch.delenv("DESK")
    assert ring(Hook(("held",), url="$DESK"), b"{}") == "$DESK is not set in the environment"
    monkeypatch.setenv("DESK", "file:///etc/passwd")
    assert "not an address of the web" in ring(Hook(("held",), url="$DESK"), b"{}")


@pytest.fixture
def silent() -> Iterator[str]:
    """A server that takes every call and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"


def test_a_webhook_that_hangs_is_left(silent: str) -> None:
    assert ring(Hook(("held",), url=silent, seconds=1), b"{}") == "no answer after 1 s"


def test_a_webhook_that_hangs_holds_up_nobody(silent: str, tmp_path: Path, ledger: Ledger) -> None:
    heard = tmp_path / "heard"
    quick = Hook(("released",), (PYTHON, "-c", f"import os; os.close(os.open({str(heard)!r}, os.O_CREAT))"))
    bells = Bells((Hook(("released",), url=silent, seconds=1), quick), ledger)
    started = time.monotonic()
    for _ in range(5):
        bells.ring(ledger.tell("released", "0001"), {})
    assert time.monotonic() - started < 0.5
    bells.wait()
    assert time.monotonic() - started < 8
    assert heard.exists()
    failures = [entry for entry in entries(ledger.path) if entry.event == "hook-failed"]
    assert any("no answer after 1 s" in entry.text for entry in failures)
    assert any("events were not told" in entry.text for entry in failures)


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert "refused" in ring(Hook(("held",), url=f"http://127.0.0.1:{port}/"), b"{}")


def test_names_keep_secrets() -> None:
    assert named(Hook((), url="https://desk.example/hook/very-secret")) == "desk.example"
    assert named(Hook((), url="$DESK")) == "$DESK"
    assert named(Hook((), (os.fspath(Path("/usr/bin/notify")), "--token"))) == "notify"

"""broadsheet serve as a program: it opens where it may, answers, and ends when it is told to."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner
from smallpaper import paper

from layout.commands.serve import serve

RUN = [sys.executable, "-c", "from layout.commands.serve import serve; serve()"]
SOFT = {**os.environ, "PATH": "/nowhere"}


@contextmanager
def served(issue: Path, *options: str) -> Iterator[tuple[str, str]]:
    """The address of a proof desk of its own, and what it said before."""
    command = [*RUN, str(issue), "--port", "0", *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=SOFT) as program:
        assert program.stderr is not None
        said = ""
        while " at http" not in said:
            line = program.stderr.readline()
            assert line, said
            said += line
        try:
            yield said.partition(" at ")[2].split()[0], said
            program.send_signal(signal.SIGINT)
            assert program.communicate(timeout=30)[1] == ""
            assert program.returncode == 0
        finally:
            program.kill()  # else its end would be waited for


@pytest.fixture
def issue(tmp_path: Path) -> Path:
    return paper(tmp_path)


def test_it_opens_and_ends(issue: Path) -> None:
    with served(issue) as (address, said):
        assert address.startswith("http://127.0.0.1:")
        assert "0001" in said
        answer = httpx.get(f"{address}api/issue", headers={"accept": "application/json"}, timeout=30)
        assert [page["number"] for page in answer.json()["pages"]] == [1]


def test_it_ends_while_a_browser_listens(issue: Path) -> None:
    with served(issue) as (address, _):
        wire = httpx.stream("GET", f"{address}events", headers={"accept": "text/event-stream"}, timeout=30)
        answer = wire.__enter__()
        assert next(answer.iter_lines()).startswith("retry:")
    wire.__exit__(None, None, None)


def test_outside_this_machine_with_a_token_only(issue: Path) -> None:
    refused = CliRunner().invoke(serve, [str(issue), "--host", "0.0.0.0", "--port", "0"])
    assert refused.exit_code == 1
    assert "only with a token" in refused.output
    with served(issue, "--host", "0.0.0.0", "--token", "new") as (address, said):
        assert "token: " in said
        assert httpx.get(f"{address}api/issue", headers={"accept": "application/json"}, timeout=30).status_code == 401


def test_what_cannot_be_opened_is_told(issue: Path, tmp_path: Path) -> None:
    nowhere = CliRunner().invoke(serve, [str(tmp_path / "nowhere")])
    assert "is not a folder" in nowhere.output
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        refused = CliRunner().invoke(serve, [str(issue), "--port", str(taken.getsockname()[1])])
    assert refused.exit_code == 1
    assert "give another --port" in refused.output

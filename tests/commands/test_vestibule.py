"""The vestibule of the proof desk: the page as it was last built, until the desk is open."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from layout.commands.vestibule import vestibule

PICTURE = b"\x89PNG of page 7"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "proof").mkdir()
    (tmp_path / "proof" / "0001-07.png").write_bytes(PICTURE)
    pages = [{"page": 7, "name": "0001-07"}, {"page": 8, "name": "0001-08"}]  # no picture of page 8
    (tmp_path / "report.json").write_text(json.dumps({"pages": pages}), "utf-8")
    return tmp_path


@pytest.fixture
def sock() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening


def address(sock: socket.socket) -> str:
    return f"http://127.0.0.1:{sock.getsockname()[1]}"


def test_the_page_as_it_was_last_built(sock: socket.socket, out: Path) -> None:
    with vestibule(sock, "0001 <一>", out, ("127.0.0.1",)):
        for path in ("/", "/page/7", "/page/7?language=en"):
            answer = httpx.get(address(sock) + path)
            assert (answer.status_code, answer.headers["refresh"]) == (200, "1")
            assert 'src="/opening/7.png"' in answer.text
            assert "0001 &lt;一&gt;" in answer.text
            assert "正在打开" in answer.text
        assert httpx.get(address(sock) + "/opening/7.png").content == PICTURE


@pytest.mark.parametrize(
    "path", ["/page/8", "/page/9", "/opening/8.png", "/opening/../report.json", "/report.json", "/api/issue", "/page/99999"]
)
def test_everything_else_is_told_to_come_back(sock: socket.socket, out: Path, path: str) -> None:
    with vestibule(sock, "0001", out, ("127.0.0.1",)):
        answer = httpx.get(address(sock) + path)
        assert (answer.status_code, answer.headers["retry-after"], answer.content) == (503, "1", b"")


def test_a_foreign_host_is_turned_away(sock: socket.socket, out: Path) -> None:
    with vestibule(sock, "0001", out, ("127.0.0.1", "localhost")):
        assert httpx.get(address(sock), headers={"host": "evil.example:80"}).status_code == 400
        assert httpx.get(address(sock), headers={"host": "LOCALHOST:80"}).status_code == 200


def test_the_door_is_handed_on(sock: socket.socket, out: Path) -> None:
    with vestibule(sock, "0001", out, ("127.0.0.1",)):
        assert httpx.get(address(sock)).status_code == 200
    with socket.create_connection(sock.getsockname()[:2]) as caller:
        caller.sendall(b"x")
        other, _ = sock.accept()
        with other:
            assert other.recv(1) == b"x"


@pytest.mark.parametrize("report", ["", "{", "[]", '{"pages": [{}]}', '{"pages": [{"page": "x", "name": 1}]}', '{"pages": []}'])
def test_nothing_is_answered_where_nothing_was_built(sock: socket.socket, tmp_path: Path, report: str) -> None:
    if report:
        (tmp_path / "report.json").write_text(report, "utf-8")
    with vestibule(sock, "0001", tmp_path, ("127.0.0.1",)), pytest.raises(httpx.ReadTimeout):
        httpx.get(address(sock), timeout=0.1)

"""A proof desk over a small issue, for one test or for a browser."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from fakedesk import FakeDesk
from judges import judge
from playwright.sync_api import Browser, Page, expect, sync_playwright
from smallcopy import small_issue
from visitors import Visitor, visitor

from layout.proof.server.app import make_app
from layout.proof.server.guard import Options


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the small issue."""
    return small_issue(tmp_path_factory.mktemp("paper"))


@pytest.fixture(scope="session")
def opened(small: Path) -> FakeDesk:
    """The desk of the small issue, its pages made; for copying."""
    return FakeDesk(small)


@pytest.fixture
def desk(opened: FakeDesk) -> FakeDesk:
    """A fresh desk."""
    return opened.copied()


@pytest.fixture
def here(desk: FakeDesk) -> Visitor:
    return visitor(desk)


EXPECTED = re.compile(r"status of 4\d\d|net::ERR_INTERNET_DISCONNECTED")
"""What a browser complains of when a desk says no, or a test cuts the wire."""


class Desks:
    """One address for the desks of all tests: each puts its own behind it."""

    def __init__(self, desk: FakeDesk) -> None:
        self.now = desk

    def __getattr__(self, name: str) -> Any:
        return getattr(self.now, name)


@pytest.fixture(scope="session")
def open_house(opened: FakeDesk) -> Iterator[tuple[Desks, str]]:
    """A desk that a browser can call, and its address."""
    desks = Desks(opened)
    config = uvicorn.Config(make_app(desks, Options()), port=0, log_level="error", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield desks, f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(5)


@pytest.fixture
def house(open_house: tuple[Desks, str], desk: FakeDesk) -> str:
    """The address, with a fresh desk behind it."""
    open_house[0].now = desk
    return open_house[1]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """The browser of the machine; its absence is told as that of any judge."""
    expect.set_options(timeout=20_000)
    path = judge("chromium")
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def screen(chromium: Browser, house: str) -> Iterator[Page]:
    """A window of 1280 by 800 whose visitor reads Chinese and is called 李文; what its console complains of fails the test."""
    context = chromium.new_context(viewport={"width": 1280, "height": 800}, locale="zh-CN", base_url=house)
    context.add_init_script("localStorage.setItem('desk-who', '李文')")
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda told: complaints.append(told.text) if told.type == "error" and not EXPECTED.search(told.text) else None)
    yield page
    context.close()
    assert complaints == []

"""Tiles: where a page looks as it did before, the picture it had is taken, and that shows nowhere."""

from __future__ import annotations

import asyncio
import io
import multiprocessing

import pytest
from fakedesk import FakeDesk
from PIL import Image, ImageChops

from layout.proof.compare import differing
from layout.proof.server.behind import Since
from layout.proof.server.drawing import LEVELS, SIDE, Crashed, Drawer, Key, Task, drawn
from layout.proof.server.tiles import Tiles

NEAR = 16
"""Of 255: by as much may the edge of a picture differ that is drawn in part, for it is scaled down from other pixels."""


def opened(png: bytes | None) -> Image.Image:
    assert png
    return Image.open(io.BytesIO(png)).convert("RGB")


def every_tile(sha: str, pdf: bytes, level: int) -> list[Key]:
    """The keys of all tiles of a page."""
    found: list[Key] = []
    for column in range(40):
        for row in range(40):
            try:
                drawn(Task((sha, level, column, row), pdf))
            except IndexError:
                break
            found.append((sha, level, column, row))
    return found


@pytest.fixture
def two(desk: FakeDesk) -> tuple[str, bytes, str, bytes, Since]:
    """Page 3 before and after a correction of a headline."""
    before = desk.states[3][0]
    desk.correct("tea", "headline", "春茶昨日上市", desk.texts("tea")[0])
    after = desk.states[3][0]
    places = differing(before.page, after.page)
    assert places
    return before.sha, before.pdf, after.sha, after.pdf, Since(before.sha, places)


@pytest.mark.parametrize("level", [-1, 0, 1, 2])
def test_a_tile_over_the_one_before_is_the_tile(two: tuple[str, bytes, str, bytes, Since], level: int) -> None:
    sha, pdf, now, anew, since = two
    kept = 0
    for key in every_tile(sha, pdf, level) if level >= 0 else [(sha, -1, 0, 0)]:
        before = drawn(Task(key, pdf))
        assert before
        over = drawn(Task((now, *key[1:]), anew, before, since.places))
        kept += over == before
        fresh = opened(drawn(Task((now, *key[1:]), anew)))
        apart = ImageChops.difference(opened(over), fresh)
        assert max(most for _, most in apart.getextrema()) <= NEAR  # type: ignore[misc]
    assert level < 1 or kept


def test_tiles_meet_and_end_with_the_page(two: tuple[str, bytes, str, bytes, Since]) -> None:
    sha, pdf, *_ = two
    tiles = {key[2:]: opened(drawn(Task(key, pdf))) for key in every_tile(sha, pdf, 1)}
    across = sum(tile.width for (_, row), tile in tiles.items() if not row)
    down = sum(tile.height for (column, _), tile in tiles.items() if not column)
    width, height = 200 / 25.4 * LEVELS[1], 280 / 25.4 * LEVELS[1]
    assert (abs(across - width) < 2, abs(down - height) < 2) == (True, True)
    assert tiles[0, 0].size == (SIDE, SIDE)


def test_a_file_that_is_no_page_is_told_and_the_next_is_drawn(two: tuple[str, bytes, str, bytes, Since]) -> None:
    sha, pdf, *_ = two
    drawer = Drawer()
    drawer.open()
    try:
        assert drawer.draw(Task(("unknown", 0, 0, 0))) is None
        with pytest.raises(ValueError):  # noqa: PT011 - what PDFium says is its own affair
            drawer.draw(Task(("no", 0, 0, 0), b"%PDF-1.4 no page"))
        with pytest.raises(IndexError):
            drawer.draw(Task((sha, 0, 9, 9), pdf))
        assert opened(drawer.draw(Task((sha, 0, 0, 0)))).size
    finally:
        drawer.close()


def test_a_drawing_process_that_dies_is_replaced(two: tuple[str, bytes, str, bytes, Since]) -> None:
    sha, pdf, *_ = two
    drawer = Drawer()
    drawer.open()
    try:
        process, _ = drawer._annex.open()
        process.kill()
        process.join()
        assert drawer.draw(Task((sha, 0, 0, 0), pdf))
    finally:
        drawer.close()
    assert not multiprocessing.active_children() or all("tile" not in child.name for child in multiprocessing.active_children())


def test_a_file_that_breaks_every_process_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def send(self, _: object) -> None: ...
        def recv(self) -> bytes:
            raise EOFError

    drawer = Drawer()
    monkeypatch.setattr(drawer._annex, "open", lambda: (None, Broken()))
    with pytest.raises(Crashed):
        drawer.draw(Task(("sha", 0, 0, 0), b"%PDF"))
    assert drawer.draw(Task(("sha", 0, 0, 0))) is None


def test_a_new_state_is_drawn_before_anybody_asks(two: tuple[str, bytes, str, bytes, Since], monkeypatch: pytest.MonkeyPatch) -> None:
    sha, pdf, now, anew, since = two
    asked: list[Task] = []

    class Counting(Drawer):
        def draw(self, task: Task) -> bytes | None:
            asked.append(task)
            return drawn(task)

    async def seen() -> int:
        tiles = Tiles(Counting())
        tiles.hold(sha, pdf)

        async def fetch() -> bytes:
            return pdf

        for rest in ((1, 0, 0), (1, 1, 0), (-1, 0, 0)):
            await tiles.picture((sha, *rest), fetch)
        tiles.hold(now, anew, since)
        await tiles.ahead(now)
        before = len(asked)
        for rest in ((1, 0, 0), (1, 1, 0), (-1, 0, 0)):
            await tiles.picture((now, *rest), fetch)
        return len(asked) - before

    assert asyncio.run(seen()) == 0
    ahead = [task for task in asked if task.key[0] == now]
    assert {task.key[1:] for task in ahead} == {(1, 0, 0), (1, 1, 0), (-1, 0, 0)}
    assert ahead[-1].key[1] == -1  # nobody waits for the thumbnail
    assert all(task.before and task.places == since.places for task in ahead)

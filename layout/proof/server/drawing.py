"""Tiles are drawn in a process of their own: PDFium must not be called from two threads at once, and the run behind the desk calls it too.

Where a page looks as it did before, the picture it had before is taken: most of a page's pictures cost a sixth of a second to unpack.
"""

from __future__ import annotations

import io
import math
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from layout.annex import Annex, Answer

SIDE = 512
"""Pixels of a tile's side."""
LEVELS = (36, 72, 144, 288, 576)
"""Pixels to the inch of each level of zoom."""
THUMB = 420
"""Pixels across of a page on the page map."""
OPENED = 6
"""PDFs the drawing process keeps open."""
MOST = 0.6
"""Part of a tile that may be drawn over the picture it had before; of more, all is drawn anew."""

Key: TypeAlias = tuple[str, int, int, int]
"""Digest of the PDF, level, column and row; level -1 is the whole page as a thumbnail."""
Place: TypeAlias = tuple[float, float, float, float]
"""Left, top, width and height in millimetres from the upper left corner of the trim."""
Area: TypeAlias = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels."""

_open: OrderedDict[str, Any] = OrderedDict()
"""Documents of the drawing process."""


@dataclass(frozen=True, slots=True)
class Task:
    """A tile that is wanted."""

    key: Key
    pdf: bytes = b""
    """Empty where the drawing process should have it."""
    before: bytes = b""
    """The same tile of the state before, as PNG; empty when there is none."""
    places: tuple[Place, ...] = ()
    """Where the two states look otherwise."""


class Crashed(Exception):
    """The drawing process ended over a file."""


class Drawer:
    """Has tiles drawn, one after the other. Any thread may ask."""

    def __init__(self) -> None:
        self._annex = Annex(_ready)
        self._door = threading.Lock()

    def open(self) -> None:
        """Have the process ready before the first visitor, and before there are threads."""
        with self._door:
            self._annex.open()

    def draw(self, task: Task) -> bytes | None:
        """A tile as PNG; None when the PDF is not at hand. IndexError beyond the page; a process that a file breaks is replaced, once."""
        with self._door:
            for last in (False, True):
                try:
                    _, line = self._annex.open()
                    line.send(task)
                    made: bytes | Exception | None = line.recv()
                except (EOFError, OSError):
                    self._annex.close()
                    if last or not task.pdf:
                        break
                    continue
                if isinstance(made, Exception):
                    raise made
                return made
        if task.pdf:
            raise Crashed
        return None

    def close(self) -> None:
        """Send the process home."""
        with self._door:
            self._annex.close()


def _ready() -> Answer:
    _library()
    return _answer


def _answer(task: Task) -> bytes | Exception | None:
    try:
        return drawn(task)
    except (IndexError, ValueError) as error:
        return error
    except Exception as error:  # of PDFium, which cannot always cross the border between processes
        return ValueError(str(error))


def _library() -> Any:
    """PDFium and the library of pictures; they take a while to load, and only this process needs them."""
    import PIL.PngImagePlugin
    import pypdfium2

    return pypdfium2, PIL


def drawn(task: Task) -> bytes | None:
    """A tile as PNG; None when the PDF is not at hand, IndexError beyond the page."""
    page = _page(task.key[0], task.pdf)
    if page is None:
        return None
    grid = _grid(page, task.key)
    areas = tuple(_areas(grid, task.places))
    if not task.before or sum(map(_size, areas)) > MOST * _size(grid.tile):
        return _png(_picture(page, grid, grid.tile))
    return _over(page, grid, task.before, areas) if areas else task.before


def _over(page: Any, grid: _Grid, before: bytes, areas: Iterable[Area]) -> bytes:
    """The tile it had before, with some areas drawn anew."""
    from PIL import Image

    whole = Image.open(io.BytesIO(before)).convert("RGB")
    for area in areas:
        whole.paste(_picture(page, grid, area), (area[0] - grid.tile[0], area[1] - grid.tile[1]))
    return _png(whole)


def _page(sha256: str, pdf: bytes) -> Any:
    """The page of a document, opened once."""
    pypdfium2, _ = _library()
    if sha256 not in _open:
        if not pdf:
            return None
        document = pypdfium2.PdfDocument(pdf)
        _open[sha256] = (document, document[0])
    _open.move_to_end(sha256)
    while len(_open) > OPENED:
        document, page = _open.popitem(last=False)[1]
        page.close()
        document.close()
    return _open[sha256][1]


@dataclass(frozen=True, slots=True)
class _Grid:
    """A page in pixels of one size: all of its paper, the corner of the trim in it, the tile in the trim."""

    scale: float
    """Pixels to the point."""
    paper: tuple[int, int]
    corner: tuple[int, int]
    tile: Area


def _grid(page: Any, key: Key) -> _Grid:
    (left, _, _, top), trim = page.get_mediabox(), page.get_trimbox()
    width, height = trim[2] - trim[0], trim[3] - trim[1]
    scale = LEVELS[key[1]] / 72 if key[1] >= 0 else THUMB / width
    long, deep = _whole(width * scale), _whole(height * scale)
    paper = math.ceil(page.get_width() * scale), math.ceil(page.get_height() * scale)
    corner = _whole((trim[0] - left) * scale), _whole((top - trim[3]) * scale)
    if key[1] < 0:
        return _Grid(scale, paper, corner, (0, 0, long, deep))
    x, y = key[2] * SIDE, key[3] * SIDE
    if x >= long or y >= deep:
        raise IndexError("no such tile")
    return _Grid(scale, paper, corner, (x, y, min(long, x + SIDE), min(deep, y + SIDE)))


def _whole(pixels: float) -> int:
    return math.ceil(pixels - 1e-6)


def _areas(grid: _Grid, places: Iterable[Place]) -> Iterator[Area]:
    """Places of the page in the pixels of a tile, those that meet made one."""
    done: list[Area] = []
    dots = grid.scale * 72 / 25.4
    left, top, right, foot = grid.tile
    for x, y, width, height in places:
        area = math.floor(x * dots) - 1, math.floor(y * dots) - 1, math.ceil((x + width) * dots) + 1, math.ceil((y + height) * dots) + 1
        area = max(left, area[0]), max(top, area[1]), min(right, area[2]), min(foot, area[3])
        if _size(area):
            done = _joined(done, area)
    yield from done


def _joined(done: list[Area], area: Area) -> list[Area]:
    while meeting := [each for each in done if _meet(each, area)]:
        done = [each for each in done if each not in meeting]
        lefts, tops, rights, feet = zip(area, *meeting, strict=True)
        area = min(lefts), min(tops), max(rights), max(feet)
    return [*done, area]


def _meet(one: Area, other: Area) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _size(area: Area) -> int:
    return max(0, area[2] - area[0]) * max(0, area[3] - area[1])


def _picture(page: Any, grid: _Grid, area: Area) -> Any:
    """An area of the trim, drawn on the pixels of the whole page, so that neighbours meet."""
    left, top = grid.corner[0] + area[0], grid.corner[1] + area[1]
    right, foot = grid.paper[0] - grid.corner[0] - area[2], grid.paper[1] - grid.corner[1] - area[3]
    # The library rounds up to whole pixels: a thousandth less, so that it does not go one further.
    crop = tuple(max(0.0, (pixels - 0.001) / grid.scale) for pixels in (left, foot, right, top))
    return page.render(scale=grid.scale, crop=crop, rev_byteorder=True).to_pil()


def _png(picture: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=1)
    return out.getvalue()

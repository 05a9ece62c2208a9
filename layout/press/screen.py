"""A finished page for the screen: the file that was painted for the press, in light instead of ink, its marks numbered for a reader.

Nothing is set or placed anew. The operators stay where the pen put them; only colours change, overprint falls away (solid black
over a tint is dark without it), photos grow smaller, and what lies outside the trim is cut off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Operator

from layout.page import Page, TypeMark
from layout.press.fonts import Keep
from layout.press.state import UNIT
from layout.press.twin_forms import Screen
from layout.press.twin_parts import FURNITURE, parts
from layout.press.twin_tints import Tinter
from layout.units import Sp

PAGE_KEYS = {"/Type", "/Parent", "/Contents", "/Resources", "/MediaBox", "/CropBox", "/TrimBox"}
VERSION = "1.7"
"""Of PDF; the first that a tagged file for PDF/UA-1 may be (ISO 14289-1, 6.2)."""
PARTS = "/Parts"
"""Key of a screen page, until `twin` takes it: of each marked-content sequence the place of its part among `parts` of the page."""


def screen_page(page: Page, pdf: bytes, profile: bytes, keep: Keep) -> bytes:
    """A page as `paint` made it, ready for `twin`: one page in sRGB, cut to its trim, its marks in numbered sequences.

    `profile` is the ICC profile of the house; `keep` holds the photos. Equal pages give equal bytes.
    """
    with pikepdf.open(BytesIO(pdf)) as file:
        sheet = file.pages[0]
        instructions = list(pikepdf.parse_content_stream(sheet))
        screen = Screen(file, profile, keep)
        screen.measure(instructions, sheet.Resources, UNIT)
        screen.furnish(sheet.Resources)
        screen.finish()
        marker = Marker(page)
        marked = list(marker.marked(Tinter(sheet.Resources, profile).turned(instructions)))
        sheet.Contents = file.make_stream(pikepdf.unparse_content_stream(marked))
        _trim(sheet.obj)
        sheet.obj[PARTS] = Array(marker.numbers)
        return _saved(file)


def _trim(sheet: Any) -> None:
    """What is shown is the trimmed page; printer's marks and bleed stay off the screen."""
    sheet.CropBox = sheet.MediaBox = sheet.TrimBox
    for key in set(sheet.keys()) - PAGE_KEYS:
        del sheet[key]


def _saved(file: pikepdf.Pdf) -> bytes:
    """No claim of the press file is true of this one: its output intent, XMP and Info go."""
    for key in set(file.Root.keys()) - {"/Type", "/Pages"}:
        del file.Root[key]
    for key in {"/ID", "/Info"} & set(file.trailer.keys()):
        del file.trailer[key]
    out = BytesIO()
    modes = pikepdf.ObjectStreamMode
    file.save(out, force_version=VERSION, object_stream_mode=modes.generate, fix_metadata_version=False, deterministic_id=True)
    return out.getvalue()


class Marker:
    """Puts the operators of a page into marked-content sequences (ISO 32000-1, 14.6 and 14.7.4).

    The pen shows each run with one operator and paints each photo and ad with one; the marks of the page say, in the same
    order, which part they are of.
    """

    def __init__(self, page: Page) -> None:
        read = parts(page)
        self.tags = [part.tag for part in read.parts]
        runs = [mark for mark in page.marks if isinstance(mark, TypeMark)]
        self.types = iter([*zip(read.types, (_off(mark.x, mark.y, page) for mark in runs), strict=True)])
        self.pictures = iter([*read.pictures])
        self.numbers: list[int] = []
        """Of each sequence, in the order of their numbers, the part it is of."""
        self.open: int | None = None
        """The part whose sequence is open."""
        self.copy: Any = None
        """What the next run says, where its glyphs alone would read differently (ActualText)."""

    def marked(self, instructions: Iterable[Any]) -> Iterator[Any]:
        """The instructions, each that draws inside a sequence or marked as furniture."""
        for given in instructions:
            sign = str(given.operator)
            if sign in MEETS:
                yield from MEETS[sign](self, given)
            else:
                yield given
        yield from self._closed()
        assert not [*self.types, *self.pictures], "the file was painted from another page"

    def span(self, given: Any) -> Iterator[Any]:
        """The pen marks a run with its copy. The copy goes into the run's own sequence: not every reader nests them."""
        self.copy = given.operands[1]
        yield from ()

    def unspan(self, _: Any) -> Iterator[Any]:
        if self.copy is not None:
            self.copy = None
            yield from self._closed()

    def show(self, given: Any) -> Iterator[Any]:
        """A run is shown; one off the paper is left out."""
        part, off = next(self.types, (FURNITURE, False))
        if not off:
            yield from self._opened(part)
            yield given

    def paint(self, given: Any) -> Iterator[Any]:
        """A photo or an ad, by itself in its sequence."""
        yield from self._closed()
        yield from self._opened(next(self.pictures, FURNITURE))
        yield given
        yield from self._closed()

    def shape(self, given: Any) -> Iterator[Any]:
        """A rule or a tint begins."""
        if self.open is None:
            yield from self._opened(FURNITURE)
        yield given

    def end(self, given: Any) -> Iterator[Any]:
        """No sequence reaches across the bounds of a state or a text object."""
        yield from self._closed()
        yield given

    def _opened(self, part: int) -> Iterator[Any]:
        if part == self.open and self.copy is None:
            return
        yield from self._closed()
        self.open = part
        marks = Dictionary() if self.copy is None else Dictionary(self.copy)
        tag = "Artifact" if part == FURNITURE else self.tags[part] if self.copy is None else "Span"
        if part != FURNITURE:
            marks.MCID = len(self.numbers)
            self.numbers.append(part)
        yield _instruction([Name(f"/{tag}"), marks], "BDC") if marks else _instruction([Name(f"/{tag}")], "BMC")

    def _closed(self) -> Iterator[Any]:
        if self.open is not None:
            self.open = None
            yield _instruction([], "EMC")


MEETS: dict[str, Callable[[Marker, Any], Iterator[Any]]] = {
    "BDC": Marker.span, "EMC": Marker.unspan, "TJ": Marker.show, "Do": Marker.paint, "re": Marker.shape,
    "q": Marker.end, "Q": Marker.end, "BT": Marker.end, "ET": Marker.end,
}  # fmt: skip


def _off(x: Sp, y: Sp, page: Page) -> bool:
    """Whether type begins off the trimmed page: a printer's mark, that nobody should find by searching."""
    return not (0 <= x <= page.size[0] and 0 <= y <= page.size[1])


def _instruction(operands: list[Any], sign: str) -> Any:
    return pikepdf.ContentStreamInstruction(operands, Operator(sign))

"""The structure tree of the twin: what a reader hears, story after story (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from layout.page import Page
from layout.press.screen import PARTS
from layout.press.twin_parts import Part, parts
from layout.units import Rect, in_points

WITHIN: dict[str, tuple[str, ...]] = {
    "BlockQuote": ("BlockQuote", "P"),
    "LI": ("LI", "LBody"),
}
"""Elements that hold the copy of a part, from the outside in, where one is not enough (ISO 32000-1, 14.8.4.3)."""

TOGETHER = {"LI": "L", "TD": "Table"}
"""What neighbouring parts of a kind are together."""


class Tree:
    """Grows the structure tree of one file."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self.document = self._element("Document", self.root)
        self.pages: list[Any] = []
        """The parent tree: in turn the number of a page, and of each of its sequences the element that holds it."""

    def grow(self, page: Page, sheet: Any) -> None:
        """Add a page: a section for each story, and its ads."""
        read = parts(page).parts
        numbers = [int(number) for number in sheet[PARTS].as_list()]
        del sheet[PARTS]
        elements = self._page(page, read, sheet)
        for number, part in enumerate(numbers):
            elements[part].K.append(number)
        sheet.StructParents = len(self.pages) // 2
        sheet.Tabs = Name.S
        self.pages += [sheet.StructParents, self.pdf.make_indirect(Array([elements[part] for part in numbers]))]

    def _page(self, page: Page, read: Sequence[Part], sheet: Any) -> list[Any]:
        """Sections and all elements in them; of each part the innermost one, which will hold its sequences."""
        titles = {frame.owner: frame.title for frame in page.frames if frame.heads or frame.legs}
        elements: list[Any] = []
        for owner, found in groupby(read, key=lambda part: part.owner):
            above = self.document
            if owner in titles:
                above = self._element("Sect", self.document)
                above.T = String(titles[owner])
            elements += self._story(list(found), above)
        for element, part in zip(elements, read, strict=True):
            element.Pg, element.K = sheet, Array()
            if part.rect is not None:
                element.A = Dictionary(O=Name.Layout, BBox=Array(box(part.rect, sheet)), Placement=Name.Block)
        return elements

    def hang(self, language: str) -> None:
        """Hang the tree into the file."""
        self.root.K = self.document
        self.root.ParentTree = self.pdf.make_indirect(Dictionary(Nums=Array(self.pages)))
        self.root.ParentTreeNextKey = len(self.pages) // 2
        self.pdf.Root.StructTreeRoot = self.root
        self.pdf.Root.MarkInfo = Dictionary(Marked=True)
        self.pdf.Root.Lang = String(language)

    def _story(self, story: Sequence[Part], above: Any) -> Iterator[Any]:
        for together, found in groupby(story, key=lambda part: TOGETHER.get(part.tag)):
            parent = self._element(together, above) if together else above
            if together == "Table":
                yield from self._table(list(found), parent)
            else:
                yield from (self._part(part, parent, WITHIN.get(part.tag, (part.tag,))) for part in found)

    def _table(self, cells: Sequence[Part], table: Any) -> Iterator[Any]:
        """A table row by row; the first row is its head."""
        for number, (_, row) in enumerate(groupby(cells, key=lambda cell: cell.row)):
            parent = self._element("TR", table)
            yield from (self._part(cell, parent, ("TD",) if number else ("TH",)) for cell in row)

    def _part(self, part: Part, parent: Any, tags: tuple[str, ...]) -> Any:
        for tag in tags:
            parent = self._element(tag, parent)
        if tags == ("TH",):
            parent.A = Dictionary(O=Name.Table, Scope=Name.Column)
        if part.alt:
            parent.Alt = String(part.alt)
        return parent

    def _element(self, tag: str, parent: Any) -> Any:
        """A structure element, the last child of its parent."""
        element = self.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{tag}"), P=parent))
        if parent is not self.root:
            if "/K" not in parent:
                parent.K = Array()
            parent.K.append(element)
        return element


def box(rect: Rect, sheet: Any) -> tuple[float, float, float, float]:
    """A rectangle of the page as left, bottom, right, top in points of its file."""
    left, top = float(sheet.TrimBox[0]), float(sheet.TrimBox[3])
    x, y = (left + in_points(rect.x), left + in_points(rect.right)), (top - in_points(rect.bottom), top - in_points(rect.y))
    return round(x[0], 3), round(y[0], 3), round(x[1], 3), round(y[1], 3)

"""Dummies (版样): layout/01.yaml of an issue says how page 1 was laid out, for an editor to read, pin, change or delete."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import Field

from layout.desk.complaints import Complaints, unknown
from layout.desk.drawer import TEXT_LIMIT, Drawer, text_of
from layout.desk.nodes import Node
from layout.desk.reading import fitted, parsed
from layout.desk.values import Count, Entry, Slug, Some
from layout.finding import CopyError, Finding, Grade, Source
from layout.issue import Berth, Dummy, Step
from layout.stylebook import Grid
from layout.units import Cells

HEAD = """\
# How page {page} was laid out. A build keeps to it as far as the copy allows and tells what it had to move.
# pin: true fixes a box; approved: true fixes all of them. Without this file the page is laid out anew.
page: {page}
approved: {approved}
boxes:
"""


class StepEntry(Entry):
    """Columns of a box that end sooner than the others (折角)."""

    column: Count = Field(description="First of them, from the left edge of the box")
    columns: Some = Field(description="How many")
    rows: Some = Field(description="By how many rows sooner")


class BerthEntry(Entry):
    """A story and its box, in base columns and rows of the type area."""

    story: Slug
    column: Count = Field(description="Left base column, counted from 0")
    row: Count = Field(description="Top row, counted from 0")
    columns: Some = Field(description="Width in base columns")
    rows: Some = Field(description="Depth in rows, the separation under it included")
    pin: bool = Field(default=False, description="It may not be moved, nor change its size")
    unusual: bool = Field(default=False, description="Its head stands beside some of the text (左上题, 竖题)")
    less: Count = Field(default=0, description="Paragraphs left out of it, of those that may go (可删段)")
    step: StepEntry | None = Field(default=None, description="Columns that end sooner, another story under them (折角)")


class DummyFile(Entry):
    """layout/NN.yaml: the dummy of a page."""

    page: Some = Field(description="Folio of the page")
    approved: bool = Field(default=False, description="Nothing on the page may move")
    boxes: tuple[BerthEntry, ...] = Field(description="Every story that stands on the page")


def dummy_name(number: int, edition: str = "") -> str:
    """Where the dummy of a page lies, below the issue folder; pages of an edition's own have a folder of their own."""
    return f"layout/{edition}/{number:02}.yaml" if edition else f"layout/{number:02}.yaml"


def dummy_text(number: int, berths: Sequence[Berth], approved: bool = False) -> str:
    """The dummy of a page as a file, a box to a line."""
    head = HEAD.format(page=number, approved=str(approved).lower())
    return head + "".join(f"  - {{{', '.join(_pairs(berth))}}}\n" for berth in berths)


def _pairs(berth: Berth) -> list[str]:
    cells = berth.cells
    pairs: list[tuple[str, Any]] = [("story", berth.slug), ("column", cells.column), ("row", cells.row)]
    pairs += [("columns", cells.columns), ("rows", cells.rows)]
    pairs += [(key, "true") for key, said in (("pin", berth.pinned), ("unusual", berth.unusual)) if said]
    pairs += [("less", berth.less)] if berth.less else []
    step = berth.step
    pairs += [("step", f"{{column: {step.column}, columns: {step.columns}, rows: {step.rows}}}")] if step else []
    return [f"{key}: {value}" for key, value in pairs]


def _berth(entry: BerthEntry) -> Berth:
    step = Step(entry.step.column, entry.step.columns, entry.step.rows) if entry.step else None
    cells = Cells(entry.column, entry.row, entry.columns, entry.rows)
    return Berth(entry.story, cells, entry.pin, entry.unusual, entry.less, step)


@dataclass(frozen=True, slots=True)
class DummyReader:
    """Reads the dummies of an issue."""

    drawer: Drawer
    grid: Grid | None
    complaints: Complaints

    def read(self, number: int, slugs: Sequence[str], wide: bool = False, edition: str = "") -> Dummy | None:
        """The dummy of a page that may hold these stories; None when it has none. A box of another story made room for them.

        `wide`: of a double truck (跨版), under the number of its left-hand page.
        """
        shown = dummy_name(number, edition)
        if not (self.drawer.folder / shown).is_file():
            return None
        node = self._node(shown)
        entry = fitted(DummyFile, node, shown, self.complaints) if node is not None else None
        if node is None or entry is None:
            return None
        if entry.page != number:
            self.complaints.add("wrong-value", f"page: this file is that of page {number}", shown, node.under(("page",)).line)
        seen: set[str] = set()
        for n, box in enumerate(entry.boxes):
            for rule, text in self._faults(box, slugs, seen, 2 if wide else 1):
                self.complaints.add(rule, text, shown, node.under(("boxes", n)).line)
            seen.add(box.story)
        return Dummy(Source(shown, 1), tuple(map(_berth, entry.boxes)), entry.approved)

    def _node(self, shown: str) -> Node | None:
        try:
            path = self.drawer.path(shown, TEXT_LIMIT)
        except ValueError as error:
            self.complaints.add("outside", str(error), shown)
            return None
        text = text_of(path, shown, self.complaints)
        return parsed(text, shown, self.complaints) if text is not None else None

    def _faults(self, box: BerthEntry, slugs: Sequence[str], seen: set[str], pages: int) -> Iterator[tuple[str, str]]:
        """A box lies on the grid; a pinned one is of a story of this page; no story has two."""
        grid = self.grid
        columns = grid.columns * pages if grid else 0
        if grid and (box.column + box.columns > columns or box.row + box.rows > grid.rows + 1):
            yield "off-grid", f"{box.story}: the box leaves the {columns} columns and {grid.rows} rows of the page"
        if box.pin and box.story not in slugs:
            yield "wrong-value", unknown("story", box.story, slugs)
        step = box.step
        if step and not (step.columns < box.columns and step.column in {0, box.columns - step.columns} and step.rows < box.rows):
            text = f"step: it lies at the left or the right of the {box.columns} columns of {box.story}, fewer and not so deep as these"
            yield "wrong-value", text
        if box.story in seen:
            yield "duplicate", f"{box.story} stands twice"


def keep(folder: Path, texts: Mapping[int, str], edition: str = "") -> tuple[Path, ...]:
    """Write dummies into an issue folder, by page number; gives the files written. CopyError when that cannot be."""
    written = []
    for number, text in sorted(texts.items()):
        path = folder / dummy_name(number, edition)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise CopyError([Finding("keep", Grade.STOP, f"cannot be written: {error.strerror}", Source(str(path)))]) from None
        written.append(path)
    return tuple(written)


def signed(text: str) -> str:
    """The text of a dummy with nothing on its page left to move."""
    return text.replace("\napproved: false\n", "\napproved: true\n", 1)

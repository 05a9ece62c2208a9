"""Make-up by hand: pins, moves from page to page and locked layouts, each a readable line of the issue folder that can be taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from layout.desk.complaints import Complaints
from layout.desk.correcting import story_matter
from layout.desk.dummies import dummy_name, dummy_text
from layout.desk.folder import tried
from layout.desk.graft import item_in, items_out, key_in, key_out, remark_behind, value_edit
from layout.desk.nodes import Node
from layout.desk.pagelist import ISSUE_FILE
from layout.desk.reading import parsed
from layout.desk.rewriting import Edit, Manuscript, digest_of, opened, refused, reset, saved
from layout.finding import CopyError
from layout.issue import Berth
from layout.units import Cells

_YES = ("true", "yes", "on", "y", "t", "1")
_CELLS = ("column", "row", "columns", "rows")


@dataclass(frozen=True, slots=True)
class Undo:
    """What takes a change back."""

    text: str
    """The change, in words."""
    file: str
    """Name of the file that was changed, relative to the issue folder."""
    before: bytes | None
    """What it held; None when it was not there."""
    after: str
    """SHA-256 of the file as the change left it."""


def pin(folder: Path, slug: str, cells: Cells | None) -> Undo | None:
    """Pin a story to cells of its page, or free it: `place` of its front matter, with nothing else in the file touched.

    None when it stands so already. KeyError when there is no such story; CopyError when the issue could not be read with the pin
    (it leaves the grid, or meets another), or when the page is locked.
    """
    sheet, matter, start, root = story_matter(folder, slug)
    place = root.get("place")
    if cells is None and place is None:
        return None
    wanted = dict(zip(_CELLS, map(str, (cells.column, cells.row, cells.columns, cells.rows)), strict=True)) if cells else {}
    if place is not None and place.plain == wanted and cells:
        return None
    if (number := _page_of(folder, slug)) is not None:
        _unlocked(folder, number)
    edits = _pinned(matter, root, place, wanted) if cells else [key_out(matter, root, "place")]
    said = f"pin of {slug} at column {cells.column}, row {cells.row}, {cells.columns} × {cells.rows}" if cells else f"{slug} freed"
    return _changed(folder, sheet, [(a + start, b + start, new) for a, b, new in edits], said)


def _pinned(matter: str, root: Node, place: Node | None, wanted: dict[str, str]) -> list[Edit]:
    """Edits that pin: number by number where all four are said, else the whole value."""
    typed = "{" + ", ".join(f"{key}: {value}" for key, value in wanted.items()) + "}"
    if place is None:
        entries = root.entries or ()
        return [key_in(matter, root, "place", typed, entries[-1][0] if entries else "")]
    if place.entries is not None and place.style != "{":
        return list(_renumbered(matter, place, wanted))
    if place.entries is not None and {key for key, _ in place.entries} == set(wanted):
        return [value_edit(matter, node, [wanted[key]], True) for key, node in place.entries if node.text != wanted[key]]
    return [(*place.span, f" {typed}" if place.empty else typed)]


def _renumbered(matter: str, place: Node, wanted: dict[str, str]) -> Iterator[Edit]:
    """The same in a block of lines; what else is said of the place goes."""
    entries = place.entries or ()
    first = entries[0][1].key[0]
    line = matter.rfind("\n", 0, first) + 1
    for key, node in entries:
        if key not in wanted:
            yield key_out(matter, place, key)
        elif node.text != wanted[key]:
            yield value_edit(matter, node, [wanted[key]], False)
    if missing := [key for key in wanted if place.get(key) is None]:
        yield line - 1, line - 1, "".join(f"\n{matter[line:first]}{key}: {wanted[key]}" for key in missing)


def move(folder: Path, slug: str, number: int, position: int) -> Undo | None:
    """Give a story to a page, as the one of that weight (from 0; beyond the last it comes last): lists of issue.yaml change.

    A filler or a story of a pool becomes a story of the page. None when it stands there already. KeyError when the issue has no such
    page or story; CopyError when it could not be read with the move, or when one of the pages is locked.
    """
    sheet = opened(folder, ISSUE_FILE)
    root = _read(sheet)
    from_list, at = _listed(root, slug)
    page = _page(root, number)
    listed = page.get("stories")
    same = listed is not None and from_list.span == listed.span
    position = max(0, min(position, len((listed.items if listed else None) or ()) - same))
    if same and position == at:
        return None
    for concerned in {number, _page_of(folder, slug)} - {None}:
        _unlocked(folder, concerned or number)
    edits = _moved(sheet.text, (from_list, at), page, position + (same and position > at))
    return _changed(folder, sheet, edits, f"{slug} moved to page {number}, number {position + 1}")


def _read(sheet: Manuscript) -> Node:
    complaints = Complaints()
    if sheet.raw is None:
        raise refused("missing-file", "there is no such file; an issue folder begins with it", sheet.shown)
    node = parsed(sheet.text, sheet.shown, complaints)
    complaints.settle()
    return node or Node(1)


def _listed(root: Node, slug: str) -> tuple[Node, int]:
    """The list a story stands in, and its number there."""
    pages = (root.get("pages") or Node(1)).items or ()
    lists: list[Node | None] = [page.get(key) for page in pages for key in ("stories", "fillers")]
    lists += [node for _, node in (root.get("pool") or Node(1)).entries or ()]
    for node in lists:
        for at, item in enumerate((node.items if node else None) or ()):
            if node and item.text == slug:
                return node, at
    raise KeyError(slug)


def _page(root: Node, number: int) -> Node:
    for page in (root.get("pages") or Node(1)).items or ():
        said = page.get("page")
        if said and said.text and said.text.isdecimal() and int(said.text) == number:
            return page
    raise KeyError(number)


def _moved(text: str, source: tuple[Node, int], page: Node, position: int) -> list[Edit]:
    """A story taken from its list and put into that of a page; a remark on its line goes with it, where the list has lines."""
    from_list, at = source
    item, listed = (from_list.items or ())[at], page.get("stories")
    slug = item.text or ""
    if listed is None:
        entries = page.entries or ()
        put = key_in(text, page, "stories", f"[{slug}]", entries[-1][0])
        return [*items_out(text, from_list, at, at + 1), put]
    in_lines = from_list.style != "[" and listed.style != "[" and bool(listed.items)
    remark = remark_behind(text, item) if in_lines else ""
    return [*items_out(text, from_list, at, at + 1, not remark), item_in(text, listed, position, [slug], remark)]


def lock(folder: Path, number: int, berths: Sequence[Berth], locked: bool) -> Undo | None:
    """Approve the layout of a page as it stands, or give it free: `approved` of its dummy, which is written where there is none.

    Boxes that stand elsewhere by now are written anew. None when nothing changes. KeyError when the issue has no such page.
    """
    _page(_read(opened(folder, ISSUE_FILE)), number)
    sheet = opened(folder, dummy_name(number))
    said = f"page {number} {'locked' if locked else 'unlocked'}"
    if sheet.raw is None:
        return _changed(folder, sheet, [(0, 0, dummy_text(number, berths, True))], said) if locked else None
    root = _read(sheet)
    approved, boxes = root.get("approved"), root.get("boxes")
    word = str(locked).lower()
    edits = [value_edit(sheet.text, approved, [word], root.style == "{")] if approved and approved.text != word else []
    if approved is None and locked:
        edits = [key_in(sheet.text, root, "approved", word)]
    fresh = dummy_text(number, berths).partition("boxes:\n")[2]
    if locked and boxes and boxes.plain != _plain(fresh):
        edits.append((boxes.key[1] + 1, boxes.span[1], f"\n{fresh}".rstrip("\n") if berths else " []"))
    return _changed(folder, sheet, edits, said) if edits else None


def _plain(boxes: str) -> Any:
    return (parsed(boxes, "", Complaints()) or Node(1)).plain


def undo(folder: Path, change: Undo) -> None:
    """Take a change back. CopyError when the file is no longer as the change left it; nothing is written then."""
    sheet = opened(folder, change.file)
    if digest_of(sheet.raw) != change.after:
        raise refused("undo", f"{change.text}: the file has been changed since; nothing was taken back", change.file)
    saved(sheet, change.before)


def _changed(folder: Path, sheet: Manuscript, edits: Sequence[Edit], said: str) -> Undo:
    """Write edits, if the issue reads with them as well as without."""
    content = reset(sheet, edits)
    return Undo(said, sheet.shown, sheet.raw, saved(sheet, content, lambda aside: _judged(folder, sheet.shown, aside)))


def _judged(folder: Path, shown: str, aside: Path) -> None:
    before = {(fault.rule, fault.text) for fault in tried(folder, {})[1]}
    if worse := [fault for fault in tried(folder, {shown: aside})[1] if (fault.rule, fault.text) not in before]:
        raise CopyError(worse)


def _page_of(folder: Path, slug: str) -> int | None:
    """The page a story is listed on."""
    pages = (_read(opened(folder, ISSUE_FILE)).get("pages") or Node(1)).items or ()
    for page in pages:
        for listed in filter(None, (page.get("stories"), page.get("fillers"))):
            if slug in [item.text for item in listed.items or ()]:
                said = page.get("page")
                return int(said.text) if said and said.text and said.text.isdecimal() else None
    return None


def _unlocked(folder: Path, number: int) -> None:
    """Nothing on an approved page may move."""
    sheet = opened(folder, dummy_name(number))
    approved = _read(sheet).get("approved") if sheet.raw is not None else None
    if approved and str(approved.text).lower() in _YES:
        raise refused("locked", f"page {number} is locked; unlock it first", sheet.shown, approved.line)

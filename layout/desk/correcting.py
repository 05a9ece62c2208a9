"""Small corrections in place: a head, a caption, a credit or a paragraph of a story is written anew in the story's own file.

Nothing is written unless the file, read back, holds the words that were meant and every other part as it was.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

from layout.desk.complaints import Complaints
from layout.desk.drawer import Drawer
from layout.desk.graft import key_in, list_edits, rebroken, value_edit, written
from layout.desk.nodes import Node
from layout.desk.passages import Passage, passages
from layout.desk.photos import read_header
from layout.desk.reading import parsed
from layout.desk.rewriting import Edit, Manuscript, Stale, digest_of, edited, opened, refused, reset, saved
from layout.desk.stories import StoryReader, parts_of
from layout.finding import CopyError, Finding, Source
from layout.issue import Kind, Story, Weight

HEADS = ("kicker", "headline", "deck", "byline")
"""Parts of a head that may be corrected, in the order in which they are written."""
LEGENDS = ("caption", "credit")
"""Words of a photo that may be corrected."""

Told = tuple[str, str, int]
"""A part as `Spot.part` names it, its text, and its line."""


@dataclass(frozen=True, slots=True)
class _Copy:
    """A story's file, taken apart."""

    matter: str
    start: int
    """Where the front matter begins in the file."""
    node: Node
    passages: tuple[Passage, ...]
    """Of the body, by their places in the file."""


@dataclass(frozen=True, slots=True)
class _Meant:
    """A correction and what should be told after it."""

    part: str
    line: int
    told: list[tuple[str, str]]


def texts(folder: Path, slug: str) -> tuple[str, tuple[Told, ...]]:
    """The digest of a story's file, and every part that can be corrected with its text as it stands in the file and its line.

    A part of the head that is missing stands there too, empty. KeyError when there is no such story, CopyError when its file
    cannot be read.
    """
    sheet = _sheet(folder, slug)
    return sheet.digest, _told(folder, sheet.text, _apart(sheet.text, sheet.shown))


def correct(folder: Path, slug: str, part: str, text: str, base: str) -> str:
    """Write a part of a story anew; gives the digest of the file as it is then. Words that stand so already change nothing.

    `base` is the digest of the file the editor saw: Stale, with the words of the part, when it is another one by now. A paragraph
    without words is taken out. KeyError when there is no such story or part. CopyError, with nothing written, when the file would
    not read, or another part would change.
    """
    try:
        sheet = _seen(folder, slug, base)
        content, judge = _correction(folder, sheet, part, text)
        return sheet.digest if content == sheet.raw else saved(sheet, content, judge)
    except Stale:
        raise Stale(_theirs(folder, slug, part)) from None


def proposed(folder: Path, slug: str, part: str, text: str, usual: Weight = Weight.MINOR) -> Story:
    """The story as it would read with a part written anew; nothing is written. Its errors are those of `correct`, but for Stale.

    `usual` is its weight when it names none: the reader of a page knows it by the order.
    """
    sheet = _sheet(folder, slug)
    content, judge = _correction(folder, sheet, part, text)
    with tempfile.TemporaryDirectory() as aside:
        path = Path(aside) / "copy"
        path.write_bytes(content)
        judge(path)
        story, faults = _read(folder, sheet.shown, path, usual)
    if story is None:
        raise CopyError(faults)
    return story


def as_written(folder: Path, slug: str) -> Story | None:
    """The story as its file has it now; None where it cannot be read. Its weight and standing are for the page list to say."""
    try:
        sheet = _sheet(folder, slug)
    except (KeyError, CopyError):
        return None
    return _read(folder, sheet.shown, sheet.path)[0]


def _correction(folder: Path, sheet: Manuscript, part: str, text: str) -> tuple[bytes, Callable[[Path], None]]:
    """The file as it would be, and who judges it where it lies aside."""
    copy = _apart(sheet.text, sheet.shown)
    before, words = _told(folder, sheet.text, copy), _cleaned(part, text)
    was, line = {name: (text, line) for name, text, line in before}[part]
    if words == was:
        return sheet.raw or b"", lambda _: None
    words = _broken(was, words) if part.startswith("paragraph") else words
    edits, meant = _edits(sheet.text, copy, part, words), _Meant(part, line, _wanted(before, part, words))

    def judge(aside: Path) -> None:
        _judged(folder, sheet, aside)
        _proved(folder, sheet, copy, edits, meant)

    return reset(sheet, edits), judge


def _seen(folder: Path, slug: str, base: str) -> Manuscript:
    """The file as the editor saw it; one that is just being saved may be no text at all."""
    try:
        sheet = _sheet(folder, slug)
    except CopyError:
        if digest_of((folder / f"copy/{slug}.md").read_bytes()) != base:
            raise Stale from None
        raise
    if sheet.digest != base:
        raise Stale
    return sheet


def _sheet(folder: Path, slug: str) -> Manuscript:
    if not re.fullmatch(r"\w[\w-]*", slug):
        raise KeyError(slug)
    sheet = opened(folder, f"copy/{slug}.md")
    if sheet.raw is None:
        raise KeyError(slug)
    return sheet


def story_matter(folder: Path, slug: str) -> tuple[Manuscript, str, int, Node]:
    """A story's file, its front matter, where that begins in the file, and its keys. KeyError when there is no such story."""
    sheet = _sheet(folder, slug)
    copy = _apart(sheet.text, sheet.shown)
    return sheet, copy.matter, copy.start, copy.node


def _theirs(folder: Path, slug: str, part: str) -> str:
    """What a part holds now; nothing where it cannot be read or is gone."""
    try:
        return {name: text for name, text, _ in texts(folder, slug)[1]}.get(part, "")
    except (CopyError, KeyError):
        return ""


def _apart(text: str, shown: str) -> _Copy:
    """Front matter and body of a story. CopyError when they cannot be told apart, or the front matter is no YAML."""
    complaints = Complaints()
    parts = parts_of(text, shown, complaints)
    complaints.settle()
    _, body, line = parts or ("", "", 0)
    start = text.index("\n") + 1
    starts = _line_starts(text)
    matter = text[start : starts[line - 2]]
    node = parsed(matter, shown, complaints, first_line=2)
    complaints.settle()
    at = starts[line - 1] if line <= len(starts) else len(text)
    return _Copy(matter, start, node or Node(1), passages(body, at, line))


def _line_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer("\n", text))]


def _told(folder: Path, text: str, copy: _Copy) -> tuple[Told, ...]:
    heads = [(key, "\n".join(_lines(copy.node.get(key))), _line(copy.node.get(key), 1)) for key in HEADS]
    photos = copy.node.get("photos") or Node(1)
    numbered = enumerate(photos.items or ())
    legends = [(f"{key} {n}", _legend(folder, photo, key), _line(photo, 1)) for n, photo in numbered for key in LEGENDS]
    return (*heads, *legends, *((f"paragraph {n}", each.told(text), each.line) for n, each in enumerate(copy.passages)))


def _line(node: Node | None, otherwise: int) -> int:
    return node.line if node else otherwise


def _lines(node: Node | None) -> list[str]:
    """The lines of a part of a head, as the reader takes them."""
    if node is None or node.entries is not None:
        return []
    typed = [item.text or "" for item in node.items] if node.items is not None else (node.text or "").split("\n")
    return [line.strip() for line in typed if line.strip()]


def _legend(folder: Path, photo: Node, key: str) -> str:
    """The caption or the credit of a photo, else the one in its file."""
    said = photo.get(key)
    if said and said.text and said.text.strip():
        return said.text.strip()
    try:
        header = read_header(Drawer(folder.absolute()).path((photo.get("file") or photo).text or ""), legend=True)
        return header.caption if key == "caption" else header.credit
    except ValueError:
        return ""


def _cleaned(part: str, text: str) -> str:
    """A text as it will be told once it is written."""
    lines = [line.strip(" \t") for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    if part.startswith("credit"):
        return " ".join(line.strip() for line in lines if line.strip())
    if part in HEADS:
        return "\n".join(line.strip() for line in lines if line.strip())
    return "\n".join(lines).strip()


def _wanted(before: Sequence[Told], part: str, text: str) -> list[tuple[str, str]]:
    """Every part with its text as it should be told afterwards; a paragraph without words is gone, and those behind it move up."""
    changed = [(name, text if name == part else was) for name, was, _ in before]
    if text or not part.startswith("paragraph"):
        return changed
    left = [was for name, was in changed if name.startswith("paragraph") and name != part]
    return [each for each in changed if not each[0].startswith("paragraph")] + [(f"paragraph {n}", was) for n, was in enumerate(left)]


def _edits(text: str, copy: _Copy, part: str, words: str) -> list[Edit]:
    name, _, number = part.partition(" ")
    if name == "paragraph":
        return copy.passages[int(number)].edits(text, words.split("\n"))
    if name in LEGENDS:
        photo = (copy.node.get("photos") or Node(1)).under((int(number),))
        after = "caption" if name == "credit" and photo.get("caption") else "file"
        made = _value(copy.matter, photo, name, words.split("\n") if words else [], after)
    else:
        before = [key for key in HEADS[: HEADS.index(part)] if copy.node.get(key)]
        made = _value(copy.matter, copy.node, part, words.split("\n") if words else [], before[-1] if before else "")
    return [(start + copy.start, end + copy.start, new) for start, end, new in made]


def _broken(was: str, words: str) -> str:
    """A paragraph with the line breaks that were typed, else with those of the file."""
    return words if "\n" in words or "\n" not in was else "\n".join(rebroken(was.split("\n"), words))


def _value(matter: str, block: Node, key: str, lines: list[str], after: str) -> list[Edit]:
    """Edits that write the value of a key; several lines become a list where no block scalar holds them."""
    node, flow = block.get(key), block.style == "{"
    if node is None or ((node.empty or node.items is None) and len(lines) > 1 and node.style not in {"|", ">"}):
        typed = written(lines[0], flow=flow) if len(lines) == 1 else f"[{', '.join(written(line, flow=True) for line in lines)}]"
        if node is None:
            return [key_in(matter, block, key, typed, after)]
        return [(*node.span, f" {typed}" if node.empty else typed)]
    if node.items is not None and lines:
        return list_edits(matter, node, lines)
    return [value_edit(matter, node, lines, flow)]


def _proved(folder: Path, sheet: Manuscript, copy: _Copy, edits: Sequence[Edit], meant: _Meant) -> None:
    """The file as it will be must tell what is meant, and nothing else in it may change."""
    anew = edited(sheet.text, edits)
    after = _apart(anew, sheet.shown)
    told = [each[:2] for each in _told(folder, anew, after)]
    if told != meant.told:
        raise refused("correction", _why(meant.part, meant.told, told), sheet.shown, meant.line)
    for was, now in zip(copy.passages, after.passages, strict=False) if len(copy.passages) == len(after.passages) else ():
        if _kind(was) is not _kind(now):
            text = f"{meant.part}: a {was.kind} would become a {now.kind}; change it in the file"
            raise refused("correction", text, sheet.shown, meant.line)
    if _without(copy.node, meant.part) != _without(after.node, meant.part):
        text = f"{meant.part}: the words would change another key of the front matter; put them in by hand"
        raise refused("correction", text, sheet.shown, meant.line)


def _kind(passage: Passage) -> Kind:
    """What a paragraph is; a credit and the text before it may change places."""
    return Kind.TEXT if passage.kind is Kind.CREDIT else passage.kind


def _why(part: str, wanted: Sequence[tuple[str, str]], told: Sequence[tuple[str, str]]) -> str:
    """What would go wrong, for an editor."""
    first, second = next(((a, b) for a, b in zip_longest(wanted, told, fillvalue=("", "")) if a != b), (("", ""), ("", "")))
    if part.startswith(LEGENDS):
        return f"{part}: the words would be read as “{second[1]}”"
    if len(told) > len(wanted):
        return f"{part}: this would be more than one paragraph; an empty line and marks such as “- ” begin another one"
    if len(told) < len(wanted):
        return f"{part}: this paragraph and the next would be one; keep what parts them"
    return f"{part}: “{first[1][:20]}” would be read as “{second[1][:20]}”; write \\ before a sign that is no mark"


def _without(node: Node, part: str) -> Any:
    """The values of a front matter but for one."""
    name, _, number = part.partition(" ")
    plain = dict(node.plain) if node.entries is not None else {}
    if name in LEGENDS:
        photos = [dict(photo) if isinstance(photo, dict) else photo for photo in plain.get("photos", ())]
        photos[int(number)].pop(name, None)
        plain["photos"] = photos
    elif name != "paragraph":
        plain.pop(name, None)
    return plain


def _judged(folder: Path, sheet: Manuscript, aside: Path) -> None:
    """The reader may say nothing of the file as it will be that it did not say before."""
    before = {(fault.rule, fault.text) for fault in _read(folder, sheet.shown, sheet.path)[1]}
    if worse := [fault for fault in _read(folder, sheet.shown, aside)[1] if (fault.rule, fault.text) not in before]:
        raise CopyError(worse)


def _read(folder: Path, shown: str, path: Path, usual: Weight = Weight.MINOR) -> tuple[Story | None, list[Finding]]:
    """The story of a file that lies elsewhere, and what is wrong with it."""
    complaints = Complaints()
    reader = StoryReader(Drawer(folder.absolute(), ((shown, path),)), None, complaints)
    return reader.read(Path(shown).stem, usual, Source(shown)), complaints.findings

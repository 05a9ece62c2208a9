"""house.yaml becomes the stylebook."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path
from string import Formatter

from layout.condition import Condition, Files
from layout.desk.complaints import Complaints, unknown
from layout.desk.demands import read_demands
from layout.desk.drawer import text_of
from layout.desk.framing import KINDS, UNBOXED, border, faults, too_dark
from layout.desk.housemodel import FurnitureEntry, GridEntry, HeadEntry, HouseFile, MakeupEntry, StyleEntry
from layout.desk.nodes import Node, read_yaml
from layout.desk.reading import fitted, parsed
from layout.desk.signing import chain_faults
from layout.filename import STANDING, template_fault
from layout.issue import Weight
from layout.remarks import Chain
from layout.stylebook import (
    DEMERITS,
    Align,
    FaceWish,
    Furniture,
    Grid,
    Ink,
    Kinsoku,
    Ladder,
    Makeup,
    Role,
    Style,
    Stylebook,
    Typography,
)
from layout.units import Rect, Sp, length

FOLIO_FACTS = ("number", "date", "year", "month", "day", "weekday", "pages", "page", "section", "edition", "edition_title")
"""What a furniture template may name besides the fields of the house."""

_LEVELS = {"zh-Hans": Kinsoku.GB, "zh-Hant": Kinsoku.BASIC, "ja": Kinsoku.JA_NEWS}
"""Level of a house that names none (CLREQ #prohibition_rules_for_line_start_end; JLREQ 3.1.7, newspapers)."""

_INHERITED = ("grid", "roles", "inks", "styles", "frames", "heads", "makeup")
"""Blocks whose missing keys are the starter's."""


@dataclass(frozen=True, slots=True)
class House:
    """The stylebook and where each of its lines stands."""

    book: Stylebook
    node: Node
    path: Path
    shown: str

    def line(self, *path: int | str) -> int:
        """Line of a value of house.yaml."""
        return self.node.under(path).line


@functools.cache
def _starter() -> Node:
    return read_yaml((resources.files("layout.desk") / "starter" / "house.yaml").read_text("utf-8"))


def read_house(path: Path, shown: str, complaints: Complaints) -> House | None:
    """The stylebook of a house.yaml; None when nothing can be made of it."""
    text = text_of(path, shown, complaints)
    own = parsed(text, shown, complaints) if text is not None else None
    if own is None:
        return None
    entry = fitted(HouseFile, _completed(own), shown, complaints)
    if entry is None:
        return None
    grid = _grid(entry.grid)
    _Editor(own, shown, complaints).check(entry, grid)
    book = _book(entry, grid)
    if entry.preflight:
        named = path.parent / entry.preflight
        book = replace(book, demands=read_demands(named, entry.preflight, complaints))
    return House(book, own, path, shown) if grid.em > 0 and grid.row > 0 else None


def _completed(own: Node) -> Node:
    """The house's file with the starter's blocks under it."""
    starter = _starter()
    added = [(key, block) for key in _INHERITED if (block := starter.get(key))]
    return _over(own, Node(own.line, entries=tuple(added)))


def _over(own: Node, base: Node) -> Node:
    """Blocks are joined key by key; anything else of the house's own stands alone."""
    if own.empty:
        return base
    if own.entries is None or base.entries is None:
        return own
    mine = dict(own.entries)
    joined = [(key, _over(node, under) if (under := base.get(key)) else node) for key, node in own.entries]
    return Node(own.line, entries=(*joined, *((key, node) for key, node in base.entries if key not in mine)))


class _Editor:
    """Reads a stylebook against itself: every name must lead somewhere, the type area must fit the page."""

    def __init__(self, node: Node, shown: str, complaints: Complaints) -> None:
        self.node = node
        self.shown = shown
        self.complaints = complaints

    def check(self, entry: HouseFile, grid: Grid) -> None:
        self._grid(entry.grid)
        self._styles(entry)
        if grid.em > 0:
            self._frames(entry, grid)
        self._heads(entry)
        self._bounds(entry)
        self._demerits(entry)
        for text, key, at in chain_faults(entry.signing.steps, entry.signing.required):
            self._say(text, "signing", key, at)
        self._furniture(entry.furniture, (*FOLIO_FACTS, *entry.fields))
        if fault := template_fault(entry.files.name, (*STANDING, *entry.fields)):
            self._say(f"name: {fault}", "files", "name")

    def _say(self, text: str, *path: int | str) -> None:
        self.complaints.add("stylebook", text, self.shown, self.node.under(path).line)

    def _known(self, what: str, name: str, among: Iterable[str], *path: int | str) -> None:
        names = tuple(among)
        if name not in names:
            self._say(unknown(what, name, names), *path)

    def _grid(self, entry: GridEntry) -> None:
        page_width, page_height = map(length, entry.page)
        width, height = map(length, entry.area)
        if not 0 < width <= page_width or not 0 < height <= page_height - length(entry.top):
            self._say("the type area does not fit on the page", "grid", "area")
        elif width // _ems(entry) == 0 or height // entry.rows == 0:
            self._say("the grid has more characters or rows than the type area has room for", "grid")

    def _styles(self, entry: HouseFile) -> None:
        for name, style in entry.styles.items():
            self._known("style", name, (_starter().get("styles") or Node(0)).plain, "styles", name)
            self._known("role", style.role, entry.roles, "styles", name, "role")
            self._known("ink", style.ink, entry.inks, "styles", name, "ink")
        for name, chain in entry.roles.items():
            if not chain:
                self._say(f"role “{name}” names no face", "roles", name)

    def _frames(self, entry: HouseFile, grid: Grid) -> None:
        for name, frame in entry.frames.items():
            for key, text in faults(frame, grid):
                self._say(text, "frames", name, key)
            self._known("ink", frame.ink, entry.inks, "frames", name, "ink")
            if frame.tint:
                self._known("ink", frame.tint, entry.inks, "frames", name, "tint")
            if frame.tint in entry.inks and (text := too_dark(entry.inks[frame.tint])):
                self._say(text, "frames", name, "tint")
        for kind, name in entry.makeup.boxed.items():
            self._known("kind", kind, KINDS, "makeup", "boxed", kind)
            self._known("frame", name, (*entry.frames, UNBOXED), "makeup", "boxed", kind)

    def _heads(self, entry: HouseFile) -> None:
        for i, head in enumerate(entry.heads):
            self._known("role", head.role, entry.roles, "heads", i, "role")
        for weight in Weight:
            if weight.name.lower() not in {head.weight for head in entry.heads}:
                self._say(f"no head sizes for weight {weight.name.lower()}", "heads")

    def _demerits(self, entry: HouseFile) -> None:
        for fault in entry.makeup.demerits:
            self._known("fault", fault, DEMERITS, "makeup", "demerits", fault)

    def _bounds(self, entry: HouseFile) -> None:
        """Numbers that must rise: the least before the most."""
        ppi, legs = entry.condition.ppi, entry.makeup.legs
        if not ppi.stop <= ppi.warn <= ppi.aim:
            self._say("ppi: stop, warn and aim must rise", "condition", "ppi")
        if legs.least > legs.most or legs.measure[0] > legs.measure[1]:
            self._say("legs: the least is more than the most", "makeup", "legs")
        if entry.furniture.masthead.rows >= entry.grid.rows:
            self._say("rows: the masthead takes the whole page", "furniture", "masthead", "rows")

    def _furniture(self, entry: FurnitureEntry, facts: tuple[str, ...]) -> None:
        for key, texts in (("left", entry.masthead.left), ("strip", entry.masthead.strip)):
            for i, text in enumerate(texts):
                self._template(text, facts, "furniture", "masthead", key, i)
        for key in ("left", "centre", "right"):
            self._template(getattr(entry.folio, key), facts, "furniture", "folio", key)
        self._template(entry.jump.to, ("page",), "furniture", "jump", "to")
        self._template(entry.jump.of, ("page",), "furniture", "jump", "from")

    def _template(self, text: str, facts: tuple[str, ...], *path: int | str) -> None:
        try:
            fields = [part[1:] for part in Formatter().parse(text) if part[1] is not None]
        except ValueError:
            self._say(f"“{text}”: each {{ needs its }}", *path)
            return
        for name, form, conversion in fields:
            if form or conversion:
                self._say(f"“{text}”: write {{{name}}} alone between the braces", *path)
            else:
                self._known("field", name or "", facts, *path)


def _ems(entry: GridEntry) -> int:
    return entry.columns * entry.characters + (entry.columns - 1) * entry.gutter


def _grid(entry: GridEntry) -> Grid:
    page_width, page_height = map(length, entry.page)
    width, height = map(length, entry.area)
    area = Rect((page_width - width) // 2, length(entry.top), width, height)
    return Grid(page_width, page_height, length(entry.bleed), area, entry.columns, entry.characters, entry.gutter, entry.rows)


def _book(entry: HouseFile, grid: Grid) -> Stylebook:
    return Stylebook(
        name=entry.name,
        grid=grid,
        roles=tuple(Role(name, tuple(FaceWish(w.family, w.weight, w.embolden) for w in chain)) for name, chain in entry.roles.items()),
        styles=tuple(_style(name, style, grid) for name, style in entry.styles.items()),
        ladders=tuple(_ladder(head, grid) for head in entry.heads),
        inks=tuple(Ink(name, _thousandths(percents)) for name, percents in entry.inks.items()),
        typography=_typography(entry),
        condition=_condition(entry),
        makeup=_makeup(entry.makeup),
        furniture=_furniture(entry.furniture),
        fields=tuple(entry.fields.items()),
        borders=tuple(border(name, frame, grid) for name, frame in entry.frames.items()),
        files=_files(entry),
        chain=Chain(entry.signing.steps, entry.signing.required),
    )


def _measure(text: str, grid: Grid) -> Sp:
    return length(text, em=grid.em, row=grid.row)


def _thousandths(percents: tuple[float, float, float, float]) -> tuple[int, int, int, int]:
    cyan, magenta, yellow, black = (round(p * 10) for p in percents)
    return cyan, magenta, yellow, black


def _style(name: str, entry: StyleEntry, grid: Grid) -> Style:
    leading = _measure(entry.leading, grid) if entry.leading else 0
    size = _measure(entry.size, grid)
    return Style(name, entry.role, size, leading, entry.ink, Align(entry.align), entry.indent, entry.tracking)


def _ladder(entry: HeadEntry, grid: Grid) -> Ladder:
    return Ladder(
        weight=Weight[entry.weight.upper()],
        columns=entry.columns,
        sizes=tuple(_measure(size, grid) for size in entry.sizes),
        kicker=_measure(entry.kicker, grid),
        deck=_measure(entry.deck, grid),
        lines=entry.lines,
        role=entry.role,
    )


def _typography(entry: HouseFile) -> Typography:
    rules = entry.typography
    return Typography(
        language=rules.language,
        kinsoku=Kinsoku(rules.kinsoku) if rules.kinsoku else _LEVELS[rules.language],
        marks=rules.marks,
        half_digits=rules.half_digits,
        han_latin=rules.han_latin,
        tightest=rules.tightest,
        tightest_at_need=rules.tightest_at_need,
        loosest=rules.loosest,
        phrases=rules.phrases,
    )


def _condition(entry: HouseFile) -> Condition:
    press = entry.condition
    ppi = press.ppi
    return Condition(press.profile, press.identifier, press.ink_limit, ppi.stop, ppi.warn, ppi.aim, press.quality, press.overprint)


def _files(entry: HouseFile) -> Files:
    files = entry.files
    return Files(files.name, files.checksums, files.marks, files.impose, files.hard_proof or "", files.screen)


def _makeup(entry: MakeupEntry) -> Makeup:
    legs = entry.legs
    boxes = tuple((kind, name) for kind, name in entry.boxed.items() if name != UNBOXED)
    prices = tuple(entry.demerits.items())
    ranges = (entry.crop, entry.head_air, legs.least, legs.most, *legs.measure)
    return Makeup(*ranges, boxes, entry.flanked, prices, modules=entry.modules, steps=entry.steps)


def _furniture(entry: FurnitureEntry) -> Furniture:
    masthead, folio, jump = entry.masthead, entry.folio, entry.jump
    standing = (masthead.rows, masthead.left, masthead.strip, folio.left, folio.centre, folio.right)
    return Furniture(*standing, jump.to, jump.of, entry.index, entry.ad_label)

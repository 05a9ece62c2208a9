"""The walk through a printed page: every operator in its state, forms and patterns entered.

Operators after ISO 32000-1, annex A.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field
from math import hypot
from typing import Any

import pikepdf

from layout.galley import Way
from layout.press.decode import Decoder, decoder
from layout.press.spaces import first_ink, inks, spaces
from layout.press.state import DAMAGE, UNIT, State, matrix, times
from layout.printed import PrintedImage, PrintedType

DEEPEST = 16
"""Forms within forms; deeper ones contain themselves."""
INVISIBLE = 3


@dataclass(slots=True)
class Found:
    """What the walk has met so far; the dictionaries are sets that keep their order."""

    types: list[PrintedType] = field(default_factory=list)
    images: list[PrintedImage] = field(default_factory=list)
    spaces: dict[str, None] = field(default_factory=dict)
    faults: dict[str, None] = field(default_factory=dict)
    decoders: dict[tuple[int, int], Decoder] = field(default_factory=dict)
    patterns: set[tuple[int, int]] = field(default_factory=set)


class Walk:
    """One content stream with its resources; a form is a walk of its own."""

    def __init__(self, found: Found, resources: Any, state: State, inside: str = "", depth: int = 0) -> None:
        self.found, self.resources, self.state, self.inside, self.depth = found, resources, state, inside, depth
        self.saved: list[State] = []
        self.tm = self.line = UNIT
        self.unmoved: list[Any] = []
        """Type shown since the text matrix was last set: how far it reaches is reckoned only when more follows."""
        self.spans: list[str | None] = []
        """Open marked content: its ActualText, None for none, empty once it has been read."""

    def walk(self, content: Any) -> None:
        """Meet every operator; one that cannot be read is a fault, and the walk goes on."""
        for instruction in self._instructions(content):
            act = ACTS.get(str(instruction.operator))
            if act is not None:
                self._meet(act, instruction)

    def _instructions(self, content: Any) -> list[Any]:
        """The operators with their operands; what the parser complains of is a fault."""
        with warnings.catch_warnings(record=True) as complaints:
            warnings.simplefilter("always")
            try:
                return list(pikepdf.parse_content_stream(content))
            except DAMAGE as error:
                self.found.faults[f"content cannot be read: {error}"] = None
                return []
            finally:
                self.found.faults.update((f"content: {complaint.message}", None) for complaint in complaints)

    def _meet(self, act: Callable[[Walk, Any], None], instruction: Any) -> None:
        try:
            act(self, instruction.operands)
        except DAMAGE:
            self.found.faults[f"operator {instruction.operator} cannot be read"] = None

    def _resource(self, kind: str, name: Any) -> Any:
        return self.resources[kind][str(name)]

    # -- state

    def push(self, _: Any) -> None:
        self.saved.append(copy(self.state))

    def pop(self, _: Any) -> None:
        if self.saved:
            self.state = self.saved.pop()

    def transform(self, o: Any) -> None:
        self.state.ctm = times(matrix(o), self.state.ctm)

    def dictionary(self, o: Any) -> None:
        given = self._resource("/ExtGState", o[0])
        over = given.get("/op", given.get("/OP"))
        self.state.over = self.state.over if over is None else bool(over)
        self.state.over_mode = int(given.get("/OPM", self.state.over_mode))
        if "/Font" in given:
            self._take(given.Font[0], given.Font[1])

    # -- colour

    def note(self, space: Any) -> None:
        self.found.spaces.update(dict.fromkeys(spaces(space)))

    def device(self, space: str, o: Any) -> None:
        self.note(space)
        self.state.space, self.state.ink = space, tuple(map(float, o))

    def space(self, o: Any) -> None:
        space = self._named(o[0])
        self.note(space)
        self.state.ink = first_ink(space)
        self.state.space = str(space) if isinstance(space, pikepdf.Name) else space

    def _named(self, name: Any) -> Any:
        """A colour space by its name among the resources, else the name itself."""
        try:
            return self._resource("/ColorSpace", name)
        except DAMAGE:
            return name

    def colour(self, o: Any) -> None:
        parts = tuple(float(part) for part in o if not isinstance(part, pikepdf.Name))
        if parts:
            self.state.ink = inks(self.state.space, parts)
        self.pattern(o)

    def pattern(self, o: Any) -> None:
        """Enter a pattern, once: only its colours and type are asked for."""
        if not o or not isinstance(o[-1], pikepdf.Name):
            return
        pattern = self._resource("/Pattern", o[-1])
        if "/Shading" in pattern:
            self.note(pattern.Shading.ColorSpace)
        elif pattern.objgen not in self.found.patterns:
            self.found.patterns.add(pattern.objgen)
            self._enter(pattern, self.inside)

    def shading(self, o: Any) -> None:
        self.note(self._resource("/Shading", o[0]).ColorSpace)

    # -- objects

    def object(self, o: Any) -> None:
        thing = self._resource("/XObject", o[0])
        if thing.Subtype == "/Image":
            self.image(thing)
        elif thing.Subtype == "/Form":
            self._enter(thing, self.inside or str(o[0])[1:])

    def _enter(self, stream: Any, inside: str) -> None:
        if self.depth >= DEEPEST:
            self.found.faults["forms contain themselves"] = None
            return
        state = copy(self.state)
        if "/Matrix" in stream:
            state.ctm = times(matrix(stream.Matrix.as_list()), state.ctm)
        Walk(self.found, stream.get("/Resources", self.resources), state, inside, self.depth + 1).walk(stream)

    def inline(self, o: Any) -> None:
        self.image(o[0].obj)

    def image(self, image: Any) -> None:
        """An image lands on the unit square of the current matrix. A stencil has no colours of its own."""
        stencil = bool(image.get("/ImageMask", image.get("/IM", False)))
        used = ("ImageMask",) if stencil else spaces(self._named(image.get("/ColorSpace", image.get("/CS"))))
        if not stencil:
            self.found.spaces.update(dict.fromkeys(used))
        bits = 1 if stencil else int(image.get("/BitsPerComponent", image.get("/BPC", 8)))
        pixels = int(image.get("/Width", image.get("/W", 0))), int(image.get("/Height", image.get("/H", 0)))
        a, b, c, d, e, f = self.state.ctm
        xs, ys = (e, e + a, e + c, e + a + c), (f, f + b, f + d, f + b + d)
        across, down = hypot(a, b), hypot(c, d)
        ppi = round(72 * min(pixels[0] / across, pixels[1] / down)) if across and down else 0
        rect = (min(xs), min(ys), max(xs), max(ys))
        self.found.images.append(PrintedImage(rect, pixels, ppi, "+".join(used), bits, self.inside))

    # -- type

    def begin(self, _: Any) -> None:
        self.set_matrix(UNIT)

    def set_matrix(self, o: Any) -> None:
        self.tm = self.line = matrix(o)
        self.unmoved = []

    def move(self, o: Any) -> None:
        self.line = self.tm = times((1.0, 0.0, 0.0, 1.0, float(o[0]), float(o[1])), self.line)
        self.unmoved = []

    def move_and_lead(self, o: Any) -> None:
        self.state.leading = -float(o[1])
        self.move(o)

    def next_line(self, _: Any) -> None:
        self.move((0, -self.state.leading))

    def font(self, o: Any) -> None:
        self._take(self._resource("/Font", o[0]), o[1])

    def _take(self, font: Any, size: Any) -> None:
        self._advance()
        key = font.objgen
        known = self.found.decoders.get(key) if key != (0, 0) else None
        if known is None:
            known = self.found.decoders[key] = decoder(font)
        self.state.font, self.state.size = known, float(size)

    def show(self, o: Any) -> None:
        self.show_spaced(([o[0]],))

    def show_next(self, o: Any) -> None:
        self.next_line(o)
        self.show(o)

    def show_worded(self, o: Any) -> None:
        self.state.word, self.state.character = float(o[0]), float(o[1])
        self.show_next(o[2:])

    def show_spaced(self, o: Any) -> None:
        """TJ: strings and adjustments."""
        pieces = o[0] if isinstance(o[0], list) else o[0].as_list()
        self._advance()
        state = self.state
        self.unmoved = pieces
        if state.font is None:
            raise ValueError("type before any font")
        text = self._copy(state.font, pieces)
        if state.mode == INVISIBLE or not text:
            return
        right, above = state.font.hung(next((bytes(piece) for piece in pieces if isinstance(piece, pikepdf.String)), b""))
        hung = (1.0, 0.0, 0.0, 1.0, -right / 1000 * state.size * state.scale, state.rise - above / 1000 * state.size)
        place = times(hung, times(self.tm, state.ctm))
        size = state.size * hypot(place[2], place[3])
        way = Way.DOWN if state.font.hangs else Way.TURNED if abs(place[1]) > abs(place[0]) else Way.ACROSS
        shown = PrintedType(place[4], place[5], size, text, state.font.name, state.ink, state.overprints, self.inside, way)
        self.found.types.append(shown)

    def _copy(self, font: Decoder, pieces: list[Any]) -> str:
        """What the pieces say; inside marked content with ActualText that text, once."""
        for level in range(len(self.spans) - 1, -1, -1):
            actual = self.spans[level]
            if actual is not None:
                self.spans[level] = ""
                return actual
        return font.text(b"".join([bytes(piece) for piece in pieces if isinstance(piece, pikepdf.String)]))

    def _advance(self) -> None:
        """Move past the type shown before (ISO 32000-1, 9.4.4)."""
        state, along = self.state, 0.0
        for piece in self.unmoved:
            if not isinstance(piece, pikepdf.String):
                along -= float(piece) / 1000 * state.size
            elif state.font is not None:
                width, codes, words = state.font.advance(bytes(piece))
                along += width / 1000 * state.size + codes * state.character + words * state.word
        self.unmoved = []
        down = state.font is not None and state.font.hangs is not None
        self.tm = times((1.0, 0.0, 0.0, 1.0, 0.0, along) if down else (1.0, 0.0, 0.0, 1.0, along * state.scale, 0.0), self.tm)

    def mark(self, o: Any) -> None:
        given = o[1] if len(o) > 1 else None
        if isinstance(given, pikepdf.Name):
            given = self._resource("/Properties", given)
        actual = given.get("/ActualText") if isinstance(given, pikepdf.Dictionary) else None
        self.spans.append(None if actual is None else str(actual))

    def unmark(self, _: Any) -> None:
        if self.spans:
            self.spans.pop()


def _sets(name: str, factor: float = 1.0) -> Callable[[Walk, Any], None]:
    """The operator that sets one number of the type state."""

    def act(walk: Walk, o: Any) -> None:
        walk._advance()
        setattr(walk.state, name, float(o[0]) * factor)

    return act


ACTS: dict[str, Callable[[Walk, Any], None]] = {
    "q": Walk.push, "Q": Walk.pop, "cm": Walk.transform, "gs": Walk.dictionary,
    "g": lambda walk, o: walk.device("/DeviceGray", o), "G": lambda walk, _: walk.note("/DeviceGray"),
    "rg": lambda walk, o: walk.device("/DeviceRGB", o), "RG": lambda walk, _: walk.note("/DeviceRGB"),
    "k": lambda walk, o: walk.device("/DeviceCMYK", o), "K": lambda walk, _: walk.note("/DeviceCMYK"),
    "cs": Walk.space, "CS": lambda walk, o: walk.note(walk._named(o[0])),
    "sc": Walk.colour, "scn": Walk.colour, "SCN": Walk.pattern, "sh": Walk.shading,
    "Do": Walk.object, "INLINE IMAGE": Walk.inline,
    "BT": Walk.begin, "Tm": Walk.set_matrix, "Td": Walk.move, "TD": Walk.move_and_lead, "T*": Walk.next_line,
    "Tf": Walk.font, "Tj": Walk.show, "'": Walk.show_next, '"': Walk.show_worded, "TJ": Walk.show_spaced,
    "Tc": _sets("character"), "Tw": _sets("word"), "Tz": _sets("scale", 0.01), "TL": _sets("leading"),
    "Ts": _sets("rise"), "Tr": _sets("mode"),
    "BMC": Walk.mark, "BDC": Walk.mark, "EMC": Walk.unmark,
}  # fmt: skip

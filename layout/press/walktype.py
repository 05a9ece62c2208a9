"""Type met on the walk: where every string stands, what it says, and what it stands on (ISO 32000-1, 9)."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot
from typing import Any

import pikepdf

from layout.galley import Way
from layout.press.decode import Decoder, decoder
from layout.press.found import Reader
from layout.press.state import UNIT, Shown, State, keeps, landed, matrix, times, upright
from layout.printed import Box, PrintedType

INVISIBLE = (3, 7)
"""Text rendering modes that paint nothing."""
STROKED = (1, 5)
"""Those that paint outlines only."""

# What of the em box a line of type is sure to fill: signs stand a little within it.
FOOT, HEAD = 0.0, 0.75


def begin(reader: Reader, _: Any) -> None:
    set_matrix(reader, UNIT)


def set_matrix(reader: Reader, o: Any) -> None:
    reader.tm = reader.line = matrix(o)
    reader.along = 0.0


def move(reader: Reader, o: Any) -> None:
    reader.line = reader.tm = times((1.0, 0.0, 0.0, 1.0, float(o[0]), float(o[1])), reader.line)
    reader.along = 0.0


def move_and_lead(reader: Reader, o: Any) -> None:
    reader.state.leading = -float(o[1])
    move(reader, o)


def next_line(reader: Reader, _: Any) -> None:
    move(reader, (0, -reader.state.leading))


def sets(name: str, factor: float = 1.0) -> Callable[[Reader, Any], None]:
    """The operator that sets one number of the type state."""

    def act(reader: Reader, o: Any) -> None:
        advance(reader)
        setattr(reader.state, name, float(o[0]) * factor)

    return act


def font(reader: Reader, o: Any) -> None:
    take(reader, reader.resource("/Font", o[0]), o[1])


def take(reader: Reader, given: Any, size: Any) -> Shown:
    """Take up a font; it is read once."""
    advance(reader)
    key = given.objgen if given.objgen != (0, 0) else given.unparse()
    known = reader.found.fonts.get(key)
    if known is None:
        known = reader.found.fonts[key] = Shown(given, decoder(given), reader.inside)
    elif not reader.inside:
        known.inside = ""
    reader.state.font, reader.state.size = known, float(size)
    return known


def show(reader: Reader, o: Any) -> None:
    show_spaced(reader, ([o[0]],))


def show_next(reader: Reader, o: Any) -> None:
    next_line(reader, o)
    show(reader, o)


def show_worded(reader: Reader, o: Any) -> None:
    reader.state.word, reader.state.character = float(o[0]), float(o[1])
    show_next(reader, o[2:])


def show_spaced(reader: Reader, o: Any) -> None:
    """TJ: strings and adjustments."""
    advance(reader)
    state = reader.state
    if state.font is None:
        raise ValueError("type before any font")
    pieces = o[0] if isinstance(o[0], list) else o[0].as_list()
    strings = [bytes(piece) for piece in pieces if isinstance(piece, pikepdf.String)]
    decoder = state.font.decoder
    reader.along = _reach(state, decoder, strings) - sum(float(p) for p in pieces if not isinstance(p, pikepdf.String)) / 1000 * state.size
    whole = b"".join(strings)
    text = _copy(reader, decoder, whole)
    if state.mode in INVISIBLE or not text:
        return
    state.font.codes.update(decoder.split(whole))
    _meet(reader, decoder, text, whole)


def _reach(state: State, decoder: Decoder, strings: list[bytes]) -> float:
    """How far the strings move the pen, before it is scaled across (ISO 32000-1, 9.4.4)."""
    along = 0.0
    for string in strings:
        width, codes, words = decoder.advance(string)
        along += width / 1000 * state.size + codes * state.character + words * state.word
    return along


def _meet(reader: Reader, decoder: Decoder, text: str, whole: bytes) -> None:
    """Type lands on the page, unless it was cut off."""
    state = reader.state
    upon = times(reader.tm, state.ctm)
    coat, over = (state.line, state.over_line) if state.mode in STROKED else (state.fill, state.over)
    seen = reader.covered(landed(_body(state, reader.along, decoder), upon), coat)
    if seen is None:
        return
    right, above = decoder.hung(whole[:4])
    hung = (1.0, 0.0, 0.0, 1.0, -right / 1000 * state.size * state.scale, state.rise - above / 1000 * state.size)
    place = times(hung, upon)
    size = state.size * hypot(place[2], place[3])
    way = Way.DOWN if decoder.hangs else Way.TURNED if abs(place[1]) > abs(place[0]) else Way.ACROSS
    kept = keeps(coat, over, state.over_mode)
    grounded = reader.grounded(seen)
    shown = PrintedType(place[4], place[5], size, text, decoder.name, coat.ink, kept, reader.inside, way, grounded)
    reader.found.types.append(shown)


def _body(state: State, along: float, decoder: Decoder) -> Box:
    """What the type covers, before any matrix."""
    size = state.size
    if decoder.hangs:
        return -size / 2 * state.scale, along, size / 2 * state.scale, 0.0
    return upright((0.0, state.rise + FOOT * size, along * state.scale, state.rise + HEAD * size))


def _copy(reader: Reader, decoder: Decoder, whole: bytes) -> str:
    """What a string says; inside marked content with ActualText that text, once."""
    for level in range(len(reader.spans) - 1, -1, -1):
        actual = reader.spans[level]
        if actual is not None:
            reader.spans[level] = ""
            return actual
    return decoder.text(whole)


def advance(reader: Reader) -> None:
    """Move past the type shown before."""
    along, reader.along = reader.along, 0.0
    if not along:
        return
    down = reader.state.font is not None and reader.state.font.decoder.hangs is not None
    step = (1.0, 0.0, 0.0, 1.0, 0.0, along) if down else (1.0, 0.0, 0.0, 1.0, along * reader.state.scale, 0.0)
    reader.tm = times(step, reader.tm)


def mark(reader: Reader, o: Any) -> None:
    given = o[1] if len(o) > 1 else None
    if isinstance(given, pikepdf.Name):
        given = reader.resource("/Properties", given)
    actual = given.get("/ActualText") if isinstance(given, pikepdf.Dictionary) else None
    reader.spans.append(None if actual is None else str(actual))


def unmark(reader: Reader, _: Any) -> None:
    if reader.spans:
        reader.spans.pop()


TYPE_ACTS: dict[str, Callable[[Reader, Any], None]] = {
    "BT": begin, "Tm": set_matrix, "Td": move, "TD": move_and_lead, "T*": next_line,
    "Tf": font, "Tj": show, "'": show_next, '"': show_worded, "TJ": show_spaced,
    "Tc": sets("character"), "Tw": sets("word"), "Tz": sets("scale", 0.01), "TL": sets("leading"),
    "Ts": sets("rise"), "Tr": sets("mode"),
    "BMC": mark, "BDC": mark, "EMC": unmark,
}  # fmt: skip

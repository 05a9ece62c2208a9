"""The walk through a printed page: every operator in its state, forms, patterns and drawn glyphs entered.

Operators after ISO 32000-1, annex A.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import pikepdf

from layout.press.clauses_reach import unpacks
from layout.press.found import MOST, Reader
from layout.press.spaces import family_of, first_ink, inks, spaces
from layout.press.state import DAMAGE, NOWHERE, Coat, coat, damage, landed, matrix, meet, times, upright
from layout.press.walkimages import image, inline, named
from layout.press.walkpaths import PATH_ACTS
from layout.press.walktype import TYPE_ACTS, take

DEEPEST = 16
"""Forms within forms; deeper ones contain themselves."""
LONGEST = 32_000_000
"""Bytes of one content stream."""

# Rendering intents of ISO 32000-1, table 70.
INTENTS = ("/AbsoluteColorimetric", "/RelativeColorimetric", "/Saturation", "/Perceptual")


def walk(reader: Reader, content: Any, key: tuple[int, int] = (0, 0)) -> None:
    """Meet every operator of a stream; one that cannot be read is a fault, and the walk goes on."""
    found = reader.found
    instructions = found.parsed.get(key)
    if instructions is None:
        instructions = _instructions(reader, content)
        if key != (0, 0):
            found.parsed[key] = instructions
    found.operators += len(instructions)
    if found.operators > MOST:
        found.fault(f"the page draws more than {MOST} operators and was not read to its end", reader.inside)
        return
    for instruction in instructions:
        operator = str(instruction.operator)
        act = ACTS.get(operator)
        if act is None:
            if operator not in SILENT:
                found.fault(f"operator {operator} is none of PDF", reader.inside)
            continue
        try:
            act(reader, instruction.operands)
        except DAMAGE:
            found.fault(f"operator {operator} cannot be read", reader.inside)
    if reader.saved:
        found.fault("a state is saved (q) and never restored", reader.inside)


def _instructions(reader: Reader, content: Any) -> tuple[Any, ...]:
    """The operators with their operands; what the parser complains of is a fault."""
    streams = content.obj.get("/Contents", pikepdf.Array()) if isinstance(content, pikepdf.Page) else content
    for stream in streams.as_list() if isinstance(streams, pikepdf.Array) else [streams]:
        if not unpacks(stream, LONGEST):
            reader.found.fault(f"content unpacks to more than {LONGEST // 1_000_000} MB and was not read", reader.inside)
            return ()
    with warnings.catch_warnings(record=True) as complaints:
        warnings.simplefilter("always")
        try:
            return tuple(pikepdf.parse_content_stream(content))
        except DAMAGE as error:
            reader.found.fault(f"content cannot be read: {damage(error)}", reader.inside)
            return ()
        finally:
            for complaint in complaints:
                reader.found.fault(f"content: {complaint.message}", reader.inside)


# -- state


def push(reader: Reader, _: Any) -> None:
    reader.saved.append(reader.state.twin())


def pop(reader: Reader, _: Any) -> None:
    if reader.saved:
        reader.state = reader.saved.pop()
    else:
        reader.found.fault("a state is restored (Q) that was never saved", reader.inside)


def transform(reader: Reader, o: Any) -> None:
    reader.state.ctm = times(matrix(o), reader.state.ctm)


def dictionary(reader: Reader, o: Any) -> None:
    """A graphics state dictionary. OP without op sets both (ISO 32000-1, table 58)."""
    given, state = reader.resource("/ExtGState", o[0]), reader.state
    line = given.get("/OP")
    fill = given.get("/op", line)
    state.over_line = state.over_line if line is None else bool(line)
    state.over = state.over if fill is None else bool(fill)
    state.over_mode = int(given.get("/OPM", state.over_mode))
    state.width = float(given.get("/LW", state.width))
    if "/Font" in given:
        _letter(reader, given.Font[0], given.Font[1])


def width(reader: Reader, o: Any) -> None:
    reader.state.width = float(o[0])


def intent(reader: Reader, o: Any) -> None:
    if str(o[0]) not in INTENTS:
        reader.found.fault(f"rendering intent {str(o[0])[1:]} is none of the four", reader.inside, "R26")


# -- colour


def fills(space: str) -> Callable[[Reader, Any], None]:
    """The operator that fills in a device space."""

    def act(reader: Reader, o: Any) -> None:
        reader.found.note((space[1:],), reader.inside)
        reader.state.fill = coat(space, tuple(map(float, o)))

    return act


def strokes(space: str) -> Callable[[Reader, Any], None]:
    """The operator that strokes in a device space."""

    def act(reader: Reader, o: Any) -> None:
        reader.found.note((space[1:],), reader.inside)
        reader.state.line = coat(space, tuple(map(float, o)))

    return act


def fill_space(reader: Reader, o: Any) -> None:
    reader.state.fill = _first_coat(reader, o[0])


def line_space(reader: Reader, o: Any) -> None:
    reader.state.line = _first_coat(reader, o[0])


def _first_coat(reader: Reader, name: Any) -> Coat:
    space = named(reader, name)
    reader.found.note(spaces(space), reader.inside, str(name)[1:])
    return coat(str(space) if isinstance(space, pikepdf.Name) else space, first_ink(space))


def fill_colour(reader: Reader, o: Any) -> None:
    reader.state.fill = _coloured(reader, reader.state.fill, o)
    _icc(reader, reader.state.fill, reader.state.over)


def line_colour(reader: Reader, o: Any) -> None:
    reader.state.line = _coloured(reader, reader.state.line, o)
    _icc(reader, reader.state.line, reader.state.over_line)


def _coloured(reader: Reader, before: Coat, o: Any) -> Coat:
    if o and isinstance(o[-1], pikepdf.Name):
        pattern(reader, o[-1])
        return Coat(before.space, (), False)
    return coat(before.space, inks(before.space, tuple(map(float, o))))


def _icc(reader: Reader, given: Coat, over: bool) -> None:
    if over and reader.state.over_mode == 1 and len(given.ink) == 4 and family_of(given.space) == "ICCBased":
        reader.found.fault("overprint mode 1 in an ICCBased space of four inks", reader.inside, "R29")


def pattern(reader: Reader, name: Any) -> None:
    """Enter a pattern, once: only its colours and type are asked for."""
    given = reader.resource("/Pattern", name)
    if "/Shading" in given:
        reader.found.note(spaces(given.Shading.ColorSpace), reader.inside, str(name)[1:])
    elif given.objgen not in reader.found.patterns:
        reader.found.patterns.add(given.objgen)
        _enter(reader, given, reader.inside, given.get("/Resources"), loose=True)


def shading(reader: Reader, o: Any) -> None:
    """A shading fills whatever the clip leaves open."""
    reader.found.note(spaces(reader.resource("/Shading", o[0]).ColorSpace), reader.inside, str(o[0])[1:])
    clip = reader.state.clip
    if not reader.loose and clip[2] > clip[0] and clip[3] > clip[1]:
        reader.found.inked = True
        reader.mark(clip, False)


# -- objects


def thing(reader: Reader, o: Any) -> None:
    """An XObject is painted: an image, or a form. The form of the page itself is an ad."""
    given, name = reader.resource("/XObject", o[0]), str(o[0])[1:]
    if given.Subtype == "/Image":
        image(reader, given, name)
    elif given.Subtype == "/Form":
        _enter(reader, given, reader.inside or name, given.get("/Resources"), loose=reader.loose)


def _enter(reader: Reader, stream: Any, inside: str, resources: Any, *, loose: bool) -> None:
    """Read a stream of its own in the state of the moment."""
    if reader.depth >= DEEPEST:
        reader.found.fault("forms contain themselves", inside)
        return
    state = reader.state.twin()
    if "/Matrix" in stream:
        state.ctm = times(matrix(stream.Matrix.as_list()), state.ctm)
    if "/BBox" in stream and not loose:
        state.clip = meet(landed(upright(stream.BBox.as_list()), state.ctm), state.clip) or NOWHERE
    below = Reader(reader.found, reader.resources if resources is None else resources, state, inside, reader.depth + 1, loose)
    walk(below, stream, stream.objgen)


def font(reader: Reader, o: Any) -> None:
    _letter(reader, reader.resource("/Font", o[0]), o[1])


def _letter(reader: Reader, given: Any, size: Any) -> None:
    """Take up a font. Glyphs that are drawn by operators (Type 3) are entered once, for their colours."""
    take(reader, given, size)
    if given.get("/Subtype") != "/Type3" or given.objgen in reader.found.patterns:
        return
    reader.found.patterns.add(given.objgen)
    for _, glyph in given.get("/CharProcs", pikepdf.Dictionary()).items():
        _enter(reader, glyph, reader.inside, given.get("/Resources"), loose=True)


ACTS: dict[str, Callable[[Reader, Any], None]] = {
    **PATH_ACTS, **TYPE_ACTS, "Tf": font,
    "q": push, "Q": pop, "cm": transform, "gs": dictionary, "w": width, "ri": intent,
    "g": fills("/DeviceGray"), "rg": fills("/DeviceRGB"), "k": fills("/DeviceCMYK"),
    "G": strokes("/DeviceGray"), "RG": strokes("/DeviceRGB"), "K": strokes("/DeviceCMYK"),
    "cs": fill_space, "CS": line_space, "sc": fill_colour, "scn": fill_colour, "SC": line_colour, "SCN": line_colour,
    "sh": shading, "Do": thing, "INLINE IMAGE": inline,
    "PS": lambda reader, _: reader.found.fault("the content calls PostScript (PS)", reader.inside, "R37"),
}  # fmt: skip

SILENT = {"J", "j", "M", "d", "i", "ET", "BX", "EX", "MP", "DP", "d0", "d1"}
"""Operators that bear on nothing asked here."""

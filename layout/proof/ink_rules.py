"""Rules about the ink of type and lines: what small type is printed in, what overprints and what is left white.

Sources: GWG 2022 newspaper specification; CY/T 197-2019 (register).
"""

from __future__ import annotations

from collections.abc import Iterator

from layout.finding import Finding, Grade
from layout.printed import PrintedShape, PrintedType
from layout.proof.case import Reading, Rule
from layout.proof.telling import HAIR, black, coloured, grey, several, shapes_of, shapes_told, sized, type_told, types_of, white


def _small_colour(reading: Reading) -> Iterator[Finding]:
    """Register on newsprint is 0.5 mm at best: small type in several inks doubles its strokes."""
    limit = reading.thresholds.small_type
    types = [shown for shown in types_of(reading) if shown.size < limit - HAIR and coloured(shown.ink)]
    finding = Finding("small-colour", Grade.STOP, f"type under {limit} pt must be black alone", limit=f"{limit} pt")
    yield from type_told(reading, types, finding)


def _multi_ink(reading: Reading) -> Iterator[Finding]:
    warn, stop = reading.thresholds.reversed_warn, reading.thresholds.reversed_stop
    types = [shown for shown in types_of(reading) if shown.size < warn - HAIR and several(shown.ink)]
    text = f"type of more than one ink under {warn} pt is at risk, under {stop} pt it blurs; print it in one ink or larger"
    yield from sized(reading, types, Finding("multi-ink", Grade.WARN, text, limit=f"{warn} pt"), stop)


def _rich_black(reading: Reading) -> Iterator[Finding]:
    limits = reading.thresholds
    types = [shown for shown in types_of(reading) if _rich(shown, limits.rich_black, limits.rich_sum)]
    text = f"black type carries more than {limits.rich_sum} % of ink and will set off; print it in black alone"
    if types:
        most = max(sum(shown.ink) for shown in types) * 100
        yield from type_told(reading, types, Finding("rich-black", Grade.WARN, text, value=f"{most:.0f} %", limit=f"{limits.rich_sum} %"))


def _rich(shown: PrintedType, key: int, most: int) -> bool:
    return len(shown.ink) == 4 and shown.ink[3] * 100 >= key - HAIR and sum(shown.ink) * 100 > most + HAIR


def _small_reversed(reading: Reading) -> Iterator[Finding]:
    warn, stop = reading.thresholds.reversed_warn, reading.thresholds.reversed_stop
    types = [shown for shown in types_of(reading) if white(shown.ink) and shown.size < warn - HAIR]
    text = f"white type under {warn} pt is at risk, under {stop} pt it fills in; set it larger, or in black"
    yield from sized(reading, types, Finding("small-reversed", Grade.WARN, text, limit=f"{warn} pt"), stop)


def _overprint(reading: Reading) -> Iterator[Finding]:
    """Black that knocks out of the ink under it leaves a white rim as soon as the register slips."""
    limits, policy = reading.thresholds, reading.ticket.overprint
    types = [t for t in types_of(reading) if t.ground and black(t.ink) and not t.overprint and not (policy == "none" and not t.inside)]
    small = [t for t in types if t.size < limits.small_type - HAIR]
    text = f"black type under {limits.small_type} pt over ink must overprint, or its edges flash white; set it to overprint with mode 1"
    yield from type_told(reading, small, Finding("overprint", Grade.WARN, text, limit="overprint, OPM 1", value="knocks out"))
    text = f"black lines under {limits.thin_line} pt over ink must overprint, or their edges flash white; set them to overprint with mode 1"
    lines = [s for s in shapes_of(reading) if _knocks_out(s, limits.thin_line) and not (policy == "none" and not s.inside)]
    yield from shapes_told(reading, lines, Finding("overprint", Grade.WARN, text, limit="overprint, OPM 1", value="knocks out"))
    large = [t for t in types if t.size >= limits.small_type - HAIR and (policy == "solid" or t.inside)]
    text = "large black type knocks out of the ink under it, and its edges may flash white; let it overprint where the ground is light"
    yield from type_told(reading, large, Finding("overprint", Grade.NOTE, text, limit="overprint, OPM 1", value="knocks out"))


def _knocks_out(shape: PrintedShape, thin: float) -> bool:
    return shape.line and shape.ground and black(shape.ink) and not shape.kept and shape.width < thin - HAIR


def _white_overprint(reading: Reading) -> Iterator[Finding]:
    """White that overprints prints nothing at all; a tint that does mixes with what lies under it."""
    types = [t for t in types_of(reading) if len(t.ink) == 4 and white(t.ink) and t.overprint]
    text = "white type set to overprint vanishes on the press; let it knock out"
    yield from type_told(reading, types, Finding("white-overprint", Grade.STOP, text, value="overprints", limit="knocks out"))
    shapes = [s for s in shapes_of(reading) if len(s.ink) == 4 and white(s.ink) and s.kept]
    text = "a white shape set to overprint vanishes on the press; let it knock out"
    yield from shapes_told(reading, shapes, Finding("white-overprint", Grade.WARN, text, value="overprints", limit="knocks out"))
    tints = [t for t in types_of(reading) if _tint(t) and t.overprint and t.ground]
    text = "type in a tint set to overprint mixes with the ink under it; let it knock out"
    yield from type_told(reading, tints, Finding("white-overprint", Grade.WARN, text, value="overprints", limit="knocks out"))


def _tint(shown: PrintedType) -> bool:
    return len(shown.ink) == 4 and not white(shown.ink) and not black(shown.ink) and max(shown.ink) < 1 - HAIR


def _grey_overprint(reading: Reading) -> Iterator[Finding]:
    text = "DeviceGray never overprints, whatever the file says; make it DeviceCMYK black"
    finding = Finding("grey-overprint", Grade.WARN, text, value="DeviceGray, overprint on", limit="DeviceCMYK")
    yield from type_told(reading, (t for t in types_of(reading) if len(t.ink) == 1 and t.overprint), finding)
    yield from shapes_told(reading, (s for s in shapes_of(reading) if len(s.ink) == 1 and s.overprint), finding)


def _grey_type(reading: Reading) -> Iterator[Finding]:
    text = "type in DeviceGray cannot overprint; make it DeviceCMYK black"
    finding = Finding("grey-type", Grade.WARN, text, value="DeviceGray", limit="DeviceCMYK")
    yield from type_told(reading, (t for t in types_of(reading) if grey(t.ink)), finding)
    lines = (s for s in shapes_of(reading) if s.line and s.width < reading.thresholds.thin_line - HAIR and grey(s.ink))
    text = "thin lines in DeviceGray cannot overprint; make them DeviceCMYK black"
    yield from shapes_told(reading, lines, Finding("grey-type", Grade.WARN, text, value="DeviceGray", limit="DeviceCMYK"))


def _line(reading: Reading) -> Iterator[Finding]:
    """Lines too thin to hold on the plate. Our own are judged from the page's marks, under `hairline`."""
    limits = reading.thresholds
    lines = [s for s in shapes_of(reading) if s.line and not (reading.ticket.ours and not s.inside)]
    lost = [s for s in lines if s.width < limits.hairline_stop - HAIR and not _nothing(s)]
    text = f"lines under {limits.hairline_stop:g} pt are lost on the plate; make them {limits.hairline_coloured:g} pt or more"
    yield from shapes_told(reading, lost, Finding("line", Grade.STOP, text, limit=f"{limits.hairline_stop:g} pt"))
    thin = [s for s in lines if limits.hairline_stop - HAIR <= s.width and not _nothing(s) and _thin(reading, s)]
    text = f"lines print evenly from {limits.hairline:g} pt in black alone, from {limits.hairline_coloured:g} pt in other inks and white"
    yield from shapes_told(reading, thin, Finding("line", Grade.WARN, text, limit=f"{limits.hairline_coloured:g} pt"))


def _thin(reading: Reading, shape: PrintedShape) -> bool:
    limits = reading.thresholds
    return shape.width < (limits.hairline if _one_black(shape) else limits.hairline_coloured) - HAIR


def _one_black(shape: PrintedShape) -> bool:
    return black(shape.ink) or (len(shape.ink) == 1 and shape.ink[0] <= HAIR)


def _nothing(shape: PrintedShape) -> bool:
    """A white line on bare paper."""
    return white(shape.ink) and not shape.ground


INK_RULES: tuple[Rule[Reading], ...] = (
    Rule("small-colour", "小字套色", "小字改为单黑", _small_colour),
    Rule("rich-black", "四色黑字", "黑字改为单黑", _rich_black),
    Rule("overprint", "黑字叠印", "小号黑字、细黑线设为叠印", _overprint),
    Rule("white-overprint", "白字叠印", "反白、浅网取消叠印", _white_overprint),
    Rule("grey-overprint", "灰度叠印", "改为 CMYK 单黑", _grey_overprint),
    Rule("small-reversed", "小号反白", "加大反白字号，或改为黑字", _small_reversed),
    Rule("multi-ink", "小字多色", "改为单色，或加大字号", _multi_ink),
    Rule("grey-type", "灰度文字", "文字、细线改为 CMYK 单黑", _grey_type),
    Rule("line", "细线", "线条加粗到 0.25 pt 以上", _line),
)

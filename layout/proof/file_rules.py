"""Rules about the printed file alone: they judge a page of ours and an advertiser's PDF alike.

Sources: ISO 15930-4 and -7 (PDF/X), GWG 2022 newspaper specification, ISO 12647-3.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from layout.finding import Finding, Grade
from layout.galley import Way
from layout.printed import PrintedFont, PrintedImage, PrintedType
from layout.proof.case import Reading, Rule
from layout.units import Rect, in_mm

Box: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""

# What GTS_PDFXVersion may say, and the highest PDF version each allows (ISO 15930-1, -4, -7).
STANDARDS: dict[str, str] = {
    "PDF/X-1:2001": "1.3",
    "PDF/X-1a:2001": "1.3",
    "PDF/X-1a:2003": "1.4",
    "PDF/X-4": "1.6",
}

# Composite newsprint colour; everything else would be separated by somebody else's taste (GWG, early binding).
COLOUR_SPACES = ("DeviceCMYK", "DeviceGray")

MM = 25.4 / 72
INK = 0.0005
"""Ink below half a thousandth is rounding."""


def _faults(reading: Reading) -> Iterator[Finding]:
    for breach in reading.printed.breaches:
        yield Finding("fault", Grade.STOP, f"the file is unsound: {breach.text}")


def _blank(reading: Reading) -> Iterator[Finding]:
    if not reading.printed.types and not reading.printed.images:
        yield Finding("blank", Grade.STOP, "nothing is printed on the page: neither type nor pictures were found in the file")


def _box(reading: Reading) -> Iterator[Finding]:
    printed = reading.printed
    if printed.pages != 1:
        yield Finding("box", Grade.STOP, f"the file has {printed.pages} pages; a page file has exactly one")
    if printed.trim is None:
        yield Finding("box", Grade.STOP, "the file has no TrimBox; export it with the trim size set")
        return
    if not _within(printed.trim, printed.media):
        yield Finding("box", Grade.STOP, "the TrimBox reaches outside the MediaBox; the page would be cut short")
    if printed.bleed and not (_within(printed.trim, printed.bleed) and _within(printed.bleed, printed.media)):
        yield Finding("box", Grade.STOP, "the boxes are not nested; MediaBox must hold BleedBox, and BleedBox the TrimBox")
    yield from _planned(reading, printed.trim)


def _planned(reading: Reading, trim: Box) -> Iterator[Finding]:
    if reading.size is None:
        return
    off = reading.thresholds.trim
    have, want = ((trim[2] - trim[0]) * MM, (trim[3] - trim[1]) * MM), tuple(map(in_mm, reading.size))
    if any(abs(h - w) > off for h, w in zip(have, want, strict=True)):
        planned = f"the page is planned at {want[0]:.1f} × {want[1]:.1f} mm"
        yield Finding("box", Grade.STOP, f"the trim size is {have[0]:.1f} × {have[1]:.1f} mm; {planned}")
    bleed, need = reading.printed.bleed or trim, in_mm(reading.bleed)
    least = min((trim[0] - bleed[0]) * MM, (trim[1] - bleed[1]) * MM, (bleed[2] - trim[2]) * MM, (bleed[3] - trim[3]) * MM)
    if least < need - off:
        yield Finding("box", Grade.STOP, f"the file carries {least:.1f} mm of bleed; the house asks for {need:.1f} mm")


def _within(inner: Box, outer: Box) -> bool:
    """Whether a box lies inside another, to a hundredth of a point."""
    starts = all(i >= o - 0.01 for i, o in zip(inner[:2], outer[:2], strict=True))
    return starts and all(i <= o + 0.01 for i, o in zip(inner[2:], outer[2:], strict=True))


def _pdfx(reading: Reading) -> Iterator[Finding]:
    standard, version = reading.printed.standard, reading.printed.version
    if standard not in STANDARDS:
        claim = f"claims “{standard}”, which is none the press knows" if standard else "claims no PDF/X standard"
        yield Finding("pdfx", Grade.STOP, f"the file {claim}; export it as PDF/X-4 or PDF/X-1a:2003")
    elif _number(version) > _number(STANDARDS[standard]):
        yield Finding("pdfx", Grade.STOP, f"{standard} allows PDF {STANDARDS[standard]} at most; the file is PDF {version}")


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def _output_intent(reading: Reading) -> Iterator[Finding]:
    intent, house = reading.printed.intent, reading.identifier
    if not intent:
        yield Finding("output-intent", Grade.STOP, "the file has no output intent; embed the profile of the printing condition")
    elif house and intent != house:
        yield Finding("output-intent", Grade.STOP, f"the file was made for “{intent}”; this paper is printed to “{house}”")


def _fonts(reading: Reading) -> Iterator[Finding]:
    for font in reading.printed.fonts:
        if lacks := _lacks(font):
            text = f"font {font.name} ({font.kind}) {' and '.join(lacks)}; embed it as a subset with its text map"
            yield Finding("font", Grade.STOP, text)


def _lacks(font: PrintedFont) -> list[str]:
    facts = ((font.embedded, "is not embedded"), (font.subset, "is not a subset"), (font.unicode, "has no ToUnicode map"))
    return [fault for good, fault in facts if not good]


def _colour_spaces(reading: Reading) -> Iterator[Finding]:
    if strange := [space for space in reading.printed.spaces if space.lstrip("/") not in COLOUR_SPACES]:
        yield Finding("colour-space", Grade.STOP, f"colour in {', '.join(strange)}; only DeviceCMYK and DeviceGray may go to the press")


def _photo_ppi(reading: Reading) -> Iterator[Finding]:
    for image in reading.printed.images:
        stop, warn = _demanded(reading, image)
        if max(image.pixels) > reading.thresholds.image_side and image.ppi < warn:
            grade = Grade.STOP if image.ppi < stop and not image.inside else Grade.WARN
            yield Finding("photo-ppi", grade, _too_coarse(image, stop if image.ppi < stop else warn), place=reading.place(image.rect))


def _demanded(reading: Reading, image: PrintedImage) -> tuple[int, int]:
    """The two resolutions asked of an image: below the first it stops, below the second it warns."""
    limits = reading.thresholds
    return (limits.mono_stop, limits.mono_warn) if image.bits == 1 else (limits.ppi_stop, limits.ppi_warn)


def _too_coarse(image: PrintedImage, wanted: int) -> str:
    width = (image.rect[2] - image.rect[0]) * MM
    most = width * image.ppi / wanted
    return f"the picture prints at {image.ppi} ppi, {width:.0f} mm wide; for {wanted} ppi it may be at most {most:.0f} mm wide"


def _small_colour(reading: Reading) -> Iterator[Finding]:
    """Register on newsprint is 0.5 mm at best: small type in several inks doubles its strokes."""
    limit = reading.thresholds.small_type
    types = [shown for shown in reading.printed.types if shown.size < limit and _coloured(shown)]
    yield from _gathered(reading, "small-colour", Grade.STOP, f"type under {limit} pt must be black alone", types)


def _coloured(shown: PrintedType) -> bool:
    return len(shown.ink) == 4 and any(part > INK for part in shown.ink[:3])


def _overprint(reading: Reading) -> Iterator[Finding]:
    limit = reading.thresholds.small_type
    types = [t for t in reading.printed.types if t.size < limit and _black(t) and not t.overprint]
    yield from _gathered(reading, "overprint", Grade.WARN, f"black type under {limit} pt must overprint, or its edges flash white", types)


def _black(shown: PrintedType) -> bool:
    return len(shown.ink) == 4 and not _coloured(shown) and shown.ink[3] >= 1 - INK


def _white_overprint(reading: Reading) -> Iterator[Finding]:
    types = [t for t in reading.printed.types if _white(t) and t.overprint]
    yield from _gathered(reading, "white-overprint", Grade.STOP, "white type set to overprint vanishes on the press", types)


def _small_reversed(reading: Reading) -> Iterator[Finding]:
    stop, warn = reading.thresholds.reversed_stop, reading.thresholds.reversed_warn
    types = [shown for shown in reading.printed.types if _white(shown) and shown.size < warn]
    grade = Grade.STOP if any(shown.size < stop and not shown.inside for shown in types) else Grade.WARN
    yield from _gathered(reading, "small-reversed", grade, f"white type under {warn} pt is at risk, under {stop} pt it fills in", types)


def _white(shown: PrintedType) -> bool:
    return len(shown.ink) == 4 and all(part <= INK for part in shown.ink)


def _grey_type(reading: Reading) -> Iterator[Finding]:
    types = [t for t in reading.printed.types if len(t.ink) == 1]
    yield from _gathered(reading, "grey-type", Grade.WARN, "type in DeviceGray cannot overprint; make it DeviceCMYK black", types)


def _gathered(reading: Reading, rule: str, grade: Grade, text: str, types: Iterable[PrintedType]) -> Iterator[Finding]:
    """One finding for our own type that breaks a rule, and one for that of the advertisements, which never stops a page."""
    shown = [each for each in types if each.text.strip()]
    if own := [each for each in shown if not each.inside]:
        yield _first(reading, rule, grade, text, own)
    if ads := [each for each in shown if each.inside]:
        yield _first(reading, rule, min(grade, Grade.WARN), f"in an advertisement, {text}", ads)


def _first(reading: Reading, rule: str, grade: Grade, text: str, types: list[PrintedType]) -> Finding:
    """A finding placed at the highest of the types, with the smallest size among them."""
    first = min(types, key=lambda shown: (-shown.y, shown.x))
    more = f", and {len(types) - 1} more" if types[1:] else ""
    example = f"“{first.text.strip()[:16]}”, {min(shown.size for shown in types):.1f} pt{more}"
    return Finding(rule, grade, f"{text}: {example}", place=_around(reading, first))


def _around(reading: Reading, shown: PrintedType) -> Rect:
    """Where a string of type lies, counting a full em for a Han character and half an em for the rest."""
    x, y, em = shown.x, shown.y, shown.size
    long = em * sum(1 if mark > "\u2e7f" else 0.5 for mark in shown.text)
    match shown.way:
        case Way.DOWN:
            return reading.place((x, y + 0.88 * em - len(shown.text) * em, x + em, y + 0.88 * em))
        case Way.TURNED:
            return reading.place((x - 0.12 * em, y - long, x + 0.88 * em, y))
        case Way.ACROSS:
            return reading.place((x, y - 0.12 * em, x + long, y + 0.88 * em))


FILE_RULES: tuple[Rule[Reading], ...] = (
    Rule("fault", "文件结构", "重新导出文件", _faults),
    Rule("blank", "空白版面", "检查页面清单与稿件", _blank),
    Rule("box", "页面框", "按计划尺寸重新导出", _box),
    Rule("pdfx", "PDF/X 标准", "导出为 PDF/X-4 或 PDF/X-1a:2003", _pdfx),
    Rule("output-intent", "输出条件", "嵌入本报印刷条件的特性文件", _output_intent),
    Rule("font", "字体嵌入", "导出时嵌入全部字体子集", _fonts),
    Rule("colour-space", "色彩空间", "转换为 CMYK 或灰度", _colour_spaces),
    Rule("photo-ppi", "图片精度", "换大图，或缩小栏数", _photo_ppi),
    Rule("small-colour", "小字套色", "小字改为单黑", _small_colour),
    Rule("overprint", "黑字叠印", "小号黑字设为叠印", _overprint),
    Rule("white-overprint", "白字叠印", "白字取消叠印", _white_overprint),
    Rule("small-reversed", "小号反白", "加大反白字号，或改为黑字", _small_reversed),
    Rule("grey-type", "灰度文字", "文字改为 CMYK 单黑", _grey_type),
)

"""Rules about the printed file as a file: they judge a page of ours and an advertiser's PDF alike.

Sources: ISO 15930-4 and -7 (PDF/X), GWG 2022 newspaper specification.
"""

from __future__ import annotations

from collections.abc import Iterator

from layout.finding import Finding, Grade
from layout.galley import Way
from layout.printed import Box, PrintedFont
from layout.proof.case import Reading, Rule
from layout.proof.telling import around
from layout.units import POINT, Rect, in_mm

# What GTS_PDFXVersion may say, and the highest PDF version each allows (ISO 15930-1, -4, -7).
STANDARDS: dict[str, str] = {
    "PDF/X-1:2001": "1.3",
    "PDF/X-1a:2001": "1.3",
    "PDF/X-1a:2003": "1.4",
    "PDF/X-4": "1.6",
}

# Clauses of docs/pdfx.md that a rule of its own speaks for; `fault` speaks for the rest.
SPEAKER: dict[str, str] = {
    **dict.fromkeys(("R1", "R8", "R9"), "pdfx"),
    **dict.fromkeys(("R14", "R15", "R16", "R17"), "output-intent"),
    **dict.fromkeys(("R19", "R20", "R21", "R22"), "box"),
    **dict.fromkeys(("R18", "R24"), "colour-space"),
    "R25": "spot",
    **dict.fromkeys(("R30", "R31", "R32", "R33"), "font"),
    "R34": "image",
}

NOTHING = "nothing is printed"
"""What clause R22 says of an empty page; otherwise it counts pages."""

SIMPLE = ("Type1", "Type1C", "MMType1", "TrueType", "Type3")
"""Kinds of font whose codes have names (ISO 32000-1, 9.6)."""

MM = 25.4 / 72


def faults(reading: Reading) -> Iterator[Finding]:
    """Every clause that the file does not keep, each under the name of the rule that speaks for it."""
    for breach in reading.printed.breaches:
        rule = "blank" if breach.clause == "R22" and NOTHING in breach.text else SPEAKER.get(breach.clause, "fault")
        text = breach.text if rule != "fault" else f"the file is unsound: {breach.text}"
        finding = Finding(rule, Grade.STOP, text, thing=breach.thing, clause=breach.clause)
        yield reading.told(finding, reading.ad(breach.inside))


def _blank(reading: Reading) -> Iterator[Finding]:
    printed, plates = reading.printed, reading.plates
    nothing = not (printed.types or printed.images)
    if plates is not None:
        nothing = nothing and max(plates.means) < reading.thresholds.empty_plate
    elif not reading.ticket.ours:
        # Drawings alone leave colours behind, not type: an advertisement may be all outlines.
        nothing = nothing and not (printed.shapes or printed.spaces)
    if nothing:
        text = "nothing is printed on the page: neither type nor pictures were found in the file; look at what was exported"
        yield Finding("blank", Grade.STOP, text, value=NOTHING, clause="R22")


def _box(reading: Reading) -> Iterator[Finding]:
    printed = reading.printed
    if printed.pages != 1:
        text = f"the file has {printed.pages} pages, of which only the first was read; a page file has exactly one"
        yield Finding("box", Grade.STOP, text, value=f"{printed.pages} pages", limit="1 page", clause="R22")
    if printed.trim is None:
        text = "the file has no TrimBox; export it with the trim size set"
        yield Finding("box", Grade.STOP, text, thing="TrimBox", value="none", limit="one", clause="R19")
        return
    if not _within(printed.trim, printed.media):
        text = "the TrimBox reaches outside the MediaBox, and the page would be cut short; export it with the boxes nested"
        yield Finding("box", Grade.STOP, text, thing="TrimBox", value=_sides(printed.trim), limit=_sides(printed.media), clause="R20")
    if printed.bleed and not (_within(printed.trim, printed.bleed) and _within(printed.bleed, printed.media)):
        text = "the boxes are not nested; MediaBox must hold BleedBox, and BleedBox the TrimBox"
        yield Finding("box", Grade.STOP, text, thing="BleedBox", value=_sides(printed.bleed), limit=_sides(printed.media), clause="R20")
    yield from _planned(reading, printed.trim)


def _planned(reading: Reading, trim: Box) -> Iterator[Finding]:
    if reading.ticket.size is None:
        return
    off = reading.thresholds.trim
    have, want = ((trim[2] - trim[0]) * MM, (trim[3] - trim[1]) * MM), tuple(map(in_mm, reading.ticket.size))
    value, limit = f"{have[0]:.1f} × {have[1]:.1f} mm", f"{want[0]:.1f} × {want[1]:.1f} mm"
    if any(abs(h - w) > off for h, w in zip(have, want, strict=True)):
        text = f"the trim size is {value}; the page is planned at {limit}"
        yield Finding("box", Grade.STOP, text, thing="TrimBox", value=value, limit=f"{limit} ± {off:g} mm")
    least, need = _bled(reading, trim), in_mm(reading.ticket.bleed)
    if least < need - off:
        text = f"the file carries {least:.1f} mm of bleed; the house asks for {need:.1f} mm"
        yield Finding("box", Grade.STOP, text, thing="BleedBox", value=f"{least:.1f} mm", limit=f"{need:.1f} mm")


def _bled(reading: Reading, trim: Box) -> float:
    """Millimetres of bleed at the side that has least."""
    bleed = reading.printed.bleed or trim
    return min(trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]) * MM


def _sides(box: Box) -> str:
    return " ".join(f"{side:g}" for side in box) + " pt"


def _within(inner: Box, outer: Box) -> bool:
    """Whether a box lies inside another, to a hundredth of a point."""
    starts = all(i >= o - 0.01 for i, o in zip(inner[:2], outer[:2], strict=True))
    return starts and all(i <= o + 0.01 for i, o in zip(inner[2:], outer[2:], strict=True))


def _edge(reading: Reading) -> Iterator[Finding]:
    """What stands too near the trim may be cut off. The plates tell, else type and pictures do.

    What bleeds is cut on purpose; so is what fills an advertisement to its rim, which is no edge of the paper.
    """
    limit, cut, ours = reading.thresholds.edge, reading.thresholds.trim, reading.ticket.ours
    near, place = (reading.plates.edge, None) if reading.plates else _nearest(reading)
    bleeds = reading.printed.trim is not None and _bled(reading, reading.printed.trim) > cut
    if near < limit and not (near < cut and (bleeds or not ours)):
        text = f"content stands {near:.1f} mm from the trim and may be cut off; keep {limit:g} mm free, or let it bleed"
        grade = Grade.WARN if ours else Grade.NOTE
        yield Finding("edge", grade, text, place=place, value=f"{near:.1f} mm", limit=f"{limit:g} mm")


def _nearest(reading: Reading) -> tuple[float, Rect | None]:
    """The least distance of type and pictures from the trim in millimetres, and whose; what crosses the trim bleeds and does not count."""
    printed = reading.printed
    across, down = _trimmed(reading)
    places = [around(reading, shown) for shown in printed.types if shown.text.strip() and shown.way is Way.ACROSS]
    places += [reading.place(image.rect) for image in printed.images]
    inside = [p for p in places if p.x >= 0 and p.y >= 0 and p.right <= across and p.bottom <= down]
    near = [(min(p.x, p.y, across - p.right, down - p.bottom), p) for p in inside]
    least, place = min(near, key=lambda each: each[0], default=(across, None))
    return in_mm(least), place


def _trimmed(reading: Reading) -> tuple[int, int]:
    left, bottom, right, top = reading.printed.trim or reading.printed.media
    return round((right - left) * POINT), round((top - bottom) * POINT)


def _pdfx(reading: Reading) -> Iterator[Finding]:
    standard, version = reading.printed.standard, reading.printed.version
    if standard not in STANDARDS:
        claim = f"claims “{standard}”, which is none the press knows" if standard else "claims no PDF/X standard"
        text = f"the file {claim}; export it as PDF/X-4 or PDF/X-1a:2003"
        yield Finding("pdfx", Grade.STOP, text, value=standard or "no PDF/X", limit="PDF/X-4 or PDF/X-1a:2003", clause="R8")
    elif _number(version) > _number(STANDARDS[standard]):
        text = f"{standard} allows PDF {STANDARDS[standard]} at most; the file is PDF {version}"
        yield Finding("pdfx", Grade.STOP, text, value=f"PDF {version}", limit=f"PDF {STANDARDS[standard]}", clause="R1")


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def _output_intent(reading: Reading) -> Iterator[Finding]:
    printed, house = reading.printed, reading.ticket.identifier
    intent, profile = printed.intent, reading.ticket.profile
    broken = {breach.clause for breach in printed.breaches}
    if not intent and "R15" in broken:
        return
    if not intent:
        text = "the file has no output intent; embed the profile of the printing condition"
        yield Finding("output-intent", Grade.STOP, text, value="no output intent", limit=house or "one", clause="R14")
    elif house and intent != house:
        text = f"the file was made for “{intent}”; this paper is printed to “{house}”"
        yield Finding("output-intent", Grade.STOP, text, thing=intent, value=intent, limit=house)
    elif profile and printed.profile and printed.profile != profile:
        text = f"the profile embedded for “{intent}” is not the house's; embed the profile that house.yaml names"
        yield Finding("output-intent", Grade.STOP, text, thing=intent, value=printed.profile[:12], limit=profile[:12])
    elif not printed.registered and not house and "R16" not in broken:
        text = f"“{intent}” is not said to be registered with the ICC, so nobody can look it up; name the registry if it is"
        yield Finding("output-intent", Grade.WARN, text, thing=intent, value="no RegistryName", limit="http://www.color.org")


def _fonts(reading: Reading) -> Iterator[Finding]:
    names: dict[str, set[str]] = {}
    for font in reading.printed.fonts:
        ad = reading.ad(font.inside)
        names.setdefault(ad.slug if ad else "", set()).add(font.name)
        for lack in _lacks(reading, font):
            yield reading.told(lack, ad)
    yield from _crowd(reading, names)


def _lacks(reading: Reading, font: PrintedFont) -> Iterator[Finding]:
    """What a font lacks, but for what a clause has said of it. Codes of a simple font mean something without a map."""
    named, broken = f"font {font.name} ({font.kind})", [b.clause for b in reading.printed.breaches if font.name in b.text]
    if not font.embedded and "R30" not in broken:
        text = f"{named} is not embedded; embed it as a subset with its text map"
        yield Finding("font", Grade.STOP, text, thing=font.name, value="not embedded", limit="embedded", clause="R30")
    if font.embedded and not font.unicode and "R33" not in broken:
        grade = Grade.NOTE if font.kind in SIMPLE else Grade.STOP
        text = f"{named} has no ToUnicode map; embed it as a subset with its text map"
        yield Finding("font", grade, text, thing=font.name, value="no ToUnicode", limit="ToUnicode", clause="R33")
    if font.embedded and not font.subset:
        text = f"{named} is embedded whole; a subset makes the file smaller"
        yield Finding("font", Grade.NOTE, text, thing=font.name, value="whole", limit="subset")


def _crowd(reading: Reading, names: dict[str, set[str]]) -> Iterator[Finding]:
    """Too many fonts, of the page itself or of one advertisement."""
    most = reading.thresholds.fonts
    for slug in sorted(names):
        if (count := len(names[slug])) > most:
            ad = next((ad for ad in reading.ads if slug and ad.slug == slug), None)
            text = f"{count} fonts are used; more than {most} speak of an accident, so look for type that was meant to be of another face"
            yield reading.told(Finding("font", Grade.WARN, text, value=f"{count} fonts", limit=f"{most} fonts"), ad)


FILE_RULES: tuple[Rule[Reading], ...] = (
    Rule("fault", "文件结构", "重新导出文件", faults),
    Rule("blank", "空白版面", "检查页面清单与稿件", _blank),
    Rule("box", "页面框", "按计划尺寸重新导出", _box),
    Rule("edge", "贴近裁切", "内容移到距裁切线 3 mm 以内侧，或做出血", _edge),
    Rule("pdfx", "PDF/X 标准", "导出为 PDF/X-4 或 PDF/X-1a:2003", _pdfx),
    Rule("output-intent", "输出条件", "嵌入本报印刷条件的特性文件", _output_intent),
    Rule("font", "字体嵌入", "导出时嵌入全部字体子集", _fonts),
)

"""Rules about colours and plates: which inks the file asks for, and how much of them lies on the paper.

Sources: GWG 2022 newspaper specification; WAN-IFRA and ISO 12647-3 on the sum of inks; early binding is the house's.
What the plates of an independent program show counts before what the file says of itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from layout.finding import Finding, Grade
from layout.printed import Load, Stain
from layout.proof.case import Night, PlacedAd, Reading, Rule
from layout.proof.telling import PLATES, coloured, type_told

# Composite newsprint colour; everything else would be separated by somebody else's taste (GWG, early binding).
COLOUR_SPACES = ("DeviceCMYK", "DeviceGray")

# Names of a separation that need no plate of their own (ISO 32000-1, 8.6.6.4).
PROCESS = ("Cyan", "Magenta", "Yellow", "Black", "None")

NEEDS = "install Ghostscript (gs), or look at the ink of this page on another machine"


def _colour_spaces(reading: Reading) -> Iterator[Finding]:
    """The walk names each colour that breaks the clause; the list of spaces speaks where it does not."""
    if any(breach.clause in ("R18", "R24") for breach in reading.printed.breaches):
        return
    named = (space.lstrip("/") for space in reading.printed.spaces)
    if strange := [space for space in named if space not in COLOUR_SPACES and not _separation(space)]:
        text = f"colour in {', '.join(strange)}; only DeviceCMYK and DeviceGray may go to the press"
        value, limit = ", ".join(strange), ", ".join(COLOUR_SPACES)
        yield Finding("colour-space", Grade.STOP, text, thing=strange[0], value=value, limit=limit, clause="R24")


def _separation(space: str) -> str:
    """The ink of ``Separation X`` or ``DeviceN X``; empty for other spaces."""
    family, _, ink = space.partition(" ")
    return ink if family in ("Separation", "DeviceN") else ""


def _spots(reading: Reading) -> list[str]:
    """Inks of the file that are none of the four, as it names them."""
    inks = (_separation(space.lstrip("/")) for space in reading.printed.spaces)
    return list(dict.fromkeys(ink for ink in inks if ink and ink not in PROCESS))


def _spot(reading: Reading) -> Iterator[Finding]:
    if any(breach.clause == "R25" for breach in reading.printed.breaches):
        return
    for ink in _spots(reading):
        text = f"spot colour “{ink}” has no plate in a newspaper; convert it to CMYK"
        if ink == "All":
            text = "the registration colour All prints on every plate; it belongs outside the trim alone"
        yield Finding("spot", Grade.STOP, text, thing=ink, value=ink, limit="cyan, magenta, yellow, black", clause="R25")


def _ink_limit(reading: Reading) -> Iterator[Finding]:
    """The sum of inks: on the plates where there are some, else picture by picture."""
    if reading.plates is not None:
        ad = _heavy_ad(reading, reading.plates.load)
        yield from _heavy(reading, reading.plates.load, ad, "it" if ad else "the page")
        return
    for image in reading.printed.images:
        if image.load is not None:
            yield from _heavy(reading, image.load, reading.ad(image.inside, reading.place(image.rect)), "a picture")


def _heavy_ad(reading: Reading, load: Load) -> PlacedAd | None:
    """The advertisement that a heavy load on the plates lies in."""
    limits = reading.thresholds
    if load.square > limits.ink_limit - limits.ink_over:
        return reading.ad("", reading.place(load.at))
    heavy = [i for i in reading.printed.images if i.load and i.load.peak > limits.ink_limit + limits.ink_over]
    ads = [reading.ad(image.inside, reading.place(image.rect)) for image in heavy]
    return ads[0] if ads and None not in ads else None


def _heavy(reading: Reading, load: Load, ad: PlacedAd | None, what: str) -> Iterator[Finding]:
    """The gravest of what a load breaks: the mean of a square first, then the share of pixels, then a single one."""
    limits, mend = reading.thresholds, "replace colour by black, or separate it for this press"
    most, over, share = limits.ink_limit, limits.ink_limit + limits.ink_over, limits.ink_share / 1000
    place, beyond = reading.place(load.at), load.beyond(over)
    if load.square > most:
        text = f"{what} carries {load.square:.1f} % of ink over a square of 15 mm; more than {most} % does not dry: {mend}"
        found = Finding("ink-limit", Grade.STOP, text, place=place, value=f"{load.square:.1f} %", limit=f"{most} %")
    elif beyond > share:
        text = f"{what} carries more than {over} % on {beyond:.2%} of what is inked; {share:.1%} may: {mend}"
        found = Finding("ink-limit", Grade.STOP, text, value=f"{beyond:.2%} over {over} %", limit=f"{share:.1%} over {over} %")
    elif load.square > most - limits.ink_over:
        text = f"{what} carries {load.square:.1f} % of ink over a square of 15 mm, near the limit of {most} %: {mend}"
        found = Finding("ink-limit", Grade.WARN, text, place=place, value=f"{load.square:.1f} %", limit=f"{most - limits.ink_over} %")
    elif load.peak > over:
        text = f"{what} carries up to {load.peak} % of ink in places; no pixel should carry more than {over} %: {mend}"
        found = Finding("ink-limit", Grade.WARN, text, value=f"{load.peak} %", limit=f"{over} %")
    else:
        return
    yield reading.told(found, ad)


def _black_plate(reading: Reading) -> Iterator[Finding]:
    """Type that should stand on the black plate alone must leave no trace on the others."""
    limit = reading.thresholds.stain
    stains = [s for s in (reading.plates.stains if reading.plates else ()) if s.percent > limit]
    groups: dict[str, list[Stain]] = {}
    for stain in stains:
        ad = reading.ad("", reading.place(stain.rect))
        groups.setdefault(ad.slug if ad else "", []).append(stain)
    for group in groups.values():
        worst, more = max(group, key=lambda s: s.percent), f", and in {len(group) - 1} more places" if group[1:] else ""
        text = f"{worst.percent:.1f} % of colour lies under small black type{more}; print it on the black plate alone"
        place = reading.place(worst.rect)
        found = Finding("black-plate", Grade.STOP, text, place=place, value=f"{worst.percent:.1f} %", limit=f"{limit} %")
        yield reading.told(found, reading.ad("", place))


def _plates(reading: Reading) -> Iterator[Finding]:
    if reading.plates is not None:
        yield from _other_plates(reading, reading.plates.spots)
    if reading.ticket.black:
        yield from _black_page(reading)
    elif reading.plates is not None and reading.ticket.ours:
        yield from _empty(reading, reading.plates.means)


def _other_plates(reading: Reading, spots: tuple[str, ...]) -> Iterator[Finding]:
    for spot in spots:
        if spot not in _spots(reading) and spot not in PROCESS:
            text = f"there is a plate for “{spot}”; a newspaper has four: convert the ink to CMYK"
            yield Finding("plates", Grade.STOP, text, thing=spot, value=spot, limit="cyan, magenta, yellow, black")


def _black_page(reading: Reading) -> Iterator[Finding]:
    """A page declared black: its plates, else the ink of its type."""
    limit = reading.thresholds.empty_plate
    wrong = "the page is declared black, but"
    if reading.plates is None:
        text = f"{wrong} type is printed in colour; print it in black, or take out “colour: black” in issue.yaml"
        types = (shown for shown in reading.printed.types if coloured(shown.ink))
        yield from type_told(reading, types, Finding("plates", Grade.STOP, text, value="coloured", limit="black alone"))
        return
    for plate, mean in zip(PLATES[:3], reading.plates.means[:3], strict=True):
        if mean > limit:
            text = f"{wrong} {mean:.2f} % of it lies on the {plate} plate; take out the colour, or “colour: black” in issue.yaml"
            yield Finding("plates", Grade.STOP, text, thing=plate, value=f"{mean:.2f} %", limit=f"{limit:g} %")


def _empty(reading: Reading, means: tuple[float, ...]) -> Iterator[Finding]:
    """Plates of a colour page that carry nothing."""
    limit = reading.thresholds.empty_plate
    empty = [plate for plate, mean in zip(PLATES, means, strict=True) if mean < limit]
    if empty == list(PLATES[:3]):
        text = "the page prints with the black plate alone; declare it in issue.yaml (colour: black), and three plates are saved"
        yield Finding("plates", Grade.NOTE, text, thing=", ".join(empty), value=f"< {limit:g} %", limit="colour: black")
    elif empty and len(empty) < len(PLATES):
        text = f"nothing lies on the {' and the '.join(empty)} plate of a colour page; look whether a picture or a tint is missing"
        yield Finding("plates", Grade.WARN, text, thing=", ".join(empty), value=f"< {limit:g} %", limit=f"{limit:g} %")


def unproved(pages: tuple[int, ...], tool: bool, required: bool) -> Iterator[Finding]:
    """What to say of pages without plates: one note where Ghostscript is missing, else one each; a stop each where plates are required.

    Page 0 stands for a file that is no page of an issue.
    """
    why = "Ghostscript is not installed" if not tool else "Ghostscript could make no plates of this page"
    text = f"{why}; the sum of inks, the black plate and overprint were judged from the file alone: {NEEDS}"
    grade = Grade.STOP if required else Grade.NOTE
    for page in pages if required or tool else pages[:1]:
        yield Finding("no-plates", grade, text, page=page if required or tool else 0, value="no plates", limit="four plates")


def _no_plates(night: Night) -> Iterator[Finding]:
    yield from unproved(night.unproved, night.tool, night.book.demands.plates)


PLATE_RULES: tuple[Rule[Reading], ...] = (
    Rule("colour-space", "色彩空间", "转换为 CMYK 或灰度", _colour_spaces),
    Rule("spot", "专色", "专色转换为 CMYK", _spot),
    Rule("ink-limit", "墨量超限", "以黑代彩，按本报特性文件重新分色", _ink_limit),
    Rule("black-plate", "黑字带色", "文字只留黑版", _black_plate),
    Rule("plates", "色版", "核对单黑版申报与缺色", _plates),
)

PROOF_RULES: tuple[Rule[Night], ...] = (Rule("no-plates", "未出色版", "安装 Ghostscript，或另机核对墨量", _no_plates),)

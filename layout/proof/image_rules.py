"""Rules about pictures as they land on paper.

Sources: GWG 2022 newspaper specification; ISO 15930-4 (depth, transparency).
"""

from __future__ import annotations

from collections.abc import Iterator

from layout.finding import Finding, Grade
from layout.printed import PrintedImage
from layout.proof.case import Reading, Rule
from layout.proof.file_rules import MM
from layout.proof.telling import gathered

SOFT = "soft mask"
"""What clause R28 calls the alpha of a picture; what is masked without it is cut out by a stencil, which PDF/X-1a allows."""


def _photo_ppi(reading: Reading) -> Iterator[Finding]:
    most = reading.thresholds.ppi_most
    for image in _judged(reading):
        stop, warn = _demanded(reading, image)
        if image.ppi < warn:
            grade, wanted = (Grade.STOP, stop) if image.ppi < stop else (Grade.WARN, warn)
            yield _told(reading, image, Finding("photo-ppi", grade, _too_coarse(image, wanted), limit=f"{wanted} ppi"))
        elif image.bits > 1 and image.ppi > most:
            text = (
                f"the picture prints at {image.ppi} ppi; paper shows no more than {most} ppi, so it may have been meant for a larger print"
            )
            yield _told(reading, image, Finding("photo-ppi", Grade.NOTE, text, limit=f"{most} ppi"))


def _judged(reading: Reading) -> list[PrintedImage]:
    """Pictures that are more than ornaments."""
    return [image for image in reading.printed.images if max(image.pixels) > reading.thresholds.image_side]


def _told(reading: Reading, image: PrintedImage, finding: Finding) -> Finding:
    place, value = reading.place(image.rect), finding.value or f"{image.ppi} ppi"
    told = Finding(finding.rule, finding.grade, finding.text, place=place, thing=_named(image), value=value, limit=finding.limit)
    return reading.told(told, reading.ad(image.inside, place))


def _named(image: PrintedImage) -> str:
    return f"picture of {image.pixels[0]} × {image.pixels[1]} pixels"


def _demanded(reading: Reading, image: PrintedImage) -> tuple[int, int]:
    """The two resolutions asked of an image: below the first it stops, below the second it warns."""
    limits = reading.thresholds
    return (limits.mono_stop, limits.mono_warn) if image.bits == 1 else (limits.ppi_stop, limits.ppi_warn)


def _too_coarse(image: PrintedImage, wanted: int) -> str:
    width = (image.rect[2] - image.rect[0]) * MM
    most = width * image.ppi / wanted
    return f"the picture prints at {image.ppi} ppi, {width:.0f} mm wide; for {wanted} ppi it may be at most {most:.0f} mm wide"


def _image(reading: Reading) -> Iterator[Finding]:
    """What a picture may not be: see-through, deeper than eight bits, or pulled out of shape."""
    images, most = reading.printed.images, reading.thresholds.stretch / 1000
    soft = {breach.inside for breach in reading.printed.breaches if breach.clause == "R28" and SOFT in breach.text}
    text = "a picture is see-through; flatten it on its ground"
    see_through = [image for image in images if image.alpha and image.inside in soft]
    yield from _all(reading, see_through, Finding("image", Grade.STOP, text, value=SOFT, limit="opaque", clause="R28"))
    text = "a picture is cut out by a stencil, whose edge the press may show; flatten it on its ground"
    cut_out = [image for image in images if image.alpha and image.inside not in soft]
    yield from _all(reading, cut_out, Finding("image", Grade.WARN, text, value="stencil", limit="opaque"))
    deep = [image for image in images if image.bits > 8]
    text = "a picture has more than 8 bits to a component; save it with 8"
    yield from _all(reading, deep, Finding("image", Grade.STOP, text, value="16 bits", limit="8 bits", clause="R34"))
    pulled = [image for image in _judged(reading) if image.stretch > 1 + most + 1e-9]
    worst = max((image.stretch for image in pulled), default=1.0)
    text = f"a picture is distorted by {(worst - 1) * 100:.1f} %; scale it alike in both directions"
    yield from _all(reading, pulled, Finding("image", Grade.WARN, text, value=f"{(worst - 1) * 100:.1f} %", limit=f"{most * 100:g} %"))


def _all(reading: Reading, images: list[PrintedImage], finding: Finding) -> Iterator[Finding]:
    """One finding for the page's own pictures, and one for those of each advertisement."""

    def tell(group: list[PrintedImage]) -> Finding:
        more = f" ({len(group)} pictures)" if group[1:] else ""
        place, rule, grade = reading.place(group[0].rect), finding.rule, finding.grade
        text, thing = finding.text + more, _named(group[0])
        return Finding(rule, grade, text, None, 0, "", place, thing, finding.value, finding.limit, finding.clause)

    yield from gathered(reading, images, tell)


IMAGE_RULES: tuple[Rule[Reading], ...] = (
    Rule("photo-ppi", "图片精度", "换大图，或缩小栏数", _photo_ppi),
    Rule("image", "图片规格", "合并透明、存为 8 位、等比缩放", _image),
)

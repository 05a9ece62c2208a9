"""A face whose every glyph is one em or half an em: typesetting becomes arithmetic."""

from __future__ import annotations

import io
from fractions import Fraction

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from layout.condition import Condition
from layout.finding import Source
from layout.issue import Weight
from layout.stylebook import Align, FaceWish, Furniture, Grid, Ink, Ladder, Makeup, Role, Style, Stylebook, Typography
from layout.units import Rect, Sp, mm, sp

EM: Sp = sp(10)
SOURCE = Source("copy/test.md", 1)
OPENS, CLOSES = "“‘「『（〔［｛【〖《〈", "”’」』）〕］｝】〗》〉，、；：。．？！"
RARE = "䶮"
LOST = "𱎪"


def _box(left: int, right: int) -> object:
    pen = TTGlyphPen(None)
    if right > left:
        pen.moveTo((left, 0))
        for point in ((left, 700), (right, 700), (right, 0)):
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


def make_face(chars: dict[str, str]) -> bytes:
    """A TrueType file; `chars` gives each character one of the glyphs full, open, close, half."""
    glyphs = {".notdef": (0, 900, 1000), "space": (0, 0, 250), "full": (50, 950, 1000), "open": (600, 900, 1000),
              "close": (100, 400, 1000), "half": (50, 450, 500)}  # fmt: skip
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap({0x20: "space", **{ord(char): name for char, name in chars.items()}})
    builder.setupGlyf({name: _box(left, right) for name, (left, right, _) in glyphs.items()})
    builder.setupHorizontalMetrics({name: (advance, left) for name, (left, _, advance) in glyphs.items()})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Plain", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=880, sTypoDescender=-120)
    builder.setupPost()
    stream = io.BytesIO()
    builder.save(stream)
    return stream.getvalue()


def plain_face() -> bytes:
    chars = {chr(code): "full" for code in range(0x4E00, 0xA000)}
    chars |= dict.fromkeys("—…～－％℃￥·●①②③々㎡\u3000", "full")
    chars |= {chr(code): "half" for code in range(0x21, 0x7F)} | dict.fromkeys("é–", "half")
    return make_face(chars | dict.fromkeys(OPENS, "open") | dict.fromkeys(CLOSES, "close"))


def make_book() -> Stylebook:
    """A house whose em is exactly 10 pt and whose row is 12 pt."""
    grid = Grid(mm(390), mm(545), 0, Rect(0, 0, EM * 107, sp(12) * 100), 6, 17, 1, 100)
    styles = [
        ("body", 10, Align.JUSTIFY, 2), ("bold", 10, Align.JUSTIFY, 0), ("dateline", 10, Align.JUSTIFY, 0), ("subhead", 11, Align.LEFT, 2),
        ("quote", 12, Align.LEFT, 0), ("table", 8, Align.CENTRE, 0), ("table-head", 8, Align.CENTRE, 0), ("caption", 8, Align.JUSTIFY, 0),
        ("credit", 8, Align.RIGHT, 0), ("headline", 16, Align.CENTRE, 0), ("byline", 10, Align.CENTRE, 0), ("label", 7, Align.RIGHT, 0),
        ("kicker", 12, Align.CENTRE, 0), ("deck", 12, Align.CENTRE, 0), ("kai", 10, Align.JUSTIFY, 0), ("ruby", 5, Align.LEFT, 0),
        ("dropcap", 36, Align.LEFT, 0), ("end-credit", 10, Align.RIGHT, 0),
    ]  # fmt: skip
    heavy = ("bold", "dateline", "subhead")
    return Stylebook(
        name="明衡", grid=grid, roles=(Role("song", (FaceWish("Plain"),)), Role("hei", (FaceWish("Plain", 700),))),
        styles=tuple(Style(n, "hei" if n in heavy else "song", sp(s), align=a, indent=i) for n, s, a, i in styles),
        ladders=tuple(Ladder(w, (1, 2, 3, 4, 5, 6), (sp(24), sp(18)), sp(12), sp(12), 3, "song") for w in Weight),
        inks=(Ink("black", (0, 0, 0, 1000)),), typography=Typography(), condition=Condition("p.icc", "x"), makeup=Makeup(),
        furniture=Furniture(13, (), (), "", "", ""),
    )  # fmt: skip


def ems(length: Sp) -> Fraction:
    """A length in ems of the test face's body."""
    return Fraction(length, EM)

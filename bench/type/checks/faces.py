"""The font files themselves, asked by HarfBuzz without the typesetter: advances and ink of single glyphs, thousandths of an em."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

import uharfbuzz as hb

SERIF = ("pylopdf_fonts_zh_cn", "NotoSerifSC-Regular.otf")
SANS = ("pylopdf_fonts_zh_cn", "NotoSansSC-Regular.otf")
VARIABLE = ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf")


def path(file: tuple[str, str]) -> Path:
    """Where a font file of a package stands."""
    package, name = file
    found = find_spec(package)
    if found is None or found.origin is None:
        raise FileNotFoundError(f"the package {package} is not installed; pip install {package.replace('_', '-')}")
    return Path(found.origin).parent / name


@cache
def _font(file: tuple[str, str]) -> hb.Font:
    font = hb.Font(hb.Face(hb.Blob(path(file).read_bytes())))
    font.scale = (1000, 1000)
    return font


def _shaped(text: str, file: tuple[str, str]) -> hb.Buffer:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.script, buffer.language = "ltr", "Hani", "zh-Hans"
    hb.shape(_font(file), buffer, {})
    return buffer


@cache
def advance(text: str, file: tuple[str, str] = SERIF) -> int:
    """Advance of a character or a word in a face of the packages: Noto Serif SC, the body of the sample house, unless told otherwise."""
    return sum(int(position.x_advance) for position in _shaped(text, file).glyph_positions)


@cache
def ink(char: str, file: tuple[str, str] = SERIF) -> tuple[int, int]:
    """Left and right edge of the ink of a character from its origin."""
    extents = _font(file).get_glyph_extents(_shaped(char, file).glyph_infos[0].codepoint)
    return (int(extents.x_bearing), int(extents.x_bearing + extents.width)) if extents else (0, 0)

"""The faces at hand: the packages that bring fonts, and the fonts/ folders of the newsroom. Never the system's."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from layout.desk.complaints import Complaints

OFL = "OFL 1.1"


@dataclass(frozen=True, slots=True)
class Fount:
    """One face in a file: the families it answers to and the weights it can be set at."""

    path: Path
    shown: str
    """Name for reports: below its package or beside the copy."""
    families: tuple[str, ...]
    """Its own name first."""
    lightest: int
    heaviest: int
    index: int = 0
    variable: bool = False
    licence: str = ""

    def plays(self, family: str, weight: int) -> bool:
        """Whether it has that weight of that family."""
        return _folded(family) in map(_folded, self.families) and self.lightest <= weight <= self.heaviest


# Package, file, family, lightest, heaviest weight, variable: read from the files' name, OS/2 and fvar tables, so that
# the night need not parse 40 MB of fonts. Static files first: they are CFF, which the press embeds as it is.
_PACKAGED = (
    ("pylopdf_fonts_zh_cn", "NotoSerifSC-Regular.otf", "Noto Serif SC", 400, 400, False),
    ("pylopdf_fonts_zh_cn", "NotoSansSC-Regular.otf", "Noto Sans SC", 400, 400, False),
    ("pylopdf_fonts_zh_tw", "NotoSerifTC-Regular.otf", "Noto Serif TC", 400, 400, False),
    ("pylopdf_fonts_zh_tw", "NotoSansTC-Regular.otf", "Noto Sans TC", 400, 400, False),
    ("pylopdf_fonts_jp", "NotoSerifJP-Regular.otf", "Noto Serif JP", 400, 400, False),
    ("pylopdf_fonts_jp", "NotoSansJP-Regular.otf", "Noto Sans JP", 400, 400, False),
    ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf", "Noto Sans SC", 100, 900, True),
    ("justmytype_intl_cjk", "fonts/ofl/notosanstc/NotoSansTC[wght].ttf", "Noto Sans TC", 100, 900, True),
    ("justmytype_intl_cjk", "fonts/ofl/notosansjp/NotoSansJP[wght].ttf", "Noto Sans JP", 100, 900, True),
)

# One design under the names its publishers give it.
_SAME_DESIGN = {
    "Noto Serif CJK SC": "Noto Serif SC", "Noto Sans CJK SC": "Noto Sans SC",
    "Source Han Serif SC": "Noto Serif SC", "Source Han Serif CN": "Noto Serif SC",
    "Source Han Sans SC": "Noto Sans SC", "Source Han Sans CN": "Noto Sans SC",
    "Noto Serif CJK TC": "Noto Serif TC", "Noto Sans CJK TC": "Noto Sans TC",
    "Source Han Serif TC": "Noto Serif TC", "Source Han Serif TW": "Noto Serif TC",
    "Source Han Sans TC": "Noto Sans TC", "Source Han Sans TW": "Noto Sans TC",
    "Noto Serif CJK JP": "Noto Serif JP", "Noto Sans CJK JP": "Noto Sans JP",
    "Source Han Serif": "Noto Serif JP", "Source Han Serif JP": "Noto Serif JP",
    "Source Han Sans": "Noto Sans JP", "Source Han Sans JP": "Noto Sans JP",
}  # fmt: skip

# Style names and OS/2 weight classes (OpenType 1.9, OS/2 usWeightClass). The name decides: FandolSong-Bold says 400.
_STYLE_WEIGHTS = (
    ("extralight", 200), ("ultralight", 200), ("demilight", 350), ("semilight", 350), ("semibold", 600), ("demibold", 600),
    ("extrabold", 800), ("ultrabold", 800), ("thin", 100), ("light", 300), ("medium", 500), ("bold", 700), ("black", 900), ("heavy", 900),
)  # fmt: skip

_FONT_FILES = frozenset({".otf", ".ttf", ".ttc", ".otc"})
_NO_EMBEDDING = 0x0002  # OpenType 1.9, OS/2 fsType: restricted licence embedding


def _folded(family: str) -> str:
    return "".join(family.split()).casefold()


def packaged() -> Iterator[Fount]:
    """Faces of the packages that are installed."""
    for package, file, family, lightest, heaviest, variable in _PACKAGED:
        folder = _package_folder(package)
        if folder and (folder / file).is_file():
            families = (family, *(name for name, same in _SAME_DESIGN.items() if same == family))
            shown = f"{package}/{Path(file).name}"
            yield Fount(folder / file, shown, families, lightest, heaviest, variable=variable, licence=OFL)


@functools.cache
def _package_folder(package: str) -> Path | None:
    spec = find_spec(package)
    return Path(spec.origin).parent if spec and spec.origin else None


def shelved(folder: Path, shown: str, complaints: Complaints) -> Iterator[Fount]:
    """Faces of a fonts/ folder and the folders in it, in order of their names."""
    if not folder.is_dir():
        return
    for path in sorted(p for p in folder.rglob("*") if p.suffix.lower() in _FONT_FILES and p.is_file()):
        name = f"{shown}/{path.relative_to(folder).as_posix()}"
        try:
            yield from _founts(path, name, path.stat().st_mtime_ns)
        except ValueError as error:
            complaints.add("font", str(error), name)


@functools.cache
def _founts(path: Path, shown: str, _changed: int) -> tuple[Fount, ...]:
    """What a font file says of itself. ValueError when it is no font or may not be embedded."""
    from fontTools.ttLib import TTCollection, TTFont, TTLibError

    try:
        with path.open("rb") as file:
            collection = file.read(4) == b"ttcf"
            file.seek(0)
            fonts = TTCollection(file, lazy=True).fonts if collection else [TTFont(file, lazy=True)]
            return tuple(_fount(font, path, shown, index) for index, font in enumerate(fonts))
    except (TTLibError, OSError, KeyError, AttributeError, AssertionError, IndexError) as error:
        raise ValueError(f"the font cannot be read ({error or type(error).__name__}); take it out or put it there again") from None


def _fount(font: Any, path: Path, shown: str, index: int) -> Fount:
    if font["OS/2"].fsType & 0x000F == _NO_EMBEDDING:
        raise ValueError("the font's licence forbids embedding (OS/2 fsType 2); a printed page needs it: take the font out")
    families = _families(font["name"])
    axis = next((a for a in font["fvar"].axes if a.axisTag == "wght"), None) if "fvar" in font else None
    weight = _weight(font)
    low, high = (int(axis.minValue), int(axis.maxValue)) if axis else (weight, weight)
    return Fount(path, shown, families, low, high, index, "fvar" in font, _licence(font["name"]))


def _families(names: Any) -> tuple[str, ...]:
    """Typographic families (name 16) before the four-style ones (name 1), English before the others."""
    own = names.getBestFamilyName() or ""
    records = sorted((r for r in names.names if r.nameID in {1, 16}), key=lambda r: (-r.nameID, r.langID))
    known = dict.fromkeys((own, *(r.toUnicode() for r in records)))
    return tuple(dict.fromkeys((*known, *(_SAME_DESIGN[name] for name in known if name in _SAME_DESIGN))))


def _weight(font: Any) -> int:
    style = _folded(font["name"].getBestSubFamilyName() or "").replace("-", "")
    return next((weight for name, weight in _STYLE_WEIGHTS if name in style), int(font["OS/2"].usWeightClass))


def _licence(names: Any) -> str:
    text = names.getDebugName(13) or names.getDebugName(0) or ""
    if "open font" in text.lower():
        return OFL
    return " ".join(text.split())[:60] or "not stated"

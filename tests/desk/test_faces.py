"""Casting: packaged faces, faces of the newsroom's own, and what is said of a missing one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from layout.assets import Assets
from layout.desk import read, roster

Spoil = Callable[..., list[str]]


def font(path: Path, family: str, style: str = "Regular", weight: int = 400, fs_type: int = 0) -> Path:
    """A font of one empty glyph."""
    path.parent.mkdir(parents=True, exist_ok=True)
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef"])
    builder.setupCharacterMap({})
    builder.setupGlyf({".notdef": TTGlyphPen(None).glyph()})
    builder.setupHorizontalMetrics({".notdef": (1000, 0)})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    licence = "This Font Software is licensed under the SIL Open Font License, Version 1.1."
    builder.setupNameTable({"familyName": family, "styleName": style, "licenseDescription": licence})
    builder.setupOS2(usWeightClass=weight, fsType=fs_type)
    builder.setupPost()
    builder.save(path)
    return path


def kai(assets: Assets) -> tuple[str, ...]:
    return next(one for one in assets.casts if one.role == "kai").faces


def test_packaged_faces(issue: Path) -> None:
    chain = "  song-heavy: [Noto Serif SC 900, {family: Noto Serif SC, weight: 400, embolden: 36}]\n"
    (issue.parent / "house.yaml").write_text(f"name: 试报\nfields: {{editor: 甲}}\nroles:\n{chain}", "utf-8")
    _, _, assets = read(issue)
    sans, bold = assets.face("NotoSansSC-400"), assets.face("NotoSansSC-700")
    assert (sans.axes, sans.data[:4], sans.licence) == ((), b"OTTO", "OFL 1.1")
    assert (bold.axes, bold.data[:4]) == ((("wght", 700),), b"\0\1\0\0")
    heavy = assets.face("NotoSerifSC-400-b36")
    assert (heavy.embolden, heavy.weight) == (36, 400)
    assert heavy.data is assets.face("NotoSerifSC-400").data
    assert len({face.key for face in assets.faces}) == len(assets.faces)


def test_substitution_is_a_fact_with_a_remedy(issue: Path) -> None:
    _, _, assets = read(issue)
    casts = {one.role: one for one in assets.casts}
    assert (casts["kai"].wanted, casts["kai"].faces, casts["kai"].substituted) == ("LXGW WenKai 400", ("NotoSerifSC-400",), True)
    assert "fonts-lxgw-wenkai" in casts["kai"].remedy
    assert (casts["song"].substituted, casts["song"].remedy) == (False, "")
    assert casts["song"].faces == ("NotoSerifSC-400", "NotoSansSC-400")


@pytest.mark.parametrize("where", ["../fonts", "../../fonts", "../fonts/kai/own"])
def test_a_face_put_into_fonts_plays(issue: Path, where: str) -> None:
    font(issue / where / "LXGWWenKai-Regular.ttf", "LXGW WenKai")
    _, book, assets = read(issue)
    face = assets.face(kai(assets)[0])
    assert (face.key, face.family, face.licence) == ("LXGWWenKai-400", "LXGW WenKai", "OFL 1.1")
    assert face.file.endswith("/LXGWWenKai-Regular.ttf")
    row = next(row for row in roster(book, assets) if row[0] == "kai")
    assert row == ("kai", "LXGW WenKai 400", "LXGWWenKai-400", face.file, "OFL 1.1", "")


def test_weight_of_the_style_name_before_that_of_the_table(issue: Path) -> None:
    font(issue / "../fonts/a.ttf", "Noto Serif SC", "Black", 400)
    _, _, assets = read(issue)
    heavy = next(one for one in assets.casts if one.role == "song-heavy")
    assert (heavy.faces[0], heavy.substituted) == ("NotoSerifSC-900", False)


def test_one_design_under_another_name(issue: Path) -> None:
    font(issue / "../fonts/a.ttf", "Noto Serif CJK SC", "Black", 900)
    _, _, assets = read(issue)
    assert next(one for one in assets.casts if one.role == "song-heavy").faces[0] == "NotoSerifCJKSC-900"


def test_roster_has_a_row_for_every_role(issue: Path) -> None:
    _, book, assets = read(issue)
    rows = roster(book, assets)
    assert [row[0] for row in rows] == [role.name for role in book.roles]
    assert all(len(row) == 6 for row in rows)
    assert rows[0] == ("song", "Noto Serif SC 400", "NotoSerifSC-400", "pylopdf_fonts_zh_cn/NotoSerifSC-Regular.otf", "OFL 1.1", "")


def test_a_role_without_any_face(spoil: Spoil) -> None:
    assert spoil(house="name: 试报\nfields: {editor: 甲}\nroles:\n  kai: [Zhu Que 400]\n") == [
        "../house.yaml:4: no face at hand can play role “kai”; put a font file of Zhu Que 400 into fonts/"
    ]


def test_a_font_that_cannot_be_read(issue: Path, spoil: Spoil) -> None:
    (issue.parent / "fonts").mkdir()
    (issue.parent / "fonts" / "a.ttf").write_bytes(b"no font")
    (said,) = spoil()
    assert said.startswith("issues/fonts/a.ttf: the font cannot be read (")


def test_a_font_that_may_not_be_embedded(issue: Path, spoil: Spoil) -> None:
    font(issue.parent / "fonts" / "a.ttf", "Bought Song", fs_type=2)
    assert spoil() == [
        "issues/fonts/a.ttf: the font's licence forbids embedding (OS/2 fsType 2); a printed page needs it: take the font out"
    ]

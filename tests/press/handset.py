"""A small page set by hand: real faces, a drawn photo, the house's own profile, and the programs that check the result."""

from __future__ import annotations

import datetime
import math
import subprocess
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import uharfbuzz as hb
from judges import judge
from PIL import Image

from layout.assets import Assets, Face
from layout.condition import Condition
from layout.finding import Source
from layout.galley import Run
from layout.issue import PageCopy, Photo, Story
from layout.page import Mark, Page, PagePlan, PictureMark, RuleMark, TypeMark
from layout.press.paint import paint
from layout.stylebook import Furniture, Grid, Ink, Makeup, Stylebook, Typography
from layout.units import Rect, Sp, mm, sp

PROFILE = (files("layout.press") / "profiles" / "newsprint-tr002.icc").read_bytes()
INKS = (
    Ink("black", (0, 0, 0, 1000)),
    Ink("white", (0, 0, 0, 0)),
    Ink("red", (0, 1000, 900, 0)),
    Ink("cyan", (600, 0, 0, 0)),
    Ink("grey", (0, 0, 0, 600)),
)
SIZE = (mm(60), mm(40))
WHOLE = Rect(0, 0, *SIZE)
BOOK = Stylebook(
    name="明衡法治报",
    grid=Grid(*SIZE, 0, WHOLE, 1, 17, 1, 10),
    roles=(),
    styles=(),
    ladders=(),
    inks=INKS,
    typography=Typography(),
    condition=Condition("newsprint-tr002.icc", "CGATS TR 002"),
    makeup=Makeup(),
    furniture=Furniture(3, (), (), "", "", ""),
)
COPY = PageCopy(
    number=1,
    source=Source("issue.yaml", 5),
    stories=(Story("lz", Source("copy/lz.md"), ("龙舟",), photos=(Photo("photos/a.jpg", (300, 200), Source("copy/lz.md", 6)),)),),
)
PLAN = PagePlan("7003-01", 1, "明衡法治报 7003 第1版 <要闻>", datetime.date(2024, 5, 23), COPY, True, ())


@cache
def faces() -> dict[str, Face]:
    """Song is CFF with CIDs of its own; Hei is one variable TrueType at two weights; Cu is Song with a stroke."""
    song = (files("pylopdf_fonts_zh_cn") / "NotoSerifSC-Regular.otf").read_bytes()
    hei = (files("justmytype_intl_cjk") / "fonts/ofl/notosanssc/NotoSansSC[wght].ttf").read_bytes()
    return {
        "Song": Face("Song", "Noto Serif SC", 400, song),
        "Cu": Face("Cu", "Noto Serif SC", 900, song, embolden=60),
        "Hei-300": Face("Hei-300", "Noto Sans SC", 300, hei, axes=(("wght", 300),)),
        "Hei-700": Face("Hei-700", "Noto Sans SC", 700, hei, axes=(("wght", 700),)),
    }


@cache
def font(face: str) -> Any:
    """The face in HarfBuzz, at its instance."""
    made = hb.Font(hb.Face(faces()[face].data))
    made.set_variations(dict(faces()[face].axes))
    return made


def set_run(text: str, face: str = "Song", size: str = "10", ink: str = "black", *, gap: Sp = 0, scale: int = 1000) -> Run:
    """Text one em a glyph, and `gap` more."""
    step = sp(size) * scale // 1000 + gap
    glyphs = tuple(font(face).get_nominal_glyph(ord(character)) for character in text)
    return Run(face, sp(size), ink, glyphs, tuple(i * step for i in range(len(text))), tuple(text), scale=scale)


def line(run: Run, down: int = 8) -> TypeMark:
    """A run on the page, so many millimetres down."""
    return TypeMark(mm(5), mm(down), run, "lz")


def tint(ink: str, rect: Rect = WHOLE) -> RuleMark:
    return RuleMark(rect, ink)


def picture(rect: Rect, file: str = "photos/a.jpg") -> PictureMark:
    """A photo of 300 by 200 pixels, whole."""
    return PictureMark(rect, file, (0, 0, 300, 200), "lz")


def page(*marks: Mark, bleed: Sp = 0) -> Page:
    return Page(PLAN, SIZE, bleed, (), marks)


def assets(held: dict[str, bytes] | None = None) -> Assets:
    """A photo, the profile, and whatever else is held."""
    found = {"photos/a.jpg": photo(), "newsprint-tr002.icc": PROFILE, **(held or {})}
    return Assets(tuple(faces().values()), (), found.__getitem__, lambda sentence: (sentence,))


def painted(*marks: Mark, held: dict[str, bytes] | None = None, bleed: Sp = 0, standard: str = "x4") -> bytes:
    return paint(page(*marks, bleed=bleed), BOOK, assets(held), standard=standard)


@cache
def photo() -> bytes:
    """A colour photo, 300 by 200, saturated and dark in places."""
    return saved(drawn(lambda x, y: (x * 255 // 299, y * 255 // 199, int(127 + 127 * math.sin(x * y / 900)))), "JPEG", quality=95)


def drawn(colour: Callable[[int, int], tuple[int, int, int]]) -> Image.Image:
    image = Image.new("RGB", (300, 200))
    image.putdata([colour(x, y) for y in range(200) for x in range(300)])
    return image


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def run_tool(name: str, *arguments: object) -> str:
    """Run a program of the machine that is not ours."""
    done = subprocess.run([judge(name), *map(str, arguments)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def tool(name: str, pdf: bytes, *options: str) -> str:
    """What a program says of a PDF; ``FILE`` among the options stands for it."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.pdf"
        file.write_bytes(pdf)
        return run_tool(name, *(str(file) if option == "FILE" else option for option in options or ("FILE",)))


def plates(pdf: bytes, resolution: int = 72) -> dict[str, Image.Image]:
    """The four plates Ghostscript makes of a PDF, overprint honoured; 255 is full ink."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.pdf"
        file.write_bytes(pdf)
        device = ("-sDEVICE=tiffsep", f"-r{resolution}", "-dOverprint=/enable")
        run_tool("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", *device, f"-sOutputFile={folder}/plate.tif", file)
        return {ink: _plate(Path(folder) / f"plate({ink}).tif") for ink in ("Cyan", "Magenta", "Yellow", "Black")}


def _plate(file: Path) -> Image.Image:
    with Image.open(file) as image:
        return image.convert("L").point(lambda value: 255 - value)

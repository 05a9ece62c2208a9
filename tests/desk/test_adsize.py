"""Advertisements: printed size, and files that cannot run."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from layout.desk import read
from layout.desk.adsize import ad_size
from layout.units import in_mm, mm

Spoil = Callable[..., list[str]]

PAGE = """number: 1
date: 2024-05-23
pages:
  - page: 1
    stories: [jia]
    ads:
      - file: {file}
        columns: {columns}
{more}"""


def listed(file: str = "ads/a.pdf", columns: int = 6, more: str = "        height: 80mm\n") -> str:
    return PAGE.format(file=file, columns=columns, more=more)


def pdf(path: Path, width: float = 349, height: float = 79, pages: int = 1, **keys: object) -> Path:
    """A blank PDF in millimetres."""
    path.parent.mkdir(exist_ok=True)
    with pikepdf.new() as file:
        for _ in range(pages):
            page = file.add_blank_page(page_size=(width * 72 / 25.4, height * 72 / 25.4))
            for name, value in keys.items():
                page.obj[f"/{name}"] = pikepdf.Array(value) if isinstance(value, list) else value
        file.save(path)
    return path


def millimetres(path: Path, depth: int = 80) -> tuple[int, int]:
    width, height = ad_size(path, mm(depth))
    return round(in_mm(width)), round(in_mm(height))


def test_media_box(tmp_path: Path) -> None:
    assert millimetres(pdf(tmp_path / "a.pdf")) == (349, 79)


def test_trim_box_comes_first(tmp_path: Path) -> None:
    assert millimetres(pdf(tmp_path / "a.pdf", TrimBox=[10, 10, 10 + 720, 10 + 144])) == (254, 51)


def test_turned_and_scaled(tmp_path: Path) -> None:
    assert millimetres(pdf(tmp_path / "a.pdf", Rotate=90)) == (79, 349)
    assert millimetres(pdf(tmp_path / "a.pdf", 100, 40, UserUnit=2)) == (200, 80)


def test_art_and_crop_stand_in_for_the_trim(tmp_path: Path) -> None:
    assert millimetres(pdf(tmp_path / "a.pdf", ArtBox=[0, 0, 72, 144])) == (25, 51)
    assert millimetres(pdf(tmp_path / "a.pdf", CropBox=[0, 0, 72, 9999])) == (25, 79)
    assert millimetres(pdf(tmp_path / "a.pdf", CropBox=[-99, 0, -9, 9])) == (349, 79)


HEAD = b"%!PS-Adobe-3.0 EPSF-3.0\n"
BOX = b"%%BoundingBox: -1 -1 73 145\n"
FINE = b"%%HiResBoundingBox: -0.5 0 71.5 +144.\n"


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (HEAD + BOX + b"%%EndComments\n", (26, 52)),
        (HEAD + BOX + FINE, (25, 51)),
        (HEAD + b"%%BoundingBox: (atend)\n%%EndComments\n%%BoundingBox: 0 0 1 1\n" + b"% long\n" * 30000 + BOX + b"%%EOF\n", (26, 52)),
        (HEAD.replace(b"\n", b"\r") + BOX.replace(b"\n", b"\r") + b"%%EndComments\r%%BoundingBox: 0 0 1 1\r", (26, 52)),
        (b"\xc5\xd0\xd3\xc6" + struct.pack("<6I", 30, len(HEAD + FINE), 0, 0, 99, 9) + b"\xff\xff" + HEAD + FINE + BOX, (25, 51)),
        (b"\x04" + HEAD + BOX, (26, 52)),
    ],
)
def test_the_box_of_an_eps(tmp_path: Path, data: bytes, size: tuple[int, int]) -> None:
    (tmp_path / "a.eps").write_bytes(data)
    assert millimetres(tmp_path / "a.eps") == size


def test_picture_at_the_height_sold(tmp_path: Path) -> None:
    Image.new("RGB", (400, 100)).save(tmp_path / "a.png")
    assert millimetres(tmp_path / "a.png", 50) == (200, 50)


def test_an_ad_that_fits(issue: Path) -> None:
    pdf(issue / "ads" / "a.pdf")
    (issue / "issue.yaml").write_text(listed(more="        height: 80mm\n        at: top\n"), "utf-8")
    (ad,) = read(issue)[0].pages[0].ads
    assert (ad.columns, ad.depth, ad.at, ad.column, str(ad.source)) == (6, mm(80), "top", 0, "issue.yaml:7")


def test_height_in_rows(issue: Path) -> None:
    pdf(issue / "ads" / "a.pdf")
    (issue / "issue.yaml").write_text(listed(more="        height: 10rows\n"), "utf-8")
    paper, book, _ = read(issue)
    assert paper.pages[0].ads[0].depth == 10 * book.grid.row


# The page list, and what is said of it.
ADS = [
    (listed("ads/a.PDF"), "issue.yaml:7: ad: there is no file “ads/a.PDF”; did you mean “ads/a.pdf”?"),
    (listed(columns=7), "issue.yaml:8: “ads/a.pdf”: columns end at 7; the page has 6"),
    (listed(columns=4, more="        height: 80mm\n        column: 3\n"), "issue.yaml:8: “ads/a.pdf”: columns end at 7; the page has 6"),
    (listed(more="        height: 80\n"),
     "issue.yaml:9: height: “80” is not a length; write a number and one of pt mm cm in 级 em rows, or a 号 such as 小五"),
    (listed(more=""), "issue.yaml:7: “height” is missing"),
    (listed(more="        height: 600mm\n"), "issue.yaml:9: “ads/a.pdf” is deeper than the type area of the page"),
    (listed(more="        height: 80mm\n        at: left\n"), "issue.yaml:10: at: “left” is not one of bottom, top"),
    (listed(more="        height: 300mm\n      - {file: ads/a.pdf, columns: 6, height: 300mm}\n"),
     "issue.yaml:6: the ads of this page together are deeper than its type area"),
    (listed("../ads/a.pdf"), "issue.yaml:7: ad: “../ads/a.pdf” leads outside the folder; write a path below it, with forward slashes"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), ADS)
def test_bad_ad_entry(issue: Path, spoil: Spoil, text: str, said: str) -> None:
    pdf(issue / "ads" / "a.pdf")
    assert spoil(issue=text) == [said]


def _locked(path: Path) -> None:
    with pikepdf.open(pdf(path), allow_overwriting_input=True) as file:
        file.save(path, encryption=pikepdf.Encryption(owner="o", user="u"))


def _owned(path: Path) -> None:
    with pikepdf.open(pdf(path), allow_overwriting_input=True) as file:
        file.save(path, encryption=pikepdf.Encryption(owner="o", user=""))


def _two(path: Path) -> None:
    pdf(path, pages=2)


def _none(path: Path) -> None:
    pdf(path, pages=0)


def _wide(path: Path) -> None:
    pdf(path, width=351)


def _broken(path: Path) -> None:
    path.write_bytes(b"%PDF-1.4\nnothing of the kind")


def _nowhere(path: Path) -> None:
    pdf(path, TrimBox=[9, 9, 9, 99])


def _many(path: Path) -> None:
    pdf(path, pages=500)


def _vast(path: Path) -> None:
    pdf(path, width=5000)


def _boxless(path: Path) -> None:
    path.write_bytes(HEAD + b"%%BoundingBox: (atend)\n%%EOF\n")


def _flat(path: Path) -> None:
    path.write_bytes(HEAD + b"%%BoundingBox: 0 0 0 9\n%%EOF\n")


def _pictureless(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    ("spoiled", "said"),
    [
        (_locked, "the PDF is encrypted; ask for one without a password"),
        (_owned, "the PDF is encrypted; ask for one without a password"),
        (_two, "the PDF has 2 pages; an advertisement has one"),
        (_none, "the PDF has 0 pages; an advertisement has one"),
        (_wide, "it is wider than the type area of the page; ask for a narrower one"),
        (_broken, "the PDF cannot be read (unable to find trailer dictionary while recovering damaged file); ask for it again"),
        (_many, "the PDF has 500 pages; an advertisement has one"),
        (_vast, "it is wider than the type area of the page; ask for a narrower one"),
        (_nowhere, "the page of the PDF has no size; ask for it again"),
        (_boxless, "the EPS does not say how large it is (%%BoundingBox); ask for it again, or for a PDF"),
        (_flat, "the EPS has no size; ask for it again, or for a PDF"),
        (_pictureless, "the file is empty; ask for it again"),
    ],
)
def test_bad_ad_file(issue: Path, spoil: Spoil, spoiled: Callable[[Path], None], said: str) -> None:
    (issue / "ads").mkdir()
    spoiled(issue / "ads" / "a.pdf")
    assert spoil(issue=listed()) == []
    issued, book, _ = read(issue)
    (ad,) = issued.pages[0].ads
    assert (ad.fault, str(ad.source)) == (said, "issue.yaml:7")
    assert (ad.width, ad.height) == (book.grid.width(ad.columns), ad.depth)

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO

import pikepdf
import pytest
from handset import BOOK, assets, page, painted, plates, tool
from judges import judge
from PIL import Image

from layout.finding import CopyError
from layout.page import AdMark
from layout.press import eps
from layout.press.inspect import inspect
from layout.press.paint import paint
from layout.units import Rect, mm

POINT = 25.4 / 72

# 20.1 by 10.05 mm and a corner; the plain box is a point larger all around. Cyan ground, red corner top left, Helvetica.
BOX = b"%%BoundingBox: 9 19 68 50\n"
FINE = b"%%HiResBoundingBox: 10 20 66.96 48.48\n"
HEAD = b"%!PS-Adobe-3.0 EPSF-3.0\n"
DRAWN = b"""(says something) print flush
1 0 0 0 setcmykcolor 0 0 100 100 rectfill
0 1 0 0 setcmykcolor 10 42.81 11.34 5.67 rectfill
0 0 0 1 setcmykcolor /Helvetica findfont 9 scalefont setfont 20 30 moveto (Sale 50%) show
"""
EPS = HEAD + BOX + FINE + b"%%EndComments\n" + DRAWN + b"showpage\n%%EOF\n"
LATE = HEAD + b"%%BoundingBox: (atend)\n%%HiResBoundingBox: (atend)\n%%EndComments\n" + DRAWN + b"%%Trailer\n" + BOX + FINE + b"%%EOF\n"


def pictured(postscript: bytes) -> bytes:
    """As the old makers of page layouts wrote it: a head, the PostScript, a TIFF for the screen."""
    head = eps.PICTURED + b"".join(n.to_bytes(4, "little") for n in (30, len(postscript), 0, 0, 30 + len(postscript), 8)) + b"\xff\xff"
    return head + postscript + b"II*\0\0\0\0\0"


def placed(data: bytes) -> bytes:
    judge("gs")
    return painted(AdMark(Rect(mm(10), mm(5), mm(20), mm(10)), "ads/a.eps", "ads/a.eps"), held={"ads/a.eps": data})


def box(plate: Image.Image) -> tuple[int, ...]:
    return plate.point(lambda value: 255 if value > 128 else 0).getbbox() or ()


@pytest.mark.parametrize("data", [EPS, LATE, pictured(EPS), b"\x04" + EPS, EPS.replace(b"\n", b"\r"), EPS.replace(b"showpage\n", b"")])
def test_an_eps_stands_at_the_size_of_its_box_in_its_own_inks(data: bytes) -> None:
    ink = plates(placed(data), 254)
    assert box(ink["Cyan"]) == pytest.approx((100, 50, 301, 150), abs=1)
    assert box(ink["Magenta"]) == pytest.approx((100, 50, 140, 70), abs=1)
    assert ink["Yellow"].getextrema() == (0, 0)


def test_its_fonts_are_inside_and_its_spaces_stay_what_they_are() -> None:
    mixed = EPS.replace(b"showpage", b"1 0 0 setrgbcolor 30 30 5 5 rectfill\nshowpage")
    read = inspect(placed(mixed))
    assert [font.embedded for font in read.fonts] == [True]
    assert "DeviceRGB" in read.spaces
    assert "Sale 50%" in tool("pdftotext", placed(EPS), "FILE", "-")


def test_equal_ads_give_equal_bytes() -> None:
    assert placed(EPS) == placed(EPS)


def test_it_is_turned_into_a_pdf_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it was turned into is kept by content: tomorrow no Ghostscript is needed for it."""
    judge("gs")
    shelf: dict[str, bytes] = {}
    mark = AdMark(Rect(mm(10), mm(5), mm(20), mm(10)), "ads/a.eps", "ad")
    held = assets({"ads/a.eps": EPS})
    first = paint(page(mark), BOOK, held, lambda key, make: shelf.setdefault(key, make()))
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert paint(page(mark), BOOK, held, lambda key, _: shelf[key]) == first


def test_it_cannot_open_files() -> None:
    judge("gs")
    with pytest.raises(ValueError, match=r"Ghostscript cannot read the EPS \(/invalidfileaccess"):
        eps.as_pdf(EPS.replace(b"showpage", b"(/etc/hostname) (r) file closefile showpage"))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (EPS.replace(b"showpage", b"no-such-word"), r"Ghostscript cannot read the EPS \(/undefined in no-such-word\)"),
        (EPS.replace(b"showpage", b"(never closed"), "Ghostscript cannot read the EPS"),
    ],
)
def test_a_bad_eps_is_named(data: bytes, words: str) -> None:
    with pytest.raises(CopyError, match=rf"^ads/a\.eps: {words}.*; ask for the ad as a PDF|^page 1: ads/a\.eps: {words}"):
        placed(data)


def test_an_endless_eps_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    judge("gs")
    monkeypatch.setattr(eps, "SECONDS", 0.5)
    with pytest.raises(ValueError, match=r"takes Ghostscript more than 0\.5 s; ask for the ad as a PDF"):
        eps.as_pdf(EPS.replace(b"showpage", b"{ } loop showpage"))


def test_without_ghostscript_it_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(ValueError, match="an EPS needs Ghostscript, which is not installed; install it"):
        eps.as_pdf(EPS)


def test_what_it_prints_is_not_taken_for_the_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: subprocess.CompletedProcess((), 0, b"chatter", b""))
    monkeypatch.setattr(shutil, "which", lambda _: "gs")
    with pytest.raises(ValueError, match="it draws no page"):
        eps.as_pdf(EPS)


def test_a_pdf_and_a_picture_are_no_eps() -> None:
    assert eps.is_eps(EPS)
    assert eps.is_eps(pictured(EPS))
    assert not eps.is_eps(b"%PDF-1.4")
    assert not eps.is_eps(b"\xff\xd8")


def test_only_the_page_is_carried_over() -> None:
    with pikepdf.open(BytesIO(placed(EPS))) as pdf:
        assert len(pdf.pages) == 1
        assert list(pdf.pages[0].Resources.XObject.keys()) == ["/Ad1"]

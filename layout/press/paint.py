"""A finished page is painted: marks in their order, type and rules in ink, photos and ads where they were placed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TypeAlias, TypeVar

import pikepdf
from pikepdf import Array, Dictionary, Name

from layout.assets import Assets
from layout.finding import CopyError, Finding, Grade, Source
from layout.galley import Way
from layout.issue import Photo
from layout.page import AdMark, Mark, Page, PictureMark, RuleMark, TypeMark
from layout.press import eps, images
from layout.press.ads import Advert, advert, is_pdf
from layout.press.cmap import packed
from layout.press.fonts import Fount, Keep, downwards, embed, founts
from layout.press.pdfx import finished
from layout.press.pen import Pen, sheet
from layout.press.plainink import inks_of
from layout.press.separation import Separation, proved
from layout.stylebook import Stylebook
from layout.units import in_points

_T = TypeVar("_T")

Develop: TypeAlias = Callable[..., bytes]
"""Does a piece of work that a bad picture might break: develop(work, *given) answers work(*given), or ValueError in words."""


def anew(key: str, make: Callable[[], bytes]) -> bytes:
    """The cache that keeps nothing."""
    return make()


def at_once(work: Callable[..., bytes], *given: object) -> bytes:
    """The darkroom that is none: the work is done here."""
    return work(*given)


def paint(  # noqa: PLR0913, PLR0917 - the page, and what the night lends: its cache, the standard, its darkroom
    page: Page,
    book: Stylebook,
    assets: Assets,
    keep: Keep = anew,
    standard: str = "x4",
    develop: Develop = at_once,
) -> bytes:
    """The page as a PDF/X file. Equal pages give equal bytes.

    `standard` is a key of `pdfx.STANDARDS`; photos are unpacked by `develop`. CopyError names a photo or an ad that cannot be read,
    or the profile of the house, when nothing can be separated by it.
    """
    separation = _separation(book, assets, keep)
    painter = Painter(page, book, assets, Hands(keep, develop, separation))
    for kind, marks in groupby(page.marks, key=type):
        painter.paint(kind, marks)
    with pikepdf.new() as pdf:
        pdf.pages.append(pikepdf.Page(pdf.make_indirect(sheet(page))))
        painter.furnish(pdf)
        return finished(pdf, page.plan, book.condition, separation.profile, standard)


def _separation(book: Stylebook, assets: Assets, keep: Keep) -> Separation:
    """The condition of the house; no page can be judged with a profile that cannot be used. Proved once, a profile is not opened again."""
    profile = assets.opened(book.condition.profile)
    try:
        keep(f"profile-{hashlib.sha256(profile).hexdigest()}", lambda: _proof(profile))
    except ValueError as error:
        raise CopyError([Finding("profile", Grade.STOP, f"house.yaml: profile: “{book.condition.profile}”: {error}")]) from error
    return Separation(profile, book.condition.ink_limit)


def _proof(profile: bytes) -> bytes:
    proved(profile)
    return b"proved"


@dataclass(frozen=True, slots=True)
class Hands:
    """What a painter is lent: a cache, a darkroom, and the condition that photos are separated for."""

    keep: Keep
    develop: Develop
    separation: Separation


class Painter:
    """One page at work: its pen, and what its file must carry when the pen is put down."""

    def __init__(self, page: Page, book: Stylebook, assets: Assets, hands: Hands) -> None:
        self.page, self.condition, self.assets, self.keep, self.hands = page, book.condition, assets, hands.keep, hands
        self.pen = Pen(page, book, inks_of(page, book, assets))
        self.anew = {photo.file for photo in _photos(page) if photo.separate}
        self.founts: dict[str, Fount] = founts((m.run for m in page.marks if isinstance(m, TypeMark)), assets)
        self.strokes = {key: assets.face(key).embolden for key in self.founts}
        self.photos: dict[PictureMark, str] = {}
        """Resource name of each photo: Im1, Im2 … in painting order."""
        self.ads: dict[str, tuple[str, Advert]] = {}
        """Resource name of each ad by its file: Ad1, Ad2 … in painting order."""

    def paint(self, kind: type[Mark], marks: Iterable[Mark]) -> None:
        """Paint neighbouring marks of one kind."""
        if kind is TypeMark:
            self.pen.begin_text()
            self._each(marks)
            self.pen.end_text()
        elif kind is RuleMark:
            self.pen.save()
            self._each(marks)
            self.pen.restore()
        else:
            self._each(marks)

    def _each(self, marks: Iterable[Mark]) -> None:
        for mark in marks:
            match mark:
                case TypeMark(x, y, run):
                    self.pen.type(x, y, run, self.founts[run.face], self.strokes[run.face])
                case RuleMark(rect, ink):
                    self.pen.rule(rect, ink)
                case PictureMark():
                    self._picture(mark)
                case AdMark():
                    self._ad(mark)

    def _picture(self, mark: PictureMark) -> None:
        self.pen.image(mark.rect, self.photos.setdefault(mark, f"Im{len(self.photos) + 1}"))

    def _ad(self, mark: AdMark) -> None:
        """An ad that is no PDF is a picture, printed whole."""
        data = self._pdf(mark.file)
        if not is_pdf(data):
            self._picture(PictureMark(mark.rect, mark.file, (0, 0, *self._read(mark.file, images.upright_size, data)), mark.owner))
            return
        if mark.file not in self.ads:
            self.ads[mark.file] = (f"Ad{len(self.ads) + 1}", self._read(mark.file, advert, data))
        name, placed = self.ads[mark.file]
        self.pen.form(mark.rect, name, placed.left, placed.top, self._scale(mark, placed))

    def _scale(self, mark: AdMark, placed: Advert) -> float:
        """An ad keeps its own size; one that is to fit takes that of its rectangle, in proportion."""
        if not mark.fit:
            return 1
        return min(in_points(mark.rect.width) / placed.width, in_points(mark.rect.height) / placed.height)

    def _pdf(self, file: str) -> bytes:
        """The bytes of an ad; those of an EPS as a PDF."""
        data = self.assets.opened(file)
        if not eps.is_eps(data):
            return data
        digest = hashlib.sha256(eps.RECIPE.encode() + data).hexdigest()
        return self.keep(f"eps-{digest}", lambda: self._read(file, eps.as_pdf, data))

    def furnish(self, pdf: pikepdf.Pdf) -> None:
        """What the pen has written, and fonts, photos, ads and states of overprint hung on the names in it."""
        fonts = Dictionary(self._fonts(pdf))
        drawn = {f"/{name}": self._image(pdf, mark) for mark, name in self.photos.items()}
        drawn |= {f"/{name}": pdf.copy_foreign(placed.form) for name, placed in self.ads.values()}
        pdf.pages[0].Resources = Dictionary(Font=fonts, XObject=Dictionary(drawn), ExtGState=self.pen.overprints())
        pdf.pages[0].Contents = packed(pdf, self.pen.closed())

    def _fonts(self, pdf: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
        """Each font under the names that were used: one for type across, one for type that goes down."""
        made: dict[str, pikepdf.Object] = {}
        for fount in {fount.name: fount for fount in self.founts.values()}.values():
            across, down = fount.named(Way.ACROSS), fount.named(Way.DOWN)
            font = embed(pdf, fount, self.keep)
            made |= {f"/{across}": font} if across in self.pen.named else {}
            made |= {f"/{down}": downwards(pdf, fount, font)} if down in self.pen.named else {}
        return made

    def _image(self, pdf: pikepdf.Pdf, mark: PictureMark) -> pikepdf.Object:
        """A photo as an image XObject; Pillow writes CMYK inverted, as Adobe does, and Decode turns it back."""
        jpeg = self._converted(mark)
        (width, height), mode = images.header(jpeg)
        image = pdf.make_stream(
            b"",
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=width,
            Height=height,
            BitsPerComponent=8,
            ColorSpace=Name.DeviceCMYK if mode == "CMYK" else Name.DeviceGray,
        )
        if mode == "CMYK":
            image.Decode = Array([1, 0] * 4)
        image.write(jpeg, filter=Name.DCTDecode)
        return image

    def _converted(self, mark: PictureMark) -> bytes:
        data, house, separation = self.assets.opened(mark.file), self.condition, self.hands.separation
        size = images.pixels(mark.window, mark.rect, house.ppi_aim)
        order = images.Order(mark.window, size, house.quality, self.page.plan.copy.black, mark.file in self.anew)
        asked = f"{images.RECIPE}:{order}:{house.ink_limit}:".encode()
        key = hashlib.sha256(asked + _digest(separation.profile))
        key.update(data)
        given = (images.converted, data, order, separation)
        return self.keep(f"photo-{key.hexdigest()}", lambda: self._read(mark.file, self.hands.develop, *given))

    def _read(self, file: str, reading: Callable[..., _T], *given: object) -> _T:
        """What `reading` makes of a file; CopyError with the line of copy that names it when it cannot be read."""
        try:
            return reading(*given)
        except ValueError as error:
            text = f"{file}: {error}"
            source = _sources(self.page).get(file)
            raise CopyError([Finding("unreadable", Grade.STOP, text, source, self.page.plan.number, thing=file)]) from error


@lru_cache(maxsize=4)
def _digest(profile: bytes) -> bytes:
    """Every photo of a night is kept under it."""
    return hashlib.sha256(profile).digest()


def _sources(page: Page) -> dict[str, Source]:
    """Where the copy names each photo and ad."""
    return {photo.file: photo.source for photo in _photos(page)} | {ad.file: ad.source for ad in page.plan.copy.ads}


def _photos(page: Page) -> Iterator[Photo]:
    return (photo for story in (*page.plan.copy.stories, *page.plan.copy.fillers) for photo in story.photos)

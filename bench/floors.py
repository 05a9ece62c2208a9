"""Stages of a build against their floor: the same work by bare calls of the library that does it, in CPU seconds.

Run it as python bench/floors.py [ISSUE] [--runs 3]. Pages are made up first; photos, fonts, files, plates and pictures of all of them are
then made by the press and by the bare calls, in turns; the least of the runs counts on either side.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import resource
import shutil
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
import pypdfium2
import uharfbuzz as hb
from figures import show
from PIL import Image, ImageChops, ImageCms

from layout.build import Room, open_room, warm
from layout.issue import Kind
from layout.makeup import index_story, place
from layout.night.workers import YOUNG
from layout.page import Page, PictureMark, TypeMark
from layout.press import images, inspect, paint, plates
from layout.press.fonts import Fount, embed, founts
from layout.press.paint import anew
from layout.press.separation import Separation
from layout.press.softproof import plated
from layout.proof import picture
from layout.typeset.shaper import Shaper

WORST = 1.5
"""A stage may take this many times its floor."""

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage as the engine does it, and its floor."""

    name: str
    ours: Work
    floor: Work
    bare: str
    """What the floor is."""


@dataclass(frozen=True, slots=True)
class Printed:
    """Pages of an issue with their files, photos and fonts made once."""

    room: Room
    pages: tuple[Page, ...]
    pdfs: tuple[bytes, ...]
    kept: dict[str, bytes]

    def keep(self, key: str, make: Callable[[], bytes]) -> bytes:
        """A cache that has everything."""
        if key not in self.kept:
            self.kept[key] = make()
        return self.kept[key]

    @property
    def profile(self) -> bytes:
        return self.room.assets.opened(self.room.book.condition.profile)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Time stages of a build against bare calls of their libraries.")
    parser.add_argument("issue", type=Path, nargs="?", default=Path(__file__).parent.parent / "issues" / "7003")
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    issue = _printed(asked.issue.resolve())
    rows = [_row(stage, max(1, asked.runs)) for stage in _stages(issue)]
    show(("stage", "ours s", "floor s", "ours : floor", f"≤ {WORST:g}", "floor: bare calls"), rows)


def _printed(folder: Path) -> Printed:
    room = open_room(folder)
    warm(room)
    gc.set_threshold(YOUNG)  # as in the workers of a build
    pages = tuple(place(plan, index_story(plan, room.plans, room.book), room.setter, room.book) for plan in room.plans)
    made = Printed(room, pages, (), {})
    pdfs = tuple(paint(page, room.book, room.assets, made.keep) for page in pages)
    return Printed(room, pages, pdfs, made.kept)


def _row(stage: Stage, runs: int) -> tuple[str, ...]:
    turns = [(_cpu(stage.ours), _cpu(stage.floor)) for _ in range(runs)]
    ours, floor = (min(times) for times in zip(*turns, strict=True))
    share = ours / max(floor, 1e-6)
    return stage.name, f"{ours:.3f}", f"{floor:.3f}", f"{share:.2f}", "yes" if share <= WORST else "no", stage.bare


def _cpu(work: Work) -> float:
    """CPU seconds of a piece of work and of the programs it calls."""
    before = _spent()
    work()
    return _spent() - before


def _spent() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _stages(issue: Printed) -> Iterator[Stage]:
    yield from _photos(issue)
    yield _shaping(issue)
    yield _subsetting(issue)
    yield _writing(issue)
    if tool := shutil.which("gs"):
        yield _plates(issue, tool)
    yield Stage(
        "picture of the page", lambda: [picture(pdf) for pdf in issue.pdfs], lambda: [_drawn(pdf) for pdf in issue.pdfs], "PDFium draws"
    )


# ---- photos ------------------------------------------------------------------------------------------------------------


def _photos(issue: Printed) -> Iterator[Stage]:
    """Twice: beside what any program must do, and beside all that is done here."""
    house, assets = issue.room.book.condition, issue.room.assets
    marks = [mark for page in issue.pages for mark in page.marks if isinstance(mark, PictureMark)]
    orders = [images.Order(mark.window, images.pixels(mark.window, mark.rect, house.ppi_aim), house.quality) for mark in marks]
    asked = [(assets.opened(mark.file), order) for mark, order in zip(marks, orders, strict=True)]
    separation = Separation(issue.profile, house.ink_limit)
    press = ImageCms.ImageCmsProfile(BytesIO(issue.profile))
    inks = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), press, "RGB", "CMYK", ImageCms.Intent.PERCEPTUAL)

    def ours() -> None:
        for photo, order in asked:
            images.converted(photo, order, separation)

    def bare(sharpened: bool) -> Work:
        return lambda: [_developed(photo, order, inks, sharpened) for photo, order in asked]

    least = "Pillow decodes and resizes, LittleCMS separates, Pillow encodes"
    yield Stage(f"{len(asked)} photos", ours, bare(False), f"{least}; no sharpening, no ink limit, nothing proved")
    yield Stage("the same, sharpened", ours, bare(True), f"{least}; luminance sharpened by Pillow, ink summed once")


def _developed(photo: bytes, order: images.Order, inks: ImageCms.ImageCmsTransform, sharpened: bool) -> bytes:
    with Image.open(BytesIO(photo)) as opened:
        wide, high = opened.size
        left, top, right, bottom = order.window
        share = max(order.pixels[0] / (right - left), order.pixels[1] / (bottom - top))
        opened.draft("RGB", (round(wide * share), round(high * share)))
        window = (left * opened.width / wide, top * opened.height / high, right * opened.width / wide, bottom * opened.height / high)
        small = opened.convert("RGB").resize(order.pixels, Image.Resampling.LANCZOS, box=window, reducing_gap=3.0)
    if sharpened:
        light, blue, red = small.convert("YCbCr").split()
        small = Image.merge("YCbCr", (light.filter(images.SHARPEN), blue, red)).convert("RGB")
    separated = ImageCms.applyTransform(small, inks)
    assert separated is not None, "applyTransform answers None only when it works in place"
    if sharpened:
        cyan, magenta, yellow, black = separated.split()
        ImageChops.add(ImageChops.add(cyan, magenta, 2), ImageChops.add(yellow, black, 2), 2).histogram()
    out = BytesIO()
    separated.save(out, "JPEG", quality=order.quality, subsampling=0)
    return out.getvalue()


# ---- type --------------------------------------------------------------------------------------------------------------


def _shaping(issue: Printed) -> Stage:
    """The engine shapes every character once and remembers it; the bare call shapes all text."""
    room = issue.room
    texts = [p.text for page in room.issue.pages for story in (*page.stories, *page.fillers) for p in story.body if p.kind is Kind.TEXT]
    face = room.assets.face(next(cast for cast in room.assets.casts if cast.role == "song").faces[0])
    font = hb.Font(hb.Face(hb.Blob(face.data), face.index))
    distinct = sorted({char for text in texts for char in text})

    def ours() -> None:
        shaper = Shaper(face)
        for char in distinct:
            shaper.draw(char, latin=False)

    return Stage(f"shaping of {sum(map(len, texts)):,} characters", ours, lambda: _shaped(font, texts), "HarfBuzz shapes every paragraph")


def _shaped(font: hb.Font, texts: Sequence[str]) -> None:
    for text in texts:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(font, buffer, {})


def _subsetting(issue: Printed) -> Stage:
    pages = [[mark.run for mark in page.marks if isinstance(mark, TypeMark)] for page in issue.pages]
    sets = [tuple({fount.name: fount for fount in founts(runs, issue.room.assets).values()}.values()) for runs in pages]
    every = [fount for cut in sets for fount in cut]

    def ours() -> None:
        for fount in every:
            embed(pikepdf.new(), fount, anew)

    return Stage("subsetting", ours, lambda: [zlib.compress(_cut(fount)) for fount in every], "HarfBuzz cuts, zlib packs")


def _cut(fount: Fount) -> bytes:
    cutting, wanted, flags = fount.cutting, hb.SubsetInput(), hb.SubsetFlags
    wanted.glyph_set.update(fount.codes)
    wanted.flags = flags.NOTDEF_OUTLINE | flags.NO_LAYOUT_CLOSURE | flags.NO_HINTING
    for tag, value in cutting.axes:
        wanted.pin_axis_location(cutting.face, tag, float(value))
    return bytes(hb.subset(cutting.face, wanted).blob.data)


# ---- files -------------------------------------------------------------------------------------------------------------


def _writing(issue: Printed) -> Stage:
    room, streams = issue.room, [stream for pdf in issue.pdfs for stream in _streams(pdf)]

    def bare() -> None:
        """The lines of every stream are joined and packed; every file is put together and digested."""
        for pieces in streams:
            zlib.compress(b"\n".join(pieces))
        for pdf in issue.pdfs:
            hashlib.sha256(b"".join([pdf[: len(pdf) // 2], pdf[len(pdf) // 2 :]])).digest()

    def ours() -> None:
        for page in issue.pages:
            paint(page, room.book, room.assets, issue.keep)

    told = f"{len(streams)} streams joined and packed by zlib, {len(issue.pdfs)} files joined and digested"
    return Stage("writing, photos and fonts kept", ours, bare, told)


def _streams(pdf: bytes) -> Iterator[list[bytes]]:
    """What is packed anew in every file, as lines: content and maps to Unicode; photos, fonts and the profile come packed."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        yield opened.pages[0].Contents.read_bytes().split(b"\n")
        for font in opened.pages[0].Resources.Font.values():
            yield font.ToUnicode.read_bytes().split(b"\n")


def _plates(issue: Printed, tool: str) -> Stage:
    facts = [inspect(pdf) for pdf in issue.pdfs]
    return Stage(
        "plates, measured, with soft proof",
        lambda: [plated(pdf, read, issue.profile, tool, anew) for pdf, read in zip(issue.pdfs, facts, strict=True)],
        lambda: [_separated(pdf, (tool, *plates.options(read))) for pdf, read in zip(issue.pdfs, facts, strict=True)],
        "Ghostscript separates",
    )


def _separated(pdf: bytes, command: Sequence[str]) -> str:
    with TemporaryDirectory() as folder:
        room = Path(folder)
        (room / "page.pdf").write_bytes(pdf)
        return plates._run([*command, f"-r{plates.RESOLUTION}", "-sOutputFile=plates.psd", "page.pdf"], room)


def _drawn(pdf: bytes) -> object:
    page = pypdfium2.PdfDocument(pdf)[0]
    left, _, right, _ = page.get_trimbox()
    return page.render(scale=1400 / (right - left))


if __name__ == "__main__":
    main()

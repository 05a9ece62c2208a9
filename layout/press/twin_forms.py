"""What is drawn inside a page, made ready for the screen: photos, and ads with whatever their agency put in them."""

from __future__ import annotations

import math
import warnings
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image

from layout.press.fonts import Keep
from layout.press.state import DAMAGE, Matrix, matrix, times
from layout.press.twin_light import RESOLUTION, kept_photo, srgb
from layout.press.twin_tints import INKED, Tinter, plain, shade, spot

MARKED = {"BMC", "BDC", "EMC", "MP", "DP"}
"""Marked content (ISO 32000-1, 14.6): what an agency has marked says nothing of this page."""

DEEPEST = 12
"""Forms in forms; a file that goes deeper is a knot."""
MOST = 20
"""How often a form is entered to see how large its images are painted."""

BROKEN = (*DAMAGE, OSError, SyntaxError, MemoryError, Image.DecompressionBombError, Image.DecompressionBombWarning)
"""What a damaged picture can make Pillow say besides."""

MODES = {"/DeviceCMYK": "CMYK", "/DeviceGray": "L", "/DeviceRGB": "RGB"}


class Screen:
    """One page file on its way to the screen. It is changed in place; each object once, however often it is used."""

    def __init__(self, pdf: pikepdf.Pdf, profile: bytes, keep: Keep) -> None:
        self.pdf, self.profile, self.keep = pdf, profile, keep
        self.done: set[tuple[int, int]] = set()
        self.sizes: dict[tuple[int, int], tuple[float, float]] = {}
        """Largest size each image is painted at, points."""
        self.entered: Counter[tuple[int, int]] = Counter()
        self.ink_left = False
        """Something stays in ink, and the reader needs the profile of the press to show it."""
        light = pdf.make_stream(srgb(), N=3, Alternate=Name.DeviceRGB)
        self.light = pdf.make_indirect(Array([Name.ICCBased, light]))
        self.tied: list[Any] = []
        """Resources that have been turned."""

    def measure(self, instructions: Iterable[Any], resources: Any, ctm: Matrix, depth: int = 0) -> None:
        """How large each image is painted, forms entered."""
        saved: list[Matrix] = []
        for given in instructions:
            sign = str(given.operator)
            if sign == "q":
                saved.append(ctm)
            elif sign == "Q" and saved:
                ctm = saved.pop()
            elif sign == "cm":
                ctm = times(matrix(given.operands), ctm)
            elif sign == "Do" and depth < DEEPEST:
                with suppress(*DAMAGE):
                    self._met(resources["/XObject"][str(given.operands[0])], resources, ctm, depth)

    def _met(self, thing: Any, resources: Any, ctm: Matrix, depth: int) -> None:
        if str(thing.get("/Subtype")) == "/Form":
            self.entered[thing.objgen] += 1
            if self.entered[thing.objgen] > MOST:
                return
            inner = times(matrix(thing.Matrix), ctm) if "/Matrix" in thing else ctm
            self.measure(pikepdf.parse_content_stream(thing), thing.get("/Resources", resources), inner, depth + 1)
            return
        size = (math.hypot(ctm[0], ctm[1]), math.hypot(ctm[2], ctm[3]))
        had = self.sizes.get(thing.objgen, (0.0, 0.0))
        self.sizes[thing.objgen] = (max(had[0], size[0]), max(had[1], size[1]))

    def furnish(self, resources: Any) -> None:
        """Turn all that a content stream may name, and declare what its colours are."""
        for state in _held(resources, "/ExtGState"):
            plain(state)
        for shading in _held(resources, "/Shading"):
            self._shade(shading)
        for pattern in _held(resources, "/Pattern"):
            self._once(pattern, self._pattern)
        for thing in _held(resources, "/XObject"):
            self._once(thing, self._object)
        for space in _held(resources, "/ColorSpace"):
            self._once(space, self._spot)
        spaces = resources.get("/ColorSpace", Dictionary())
        resources.ColorSpace = Dictionary({**dict(spaces.items()), "/DefaultRGB": self.light})
        self.tied.append(resources)

    def finish(self) -> None:
        """Where something has stayed in ink, say which ink: the profile of the press (ISO 32000-1, 8.6.5.6)."""
        if self.ink_left:
            house = self.pdf.make_stream(self.profile, N=4, Alternate=Name.DeviceCMYK)
            inks = self.pdf.make_indirect(Array([Name.ICCBased, house]))
            for resources in self.tied:
                resources.ColorSpace.DefaultCMYK = inks

    def _once(self, thing: Any, work: Any) -> None:
        """Do a piece of work on an object that has not had it. What cannot be read stays as it was drawn."""
        name = thing.objgen if isinstance(thing, pikepdf.Object) else (0, 0)
        if name in self.done and name != (0, 0):
            return
        self.done.add(name)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", Image.DecompressionBombWarning)
                work(thing)
        except BROKEN:
            self.ink_left = True

    def _object(self, thing: Any) -> None:
        if str(thing.get("/Subtype")) == "/Form":
            self._form(thing)
        elif str(thing.get("/Subtype")) == "/Image" and not thing.get("/ImageMask", False):
            self._image(thing)

    def _form(self, form: Any) -> None:
        """A form, or a tile of a pattern: its content, and all that it names."""
        resources = form.get("/Resources")
        if resources is None:
            resources = form.Resources = Dictionary()
        instructions = [i for i in pikepdf.parse_content_stream(form) if str(i.operator) not in MARKED]
        self.ink_left |= any(isinstance(i, pikepdf.ContentStreamInlineImage) for i in instructions)
        self.furnish(resources)
        form.write(pikepdf.unparse_content_stream(list(Tinter(resources, self.profile).turned(instructions))))
        for key in {"/StructParent", "/StructParents", "/OC", "/PieceInfo", "/Metadata", "/LastModified"} & set(form.keys()):
            del form[key]
        group = form.get("/Group")
        if group is not None and str(group.get("/CS")) in INKED:
            group.CS = Name.DeviceRGB

    def _pattern(self, pattern: Any) -> None:
        if "/Shading" in pattern:
            self._shade(pattern.Shading)
        elif int(pattern.get("/PaintType", 1)) == 1:
            self._form(pattern)

    def _spot(self, space: Any) -> None:
        self.ink_left |= not spot(space, self.profile, self.pdf)

    def _shade(self, shading: Any) -> None:
        self._once(shading, self._shaded)

    def _shaded(self, shading: Any) -> None:
        self.ink_left |= not shade(shading, self.profile, self.pdf)

    def _image(self, thing: Any) -> None:
        """An image in ink, or finer than a screen needs, as a JPEG in sRGB; one that is packed otherwise stays as it is."""
        image = unpacked(thing)
        if image is None:
            self.ink_left |= str(thing.get("/ColorSpace")) != "/DeviceRGB"
            return
        size = self._pixels(thing, image.size)
        if image.mode == "RGB" and size == image.size:
            return
        thing.write(kept_photo(image, (thing.read_raw_bytes(), size, self.profile), self.keep), filter=Name.DCTDecode)
        thing.Width, thing.Height = size
        thing.ColorSpace, thing.BitsPerComponent = Name.DeviceRGB, 8
        for key in {"/Decode", "/Intent"} & set(thing.keys()):
            del thing[key]

    def _pixels(self, thing: Any, had: tuple[int, int]) -> tuple[int, int]:
        """Pixels to show an image with: no more than it has, no fewer than one."""
        size = self.sizes.get(thing.objgen)
        if size is None:
            return had
        wide, high = (max(1, math.ceil(side * RESOLUTION / 72)) for side in size)
        return min(had[0], wide), min(had[1], high)


def unpacked(thing: Any) -> Image.Image | None:
    """An image XObject of eight bits in a device space as it looks, ink as ink; None when it is of another kind."""
    mode = MODES.get(str(thing.get("/ColorSpace")))
    if mode is None or int(thing.get("/BitsPerComponent", 8)) != 8 or isinstance(thing.get("/Mask"), Array):
        return None
    turned = _turned(thing, len(mode))
    image = _values(thing, mode)
    if turned is None or image.mode != mode:
        return None
    return image.point(lambda value: 255 - value) if turned else image


def _values(thing: Any, mode: str) -> Image.Image:
    """The values that stand in the file. Pillow turns every CMYK JPEG round, as if Adobe had written it; PDF does not."""
    filters = thing.get("/Filter", Array())
    names = list(filters.as_list()) if isinstance(filters, Array) else [filters]
    if names[-1:] != [Name.DCTDecode]:
        return Image.frombytes(mode, (int(thing.Width), int(thing.Height)), thing.read_bytes())
    image: Image.Image = Image.open(BytesIO(_stripped(thing, names[:-1])))
    return image.point(lambda value: 255 - value) if image.mode == "CMYK" else image


def _stripped(thing: Any, outer: list[Any]) -> bytes:
    """A JPEG out of what else it was packed in."""
    if not outer:
        return bytes(thing.read_raw_bytes())
    with pikepdf.new() as pdf:
        packed = pdf.make_stream(b"")
        packed.write(thing.read_raw_bytes(), filter=Array([Name(str(name)) for name in outer]))
        return packed.read_bytes()


def _turned(thing: Any, channels: int) -> bool | None:
    """Whether Decode turns the values round; None when it does anything else."""
    decode = [float(value) for value in thing.get("/Decode", Array()).as_list()]
    if decode in ([], [0.0, 1.0] * channels):
        return False
    return True if decode == [1.0, 0.0] * channels else None


def _held(resources: Any, kind: str) -> list[Any]:
    """All resources of a kind, by name."""
    held = resources.get(kind)
    return [held[name] for name in sorted(held.keys())] if held is not None else []

"""What the make-up must know of a photo, read from its header: size, caption, whether the file is whole."""

from __future__ import annotations

import os
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, UnidentifiedImageError

from layout.desk.legend import legend as told

PIXEL_LIMIT = 120_000_000
"""Most pixels of a photo; the press refuses more too (images.MOST_PIXELS). A full page at 220 ppi needs 16 million."""

_KINDS = {"JPEG": (b"\xff\xd8",), "PNG": (b"\x89PNG",), "TIFF": (b"II*\0", b"MM\0*"), "WEBP": (b"RIFF",)}
_OTHER_KINDS = {
    b"GIF8": "a GIF", b"BM": "a BMP", b"%PDF": "a PDF", b"8BPS": "a Photoshop file", b"\0\0\0\x0cjP": "JPEG 2000",
    b"<svg": "an SVG", b"<?xm": "an SVG", b"\xff\x0a": "JPEG XL",
}  # fmt: skip

_ORIENTATION = 0x0112  # EXIF 2.3, 4.6.4 A; 5 to 8 stand on their side


@dataclass(frozen=True, slots=True)
class PhotoHeader:
    """Pixels after EXIF orientation, and the caption and credit that the photographer sent with the file."""

    pixels: tuple[int, int]
    caption: str = ""
    credit: str = ""


def read_header(path: Path, legend: bool = True) -> PhotoHeader:
    """The header of a photo; `legend` asks for its caption and credit too. ValueError says what is wrong with the file."""
    kind = _kind(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_opener(kind)) as picture:
                return _header(picture, path, kind, legend)
    except Image.DecompressionBombError:
        raise ValueError(f"more than {PIXEL_LIMIT // 1_000_000} million pixels; send a smaller picture") from None
    except (OSError, SyntaxError, ArithmeticError, LookupError, TypeError) as error:
        reason = "of a kind that is not known" if isinstance(error, UnidentifiedImageError) else error
        raise ValueError(f"the {kind} file cannot be read ({reason}); ask for it again") from None


def _kind(path: Path) -> str:
    with path.open("rb") as file:
        start = file.read(16)
    kind = next((kind for kind, signs in _KINDS.items() if start.startswith(signs)), None)
    if not start:
        raise ValueError("the file is empty; ask for it again")
    if kind is None or (kind == "WEBP" and start[8:12] != b"WEBP"):
        other = "HEIC or AVIF" if start[4:8] == b"ftyp" else next((n for s, n in _OTHER_KINDS.items() if start.startswith(s)), "no picture")
        raise ValueError(f"the file is {other}; photos are JPEG, PNG, TIFF or WebP")
    return kind


def _opener(kind: str) -> tuple[str, ...]:
    """Names of Pillow's readers for a kind, loaded one by one: loading all of them costs a tenth of a second."""
    if kind == "TIFF":
        from PIL import TiffImagePlugin  # noqa: F401
    elif kind == "WEBP":
        from PIL import WebPImagePlugin  # noqa: F401
    else:
        Image.preinit()
    return ("JPEG", "MPO") if kind == "JPEG" else (kind,)


def _header(picture: Image.Image, path: Path, kind: str, legend: bool) -> PhotoHeader:
    width, height = picture.size
    if width * height > PIXEL_LIMIT:
        raise ValueError(f"{width} × {height} pixels are more than {PIXEL_LIMIT // 1_000_000} million; send a smaller picture")
    if picture.format != "MPO" and getattr(picture, "n_frames", 1) > 1:
        raise ValueError(f"the file holds {getattr(picture, 'n_frames', 1)} pictures; a photo is one, and does not move")
    # PngImageFile.getexif would decode the whole picture in search of a late chunk; a TIFF has been turned by its reader.
    sideways = kind != "TIFF" and Image.Image.getexif(picture).get(_ORIENTATION, 1) in {5, 6, 7, 8}
    caption, credit = told(picture) if legend else ("", "")
    if not _whole(picture, path, kind):
        raise ValueError("the picture breaks off before its end; ask for it again")
    return PhotoHeader((height, width) if sideways else (width, height), caption, credit)


def _whole(picture: Image.Image, path: Path, kind: str) -> bool:
    """Whether the file reaches its own end; a picture cut off on its way must not be found at the press."""
    size = os.path.getsize(path)
    if kind == "WEBP":
        with path.open("rb") as file:
            return size >= int.from_bytes(file.read(8)[4:], "little") + 8
    if kind == "TIFF":
        return _last_byte(picture) <= size
    if kind == "PNG":
        picture.verify()
        return b"IEND" in _tail(path, size, 64)
    return b"\xff\xd9" in _tail(path, size, 4096) or _decodes(path)


def _tail(path: Path, size: int, count: int) -> bytes:
    with path.open("rb") as file:
        file.seek(max(0, size - count))
        return file.read()


def _last_byte(picture: Any) -> int:
    """Where the strips (tags 273, 279) or tiles (324, 325) of a TIFF end."""
    tags = picture.tag_v2
    starts, counts = (tags.get(273) or tags.get(324) or ()), (tags.get(279) or tags.get(325) or ())
    return max((start + count for start, count in zip(starts, counts, strict=False)), default=0)


def _decodes(path: Path) -> bool:
    """Some cameras write more after the picture; then only decoding tells."""
    try:
        with Image.open(path, formats=("JPEG", "MPO")) as picture:
            picture.load()
    except OSError:
        return False
    return True

"""The file of plates that Ghostscript's device `psdcmyk` writes: Adobe's Photoshop format, one plane to an ink, nothing squeezed.

One file, written once: `tiffsep` writes every plate, and all of them together once more. The plates are the same to the bit.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, TypeAlias

import numpy as np
from numpy.typing import NDArray

Plane: TypeAlias = NDArray[np.uint8]
"""One plate, rows by columns from the top left; 255 is full ink."""

# Adobe Photoshop File Formats Specification, "File Header Section" and "Image Resource Section".
HEADER = struct.Struct(">4sH6xHIIHH")
RESOURCE = struct.Struct(">4sHH")
SIGNATURE, VERSION, BITS, CMYK, RAW = b"8BPS", 1, 8, 4, 0
NAMES = 1006
"""Of the channels beside the four, as Pascal strings."""


def plates(file: Path) -> tuple[tuple[Plane, Plane, Plane, Plane], tuple[str, ...]]:
    """Cyan, magenta, yellow and black, and the names of the other inks that print anything, sorted.

    ValueError when the file is none of Ghostscript's, or was not written to its end.
    """
    with file.open("rb") as opened:
        signature, version, channels, high, wide, bits, mode = HEADER.unpack(_read(opened, HEADER.size))
        if (signature, version, bits, mode) != (SIGNATURE, VERSION, BITS, CMYK) or channels < 4:
            raise ValueError("not a file of plates")
        _section(opened)
        names = tuple(_names(_section(opened)))
        _section(opened)
        if _read(opened, 2) != RAW.to_bytes(2, "big"):
            raise ValueError("the plates are squeezed")
        cyan, magenta, yellow, black = (_plane(opened, high, wide) for _ in range(4))
        # A plane is made ready for every ink that the file declares, and takes a name when the ink is used.
        others = [name for name in names[: channels - 4] if _plane(opened, high, wide).any()]
    return (cyan, magenta, yellow, black), tuple(sorted(others))


def _read(opened: BinaryIO, size: int) -> bytes:
    part = opened.read(size)
    if len(part) < size:
        raise ValueError("the file of plates ends too early")
    return part


def _section(opened: BinaryIO) -> bytes:
    """A section that begins with its own length."""
    return _read(opened, int.from_bytes(_read(opened, 4), "big"))


def _names(resources: bytes) -> Iterator[str]:
    """Names of the inks beside the four; a resource has an empty name and is padded to an even length."""
    at = 0
    while at + 12 <= len(resources):
        _, kind, _ = RESOURCE.unpack_from(resources, at)
        size = int.from_bytes(resources[at + 8 : at + 12], "big")
        if kind == NAMES:
            yield from _pascal(resources[at + 12 : at + 12 + size])
        at += 12 + size + size % 2


def _pascal(strings: bytes) -> Iterator[str]:
    """Strings with their length before them; an empty one is padding."""
    at = 0
    while at < len(strings):
        length = strings[at]
        if length:
            yield strings[at + 1 : at + 1 + length].decode("utf-8", "replace")
        at += 1 + length


def _plane(opened: BinaryIO, high: int, wide: int) -> Plane:
    """The next plate; in the file 255 is bare paper."""
    plane = np.fromfile(opened, np.uint8, high * wide)
    if plane.size < high * wide:
        raise ValueError("the file of plates ends too early")
    return np.bitwise_not(plane, out=plane).reshape(high, wide)

"""Files of plates read plane by plane, and those that are none."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from layout.press.psd import plates

HIGH, WIDE = 3, 5
NO_HEAD: Mapping[str, int] = {}


def written(inks: list[int], names: bytes = b"\0\0", head: Mapping[str, int] = NO_HEAD) -> bytes:
    """A file of plates that are flat, 255 being full ink; `names` is the resource that names them."""
    given = {"version": 1, "channels": len(inks), "bits": 8, "mode": 4, "packing": 0} | dict(head)
    header = struct.pack(">4sH6xHIIHH", b"8BPS", given["version"], given["channels"], HIGH, WIDE, given["bits"], given["mode"])
    other = b"8BIM" + struct.pack(">HHI", 1005, 0, 3) + b"abc\0"  # of an odd length, so it is padded
    resources = other + b"8BIM" + struct.pack(">HHI", 1006, 0, len(names)) + names
    planes = b"".join(bytes([255 - ink]) * (HIGH * WIDE) for ink in inks)
    sections = struct.pack(">II", 0, len(resources)) + resources + struct.pack(">I", 0)
    return header + sections + struct.pack(">H", given["packing"]) + planes


def read(folder: Path, content: bytes) -> tuple[list[int], tuple[str, ...]]:
    file = folder / "plates.psd"
    file.write_bytes(content)
    inks, others = plates(file)
    assert all(plane.shape == (HIGH, WIDE) and plane.dtype == np.uint8 and (plane == plane[0, 0]).all() for plane in inks)
    return [int(plane[0, 0]) for plane in inks], others


def test_the_four_plates_stand_in_their_order_and_full_ink_is_255(tmp_path: Path) -> None:
    assert read(tmp_path, written([255, 40, 0, 7])) == ([255, 40, 0, 7], ())


def test_an_ink_beside_the_four_is_named_when_it_prints(tmp_path: Path) -> None:
    names = b"\x04gold" + b"\x06" + "专色".encode() + b"\x05blank" + b"\0"
    assert read(tmp_path, written([0, 0, 0, 0, 9, 1, 0], names)) == ([0, 0, 0, 0], ("gold", "专色"))


def test_a_plane_without_a_name_is_no_ink(tmp_path: Path) -> None:
    assert read(tmp_path, written([1, 2, 3, 4, 0, 0])) == ([1, 2, 3, 4], ())


@pytest.mark.parametrize("wrong", [{"mode": 3}, {"bits": 16}, {"version": 2}, {"channels": 3}, {"packing": 1}])
def test_a_file_of_another_kind_is_refused(tmp_path: Path, wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"plates"):
        read(tmp_path, written([0, 0, 0, 0], head=wrong))


@pytest.mark.parametrize("size", [0, 20, 30, 60, len(written([0, 0, 0, 0])) - 1])
def test_a_file_that_was_not_written_to_its_end_is_refused(tmp_path: Path, size: int) -> None:
    with pytest.raises(ValueError, match="ends too early"):
        read(tmp_path, written([0, 0, 0, 0])[:size])

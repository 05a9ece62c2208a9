"""What photos cost: work for a large one, memory for many."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from io import BytesIO
from pathlib import Path

from handset import PROFILE
from PIL import Image
from stopwatch import seconds

from layout.press import images
from layout.press.separation import Separation, proved
from layout.units import Rect, mm

ROOT = Path(__file__).parents[2]


def test_a_large_photo_is_made_in_less_than_half_a_second() -> None:
    """24 million pixels to three columns (172 mm): 0.4 s of work, doubled for a busy machine."""
    data = large_photo()
    proved(PROFILE)
    window = (0, 0, 6000, 4000)
    order = images.Order(window, images.pixels(window, Rect(0, 0, mm(172), mm(115)), 220), 92)
    assert seconds(lambda: images.converted(data, order, Separation(PROFILE, 240)), tries=2) < 0.8


@cache
def large_photo() -> bytes:
    """A photo of the issue, six thousand pixels across."""
    out = BytesIO()
    with Image.open(ROOT / "issues" / "7003" / "photos" / "yeshi.jpg") as photo:
        photo.convert("RGB").resize((6000, 4000), Image.Resampling.BILINEAR).save(out, "JPEG", quality=92)
    return out.getvalue()


PAINTING = """
import resource, sys
from pathlib import Path
from handset import BOOK, assets, page
from layout.night.darkroom import Darkroom
from layout.page import PictureMark
from layout.press.paint import anew, paint
from layout.units import Rect, mm

count, photo, room = int(sys.argv[1]), Path(sys.argv[2]).read_bytes(), Darkroom()
files = [f"photos/{number}.jpg" for number in range(count)]
marks = [PictureMark(Rect(mm(5), mm(5), mm(50), mm(33)), file, (0, 0, 6000, 4000), "lz") for file in files]
made = paint(page(*marks), BOOK, assets(dict.fromkeys(files, photo)), anew, "x4", room.develop)
assert made.count(b"/DCTDecode") == count
room.close()
print(*(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))
"""


def test_thirty_photos_take_no_more_memory_than_three(tmp_path: Path) -> None:
    """That of the page and that of its darkroom, kilobytes at the highest."""
    (tmp_path / "photo.jpg").write_bytes(large_photo())
    few, many = (memory(count, tmp_path / "photo.jpg") for count in (3, 30))
    for least, most in zip(few, many, strict=True):
        assert most < 1.15 * least, (few, many)


def memory(count: int, photo: Path) -> list[int]:
    folders = os.pathsep.join(map(str, (ROOT, ROOT / "tests", ROOT / "tests" / "press")))
    command = [sys.executable, "-c", PAINTING, str(count), str(photo)]
    environment = {**os.environ, "PYTHONPATH": folders}
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120, env=environment)
    return [int(size) for size in done.stdout.split()]

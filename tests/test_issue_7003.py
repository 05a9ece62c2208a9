"""The first edition: No. 7003 built whole, and judged by programs that are not ours.

Every figure the edition must reach is a test here.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from PIL import Image

from layout.build import Room, open_room
from layout.press import inspect
from layout.proof.copy_rules import plain
from layout.units import in_points

Tool: TypeAlias = Callable[[str], str]

ROOT = Path(__file__).parent.parent
ISSUE = ROOT / "issues" / "7003"
NUMBERS = range(1, 9)


@dataclass(frozen=True)
class Edition:
    """A finished build."""

    folder: Path
    code: int
    told: str
    report: Any

    def pdf(self, number: int) -> Path:
        return self.folder / f"7003-{number:02}.pdf"


def built(out: Path, *options: str) -> Edition:
    command = [sys.executable, "-m", "layout", "build", str(ISSUE), "--output", str(out), *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert (out / "report.json").exists(), done.stderr
    return Edition(out, done.returncode, done.stderr, json.loads((out / "report.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    return built(tmp_path_factory.mktemp("night") / "7003", "--jobs", "2")


@pytest.fixture(scope="module")
def room() -> Room:
    return open_room(ISSUE)


def printed(tool: Tool, *command: str | Path) -> str:
    program, *rest = map(str, command)
    return subprocess.run([tool(program), *rest], capture_output=True, text=True, check=True, timeout=120).stdout


def test_all_eight_pages_are_released(edition: Edition) -> None:
    assert edition.code == 0, edition.told
    assert sorted(path.name for path in edition.folder.glob("*.pdf")) == [f"7003-{n:02}.pdf" for n in NUMBERS]
    assert not (edition.folder / "held").exists() or not list((edition.folder / "held").iterdir())


def test_no_overset_no_hole_no_forbidden_line(edition: Edition) -> None:
    rules = Counter(f["rule"] for page in edition.report["pages"] for grade in page["findings"].values() for f in grade)
    assert not {"overset", "hole", "kinsoku", "page-open", "copy-lost", "off-grid", "loose-line", "overlap", "outside"} & set(rules), rules
    assert all(page["holes"] == [] for page in edition.report["pages"])


def test_no_empty_rectangle_wider_than_a_column_and_deeper_than_eight_lines(edition: Edition, room: Room, tool: Tool) -> None:
    """Judged from the raster of the finished file, not from what the make-up meant."""
    grid = room.book.grid
    dpi = 36
    for number in NUMBERS:
        out = edition.folder / f"raster-{number}"
        printed(tool, "gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pnggray", f"-r{dpi}", f"-sOutputFile={out}.png", edition.pdf(number))
        with Image.open(f"{out}.png") as picture:
            ink = picture.convert("L").point(lambda v: 255 if v < 250 else 0)
        column = round(in_points(grid.width(1)) * dpi / 72)
        depth = round(in_points(grid.row * 8) * dpi / 72)
        left, top = (round(in_points(edge) * dpi / 72) for edge in (grid.area.x, grid.area.y))
        right, bottom = (round(in_points(edge) * dpi / 72) for edge in (grid.area.right, grid.area.bottom))
        empty = [
            (x, y)
            for y in range(top, bottom - depth, 4)
            for x in range(left, right - column - 4, 4)
            if ink.crop((x, y, x + column + 4, y + depth)).getbbox() is None
        ]
        assert empty == [], f"page {number}: white at {empty[:3]} of {dpi} dpi"


def test_body_baselines_lie_on_one_grid(edition: Edition, room: Room) -> None:
    grid = room.book.grid
    baselines = [in_points(grid.page_height - grid.baseline(row)) for row in range(grid.rows)]
    body = round(in_points(grid.em), 2)
    for number in NUMBERS:
        types = [t for t in inspect(edition.pdf(number).read_bytes()).types if not t.inside and abs(t.size - body) < 0.02]
        assert len(types) > 100
        off = [t for t in types if min(abs(t.y - line) for line in baselines) > 0.05]
        assert off == [], f"page {number}: {len(off)} of {len(types)}, first {off[0].text}"


def test_fonts_are_cid_embedded_subset_and_mapped(edition: Edition, tool: Tool) -> None:
    ads = {1: 1, 8: 1}
    for number in NUMBERS:
        rows = printed(tool, "pdffonts", edition.pdf(number)).splitlines()[2:]
        ours = [row for row in rows if "CID " in row]
        assert len(ours) >= 3
        for row in ours:
            assert re.search(r"CID (Type 0C|TrueType)\s+Identity-[HV]\s+yes yes yes", row), row
        assert len(rows) == len(ours) or number in ads
        assert all(" yes yes " in row for row in rows)


def test_images_are_cmyk_or_grey_at_150_to_300_ppi(edition: Edition, tool: Tool) -> None:
    count = 0
    for number in NUMBERS:
        for row in printed(tool, "pdfimages", "-list", edition.pdf(number)).splitlines()[2:]:
            fields = row.split()
            assert fields[2] == "image"
            assert fields[5] in {"cmyk", "gray"}, row
            assert 150 <= int(fields[12]) <= 300, row
            assert 150 <= int(fields[13]) <= 300, row
            count += 1
    assert count >= 14


def test_qpdf_finds_no_fault(edition: Edition, tool: Tool) -> None:
    for number in NUMBERS:
        assert "No syntax or stream encoding errors found" in printed(tool, "qpdf", "--check", edition.pdf(number))


def test_every_paragraph_can_be_read_back_by_another_program(edition: Edition, room: Room, tool: Tool) -> None:
    """Whole and in one piece, across lines and legs; a table by its characters, since its cells stand side by side."""
    for plan in room.plans:
        text = plain(printed(tool, "pdftotext", "-raw", edition.pdf(plan.number), "-"))
        for story in plan.copy.stories:
            for paragraph in story.body:
                if paragraph.rows:
                    lost = Counter(plain(paragraph.text)) - Counter(text)
                    assert not lost, f"{paragraph.source}: {lost}"
                else:
                    assert plain(paragraph.text) in text, f"{paragraph.source}: {paragraph.text[:20]}"
            for part in (story.headline, story.kicker, story.deck, story.byline):
                assert plain("".join(part)) in text, story.slug


def test_black_text_leaves_the_colour_plates_empty(edition: Edition, room: Room, tool: Tool, tmp_path: Path) -> None:
    """Plates by Ghostscript: page 3's text columns carry no cyan, magenta or yellow."""
    plates = tmp_path / "plate.tif"
    printed(tool, "gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiffsep", "-r72", f"-sOutputFile={plates}", edition.pdf(3))
    (boxes,) = (page["boxes"] for page in edition.report["pages"] if page["page"] == 3)
    legs = [box for box in boxes if box["kind"] == "story" and not box["photos"]]
    assert legs
    for ink in ("Cyan", "Magenta", "Yellow"):
        with Image.open(tmp_path / f"plate({ink}).tif") as plate:
            for box in legs:
                x, y, width, height = (round(value / 25.4 * 72) for value in box["rect"])
                assert plate.convert("L").crop((x + 2, y + 2, x + width - 2, y + height - 2)).getextrema()[0] == 255


def test_two_builds_give_equal_bytes_whatever_the_jobs(edition: Edition, tmp_path: Path) -> None:
    again = built(tmp_path / "7003", "--jobs", "1", "--no-cache")
    for number in NUMBERS:
        assert sha(again.pdf(number)) == sha(edition.pdf(number)), f"page {number}"
    assert {**again.report, "timings": 0} == {**edition.report, "timings": 0}
    for name in ("index.html", "7003-01.png"):
        assert sha(again.folder / "proof" / name) == sha(edition.folder / "proof" / name)


def test_the_folder_and_the_clock_do_not_reach_the_pages(edition: Edition, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "issues", tmp_path / "elsewhere" / "issues")
    folder, out = tmp_path / "elsewhere" / "issues" / "7003", tmp_path / "o"
    command = [sys.executable, "-m", "layout", "build", str(folder), "--pages", "4", "--output", str(out)]
    environment = {"PATH": "/usr/bin:/bin", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    subprocess.run(command, check=True, capture_output=True, timeout=120, env=environment, cwd=tmp_path)
    assert sha(out / "7003-04.pdf") == sha(edition.pdf(4))


def sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()

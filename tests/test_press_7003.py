"""No. 7003 on the press: what both standards ask, and what stands on the plates, weighed by arithmetic that is not ours.

The plates are made by Ghostscript; the sums over them are made here, another way than the engine makes them.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import pikepdf
import pytest
from judges import judge
from numpy.typing import NDArray
from PIL import Image

from layout.night.intake import checked, intake
from layout.press import inspect
from layout.proof.plate_rules import PROOF_RULES
from layout.proof.preflight import READING_RULES

Plane: TypeAlias = NDArray[np.float64]

ROOT = Path(__file__).parents[1]
NUMBERS = range(1, 9)
PPI = 100
MM = PPI / 25.4
PRESS_RULES = {rule.name for rule in READING_RULES} | {rule.name for rule in PROOF_RULES}
"""Rules about the file and its plates; the others are about copy, make-up and faces."""


@dataclass(frozen=True)
class Edition:
    """A finished build of the issue."""

    folder: Path
    pages: dict[int, Any]
    findings: tuple[Any, ...]

    def pdf(self, number: int) -> Path:
        return self.folder / f"7003-{number:02}.pdf"


def built(issue: Path, out: Path, *options: str) -> Edition:
    command = [sys.executable, "-m", "layout", "build", str(issue), "--output", str(out), "--jobs", "2", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    report = json.loads((out / "report.json").read_text("utf-8"))
    pages = {page["page"]: page for page in report["pages"]}
    found = [finding for page in pages.values() for grade in page["findings"].values() for finding in grade]
    return Edition(out, pages, (*report["findings"], *found))


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the issues: the editions built from it share their cache."""
    folder = tmp_path_factory.mktemp("night")
    for name in ("issues", "fonts"):
        if (ROOT / name).exists():
            shutil.copytree(ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def x4(night: Path) -> Edition:
    judge("gs")
    return built(night / "issues" / "7003", night / "output" / "x4")


@pytest.fixture(scope="module")
def x1a(night: Path, x4: Edition) -> Edition:
    """After the other, whose photos it finds in the cache. Its plates are those of the other, as a test below shows."""
    return built(night / "issues" / "7003", night / "output" / "x1a", "--standard", "x1a", "--no-plates")


@pytest.fixture(scope="module")
def light(night: Path) -> Edition:
    """The issue of a house that prints no more than 220 percent."""
    tight = night / "tight"
    shutil.copytree(night / "issues", tight)
    house = tight / "house.yaml"
    text = house.read_text("utf-8")
    assert "ink_limit: 240" in text
    house.write_text(text.replace("ink_limit: 240", "ink_limit: 220"), "utf-8")
    return built(tight / "7003", night / "output" / "light", "--no-plates")


@dataclass(frozen=True)
class Films:
    """The four plates of a page, percent, rows from the top; the trim alone."""

    inks: dict[str, Plane]

    @property
    def total(self) -> Plane:
        total: Plane = np.sum(list(self.inks.values()), axis=0)
        return total

    def colour(self, rect: list[float]) -> float:
        """The heaviest pixel of cyan, magenta or yellow in a rectangle of millimetres from the top left, a pixel inside its edges."""
        x, y, width, height = (side * MM for side in rect)
        rows, columns = slice(int(y) + 2, int(y + height) - 1), slice(int(x) + 2, int(x + width) - 1)
        return max(float(self.inks[ink][rows, columns].max()) for ink in ("Cyan", "Magenta", "Yellow"))


@cache
def films(pdf: Path) -> Films:
    room = pdf.with_suffix(".plates")
    room.mkdir()
    gs = [judge("gs"), "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=tiffsep", f"-r{PPI}", "-dUseTrimBox", "-dOverprint=/enable"]
    subprocess.run([*gs, f"-sOutputFile={room / 'p.tif'}", str(pdf)], check=True, capture_output=True, timeout=120)
    inks = {}
    for ink in ("Cyan", "Magenta", "Yellow", "Black"):
        with Image.open(room / f"p({ink}).tif") as plate:
            inks[ink] = (255 - np.asarray(plate.convert("L"), np.float64)) / 2.55
    shutil.rmtree(room)
    return Films(inks)


def each(edition: Edition) -> Iterator[tuple[int, Films]]:
    """The plates of every page, two made at a time."""
    with ThreadPoolExecutor(2) as hands:
        yield from zip(NUMBERS, hands.map(films, map(edition.pdf, NUMBERS)), strict=True)


def heaviest(total: Plane, millimetres: float = 15.0) -> float:
    """The heaviest mean over a square: an integral image, four corners of it at a time."""
    side = round(millimetres * MM)
    summed = np.pad(total.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    squares = summed[side:, side:] - summed[:-side, side:] - summed[side:, :-side] + summed[:-side, :-side]
    return float(squares.max()) / side**2


def share(total: Plane, limit: float) -> float:
    """Of the inked pixels those beyond a limit, percent."""
    return float((total > limit + 0.5).sum() / (total > 0).sum() * 100)


def test_all_rules_pass_in_both_standards(x4: Edition, x1a: Edition) -> None:
    for edition, claimed in ((x4, "PDF/X-4"), (x1a, "PDF/X-1a:2003")):
        assert sorted(path.name for path in edition.folder.glob("*.pdf")) == [f"7003-{number:02}.pdf" for number in NUMBERS]
        assert [finding for finding in edition.findings if finding["rule"] in PRESS_RULES] == []
        for number in NUMBERS:
            printed = inspect(edition.pdf(number).read_bytes())
            assert printed.breaches == ()
            assert printed.standard == claimed


def test_the_standards_differ_in_their_envelope_alone(x4: Edition, x1a: Edition) -> None:
    """So that what is proved of the plates of one holds for the other."""
    for number in NUMBERS:
        with pikepdf.open(x4.pdf(number)) as one, pikepdf.open(x1a.pdf(number)) as other:
            assert (one.pdf_version, other.pdf_version) == ("1.6", "1.4")
            assert drawn(one.pages[0]) == drawn(other.pages[0])


def drawn(page: Any) -> dict[str, bytes]:
    """All that is drawn: operators, images and ads, fonts by their programs."""
    parts = {"page": page.Contents.read_bytes()}
    parts |= {name: thing.read_raw_bytes() for name, thing in page.Resources.XObject.items()}
    for name, font in page.Resources.Font.items():
        held = font.DescendantFonts[0].FontDescriptor
        parts[name] = held.get("/FontFile3", held.get("/FontFile2")).read_bytes()
    return parts


@pytest.mark.parametrize(("house", "limit"), [("x4", 240), ("light", 220)])
def test_no_square_of_fifteen_millimetres_is_too_heavy(request: pytest.FixtureRequest, house: str, limit: int) -> None:
    for number, shown in each(request.getfixturevalue(house)):
        assert heaviest(shown.total) <= limit, f"page {number}"
        assert share(shown.total, limit + 10) < 0.1, f"page {number}"


def test_the_house_of_less_ink_prints_the_same_pictures(x4: Edition, light: Edition) -> None:
    """Less ink, but no picture gone pale: black holds what colour gives up."""
    for (number, usual), (_, spare) in zip(each(x4), each(light), strict=True):
        assert spare.total.sum() <= usual.total.sum() * 1.001, f"page {number}"
        assert np.abs(spare.inks["Black"] - usual.inks["Black"]).mean() < 0.5, f"page {number}"
        assert usual.total.mean() - spare.total.mean() < 0.5, f"page {number}"


def test_the_engine_weighs_what_is_weighed_here(x4: Edition) -> None:
    for number, shown in each(x4):
        told = x4.pages[number]["ink"]
        assert told["tac"]["square"] == pytest.approx(heaviest(shown.total), abs=1.5)
        assert told["tac"]["peak"] == pytest.approx(shown.total.max(), abs=8)  # of one point, which lies otherwise at another resolution
        for ink in ("Cyan", "Magenta", "Yellow"):
            assert told["means"][ink.lower()] == pytest.approx(shown.inks[ink].mean(), abs=0.2)


def test_the_colour_plates_are_empty_under_the_text(x4: Edition) -> None:
    count = 0
    for number, shown in each(x4):
        page = x4.pages[number]
        assert page["ink"]["stains"] == []
        pictures = [rect for box in page["boxes"] for rect in box["photos"]]
        for box in page["boxes"]:
            for leg in box["legs"]:
                if not any(meet(leg, picture) for picture in pictures):
                    assert shown.colour(leg) == 0.0, f"page {number}, {box['owner']}"
                    count += 1
    assert count > 120


def meet(one: list[float], other: list[float]) -> bool:
    """Whether two rectangles share paper, to half a millimetre."""
    (ax, ay, aw, ah), (bx, by, bw, bh) = one, other
    return ax < bx + bw - 0.5 and bx < ax + aw - 0.5 and ay < by + bh - 0.5 and by < ay + ah - 0.5


def test_a_black_page_has_nothing_on_the_colour_plates(night: Path) -> None:
    """The page with most colour, declared black: photos, nameplate and rules."""
    issues = night / "black"
    shutil.copytree(night / "issues", issues)
    listed = issues / "7003" / "issue.yaml"
    text = listed.read_text("utf-8")
    listed.write_text(text.replace("  - page: 4\n", "  - page: 4\n    colour: black\n"), "utf-8")
    black = films(built(issues / "7003", night / "output" / "black", "--pages", "4", "--no-plates").pdf(4))
    for ink in ("Cyan", "Magenta", "Yellow"):
        assert not black.inks[ink].any()
    assert black.inks["Black"].mean() > 10


def test_a_page_full_of_text_is_under_a_megabyte(night: Path) -> None:
    """6,500 characters without photos: stories of four pages, their pictures taken out."""
    issues = night / "words"
    shutil.copytree(night / "issues", issues)
    stories = ("p4-guobao", "p2-saoma", "p3-zaosheng", "p4-diandong", "p4-xiaoyuan", "p2-dianti", "p5-xinzi", "p3-zufang")
    listed = f"number: 7003\ndate: 2024-05-23\npages:\n  - page: 2\n    stories: [{', '.join(stories)}]\n"
    (issues / "7003" / "issue.yaml").write_text(listed, "utf-8")
    for slug in stories:
        story = issues / "7003" / "copy" / f"{slug}.md"
        story.write_text(pictureless(story.read_text("utf-8")), "utf-8")
    out = night / "output" / "words"
    command = [sys.executable, "-m", "layout", "build", str(issues / "7003"), "--output", str(out), "--no-plates"]
    subprocess.run(command, capture_output=True, check=False, timeout=120)
    (pdf,) = out.rglob("*.pdf")  # released or not: these stories need not close a page
    printed = inspect(pdf.read_bytes())
    assert printed.images == ()
    assert sum(len(shown.text.strip()) for shown in printed.types) >= 6500
    assert pdf.stat().st_size < 1_000_000


def pictureless(story: str) -> str:
    """A story without its `photos`, which are the indented lines under that key."""
    lines, kept, inside = story.splitlines(keepends=True), [], False
    for line in lines:
        inside = line.startswith("photos:") or (inside and line.startswith((" ", "-")) and not line.startswith("---"))
        kept += [] if inside else [line]
    return "".join(kept)


def test_checksums_are_those_of_sha256sum(x4: Edition) -> None:
    seals = sorted(path.name for path in x4.folder.glob("*.sha256"))
    assert len(seals) == len(NUMBERS)
    subprocess.run([judge("sha256sum"), "--check", "--strict", *seals], cwd=x4.folder, check=True, capture_output=True, timeout=60)


def test_a_page_is_checked_in_a_third_of_a_second(x4: Edition) -> None:
    """0.3 s a page by the file alone, 5 s with plates; twice that is allowed to a busy machine."""
    for tool, seconds in ((None, 0.3), (judge("gs"), 5.0)):
        asked = intake(None, None, None, tool)
        taken = []
        for number in (1, 4, 8):
            started = time.process_time() if tool is None else time.perf_counter()
            assert checked(x4.pdf(number), asked, print).printed
            taken.append((time.process_time() if tool is None else time.perf_counter()) - started)
        assert min(taken) < seconds
        assert sum(taken) / len(taken) < 2 * seconds, taken

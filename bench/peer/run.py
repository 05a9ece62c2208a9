"""The same copy by broadsheet and by Typst, measured on what each has made.

The front page as printed, and all body copy of the issue in legs of 9 to 20 ems. Run it as
python bench/peer/run.py [--issue issues/7003] [--output output/peer] [--pictures docs/pictures].
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

import pypdfium2
from measure import Sheet, measured, set_facts
from PIL import Image
from readback import Glyph, Leg, SetLine, glyphs, lines
from typesetter import front_legs, strip

from layout.build import Room, open_room
from layout.galley import Galley, Line
from layout.issue import Kind
from layout.typeset import compose
from layout.units import POINT, in_points

HERE = Path(__file__).parent
MM = 72 / 25.4
MEASURES = (9, 11, 13, 17, 20)
AD_DEPTH = 80 * MM
STRIP_MARGIN = 20 * MM
PICTURES = ("front-broadsheet", "front-typst", "longer-broadsheet", "longer-typst")
PICTURE_WIDTH = 900
COLOURS = 256
"""Of the pictures in the manual, dithered: a third of the bytes of full colour."""
RUNS = 3


def main() -> None:
    """Make both, measure both, print both tables."""
    asked = _asked()
    asked.output.mkdir(parents=True, exist_ok=True)
    room = open_room(asked.issue.resolve())
    ours, theirs = _ours(asked.issue, asked.output, room), _theirs(asked.issue, asked.output, room)
    facts = [measured(ours), measured(theirs)]
    rows = [(name, *(fact[name] for fact in facts)) for name in facts[0]]
    longer, added = _longer(asked, room)
    lost = tuple(f"{_hidden(late) - _hidden(early)} characters" for early, late in zip((ours, theirs), longer, strict=True))
    more = {"seconds for the page, whole process": _clocked(asked), f"with {added} characters more in the second story, lost": lost}
    _table(("front page", "broadsheet", "Typst"), [*rows, *((name, *both) for name, both in more.items())])
    for measure in MEASURES:
        _strip_table(room, measure, asked.output)
    if asked.pictures:
        for sheet, name in zip((ours, theirs, *longer), PICTURES, strict=True):
            _picture(sheet.file, asked.pictures / f"{name}.png")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="The same copy by broadsheet and by Typst.")
    parser.add_argument("--issue", type=Path, default=Path("issues/7003"))
    parser.add_argument("--output", type=Path, default=Path("output/peer"))
    parser.add_argument("--pictures", type=Path, help="Write a picture of each front page here.")
    return parser.parse_args()


def _build(issue: Path, out: Path, *options: str) -> None:
    """The first page by broadsheet, as a process of its own; 1 is a page that is held, and still a page."""
    command = (sys.executable, "-m", "layout", "build", str(issue), "--pages", "1", "--jobs", "1", "--output", str(out))
    done = subprocess.run((*command, *options), capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)


def _typeset(issue: Path, out: Path) -> None:
    subprocess.run((sys.executable, str(HERE / "typesetter.py"), str(issue), str(out)), check=True)


def _ours(issue: Path, out: Path, room: Room) -> Sheet:
    folder = out / issue.name
    _build(issue, folder)
    page = json.loads((folder / "report.json").read_text(encoding="utf-8"))["pages"][0]
    stories = [box for box in page["boxes"] if box["kind"] in ("story", "picture")]
    legs = tuple(Leg(box["owner"], *(side * MM for side in leg)) for box in stories for leg in box["legs"])
    return _sheet(folder / page["file"], legs, room)


def _theirs(issue: Path, out: Path, room: Room) -> Sheet:
    file = out / "typst-01.pdf"
    _typeset(issue, file)
    return _sheet(file, front_legs(issue, in_points(room.book.grid.row)), room)


def _sheet(file: Path, legs: tuple[Leg, ...], room: Room) -> Sheet:
    grid = room.book.grid
    left, top, right, bottom = (in_points(side) for side in (grid.area.x, grid.area.y, grid.area.right, grid.area.bottom))
    return Sheet(file, legs, in_points(grid.em), in_points(grid.row), (left, top, right, bottom))


def _longer(asked: argparse.Namespace, room: Room) -> tuple[tuple[Sheet, Sheet], int]:
    """Both pages again with the second story grown by two of its own paragraphs, and by how many characters that is."""
    issue = asked.output / "longer" / asked.issue.name
    shutil.copytree(asked.issue, issue, dirs_exist_ok=True)
    shutil.copy(asked.issue.resolve().parent / "house.yaml", issue.parent)
    copy = issue / "copy" / "taozi.md"
    paragraphs = copy.read_text(encoding="utf-8").rstrip().split("\n\n")
    again = paragraphs[1:3]
    copy.write_text("\n\n".join([*paragraphs, *(f"又讯 {paragraph}" for paragraph in again)]) + "\n", encoding="utf-8")
    return (_ours(issue, issue.parent, room), _theirs(issue, issue.parent, room)), sum(map(len, again))


def _hidden(sheet: Sheet) -> int:
    """Characters of body size under the advertisement, which takes the foot of the type area, or off the paper."""
    body = (glyph for glyph in glyphs(sheet.file) if abs(glyph.size - sheet.em) < 0.02 * sheet.em and glyph.char.strip())
    return sum(glyph.y > sheet.area[3] - AD_DEPTH or glyph.x > sheet.area[2] + sheet.area[0] for glyph in body)


def _clocked(asked: argparse.Namespace) -> tuple[str, str]:
    """Median seconds of a whole process: ours without and with its photo cache, and Typst's."""
    cold, warm, theirs = [], [], []
    for _ in range(RUNS):
        cold.append(_seconds(lambda: _build(asked.issue, asked.output / asked.issue.name, "--no-cache")))
        warm.append(_seconds(lambda: _build(asked.issue, asked.output / asked.issue.name)))
        theirs.append(_seconds(lambda: _typeset(asked.issue, asked.output / "typst-01.pdf")))
    return f"{median(cold):.1f}; photos separated before {median(warm):.1f}", f"{median(theirs):.1f}"


def _seconds(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _strip_table(room: Room, measure: int, out: Path) -> None:
    """All body copy of the issue in one leg: ours from its galleys, Typst's read back from its PDF."""
    em = in_points(room.book.grid.em)
    setter = compose(room.book, room.assets)
    started = time.perf_counter()
    copy = [story for page in room.issue.pages for story in (*page.stories, *page.fillers)]
    galleys = [setter.galley(story, measure * room.book.grid.em) for story in copy]
    columns = {"broadsheet": (list(_set(galleys, measure * em)), time.perf_counter() - started)}
    paragraphs = ["".join(line.text for line in block) for block in _blocks(galleys)]
    leg = Leg("", STRIP_MARGIN, 0, measure * em, float("inf"))
    for name, tuned in (("Typst", False), ("Typst, tuned", True)):
        file = out / f"strip-{measure}{'-tuned' if tuned else ''}.pdf"
        seconds = _seconds(partial(strip, paragraphs, measure, tuned, file))
        columns[name] = lines(file, [leg], em), seconds
    facts = {name: {**set_facts(body), "seconds": f"{seconds:.1f}"} for name, (body, seconds) in columns.items()}
    rows = [(name, *(fact[name] for fact in facts.values())) for name in facts["broadsheet"]]
    _table((f"{measure} em, {sum(map(len, paragraphs)):,} characters", *facts), rows)


def _blocks(galleys: list[Galley]) -> Iterator[tuple[Line, ...]]:
    """The paragraphs of plain text, at their best."""
    return (block.settings[0].lines for galley in galleys for block in galley.blocks if block.kind is Kind.TEXT)


def _set(galleys: list[Galley], measure: float) -> Iterator[SetLine]:
    leg = Leg("", 0, 0, measure, float("inf"))
    for paragraph in _blocks(galleys):
        for line in paragraph:
            yield SetLine(leg, tuple(_placed(line)), ends=line is paragraph[-1])


def _placed(line: Line) -> Iterator[Glyph]:
    for run in line.runs:
        for x, copy in zip(run.xs, run.texts, strict=True):
            yield from (Glyph(char, (run.x + x) / POINT, 0.0, run.size / POINT) for char in copy)


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    sys.stdout.writelines("| " + " | ".join(row) + " |\n" for row in (head, tuple("---" for _ in head), *rows))
    sys.stdout.write("\n")


def _picture(file: Path, out: Path) -> None:
    """A page in the width of the manual's column, without its bleed."""
    page = pypdfium2.PdfDocument(file)[0]
    page.set_cropbox(*page.get_trimbox())
    picture = page.render(scale=PICTURE_WIDTH / page.get_width()).to_pil().convert("RGB")
    out.parent.mkdir(parents=True, exist_ok=True)
    palette = picture.quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE)
    picture.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG).save(out, optimize=True)


if __name__ == "__main__":
    main()

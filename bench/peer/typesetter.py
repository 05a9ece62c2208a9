"""Typst asked for pages: the front page set by hand, and the copy of an issue in one leg.

python bench/peer/typesetter.py ISSUE FILE.pdf makes the front page alone, for the clock. Needs `pip install typst`.
"""

from __future__ import annotations

import json
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import typst
from readback import Leg

HERE = Path(__file__).parent
ROOT = "/"
"""Typst reads below its root; the issue may be anywhere."""


def _fonts() -> list[str]:
    """Folder of the Song and Hei that the house sheet plays its Regular with."""
    found = find_spec("pylopdf_fonts_zh_cn")
    return list(found.submodule_search_locations or ()) if found else []


def _compile(source: str, out: Path, inputs: dict[str, str]) -> None:
    typst.compile(str(HERE / source), output=str(out), root=ROOT, font_paths=_fonts(), ignore_system_fonts=True, sys_inputs=inputs)


def front(issue: Path, out: Path) -> None:
    """The front page, set by hand."""
    _compile("front.typ", out, {"issue": str(issue.resolve())})


def front_legs(issue: Path, row: float) -> tuple[Leg, ...]:
    """Where the legs of the front page stand, from the template itself."""
    inputs = {"issue": str(issue.resolve())}
    told = typst.query(str(HERE / "front.typ"), "<legs>", field="value", root=ROOT, font_paths=_fonts(), sys_inputs=inputs)
    return tuple(
        Leg(story["slug"], story["x"] + at * (story["width"] + story["gutter"]), story["y"], story["width"], story["rows"] * row)
        for story in json.loads(told)
        for at in range(story["legs"])
    )


def strip(paragraphs: list[str], measure: int, tuned: bool, out: Path) -> None:
    """Paragraphs in one leg of a measure in ems."""
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "paragraphs.json"
        copy.write_text(json.dumps(paragraphs, ensure_ascii=False), encoding="utf-8")
        _compile("strip.typ", out, {"measure": str(measure), "tuned": "yes" if tuned else "no", "paragraphs": str(copy)})


if __name__ == "__main__":
    front(Path(sys.argv[1]), Path(sys.argv[2]))

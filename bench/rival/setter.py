"""Typst asked for the pages of a workload: python bench/rival/setter.py ISSUE FILE.pdf. Needs `pip install typst`."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import typst

HERE = Path(__file__).parent


def main() -> None:
    """Set the pages of an issue folder that workload.py has written."""
    issue, out = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    found = find_spec("pylopdf_fonts_zh_cn")
    fonts = list(found.submodule_search_locations or ()) if found else []
    source, inputs = str(HERE / "newspaper.typ"), {"issue": str(issue)}
    typst.compile(source, output=str(out), root="/", font_paths=fonts, ignore_system_fonts=True, sys_inputs=inputs)


if __name__ == "__main__":
    main()

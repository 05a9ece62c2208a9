"""What a command loads before it has anything to do: every library costs each run its start."""

from __future__ import annotations

import subprocess
import sys

from layout.typeset.clusters import sequence


def loaded(code: str, *names: str) -> set[str]:
    """Which of some modules a fresh interpreter has loaded after a piece of code."""
    told = f"{code}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], check=True, capture_output=True, text=True)
    return set(names) & set(done.stdout.split())


def test_the_street_door_loads_no_room_and_no_server() -> None:
    names = ("http.server", "layout.build", "layout.desk", "numpy", "pydantic", "jinja2", "pikepdf", "PIL", "yaml", "multiprocessing")
    assert loaded("import layout.__main__", *names) == set()


def test_a_build_loads_only_what_its_pages_need() -> None:
    names = ("ortools", "pandas", "rjieba", "pyphen", "uvicorn", "starlette", "distributed", "fsspec", "rich", "http.client")
    assert loaded("import layout.night.pressing, layout.night.workers", *names) == set()


def test_the_dearest_patterns_are_compiled_where_a_text_needs_them() -> None:
    code = """
import layout.night.pressing
from layout.typeset.clusters import _cluster
from layout.typeset.marks import _tokens
assert not _tokens.cache_info().currsize and not _cluster.cache_info().currsize
"""
    assert loaded(code, "layout.night.pressing") == {"layout.night.pressing"}


def test_no_described_character_is_looked_for_where_none_can_stand() -> None:
    assert "⿰" not in sequence("法院😀")
    assert "⿰" in sequence("⿰氵去")

"""The street door: the code a process ends with, and that nothing said is lost though it ends at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


def ended(code: str, *arguments: str) -> tuple[int, str, str]:
    """How a process ends that runs the command after a piece of code: its code, what it said and what it complained of."""
    whole = f"import sys, atexit, layout.__main__ as door\n{code}\ndoor.main()"
    done = subprocess.run([sys.executable, "-c", whole, *arguments], check=False, capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("door.cli = lambda **_: print('said' * 9999, end='')", 0),
        ("def cli(**_): raise SystemExit(7)\ndoor.cli = cli", 7),
        ("def cli(**_): raise KeyboardInterrupt\ndoor.cli = cli", 130),
        ("def cli(**_): raise LookupError('lost')\ndoor.cli = cli", 1),
    ],
    ids=["well", "with a code", "interrupted", "with a traceback"],
)
def test_the_code_is_that_of_the_command(code: str, expected: int) -> None:
    assert ended(code)[0] == expected


def test_all_that_was_said_is_said() -> None:
    assert ended("door.cli = lambda **_: print('said' * 99999, end='')")[1] == "said" * 99999
    assert "LookupError: lost" in ended("def cli(**_): raise LookupError('lost')\ndoor.cli = cli")[2]


def test_what_libraries_do_at_the_end_is_done_before() -> None:
    assert ended("door.cli = lambda **_: atexit.register(print, 'swept')")[1] == "swept\n"


def test_wrong_copy_ends_with_2(tmp_path: Path) -> None:
    code, _, told = ended("", "build", str(tmp_path / "issues" / "none"))
    assert code == 2
    assert "nothing was built" in told

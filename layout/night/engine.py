"""Which program is at work: its own sources and the libraries it stands on. What another program made is not taken for its own."""

from __future__ import annotations

import functools
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_HOME = Path(__file__).parents[1]
_OURS = (".py", ".icc", ".yaml", ".html", ".json")


@functools.cache
def engine() -> str:
    """SHA-256 of this program, of the names and versions of all that is installed beside it, and of the interpreter."""
    return hashlib.sha256("\0".join((sys.version, program(), *sorted(_installed()))).encode()).hexdigest()


@functools.cache
def program() -> str:
    """SHA-256 of the sources of this program."""
    whole = hashlib.sha256()
    for path in sorted(_sources()):
        whole.update(path.relative_to(_HOME).as_posix().encode() + b"\0" + path.read_bytes())
    return whole.hexdigest()


def plate_maker() -> str:
    """Path of the program that makes plates on this machine, as `build.Tools.plates`; empty when there is none."""
    return shutil.which("gs") or ""


@functools.cache
def tool_version(path: str) -> str:
    """What a program says to --version; its path when it says nothing."""
    try:
        said = subprocess.run([path, "--version"], capture_output=True, timeout=10, check=False, text=True)
    except (OSError, ValueError, subprocess.SubprocessError):
        return path
    return said.stdout.strip() or path


def _sources() -> Iterator[Path]:
    for folder, inside, files in os.walk(_HOME):
        inside[:] = [name for name in inside if not name.startswith((".", "__"))]
        yield from (Path(folder, name) for name in files if name.endswith(_OURS))


def _installed() -> Iterator[str]:
    """Names of the metadata of installed packages, versions in them, such as ``pillow-11.0.dist-info``."""
    for place in dict.fromkeys(sys.path):
        with suppress(OSError), os.scandir(place or ".") as entries:
            yield from (entry.name for entry in entries if entry.name.endswith((".dist-info", ".egg-info")))

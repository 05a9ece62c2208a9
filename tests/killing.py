"""A process that dies at a step of its choice, and a reader that takes what the manifest lists."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

Files = dict[str, bytes]


def files(out: Path) -> Files:
    """All that stands in a folder, hidden files too."""
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}


def outlived(work: Callable[[], object], step: int) -> bool:
    """Do it in a process that is killed before its system call number `step`; whether it came to its end before that."""
    child = os.fork()
    if not child:
        _count_down(step)
        try:
            work()
            os._exit(0)
        except BaseException as error:
            os.write(2, f"{error!r}\n".encode())
            os._exit(9)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return False
    assert os.waitstatus_to_exitcode(status) == 0
    return True


def _count_down(step: int) -> None:
    left = step

    def look(frame: FrameType, event: str, called: Any) -> None:
        nonlocal left
        if event == "c_call" and (called.__module__ in {"posix", "fcntl", "_io"} or called.__name__ in {"write", "close", "flush"}):
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(look)


def listed(out: Path) -> dict[str, Any] | None:
    """The manifest, once every file in it was found to be the one it lists; None when there is none."""
    try:
        said: dict[str, Any] = json.loads((out / "manifest.json").read_bytes())
    except FileNotFoundError:
        return None
    for row in said["files"]:
        content = (out / row["file"]).read_bytes()
        assert (row["sha256"], row["bytes"]) == (hashlib.sha256(content).hexdigest(), len(content)), row["file"]
    lines = "".join(f"{row['sha256']}  {row['file']}\n" for row in said["files"])
    assert said["digest"] == hashlib.sha256(lines.encode()).hexdigest()
    return said


def taken(out: Path) -> Files | None:
    """The set a receiver takes: manifest, files, manifest again. None when there is no whole set to be had at this moment."""
    try:
        before = (out / "manifest.json").read_bytes()
        said = json.loads(before)
        got = {row["file"]: (out / row["file"]).read_bytes() for row in said["files"]}
        after = (out / "manifest.json").read_bytes()
    except FileNotFoundError:
        return None
    if before != after or not said["complete"]:
        return None
    for row in said["files"]:
        assert hashlib.sha256(got[row["file"]]).hexdigest() == row["sha256"], row["file"]
    return got

"""Disks that are full or may not be written, in words for the person who must mend them."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FULL = "free some room or give another --output, and build again"
_SHUT = "ask for the right to write there, or give another --output"
_FILE = "a file stands where a folder should be; move it away or give another --output"

ADVICE = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: "a file of this size may not be written here; lift the limit (ulimit -f) or give another --output",
    errno.EROFS: _SHUT,
    errno.EACCES: _SHUT,
    errno.EPERM: _SHUT,
    errno.ENOTDIR: _FILE,
    errno.EEXIST: _FILE,
    errno.EISDIR: "a folder stands where a file should be; move it away or give another --output",
}
"""What to do, by what the system says."""

UNTOUCHED = "What was released before stands untouched."
"""Said until the journal is complete."""
PENDING = "All files are written; the next run puts them in place."
"""Said after it."""


@contextmanager
def told(out: Path, state: str = UNTOUCHED) -> Iterator[None]:
    """Errors of the disk with what to do about them, and what stands in the folder meanwhile; they stay OSErrors of their number."""
    try:
        yield
    except BlockingIOError:
        raise
    except OSError as error:
        if error.errno not in ADVICE or state in str(error):
            raise
        text = f"{os.strerror(error.errno)}: {ADVICE[error.errno]}. {state}"
        raise OSError(error.errno, text, error.filename or str(out)) from error

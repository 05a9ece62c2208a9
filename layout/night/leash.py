"""Workers end with the run that started them: a killed run leaves no process behind."""

from __future__ import annotations

import ctypes
import os
import signal
import sys

_DEATH_OF_PARENT = 1
"""PR_SET_PDEATHSIG of prctl(2): the signal this process gets when the one that forked it has ended, however it ended."""


def leash(parent: int) -> None:
    """End with the process `parent`, which forked this one. Linux only; elsewhere a killed run may leave workers.

    A worker cannot see the end otherwise: it holds an end of the queue it waits at.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DEATH_OF_PARENT, int(signal.SIGKILL), 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)

"""A stopwatch for tests of how long something takes: of the processor, and the least of a few tries, so that a busy machine fails none."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable


def seconds(work: Callable[[], object], tries: int = 1) -> float:
    """CPU seconds of this process, the least of so many tries."""
    return min(_once(work) for _ in range(tries))


def _once(work: Callable[[], object]) -> float:
    gc.collect()
    started = time.process_time()
    work()
    return time.process_time() - started

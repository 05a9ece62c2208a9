"""The release from the proof desk: a build with plates, in a process of its own, as the night makes it."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

from layout.finding import CopyError
from layout.night.nightly import Outcome
from layout.night.onebuild import Ways, one_build
from layout.proof.server.behind import Refused


@dataclass(frozen=True, slots=True)
class Press:
    """Where and how a proof desk releases."""

    out: Path
    cache: Path | None = None
    standard: str = "x4"
    plates: str | None = None
    """As `Tools.plates`."""
    jobs: int = 0


def released(issue: Path, press: Press) -> Outcome:
    """Build and release an issue. `Refused` in words when nothing could be written."""
    # Spawned, for a fork would inherit the locks of the threads of the desk.
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        try:
            return pool.submit(_build, issue, press).result()
        except CopyError as error:
            raise Refused(str(error)) from None
        except (OSError, BrokenProcessPool) as error:
            raise Refused(f"nothing was released: {error}") from None


def _build(issue: Path, press: Press) -> Outcome:
    return one_build(issue, press.out, None, Ways(press.jobs, press.cache, press.plates, press.standard))

"""An issue of two pages on a small sheet, both of which close and may be printed, and whoever waits for them at the proof desk."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import smallcopy
from PIL import Image

from layout.night.live import LiveDesk
from layout.proof.server.behind import Sheet

HOUSE = smallcopy.HOUSE + "signing: {steps: [一校, 二校], required: [二校]}\n"

PAGES = {1: ("要闻", "李文", ("bridge", "market", "school")), 2: ("要闻", "李文", ("tea", "poem"))}


def live_issue(folder: Path) -> Path:
    """Write the issue below a folder; gives its own folder."""
    issue = smallcopy.written(folder, HOUSE, PAGES)
    photo(issue / "photos" / "bridge.jpg", 200)
    return issue


def photo(path: Path, grey: int) -> None:
    """A photo of one grey."""
    Image.new("L", (1200, 800), grey).save(path, quality=80)


def until(true: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


def settled(desk: LiveDesk, number: int) -> Sheet:
    """A page once nothing is to be made of it any more."""
    until(lambda: number not in desk.issued().busy)
    assert any(page.number == number and page.sha256 for page in desk.issued().pages), desk.issued().errors
    return desk.sheet(number)

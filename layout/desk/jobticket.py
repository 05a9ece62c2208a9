"""What a paper asks of a file that comes from outside: house.yaml alone, without an issue and without its faces."""

from __future__ import annotations

import os
from pathlib import Path

from layout.desk.complaints import Complaints
from layout.desk.drawer import Drawer
from layout.desk.folder import Opener
from layout.desk.house import read_house
from layout.finding import CopyError, Finding, Grade, Source
from layout.stylebook import Stylebook


def press_of(path: Path) -> tuple[Stylebook, bytes]:
    """The stylebook of a house.yaml and the bytes of its ICC profile. Raises CopyError with everything that is wrong."""
    complaints = Complaints()
    if not path.is_file():
        raise CopyError([Finding("missing-file", Grade.STOP, "there is no such house.yaml", Source(os.fspath(path)))])
    house = read_house(path, os.fspath(path), complaints)
    complaints.settle()
    if house is None:
        raise CopyError([Finding("unreadable", Grade.STOP, "the house cannot be read", Source(os.fspath(path)))])
    drawer, profile = Drawer(path.absolute().parent), house.book.condition.profile
    opener = Opener(drawer, drawer, profile)
    if fault := opener.profile_fault():
        source = Source(os.fspath(path), house.line("condition", "profile"))
        raise CopyError([Finding("profile", Grade.STOP, f"profile: {fault}", source)])
    return house.book, opener(profile)

"""Clauses R14 to R18: the printing condition a file was made for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from typing import Any

import pikepdf
from PIL import ImageCms

from layout.press.clauses_colour import used_spaces
from layout.press.clauses_reach import Opened, unpacks
from layout.press.spaces import family_of
from layout.printed import Breach

REGISTRY = "http://www.color.org"

LONGEST = 64_000_000
"""Bytes of a profile."""


def profile_of(intent: Any) -> bytes:
    """The ICC profile inside an output intent; empty when there is none."""
    stream = intent.get("/DestOutputProfile")
    if not isinstance(stream, pikepdf.Stream) or not unpacks(stream, LONGEST):
        return b""
    return stream.read_bytes()


def is_registered(intent: Any) -> bool:
    """Whether an output intent names the registry of the ICC."""
    return str(intent.get("/RegistryName", "")).rstrip("/") in {REGISTRY, "https://www.color.org"}


def one_intent(opened: Opened) -> Iterator[Breach]:
    """R14."""
    count = len(opened.intents())
    if count != 1:
        yield Breach("R14", f"it has {count or 'no'} output intent{'s' * (count > 1)} for PDF/X; one is needed")


def identifier(opened: Opened) -> Iterator[Breach]:
    """R15."""
    for intent in opened.intents():
        if not str(intent.get("/OutputConditionIdentifier", "")).strip():
            yield Breach("R15", "its output intent names no printing condition")


def profile(opened: Opened) -> Iterator[Breach]:
    """R16. PDF/X-1a is content with a registered name; everybody else embeds the profile."""
    for intent in opened.intents():
        if "/DestOutputProfile" in intent:
            lacking = opened.flavour == "x1a" and not is_registered(intent) and not str(intent.get("/Info", "")).strip()
            if lacking:
                yield Breach("R16", "its printing condition is not registered, and Info of the output intent does not describe it")
        elif not (opened.flavour == "x1a" and is_registered(intent)):
            yield Breach("R16", "its output intent has no profile")


def sound_profile(opened: Opened) -> Iterator[Breach]:
    """R17. ICC version 2 for PDF/X-1a; 2 or 4 otherwise."""
    for intent, data in zip(opened.intents(), opened.profiles, strict=True):
        if "/DestOutputProfile" not in intent:
            continue
        if fault := _fault(data, opened.flavour):
            yield Breach("R17", f"the profile of its output intent {fault}")
        elif int(intent.DestOutputProfile.get("/N", 0)) != 4:
            yield Breach("R17", "the profile of its output intent is not said to have four inks (N)")


@lru_cache(maxsize=8)
def _fault(data: bytes, flavour: str) -> str:
    """What is wrong with a profile (ICC.1:2010, 7.2)."""
    if len(data) < 128 or data[36:40] != b"acsp":
        return "is no ICC profile"
    if (data[12:16], data[16:20]) != (b"prtr", b"CMYK"):
        return "is not that of a CMYK press"
    if data[8] not in ((2,) if flavour == "x1a" else (2, 4)):
        return f"is of ICC version {data[8]}"
    try:
        ImageCms.getOpenProfile(BytesIO(data))
    except (OSError, ImageCms.PyCMSError):
        return "is damaged"
    return ""


def not_twice(opened: Opened) -> Iterator[Breach]:
    """R18. DeviceCMYK means the intent already; the same profile once more as a colour space is barred."""
    intended = set(map(_digest, filter(None, opened.profiles)))
    for met, space in used_spaces(opened):
        if family_of(space) != "ICCBased" or len(space) < 2 or int(space[1].get("/N", 0)) != 4:
            continue
        if unpacks(space[1], LONGEST) and _digest(space[1].read_bytes()) in intended:
            yield met.breach("R18", "an ICCBased space repeats the profile of the output intent; use DeviceCMYK")


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()

"""Names of files: what a template of the house may say, and what every system on the way to the plate will take."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from string import Formatter

STANDING = (
    "issue", "page", "number", "date", "yyyymmdd", "year", "month", "day", "weekday", "pages", "section", "name", "colour", "version",
    "edition", "edition_title",
)  # fmt: skip
"""Fields every page has, whatever the house declares; those of house, issue and page join them."""

COUNTED = ("page", "number", "pages", "year", "month", "day")
"""Fields that are whole numbers and may be filled up with noughts: ``{page:02}``."""

LONGEST = 100
"""Characters of a name; with suffixes and folders it stays far below the 255 bytes of common file systems."""

# Names that Windows keeps for devices, whatever suffix follows (Microsoft, "Naming Files, Paths, and Namespaces").
DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}

_OTHER = re.compile(r"[^A-Za-z0-9._-]")
_NOUGHTS = re.compile(r"0[1-9]")
_ALLOWED = "only a-z, A-Z, 0-9, - _ and . may stand in it"


def template_fault(template: str, known: Iterable[str]) -> str:
    """What is wrong with a template of which these fields are known, for a person; empty when nothing is."""
    try:
        parts = tuple(Formatter().parse(template))
    except ValueError:
        return f"“{template}” has a brace without its partner; write fields as {{page}}"
    fields = tuple(known)
    faults = (_part_fault(part, fields) for part in parts)
    return next(filter(None, faults), "") if parts else "the template is empty; write {issue}-{page:02}"


def _part_fault(part: tuple[str, str | None, str | None, str | None], known: tuple[str, ...]) -> str:
    """Of the text before a field, and of the field."""
    text, field, noughts, conversion = part
    if other := _OTHER.search(text):
        return f"“{other[0]}” may not stand in the name of a file; {_ALLOWED}"
    if field is None:
        return ""
    if field not in known:
        near = difflib.get_close_matches(field, sorted(known), n=1, cutoff=0.6)
        return f"unknown field “{field}”" + (f"; did you mean “{near[0]}”?" if near else f"; the fields are {', '.join(known)}")
    if conversion:
        return f"“{field}!{conversion}” is no field; write {{{field}}}"
    return _noughts_fault(field, noughts) if noughts else ""


def _noughts_fault(field: str, noughts: str) -> str:
    if field not in COUNTED:
        return f"“{field}:{noughts}”: only {', '.join(COUNTED)} can be filled up with noughts"
    return "" if _NOUGHTS.fullmatch(noughts) else f"“{field}:{noughts}”: write the digits it takes, as {{{field}:02}}"


def filled_name(template: str, facts: Mapping[str, str]) -> str:
    """The name a template makes of the facts of a page, without its suffix.

    ValueError, with what would be right, when the template is wrong or the name is none that every system takes.
    """
    if fault := template_fault(template, facts):
        raise ValueError(fault)
    parts = Formatter().parse(template)
    name = "".join(text + (_filled(facts[field], noughts) if field is not None else "") for text, field, noughts, _ in parts)
    if fault := name_fault(name):
        raise ValueError(fault)
    return name


def _filled(value: str, noughts: str | None) -> str:
    """A value, filled up with noughts; of a double truck both of its numbers: ``04-05``."""
    return "-".join(number.zfill(int(noughts)) for number in value.split("-")) if noughts else value


def name_fault(name: str) -> str:
    """Why a name cannot be that of a file everywhere, for a person; empty when it can."""
    if not name:
        return "the name is empty"
    if other := _OTHER.search(name):
        return f"“{name}”: “{other[0]}” may not stand in the name of a file; {_ALLOWED}"
    if len(name) > LONGEST:
        return f"“{name[:20]}…” has {len(name)} characters; {LONGEST} is the most"
    if name[0] in ".-" or name[-1] == ".":
        return f"“{name}”: a name begins with a letter, a digit or _ and does not end with a dot"
    if name.partition(".")[0].lower() in DEVICES:
        return f"“{name}” is the name of a device on Windows; choose another"
    return ""

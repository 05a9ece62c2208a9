"""night.yaml is read: what the newsroom orders for a night with nobody watching."""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from layout.desk.complaints import Complaints
from layout.desk.drawer import text_of
from layout.desk.nodes import Node
from layout.desk.reading import fitted, parsed
from layout.desk.values import Count, Entry, Fact, Some, filled
from layout.finding import CopyError, Finding, Grade, Source
from layout.shift import Hook, Shift, Target

NIGHT_FILE = "night.yaml"
ISSUE_FILE = "issue.yaml"
"""A folder with this file is an issue."""

SECRETS = re.compile(r"pass(word|wd|phrase)?|secret|token|key|credential|sas", re.IGNORECASE)
"""Names of options whose value must not stand in a file."""

_VARIABLE = r"\$[A-Za-z_][A-Za-z0-9_]*"
_PUBLIC = frozenset({"key_filename", "look_for_keys", "requester_pays", "allow_agent"})
"""Options that bear such a name and are no secret."""


def hour(value: object) -> object:
    """A time of day, 00:00 to 23:59; None stays None. ValueError tells what would be right."""
    if value is None or isinstance(value, datetime.time):
        return value
    if isinstance(value, str) and (found := re.fullmatch(r"(\d{1,2}):(\d{2})", value)):
        hours, minutes = int(found[1]), int(found[2])
        if hours < 24 and minutes < 60:
            return datetime.time(hours, minutes)
    raise ValueError(f"“{value}” is not a time of day; write 23:40")


def _address(value: str) -> str:
    found = re.match(r"[a-z][a-z0-9+.-]*://", value)
    if not found:
        raise ValueError(f"“{value}” is not an address; write file:///folder, sftp://host/folder or s3://bucket/folder")
    if ":" in value[found.end() :].split("/", 1)[0].rpartition("@")[0]:
        raise ValueError("a password does not belong into a file; write it under options, as password: $NAME of the environment")
    return value


def _webhook(value: str) -> str:
    if value and not re.match(rf"https?://\S+$|{_VARIABLE}$", value):
        raise ValueError(f"“{value}” is not an address of the web; write https://… or $NAME of the environment")
    return value


def _unsecret(options: dict[str, str]) -> dict[str, str]:
    for key, value in options.items():
        if SECRETS.search(key) and key not in _PUBLIC and not re.fullmatch(_VARIABLE, value):
            raise ValueError(f"the value of “{key}” does not belong into a file; write $NAME and set NAME in the environment")
    return options


def _named(targets: dict[str, TargetEntry]) -> dict[str, TargetEntry]:
    for name in targets:
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}", name):
            raise ValueError(f"“{name}” cannot name a target; use up to 40 letters of ASCII, digits, _ and -")
    return targets


class TargetEntry(Entry):
    """A place where released pages are delivered."""

    url: Annotated[str, AfterValidator(_address)] = Field(description="Folder of the target: file:///…, sftp://host/…, s3://bucket/…")
    options: Annotated[dict[str, Fact], AfterValidator(_unsecret)] = Field(
        default={}, description="What its file system asks for; a value that begins with $ is read from the environment"
    )
    withdraw: Literal["tell", "delete"] = Field(default="tell", description="Of a page withdrawn later: tell by a ticket, or delete it too")
    seconds: Some = Field(default=120, description="How long the night waits at its end for this target")


class HookEntry(Entry):
    """Who is told of what happens."""

    on: Annotated[tuple[Literal["released", "held", "failed", "delivered"], ...], AfterValidator(filled)] = Field(
        description="Events that are told", json_schema_extra={"minItems": 1}
    )
    command: tuple[str, ...] = Field(default=(), description="A program and its arguments; the event is its standard input, as JSON")
    url: Annotated[str, AfterValidator(_webhook)] = Field(default="", description="A webhook: the event is posted to it as JSON")
    seconds: Annotated[int, Field(ge=1, le=600)] = Field(default=10, description="How long is waited for it")


class ShiftFile(Entry):
    """night.yaml: what is ordered for the night. Whatever is left out is as in the manual."""

    deadline: Annotated[
        datetime.time | None, BeforeValidator(hour), WithJsonSchema({"type": "string", "pattern": "^([01]?[0-9]|2[0-3]):[0-5][0-9]$"})
    ] = Field(default=None, description="Local time at which what is safe is released and the rest is held: 23:40")
    settle: Count = Field(default=3, description="Seconds for which the copy of an issue must rest before it is built")
    retries: Count = Field(default=2, description="How often a build or a delivery that failed for a passing reason is tried again")
    pause: Count = Field(default=5, description="Seconds before the first of them; doubled each time")
    targets: Annotated[dict[str, TargetEntry], AfterValidator(_named)] = Field(default={}, description="Where pages are delivered, by name")
    hooks: tuple[HookEntry, ...] = Field(default=(), description="Who is told")


def read_shift(folder: Path) -> Shift:
    """The shift that night.yaml of a folder of issues orders, the usual one without the file. CopyError tells everything that is wrong."""
    path, complaints = folder / NIGHT_FILE, Complaints()
    if not path.exists():
        return Shift()
    try:
        text = text_of(path, NIGHT_FILE, complaints)
    except OSError as error:
        raise CopyError([Finding("unreadable", Grade.STOP, f"cannot be read: {error.strerror}", Source(NIGHT_FILE))]) from None
    node = parsed(text, NIGHT_FILE, complaints) if text is not None else None
    entry = fitted(ShiftFile, node, NIGHT_FILE, complaints) if node is not None else None
    if node is not None and entry is not None:
        _judge(entry, node, complaints)
    complaints.settle()
    return _shift(entry) if entry else Shift()


def _judge(entry: ShiftFile, node: Node, complaints: Complaints) -> None:
    """A hook is a command or a webhook, not both and not neither."""
    hooks = node.get("hooks")
    for position, hook in enumerate(entry.hooks):
        if bool(hook.command) == bool(hook.url):
            line = hooks.under((position,)).line if hooks else 0
            complaints.add("wrong-value", "a hook has either a command or a url", NIGHT_FILE, line)


def _shift(entry: ShiftFile) -> Shift:
    targets = (Target(name, t.url, tuple(t.options.items()), t.withdraw, t.seconds) for name, t in entry.targets.items())
    hooks = (Hook(tuple(h.on), h.command, h.url, h.seconds) for h in entry.hooks)
    return Shift(entry.deadline, entry.settle, entry.retries, entry.pause, tuple(targets), tuple(hooks))


def listed(issue: Path) -> tuple[tuple[int, str], ...]:
    """Numbers and sections of the pages that issue.yaml lists, as far as it can be read: the board shows broken issues too."""
    complaints = Complaints()
    try:
        text = text_of(issue / ISSUE_FILE, ISSUE_FILE, complaints)
    except OSError:
        return ()
    node = parsed(text, ISSUE_FILE, complaints) if text is not None else None
    pages = node.get("pages") if node else None
    rows = ((_number(page.get("page")), _text(page.get("section"))) for page in (pages and pages.items) or ())
    return tuple(sorted((number, section) for number, section in dict(rows).items() if number))


def _number(node: Node | None) -> int:
    text = _text(node)
    return int(text) if text.isdecimal() and text.isascii() and len(text) < 4 else 0


def _text(node: Node | None) -> str:
    return (node.text if node else "") or ""

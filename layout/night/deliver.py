"""Delivery: released pages with checksum and job ticket go to the targets, are read back, and are never sent twice."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import posixpath
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import fsspec  # type: ignore[import-untyped]

from layout.night.manifest import REPORT, is_held
from layout.night.release import SEAL
from layout.shift import Target

DELIVERED = "delivered"
"""Folder of an issue's output that remembers what each target has."""
TICKET = ".json"
PART = ".part"

VERSION = 1
"""Of the job ticket; raised when a key changes its meaning or goes."""

Told = Callable[[str, int, str, str], None]
"""Is told an event of the ledger, a page, a digest and a text."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A released page as it goes to a target."""

    name: str
    """File name of the page, as the target gets it."""
    page: int
    sha256: str
    ticket: Mapping[str, Any]
    """The job ticket, without the time of delivery."""


@dataclass(frozen=True, slots=True)
class Door:
    """The folder of a target, opened. `fs` is a file system of fsspec."""

    fs: Any
    folder: str

    def path(self, name: str) -> str:
        return posixpath.join(self.folder, name)

    def read(self, name: str) -> bytes | None:
        """The bytes of a file at the target; None when it is not there."""
        try:
            content: bytes = self.fs.cat_file(self.path(name))
        except FileNotFoundError:
            return None
        return content

    def size(self, name: str) -> int:
        """Bytes of a file at the target; -1 when it is not there."""
        self.fs.invalidate_cache()
        try:
            return int(self.fs.info(self.path(name))["size"] or 0)
        except FileNotFoundError:
            return -1

    def write(self, name: str, content: bytes) -> None:
        """Write a file whole: under another name and then moved, where the file system can move. OSError when it reads back otherwise."""
        if "/" in name:  # a page of an edition
            self.fs.makedirs(posixpath.dirname(self.path(name)), exist_ok=True)
        if _moves(self.fs):
            self.fs.pipe_file(self.path(name + PART), content)
            self.fs.mv(self.path(name + PART), self.path(name))
        else:  # the stores of objects write whole or not at all
            self.fs.pipe_file(self.path(name), content)
        if self.size(name) != len(content) or self.read(name) != content:
            raise OSError(errno.EIO, f"{name} reads back otherwise than it was sent")

    def remove(self, name: str) -> None:
        with suppress(FileNotFoundError):
            self.fs.rm_file(self.path(name))

    def close(self) -> None:
        """Hang up. The file system of sftp does not: every delivery would leave a thread here and a session at the plant."""
        line: Any = getattr(self.fs, "client", None)
        if hasattr(line, "close") and not getattr(self.fs, "async_impl", False):
            line.close()


def _moves(fs: Any) -> bool:
    """Whether a file system has a way of its own to rename; the others would copy and delete."""
    return type(fs).mv is not fsspec.AbstractFileSystem.mv


def opened(target: Target, issue: str) -> Door:
    """The folder of a target for an issue; made if it is not there. Raises what its file system raises, KeyError for a missing variable."""
    url = target.url.replace("{issue}", issue)
    fs, folder = fsspec.url_to_fs(url, **_options(target), skip_instance_cache=True)
    fs.makedirs(folder, exist_ok=True)
    return Door(fs, folder)


def _options(target: Target) -> dict[str, Any]:
    """What the file system is opened with. Figures and true or false are passed as such; what the environment says stays a text."""
    return {key: os.environ[value[1:]] if value.startswith("$") else _plain(value) for key, value in target.options}


def _plain(value: str) -> str | int | bool:
    if value in {"true", "false"}:
        return value == "true"
    return int(value) if value.isascii() and value.isdecimal() else value


def fault_of(error: BaseException, target: Target) -> str:
    """What a target said, in one line, without the secrets it was opened with."""
    if isinstance(error, KeyError) and any(value[1:] == error.args[0] for _, value in target.options if value.startswith("$")):
        return f"${error.args[0]} is not set in the environment"
    where = f"{error.filename}: " if isinstance(error, OSError) and error.filename else ""
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    text = " ".join((where + said).split()) or type(error).__name__
    for _, value in target.options:
        if value.startswith("$") and (secret := os.environ.get(value[1:])):
            text = text.replace(secret, value)
    return text


def parcels(out: Path) -> tuple[Parcel, ...]:
    """The pages of an output that may be printed, as its report lists them. OSError or ValueError without a report."""
    return tuple(parcel for folder, said in _reports(out) for parcel in _parcels(folder, said))


def _reports(out: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The report of the base, then those of its editions, each with what stands before the names of its files."""
    yield "", json.loads((out / REPORT).read_bytes())
    for path in sorted(out.glob(f"*/{REPORT}")):
        yield f"{path.parent.name}/", json.loads(path.read_bytes())


def _parcels(folder: str, said: Mapping[str, Any]) -> Iterator[Parcel]:
    sizes = {row["file"]: row["bytes"] for row in said["files"]}
    for page in said["pages"]:
        if page["state"] == "released" and not is_held(page["file"]):
            yield Parcel(folder + page["file"], page["page"], page["sha256"], _ticket(page, said, sizes.get(page["file"], 0)))


def _ticket(page: Mapping[str, Any], said: Mapping[str, Any], size: int) -> dict[str, Any]:
    ink = page["ink"]
    return {
        "bytes": size,
        "edition": said["issue"].get("edition", ""),
        "file": page["file"],
        "inks": [name for name, mean in sorted(ink["means"].items()) if mean > 0] if ink else None,
        "intent": page["intent"],
        "issue": {key: said["issue"][key] for key in ("date", "name", "number")},
        "page": page["page"],
        "section": page["section"],
        "sha256": page["sha256"],
        "standard": page["standard"],
        "state": "released",
        "trim": page["size"],
        "version": VERSION,
    }


def standing(out: Path) -> set[str]:
    """Files of the output that still may be printed, also those that the last run did not make anew."""
    return {folder + row["file"] for folder, said in _reports(out) for row in said["files"] if not is_held(row["file"])}


def state_of(out: Path, target: str) -> dict[str, Any]:
    """What a target is known to have: ``due``, and ``pages`` by file name. Empty when nothing is known or the file is damaged."""
    try:
        said = json.loads((out / DELIVERED / f"{target}.json").read_bytes())
        return {"due": bool(said["due"]), "pages": dict(said["pages"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {"due": False, "pages": {}}


def keep_state(out: Path, target: str, state: Mapping[str, Any]) -> None:
    """Remember what a target has; whole or not at all."""
    path = out / DELIVERED / f"{target}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_suffix(f".{os.getpid()}")
    aside.write_text(json.dumps(state, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    aside.replace(path)


def mark_due(out: Path, target: str) -> None:
    """Note that a target is owed a delivery, so that a night cut short is made good by the next."""
    keep_state(out, target, state_of(out, target) | {"due": True})


def deliver(out: Path, target: Target, when: str, told: Told) -> None:
    """Bring what is released to one target, ticket last, and tell it of what is withdrawn.

    What the target has with the same digest is not sent again. What was brought before something fails is remembered. Raises
    what the file system raises, and OSError when a file changed on its way.
    """
    with closing(opened(target, out.name)) as door:
        _delivered(out, target, door, when, told)


def _delivered(out: Path, target: Target, door: Door, when: str, told: Told) -> None:
    state, wanted, valid = state_of(out, target.name), parcels(out), standing(out)
    for parcel in wanted:
        if _bring(out, door, parcel, when, state["pages"].get(parcel.name, {})):
            told("delivered", parcel.page, parcel.sha256, parcel.name)
        state["pages"][parcel.name] = {"page": parcel.page, "sha256": parcel.sha256, "state": "delivered", "when": when}
        keep_state(out, target.name, state | {"due": True})
    for name, known in sorted(state["pages"].items()):
        if name not in valid and known["state"] == "delivered":
            _withdraw(door, name, when, target.withdraw == "delete")
            told("withdrawn", known["page"], known["sha256"], name)
            state["pages"][name] = known | {"state": "withdrawn", "when": when}
            keep_state(out, target.name, state | {"due": True})
    keep_state(out, target.name, state | {"due": False})


def _bring(out: Path, door: Door, parcel: Parcel, when: str, known: Mapping[str, Any]) -> bool:
    """One page with its checksum and, last, its ticket; says whether anything had to be written."""
    content = (out / parcel.name).read_bytes()
    if hashlib.sha256(content).hexdigest() != parcel.sha256:
        raise OSError(errno.ESTALE, f"{parcel.name} was released anew while it was delivered")
    ticket = _there(door, parcel)
    remembered = known.get("state") == "delivered" and known.get("sha256") == parcel.sha256
    if remembered and ticket == parcel.ticket and door.size(parcel.name) == len(content):
        return False
    seal = f"{parcel.sha256}  {posixpath.basename(parcel.name)}\n".encode()
    missing = [(name, what) for name, what in ((parcel.name, content), (parcel.name + SEAL, seal)) if door.read(name) != what]
    for name, what in missing:
        door.write(name, what)
    if missing or ticket != parcel.ticket:
        door.write(parcel.name + TICKET, _written({**parcel.ticket, "when": when}))
        return True
    return False


def _there(door: Door, parcel: Parcel) -> Mapping[str, Any] | None:
    """The ticket that lies at the target, without its time. OSError when it is that of another issue."""
    try:
        said = json.loads(door.read(parcel.name + TICKET) or b"")
        said.pop("when", None)
        theirs = said["issue"]["name"]
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    if theirs != parcel.ticket["issue"]["name"]:
        text = f"{parcel.name} of issue {theirs} lies there; write {{issue}} into the url of the target, or into files.name of the house"
        raise OSError(errno.EEXIST, text)
    return dict(said)


def _withdraw(door: Door, name: str, when: str, delete: bool) -> None:
    """A ticket says that the page must not be printed; the page goes after it, where the target wants that."""
    try:
        said = dict(json.loads(door.read(name + TICKET) or b"{}"))
    except ValueError:
        said = {}
    door.write(name + TICKET, _written({"file": name, "version": VERSION} | said | {"state": "withdrawn", "when": when}))
    if delete:
        door.remove(name)
        door.remove(name + SEAL)


def _written(ticket: Mapping[str, Any]) -> bytes:
    return (json.dumps(ticket, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()

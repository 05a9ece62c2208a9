"""Slips: small files that are only ever added, never changed, so that two desks, or two branches of git, cannot undo each other."""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import AfterValidator

from layout.desk.complaints import Complaints
from layout.desk.drawer import TEXT_LIMIT, Drawer, strays, text_of
from layout.desk.graft import written
from layout.desk.nodes import Misread, read_yaml
from layout.desk.reading import fitted, parsed
from layout.desk.rewriting import laid_aside, refused
from layout.desk.values import Entry

E = TypeVar("E", bound=Entry)

MOST = 10_000
"""Characters of a text on a slip."""


def _moment(value: str) -> str:
    try:
        moment = datetime.datetime.fromisoformat(value)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ValueError(f"“{value}” is not a time with its zone; write 2024-05-22T23:15:02+08:00")
    return value


Moment = Annotated[str, AfterValidator(_moment)]
"""Date and time with its zone, ISO 8601."""


def instant(when: str) -> datetime.datetime:
    """A moment by which slips are put in order, wherever they were written."""
    return datetime.datetime.fromisoformat(when)


def stem(*parts: str) -> str:
    """The beginning of a slip's name, of its parts: characters that a file system may refuse are left out."""
    return "-".join(re.sub(r"\W", "", unicodedata.normalize("NFC", part))[:20] or "x" for part in parts)


def stamp(when: str) -> str:
    """A moment as it stands in the name of a slip: 20240522T231502."""
    return instant(when).strftime("%Y%m%dT%H%M%S")


def slip(pairs: Sequence[tuple[str, str]]) -> str:
    """A slip as a file: a key to a line, empty ones left out; a text of several lines stands under its key."""
    return "".join(f"{key}: {_typed(value)}\n" for key, value in pairs if value)


def _typed(value: str) -> str:
    if "\n" not in value:
        return written(value)
    typed = "|-\n" + "\n".join(f"  {line}" if line else "" for line in value.split("\n"))
    with contextlib.suppress(Misread):
        if (read_yaml(f"k: {typed}\n").get("k") or read_yaml("")).text == value:
            return typed
    return json.dumps(value, ensure_ascii=False)


def fair(what: str, who: str, when: str, text: str, shown: str) -> None:
    """CopyError when a slip could not be read as it would be written."""
    faults = []
    try:
        _moment(when)
    except ValueError as error:
        faults.append(f"when: {error}")
    if not who.strip() or "\n" in who or len(who) > 100:
        faults.append("who: write the name of a person")
    if not text.strip() or len(text) > MOST:
        faults.append(f"the {what} has {len(text)} characters; 1 to {MOST} are wanted")
    if found := strays(who + text):
        faults.append(f"control character U+{ord(found[0]):04X}; delete it")
    if faults:
        raise refused(what, "; ".join(faults), shown)


def added(folder: Path, name: str, content: str) -> str:
    """Write a slip under a name that ends in a number of its own; gives it without its suffix. CopyError when it cannot be written."""
    path = Path(os.path.abspath(folder)) / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = laid_aside(path, content.encode("utf-8"))
        try:
            return _linked(aside, path)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as error:
        raise refused("unwritable", f"cannot be written: {error.strerror}", name) from None


def _linked(aside: Path, path: Path) -> str:
    """The file under the first number that is free; where two write at once, each takes its own."""
    number = 1
    while True:
        named = path.with_name(f"{path.name}-{number}.yaml")
        try:
            os.link(aside, named)
        except FileExistsError:
            number += 1
        except OSError:  # a file system without links
            if named.exists():
                number += 1
                continue
            aside.rename(named)
            return named.stem
        else:
            return named.stem


def slips(folder: Path, below: str, model: type[E], complaints: Complaints, match: str = r"[^.]*") -> Iterator[tuple[str, E]]:
    """The slips of a folder whose names match, by name; those that are damaged are complained of."""
    drawer = Drawer(Path(os.path.abspath(folder)))
    for path in sorted((drawer.folder / below).glob("*.yaml"), key=lambda path: unicodedata.normalize("NFC", path.name)):
        name = unicodedata.normalize("NFC", path.stem)
        if path.name.startswith(".") or not re.fullmatch(match, name):
            continue
        shown = f"{below}/{path.name}"
        try:
            text = text_of(drawer.path(shown, TEXT_LIMIT), shown, complaints)
        except (ValueError, OSError) as error:
            complaints.add("damaged", str(error), shown)
            continue
        node = parsed(text, shown, complaints) if text is not None else None
        told = len(complaints.findings)
        entry = fitted(model, node, shown, complaints) if node is not None else None
        if entry is not None and told == len(complaints.findings):
            yield name, entry

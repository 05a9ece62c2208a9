"""The folder the copy lies in: nothing is read from outside it."""

from __future__ import annotations

import difflib
import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from layout.desk.complaints import Complaints

TEXT_LIMIT = 1 << 20
"""Bytes of a story, an issue file or a stylebook: a megabyte holds six hundred thousand characters."""
FILE_LIMIT = 256 << 20
"""Bytes of a photo or an advertisement."""

_NOT_COPY = frozenset({"Cc", "Zl", "Zp"})
"""Unicode categories that have no place in copy: controls, line and paragraph separators."""


@dataclass(frozen=True, slots=True)
class Drawer:
    """A folder and the names below it."""

    folder: Path
    instead: tuple[tuple[str, Path], ...] = ()
    """Files that are read in the place of others, by name: what copy would be, before it is written."""

    def path(self, name: str, limit: int = FILE_LIMIT) -> Path:
        """The file of that name, relative with forward slashes. ValueError says why it may not be opened."""
        if not _stays_below(name):
            raise ValueError(f"“{name}” leads outside the folder; write a path below it, with forward slashes")
        if name in dict(self.instead):
            return dict(self.instead)[name]
        path = self.folder / name
        if not path.exists():
            raise ValueError(f"there is no file “{name}”" + self._nearby(name))
        if not path.resolve().is_relative_to(self.folder.resolve()):
            raise ValueError(f"“{name}” leads outside the folder by a symbolic link; put the file itself there")
        if not path.is_file():
            raise ValueError(f"“{name}” is not a file")
        if path.stat().st_size > limit:
            raise ValueError(f"“{name}” has {path.stat().st_size >> 20} MB; the most is {limit >> 20} MB")
        return path

    def _nearby(self, name: str) -> str:
        """A question after a name a person may have meant: files of the same folder first, then of the others, by their stems."""
        wanted = PurePosixPath(name)
        for pattern in dict.fromkeys((f"{wanted.parent}/*", "*/*", "*")):
            alike = (p for p in sorted(self.folder.glob(pattern)) if (p.suffix == ".md") == (wanted.suffix == ".md"))
            files = {p.stem: p for p in alike if p.is_file()}
            for stem in difflib.get_close_matches(wanted.stem, files, n=1):
                return f"; did you mean “{files[stem].relative_to(self.folder).as_posix()}”?"
        return ""


def _stays_below(name: str) -> bool:
    parts = PurePosixPath(name).parts
    rooted = name.startswith("/") or PureWindowsPath(name).drive or "\\" in name
    return bool(parts) and not rooted and ".." not in parts


def text_of(path: Path, shown: str, complaints: Complaints) -> str | None:
    """The text of a file with line feeds only; None when it is too big, not UTF-8 or holds control characters."""
    if os.path.getsize(path) > TEXT_LIMIT:
        complaints.add("too-big", f"the file has {os.path.getsize(path) >> 10} kB; the most is {TEXT_LIMIT >> 10} kB", shown)
        return None
    return decoded(path.read_bytes(), shown, complaints)


def decoded(raw: bytes, shown: str, complaints: Complaints) -> str | None:
    """The same of bytes that have been read."""
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        complaints.add("encoding", f"not UTF-8{_other_encoding(raw)}; save the file as UTF-8", shown, raw[: error.start].count(b"\n") + 1)
        return None
    return text if _clean(text, shown, complaints) else None


def _other_encoding(raw: bytes) -> str:
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return " but UTF-16"
    try:
        raw.decode("gb18030")
    except UnicodeDecodeError:
        return ""
    return " (it reads as GB 18030)"


def strays(text: str) -> tuple[str, ...]:
    """Control characters and separators in a text, tab and line feed apart."""
    if text.isprintable():
        return ()
    return tuple(c for c in text if unicodedata.category(c) in _NOT_COPY and c not in "\n\t")


def _clean(text: str, shown: str, complaints: Complaints) -> bool:
    if not strays(text):
        return True
    for number, line in enumerate(text.split("\n"), 1):
        for stray in dict.fromkeys(strays(line)):
            complaints.add("control-character", f"control character U+{ord(stray):04X}; delete it", shown, number)
    return False

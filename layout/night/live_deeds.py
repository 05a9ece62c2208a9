"""What is done at the proof desk to files of the issue, and how it is taken back: newest first, while nobody has changed the file since."""

from __future__ import annotations

import tempfile
import threading
from collections import deque
from pathlib import Path

from layout.desk import Undo, correct, dummy_name, dummy_text, undo
from layout.desk.photos import read_header
from layout.desk.rewriting import Manuscript, digest_of, refused, saved
from layout.night.live_layout import berths
from layout.page import Page

MOST = 100
"""Changes that can be taken back."""
BYTES = 200_000_000
"""What they may hold of files as they were."""

TEXTS = (".md", ".yaml", ".yml")
"""Files that are changed word by word; any other is put back whole."""


class Deeds:
    """The changes made at the desk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._done: deque[Undo] = deque()
        self._door = threading.Lock()

    def add(self, change: Undo | None) -> None:
        """Remember a change; None is none."""
        if change is None:
            return
        with self._door:
            self._done.append(change)
            while len(self._done) > MOST or (len(self._done) > 1 and self._bytes() > BYTES):
                self._done.popleft()

    def _bytes(self) -> int:
        return sum(len(change.before or b"") for change in self._done)

    @property
    def next(self) -> str:
        """What the next undo takes back, in words; empty when there is nothing."""
        with self._door:
            return self._done[-1].text if self._done else ""

    def back(self) -> str:
        """Take the newest change back; gives it in words. IndexError when there is none.

        CopyError when the file was changed since: then that change cannot be taken back any more, and the one before it is next.
        """
        with self._door:
            change = self._done.pop()
        if change.file.endswith(TEXTS):
            undo(self._folder, change)
        else:
            _put_back(self._folder, change)
        return change.text


def _put_back(folder: Path, change: Undo) -> None:
    sheet = _whole(folder, change.file)
    if digest_of(sheet.raw) != change.after:
        raise refused("undo", f"{change.text}: the file has been changed since; nothing was taken back", change.file)
    saved(sheet, change.before)


def _whole(folder: Path, file: str) -> Manuscript:
    """A file as bytes; its text is not asked for."""
    path = folder / file
    return Manuscript(path, file, path.read_bytes() if path.is_file() else None, "")


def corrected(folder: Path, slug: str, correction: tuple[str, str, str]) -> tuple[str, Undo | None]:
    """Write a part of a story anew: part, text, digest that the editor saw. Gives the new digest, and what takes it back."""
    part, text, base = correction
    before = _whole(folder, f"copy/{slug}.md") if "/" not in slug else None
    digest = correct(folder, slug, part, text, base)
    if before is None or digest == base:
        return digest, None
    return digest, Undo(f"{slug}, {part}: corrected", before.shown, before.raw, digest)


def kept_layout(folder: Path, page: Page, said: str) -> Undo:
    """The layout of a page becomes part of the issue. CopyError when it is locked or cannot be written."""
    number = page.plan.number
    return _replaced(folder, dummy_name(number), dummy_text(number, berths(page)).encode(), said)


def new_photo(folder: Path, file: str, content: bytes) -> Undo:
    """A photo in the place of another. CopyError in words when it is none that can be read."""
    with tempfile.TemporaryDirectory() as aside:
        path = Path(aside) / Path(file).name
        path.write_bytes(content)
        try:
            read_header(path, legend=False)
        except ValueError as error:
            raise refused("photo", f"the file cannot be used: {error}", file) from None
    return _replaced(folder, file, content, f"{file}: another photo")


def _replaced(folder: Path, file: str, content: bytes, said: str) -> Undo:
    sheet = _whole(folder, file)
    return Undo(said, file, sheet.raw, saved(sheet, content))

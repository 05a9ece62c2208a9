"""The body of a story: Markdown becomes paragraphs, and no character is lost.

Read: paragraphs, ``## subheads``, ``> quotes``, ``-> lines set flush right``, ``~ paragraphs that may go``, lists, tables and the
marks of `inline`. What a newspaper cannot print (pictures, links, HTML, code blocks, rules) is an error with its line; every other
mark is plain text.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from layout.desk.inline import BLOT, Fault, read_words
from layout.desk.spare import TABLE, counted, misplaced
from layout.desk.subbing import subbed
from layout.finding import Source
from layout.issue import Kind, Paragraph, Words

_BULLET = "●"
_READ = (
    "heading", "list", "blockquote", "table", "hr", "fence", "html_block",
    "newline", "escape", "entity", "link", "image", "autolink", "html_inline",
)  # fmt: skip
_TABLE_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)+\|?\s*|\s*\|\s*:?-+:?\s*\|\s*")
_TIGHT_SUBHEAD = re.compile(r"#{2,6}[^#\s]")
# A Chinese keyboard types the tilde full-width; without a blank behind it that one is a sign of the copy.
_SIGN = re.compile(r"^[ \u3000]*(->|~|\uff5e(?=[ \u3000]))([ \u3000]*)", re.MULTILINE)
ARROW = "->"

# What cannot be printed, and what would be right.
_REFUSED = {
    "image": "a picture stands in the text; name it under “photos” in the front matter",
    "link_open": "a link cannot be printed; keep its words and take out the address",
    "html_inline": "HTML is not read; take out the tag, or write \\< for a sign",
    "html_block": "HTML is not read; take out the tag, or write \\< for a sign",
    "fence": "a code block cannot be printed; take out the line of ``` or ~~~",
    "hr": "a line of dashes or stars is no copy; take it out",
}

_NO_FACE = "{what} has its own face; take out the {mark}, or write \\* for a sign"


@functools.cache
def _reader() -> MarkdownIt:
    return MarkdownIt("zero", {"html": True}).enable(list(_READ)).disable("text_join")


def read_body(text: str, file: str, first_line: int = 1) -> tuple[tuple[Paragraph, ...], tuple[Fault, ...]]:
    """The paragraphs of a body whose first line has the number given, and the lines that cannot be read."""
    walk = _Walk(text, file, first_line)
    walk.run()
    paragraphs, faults = counted(subbed(walk.paragraphs))
    return paragraphs, (*walk.faults, *faults)


class _Walk:
    """Goes through the tokens once; `kinds` is the stack of what the text stands in."""

    def __init__(self, text: str, file: str, first_line: int) -> None:
        self.lines = text.split("\n")
        self.tokens = _reader().parse(text)
        self.file = file
        self.first_line = first_line
        self.paragraphs: list[Paragraph] = []
        self.faults: list[Fault] = []
        self.kinds: list[Kind] = [Kind.TEXT]
        self.marker = ""
        self.rows: list[list[str]] = []
        self.aligns: list[str] = []
        self.table_line = self.item_line = 0

    def run(self) -> None:
        for token in self.tokens:
            if token.type in _REFUSED:
                self._fault(token, 0, _REFUSED[token.type])
            elif token.type == "inline":
                self._inline(token)
            elif step := _STEPS.get(token.type):
                step(self, token)

    def _line(self, token: Token) -> int:
        return (token.map[0] if token.map else 0) + self.first_line

    def _fault(self, token: Token, below: int, text: str) -> None:
        self.faults.append((self._line(token) + below, text))

    def enter_quote(self, _: Token) -> None:
        self.kinds.append(Kind.QUOTE)

    def enter_item(self, token: Token) -> None:
        if self.marker:
            self._empty_item()
        self.kinds.append(Kind.ITEM)
        self.item_line = self._line(token)
        self.marker = token.info + token.markup if token.info else _BULLET

    def _empty_item(self) -> None:
        self.faults.append((self.item_line, "a list item is empty; write its text or take out its mark"))

    def leave_item(self, _: Token) -> None:
        if self.marker:
            self._empty_item()
        self.marker = ""
        self.kinds.pop()

    def leave(self, _: Token) -> None:
        self.kinds.pop()

    def enter_heading(self, token: Token) -> None:
        self.kinds.append(Kind.SUBHEAD)
        if token.tag != "h2":
            text = "a subhead is written with ## and a space; the headline stands in the front matter, as “headline: …”"
            self._fault(token, 0, text)

    def enter_table(self, token: Token) -> None:
        self.kinds.append(Kind.TABLE)
        self.rows, self.aligns = [], []
        self.table_line = self._line(token)
        first, last = token.map or (0, 0)
        if _SIGN.match(self.lines[first]):
            self._fault(token, 0, TABLE)
        most = _cells(self.lines[first])
        for number in range(first + 2, last):
            if (cells := _cells(self.lines[number])) > most:
                self._fault(token, number - first, f"{cells} cells in a table of {most} columns; write \\| for a sign")

    def enter_row(self, _: Token) -> None:
        self.rows.append([])

    def enter_head(self, token: Token) -> None:
        """The editor's choice for a column: ``text-align:right`` is how the reader hands over ``--:``."""
        style = str(token.attrs.get("style", ""))
        self.aligns.append(style.rpartition(":")[2].replace("center", "centre"))

    def leave_table(self, _: Token) -> None:
        self.kinds.pop()
        aligns = tuple(self.aligns) if any(self.aligns) else ()
        self.paragraphs.append(
            Paragraph(Kind.TABLE, (), Source(self.file, self.table_line), self.marker, tuple(map(tuple, self.rows)), aligns)
        )
        self.marker = ""

    def _inline(self, token: Token) -> None:
        line, kind = self._line(token), self.kinds[-1]
        typed, shadow = self._flat(token, line)
        if kind is Kind.TABLE:
            self.rows[-1].append(self._cell(typed, shadow, line))
            return
        for below, text in enumerate(token.content.split("\n")):
            if _TABLE_RULE.fullmatch(text):
                self._fault(token, below, "the line over this one has not as many cells as this one has columns")
            elif _TIGHT_SUBHEAD.match(text):
                self._fault(token, below, "write a space after ## for a subhead")
        if kind is Kind.SUBHEAD and not typed.strip():
            self._fault(token, 0, "the subhead is empty; write its text or take out ##")
        for start, end, below, sign in self._stretches(shadow, line):
            right, spare = sign == ARROW, bool(sign) and sign != ARROW
            self._stretch((typed[start:end], shadow[start:end]), line + below, Kind.CREDIT if right else kind, spare)

    def _flat(self, token: Token, line: int) -> tuple[str, str]:
        """The text of a paragraph with its line breaks, and its shadow, in which escaped signs are blotted out."""
        typed = shadow = ""
        for child in token.children or ():
            if child.type in {"softbreak", "hardbreak"}:
                typed, shadow = typed + "\n", shadow + "\n"
            elif child.type in _REFUSED:
                self.faults.append((line + typed.count("\n"), _REFUSED[child.type]))
            else:
                typed += child.content
                shadow += child.content if child.type == "text" else BLOT * len(child.content)
        return typed, shadow

    def _stretches(self, shadow: str, line: int) -> Iterator[tuple[int, int, int, str]]:
        """The parts of a paragraph by start, end, lines above and the sign before each: an arrow, a tilde or none."""
        signs = list(_SIGN.finditer(shadow))
        ends = [sign.start() for sign in signs] + [len(shadow)]
        yield 0, ends[0], 0, ""
        below = 0
        for before, sign, end in zip((0, *ends), signs, ends[1:], strict=False):
            below += shadow.count("\n", before, sign.start())
            if fault := self._amiss(sign, shadow[sign.end() : end]):
                self.faults.append((line + below, fault))
            yield sign.end(), end, below, sign[1]

    def _amiss(self, sign: re.Match[str], words: str) -> str:
        """What is wrong with a sign before a line; empty when nothing is."""
        if sign[1] != ARROW:
            inside = self.kinds[-1] is not Kind.TEXT and sign.start() > 0
            return misplaced(bool(sign[2]), inside, words)
        if self.kinds[-1] is not Kind.TEXT:
            return "-> sets a line of running text flush right; it has no place here; write \\-> for a sign"
        return "" if sign[2] and words.strip() else "write a space and the words after ->, or \\-> for a sign"

    def _stretch(self, text: tuple[str, str], line: int, kind: Kind, spare: bool) -> None:
        """A part of a paragraph."""
        words, faults = read_words(*text, line)
        self.faults += faults
        if kind is Kind.SUBHEAD:
            self._faceless(words, line, "a subhead")
        if words:
            self._add(words, line, kind)
            self.paragraphs[-1] = replace(self.paragraphs[-1], optional=int(spare))

    def _cell(self, typed: str, shadow: str, line: int) -> str:
        """A cell as plain text: a table has its own faces."""
        words, faults = read_words(typed, shadow, line)
        self.faults += faults
        self._faceless(words, line, "a table")
        if any(word.dots or word.ruby for word in words):
            self.faults.append((line, "a table takes no dots and no readings; take out the ^^ or the braces"))
        return "".join(word.text for word in words)

    def _faceless(self, words: Sequence[Words], line: int, what: str) -> None:
        """Complains of emphasis by face where the type has a face of its own."""
        for mark in ("**" if word.bold else "*" for word in words if word.bold or word.kai):
            self.faults.append((line, _NO_FACE.format(what=what, mark=mark)))
            return

    def _add(self, words: tuple[Words, ...], line: int, kind: Kind) -> None:
        self.paragraphs.append(Paragraph(kind, words, Source(self.file, line), self.marker))
        self.marker = ""


_STEPS: dict[str, Callable[[_Walk, Token], None]] = {
    "blockquote_open": _Walk.enter_quote,
    "blockquote_close": _Walk.leave,
    "list_item_open": _Walk.enter_item,
    "list_item_close": _Walk.leave_item,
    "heading_open": _Walk.enter_heading,
    "heading_close": _Walk.leave,
    "table_open": _Walk.enter_table,
    "table_close": _Walk.leave_table,
    "tr_open": _Walk.enter_row,
    "th_open": _Walk.enter_head,
}


def _cells(line: str) -> int:
    """Cells of a table row: bars that are not escaped, those at its ends left out."""
    inner = re.sub(r"^\|", "", line.strip().replace("\\|", ""))
    return re.sub(r"\|$", "", inner).count("|") + 1

"""The body of a story: Markdown becomes paragraphs, and no character is lost.

Read: paragraphs, ``## subheads``, ``**bold**``, ``> quotes``, lists and tables. What a newspaper cannot
print (pictures, links, HTML, code blocks, rules) is an error with its line; every other mark is plain text.
Bold follows the asterisks alone: the flanking rules of CommonMark fail between Han and Chinese marks.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from layout.desk.softbreak import spaced
from layout.finding import Source
from layout.issue import Kind, Paragraph, Words

_BULLET = "●"
_READ = (
    "heading", "list", "blockquote", "table", "hr", "fence", "html_block",
    "newline", "escape", "entity", "link", "image", "autolink", "html_inline",
)  # fmt: skip
_TABLE_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)+\|?\s*|\s*\|\s*:?-+:?\s*\|\s*")
_TIGHT_SUBHEAD = re.compile(r"#{2,6}[^#\s]")

# What cannot be printed, and what would be right.
_REFUSED = {
    "image": "a picture stands in the text; name it under “photos” in the front matter",
    "link_open": "a link cannot be printed; keep its words and take out the address",
    "html_inline": "HTML is not read; take out the tag, or write \\< for a sign",
    "html_block": "HTML is not read; take out the tag, or write \\< for a sign",
    "fence": "a code block cannot be printed; take out the line of ``` or ~~~",
    "hr": "a line of dashes or stars is no copy; take it out",
}

Fault = tuple[int, str]
Segment = tuple[str, bool]


@functools.cache
def _reader() -> MarkdownIt:
    return MarkdownIt("zero", {"html": True}).enable(list(_READ)).disable("text_join")


def read_body(text: str, file: str, first_line: int = 1) -> tuple[tuple[Paragraph, ...], tuple[Fault, ...]]:
    """The paragraphs of a body whose first line has the number given, and the lines that cannot be read."""
    walk = _Walk(text, file, first_line)
    walk.run()
    return tuple(walk.paragraphs), tuple(walk.faults)


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
        self.rows = []
        self.table_line = self._line(token)
        first, last = token.map or (0, 0)
        most = _cells(self.lines[first])
        for number in range(first + 2, last):
            if (cells := _cells(self.lines[number])) > most:
                self._fault(token, number - first, f"{cells} cells in a table of {most} columns; write \\| for a sign")

    def enter_row(self, _: Token) -> None:
        self.rows.append([])

    def leave_table(self, _: Token) -> None:
        self.kinds.pop()
        self._add((), self.table_line, tuple(map(tuple, self.rows)), Kind.TABLE)

    def _inline(self, token: Token) -> None:
        line = self._line(token)
        words = _words(self._segments(token, line))
        kind = self.kinds[-1]
        if kind is Kind.TABLE:
            self.rows[-1].append("".join(w.text for w in words))
            return
        for below, text in enumerate(token.content.split("\n")):
            if _TABLE_RULE.fullmatch(text):
                self._fault(token, below, "the line over this one has not as many cells as this one has columns")
            elif _TIGHT_SUBHEAD.match(text):
                self._fault(token, below, "write a space after ## for a subhead")
        if words:
            self._add(words, line, (), kind)
        elif kind is Kind.SUBHEAD:
            self._fault(token, 0, "the subhead is empty; write its text or take out ##")

    def _segments(self, token: Token, line: int) -> list[Segment]:
        """Text with its emphasis; a line break is a segment of its own."""
        segments: list[Segment] = []
        bold = False
        opened = line
        for child in token.children or ():
            if child.type in {"softbreak", "hardbreak"}:
                segments.append(("\n", bold))
                line += 1
            elif child.type in _REFUSED:
                self.faults.append((line, _REFUSED[child.type]))
            elif child.type == "text":
                for i, text in enumerate(child.content.split("**")):
                    bold, opened = (not bold, line) if i else (bold, opened)
                    segments.append((text.replace("\t", " "), bold))
            else:
                segments.append((child.content, bold))
        if bold:
            self.faults.append((opened, "** has no partner in its paragraph; close the bold with **, or write \\*\\* for a sign"))
        return segments

    def _add(self, words: tuple[Words, ...], line: int, rows: tuple[tuple[str, ...], ...], kind: Kind) -> None:
        self.paragraphs.append(Paragraph(kind, words, Source(self.file, line), self.marker, rows))
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
}


def _cells(line: str) -> int:
    """Cells of a table row: bars that are not escaped, those at its ends left out."""
    inner = re.sub(r"^\|", "", line.strip().replace("\\|", ""))
    return re.sub(r"\|$", "", inner).count("|") + 1


def _words(segments: Sequence[Segment]) -> tuple[Words, ...]:
    """Neighbours of one emphasis joined, line breaks softened, empty ends trimmed."""
    joined: list[Segment] = []
    for text, bold in _softened([s for s in segments if s[0]]):
        if joined and joined[-1][1] == bold:
            joined[-1] = (joined[-1][0] + text, bold)
        elif text:
            joined.append((text, bold))
    return tuple(Words(text, bold) for text, bold in joined)


def _softened(segments: Sequence[Segment]) -> Iterator[Segment]:
    last = ""
    for i, (text, bold) in enumerate(segments):
        if text != "\n":
            last = text[-1]
            yield text, bold
            continue
        after = next((t for t, _ in segments[i + 1 :] if t != "\n"), "")
        if last and after and spaced(last, after[0]):
            yield " ", bold

"""Where the paragraphs of a story stand in its file, so that one can be written anew and the others left alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from layout.desk.markdown import read_body
from layout.desk.rewriting import Edit
from layout.issue import Kind, Paragraph

# What stands before the words of a line: the marks of quotes and lists, as deep as they are nested, and the signs of a paragraph.
_INSIDE = r"(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*"
_SIGN = r"(?:[ \u3000]*(?:->|~|\uff5e(?=[ \u3000])))?"
_WHITE = r"[ \t\u3000]*"
_FIRST = {
    Kind.TEXT: re.compile(_SIGN + _WHITE),
    Kind.CREDIT: re.compile(_SIGN + _WHITE),
    Kind.SUBHEAD: re.compile(rf"{_INSIDE}[ \t]*#{{1,6}}{_SIGN}{_WHITE}"),
}
_NESTED = re.compile(_INSIDE + _SIGN + _WHITE)
_LATER = re.compile(r"[ \t]*(?:>[ \t]*)*")
_CLOSING = re.compile(r"[ \t]+#+[ \t]*$")
_OPENERS = "（("


@dataclass(frozen=True, slots=True)
class Passage:
    """The places of a paragraph's words in the file, line by line."""

    line: int
    kind: Kind
    spans: tuple[tuple[int, int], ...]
    """First character and the one after the last, without the marks before them."""
    whole: tuple[int, int]
    """From the beginning of its first line to that of the line after it, empty lines under it included."""

    def told(self, text: str) -> str:
        """Its words as they stand in the file."""
        return "\n".join(text[start:end] for start, end in self.spans)

    def edits(self, text: str, lines: Sequence[str]) -> list[Edit]:
        """Edits after which it has these lines; none take it out."""
        if not any(lines):
            return [(*self.whole, "")]
        if len(lines) == len(self.spans):
            return [(start, end, new) for (start, end), new in zip(self.spans, lines, strict=True) if text[start:end] != new]
        return [(self.spans[0][0], self.spans[-1][1], f"\n{self._before(text)}".join(lines))]

    def _before(self, text: str) -> str:
        """What stands before its later lines; of a paragraph of one line, what would."""
        if len(self.spans) > 1:
            start = self.spans[1][0]
            return text[text.rfind("\n", 0, start) + 1 : start]
        start = self.spans[0][0]
        inside = re.match(_INSIDE, text[text.rfind("\n", 0, start) + 1 : start])
        return re.sub(r"[^>\s]", " ", f"{inside[0]} ") if inside and inside[0].strip() else ""


def passages(body: str, start: int, line: int) -> tuple[Passage, ...]:
    """The passages of the paragraphs of a body, which begins at a character and a line of its file."""
    paragraphs, _ = read_body(body, "", line)
    return tuple(_passages(paragraphs, body, start, line))


def _passages(paragraphs: Sequence[Paragraph], body: str, start: int, line: int) -> Iterator[Passage]:
    starts = [0, *(found.end() for found in re.finditer("\n", body))]
    for number, paragraph in enumerate(paragraphs):
        first = paragraph.source.line - line
        later = [p.source.line - line for p in paragraphs[number + 1 :] if p.source.line > paragraph.source.line]
        end = _end(body, starts, first, later[0] if later else len(starts))
        spans = _spans(paragraph, body, [(starts[n], _line_end(body, starts, n)) for n in range(first, end)])
        shared = [p for p in paragraphs if p.source.line == paragraph.source.line]
        if len(shared) == 2:
            spans = _half(spans, body, shared, paragraph is shared[0])
        whole = (starts[first], _next(body, starts, end)) if len(shared) == 1 else (spans[0][0], spans[-1][1])
        moved = tuple((a + start, b + start) for a, b in spans)
        yield Passage(paragraph.source.line, paragraph.kind, moved, (whole[0] + start, whole[1] + start))


def _line_end(body: str, starts: Sequence[int], n: int) -> int:
    return starts[n + 1] - 1 if n + 1 < len(starts) else len(body)


def _end(body: str, starts: Sequence[int], first: int, later: int) -> int:
    """The line after the last one of a paragraph: the next paragraph's, or one without words."""
    for n in range(first + 1, later):
        if not body[starts[n] : _line_end(body, starts, n)].strip(" \t>"):
            return n
    return later


def _next(body: str, starts: Sequence[int], end: int) -> int:
    """Where the first line with words begins after a paragraph."""
    while end < len(starts) and not body[starts[end] : _line_end(body, starts, end)].strip():
        end += 1
    return starts[end] if end < len(starts) else len(body)


def _spans(paragraph: Paragraph, body: str, lines: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    spans = []
    for n, (start, end) in enumerate(lines):
        nested = paragraph.kind not in _FIRST
        pattern = (_LATER if nested else re.compile("[ \t]*")) if n else _FIRST.get(paragraph.kind, _NESTED)
        found = pattern.match(body, start, end)
        begin = found.end() if found else start
        stop = begin + len(body[begin:end].rstrip(" \t" if n < len(lines) - 1 else None))
        if paragraph.kind is Kind.SUBHEAD and (closing := _CLOSING.search(body, begin, stop)):
            stop = closing.start()
        spans.append((begin, stop))
    return spans


def _half(spans: Sequence[tuple[int, int]], body: str, shared: Sequence[Paragraph], first: bool) -> list[tuple[int, int]]:
    """The lines of a text, or of the credit that shares its last ones: they part at a bracket, where the text is what was read."""
    for n, (start, end) in reversed(list(enumerate(spans))):
        for at in (place for place in range(end - 1, start - 1, -1) if body[place] in _OPENERS):
            stop = start + len(body[start:at].rstrip())
            text = "\n".join([*(body[a:b] for a, b in spans[:n]), body[start:stop]])
            read, _ = read_body(text, "", 1)
            if "".join(p.text for p in read).strip() == shared[0].text.strip():
                before = [*spans[:n], (start, stop)] if stop > start else list(spans[:n])
                return before if first else [(at, end), *spans[n + 1 :]]
    return list(spans)

"""YAML with line numbers, and without its traps.

A scalar is always a text; what it means is for the model to say, so that ``no`` stays a word in a
headline and ``0571`` keeps its zero. Anchors, aliases, tags and second documents are refused: an
editor never needs them, and an alias can swell a page of text to a gigabyte.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import yaml

from layout.desk.drawer import strays
from layout.desk.softbreak import softened

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})

# What libyaml says, and what an editor can do about it.
_ADVICE = (
    ("mapping values are not allowed", "put a text that holds “: ” in quotes"),
    ("cannot start any token", "indent with spaces, not tabs; put a text that begins with @, ` or % in quotes"),
    ("expected ',' or '}'", "close the { with a }, and put a text that holds a comma in quotes"),
    ("expected ',' or ']'", "close the [ with a ]"),
    ("expected key", "indent this line like its neighbours; quotes stand around a whole text or nowhere"),
    ("could not find expected ':'", "write “key: text”"),
    ("unexpected end of stream", "close the quotation mark"),
    ("block end", "indent this line like its neighbours"),
    ("did not find expected <document start>", "write “key: text”"),
)


class Misread(Exception):
    """YAML that cannot be read, with the line where it stops making sense."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(text)
        self.line = line


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a YAML file and its line. Exactly one of the three contents is set; none of them for an empty value."""

    line: int
    text: str | None = None
    items: tuple[Node, ...] | None = None
    entries: tuple[tuple[str, Node], ...] | None = None
    span: tuple[int, int] = field(default=(0, 0), compare=False, repr=False)
    """Its first character and the one after its last, in the text that was read."""
    key: tuple[int, int] = field(default=(0, 0), compare=False, repr=False)
    """The same of the key it belongs to."""
    style: str = field(default="", compare=False, repr=False)
    """How it is written: a text as ``"``, ``'``, ``|``, ``>`` or plain, a list as ``[``, a block of keys as ``{`` or by indentation."""

    @property
    def plain(self) -> Any:
        """Texts, lists and dicts; keys without a value are left out."""
        if self.items is not None:
            return [item.plain for item in self.items]
        if self.entries is not None:
            return {key: node.plain for key, node in self.entries if not node.empty}
        return self.text

    @property
    def empty(self) -> bool:
        return self.text is None and self.items is None and self.entries is None

    def get(self, key: str) -> Node | None:
        """The value of a key, if this is a block that has it."""
        return next((node for name, node in self.entries or () if name == key), None)

    def under(self, path: tuple[int | str, ...]) -> Node:
        """The deepest value on a path of keys and positions."""
        if not path:
            return self
        below = self.get(path[0]) if isinstance(path[0], str) else self._at(path[0])
        return below.under(path[1:]) if below else self

    def _at(self, position: int) -> Node | None:
        return next(iter((self.items or ())[position:]), None)


def read_yaml(text: str, first_line: int = 1) -> Node:
    """The value of a YAML text whose first line has the number given. Raises Misread."""
    shift = first_line - 1
    try:
        return _Composer(text, shift).document()
    except yaml.MarkedYAMLError as error:
        raise Misread(_fault_line(error) + first_line, _explained(error.problem or str(error))) from None
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + first_line
        raise Misread(line, f"character U+{ord(text[error.position]):04X} cannot stand in YAML; delete it") from None


def _fault_line(error: yaml.MarkedYAMLError) -> int:
    """The line to look at: where a bracket or quotation mark was opened, for the parser notices only at the end."""
    unclosed = any(sign in (error.problem or "") for sign in ("expected ','", "unexpected end of stream"))
    mark = (error.context_mark if unclosed else None) or error.problem_mark or error.context_mark
    return int(mark.line) if mark else 0


def _explained(problem: str) -> str:
    advice = next((f"; {advice}" for sign, advice in _ADVICE if sign in problem), "")
    return f"YAML: {problem}{advice}"


def _end(event: Any) -> int:
    return int(event.end_mark.index)


class _Composer:
    """Builds nodes from parser events, so that nothing is shared and nothing is built twice."""

    def __init__(self, text: str, shift: int) -> None:
        self.text = text
        self.shift = shift
        self.closed = 0
        self.events: Iterator[Any] = yaml.parse(text, _LOADER)

    def document(self) -> Node:
        next(self.events)
        if isinstance(next(self.events), yaml.StreamEndEvent):
            return Node(1 + self.shift)
        node = self._node(next(self.events), 0)
        next(self.events)
        after = next(self.events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise Misread(self._line(after), "a second YAML document begins here; take out the line ---")
        return node

    def _line(self, event: Any) -> int:
        return int(event.start_mark.line) + 1 + self.shift

    def _node(self, event: Any, depth: int) -> Node:
        line = self._line(event)
        self._refuse(event, line, depth)
        start, end = event.start_mark.index, _end(event)
        if isinstance(event, yaml.ScalarEvent):
            end = start + len(self.text[start:end].rstrip())
            return Node(line, text=self._scalar(event, line), span=(start, end), style=event.style or "")
        if isinstance(event, yaml.SequenceStartEvent):
            items = tuple(self._items(depth + 1))
            span = start, self.closed if event.flow_style else max(item.span[1] for item in items)
            return Node(line, items=items, span=span, style="[" if event.flow_style else "")
        entries = tuple(self._entries(depth + 1))
        span = start, self.closed if event.flow_style else max(node.span[1] for _, node in entries)
        return Node(line, entries=entries, span=span, style="{" if event.flow_style else "")

    def _refuse(self, event: Any, line: int, depth: int) -> None:
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise Misread(line, "YAML anchors (&) and aliases (*) are not read; write the text out, or put it in quotes")
        if event.tag not in {None, "!"}:
            raise Misread(line, f"YAML tag “{event.tag}” is not read; take it out, or put the text in quotes")
        if depth > _DEEPEST:
            raise Misread(line, "the YAML is nested too deep")

    def _items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            yield self._node(event, depth)
        self.closed = _end(event)

    def _entries(self, depth: int) -> Iterator[tuple[str, Node]]:
        seen: set[str] = set()
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self._node(event, depth)
            if key.text is None:
                raise Misread(key.line, "a key must be a word, followed by a colon")
            if key.text in seen:
                raise Misread(key.line, f"key “{key.text}” stands here twice; take one out")
            seen.add(key.text)
            # A value begins, for a person, on the line of its key.
            yield key.text, replace(self._node(next(self.events), depth), line=key.line, key=key.span)
        self.closed = _end(event)

    def _scalar(self, event: Any, line: int) -> str | None:
        if not event.style and event.value in _NOTHING:
            return None
        value = self._refolded(event)
        if found := strays(value):
            raise Misread(line, f"control character U+{ord(found[0]):04X}; delete it")
        return value

    def _refolded(self, event: Any) -> str:
        """YAML folds a line break into a space; between Han there is none."""
        raw = self.text[event.start_mark.index : event.end_mark.index]
        if "\n" not in raw or event.style == "|" or "\\" in raw or "\n" in event.value.strip():
            return str(event.value)
        if event.style == ">":
            raw = raw.partition("\n")[2]
        elif event.style:
            raw = raw[1:-1].replace("''", "'") if event.style == "'" else raw[1:-1]
        return softened(raw.split("\n"))

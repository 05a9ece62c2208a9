"""Values of a YAML text are changed where they stand: every other character of it, comments and order of keys, stays.

Values are written as they were, in the same quotes, wherever YAML reads that back as the same text.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from layout.desk.nodes import Misread, Node, read_yaml
from layout.desk.rewriting import Edit
from layout.desk.softbreak import softened


def written(value: str, style: str = "", flow: bool = False) -> str:
    """A text of one line as YAML, in a style of quotes if that can be; `flow`: inside brackets or braces."""
    quoted = {"": value, "'": "'" + value.replace("'", "''") + "'", '"': _double(value)}
    for quotes in dict.fromkeys((style if style in quoted else "", "", '"' if '"' not in value and "\\" not in value else "'", "'", '"')):
        if _reads(quoted[quotes], value, flow):
            return quoted[quotes]
    return quoted['"']


def _double(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    return f'"{escaped}"'


def _reads(typed: str, value: str, flow: bool) -> bool:
    """Whether YAML takes what is typed for the value, with a remark behind it."""
    try:
        node = read_yaml(f"[{typed}, x]" if flow else f"k: {typed}\nx: x")
    except Misread:
        return False
    first = (node.items or (Node(0),))[0] if flow else (node.get("k") or Node(0))
    return first.text == value and len(node.items or node.entries or ()) == 2


def value_edit(text: str, node: Node, lines: Sequence[str], flow: bool) -> Edit:
    """A text of a YAML file written anew; `lines` are one, or where the text is a block scalar several. None empty the value."""
    start, end = node.span
    if not lines:
        return len(text[:start].rstrip(" ")), end, ""
    if node.empty:
        return end, end, f" {written(lines[0], flow=flow)}"
    if node.style in {"|", ">"}:
        return start, end, _block(text[start:end], node.style, lines)
    old = text[start:end].split("\n")
    return start, end, _wrapped(old, lines[0], node.style, flow) or written(lines[0], node.style, flow)


def _block(typed: str, style: str, lines: Sequence[str]) -> str:
    """The lines of a block scalar under its indicator; a folded one is broken where it was."""
    head, _, old = typed.partition("\n")
    indent = old[: len(old) - len(old.lstrip())] or "  "
    rows = list(lines)
    if style == ">" and len(lines) == 1:
        rows = rebroken([row.strip() for row in old.split("\n")], lines[0])
    elif style == ">":
        rows = [row for line in lines for row in (line, "")][:-1]
    return "\n".join((head, *(f"{indent}{row}" if row else "" for row in rows)))


def _wrapped(old: Sequence[str], value: str, style: str, flow: bool) -> str:
    """A text over several lines, broken where it was; empty when YAML would read another text."""
    if len(old) == 1:
        return ""
    indent = old[1][: len(old[1]) - len(old[1].lstrip())]
    rows = [row.strip() for row in old]
    if style:
        rows[0], rows[-1] = rows[0][1:], rows[-1][:-1]
    broken = f"\n{indent}".join(rebroken(rows, value.replace("'", "''") if style == "'" else value))
    typed = f"{style}{broken}{style}"
    return typed if _reads(typed, value, flow) else ""


def rebroken(old: Sequence[str], text: str) -> list[str]:
    """A text of one line broken where the old lines were, as far as it is the same before or behind the break."""
    whole = softened(old)
    ahead = next((n for n, (a, b) in enumerate(zip(whole, text, strict=False)) if a != b), min(len(whole), len(text)))
    room = min(len(whole), len(text)) - ahead
    behind = next((n for n in range(room) if whole[-1 - n] != text[-1 - n]), room)
    breaks = [len(softened(old[:count])) for count in range(1, len(old))]
    kept = [at if at <= ahead else at + len(text) - len(whole) for at in breaks if at <= ahead or at >= len(whole) - behind]
    lines = [line for start, end in pairwise((0, *kept, len(text))) if (line := text[start:end].strip())]
    return lines if softened(lines) == text else [text]


def list_edits(text: str, node: Node, lines: Sequence[str]) -> list[Edit]:
    """Edits after which a list holds these texts; those that stay are not touched. None empty it."""
    items, flow = node.items or (), node.style == "["
    old = [item.text or "" for item in items]
    first = next((n for n, (a, b) in enumerate(zip(old, lines, strict=False)) if a != b), min(len(old), len(lines)))
    room = min(len(old), len(lines)) - first
    last = next((n for n in range(room) if old[-1 - n] != lines[-1 - n]), room)
    middle, new = items[first : len(items) - last], lines[first : len(lines) - last]
    edits = [value_edit(text, item, [line], flow) for item, line in zip(middle, new, strict=False)]
    if len(middle) > len(new):
        edits += items_out(text, node, first + len(new), len(items) - last)
    if len(new) > len(middle):
        edits.append(item_in(text, node, first + len(middle), new[len(middle) :]))
    return edits


def item_in(text: str, node: Node, at: int, values: Sequence[str], remark: str = "") -> Edit:
    """Texts put into a list before the one of that number, or at its end; `remark` follows the last of them where lines allow."""
    items, flow = node.items or (), node.style == "["
    typed = [written(value, "", flow or not items) for value in values]
    if node.empty:
        return node.span[1], node.span[1], f" [{', '.join(typed)}]"
    if not items:
        return node.span[0] + 1, node.span[0] + 1, ", ".join(typed)
    if flow and at < len(items):
        return items[at].span[0], items[at].span[0], "".join(f"{each}, " for each in typed)
    if flow:
        return items[-1].span[1], items[-1].span[1], "".join(f", {each}" for each in typed)
    dash = _dash(text, items[0])
    indent = text[text.rfind("\n", 0, dash) + 1 : dash]
    rows = [f"{indent}- {each}" for each in typed]
    rows[-1] += remark
    if at == 0:
        start = dash - len(indent)
        return start, start, "".join(f"{row}\n" for row in rows)
    end = line_end(text, items[at - 1].span[1])
    return end, end, "".join(f"\n{row}" for row in rows)


def items_out(text: str, node: Node, first: int, end: int, keep_remark: bool = True) -> list[Edit]:
    """Texts taken out of a list by number; what is remarked behind one on its line stays, unless it goes with it."""
    items = node.items or ()
    if node.style == "[":
        return _out_of_brackets(text, items, first, end)
    return [_line_out(text, _dash(text, item), item.span[1], keep_remark) for item in items[first:end]]


def remark_behind(text: str, node: Node) -> str:
    """What stands behind a value on its line, a blank and the remark; empty when nothing does."""
    end = node.span[1]
    tail = text[end : line_end(text, end)].rstrip()
    return tail if tail.lstrip().startswith("#") else ""


def _line_out(text: str, place: int, value_end: int, keep_remark: bool) -> Edit:
    """Whole lines taken out, from that of a place to that of the end of a value, but for a remark behind it."""
    start, end = text.rfind("\n", 0, place) + 1, line_end(text, value_end)
    tail = text[value_end:end].strip()
    if keep_remark and tail.startswith("#"):
        return place, end, tail
    return (start, end + 1, "") if end < len(text) else (max(start - 1, 0), end, "")


def _out_of_brackets(text: str, items: Sequence[Node], first: int, end: int) -> list[Edit]:
    """Values of a flow list with the commas that part them from the next, or from the one before."""
    start, stop = items[first].span[0], items[end - 1].span[1]
    before = items[first - 1].span[1] if first else start
    if end < len(items):
        stop = items[end].span[0]
    else:
        start = before
    if "#" not in text[start:stop]:
        return [(start, stop, "")]
    return [_with_comma(text, items, at) for at in range(first, end)]


def _with_comma(text: str, items: Sequence[Node], at: int) -> Edit:
    """One value with the comma behind it; remarks between the values stay."""
    start, end = items[at].span
    comma = end + len(text[end:]) - len(text[end:].lstrip())
    if text[comma : comma + 1] != ",":
        return start, end, ""
    rest = text[comma + 1 :]
    return start, comma + 1 + len(rest) - len(rest.lstrip(" ")), ""


def _dash(text: str, item: Node) -> int:
    """Where the dash of an item stands."""
    return text.rindex("-", 0, max(item.span[0], 1))


def line_end(text: str, at: int) -> int:
    """Where the line of a character ends."""
    found = text.find("\n", at)
    return len(text) if found < 0 else found


def key_in(text: str, block: Node, key: str, typed: str, after: str = "") -> Edit:
    """A key and its value put into a block of keys: behind another key, else before the first one."""
    entries = block.entries or ()
    if not entries:
        return (block.span[0] + 1,) * 2 + (f"{key}: {typed}",) if block.style == "{" else (0, 0, f"{key}: {typed}\n")
    before = block.get(after)
    first = entries[0][1].key[0]
    if block.style == "{":
        end = before.span[1] if before else first
        return end, end, f", {key}: {typed}" if before else f"{key}: {typed}, "
    indent = " " * (first - text.rfind("\n", 0, first) - 1)
    if before:
        end = line_end(text, before.span[1])
        return end, end, f"\n{indent}{key}: {typed}"
    return first, first, f"{key}: {typed}\n{indent}"


def key_out(text: str, block: Node, key: str) -> Edit:
    """A key taken out of a block of keys with its value; what is remarked behind it stays."""
    entries = block.entries or ()
    at = next(n for n, (name, _) in enumerate(entries) if name == key)
    start, end = entries[at][1].key[0], entries[at][1].span[1]
    if block.style == "{":
        if at + 1 < len(entries):
            return start, entries[at + 1][1].key[0], ""
        return entries[at - 1][1].span[1] if at else start, end, ""
    return _line_out(text, start, end, True)

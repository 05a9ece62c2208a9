"""Every sentence that the sources hold has its Chinese: they are read, and what no table has is told by file and line."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import layout
from layout.proof.chinese.said_in_part import PARTS
from layout.proof.chinese.sentence import SENTENCES, SLOT

ROOT = Path(layout.__file__).parent
GAP = "\0"
"""Stands for a slot."""

# Corners of the program that say nothing to a proof desk, a proof sheet or a board.
SILENT: dict[str, str] = {
    "__main__.py": "the terminal speaks English",
    "commands": "the terminal speaks English",
    "night/ledger.py": "the manual of the ledger, and the standard error",
    "night/shelf.py": "build --explain, on the terminal",
    "proof/checked.py": "check, on the terminal",
    "proof/chinese": "the tables themselves",
    "proof/metrics.py": "names of figures, for the manual and build --metrics",
    "proof/transcript.py": "the transcript of the tests",
    "proof/server": "its words stand in the catalogue; the rest is HTTP",
    "press/twin.py": "tags of the issue for the screen",
    "typeset": "sets type and says nothing",
}
# What looks like a sentence and is read by nobody.
NO_SENTENCE: dict[str, str] = {
    "did you mean": "looked for in a sentence",
    "mapping values are not allowed": "looked for in what libyaml says; so are the next ones",
    "cannot start any token": "",
    "expected ',' or '}'": "",
    "expected ',' or ']'": "",
    "expected ','": "",
    "expected key": "",
    "unexpected end of stream": "",
    "block end": "",
    " or ": "what pydantic puts between names",
    "no ": "between words of a sentence",
    "open font": "a licence; so is the next one",
    "not stated": "",
    "dict[str, Json] | list[Json] | str | int | float | bool | None": "a type",
    f"plates {GAP} {GAP} {GAP} {GAP}": "a seal of the cache",
    "application/json; charset=utf-8": "a header",
    "proof red": "an ink",
    "proof white": "an ink",
    "proof hand": "a thread",
    "(.* digital camera|sony dsc|dcf.?1\\.0|default|untitled|img_?\\d+|dsc_?\\d+)": "captions that cameras write",
}
UNSPOKEN = re.compile(r"[\u4e00-\u9fff]|.*(\n|<<|<pdfx|\(\?:|/[\w\0]+ \w+ [\w\0]|\bcm /)", re.DOTALL)
"""Begins in Chinese, or is written in the syntax of a file."""
WORD = re.compile(r"(?<![\w@./\\{-])(?!(?:pt|mm|ppi|em|cm|re|mb)\b)[a-z]{2,}(?![\w:=/])")
"""A word that is no unit, no key and no name of a file."""
NAMED = re.compile(r"\{[a-z]{2,}(:\w+)?\}")
"""A slot that is filled in later, by its name."""


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(path.read_text("utf-8"))))


def sentences(path: Path) -> Iterator[tuple[int, str]]:
    """Lines and texts of a module that may be said to somebody; what an f-string is filled with is a gap."""
    beside = {id(node) for whole in nodes(path) for node in _beside(whole)}
    for node in nodes(path):
        if id(node) not in beside and isinstance(node, ast.JoinedStr | ast.Constant):
            text = _text(node)
            if " " in text and WORD.search(text) and not UNSPOKEN.match(text) and text not in NO_SENTENCE:
                yield node.lineno, text


def _beside(node: ast.AST) -> Iterator[ast.AST]:
    """Texts within that are no sentences of their own: pieces of an f-string, docstrings, descriptions of a model, what only we read."""
    match node:
        case ast.JoinedStr(values=values):
            yield from values
            yield from (part for value in values if isinstance(value, ast.FormattedValue) and value.format_spec for part in ast.walk(value))
        case ast.Expr(value=ast.Constant() as docstring):
            yield docstring
        case ast.keyword(arg="description" | "help" | "__doc__", value=value):
            yield from ast.walk(value)
        case ast.Assert(msg=ast.expr() as message):
            yield from ast.walk(message)


def _text(node: ast.JoinedStr | ast.Constant) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return _joined("".join(str(value.value) if isinstance(value, ast.Constant) else GAP for value in node.values))


def _joined(text: str) -> str:
    """Gaps side by side are one."""
    return re.sub(GAP + "+", GAP, text)


KNOWN = frozenset(_joined(SLOT.sub(GAP, english)) for english, _ in (*SENTENCES, *PARTS))


def told(text: str) -> bool:
    """Whether a table has a text, by itself or with something before or behind it."""
    alike = (text, NAMED.sub(GAP, text))
    return any(_joined(f"{before}{each}{behind}") in KNOWN for each in alike for before in ("", GAP) for behind in ("", GAP))


def silent(path: Path) -> bool:
    name = path.relative_to(ROOT).as_posix()
    return any(name == corner or name.startswith(f"{corner}/") for corner in SILENT)


def test_every_sentence_has_its_chinese() -> None:
    modules = [path for path in sorted(ROOT.rglob("*.py")) if not silent(path)]
    missing = [
        f"layout/{path.relative_to(ROOT)}:{line}: {text.replace(GAP, '{…}')}"
        for path in modules
        for line, text in sorted(set(sentences(path)))
        if not told(text)
    ]
    assert not missing, "no Chinese in layout/proof/chinese for:\n" + "\n".join(missing)


def test_the_walk_finds_what_is_said(tmp_path: Path) -> None:
    module = tmp_path / "said.py"
    module.write_text(
        '"""Said to nobody at all."""\n'
        "def complain(name, count):\n"
        '    """Nor is this one said."""\n'
        "    assert name, 'we have made a mistake'\n"
        "    text = f'{name} has {count:.1f} lines too many'\n"
        "    return text + ('; take some out of it' if count else '')\n",
        "utf-8",
    )
    assert [text for _, text in sentences(module)] == [f"{GAP} has {GAP} lines too many", "; take some out of it"]


def test_nothing_is_excused_for_nothing() -> None:
    everything = {text for path in ROOT.rglob("*.py") for text in map(_text, _texts(path))}
    assert set(NO_SENTENCE) <= everything
    assert all((ROOT / corner).exists() for corner in SILENT)


def _texts(path: Path) -> Iterator[ast.JoinedStr | ast.Constant]:
    return (node for node in nodes(path) if isinstance(node, ast.JoinedStr | ast.Constant))

"""Rules about the lines of a page: where they begin and end, how they are spaced, what could not be set by the rules.

Sources: GB/T 15834-2011 5.1, CLREQ #prohibition_rules_for_line_start_end, JLREQ 3.1.7, 3.1.8 and appendix A.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from operator import sub
from statistics import median_low

from layout.finding import Finding, Grade, Source
from layout.galley import Run, Way
from layout.issue import Kind, Paragraph
from layout.page import Rescue
from layout.proof.case import Case, Rule
from layout.proof.copy_rules import INVISIBLE, plain
from layout.proof.rows import Row
from layout.stylebook import Kinsoku
from layout.units import Sp, ceil_div, in_points

# Never at the start of a line (GB/T 15834-2011 5.1.1-5.1.9), never at its end, by level of CLREQ.
_START_BASIC = "。．，、；：！？‼⁇⁈⁉”’」』）〕］｝】〗》〉～–·‧・/／"
_END_BASIC = "“‘「『（〔［｛【〖《〈"
# JLREQ appendix A: cl-02, cl-03 and cl-05 to cl-09; what books and newspapers let begin a line (3.1.7): cl-04 and ・, 々 ー, cl-11.
_START_JA = "”’）〕］｝〉》」』】｠〙〗»〟‐〜～゠–：；。．、，ヽヾゝゞ〻"
_EXCLAIM_JA = "！？‼⁇⁈⁉・"
_SMALL_JA = "々ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
_END_JA = "“‘（〔［｛〈《「『【｟〘〖«〝"  # cl-01
NO_START: dict[Kinsoku, str] = {
    Kinsoku.NONE: "",
    Kinsoku.BASIC: _START_BASIC,
    Kinsoku.GB: _START_BASIC,
    Kinsoku.STRICT: _START_BASIC + "—⸺…⋯",
    Kinsoku.JA: _START_JA + _EXCLAIM_JA + _SMALL_JA,
    Kinsoku.JA_BOOK: _START_JA + _EXCLAIM_JA,
    Kinsoku.JA_NEWS: _START_JA,
}
NO_END: dict[Kinsoku, str] = {
    Kinsoku.NONE: "",
    Kinsoku.BASIC: _END_BASIC,
    Kinsoku.GB: _END_BASIC + "/／",
    Kinsoku.STRICT: _END_BASIC + "/／",
    Kinsoku.JA: _END_JA,
    Kinsoku.JA_BOOK: _END_JA,
    Kinsoku.JA_NEWS: _END_JA,
}

# What prints nothing at the end of a line: spaces, and places where an address or a word may turn over.
_NOTHING = " \t\n\r\u00a0\u3000" + INVISIBLE

RUNNING = (Kind.TEXT, Kind.ITEM)
"""Paragraphs whose last line may end anywhere but behind its first character."""

TABLE_STYLES = ("table", "caption")
"""Sizes a table may be set in."""


def _loose_line(case: Case) -> Iterator[Finding]:
    """The gap of a row is the middle one between two Han or kana: the rest also hold marks and Latin."""
    loosest = case.reading.thresholds.loosest
    for row in case.rows:
        spread = any(_widest(mark.run) > loosest for mark in row.marks)
        gaps = [gap for mark in row.marks for gap in _gaps(mark.run)] if spread else []
        if gaps and (gap := median_low(gaps)) > loosest:
            text = f"“{row.text[:12]}…” is set {gap / 1000:.2f} em apart; reword the paragraph by a few characters"
            value, limit = f"{gap / 1000:.2f} em", f"{loosest / 1000:.2f} em"
            yield Finding("loose-line", Grade.WARN, text, _source(case, row), slug=row.owner, place=row.place, value=value, limit=limit)


def _widest(run: Run) -> int:
    """The widest space between any two glyphs of a run, as if each filled its em: most rows need no closer look."""
    return (max(map(sub, run.xs[1:], run.xs), default=0) - _em(run)) * 1000 // run.size


def _gaps(run: Run) -> Iterator[int]:
    """Space between neighbouring Han or kana of a run, in thousandths of an em."""
    em = _em(run)
    for (left, x), (right, after) in pairwise(zip(run.texts, run.xs, strict=True)):
        if _full(left) and _full(right):
            yield (after - x - em) * 1000 // run.size


def _em(run: Run) -> Sp:
    """What a full character takes along the line of a run."""
    return run.size if run.way is Way.DOWN else run.size * run.scale // 1000


def _full(text: str) -> bool:
    """Whether a text is one Han or kana, which fills its em."""
    return len(text) == 1 and ("\u4e00" <= text <= "\u9fff" or "\u3041" <= text <= "\u3096" or "\u30a1" <= text <= "\u30fa")


def _kinsoku(case: Case) -> Iterator[Finding]:
    level = case.book.typography.kinsoku
    for row in case.rows if NO_START[level] else ():
        text = row.text.strip(_NOTHING)
        if text and text[0] in NO_START[level]:
            yield _broken(case, row, f"a line begins with “{text[0]}”: “{text[:8]}”")
        if _ends_badly(text, level):
            yield _broken(case, row, f"a line ends with “{text[-1]}”: “{text[-8:]}”")


def _ends_badly(text: str, level: Kinsoku) -> bool:
    """Whether a line ends with a forbidden mark; a solidus behind Latin is an address's own, after which it may turn over."""
    return bool(text) and text[-1] in NO_END[level] and not (text[-1] == "/" and text[-2:-1].isascii() and len(text) > 1)


def _broken(case: Case, row: Row, text: str) -> Finding:
    text = f"{text}; reword to move the break"
    return Finding("kinsoku", Grade.WARN, text, _source(case, row), slug=row.owner, place=row.place)


def _source(case: Case, row: Row) -> Source | None:
    """The paragraph that a row was set from."""
    text = plain(row.text)
    return next((paragraph.source for paragraph in _body(case, row.owner) if text in plain(paragraph.text)), None)


def _body(case: Case, slug: str) -> tuple[Paragraph, ...]:
    copy = case.page.plan.copy
    return next((story.body for story in (*copy.stories, *copy.fillers) if story.slug == slug), ())


def _lone_character(case: Case) -> Iterator[Finding]:
    """孤字: a last line of one character; a number or a word of two letters is two, marks are none."""
    for before, row in pairwise(case.rows):
        text = row.text if sum(len(mark.run.glyphs) for mark in row.marks) < 6 else ""
        if sum(map(str.isalnum, text)) == 1 and (source := _ended(case, before, row)):
            words = f"the last line of a paragraph holds “{text}” alone; take out a character before it, or add one"
            yield Finding("lone-character", Grade.NOTE, words, source, slug=row.owner, place=row.place)


def _ended(case: Case, before: Row, row: Row) -> Source | None:
    """The paragraph of running text that two rows end."""
    end = plain(before.text + row.text)
    body = _body(case, row.owner) if before.owner == row.owner else ()
    return next((paragraph.source for paragraph in body if paragraph.kind in RUNNING and plain(paragraph.text).endswith(end)), None)


def _rescued_line(case: Case) -> Iterator[Finding]:
    """Lines the typesetter could not set by the rules; a table is told once, a waived prohibition of the body by `kinsoku`."""
    told: set[tuple[str, Source]] = set()
    for rescue in case.page.rescues:
        at = rescue.slug, rescue.line.source
        table = next((p for p in _body(case, rescue.slug) if p.kind is Kind.TABLE and p.source == at[1]), None)
        if table and at in told:
            continue
        told.add(at)
        text = _tight(case, at) if table else _rescue(case, rescue)
        if text:
            yield Finding("rescued-line", Grade.WARN, text, at[1], slug=at[0], place=rescue.place)


def _tight(case: Case, at: tuple[str, Source]) -> str:
    """What is wrong with a table: cells cut inside words, or type smaller than a table is ever set in."""
    lines = [rescue.line for rescue in case.page.rescues if (rescue.slug, rescue.line.source) == at]
    size, usual = min(line.size for line in lines), min((s.size for s in case.book.styles if s.name in TABLE_STYLES), default=0)
    how = f"set in {in_points(size):.1f} pt" if size < usual else "cut inside words"
    text = f"a table is too wide for its column: {len(lines)} of its lines, from “{lines[0].text[:10]}”, are {how}"
    return f"{text}; take out a column, shorten its cells or give the story wider legs"


def _rescue(case: Case, rescue: Rescue) -> str:
    """What is wrong with a line, and by how many characters its paragraph must change; nothing where `kinsoku` tells it."""
    line, lack, then = rescue.line, rescue.lack, rescue.then.strip(_NOTHING)
    text = line.text.strip(_NOTHING)
    level, em = case.book.typography.kinsoku, line.size or case.book.grid.em
    count = ceil_div(abs(lack), em)
    if lack < 0:
        return f"“{text[:12]}” is {-lack / em:.1f} em wider than its line; take out {_characters(count)} or let it break elsewhere"
    if then and lack > em // 2:
        change = f"add {_characters(count)} or fewer before “{then[:8]}”, or take some out"
        return f"“{text[:12]}” leaves {lack / em:.1f} em of its line empty; {change}"
    if em == case.book.grid.em and ((then and then[0] in NO_START[level]) or _ends_badly(text, level)):
        return ""
    if then:
        return f"a line ends between “{text[-6:]}” and “{then[:6]}”, which belong together; reword the paragraph by a character or two"
    return f"“{text[:12]}” could not be set by the rules; reword the paragraph by a character or two"


def _characters(count: int) -> str:
    return f"{count} characters" if count > 1 else "a character"


TYPE_RULES: tuple[Rule[Case], ...] = (
    Rule("loose-line", "字距过松", "该段增减几个字", _loose_line),
    Rule("kinsoku", "避头尾", "该段增减几个字，使断行移位", _kinsoku),
    Rule("rescued-line", "破例成行", "按说明增减字数；表格减列或放宽栏数", _rescued_line),
    Rule("lone-character", "孤字", "该段删一字或添一字", _lone_character),
)

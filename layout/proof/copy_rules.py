"""Rules about the words of a page: is the copy all there, and is it printed as it was set.

Sources: GB/T 15834-2011 (marks), GB/T 15835-2011 (digits).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator

from layout.finding import Finding, Grade, Source
from layout.galley import Way
from layout.issue import Story, Words
from layout.page import TypeMark
from layout.proof.case import Case, Rule
from layout.proof.places import em_box, han

# Characters that may change places without a change of the copy: half-width marks and their full-width twins
# (GB/T 15834-2011), full-width digits and letters (GB/T 15835-2011), quotes typed straight, dots and dashes by other names.
TWINS: dict[str, str] = {
    ",": "，", ":": "：", ";": "；", "?": "？", "!": "！", "(": "（", ")": "）",
    '"': "“", "”": "“", "„": "“", "'": "‘", "’": "‘",
    "•": "·", "‧": "·", "・": "·", "⋯": "…", "―": "—", "⸺": "——", "～": "~", "〜": "~",
    "‐": "-", "‑": "-", "−": "-", "－": "-", "µ": "μ", "Ω": "Ω",
}  # fmt: skip

# Runs of characters whose plain twin Unicode names (NFKC); fonts draw both with one glyph, so a file cannot tell them apart:
# full-width digits and letters, Kangxi radicals, compatibility ideographs.
TWIN_RUNS = (("０", "９"), ("Ａ", "Ｚ"), ("ａ", "ｚ"), ("\u2f00", "\u2fd5"), ("\uf900", "\ufaff"))
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_NAMED = {chr(c): unicodedata.normalize("NFKC", chr(c)) for first, last in TWIN_RUNS for c in range(ord(first), ord(last) + 1)}
_TWINS = TWINS | _NAMED | dict.fromkeys(INVISIBLE, "")
_TWIN = re.compile(f"[{re.escape(''.join(_TWINS))}]")


def plain(text: str) -> str:
    """Text as it is compared: spaces and invisible characters removed, twins folded into one."""
    return "".join(_TWIN.sub(lambda found: _TWINS[found[0]], text).split())


def _copy_lost(case: Case) -> Iterator[Finding]:
    """Compares the copy of every placed story with what can be read back from the printed page."""
    page = case.page
    owners = {frame.owner for frame in page.frames}
    overset = {short.slug for short in page.overset}
    fillers = (filler for filler in page.plan.copy.fillers if filler.slug in owners)
    for story in (*page.plan.copy.stories, *fillers):
        if story.slug not in overset:
            yield from _story_lost(case, story)
            yield from _readings_lost(case, story)


def _story_lost(case: Case, story: Story) -> Iterator[Finding]:
    """The first place where each part of a story differs from the page; the body must also be in order."""
    missing = _missing(case)
    text, elsewhere = _without(missing, case.text), _without(missing, case.elsewhere) if story.jump != "never" else ""
    place = next((f.rect for f in case.page.frames if f.owner == story.slug), None)
    for part, source in _around_body(story):
        if (wanted := _without(missing, plain(part))) not in text:
            yield Finding("copy-lost", Grade.STOP, _difference(wanted, text), source, slug=story.slug, place=place)
    reached, begins, last = 0, 0, story.source
    for part, source, stretch in _body(story):
        wanted = _without(missing, plain(part))
        begins, last = (reached, source) if source != last else (begins, last)
        found = text.find(wanted, reached)
        if found < 0 and not _threaded(wanted, text[begins : begins + stretch]) and not _jumped(wanted, text, elsewhere):
            yield Finding("copy-lost", Grade.STOP, _difference(wanted, text), source, slug=story.slug, place=place)
        reached = max(reached, found + len(wanted)) if found >= 0 else reached


def _readings_lost(case: Case, story: Story) -> Iterator[Finding]:
    """注音 stands over copy that is printed already and reads back as nothing: its pieces on the page are counted."""
    asked = [(p.source, word) for p in story.body for word in p.words if word.ruby.strip() and word.text.strip()]
    if not asked or story.jump != "never":
        return
    wanted = sum(_readings(word) for _, word in asked)
    found = _read(case, story.slug)
    if found < wanted:
        words = "、".join(f"“{word.text}”" for _, word in asked[:4])
        text = f"{wanted - found} of {wanted} readings (注音) are not on the page: look at {words}{'…' if asked[4:] else ''}"
        place = next((f.rect for f in case.page.frames if f.owner == story.slug), None)
        yield Finding("copy-lost", Grade.STOP, text, asked[0][0], slug=story.slug, place=place)


def _readings(word: Words) -> int:
    """How many pieces the reading of a word is set in: a syllable to each Han, else one over all of it."""
    syllables = word.ruby.split()
    return len(syllables) if len(syllables) == len(word.text) and all(map(han, word.text)) else 1


def _read(case: Case, slug: str) -> int:
    """Pieces of 注音 over the type of a story: runs without copy, smaller than the body (着重号 are as large as what they stand under).

    Down a page several may be one run; each glyph then counts.
    """
    marks = (mark for mark in case.page.marks if isinstance(mark, TypeMark) and mark.owner == slug)
    runs = [mark.run for mark in marks if mark.run.size < case.book.grid.em and not any(mark.run.texts)]
    return sum(1 if run.way is Way.ACROSS else len(run.glyphs) for run in runs)


def _around_body(story: Story) -> Iterator[tuple[str, Source]]:
    """Head, captions and credits: parts that may stand anywhere in a story's type."""
    for part in (story.kicker, story.headline, story.deck, story.byline):
        yield "".join(part), story.source
    for photo in story.photos:
        yield photo.caption, photo.source
        yield photo.credit, photo.source


def _body(story: Story) -> Iterator[tuple[str, Source, int]]:
    """Paragraphs in order; a table cell by cell, with the length of print its characters may be spread over."""
    for paragraph in story.body:
        stretch = 2 * len(plain(paragraph.text)) if paragraph.rows else 0
        for text in (cell for row in paragraph.rows for cell in row) if paragraph.rows else (paragraph.text,):
            yield text, paragraph.source, stretch


def _threaded(wanted: str, stretch: str) -> bool:
    """Whether a wrapped cell can be read through the lines of its neighbours: its characters in order, others between them."""
    rest = iter(stretch)
    return bool(stretch) and all(character in rest for character in wanted)


def _jumped(wanted: str, text: str, elsewhere: str) -> bool:
    """Whether a paragraph of a jumping story goes on, or stands, on another page."""
    return bool(elsewhere) and wanted[_reach(wanted, text) :] in elsewhere


def _reach(wanted: str, text: str) -> int:
    """How many characters of a part can be read on the page before it differs."""
    return bisect_left(range(1, len(wanted) + 1), True, key=lambda count: wanted[:count] not in text)


def _difference(wanted: str, text: str) -> str:
    reach = _reach(wanted, text)
    if reach == len(wanted):
        return f"“{wanted[:16]}” stands out of order on the page"
    if reach < 4:
        return f"“{wanted[:16]}” of the copy is not on the page"
    after = text.find(wanted[:reach]) + reach
    return f"after “{wanted[max(0, reach - 8) : reach]}” the copy has “{wanted[reach : reach + 8]}”, the page “{text[after : after + 8]}”"


def _misprint(case: Case) -> Iterator[Finding]:
    """What was set, furniture and all, against what can be read back from the file, mark by mark in painting order."""
    missing, reached = _missing(case), 0
    text, marks = _without(missing, case.text), [mark for mark in case.page.marks if isinstance(mark, TypeMark)]
    if _without(missing, plain("".join(mark.run.text for mark in marks))) == text:
        return
    for mark in marks:
        wanted = _without(missing, plain(mark.run.text))
        if not text.startswith(wanted, reached):
            words = f"“{wanted[:16]}” was set, but the file reads “{text[reached : reached + 16]}” there"
            yield Finding("misprint", Grade.STOP, words, slug=mark.owner, place=em_box(mark))
            return
        reached += len(wanted)
    if rest := text[reached : reached + 16]:
        yield Finding("misprint", Grade.STOP, f"the file holds type that was never set: “{rest}”")


def _missing(case: Case) -> dict[int, None]:
    """Characters that no face has: they are a finding of their own."""
    return dict.fromkeys(ord(c) for missing in case.page.missing for c in missing.character)


def _without(missing: dict[int, None], text: str) -> str:
    """Takes them out of a comparison. Few pages miss any, and a long text is looked through slowly."""
    return text.translate(missing) if missing else text


COPY_RULES: tuple[Rule[Case], ...] = (
    Rule("copy-lost", "文字遗漏", "对照原稿与版样，找出缺失处", _copy_lost),
    Rule("misprint", "印文不符", "重新生成此版；若再现，请报告", _misprint),
)

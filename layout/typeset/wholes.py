"""What stays whole in a headline: numbers with their measure, dates, codes, names, short quotations, the house's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeAlias

from layout.typeset import wordlists as lists
from layout.typeset.speech import Speech, Token

QUOTE_MOST = 8
"""Characters of a quotation or a title that is one word."""

SYLLABLES = 4
"""Characters of a family name after a dot that a dictionary may have cut up."""

_DIGIT = re.compile(r"[0-9]")
_MEASURED = rf"(?:{lists.AMOUNTS}|{lists.ITEMS})?(?:(?:多|余(?![下款额]))(?=[^0-9])|半(?![\u4e00-\u9fff]?[年月天日小])|{lists.ROUGHLY})?"
_HAN = "一二两三四五六七八九十百千万亿零〇半几数"
_LEAD = "零下|上(?=[百千万亿])|头(?=[一两三])|[第约近超逾达满每过破]"
_COUNT = rf"(?:{_LEAD})?(?:[0-9][0-9.,:：]*[0-9]|[0-9]|[{_HAN}]+)[万亿千百]*[多余]?[万亿千百]*"
_NUMBER = re.compile(rf"{_COUNT}{_MEASURED}(?:[至到～~—-]{_COUNT}{_MEASURED})?")
_BARE = re.compile("[一二两三四五六七八九十]+[百千万亿][一二两三四五六七八九]")
"""九千八, 三万六: the last place is not named, nor need a measure follow."""
_TENTHS = re.compile("[一二三四五六七八九两]成[一二三四五六七八九半]")
"""一成七, 三成半."""
_PAIRED = re.compile("([一半])[\u4e00-\u9fff]\\1[\u4e00-\u9fff]")
"""一人一档, 一案一策."""
_TWICE = re.compile("([\u4e00-\u9fff]着)\\1")
"""用着用着, 走着走着."""
_ONCE = re.compile("(?<!一)([\u4e00-\u9fff])[一了]\\1(?!\\1)")
"""候一候, 想了想; not in 一天一天."""
_ASKED = re.compile("([好难])不\\1[吃看用听走喝玩学做住]|([\u4e00-\u9fff])[不没]\\2")
"""会不会, 是不是, 好不好吃: one word however the dictionary cuts it."""
_BOTH = re.compile("边([\u4e00-\u9fff]{1,3})边(?=[\u4e00-\u9fff])")
"""边捕鱼边还钱: two words, each begun with 边."""
_COUNTY = re.compile("[市县区](?=长(?:江|春|沙|安|城|白|乐|宁|虹|征|兴|寿|青|丰)[\u4e00-\u9fff])")
"""Where 市长 and its like are no post: 东屿市 | 长春花园小区."""
_COURT = re.compile("(?<=[\u4e00-\u9fff]{2})(?<!市)中院(?![子长士落坝内墙门校线])")
"""The court of a city, by its short name: 澜江|中院, not 澜|江中|院."""
_AFTER = re.compile("(?<=[节会赛展])(?=[前后]天)")
"""太湖开捕节 | 后天, where a dictionary has 节后."""
_SHIRE = re.compile("(?=([\u4e00-\u9fff]{2}[县市区镇乡村]))")
_NEAR = re.compile("[上下本][月周旬]")
"""上月, 本周, where a dictionary does not join the first to the word before it."""
_WEEKDAY = re.compile("[上下本]周[一二三四五六日末]")
"""本周六, whatever word a dictionary makes of its beginning: 节本|周六."""
_AFTERWARDS = re.compile("内|前(?![往来去])|后(?!续)")
"""What a number takes from the word that it cuts: 30|日内|债权人, 6月30|日前."""
_STRAYS = frozenset("却均仍已也又还再不没未")
"""Adverbs that a dictionary joins to the measure before them: 走过九省|却, 三户|均; so is a measure said twice more: 十五场|场场."""
_DATE = re.compile(r"(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:零时)?起?|[0-9]{4}年度?")
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9.,:/%+\-_@]*")
_QUOTED = re.compile(rf"“[^“”]{{0,{QUOTE_MOST}}}”|‘[^‘’]{{0,{QUOTE_MOST}}}’|《[^《》]{{0,{QUOTE_MOST}}}》|「[^「」]{{0,{QUOTE_MOST}}}」")
_CASE = re.compile(r"〔[^〕]*〕\S{0,12}?号")
_CALLED = re.compile(rf"(?:{lists.SURNAMES})(?:{lists.CALLED})|[老小阿](?:{lists.SURNAMES})(?![\u4e00-\u9fff]?(?:市|县|区|镇|村|路))")
_AND = re.compile(rf"[老小](?:{lists.SURNAMES})(?=[和与跟]\S)")
"""石匠老郑和他的: no dictionary word 郑和."""
_POSTED = re.compile(rf"(?:{lists.POSTS})\s*((?:{lists.SURNAMES})[\u4e00-\u9fff]{{1,2}})")
_SELDOM = re.compile(rf"(?:{lists.POSTS})(?=({lists.SELDOM}))")
_SURNAME = re.compile(lists.SURNAMES)
_COMMON = frozenset("向于高万方安齐文龙石金马牛江易")
"""Family names that are common words."""
_STOPS = frozenset("。，；：？！")

Span: TypeAlias = tuple[int, int, Speech]
"""First character, end, and what it is."""


def with_wholes(text: str, words: Sequence[Token], house: tuple[str, ...]) -> list[Token]:
    """Words with numbers, names and their like made one word each.

    What is left of a word that a number cut leans on the next: 9|天要|回来 is 9天|要回来.
    """
    edges = {0, *(word.end for word in words)}
    for place in _mended(text):
        cut = {place - 1, place + 1} - {0, len(text)} if place not in edges else set()
        edges = (edges - cut) | {place}
    spans = list(_apart(_spans(text, words, edges, house), len(text)))
    things = {word.end for word in words if word.guessed}
    for start, end, part in spans:
        counted = (
            part is Speech.NUMBER and end + 1 in things and text[start:end].endswith(lists.COUNTED) and text[end] not in lists.LEANS_ON
        )
        edges -= {end + 1} - {len(text)} if end not in edges and not counted else set()
        edges = edges - set(range(start + 1, end)) | {start, end}
    whole = {start: part for start, _, part in spans}
    last = {word.end: word for word in words}
    return [_cut(text, span, whole, last) for span in pairwise(sorted(edges))]


def _mended(text: str) -> Iterator[int]:
    """Places where a word ends whatever the dictionary says; what is left of the words there leans on both sides."""
    for found in _BOTH.finditer(text):
        yield from (found.start(), found.end(1))
    yield from (found.end() for found in _COUNTY.finditer(text))
    yield from (found.start() for found in (*_COURT.finditer(text), *_AFTER.finditer(text), *_WEEKDAY.finditer(text)))


def _cut(text: str, span: tuple[int, int], whole: dict[int, Speech], last: dict[int, Token]) -> Token:
    """The word between two edges; of dictionary words it takes the part of the last."""
    start, end = span
    if start in whole:
        return Token(text[start:end], start, whole[start], whole=True)
    if end - start == 1 and end in last and last[end].at < start:  # what a number has left of a guess: 1200张|脸
        return Token(text[start], start, Speech.NOUN)
    return replace(last[end], text=text[start:end], at=start) if end in last else Token(text[start:end], start, Speech.NOUN)


def _apart(spans: Iterable[Span], length: int) -> Iterator[Span]:
    """Spans none of which overlaps another: of two the first is kept."""
    taken = bytearray(length)
    for start, end, part in spans:
        if not any(taken[start:end]):
            taken[start:end] = b"\x01" * (end - start)
            yield start, end, part


def _spans(text: str, words: Sequence[Token], edges: set[int], house: tuple[str, ...]) -> Iterator[Span]:
    """Stretches that never break inside, the surest first."""
    for pattern, part in ((_QUOTED, Speech.NOUN), (_CASE, Speech.NOUN)):
        yield from ((*found.span(), part) for found in pattern.finditer(text))
    for phrase in filter(None, house):
        yield from ((*found.span(), Speech.NOUN) for found in re.finditer(re.escape(phrase), text))
    yield from ((found.start(), _taking(text, found.end(), edges), Speech.TIME) for found in _DATE.finditer(text))
    yield from ((*found.span(), Speech.TIME) for found in _WEEKDAY.finditer(text))
    yield from ((*found.span(), Speech.CODE) for found in _CODE.finditer(text) if any(map(str.isalpha, found[0])))
    yield from ((*found.span(), Speech.TIME) for found in _NEAR.finditer(text) if set(found.span()) <= edges)
    yield from ((*span, Speech.NOUN) for span in _shires(text, words, edges))
    known = {word.at: word.end for word in words if len(word.text) > 1 and not word.guessed}
    yield from ((*span, Speech.NAME) for span in (*_foreign(words), *_named(text, edges, known)))
    yield from ((*found.span(), Speech.IDIOM) for found in _PAIRED.finditer(text))
    guesses = {at for word in words if word.guessed for at in range(word.at + 1, word.end)}
    yield from ((*found.span(), Speech.VERB) for found in _TWICE.finditer(text))
    yield from ((*found.span(), Speech.VERB) for found in _ONCE.finditer(text) if found.start() in edges | guesses)
    yield from ((*found.span(), Speech.ADVERB if found[2] in lists.LEANS_ON else Speech.VERB) for found in _ASKED.finditer(text))
    yield from ((*found.span(), Speech.NUMBER) for found in _TENTHS.finditer(text))
    pairs = {word.at for word in words if word.guessed and len(word.text) == 2}
    for found in _NUMBER.finditer(text):
        first = found[0][0] == "头" and found.start() in guesses  # 煤改电|头一冬
        start = found.start() + (found.start() not in edges and not first and not _DIGIT.match(text, found.start()))
        strays = text.startswith((*_STRAYS, 2 * found[0][-1]), found.end())
        ends = found.end() in edges or strays or (found.end() in guesses and start not in pairs)
        if _DIGIT.search(found[0]) or (start < found.end() and (first or start in edges) and ends):
            yield start, _taking(text, found.end(), edges), Speech.NOUN if found[0][-1] in lists.REGIONS + "线" else Speech.NUMBER
        elif (bare := _BARE.match(text, start)) and start in edges and bare.end() in edges - {start + 1}:  # 九千八|家长
            yield *bare.span(), Speech.NUMBER


def _taking(text: str, end: int, edges: set[int]) -> int:
    """Where a number ends with what it takes from a word that it cuts."""
    return end + (end not in edges and bool(_AFTERWARDS.match(text, end)))


def _shires(text: str, words: Sequence[Token], edges: set[int]) -> Iterator[tuple[int, int]]:
    """Names of places that a guess has cut wrongly: 空气质量|榜云坪|县治气 is 云坪县. No character of them is in a word that is known."""
    guessed = {at for word in words if word.guessed and len(word.text) > 2 for at in range(word.at, word.end)}
    for found in _SHIRE.finditer(text):
        start, end = found.span(1)
        if {start, start + 1} <= guessed and end - 1 in guessed | edges and not {start, end} <= edges:
            yield start, end


def _foreign(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Names with a middle dot: the word before it, and what is strange to the dictionary after it."""
    for i, word in enumerate(words[1:-1], 1):
        if word.text in "·•":
            first = i - 1
            while first and words[first - 1].guessed:
                first -= 1
            last = i + 1
            while last + 1 < len(words) and (words[last + 1].guessed or _syllable(words, i, last + 1)):
                last += 1
            yield words[first].at, words[last].end


def _syllable(words: Sequence[Token], dot: int, at: int) -> bool:
    """Whether a lone character still belongs to the name after a dot: 阿合买提."""
    word = words[at]
    verb = at + 1 < len(words) and words[at + 1].text in ("了", "着", "过")
    return word.lone and word.text not in lists.LEANS_ON | lists.LEANS_BACK and not verb and word.end - words[dot].end <= SYLLABLES


def _named(text: str, edges: set[int], known: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Personal names: before a form of address, after a post, or a family name opening a clause.

    `known`: where words that the dictionary knows begin and end.
    """
    yield from (found.span() for found in _AND.finditer(text))
    yield from (found.span() for found in _CALLED.finditer(text) if {found.start(), found.end()} <= edges)
    for found in _POSTED.finditer(text):
        start, end = found.span(1)
        given = start + 1
        if text[start] in _COMMON and given in edges and (text[start] in lists.LEANS_ON or known.get(given, 0) >= end):  # 法官|向|村民
            continue
        yield start, end if end in edges else end - (end - start > 2)
    for found in _SELDOM.finditer(text):
        start, end = found.span(1)
        given = next((e for e in (end + 2, end + 1) if e in edges), 0)
        if given and known.get(start, 0) <= end and (end in edges or start not in known):
            yield start, given - (given - end > 1 and text[given - 1] in lists.LEANS_ON)
    for found in _SURNAME.finditer(text):
        opens = found.start() == 0 or text[found.start() - 1].isspace() or text[found.start() - 1] in _STOPS
        end = next((e for e in (found.end() + 2, found.end() + 1) if e in edges), 0)
        if opens and end and found.end() in edges:
            yield found.start(), end

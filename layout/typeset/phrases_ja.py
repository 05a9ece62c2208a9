"""Where a Japanese headline may break: between 文節, told by the scripts and a few particles.

No dictionary: a line of a Japanese head ends after a particle, at a pause or where the script changes. It never begins with hiragana
that belongs to the word before, and never breaks inside a katakana word, a number with its counter, or a short quotation. Kanji without
kana between them are parted only after a character that ends names of bodies and places, at a price. Newspaper practice of 見出し.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from layout.typeset.marks import BLANK_RIGHT, Kind, kind
from layout.typeset.phrases import (
    AFTER_DE,
    CLAUSE,
    COMPOUND,
    FREE,
    INSIDE,
    LEANING,
    LISTED,
    NEVER,
    QUOTED,
    SNIPPETS,
    SUFFIX,
    WORD,
)
from layout.typeset.wholes import QUOTE_MOST

AFTER_PARTICLE = 60
"""Where a line of a head ends best but for a pause."""

# 格助詞, 係助詞 and the like; の binds more closely (連体修飾).
PARTICLES = frozenset("はがをにでともへや")
# 連用形 before a kanji is often half of one verb: 取り|組み, 打ち|上げ.
STEMS = frozenset("いきぎしじちにびみりえけげせぜてねべめれ") - PARTICLES
# Nouns that newspapers write in hiragana, after a particle: 記者ハンドブック practice.
_NOUNS = "ごみ まち みんな こども ふるさと あす きょう きのう がん いじめ ひとり ふれあい にぎわい あり方 お"
KANA_NOUNS = tuple(_NOUNS.split())
# Characters that end the name of a body, a place, a person's part, an event.
ENDS = frozenset("省庁局課部会党社店館校院所場駅線園川橋港島山寺県府市町村区者員長祭展賞戦年月日化的性率費税法案家室団隊")
# Characters that lean on the number after them.
BEFORE_NUMBERS = frozenset("第約計延全各同前後週")
COUNTERS = (
    "平方メートル|平方キロ|キロメートル|メートル|センチ|キロ|トン|リットル|ヘクタール|ポイント|パーセント|ドル|カ所|か所|ヵ所|箇所|カ月|か月|ヵ月|カ国|か国|"
    "万人|億円|万円|兆円|千円|万台|時間|分間|日間|年間|年度|週間|年連続|年ぶり|日ぶり|人目|回目|件目|代目|歳|人|件|台|戸|軒|棟|校|社|店|頭|匹|羽|本|枚|冊|個|"
    "回|度|倍|割|分|秒|時|日|月|年|円|区|市|町|村|県|級|位|勝|敗|点|票|種|組|班|隻|機|両|便|号|階|周年|世紀|世帯|品|曲|話|章|条|項|面|％|%"
)
_FIGURE = "(?:[0-9０-９][0-9０-９.,，．]*|[一二三四五六七八九十百千万億兆数]+)[万億兆千百]*余?"
_NUMBER = re.compile(rf"{_FIGURE}(?:{COUNTERS})(?:目|超|余り|ぶり|連続|以上|未満)?")
_DATE = re.compile(r"(?:午前|午後)?[0-9０-９]+[年月日時分](?:[0-9０-９]+[月日時分半])*")
_QUOTED = re.compile(r"「[^」]*」|『[^』]*』|“[^”]*”|〈[^〉]*〉|《[^》]*》")
_SHUT = BLANK_RIGHT | {Kind.DOT, Kind.CONNECTOR, Kind.SOLIDUS, Kind.SPACE, Kind.POSTFIX}
_PIECES = frozenset({"——", "――", "……", "‥‥"})
_PAUSES = frozenset("、。，；：？！")


def _script(char: str) -> str:
    """kanji, hiragana, katakana, latin (digits too), or nothing for a mark."""
    if "\u3041" <= char <= "\u309f":
        return "hiragana"
    if "\u30a1" <= char <= "\u30fa" or char in "ーヽヾ" or "\uff66" <= char <= "\uff9f":
        return "katakana"
    if kind(char) in (Kind.DIGITS, Kind.LATIN) or char in "０１２３４５６７８９":
        return "latin"
    return "kanji" if kind(char) is Kind.HAN else ""


def _kanji(text: str, at: int) -> int:
    """The price of parting two kanji: after the end of a name, else at every second one, always two or more on either side."""
    start, end = at, at
    while start and _script(text[start - 1]) == "kanji":
        start -= 1
    while end < len(text) and _script(text[end]) == "kanji":
        end += 1
    if at - start < 2 or end - at < 2:
        return INSIDE
    return COMPOUND if text[at - 1] in ENDS else INSIDE if (at - start) % 2 else SUFFIX


def _after_kana(text: str, at: int) -> int:
    """The price of ending a line with hiragana before something else."""
    before = text[at - 1]
    if before == "の":
        return AFTER_DE
    if before in PARTICLES:
        return AFTER_PARTICLE
    return QUOTED if before in STEMS and _script(text[at]) == "kanji" else WORD


def _between(text: str, at: int) -> int:
    """The price of a break between two characters that are no marks."""
    before, after = _script(text[at - 1]), _script(text[at])
    if after == "hiragana":
        noun = text[at - 1] in PARTICLES and before == "hiragana" and text.startswith(KANA_NOUNS, at)
        return AFTER_PARTICLE if noun else LEANING if before != "hiragana" else INSIDE
    if before == "hiragana":
        return _after_kana(text, at)
    if before == after:
        return _kanji(text, at) if before == "kanji" else NEVER
    if after == "latin":
        return NEVER if text[at - 1] in BEFORE_NUMBERS else WORD
    return COMPOUND


def _at(text: str, at: int) -> int:
    """The price of beginning a line with a character."""
    before, after = text[at - 1], text[at]
    if kind(after) in _SHUT or kind(before) in (Kind.OPEN, Kind.SOLIDUS, Kind.PREFIX) or before + after in _PIECES:
        return NEVER
    if kind(before) is Kind.SPACE:
        return FREE
    if before in _PAUSES:
        return LISTED if before == "、" else CLAUSE
    if kind(before) is Kind.DOT:
        return COMPOUND
    if _script(before) and _script(after):
        return _between(text, at)
    return LEANING if _script(after) == "hiragana" or kind(before) is Kind.CONNECTOR else WORD


def _kept(text: str, house: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Stretches that never break inside."""
    for pattern in (_NUMBER, _DATE, *(re.compile(re.escape(phrase)) for phrase in house if phrase)):
        yield from (found.span() for found in pattern.finditer(text))


@lru_cache(maxsize=4096)
def break_prices(text: str, house: tuple[str, ...] = ()) -> tuple[int, ...]:
    """For each character, the price of beginning a line with it, on the scale of `phrases`; NEVER for the first."""
    if not text:
        return ()
    prices = [NEVER, *(_at(text, at) for at in range(1, len(text)))]
    for start, end in _kept(text, house):
        prices[start + 1 : end] = [NEVER] * (end - start - 1)
    for found in _QUOTED.finditer(text):
        short = len(found[0]) - 2 <= QUOTE_MOST
        for at in range(found.start() + 1, found.end()):
            prices[at] = NEVER if short else min(NEVER, prices[at] + QUOTED)
    pauses = [at for at, price in enumerate(prices) if at and price <= LISTED and text[at - 1] not in PARTICLES]
    return tuple(_spared(at, price, pauses) for at, price in enumerate(prices))


def _spared(at: int, price: int, pauses: list[int]) -> int:
    """Where the text has pauses, a break elsewhere costs more, most of all close to one."""
    if not pauses or at in pauses or price >= INSIDE:
        return price
    near = min(abs(at - pause) for pause in pauses)
    return price + next(extra for most, extra in SNIPPETS if near <= most or most == SNIPPETS[-1][0])

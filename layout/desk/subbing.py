"""Subbing: what a sub-editor does to every story without being asked. 署名, 问答, 文末署名.

Sources: newspaper practice on 署名 (role, then names parted by a blank) and on the credit in brackets at a story's end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from layout.desk.inline import joined
from layout.issue import Kind, Paragraph, Words

_HAN = r"[\u4e00-\u9fff]"
_ROLE = rf"(?:(?:本报|本刊|本台|特约|特派|见习|实习|首席|全媒体|驻{_HAN}{{1,4}}?){{0,3}}(?:记者|通讯员|实习生|评论员|摄影师))"
_GLUED_ROLE = rf"({_ROLE}|主持人)[：:]?({_HAN}{{2,4}}(?:·{_HAN}+)*)"
_SIGNED = frozenset("文图摄译绘")
"""Single Han that say what somebody did and are no part of a name."""

_NAME = rf"(?:{_HAN}{{2,4}}(?:·{_HAN}+)*|{_HAN}[ \u3000]+{_HAN})"
_SAID = r"[^。！？；（）()]"
# What a bracket at the end of a story says when it is a credit.
_CREDITS = (
    rf"{_ROLE}{_SAID}*",
    rf"(?:作者|编辑|责编|责任编辑|摄影|执笔|译者|来源|资料来源|供稿|供图|整理|编译)(?:单位|系|为|是|[：:/／ \u3000]){_SAID}*",
    rf"(?:文|图|摄|文字|图片|文图|图文)[：:/／ \u3000]{_SAID}*",
    rf"{_SAID}*(?:综合|供稿|供图|整理|编译|提供)",
    rf"{_SAID}*[ \u3000/／](?:文|图|摄|译|摄影|报道)",
    r"据[^，。]*(?:电|报|网|社|台|》|客户端|公众号|报道)|综合[^，。]*(?:报道|消息)|(?:新华社|中新社)[^，。]*",
    rf"{_NAME}(?:[ \u3000、]+{_NAME})*|(?:全文)?完|待续|未完待续",
)
_MOST = 80
"""Characters of the longest credit, its brackets and blanks counted in."""
_CREDIT = rf"[（(]\s*(?:{'|'.join(_CREDITS)})\s*[）)]\s*"
_AFTER_A_SENTENCE = re.compile(r"(?<=[。！？”’…）])[ \u3000]*(?=[（(])")

# Who asks and who answers, in Chinese and in Latin letters.
_DIALOGUES = (("问", "答"), ("Q", "A"))
ASKING = frozenset(asks for asks, _ in _DIALOGUES)
SPEAKER = re.compile(r"[ \u3000]*(问|答|Q|A)[ \u3000]*[：:]")


def byline(text: str) -> str:
    """A byline with its roles and names parted by one space: no 顿号, no colon (newspaper practice).

    ``本报记者方小禾、林知夏`` becomes ``本报记者 方小禾 林知夏``. A name of two characters typed apart stays one name.
    """
    words = [word for typed in re.split(r"[\s、，,]+", text) if typed for word in _parted(typed.rstrip("：:") or typed)]
    return " ".join(_names(words))


def _parted(word: str) -> tuple[str, ...]:
    """A role without the name it is glued to."""
    found = re.fullmatch(_GLUED_ROLE, word)
    return (found[1], found[2]) if found else (word,)


def _names(words: Sequence[str]) -> Iterator[str]:
    """Words of a byline; two single characters side by side are the halves of a name, and an ideographic space keeps them."""
    rest = list(words)
    while rest:
        first = rest.pop(0)
        if rest and _half(first) and _half(rest[0]):
            first += f"\u3000{rest.pop(0)}"
        yield first


def _half(word: str) -> bool:
    return bool(re.fullmatch(_HAN, word)) and word not in _SIGNED


def subbed(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs of a story with its speakers in bold and its end credits known as such."""
    return _credited(_spoken(paragraphs))


def _spoken(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """问：and 答：in bold where a story has both; what asks is known as a question."""
    spoken = {i: found for i, p in enumerate(paragraphs) if p.kind is Kind.TEXT and (found := SPEAKER.match(p.text))}
    names = {found[1] for found in spoken.values()}
    bold = {name for pair in _DIALOGUES if names.issuperset(pair) for name in pair}
    return tuple(_speaking(p, spoken[i]) if i in spoken and spoken[i][1] in bold else p for i, p in enumerate(paragraphs))


def _speaking(paragraph: Paragraph, speaker: re.Match[str]) -> Paragraph:
    """A turn of a dialogue: the speaker in bold, where the copy gives no face of its own."""
    first, rest = parted(paragraph.words, speaker.end())
    bold = tuple(word if word.kai else replace(word, bold=True) for word in first)
    return replace(paragraph, words=tuple(joined((*bold, *rest))), asks=speaker[1] in ASKING)


def parted(words: Sequence[Words], count: int) -> tuple[tuple[Words, ...], tuple[Words, ...]]:
    """Words before and after so many characters; a word with a reading stays whole and goes before."""
    first: list[Words] = []
    for i, word in enumerate(words):
        if count <= 0:
            return tuple(first), tuple(words[i:])
        if len(word.text) > count and not word.ruby:
            head, tail = replace(word, text=word.text[:count]), replace(word, text=word.text[count:])
            return (*first, head), (tail, *words[i + 1 :])
        first.append(word)
        count -= len(word.text)
    return tuple(first), ()


def _credited(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """The paragraphs at the end that are credits, and the credit after the last sentence, as paragraphs of their own kind."""
    last = len(paragraphs)
    while last > 1 and (paragraphs[last - 1].kind is Kind.CREDIT or _is_credit(paragraphs[last - 1])):
        last -= 1
    ends = tuple(replace(p, kind=Kind.CREDIT) for p in paragraphs[last:])
    return (*paragraphs[: last - 1], *_split(paragraphs[last - 1]), *ends) if paragraphs else ()


def _is_credit(paragraph: Paragraph) -> bool:
    text = paragraph.text.strip()
    return paragraph.kind is Kind.TEXT and len(text) <= _MOST and _credit(text)


def _credit(text: str) -> bool:
    """Whether a text is a credit in brackets. The pattern is dear to compile, and most stories end with no bracket."""
    return text.startswith(("（", "(")) and text.rstrip().endswith(("）", ")")) and re.fullmatch(_CREDIT, text) is not None


def _split(paragraph: Paragraph) -> tuple[Paragraph, ...]:
    """A paragraph and the credit that stands in it after the last sentence."""
    text = paragraph.text if paragraph.kind is Kind.TEXT else ""
    places = _AFTER_A_SENTENCE.finditer(text, max(0, len(text) - _MOST))
    found = next((place for place in places if _credit(text[place.end() :])), None)
    if not found:
        return (paragraph,)
    before, rest = parted(paragraph.words, found.start())
    _, credit = parted(rest, found.end() - found.start())
    return replace(paragraph, words=before), Paragraph(Kind.CREDIT, credit, paragraph.source)

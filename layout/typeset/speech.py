"""Parts of speech: what a word is in a headline, and who acts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from layout.typeset import wordlists as lists


class Speech(IntEnum):
    """What a word is in a headline."""

    NOUN = 0
    NOMINAL = 1
    """A verb that serves as a noun: 审判, 巡查."""
    VERB = 2
    ADJECTIVE = 3
    ADVERB = 4
    COVERB = 5
    TIME = 6
    """Time or place: 年底, 鱼塘里."""
    NUMBER = 7
    """With its measure."""
    PRONOUN = 8
    IDIOM = 9
    """A saying of four characters and its like, complete in itself."""
    CODE = 10
    """Latin letters and digits: G60, App."""
    NAME = 11
    """Of a person."""
    PARTICLE = 12
    MARK = 13


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a headline."""

    text: str
    at: int
    speech: Speech
    whole: bool = False
    """Never broken inside: numbers, names, codes, the house's words."""
    guessed: bool = False
    """A name or a guess of the cutter."""
    place: bool = False
    """The name of a place, by the dictionary."""
    parted: bool = False
    """Whether it ends a verb that 了, 着 or 过 parts: 签了|约."""

    @property
    def end(self) -> int:
        return self.at + len(self.text)

    @property
    def lone(self) -> bool:
        """Whether it is a single Han."""
        return len(self.text) == 1 and han(self.text)

    @property
    def amount(self) -> bool:
        """Whether it is a number of money, time or size, which needs no noun."""
        return self.whole and self.speech is Speech.NUMBER and self.text.removesuffix("多").removesuffix("余").endswith(_AMOUNTS)


_AMOUNTS = (*lists.AMOUNTS.split("|"), *lists.ROUGHLY.split("|"))


def han(text: str) -> bool:
    """Whether a text is of Han characters only."""
    return all("\u3400" <= character <= "\u9fff" for character in text)


def acts(word: Token) -> bool:
    """Whether a noun names someone who acts."""
    noun = word.speech is Speech.NOUN and (word.text[-1] in lists.DOERS or word.text in lists.DOERS_WHOLE or word.text in POSTS)
    return noun or word.speech is Speech.NAME


POSTS = frozenset(lists.POSTS.split("|"))

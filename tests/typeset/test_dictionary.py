"""The dictionary's words mended: new words made whole, guesses set right."""

from __future__ import annotations

import pytest

from layout.assets import Word
from layout.typeset.dictionary import dictionary
from layout.typeset.speech import Speech


def read(*words: Word) -> list[tuple[str, Speech]]:
    cut = tuple(words)
    return [(token.text, token.speech) for token in dictionary("".join(cut), lambda _: cut)]


def test_a_listed_word_that_was_cut_is_made_whole() -> None:
    assert read(Word("专项", "n"), Word("醉", "v"), Word("驾", "v"), Word("整治", "v")) == [
        ("专项", Speech.NOUN),
        ("醉驾", Speech.VERB),
        ("整治", Speech.VERB),
    ]


def test_words_that_were_cut_askew_are_cut_right() -> None:
    assert [text for text, _ in read(Word("盐碱地", "n"), Word("里长", "n"), Word("出", "v"))] == ["盐碱地", "里", "长出"]
    assert [text for text, _ in read(Word("商标", "n"), Word("之", "u"), Word("争闹", "v"))] == ["商标", "之争", "闹"]
    assert [text for text, _ in read(Word("公安", "n"), Word("局长", "n"), Word("出", "v"))] == ["公安", "局长", "出"]


@pytest.mark.parametrize(
    ("guess", "pieces"),
    [("屏可别", ["屏", "可别"]), ("人都是", ["人", "都是"]), ("全是来", ["全是", "来"])],
)
def test_a_guess_that_swallowed_adverbs_is_cut(guess: str, pieces: list[str]) -> None:
    assert [text for text, _ in read(Word(guess, "v", known=False))] == pieces


def test_words_that_only_stand_side_by_side_stay_two() -> None:
    assert [text for text, _ in read(Word("市长", "n"), Word("到", "v"), Word("县", "n"))] == ["市长", "到", "县"]


@pytest.mark.parametrize(
    ("word", "part"),
    [
        (Word("立下", "d"), Speech.VERB),  # a verb with its complement, whatever the dictionary calls it
        (Word("赶上", "d"), Speech.VERB),
        (Word("扩至", "v", known=False), Speech.VERB),
        (Word("帮着", "uz", known=False), Speech.VERB),
        (Word("堵塞点", "q", known=False), Speech.NOUN),  # no number without a numeral
        (Word("三辆", "m", known=False), Speech.NUMBER),
        (Word("地下", "s"), Speech.TIME),
        (Word("搭起", "v"), Speech.VERB),
        (Word("移师", "n"), Speech.VERB),
        (Word("流片", "n"), Speech.VERB),
        (Word("高峰", "nr"), Speech.NOUN),  # no name of a person
    ],
)
def test_parts_of_speech(word: Word, part: Speech) -> None:
    assert read(word) == [(str(word), part)]


def test_listed_words_that_were_cut_askew_are_set_right() -> None:
    cut = (Word("点球", "n"), Word("大", "a"), Word("战胜", "v"), Word("出门", "v"), Word("将", "d"), Word("扑", "v"))
    assert [text for text, _ in read(*cut)] == ["点球", "大战", "胜出", "门将", "扑"]


def test_a_guess_gives_back_the_end_of_the_word_before_it() -> None:
    assert read(Word("承包", "v"), Word("款记", "n", known=False)) == [
        ("承包", Speech.VERB),
        ("款", Speech.NOUN),
        ("记", Speech.VERB),
    ]
    assert [text for text, _ in read(Word("跑", "v"), Word("完半马", "ns", known=False))] == ["跑", "完", "半马"]
    assert [text for text, _ in read(Word("记者", "n"), Word("江记", "nr", known=False))] == ["记者", "江记"]


def test_a_cutter_that_loses_text_is_not_believed() -> None:
    assert [token.text for token in dictionary("法院", lambda _: ("法",))] == ["法", "院"]

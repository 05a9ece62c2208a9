"""Words once cut are not cut again, and come back as they were."""

from __future__ import annotations

from pathlib import Path

from layout.assets import Word
from layout.desk import segment
from layout.night.cache import Cache
from layout.night.wordcut import kept_words

TITLE = "河西新桥昨天通车"


def test_a_sentence_is_cut_once(tmp_path: Path) -> None:
    asked: list[str] = []

    def cut(text: str) -> tuple[str, ...]:
        asked.append(text)
        return segment(text)

    first, again = (kept_words(Cache(tmp_path))(cut)(TITLE) for _ in range(2))
    assert asked == [TITLE]
    assert first == again == segment(TITLE)
    for word, before in zip(again, segment(TITLE), strict=True):
        assert isinstance(word, Word)
        assert isinstance(before, Word)
        assert (word.tag, word.known) == (before.tag, before.known)


def test_a_damaged_entry_is_cut_again(tmp_path: Path) -> None:
    kept_words(Cache(tmp_path))(segment)(TITLE)
    for path in tmp_path.glob("*/*"):
        path.write_bytes(b"damaged")
    assert kept_words(Cache(tmp_path))(segment)(TITLE) == segment(TITLE)


def test_without_a_cache_the_cutter_is_the_same() -> None:
    assert kept_words(Cache(None))(segment) is segment

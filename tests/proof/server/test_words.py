"""The catalogue is the only place with words, and both languages say everything."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from visitors import Visitor

import layout.proof.server as room
from layout.proof.server.behind import Change
from layout.proof.server.catalogue import CATALOGUE
from layout.proof.server.words import liked, say, spoken

ROOM = Path(next(iter(room.__path__)))
SCRIPTS = sorted((ROOM / "static").glob("*.js"))
TEMPLATES = sorted((ROOM / "templates").glob("*.html"))
CODE = [path for path in sorted(ROOM.glob("*.py")) if path.name != "catalogue.py"]

HAN = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`')
COMMENT = re.compile(r"^\s*//.*$", re.MULTILINE)
BRACED = re.compile(r"\{(\w+)\}")
# What looks like words and is none: selectors, class names, and names of drafts kept in the browser.
NO_WORDS = re.compile(r"^(draft |dialog\.|h\d|(a|button|input|textarea|select)[.,\[ ]|[a-z]+( [a-z-]+)*$)|[\[>#]|, ?\[")

BEGUN = ("state.", "weight.", "kind.", "layer.", "tab.", "part.", "lever.", "change.", "grade.", "pip.", "wire.", "ink.", "print.")


def used(path: Path) -> set[str]:
    return set(re.findall(r"[\"']([a-z]+(?:\.[A-Za-z0-9-]+)*)[\"']", path.read_text("utf-8")))


def test_every_word_is_in_both_languages() -> None:
    for key, (chinese, english) in CATALOGUE.items():
        assert chinese.strip(), key
        assert english.strip(), key
        if key not in {"language.other", "sum.state", "lever.other", "write.save.key", "key.hundred", "zoom.hundred"}:
            assert HAN.search(chinese), key
            assert not HAN.search(english), key


def test_both_languages_fill_in_the_same_facts() -> None:
    for key, (chinese, english) in CATALOGUE.items():
        assert set(BRACED.findall(chinese)) == set(BRACED.findall(english)) - {"s"}, key


def test_every_word_that_is_said_is_in_the_catalogue() -> None:
    said = re.compile(r"""say\(\s*["']([a-z]+\.?[A-Za-z0-9.-]*)["']""")
    for path in [*SCRIPTS, *TEMPLATES]:
        for key in said.findall(path.read_text("utf-8")):
            assert key in CATALOGUE or key in BEGUN, f"{path.name}: {key}"
    for key in re.findall(r'\], "(key\.[a-z.]+)"', "".join(path.read_text("utf-8") for path in SCRIPTS)):
        assert key in CATALOGUE, key


def test_no_word_of_the_catalogue_is_never_said() -> None:
    every = set().union(*map(used, [*SCRIPTS, *TEMPLATES, *CODE]))
    assert [key for key in CATALOGUE if key not in every and not key.startswith(BEGUN)] == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_script_has_words_of_its_own(path: Path) -> None:
    code = COMMENT.sub("", path.read_text("utf-8"))
    assert not HAN.search(code)
    for plain, template in LITERAL.findall(code):
        text = re.sub(r"\$\{[^}]*\}", "", plain or template)
        worded = re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", text)
        assert not worded or NO_WORDS.search(text), text


class Told(HTMLParser):
    """Text and spoken attributes of a template."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.texts += [value or "" for name, value in attrs if name in {"title", "aria-label", "alt", "placeholder"}]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_template_has_words_of_its_own(path: Path) -> None:
    told = Told()
    bare = re.sub(r"\{% block kind %\}.*?\{% endblock %\}", "", path.read_text("utf-8"))  # a class name
    told.feed(re.sub(r"\{\{.*?\}\}|\{%.*?%\}", "", bare))
    assert [text for text in told.texts if re.search(r"[A-Za-z]{2,}", text) or HAN.search(text)] == []


def test_what_begins_a_key_has_all_its_ends() -> None:
    states = {"missing", "laid", "proof", "corrected", "approved", "released", "held"}
    kinds = re.findall(r"``(\w+)``", Change.__doc__ or "") or ["moved", "resized", "added", "removed", "text", "picture", "plates"]
    wanted = {f"state.{s}" for s in states} | {f"state.{s}.title" for s in states} | {f"change.{kind}" for kind in kinds}
    wanted |= {f"lever.{name}" for name in ("crop", "looseness", "feathering", "head-air")}
    wanted |= {f"part.{name}" for name in ("headline", "kicker", "deck", "byline", "caption", "paragraph")}
    assert wanted <= set(CATALOGUE)


@pytest.mark.parametrize(
    ("header", "tongue"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh"),
        ("en-GB,en;q=0.9,zh;q=0.8", "en"),
        ("fr,de;q=0.9,en;q=0.2,zh;q=0.1", "en"),
        ("zh-Hant-TW", "zh"),
        ("zh;q=0, en;q=0.1", "en"),
        ("fr", "zh"),
        ("", "zh"),
        ("*;q=0.5", "zh"),
        ("en;q=x,zh;q=0.1", "zh"),
    ],
)
def test_the_browser_chooses_the_language(header: str, tongue: str) -> None:
    assert liked(header) == tongue


@given(st.text())
def test_any_header_is_some_language(header: str) -> None:
    assert liked(header) in {"zh", "en"}


def test_the_switch_is_remembered_and_leads_back(here: Visitor) -> None:
    went = here.get("/language/en?back=/page/2", **{"accept-language": "zh"})
    assert (went.status_code, went.headers["location"]) == (303, "/page/2")
    assert 'lang="en"' in here.get("/", **{"accept-language": "zh"}).text
    assert here.get("/language/de").status_code == 404


@pytest.mark.parametrize(
    "back", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/\r\nset-cookie: a=b"]
)
def test_the_switch_leads_nowhere_else(here: Visitor, back: str) -> None:
    answer = here.client.get("/language/en", params={"back": back}, headers={"host": "localhost"}, follow_redirects=False)
    assert answer.headers["location"] == "/"


def test_words_are_filled_in() -> None:
    assert say("en", "page.name", n=3) == "Page 3"
    assert spoken("zh")["page.name"] == "第 {n} 版"

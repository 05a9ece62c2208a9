"""The catalogue is the only place with words, and both languages say everything."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fakedesk import FakeDesk
from hypothesis import given
from hypothesis import strategies as st
from visitors import Visitor, visitor

import layout.proof.server as room
from layout.finding import Finding, Grade
from layout.proof.server.behind import Change, Fit, Refused
from layout.proof.server.catalogue import CATALOGUE
from layout.proof.server.told import told_change, told_fit, told_sheet
from layout.proof.server.words import liked, say, spoken, told_in

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


def test_what_the_rooms_say_is_told_in_the_language_of_the_visitor(desk: FakeDesk) -> None:
    desk.break_copy("columns: 9 is more than the 4 columns of the page")
    here = visitor(desk)
    chinese, english = (here.get("/api/issue", **{"accept-language": tongue}).json() for tongue in ("zh", "en"))
    assert chinese["errors"][0]["text"] == "columns：9 多于本版的 4 栏"
    assert english["errors"][0]["text"] == "columns: 9 is more than the 4 columns of the page"
    over = {tongue: here.get("/api/page/2", **{"accept-language": tongue}).json()["findings"] for tongue in ("zh", "en")}
    assert [finding["rule"] for finding in over["zh"]] == [finding["rule"] for finding in over["en"]]
    assert not any(re.search("[a-z]{3,} [a-z]{3,} [a-z]{3,}", finding["text"]) for finding in over["zh"])
    assert not any(HAN.search(finding["value"] + finding["limit"]) for finding in over["en"])


def test_what_stays_open_what_moved_and_refusals_are_told_in_chinese(desk: FakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise Refused("page 1 lacks 一校, before 二校 can be signed")

    monkeypatch.setattr(desk, "sign", refuse)
    here = visitor(desk)
    assert here.get("/api/page/2").json()["advice"][0]["text"].startswith("第 2 版合不上：")
    fit = Fit("court", False, 3, 39, 0, "court is 3 lines (39 characters) too long for this box; the page does not close so")
    assert told_fit(fit, "zh")["text"] == "在这个框里多 3 行（39 字）；这样版面合不上"
    change = Change("text", "court", "court: 1 line set anew, from “甲”")
    assert told_change(change, "zh")["text"] == "court：1 行重排，从“甲”起"
    refused = here.post("/api/page/1/sign", {"step": "二校", "who": "李文", "sha": "0" * 64})
    assert (refused.status_code, refused.json()["error"]) == (409, "第 1 版还缺“一校”，不能先签“二校”")


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("court: 1 line set anew, from “甲”; lamp left the page", "《法庭开到了田间》：1 行重排，从“甲”起；lamp 撤下"),
        ("pin of court at column 0, row 4, 2 × 10", "固定《法庭开到了田间》：第 0 栏第 4 行，2 栏 × 10 行"),
        ("court moved to page 2, number 1", "《法庭开到了田间》移到第 2 版第 1 篇"),
        ("court, caption 0: corrected", "《法庭开到了田间》改图片说明 0"),
        ("court freed", "取消固定《法庭开到了田间》"),
        ("photos/court.jpg: another photo", "换图 photos/court.jpg"),
    ],
)
def test_a_story_is_called_by_its_headline(english: str, chinese: str) -> None:
    titles = {"court": "法庭开到了田间"}
    assert told_in("zh", english, titles) == chinese
    assert told_in("en", english, titles) == english


def test_findings_of_the_page_come_before_those_of_the_issue(desk: FakeDesk) -> None:
    found = (Finding("face", Grade.WARN, "a"), Finding("hole", Grade.STOP, "b", page=3), Finding("butting", Grade.WARN, "c", page=3))
    sheet = replace(desk.sheet(3), findings=found, places=((1, (1.0, 2.0, 3.0, 4.0)),))
    told = told_sheet(sheet)["findings"]
    assert [finding["text"] for finding in told] == ["b", "c", "a"]
    assert [finding["place"] for finding in told] == [[1, 2, 3, 4], None, None]

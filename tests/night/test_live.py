"""The run behind the proof desk, on real pages of a small sheet."""

from __future__ import annotations

import hashlib
import json
import shutil
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from livepaper import PAGES, live_issue, photo, settled, until
from smallcopy import story

from layout.build import build, open_room
from layout.finding import Grade
from layout.night.cache import Cache
from layout.night.live import LiveDesk
from layout.night.live_release import Press
from layout.night.workers import Order, crew
from layout.proof.server.behind import Conflict, Refused
from layout.remarks import Spot
from layout.units import Cells

CLOCK = "2024-06-02T23:15:02+08:00"
CAPTION = "新桥的第一个早晨，很多人来看。"


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The issue, and a cache in which its pages lie after the first test."""
    return live_issue(tmp_path_factory.mktemp("live")).parents[1]


@pytest.fixture
def issue(template: Path, tmp_path: Path) -> Path:
    shutil.copytree(template / "issues", tmp_path / "issues")
    return tmp_path / "issues" / "0001"


@pytest.fixture
def press(template: Path, tmp_path: Path) -> Press:
    return Press(tmp_path / "output" / "0001", template / ".cache", plates=None, jobs=1)


@pytest.fixture
def desk(issue: Path, press: Press) -> Iterator[LiveDesk]:
    with LiveDesk(issue, press, lambda: CLOCK) as opened:
        for number in PAGES:
            settled(opened, number)
        yield opened


def by_hand(issue: Path, number: int) -> str:
    """The digest of a page as a build would make it now."""
    room = open_room(issue)
    made = build(room, (number,), crew(room, Order(issue, "x4", Cache(None)), 1, lambda _: None)).pages[0]
    return hashlib.sha256(made.pdf).hexdigest()


def corrected(desk: LiveDesk, slug: str, part: str, text: str) -> str:
    """Correct a part as it stands; gives the file's new digest."""
    return desk.correct(slug, part, text, desk.texts(slug)[0])


def text_of(desk: LiveDesk, slug: str, part: str) -> str:
    return next(text.text for text in desk.texts(slug)[1] if text.part == part)


def cells(desk: LiveDesk, number: int, slug: str) -> Cells:
    return next(frame.cells for frame in desk.sheet(number).page.frames if frame.owner == slug)


# ---- looking


def test_pages_stand_as_a_build_makes_them(desk: LiveDesk, issue: Path) -> None:
    told = desk.issued()
    assert [(page.number, page.state, page.stale, page.fits) for page in told.pages] == [(1, "laid", False, True), (2, "laid", False, True)]
    assert told.steps == ("一校", "二校")
    assert told.errors == ()
    sheet = desk.sheet(2)
    assert hashlib.sha256(sheet.pdf).hexdigest() == sheet.standing.sha256 == by_hand(issue, 2)
    assert sheet.grid is not None
    assert sheet.grid.columns == 4


def test_findings_have_places_in_millimetres(desk: LiveDesk) -> None:
    sheet = desk.sheet(1)
    assert [finding.rule for finding in sheet.findings if finding.grade is Grade.STOP] == ["unsigned"]
    assert all(0 <= left < 200 and 0 <= top < 280 and width > 0 for _, (left, top, width, _) in sheet.places)


def test_a_page_that_is_not_there_is_told(desk: LiveDesk) -> None:
    for asked in (lambda: desk.sheet(9), lambda: desk.history(9), lambda: desk.sheet(1, "0" * 64), lambda: desk.texts("nobody")):
        with pytest.raises(KeyError):
            asked()


def test_the_second_time_pages_are_there_at_once(issue: Path, press: Press, desk: LiveDesk) -> None:
    desk.close()
    with LiveDesk(issue, press, lambda: CLOCK) as again:
        until(lambda: all(page.sha256 for page in again.issued().pages), 2.0)
        assert {note for number in PAGES for _, _, note in again.history(number)} == {""}


# ---- the copy changes


def test_a_caption_is_corrected(desk: LiveDesk, issue: Path) -> None:
    before = desk.sheet(1).standing.sha256
    heard: list[int] = []
    stop = desk.watch(heard.append)
    corrected(desk, "bridge", "caption 0", CAPTION)
    sheet = settled(desk, 1)
    stop()
    assert CAPTION in (issue / "copy" / "bridge.md").read_text("utf-8")
    assert sheet.standing.note == "bridge: 2 lines set anew, 1 more, from “新桥的第一个早晨，很多人”"
    assert heard == sorted(set(heard))
    assert heard
    changes = desk.compare(1, before, sheet.standing.sha256)
    assert [(change.kind, change.slug) for change in changes] == [("text", "bridge"), ("plates", "")]
    assert changes[-1].text == "only the black plate changed"
    assert [sha for sha, _, _ in desk.history(1)] == [sheet.standing.sha256, before]
    assert desk.sheet(1, before).standing.sha256 == before


def test_what_is_saved_elsewhere_is_followed(desk: LiveDesk, issue: Path) -> None:
    before, path = desk.sheet(2).standing.sha256, issue / "copy" / "tea.md"
    path.write_text(path.read_text("utf-8").replace("春茶上市", "春茶今日上市"), "utf-8")
    until(lambda: desk.sheet(2).standing.sha256 != before)
    assert len(desk.history(1)) == 1


def test_a_half_saved_file_leaves_the_last_good_page(desk: LiveDesk, issue: Path) -> None:
    before, path = desk.sheet(2).standing.sha256, issue / "copy" / "tea.md"
    good = path.read_bytes()
    path.write_bytes(b"---\nheadline: [half\n---\n")
    until(lambda: bool(desk.issued().errors))
    error = desk.issued().errors[0]
    assert str(error.source) == "copy/tea.md:2"
    assert [page.stale for page in desk.issued().pages] == [False, True]
    assert desk.sheet(2).standing.sha256 == before
    with pytest.raises(Refused, match=r"headline|syntax|tea"):
        desk.release()
    with pytest.raises(Refused, match="error"):
        desk.sign(2, "一校", "李文", before)
    path.write_bytes(good)
    until(lambda: not desk.issued().errors)
    assert settled(desk, 2).standing.sha256 == before


def test_a_page_is_deleted_while_it_is_open(desk: LiveDesk, issue: Path) -> None:
    path = issue / "issue.yaml"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "page: 2" not in line), "utf-8")
    until(lambda: len(desk.issued().pages) == 1)
    with pytest.raises(KeyError):
        desk.sheet(2)


def test_an_issue_that_cannot_be_read_is_shown_all_the_same(issue: Path, press: Press) -> None:
    good = (issue / "issue.yaml").read_bytes()
    (issue / "issue.yaml").write_text("number: [", "utf-8")
    with LiveDesk(issue, press) as desk:
        assert desk.issued().pages == ()
        assert desk.issued().errors
        with pytest.raises(Refused, match="cannot be read"):
            desk.sheet(1)
        (issue / "issue.yaml").write_bytes(good)
        until(lambda: bool(desk.issued().pages))


def test_two_editors_on_one_story(desk: LiveDesk) -> None:
    base = desk.texts("tea")[0]
    desk.correct("tea", "headline", "春茶今日上市", base)
    with pytest.raises(Conflict) as conflict:
        desk.correct("tea", "headline", "春茶昨日上市", base)
    assert conflict.value.theirs == "春茶今日上市"


def test_little_moves_and_a_build_that_keeps_the_layout_makes_the_same(desk: LiveDesk, issue: Path) -> None:
    """The layout on show is offered; what comes of it is what a build makes of it once it is kept."""
    paragraph = text_of(desk, "poem", "paragraph 1")
    corrected(desk, "poem", "paragraph 1", paragraph + paragraph[:30])
    sheet = settled(desk, 2)
    assert sheet.standing.fits
    desk.lock(2, True)
    assert settled(desk, 2).standing.sha256 == sheet.standing.sha256 == by_hand(issue, 2)
    assert desk.issued().pages[1].locked


# ---- what is only tried


def test_a_text_is_tried_and_nothing_written(desk: LiveDesk, issue: Path) -> None:
    before = (issue / "copy" / "bridge.md").read_bytes()
    paragraph = text_of(desk, "bridge", "paragraph 0")
    fits, over = desk.try_text("bridge", "caption 0", CAPTION), desk.try_text("bridge", "paragraph 0", paragraph * 9)
    assert (fits.closes, fits.lines) == (True, 0)
    assert (over.closes, over.lines > 0, over.characters == over.lines * 13) == (False, True, True)
    assert "too long" in over.text
    assert (issue / "copy" / "bridge.md").read_bytes() == before
    with pytest.raises(Refused, match="more than one paragraph"):
        desk.try_text("bridge", "paragraph 0", "甲\n\n乙")
    with pytest.raises(KeyError):
        desk.try_text("nobody", "headline", "题")


def test_a_pin_is_tried(desk: LiveDesk) -> None:
    here = cells(desk, 2, "tea")
    assert desk.try_pin(2, "tea", here).closes
    small = desk.try_pin(2, "tea", Cells(here.column, here.row, here.columns, 4))
    assert not small.closes
    assert small.lines > 0
    with pytest.raises(KeyError):
        desk.try_pin(2, "bridge", here)


# ---- make-up by hand, and back


def test_deeds_are_taken_back_one_by_one(desk: LiveDesk, issue: Path) -> None:
    files = {path: path.read_bytes() for path in issue.rglob("*") if path.is_file()}
    first = desk.sheet(2).standing.sha256
    desk.pin(2, "tea", cells(desk, 2, "tea"))
    assert desk.issued().undo.startswith("pin of tea")
    corrected(desk, "poem", "headline", "桥上看流水")
    desk.lock(2, True)
    assert settled(desk, 2).standing.locked
    assert [desk.undo(), desk.undo(), desk.undo()][::2] == ["page 2 locked", f"pin of tea at {_place(cells(desk, 2, 'tea'))}"]
    assert settled(desk, 2).standing.sha256 == first
    assert {path: path.read_bytes() for path in issue.rglob("*") if path.is_file()} == files
    with pytest.raises(Refused, match="nothing to take back"):
        desk.undo()


def _place(at: Cells) -> str:
    return f"column {at.column}, row {at.row}, {at.columns} × {at.rows}"


def test_nothing_is_taken_back_when_the_file_has_changed(desk: LiveDesk, issue: Path) -> None:
    corrected(desk, "poem", "headline", "桥上看流水")
    path = issue / "copy" / "poem.md"
    path.write_text(path.read_text("utf-8") + "\n末段。\n", "utf-8")
    with pytest.raises(Refused, match="changed since"):
        desk.undo()
    assert "末段" in path.read_text("utf-8")


def test_a_story_moves_to_another_page(desk: LiveDesk) -> None:
    desk.move("school", 2, 1)
    assert [slug for slug, _, _ in settled(desk, 2).standing.stories] == ["tea", "school", "poem"]
    assert [slug for slug, _, _ in settled(desk, 1).standing.stories] == ["bridge", "market"]


def test_an_alternative_is_chosen(desk: LiveDesk, issue: Path) -> None:
    others = desk.alternatives(1)
    assert others
    assert all(other.standing.fits for other in others)
    chosen = others[0].standing.sha256
    assert desk.sheet(1, chosen).pdf == others[0].pdf
    desk.choose(1, chosen)
    assert settled(desk, 1).standing.sha256 == chosen == by_hand(issue, 1)
    with pytest.raises(KeyError):
        desk.choose(1, chosen)


def test_a_photo_is_replaced(desk: LiveDesk, issue: Path, tmp_path: Path) -> None:
    before = desk.sheet(1).standing.sha256
    photo(tmp_path / "new.jpg", 90)
    desk.replace_photo("bridge", "photos/bridge.jpg", (tmp_path / "new.jpg").read_bytes())
    assert settled(desk, 1).standing.sha256 != before
    with pytest.raises(Refused, match="cannot be used"):
        desk.replace_photo("bridge", "photos/bridge.jpg", b"\xff\xd8\xff no photo")
    with pytest.raises(KeyError):
        desk.replace_photo("bridge", "../house.yaml", b"\xff\xd8\xff")
    assert desk.undo() == "photos/bridge.jpg: another photo"
    assert settled(desk, 1).standing.sha256 == before


# ---- remarks


def test_comments_keep_to_their_words(desk: LiveDesk) -> None:
    made = desk.comment(2, "李文", "请核对", Spot("tea", "paragraph 1", text_of(desk, "tea", "paragraph 1")[:20]))
    assert settled(desk, 2).standing.state == "proof"
    corrected(desk, "tea", "paragraph 0", "")
    moved = settled(desk, 2).comments[0]
    assert (moved.id, moved.spot.part) == (made.id, "paragraph 0")
    assert desk.reply(made.id, "方小禾", "对的").replies[0].text == "对的"
    assert desk.resolve(made.id, "方小禾").resolved == "方小禾"
    assert desk.issued().pages[1].comments == 0
    with pytest.raises(KeyError):
        desk.reply("nothing", "李文", "?")


def test_a_comment_on_a_paragraph_that_is_gone_stays(desk: LiveDesk) -> None:
    quote = "水獭昨夜回到了桥下"
    corrected(desk, "tea", "paragraph 1", f"{quote}，守桥人看得清楚。")
    made = desk.comment(2, "李文", "这句是谁说的？", Spot("tea", "paragraph 1", quote))
    corrected(desk, "tea", "paragraph 1", "")
    told = settled(desk, 2).comments[0]
    assert (told.id, told.text, told.spot.part, told.spot.quote) == (made.id, "这句是谁说的？", "gone", quote)
    desk.resolve(made.id, "方小禾")


def test_what_is_signed_is_what_is_released(desk: LiveDesk, issue: Path, press: Press) -> None:
    """The layout that came of a correction stands in no file until somebody signs it."""
    paragraph = text_of(desk, "poem", "paragraph 1")
    corrected(desk, "poem", "paragraph 1", paragraph + paragraph[:30])
    sha = settled(desk, 2).standing.sha256
    with pytest.raises(Refused, match="lacks 一校"):
        desk.sign(2, "二校", "李文", sha)
    desk.sign(2, "一校", "李文", sha)
    assert settled(desk, 2).standing.state == "proof"
    desk.sign(2, "二校", "顾南枝", sha)
    assert settled(desk, 2).standing.state == "approved"
    assert desk.release() == (1,)
    report = json.loads((press.out / "report.json").read_bytes())
    assert {page["page"]: page["file"] for page in report["pages"]} == {1: "held/0001-01.pdf", 2: "0001-02.pdf"}
    assert hashlib.sha256((press.out / "0001-02.pdf").read_bytes()).hexdigest() == sha
    assert desk.issued().pages[1].state == "released"


def test_a_change_makes_a_signature_void(desk: LiveDesk) -> None:
    sha = desk.sheet(2).standing.sha256
    desk.sign(2, "一校", "李文", sha)
    corrected(desk, "tea", "headline", "春茶今日上市")
    sheet = settled(desk, 2)
    assert sheet.standing.state == "corrected"
    assert [(signature.step, holds) for signature, holds in sheet.signatures] == [("一校", False)]
    with pytest.raises(Refused, match="changed since you looked"):
        desk.sign(2, "二校", "李文", sha)
    desk.undo()
    assert settled(desk, 2).standing.state == "proof"
    assert not desk.history(2)[0][2]


# ---- many at once


def test_many_at_once(desk: LiveDesk) -> None:
    """Looking, trying, correcting, commenting from eight threads: everybody is answered, every version is told."""
    heard: list[int] = []
    desk.watch(heard.append)
    busy = threading.Barrier(8)

    def work(turn: int) -> None:
        busy.wait()
        for _ in range(2):
            desk.issued()
            desk.sheet(1 + turn % 2)
            desk.comment(1 + turn % 2, f"editor{turn}", "看过", Spot())
            if turn == 0:
                corrected(desk, "tea", "headline", f"春茶上市{len(heard) % 3}")
            desk.try_text("poem", "headline", "桥上看流水")

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, range(8))) == [None] * 8
    assert sum(page.comments for page in desk.issued().pages) == 16
    settled(desk, 2)
    assert heard[-1] == desk.issued().version


def test_the_desk_is_closed_at_the_end(issue: Path, press: Press) -> None:
    names = {"proof hand", "watchman"}
    with LiveDesk(issue, press):
        assert names <= {thread.name for thread in threading.enumerate()}
    until(lambda: not names & {thread.name for thread in threading.enumerate()}, 10.0)


def test_without_a_cache(issue: Path, press: Press, tmp_path: Path) -> None:
    with LiveDesk(issue, Press(press.out, None, plates=None)) as desk:
        before = settled(desk, 2).standing.sha256
        (issue / "copy" / "tea.md").write_text(story("春茶", 8), "utf-8")
        until(lambda: desk.sheet(2).standing.sha256 != before)
        assert desk.sheet(2, before).pdf

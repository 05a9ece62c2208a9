"""What is looked at: pages, JSON, tiles, soft proofs, print proofs."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace

import pypdfium2
import pytest
from fakedesk import FakeDesk
from PIL import Image, ImageChops
from visitors import Visitor, visitor

from layout.finding import Finding, Grade, Source
from layout.proof.server.told import told_finding, told_sheet


def test_the_page_map_tells_every_page(here: Visitor) -> None:
    told = here.get("/api/issue").json()
    assert [page["number"] for page in told["pages"]] == [1, 2, 3]
    court = told["pages"][1]
    assert (court["section"], court["editor"], court["state"]) == ("法治", "顾南枝", "held")
    assert court["counts"]["stop"] == 2
    assert [(story["slug"], story["weight"]) for story in court["stories"]] == [("court", "lead"), ("notice", "major"), ("lamp", "minor")]
    assert told["steps"][0] == "一校"


def test_the_first_answer_carries_the_page(here: Visitor) -> None:
    html = here.get("/page/3").text
    carried = json.loads(re.search(r'<script type="application/json" id="sheet">(.*?)</script>', html, re.DOTALL)[1])  # type: ignore[index]
    assert carried["standing"]["number"] == 3
    assert {frame["slug"] for frame in carried["frames"]} >= {"tea", "bridge-poem"}
    assert "<style" not in html
    assert not re.search(r"<script(?! type=\"application/json\"| type=\"module\" src=)", html)
    assert not re.search(r" on[a-z]+=| style=", html)


def test_copy_cannot_run_in_the_desk(desk: FakeDesk) -> None:
    wicked = "</script><script>alert(1)</script>"
    desk.errors = (Finding("copy", Grade.STOP, wicked, Source(f"copy/{wicked}.md", 1)),)
    for path in ("/", "/page/1"):
        assert wicked not in visitor(desk).get(path).text


def test_a_page_is_told_in_millimetres(desk: FakeDesk, here: Visitor) -> None:
    told = here.get("/api/page/3").json()
    assert told["size"] == [200, 280]
    assert len(told["grid"]["columns"]) == 4
    assert told["grid"]["columns"][0] == 10
    assert told["grid"]["top"] == 30
    tea = next(frame for frame in told["frames"] if frame["slug"] == "tea")
    grid, cells = told["grid"], tea["cells"]
    assert tea["rect"][0] == pytest.approx(grid["columns"][cells[0]], abs=0.02)
    assert tea["rect"][1] == pytest.approx(grid["top"] + cells[1] * grid["row"], abs=0.02)
    assert (tea["file"], tea["line"]) == ("copy/tea.md", 1)
    assert tea["fit"]["characters"] > 100
    assert tea["weight"] == "lead"


def test_what_found_no_room_is_told_in_lines_and_characters(here: Visitor) -> None:
    frames = here.get("/api/page/2").json()["frames"]
    over = [frame["over"] for frame in frames if frame["over"]]
    told = here.get("/api/page/2").json()
    assert not told["standing"]["fits"]
    assert over == [] or (over[0]["lines"] > 0 and over[0]["characters"] > 0)
    assert any(finding["rule"] == "overset" for finding in told["findings"])


def test_a_finding_is_told_with_its_name_and_place(desk: FakeDesk) -> None:
    told = told_finding(Finding("overset", Grade.STOP, "3 lines", Source("copy/a.md", 7)))
    assert (told["grade"], told["file"], told["line"]) == ("stop", "copy/a.md", 7)
    assert told["title"] != told["rule"]
    sheet = replace(desk.sheet(3), findings=(Finding("hole", Grade.WARN, "x"),), places=((0, (1.0, 2.0, 3.0, 4.0)),))
    assert told_sheet(sheet)["findings"][0]["place"] == [1, 2, 3, 4]


def test_a_page_that_is_not_there(here: Visitor) -> None:
    for path in (
        "/page/9",
        "/api/page/9",
        "/api/page/9/history",
        "/compare/9",
        "/proof/9/full.pdf",
        "/proof/1/A0.pdf",
        "/api/story/nobody/texts",
    ):
        assert here.get(path).status_code == 404, path
    assert here.get("/api/page/1?sha=" + "0" * 64).status_code == 404


def test_a_page_deleted_while_open(desk: FakeDesk, here: Visitor) -> None:
    sha = desk.states[3][0].sha
    assert here.get("/page/3").status_code == 200
    desk.drop_page(3)
    assert here.get("/api/page/3").status_code == 404
    assert here.post("/api/page/3/sign", {"step": "一校", "who": "李文", "sha": sha}).status_code == 404
    assert [page["number"] for page in here.get("/api/issue").json()["pages"]] == [1, 2]


def picture(answer_content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(answer_content)).convert("L")


def test_tiles_make_up_the_page_and_never_change(desk: FakeDesk, here: Visitor) -> None:
    state = desk.states[1][0]
    first = here.get(f"/tile/1/{state.sha}/2/0/0.png")
    assert "immutable" in first.headers["cache-control"]
    assert first.headers["content-type"] == "image/png"
    whole = pypdfium2.PdfDocument(state.pdf)[0].render(scale=2).to_pil().convert("L")
    for column, row in ((0, 0), (1, 1), (2, 3)):
        tile = picture(here.get(f"/tile/1/{state.sha}/2/{column}/{row}.png").content)
        cut = whole.crop((512 * column, 512 * row, 512 * column + tile.width, 512 * row + tile.height))
        off = ImageChops.difference(tile, cut).histogram()
        assert sum(off[64:]) <= 0.01 * tile.width * tile.height


@pytest.mark.parametrize("path", ["2/99/0", "2/0/99", "9/0/0", "2/-1/0"])
def test_there_is_nothing_beyond_the_page(desk: FakeDesk, here: Visitor, path: str) -> None:
    assert here.get(f"/tile/1/{desk.states[1][0].sha}/{path}.png").status_code == 404


def test_a_tile_of_another_page_or_no_page(desk: FakeDesk, here: Visitor) -> None:
    assert here.get("/tile/1/" + "0" * 64 + "/0/0/0.png").status_code == 404
    assert here.get(f"/soft/1/{desk.states[1][0].sha}.png").status_code == 404


def test_a_soft_proof(desk: FakeDesk, here: Visitor) -> None:
    state = desk.states[1][0]
    desk.states[1][0] = replace(state, soft=b"\x89PNG soft")
    answer = here.get(f"/soft/1/{state.sha}.png")
    assert (answer.content, answer.headers["content-type"]) == (b"\x89PNG soft", "image/png")


def test_a_print_proof_and_the_history(desk: FakeDesk, here: Visitor) -> None:
    assert here.get("/proof/1/A3.pdf").content.startswith(b"%PDF")
    sha = desk.states[3][0].sha
    desk.correct("tea", "headline", "春茶昨日上市", desk.texts("tea")[0])
    states = here.get("/api/page/3/history").json()
    assert [state["sha"] for state in states][1:] == [sha]
    changes = here.get(f"/api/page/3/changes?before={sha}&after={states[0]['sha']}").json()
    assert "tea" in {change["slug"] for change in changes}
    assert here.get("/api/page/3/changes?before=").status_code == 400


def test_a_mistake_of_ours_is_no_traceback(desk: FakeDesk, here: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "issued", lambda: 1 / 0)
    answer = here.get("/api/issue")
    assert answer.status_code == 500
    assert "division" not in answer.text
    assert "content-security-policy" in answer.headers

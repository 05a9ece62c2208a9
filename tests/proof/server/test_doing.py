"""What is changed at the desk, and what it says when it cannot be."""

from __future__ import annotations

import pytest
from fakedesk import STEPS, FakeDesk
from visitors import HERE, Visitor, visitor

from layout.issue import Place
from layout.proof.server.guard import Options


def base(here: Visitor, slug: str) -> str:
    return str(here.get(f"/api/story/{slug}/texts").json()["base"])


def test_a_correction_is_written_and_shows(desk: FakeDesk, here: Visitor) -> None:
    before = desk.states[3][0].sha
    told = here.post("/api/story/tea/correct", {"part": "headline", "text": "春茶昨日上市", "base": base(here, "tea")})
    assert told.json()["base"] == base(here, "tea")
    assert desk.states[3][0].sha != before
    assert here.get("/api/story/tea/texts").json()["texts"][0]["text"] == "春茶昨日上市"


def test_two_editors_on_one_story_lose_nothing(here: Visitor) -> None:
    seen = base(here, "tea")
    assert here.post("/api/story/tea/correct", {"part": "headline", "text": "甲的题目", "base": seen}).status_code == 200
    told = here.post("/api/story/tea/correct", {"part": "headline", "text": "乙的题目", "base": seen})
    assert (told.status_code, told.json()["kind"], told.json()["theirs"]) == (409, "conflict", "甲的题目")


def test_a_paragraph_that_is_gone_is_told(here: Visitor) -> None:
    told = here.post("/api/story/tea/correct", {"part": "paragraph 99", "text": "x", "base": base(here, "tea")})
    assert (told.status_code, told.json()["kind"]) == (409, "refused")


def test_how_a_text_would_fit_changes_nothing(desk: FakeDesk, here: Visitor) -> None:
    version = desk.version
    fit = here.post("/api/story/tea/try-text", {"part": "paragraph 0", "text": "长" * 900}).json()
    assert set(fit) == {"slug", "closes", "lines", "characters", "strain", "text"}
    assert desk.version == version


def test_pin_try_free_and_undo(desk: FakeDesk, here: Visitor) -> None:
    assert here.post("/api/page/3/try-pin", {"slug": "tea", "cells": [0, 0, 2, 40]}).status_code == 200
    assert here.post("/api/page/3/pin", {"slug": "tea", "cells": [0, 0, 2, 52]}).status_code == 200
    assert desk._story("tea").place == Place(0, 0, 2, 52)
    assert next(f for f in here.get("/api/page/3").json()["frames"] if f["slug"] == "tea")["pinned"]
    assert here.get("/api/issue").json()["undo"]
    assert "tea" in here.post("/api/undo").json()["undone"]
    assert desk._story("tea").place == Place()
    assert here.post("/api/undo").status_code == 409


@pytest.mark.parametrize("cells", [[0, 0, 2], "0 0 2 2", [0, 0, 0, 4], [-1, 0, 2, 4], [0, 0, 2.5, 4], [True, 0, 1, 1], {"column": 0}])
def test_a_place_that_is_none(desk: FakeDesk, here: Visitor, cells: object) -> None:
    assert here.post("/api/page/3/pin", {"slug": "tea", "cells": cells}).status_code == 400
    assert desk._story("tea").place == Place()


def test_a_story_moves_to_another_page_unless_that_is_locked(desk: FakeDesk, here: Visitor) -> None:
    assert here.post("/api/story/lamp/move", {"page": 3, "position": 1}).status_code == 200
    pages = here.get("/api/issue").json()["pages"]
    assert [story["slug"] for story in pages[2]["stories"]] == ["tea", "lamp", "bridge-poem"]
    assert here.post("/api/page/1/lock", {"locked": True}).status_code == 200
    told = here.post("/api/story/lamp/move", {"page": 1, "position": 0}, **{"accept-language": "en"})
    assert (told.status_code, "locked" in told.json()["error"]) == (409, True)
    assert here.post("/api/story/lamp/move", {"page": 7, "position": 0}).status_code == 404


def test_comments_replies_and_who_resolved_them(here: Visitor) -> None:
    body = {"who": "李文", "text": " 数字请核 ", "slug": "tea", "part": "paragraph 0", "quote": "河西新桥"}
    made = here.post("/api/page/3/comment", body).json()
    assert (made["text"], made["spot"]["quote"]) == ("数字请核", "河西新桥")
    here.post(f"/api/comment/{made['id']}/reply", {"who": "方小禾", "text": "已核"})
    told = here.post(f"/api/comment/{made['id']}/resolve", {"who": "方小禾", "resolved": True}).json()
    assert (told["resolved"], told["replies"][0]["who"]) == ("方小禾", "方小禾")
    assert not here.post(f"/api/comment/{made['id']}/resolve", {"who": "方小禾", "resolved": False}).json()["resolved"]
    assert here.post("/api/comment/none/reply", {"who": "方小禾", "text": "x"}).status_code == 404


@pytest.mark.parametrize("who", ["", "  ", "字" * 61, "a\nb", 7, None])
def test_nobody_writes_without_a_name(here: Visitor, who: object) -> None:
    assert here.post("/api/page/3/comment", {"who": who, "text": "x", "slug": "", "part": "", "quote": ""}).status_code == 400


def test_only_people_of_the_list_write(desk: FakeDesk) -> None:
    desk_of_two = visitor(desk, Options(people=("李文", "方小禾")))
    body = {"who": "路人", "text": "x", "slug": "", "part": "", "quote": ""}
    told = desk_of_two.post("/api/page/3/comment", body, **{"accept-language": "zh"})
    assert (told.status_code, told.json()["error"]) == (400, "名单里没有路人")
    assert desk_of_two.post("/api/page/3/comment", {**body, "who": "李文"}).status_code == 200


def test_signatures_in_order_void_after_a_change(desk: FakeDesk, here: Visitor) -> None:
    sha = desk.states[3][0].sha
    assert here.post("/api/page/3/sign", {"step": STEPS[1], "who": "李文", "sha": sha}).status_code == 409
    for step in STEPS:
        assert here.post("/api/page/3/sign", {"step": step, "who": "李文", "sha": sha}).status_code == 200
    assert here.get("/api/issue").json()["pages"][2]["state"] == "approved"
    here.post("/api/story/tea/correct", {"part": "headline", "text": "春茶昨日上市", "base": base(here, "tea")})
    told = here.get("/api/page/3").json()
    assert {signature["holds"] for signature in told["signatures"]} == {False}
    assert told["standing"]["state"] == "corrected"
    assert here.post("/api/page/3/sign", {"step": STEPS[0], "who": "李文", "sha": sha}).status_code == 409


def test_alternatives_are_shown_and_taken(desk: FakeDesk, here: Visitor) -> None:
    others = here.get("/api/page/3/alternatives").json()
    if others:
        assert here.get(f"/thumb/3/{others[0]['sha']}.png").status_code == 200
        assert here.post("/api/page/3/choose", {"sha": others[0]["sha"]}).status_code == 200
    assert here.post("/api/page/3/choose", {"sha": "0" * 64}).status_code == 404


def test_release_names_the_pages_that_are_held(here: Visitor) -> None:
    assert 2 in here.post("/api/release").json()["held"]


def test_a_photo_is_replaced(desk: FakeDesk, here: Visitor) -> None:
    headers = {**HERE, "x-desk-token": here.token}
    path = "/api/story/bridge/photo?file=photos/bridge.jpg"
    assert here.client.post(path, content=b"\xff\xd8\xff rest", headers=headers).status_code == 200
    assert desk.uploads == [("bridge", "photos/bridge.jpg", 8)]
    told = here.client.post(path, content=b"MZ program", headers={**headers, "accept-language": "zh"})
    assert (told.status_code, "照片" in told.json()["error"]) == (400, True)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b"\xff", b"[" * 100_000])
def test_a_request_that_cannot_be_read(here: Visitor, body: bytes) -> None:
    headers = {**HERE, "x-desk-token": here.token}
    assert here.client.post("/api/page/1/lock", content=body, headers=headers).status_code == 400


def test_a_comment_that_is_a_book(here: Visitor) -> None:
    body = {"who": "李文", "text": "长" * 100_001, "slug": "", "part": "", "quote": ""}
    assert here.post("/api/page/3/comment", body).status_code == 400
    assert here.post("/api/page/3/comment", {**body, "text": "长" * 600_000}).status_code == 413

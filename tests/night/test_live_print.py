"""The print proof: its paper, its marks, its list, on pages of a small sheet."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from livepaper import live_issue, settled

from layout.night.live import LiveDesk
from layout.night.live_print import place_of
from layout.night.live_release import Press
from layout.proof.server.behind import Refused
from layout.remarks import Spot

CLOCK = "2024-06-02T23:15:02+08:00"


def words(pdf: bytes, number: int) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = document[number].get_textpage().get_text_range()
    document.close()
    return str(text)


def test_the_proof_says_what_was_said(tmp_path: Path) -> None:
    issue = live_issue(tmp_path)
    with LiveDesk(issue, Press(tmp_path / "output" / "0001"), lambda: CLOCK) as desk:
        paragraph = next(text.text for text in desk.texts("tea")[1] if text.part == "paragraph 3")
        desk.comment(2, "李文", "请核对这里", Spot("tea", "paragraph 3", paragraph[:20]))
        sheet = settled(desk, 2)
        full, small = desk.proof_pdf(2, "full"), desk.proof_pdf(2, "A3")
        assert desk.proof_pdf(2, "full") == full
        with pytest.raises(Refused, match="ask for full"):
            desk.proof_pdf(2, "A9")
        with pytest.raises(KeyError):
            desk.proof_pdf(9, "A3")
        place = place_of(sheet.page, sheet.comments[0].spot)
    frame = next(frame for frame in sheet.page.frames if frame.owner == "tea")
    assert place is not None
    assert any(leg.meets(place) for leg in frame.legs)
    said = words(full, 0)
    assert sheet.standing.sha256[:16] in said
    assert CLOCK in said
    assert "PROOF" in said
    assert "请核对这里" in words(full, 1)
    with pikepdf.open(BytesIO(full)) as proof:
        sides = [float(side) for side in proof.pages[0].mediabox]
        assert sides[2] > 200 / 25.4 * 72
        assert sides[3] > 280 / 25.4 * 72
    with pikepdf.open(BytesIO(small)) as proof:
        assert [round(float(side) * 25.4 / 72) for side in proof.pages[0].mediabox] == [0, 0, 297, 420]


def test_places_of_comments(tmp_path: Path) -> None:
    issue = live_issue(tmp_path)
    with LiveDesk(issue, Press(tmp_path / "output" / "0001"), lambda: CLOCK) as desk:
        page = settled(desk, 1).page
    frame = next(frame for frame in page.frames if frame.owner == "bridge")
    assert place_of(page, Spot()) is None
    assert place_of(page, Spot("nobody")) is None
    assert place_of(page, Spot("bridge", "headline")) == frame.heads[0]
    assert place_of(page, Spot("bridge", "caption 0")) == frame.photos[0]
    assert place_of(page, Spot("bridge", "paragraph 99")) == frame.heads[0]

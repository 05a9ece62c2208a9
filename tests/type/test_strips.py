"""A strip of every engine at hand is read back as it was filed, line by line, leg by leg and page by page."""

from __future__ import annotations

import json
from pathlib import Path

import pypdfium2
import pytest
from typebench import lines, peers, strips

from layout.build import Room, open_room
from layout.units import POINT, in_points

COPY = (
    "北山镇的旧粮仓改成了图书室",
    "“三年前这里还堆着化肥。”管理员许小满说，2025年4月起，粮仓里的37.5吨存粮分两批运走，墙面重新粉刷，窗户朝南开了6扇——光线好多了。",
    "图书室每天上午9时开门，藏书12800册，其中《农事历》《果树修剪》借得最多……周末还有孩子来听故事（由Anna和两名学生轮流讲）。",
    "村里人说：下雨天，这里比茶馆热闹！",
)
MEASURE = 11


@pytest.fixture(scope="module")
def room() -> Room:
    return open_room(strips.HOUSE)


@pytest.mark.parametrize("engine", peers.ENGINES, ids=lambda engine: engine.name)
def test_a_strip_reads_back_as_its_copy(engine: peers.Engine, room: Room, tmp_path: Path) -> None:
    if not engine.version():
        pytest.skip(f"{engine.name} is not installed: {engine.needs}")
    copy, out = tmp_path / "copy.json", tmp_path / "strip.pdf"
    copy.write_text(json.dumps(COPY), encoding="utf-8")
    em = in_points(room.book.grid.em)
    engine.make(peers.Job(str(copy), MEASURE, em, in_points(room.book.grid.row)), out)
    printed = list(strips.read(out, MEASURE, em))
    assert ["".join(line.text for line in paragraph) for paragraph in printed] == list(COPY)
    assert lines.damage(COPY, printed) == 0
    assert all(paragraph[0].xs[0] == pytest.approx(2 - 0.5 * (paragraph[0].text[0] == "“"), abs=0.55) for paragraph in printed)
    edges = [line.xs[-1] + 1 for paragraph in printed for line in paragraph[:-1] if "\u4e00" <= line.text[-1] <= "\u9fff"]
    assert edges
    assert edges == pytest.approx([MEASURE] * len(edges), abs=lines.FLUSH)


def test_a_long_strip_goes_on_in_the_next_leg_and_on_the_next_page(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    em = in_points(room.book.grid.em)
    strips.paint_strip(COPY, MEASURE, tmp_path / "long.pdf")
    monkeypatch.setattr(strips, "ROWS", 3)
    monkeypatch.setattr(strips, "WIDEST", 2 * strips.MARGIN + 2 * (MEASURE + strips.GUTTER) * room.book.grid.em)
    strips.paint_strip(COPY, MEASURE, tmp_path / "cut.pdf")
    whole, cut = (list(strips.read(tmp_path / name, MEASURE, em)) for name in ("long.pdf", "cut.pdf"))
    assert [[line.text for line in paragraph] for paragraph in whole] == [[line.text for line in paragraph] for paragraph in cut]
    with pypdfium2.PdfDocument(tmp_path / "cut.pdf") as pdf:
        assert len(pdf) == -(-sum(map(len, whole)) // 6) > 1


def test_a_page_stays_as_small_as_readers_want_it() -> None:
    assert strips.WIDEST <= 14_400 * POINT
    assert (strips.ROWS + 2 * strips.TOP_ROWS) * 14 < 14_400

"""The compositor as the make-up asks it."""

from __future__ import annotations

from plainface import EM, LOST, SOURCE

from layout.galley import Setter
from layout.issue import Kind, Paragraph, Photo, Story, Words
from layout.typeset.compose import Compositor
from layout.units import sp

PHOTO = Photo("p.jpg", (100, 100), SOURCE, "法" * 15, "张三 摄")


def story(*paragraphs: Paragraph, photos: tuple[Photo, ...] = ()) -> Story:
    return Story("s", SOURCE, ("人民法院",), body=paragraphs, photos=photos)


def text(copy: str, kind: Kind = Kind.TEXT) -> Paragraph:
    return Paragraph(kind, (Words(copy),), SOURCE)


def test_it_is_a_setter(compositor: Compositor) -> None:
    setter: Setter = compositor
    assert setter.galley(story(text("法院")), 17 * EM).measure == 17 * EM


def test_equal_questions_get_the_same_answer(compositor: Compositor) -> None:
    assert compositor.galley(story(text("法院")), 17 * EM) is compositor.galley(story(text("法院")), 17 * EM)


def test_galley_counts_rows(compositor: Compositor) -> None:
    galley = compositor.galley(story(text("法" * 30), text("小标题", Kind.SUBHEAD), text("法" * 15), text("  ")), 17 * EM)
    assert [block.kind for block in galley.blocks] == [Kind.TEXT, Kind.SUBHEAD, Kind.TEXT]
    assert galley.rows == 2 + 2 + 1


def test_table_in_a_galley(compositor: Compositor) -> None:
    table = Paragraph(Kind.TABLE, (), SOURCE, rows=(("甲", "乙"), ("1", LOST)))
    galley = compositor.galley(story(text("法院"), table), 17 * EM)
    assert galley.rows == 3
    assert [m.character for m in galley.missing] == [LOST]


def test_missing_characters_of_captions_are_in_the_galley(compositor: Compositor) -> None:
    galley = compositor.galley(story(text("法院"), photos=(Photo("p.jpg", (1, 1), SOURCE, f"图{LOST}"),)), 17 * EM)
    assert [m.character for m in galley.missing] == [LOST]


def test_credit_stands_on_the_last_caption_line_where_there_is_room(compositor: Compositor) -> None:
    lines = compositor.caption(PHOTO, 20 * sp(8))
    assert [line.text for line in lines] == ["法" * 15, "张三 摄"]
    wide = compositor.caption(PHOTO, 24 * sp(8))
    assert [line.text for line in wide] == ["法" * 15 + "张三 摄"]
    assert all(line.depth == 1 for line in (*lines, *wide))
    last = wide[0].runs[-1]
    assert last.x + last.xs[-1] + last.size == 24 * sp(8)


def test_caption_without_credit_or_text(compositor: Compositor) -> None:
    assert compositor.caption(Photo("p.jpg", (1, 1), SOURCE), 20 * EM) == ()
    assert len(compositor.caption(Photo("p.jpg", (1, 1), SOURCE, "", "张三 摄"), 20 * EM)) == 1


def test_line_is_aligned_and_keeps_its_spaces(compositor: Compositor) -> None:
    right = compositor.line("刊号:CN33 代号:31", "label", 40 * EM, SOURCE)
    assert right.text == "刊号：CN33 代号：31"
    assert right.runs[0].x + right.width == 40 * EM


def test_line_wider_than_its_measure_is_natural(compositor: Compositor) -> None:
    line = compositor.line("法" * 10, "headline", 5 * EM, SOURCE, size=EM)
    assert (line.width, line.runs[0].x) == (10 * EM, 0)


def test_heads_are_delegated(compositor: Compositor) -> None:
    heads = compositor.heads(story(text("法院")), 2, 35 * EM)
    assert heads[0].lines

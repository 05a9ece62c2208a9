from __future__ import annotations

from typing import Any

import pikepdf
import pytest
from handset import line, painted, picture, set_run, tint
from pikepdf import Array, Dictionary, Name
from test_inspect import pdf_of, written

from layout.page import RuleMark
from layout.press.inspect import inspect
from layout.printed import Printed, PrintedShape
from layout.units import Rect, mm

BLACK = "0 0 0 1 k 0 0 0 1 K"
OVER = {
    "/ExtGState": Dictionary(O=Dictionary(op=True, OP=True, OPM=1), P=Dictionary(op=True, OP=True, OPM=0), N=Dictionary(op=False, OP=False))
}
TYPE = "BT /F 10 Tf 20 30 Td (ab) Tj ET"


def read(content: str, **resources: Any) -> Printed:
    return inspect(pdf_of(content, resources={**OVER, **resources}))


def shapes(content: str, **resources: Any) -> tuple[PrintedShape, ...]:
    return read(content, **resources).shapes


def grounded(content: str, **resources: Any) -> bool:
    """Whether the last type stands on ink."""
    return read(content, **resources).types[-1].ground


@pytest.mark.parametrize(
    ("content", "rect", "width"),
    [
        (f"{BLACK} 10 10 50 0.5 re f", (10, 10, 60, 10.5), 0.5),
        (f"{BLACK} 10 10.5 50 -0.5 re f", (10, 10, 60, 10.5), 0.5),
        (f"{BLACK} 10 10 m 60 10 l 60 10.5 l 10 10.5 l h f", (10, 10, 60, 10.5), 0.5),
        (f"{BLACK} 0.5 w 10 10 m 60 10 l S", (10, 10, 60, 10), 0.5),
        (f"{BLACK} 2 0 0 2 0 0 cm 0.5 w 5 5 m 30 5 l S", (10, 10, 60, 10), 1),
        (f"{BLACK} 0 w 10 10 m 60 10 l S", (10, 10, 60, 10), 0),
        (f"{BLACK} 0 1 -1 0 0 0 cm 10 -60 0.5 50 re f", (10, 10, 60, 10.5), 0.5),
    ],
)
def test_thin_shapes_are_lines_with_their_width_on_paper(content: str, rect: tuple[float, ...], width: float) -> None:
    (shape,) = shapes(content)
    assert (shape.line, shape.ink) == (True, (0, 0, 0, 1))
    assert (*shape.rect, shape.width) == pytest.approx((*rect, width))


@pytest.mark.parametrize(
    "content", ["10 10 50 20 re f", "10 10 2 2 re f", "4 w 10 10 m 60 10 l S", "10 10 m 60 10 l 60 12 l f", "10 10 9 1 re W n"]
)
def test_what_is_no_line_and_overprints_nothing_is_not_kept(content: str) -> None:
    assert shapes(f"{BLACK} {content}") == ()


def test_overprint_of_fills_and_strokes_is_told_apart() -> None:
    state = {"/ExtGState": Dictionary(F=Dictionary(op=True, OP=False, OPM=1))}
    both = shapes("/F gs 0 1 0 0 k 0 0 0 1 K 10 10 50 20 re B", **state)
    assert [(shape.line, shape.overprint, shape.kept, shape.ink[3]) for shape in both] == [(False, True, True, 0), (True, False, False, 1)]


def test_mode_0_and_grey_do_not_keep_what_lies_below() -> None:
    (shape,) = shapes("/P gs 0 1 0 0 k 10 10 50 20 re f")
    assert (shape.overprint, shape.kept) == (True, False)
    (grey,) = shapes("/O gs 0.5 g 10 10 50 20 re f")
    assert (grey.overprint, grey.kept, grey.ink) == (True, False, (0.5,))


def test_white_matters_where_it_lies_on_ink() -> None:
    assert shapes("0 0 0 0 k 10 10 50 20 re f") == ()
    (shape,) = shapes("0 1 0 0 k 0 0 100 50 re f 0 0 0 0 k 10 10 50 20 re f")
    assert (shape.ink, shape.ground, shape.overprint) == ((0, 0, 0, 0), True, False)


@pytest.mark.parametrize(
    ("content", "on_ink"),
    [
        (f"0 1 0 0 k 0 0 100 90 re f {BLACK} {TYPE}", True),
        (f"0 1 0 0 k 0 0 10 90 re f {BLACK} {TYPE}", False),
        (f"0 1 0 0 k 0 0 100 90 re f 0 0 0 0 k 15 25 50 30 re f {BLACK} {TYPE}", False),
        (f"0 1 0 0 k 0 0 100 90 re f 0 0 0 0 k 40 25 50 30 re f {BLACK} {TYPE}", True),
        (f"1 g 0 0 100 90 re f {BLACK} {TYPE}", False),
        (f"0 1 0 0 k 0 0 100 90 re 10 10 80 60 re f* {BLACK} {TYPE}", False),
        (f"q 0 0 9 9 re W n 0 1 0 0 k 0 0 100 90 re f Q {BLACK} {TYPE}", False),
        (f"q 9 9 50 50 re W n 0 1 0 0 k 0 0 100 90 re f Q {BLACK} {TYPE}", True),
        (f"0 1 0 0 K 20 w 0 30 m 100 30 l S {BLACK} {TYPE}", True),
        (f"{BLACK} 0.5 w 15 25 50 30 re S {TYPE}", False),
        (f"q 90 0 0 90 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q {BLACK} {TYPE}", True),
        (f"{BLACK} {TYPE} 0 1 0 0 k 0 0 100 90 re f", False),
        (f"{BLACK} 15 25 m 20 70 40 70 50 25 c f {TYPE}", True),
    ],
)
def test_type_knows_whether_it_stands_on_ink(content: str, on_ink: bool) -> None:
    assert grounded(content) is on_ink


def test_a_shading_covers_what_the_clip_leaves_open() -> None:
    gradient = Dictionary(ShadingType=2, ColorSpace=Name.DeviceCMYK, Coords=Array([0, 0, 9, 9]), Function=Dictionary(FunctionType=2, N=1))
    assert grounded(f"q 9 9 50 50 re W n /Sh sh Q {BLACK} {TYPE}", **{"/Shading": Dictionary(Sh=gradient)})
    assert not grounded(f"q 100 50 50 50 re W n /Sh sh Q {BLACK} {TYPE}", **{"/Shading": Dictionary(Sh=gradient)})


def test_what_is_cut_off_is_not_printed() -> None:
    """Slug lines outside an ad's trim are nobody's concern."""
    cut = read(f"q 100 50 50 50 re W n {BLACK} {TYPE} q 9 0 0 9 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q 10 10 50 1 re f Q")
    assert (cut.types, cut.images, cut.shapes) == ((), (), ())


def test_a_pattern_has_no_ink_of_its_own_but_covers() -> None:
    resources = {"/Pattern": Dictionary(G=Dictionary(PatternType=2, Shading=Dictionary(ShadingType=2, ColorSpace=Name.DeviceCMYK)))}
    shown = read(f"/Pattern cs /G scn 0 0 100 90 re f {BLACK} {TYPE} /Pattern cs /G scn {TYPE}", **resources).types
    assert [(each.ink, each.ground) for each in shown] == [((0, 0, 0, 1), True), ((), True)]


def test_outlined_type_is_in_the_ink_of_its_stroke() -> None:
    (shown,) = read(f"0 1 0 0 k 0 0 0 1 K 1 Tr {TYPE}").types
    assert shown.ink == (0, 0, 0, 1)


def test_stretched_and_masked_images_are_told() -> None:
    images = read("q 144 0 0 72 0 0 cm BI /W 72 /H 72 /CS /G /BPC 8 ID " + "a" * 5184 + " EI Q").images
    assert [(each.ppi, each.stretch, each.alpha, each.load) for each in images] == [(36, 2, False, None)]


def test_our_own_page_is_read_with_its_ground_its_lines_and_its_loads() -> None:
    marks = (tint("cyan", Rect(0, 0, mm(60), mm(12))), line(set_run("白", ink="white"), 8), line(set_run("黑"), 30))
    rule = RuleMark(Rect(0, mm(35), mm(50), mm(1) // 5), "black")
    got = inspect(painted(*marks, rule, picture(Rect(mm(40), mm(18), mm(15), mm(10)))))
    assert [(each.text, each.ground, each.overprint) for each in got.types] == [("白", True, False), ("黑", False, True)]
    assert [(each.line, each.overprint, each.kept, round(each.width, 2)) for each in got.shapes] == [(True, True, True, 0.57)]
    (photo,) = got.images
    assert photo.load is not None
    assert 0 < photo.load.square <= photo.load.peak
    assert (len(got.profile), got.registered) == (64, True)
    assert photo.stretch == pytest.approx(1, abs=0.01)


def test_a_box_off_the_origin_is_counted_from_the_media() -> None:
    keys = {"/MediaBox": Array([100, 50, 300, 150]), "/TrimBox": Array([110, 60, 290, 140])}
    got = inspect(pdf_of("0 0 0 1 k BT /F 10 Tf 120 80 Td (ab) Tj ET", page=keys))
    assert (got.media, got.trim, (got.types[0].x, got.types[0].y)) == ((0, 0, 200, 100), (10, 10, 190, 90), (20, 30))


def test_forms_in_forms_without_end_are_not_read_to_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten forms deep, forty times each: more operators in two kilobytes than could be read in a year."""
    monkeypatch.setattr("layout.press.walk.MOST", 20_000)
    pdf = pikepdf.new()
    made = pdf.add_blank_page()
    inner = pdf.make_stream(b"0 0 9 9 re f " * 10, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    for _ in range(10):
        resources = Dictionary(XObject=Dictionary(X=inner))
        inner = pdf.make_stream(b"/X Do " * 40, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]), Resources=resources)
    made.obj.Resources = Dictionary(XObject=Dictionary(X=inner))
    made.Contents = pdf.make_stream(b"/X Do")
    assert any("was not read to its end" in breach.text for breach in inspect(written(pdf)).breaches)

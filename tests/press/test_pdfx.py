from __future__ import annotations

from dataclasses import replace
from functools import cache
from io import BytesIO
from xml.etree import ElementTree

import pikepdf
import pytest
from handset import BOOK, PROFILE, assets, line, page, painted, picture, set_run, tool

from layout.press.inspect import inspect
from layout.press.paint import paint
from layout.units import Rect, mm

RECT = Rect(0, mm(10), mm(15), mm(10))


@cache
def made(standard: str = "x4") -> bytes:
    return painted(line(set_run("法治")), picture(RECT), standard=standard)


@pytest.mark.parametrize(("standard", "claim", "version"), [("x4", "PDF/X-4", "1.6"), ("x1a", "PDF/X-1a:2003", "1.4")])
def test_the_file_claims_its_standard(standard: str, claim: str, version: str) -> None:
    pdf = made(standard)
    read = inspect(pdf)
    assert (read.standard, read.version, read.intent) == (claim, version, "CGATS TR 002")
    assert (read.spaces, read.breaches) == (("DeviceCMYK",), ())
    assert f"PDF subtype:    {claim}" in tool("pdfinfo", pdf)


def test_the_output_intent_holds_the_profile_of_the_press() -> None:
    with pikepdf.open(BytesIO(made())) as pdf:
        (intent,) = pdf.Root.OutputIntents.as_list()
        assert str(intent.S) == "/GTS_PDFX"
        assert intent.DestOutputProfile.N == 4
        assert intent.DestOutputProfile.read_bytes() == PROFILE
        assert str(intent.RegistryName) == "http://www.color.org"


def test_only_a_registered_condition_names_the_registry() -> None:
    house = replace(BOOK, condition=replace(BOOK.condition, identifier="house coldset"))
    with pikepdf.open(BytesIO(paint(page(), house, assets()))) as pdf:
        assert "/RegistryName" not in pdf.Root.OutputIntents[0]
        assert str(pdf.Root.OutputIntents[0].Info) == "house coldset"


def test_nothing_stands_in_the_file_that_need_not() -> None:
    with pikepdf.open(BytesIO(made())) as pdf:
        assert set(pdf.Root.keys()) == {"/Type", "/Pages", "/OutputIntents", "/Metadata"}
        assert set(pdf.pages[0].obj.keys()) == {"/Type", "/Parent", "/Contents", "/Resources", "/MediaBox", "/TrimBox"}
        assert set(pdf.docinfo.keys()) == {"/Title", "/Producer", "/CreationDate", "/ModDate", "/Trapped", "/GTS_PDFXVersion"}
        assert b"/ObjStm" not in made()
        assert b"Helvetica" not in made()


def test_info_and_xmp_agree_and_the_date_is_that_of_the_issue() -> None:
    with pikepdf.open(BytesIO(made())) as pdf:
        assert str(pdf.docinfo["/CreationDate"]) == str(pdf.docinfo["/ModDate"]) == "D:20240523000000+08'00'"
        assert pdf.docinfo["/Trapped"] == "/False"
        assert "/Filter" not in pdf.Root.Metadata
        packet = ElementTree.fromstring(pdf.Root.Metadata.read_bytes())
        said = {element.tag.rpartition("}")[2]: "".join(element.itertext()) for element in packet.iter()}
        assert said["title"] == str(pdf.docinfo["/Title"]) == "明衡法治报 7003 第1版 <要闻>"
    assert said["CreateDate"] == said["ModifyDate"] == said["MetadataDate"] == "2024-05-23T00:00:00+08:00"
    assert (said["Trapped"], said["GTS_PDFXVersion"], said["RenditionClass"]) == ("False", "PDF/X-4", "default")
    assert said["DocumentID"].startswith("uuid:")
    assert said["VersionID"]


def test_another_page_has_another_name() -> None:
    with pikepdf.open(BytesIO(made())) as one, pikepdf.open(BytesIO(painted(line(set_run("治法"))))) as other:
        assert one.Root.Metadata.read_bytes() != other.Root.Metadata.read_bytes()
        assert one.trailer.ID[0] != other.trailer.ID[0]

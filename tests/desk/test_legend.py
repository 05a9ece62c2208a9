"""Captions and credits that come with the file: IPTC, else XMP, else EXIF."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from layout.desk import legend
from layout.desk.photos import PhotoHeader, read_header

PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" {attributes}
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">{elements}</rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""
DESCRIBED = """<dc:description><rdf:Alt><rdf:li xml:lang="en">Boats</rdf:li><rdf:li xml:lang="x-default">龙舟
竞渡</rdf:li></rdf:Alt></dc:description>"""
MADE = "<dc:creator><rdf:Seq><rdf:li>丙</rdf:li><rdf:li>丁</rdf:li></rdf:Seq></dc:creator>"


def xmp(elements: str = DESCRIBED + MADE, attributes: str = "") -> bytes:
    return PACKET.format(elements=elements, attributes=attributes).encode()


def iptc(caption: bytes = b"", byline: bytes = b"", agency: bytes = b"", coded: bytes = b"\x1b%G") -> bytes:
    """Fields of IPTC-IIM as they stand in a JPEG."""

    def field(number: int, text: bytes, record: int = 2) -> bytes:
        return struct.pack(">BBBH", 0x1C, record, number, len(text)) + text if text else b""

    fields = field(90, coded, 1) + field(80, byline) + field(110, agency) + field(120, caption)
    block = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(fields)) + fields + b"\0" * (len(fields) % 2)
    segment = b"Photoshop 3.0\0" + block
    return b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment


def jpeg(path: Path, segment: bytes = b"", **options: object) -> PhotoHeader:
    Image.new("RGB", (30, 20)).save(path / "a.jpg", **options)  # type: ignore[arg-type]
    data = (path / "a.jpg").read_bytes()
    (path / "a.jpg").write_bytes(data[:2] + segment + data[2:])
    return read_header(path / "a.jpg")


def told(header: PhotoHeader) -> tuple[str, str]:
    return header.caption, header.credit


def test_iptc(tmp_path: Path) -> None:
    assert told(jpeg(tmp_path, iptc("龙舟竞渡".encode(), "丙 摄".encode(), "新社".encode()))) == ("龙舟竞渡", "丙 摄")
    assert told(jpeg(tmp_path, iptc(agency="新社".encode()))) == ("", "新社")
    assert told(jpeg(tmp_path, iptc("龙舟".encode("gb18030"), coded=b""))) == ("龙舟", "")
    assert read_header(tmp_path / "a.jpg", legend=False).caption == ""


@pytest.mark.parametrize("kind", ["JPEG", "TIFF", "PNG", "WEBP"])
def test_xmp_in_every_kind_of_file(tmp_path: Path, kind: str) -> None:
    file, image = tmp_path / "a", Image.new("RGB", (30, 20))
    if kind == "PNG":
        text = PngImagePlugin.PngInfo()
        text.add_itxt("XML:com.adobe.xmp", xmp().decode())
        image.save(file, kind, pnginfo=text)
    elif kind == "TIFF":
        image.save(file, kind, tiffinfo={700: xmp()})
    else:
        image.save(file, kind, xmp=xmp())
    assert told(read_header(file)) == ("龙舟 竞渡", "丙 丁")


@pytest.mark.parametrize(
    ("packet", "found"),
    [
        (xmp(DESCRIBED, 'photoshop:Credit="新社"'), ("龙舟 竞渡", "新社")),
        (xmp(MADE, 'photoshop:Credit="新社" dc:description="龙舟"'), ("龙舟", "丙 丁")),
        (xmp("<dc:description>龙舟</dc:description><photoshop:Credit>新社</photoshop:Credit>"), ("龙舟", "新社")),
        (xmp('<dc:description><rdf:Alt><rdf:li xml:lang="zh">龙舟</rdf:li></rdf:Alt></dc:description>'), ("龙舟", "")),
        (xmp("<dc:description/>"), ("", "")),
        (b"<x:xmpmeta", ("", "")),
        (b"", ("", "")),
        (b"\xff\xfe\0", ("", "")),
    ],
)
def test_ways_of_writing_xmp(tmp_path: Path, packet: bytes, found: tuple[str, str]) -> None:
    assert told(jpeg(tmp_path, xmp=packet)) == found


def test_entities_that_multiply_are_not_followed(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "boats"><!ENTITY b "&a;&a;&a;">]>' + xmp("<dc:description>&b;</dc:description>").partition(b"?>")[2]
    assert told(jpeg(tmp_path, xmp=bomb)) == ("", "")


def test_a_packet_too_long_is_not_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(legend, "LONGEST", 100)
    assert told(jpeg(tmp_path, xmp=xmp())) == ("", "")


def test_exif_is_the_last_resort(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[270], exif[315] = "端午龙舟".encode(), "丙".encode()
    assert told(jpeg(tmp_path, exif=exif)) == ("端午龙舟", "丙")
    assert told(jpeg(tmp_path, exif=exif, xmp=xmp(DESCRIBED))) == ("龙舟 竞渡", "丙")
    assert told(jpeg(tmp_path, iptc("渡".encode()), exif=exif, xmp=xmp(DESCRIBED))) == ("渡", "丙")


@pytest.mark.parametrize("text", [b"OLYMPUS DIGITAL CAMERA         ", b"SONY DSC", b"default", b"IMG_0123", b"DSC_0042"])
def test_what_the_camera_writes_is_no_caption(tmp_path: Path, text: bytes) -> None:
    exif = Image.Exif()
    exif[270] = text
    assert told(jpeg(tmp_path, exif=exif)) == ("", "")
    assert told(jpeg(tmp_path, iptc(text.strip()), xmp=xmp(DESCRIBED))) == ("龙舟 竞渡", "")


def test_a_caption_brings_no_control_characters(tmp_path: Path) -> None:
    assert told(jpeg(tmp_path, iptc(b"boats\x00\x07\x0b on\n the  river"))) == ("boats on the river", "")

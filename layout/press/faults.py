"""Structural faults of a printed file: what ISO 15930 and GWG 2022 bar from it, whoever made it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

# Key of a dictionary and what its presence means (ISO 15930-7, 6; GWG 2022).
CATALOG_FAULTS = {
    "/OpenAction": "an action runs when it opens",
    "/AA": "actions run while it is read",
    "/OCProperties": "it has layers",
    "/AF": "files are attached",
    "/Collection": "it is a portfolio",
    "/XFA": "it holds an XFA form",
}
NAME_FAULTS = {"/JavaScript": "it holds JavaScript", "/EmbeddedFiles": "files are embedded"}
PAGE_FAULTS = {
    "/Annots": "it has annotations",
    "/AA": "the page has actions",
    "/PresSteps": "the page has presentation steps",
    "/SeparationInfo": "it is one separation, not a composite page",
    "/UserUnit": "its unit is not the point (UserUnit)",
}
STREAM_FAULTS = {
    "/OPI": "an image stands for another by OPI",
    "/Alternates": "an image has alternates",
    "/Ref": "a form refers to another file",
    "/F": "a stream lies outside the file",
}
STATE_FAULTS = {
    "/TR": "a transfer curve is set",
    "/HTP": "a halftone phase is set",
    "/BG": "black generation is set",
    "/UCR": "undercolour removal is set",
    "/HT": "a halftone is set",
}
FILTERS = {"/LZWDecode": "a stream is packed with LZW", "/JPXDecode": "an image is packed with JPEG 2000"}


def faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Every structural fault of a file, a phrase for a person each; the same phrase may come more than once."""
    if pdf.is_encrypted:
        yield "it is encrypted"
    if len(pdf.trailer.get("/ID", pikepdf.Array())) != 2:
        yield "it has no file ID"
    yield from _catalog(pdf.Root)
    yield from _intents(pdf.Root)
    yield from _present(pdf.pages[0].obj, PAGE_FAULTS)
    if int(pdf.pages[0].obj.get("/Rotate", 0)) % 360:
        yield "the page is rotated (Rotate)"
    for thing in pdf.objects:
        yield from _object(thing)
    yield from (f"syntax: {warning}" for warning in pdf.get_warnings())


def _catalog(root: Any) -> Iterator[str]:
    yield from _present(root, CATALOG_FAULTS)
    names = root.get("/Names")
    if isinstance(names, pikepdf.Dictionary):
        yield from _present(names, NAME_FAULTS)
    form = root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary) and len(form.get("/Fields", ())):
        yield "it has form fields"


def _intents(root: Any) -> Iterator[str]:
    """One output intent for PDF/X, with a CMYK printer profile inside (ISO 15930-7, 6.5)."""
    intents = [i for i in root.get("/OutputIntents", pikepdf.Array()).as_list() if i.get("/S") == "/GTS_PDFX"]
    if len(intents) > 1:
        yield "it has more than one output intent"
    for intent in intents:
        profile = intent.get("/DestOutputProfile")
        head = profile.read_bytes()[:40] if isinstance(profile, pikepdf.Stream) else b""
        if not head:
            yield "its output intent has no profile"
        elif (head[12:16], head[16:20], head[36:40]) != (b"prtr", b"CMYK", b"acsp"):
            yield "the profile of its output intent is not that of a CMYK press"


def _present(dictionary: Any, table: dict[str, str]) -> Iterator[str]:
    for key, text in table.items():
        value = dictionary.get(key)
        if value is not None and not (isinstance(value, pikepdf.Array) and not len(value)):
            yield text


def _object(thing: Any) -> Iterator[str]:
    """Faults of one indirect object and of the resources it carries."""
    if isinstance(thing, pikepdf.Stream):
        yield from _stream(thing)
    elif not isinstance(thing, pikepdf.Dictionary):
        return
    elif thing.get("/S") == "/JavaScript":
        yield "it holds JavaScript"
    group = thing.get("/Group")
    if isinstance(group, pikepdf.Dictionary) and group.get("/S") == "/Transparency":
        yield "transparency: a group"
    for state in _states(thing):
        yield from _present(state, STATE_FAULTS)
        yield from _blending(state)


def _stream(stream: Any) -> Iterator[str]:
    yield from _present(stream, STREAM_FAULTS)
    given = stream.get("/Filter", pikepdf.Array())
    names = given.as_list() if isinstance(given, pikepdf.Array) else [given]
    yield from (FILTERS[str(name)] for name in names if str(name) in FILTERS)
    if stream.get("/Subtype") == "/PS" or stream.get("/Subtype2") == "/PS":
        yield "it holds PostScript"
    if isinstance(stream.get("/SMask"), pikepdf.Stream) or int(stream.get("/SMaskInData", 0)):
        yield "transparency: an image with a soft mask"


def _states(thing: Any) -> Iterator[Any]:
    """The graphics state dictionaries named by an object, or by the resources inside it."""
    for holder in (thing, thing.get("/Resources")):
        named = holder.get("/ExtGState") if isinstance(holder, pikepdf.Dictionary | pikepdf.Stream) else None
        if isinstance(named, pikepdf.Dictionary):
            yield from (state for _, state in named.items() if isinstance(state, pikepdf.Dictionary))


def _blending(state: Any) -> Iterator[str]:
    if float(state.get("/CA", 1)) < 1 or float(state.get("/ca", 1)) < 1:
        yield "transparency: ink that is not opaque"
    modes = state.get("/BM", pikepdf.Name.Normal)
    first = modes[0] if isinstance(modes, pikepdf.Array) else modes
    if str(first) not in {"/Normal", "/Compatible"}:
        yield f"transparency: blend mode {str(first)[1:]}"
    if isinstance(state.get("/SMask"), pikepdf.Dictionary):
        yield "transparency: a soft mask"
    if state.get("/TR2", pikepdf.Name.Default) != "/Default":
        yield "a transfer curve is set"

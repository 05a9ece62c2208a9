"""Clauses R34 to R43: objects that a page for the press may not carry."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from layout.press.clauses_file import present, walked
from layout.press.clauses_reach import Met, Opened
from layout.printed import Breach


def _with(opened: Opened, key: str, clause: str, text: str) -> Iterator[Breach]:
    """A breach for each dictionary that has a key."""
    return (met.breach(clause, text) for met in opened.holders(key) if present(met.object, key))


def bits(opened: Opened) -> Iterator[Breach]:
    """R34."""
    for met in opened.images():
        depth = int(met.object.get("/BitsPerComponent", 8))
        if depth > 8:
            yield met.breach("R34", f"an image has {depth} bits to a component; PDF/X-1a allows 8")


def opi(opened: Opened) -> Iterator[Breach]:
    """R35."""
    return _with(opened, "/OPI", "R35", "an image stands for another by OPI")


def alternates(opened: Opened) -> Iterator[Breach]:
    """R36."""
    return _with(opened, "/Alternates", "R36", "an image has alternates")


def postscript(opened: Opened) -> Iterator[Breach]:
    """R37. An XObject that is PostScript, or the operator PS."""
    for met in opened.streams():
        if met.object.get("/Subtype") == "/PS" or met.object.get("/Subtype2") == "/PS":
            yield met.breach("R37", "it holds PostScript")
    yield from walked(opened, "R37")


def references(opened: Opened) -> Iterator[Breach]:
    """R38. A form that stands for a page of another file."""
    for met in opened.streams():
        if met.object.get("/Subtype") == "/Form" and isinstance(met.object.get("/Ref"), pikepdf.Dictionary):
            yield met.breach("R38", "a form refers to another file")


def attachments(opened: Opened) -> Iterator[Breach]:
    """R39."""
    root = opened.pdf.Root
    names = root.get("/Names")
    if isinstance(names, pikepdf.Dictionary) and "/EmbeddedFiles" in names:
        yield Breach("R39", "files are embedded")
    if "/Collection" in root:
        yield Breach("R39", "it is a portfolio")
    yield from _with(opened, "/AF", "R39", "files are attached")


def layers(opened: Opened) -> Iterator[Breach]:
    """R40."""
    if "/OCProperties" in opened.pdf.Root:
        yield Breach("R40", "it has layers")


def notes(opened: Opened) -> Iterator[Breach]:
    """R41."""
    return _with(opened, "/Annots", "R41", "it has annotations")


def fields(opened: Opened) -> Iterator[Breach]:
    """R42."""
    form = opened.pdf.Root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary) and present(form, "/Fields"):
        yield Breach("R42", "it has form fields")
    if isinstance(form, pikepdf.Dictionary) and "/XFA" in form:
        yield Breach("R42", "it holds an XFA form")


def actions(opened: Opened) -> Iterator[Breach]:
    """R43. A destination to open at is no action; what an outline, a page, an annotation or a field starts is."""
    root = opened.pdf.Root
    if isinstance(root.get("/OpenAction"), pikepdf.Dictionary):
        yield Breach("R43", "an action runs when it opens")
    names = root.get("/Names")
    if isinstance(names, pikepdf.Dictionary) and "/JavaScript" in names:
        yield Breach("R43", "it holds JavaScript")
    for met in opened.dictionaries():
        yield from _action(met)


def _action(met: Met) -> Iterator[Breach]:
    if present(met.object, "/AA"):
        yield met.breach("R43", "actions run while it is read")
    if isinstance(met.object.get("/A"), pikepdf.Dictionary) and "/S" in met.object.A:
        yield met.breach("R43", "it starts an action")
    if met.object.get("/S") == "/JavaScript" and "/JS" in met.object:
        yield met.breach("R43", "it holds JavaScript")

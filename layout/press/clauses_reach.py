"""Everything a file holds that bears on its print, each object reached once, and whose it is: the page's own or one ad's."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import pikepdf

from layout.press.clauses_programs import Program
from layout.press.found import Found
from layout.press.state import DAMAGE
from layout.printed import Breach

Key: TypeAlias = tuple[int, int]
"""Number and generation of an object; (0, 0) for one that stands inside another."""

MOST = 1_000_000
"""Objects, direct ones too, that are looked at."""
LARGEST = 256_000_000
"""Bytes a stream may unpack to."""
TIGHTEST = 1032
"""Flate packs no tighter than this."""

# What hangs in a file and is never printed, or holds numbers only.
PASSED = {
    "/StructTreeRoot", "/StructParents", "/PieceInfo", "/Thumb", "/Parent", "/P",
    "/W", "/W2", "/Widths", "/Matrix", "/BBox", "/Decode", "/Differences", "/FontBBox",
}  # fmt: skip

# Dictionaries of resources: what stands in them is called by its name there.
RESOURCES = {"/ExtGState", "/Font", "/XObject", "/ColorSpace", "/Pattern", "/Shading", "/Properties"}


@dataclass(frozen=True, slots=True, eq=False)
class Met:
    """A dictionary, a stream or an array of the file, and how it was reached."""

    object: Any
    key: str
    """What it is called where it stands: ``/SMask``."""
    holder: str
    """What that stands in: ``/ExtGState``."""
    inside: str
    """The ad that alone holds it; empty for the page's own."""

    @property
    def thing(self) -> str:
        """For a person: the name among the resources, else the number of the object."""
        if self.holder in RESOURCES:
            return self.key[1:]
        number, generation = self.object.objgen
        return f"object {number} {generation}" if number else self.key[1:]

    def breach(self, clause: str, text: str) -> Breach:
        return Breach(clause, text, self.inside, self.thing)


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A file under inspection."""

    pdf: pikepdf.Pdf
    claim: str
    """GTS_PDFXVersion; empty when it claims none."""
    found: Found
    met: tuple[Met, ...]
    profiles: tuple[bytes, ...]
    """Of its output intents for PDF/X; empty bytes for one that has none."""
    programs: dict[Key, Program | None] = field(default_factory=dict)
    """Font programs that were read, by the object of the font."""

    @property
    def flavour(self) -> str:
        """``x1a``, ``x4``, or nothing for what is neither."""
        return "x1a" if self.claim.startswith("PDF/X-1") else "x4" if self.claim == "PDF/X-4" else ""

    def streams(self) -> Iterator[Met]:
        return (met for met in self.met if isinstance(met.object, pikepdf.Stream))

    def dictionaries(self) -> Iterator[Met]:
        """Dictionaries, and streams by their dictionaries."""
        return (met for met in self.met if not isinstance(met.object, pikepdf.Array))

    def holders(self, key: str) -> Iterator[Met]:
        """What has a key."""
        return (met for met in self.dictionaries() if key in met.object)

    def fonts(self) -> Iterator[Met]:
        """Fonts, used or not; of a composite font the whole, not what descends from it."""
        for met in self.dictionaries():
            if met.holder == "/Font" or met.object.get("/Type") == "/Font":
                kind = str(met.object.get("/Subtype", ""))
                if kind and not kind.startswith("/CIDFont"):
                    yield met

    def images(self) -> Iterator[Met]:
        return (met for met in self.streams() if met.object.get("/Subtype") == "/Image")

    def states(self) -> Iterator[Met]:
        """Graphics state dictionaries."""
        for met in self.dictionaries():
            if met.holder == "/ExtGState" or met.object.get("/Type") == "/ExtGState":
                yield met

    def intents(self) -> list[Any]:
        """The output intents for PDF/X."""
        return intents(self.pdf)

    def details(self) -> Any:
        """The Info dictionary."""
        given = self.pdf.trailer.get("/Info")
        return given if isinstance(given, pikepdf.Dictionary) else pikepdf.Dictionary()


def intents(pdf: pikepdf.Pdf) -> list[Any]:
    """The output intents of a file for PDF/X."""
    given = pdf.Root.get("/OutputIntents", pikepdf.Array())
    return [intent for intent in given.as_list() if intent.get("/S") == "/GTS_PDFX"]


def reach(pdf: pikepdf.Pdf) -> tuple[Met, ...]:
    """Every container reached from the trailer; what only a form of the first page reaches is that form's."""
    ads = _ads(pdf)
    seen: set[Key] = {form.objgen for _, form in ads}
    met = list(_below([Met(pdf.trailer, "/", "", "")], seen))
    for name, form in ads:
        met += _below([Met(form, name, "/XObject", name[1:])], seen)
    return tuple(met)


def _ads(pdf: pikepdf.Pdf) -> list[tuple[str, Any]]:
    """The forms of the first page by name, each once."""
    try:
        held = pdf.pages[0].resources.get("/XObject", pikepdf.Dictionary())
        forms = {thing.objgen: (name, thing) for name, thing in reversed(list(held.items())) if thing.get("/Subtype") == "/Form"}
    except DAMAGE:
        return []
    return sorted(forms.values(), key=lambda pair: pair[0])


def _below(stack: list[Met], seen: set[Key]) -> Iterator[Met]:
    """The containers on the stack and all below them, depth first, each object once."""
    count = 0
    while stack and count < MOST:
        met = stack.pop()
        count += 1
        yield met
        try:
            stack += reversed(list(_held(met, seen)))
        except DAMAGE:
            continue


def _held(met: Met, seen: set[Key]) -> Iterator[Met]:
    thing = met.object
    array = isinstance(thing, pikepdf.Array)
    entries: Iterable[tuple[str, Any]] = ((met.key, each) for each in thing.as_list()) if array else thing.items()
    holder = met.holder if array else met.key
    for key, value in entries:
        if key in PASSED or type(value) is not pikepdf.Object or not isinstance(value, pikepdf.Array | pikepdf.Dictionary | pikepdf.Stream):
            continue
        number = value.objgen
        if number == (0, 0) or number not in seen:
            seen.add(number)
            yield Met(value, key, holder, met.inside)


def unpacks(stream: Any, most: int = LARGEST) -> bool:
    """Whether a stream unpacks to at most so many bytes: a small file can hold a huge one."""
    packers = [name for name in filters(stream) if name in {"/FlateDecode", "/LZWDecode", "/RunLengthDecode", "/Fl"}]
    raw = stream.read_raw_bytes()
    if len(raw) * TIGHTEST ** len(packers) <= most:
        return True
    if filters(stream) != ["/FlateDecode"]:
        return len(packers) < 2 and len(raw) * TIGHTEST <= 100 * most
    unpacker, size = zlib.decompressobj(), 0
    try:
        while raw and size <= most:
            size += len(unpacker.decompress(raw, 1 << 24))
            raw = unpacker.unconsumed_tail
    except zlib.error:
        return True  # torn, and told as such when it is read
    return size <= most


def filters(stream: Any) -> list[str]:
    """Names of the filters of a stream, outermost first."""
    given = stream.get("/Filter", pikepdf.Array())
    return [str(name) for name in (given.as_list() if isinstance(given, pikepdf.Array) else [given])]

"""An issue folder is read: everything that can be missing is found missing here."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path, PurePosixPath, PureWindowsPath

from layout.assets import Assets, Word
from layout.desk.complaints import Complaints, did_you_mean, unknown
from layout.desk.drawer import TEXT_LIMIT, Drawer, text_of
from layout.desk.faces import cast
from layout.desk.house import House, read_house
from layout.desk.models import IssueFile
from layout.desk.nodes import Node
from layout.desk.pagelist import ISSUE_FILE, PageList
from layout.desk.reading import fitted, parsed
from layout.desk.remarking import remarked
from layout.finding import CopyError, Finding, Grade, Source
from layout.issue import Issue
from layout.newswords import TAUGHT
from layout.stylebook import Stylebook

_DEFAULT_HOUSE = "../house.yaml"

# What the header of an ICC profile may say (ICC.1:2010, 7.2): which bytes, what they tell, what of it can be printed by.
_PROFILE_HEADER = (
    (slice(12, 16), "class", (b"prtr",), "a printer's (prtr)"),
    (slice(16, 20), "colour space", (b"CMYK",), "CMYK"),
    (slice(20, 24), "connection space", (b"Lab ", b"XYZ "), "Lab or XYZ"),
    (slice(8, 9), "version", (b"\2", b"\4"), "2 or 4; PDF/X-1a asks for 2"),
)
_HEADER = 132
"""Bytes before the table of tags: the header, and their number."""
_BOTH_WAYS = (b"A2B0", b"B2A0")
"""Tags without which a profile of four inks cannot both show colours and make them."""


def read(folder: Path, edition: str = "") -> tuple[Issue, Stylebook, Assets]:
    """The issue of a folder or one of its editions, its stylebook and its faces. Raises CopyError with everything that is wrong."""
    complaints = Complaints()
    drawer = Drawer(Path(os.path.abspath(folder)))
    issue, house = _copy(drawer, complaints, edition)
    assets = _assets(drawer, house, complaints) if house else None
    complaints.settle()
    if issue is None or house is None or assets is None:
        raise CopyError([Finding("unreadable", Grade.STOP, "the issue cannot be read", Source(ISSUE_FILE))])
    return remarked(issue, drawer.folder), house.book, assets


def tried(folder: Path, instead: Mapping[str, Path]) -> tuple[Issue | None, tuple[Finding, ...]]:
    """An issue with other files in the place of some, by name, and what is wrong with it; nobody looks for its faces."""
    complaints = Complaints()
    issue, _ = _copy(Drawer(Path(os.path.abspath(folder)), tuple(instead.items())), complaints)
    return issue, tuple(complaints.findings)


def editions(folder: Path) -> tuple[str, ...]:
    """Names of the editions of an issue, in the order of its file. Raises CopyError when that cannot be read."""
    complaints = Complaints()
    node = _issue_node(Drawer(Path(os.path.abspath(folder))), complaints)
    entry = fitted(IssueFile, node, ISSUE_FILE, complaints) if node else None
    complaints.settle()
    return tuple(entry.editions) if entry else ()


def _copy(drawer: Drawer, complaints: Complaints, edition: str = "") -> tuple[Issue | None, House | None]:
    node = _issue_node(drawer, complaints)
    house = _house(drawer, node, complaints)
    entry = fitted(IssueFile, node, ISSUE_FILE, complaints) if node else None
    if node is None or entry is None:
        return None, house
    if edition and edition not in entry.editions:
        told = unknown("edition", edition, entry.editions) if entry.editions else f"there is no edition “{edition}”, nor any other"
        complaints.add("no-edition", told, ISSUE_FILE, node.under(("editions",)).line)
        edition = ""
    return PageList(drawer, house, node, complaints).issue(entry, edition), house


def cast_house(folder: Path) -> tuple[Stylebook, Assets]:
    """The stylebook and the faces of a paper alone, from an issue folder or the folder that holds house.yaml."""
    complaints = Complaints()
    drawer = Drawer(Path(os.path.abspath(folder)))
    alone = drawer.folder / "house.yaml"
    node = None if alone.is_file() else _issue_node(drawer, complaints)
    house = read_house(alone, alone.name, complaints) if alone.is_file() else _house(drawer, node, complaints)
    assets = _assets(drawer, house, complaints) if house else None
    complaints.settle()
    if house is None or assets is None:
        raise CopyError([Finding("unreadable", Grade.STOP, "the house cannot be read", Source("house.yaml"))])
    return house.book, assets


def _issue_node(drawer: Drawer, complaints: Complaints) -> Node | None:
    try:
        path = drawer.path(ISSUE_FILE, TEXT_LIMIT)
    except ValueError as error:
        complaints.add("missing-file", f"{error}; an issue folder begins with it", ISSUE_FILE)
        return None
    text = text_of(path, ISSUE_FILE, complaints)
    return parsed(text, ISSUE_FILE, complaints) if text is not None else None


def _house(drawer: Drawer, node: Node | None, complaints: Complaints) -> House | None:
    said = node.get("house") if node else None
    shown = said.text if said and said.text else _DEFAULT_HOUSE
    line = said.line if said else 0
    if PurePosixPath(shown).is_absolute() or PureWindowsPath(shown).drive:
        complaints.add("outside", f"house: “{shown}” holds on one machine only; write the path from this folder", ISSUE_FILE, line)
        return None
    path = Path(os.path.normpath(drawer.folder / shown))
    if not path.is_file():
        near = [os.path.relpath(p, drawer.folder) for p in (*path.parent.glob("*.y*ml"), *drawer.folder.parent.glob("*.y*ml"))]
        complaints.add("missing-file", f"house: there is no file “{shown}”{did_you_mean(shown, near)}", ISSUE_FILE, line)
        return None
    return read_house(path, shown, complaints)


def _assets(drawer: Drawer, house: House, complaints: Complaints) -> Assets:
    faces, casts = cast(house, _font_folders(drawer.folder, house.path), complaints)
    opener = Opener(drawer, Drawer(house.path.parent), house.book.condition.profile)
    if fault := opener.profile_fault():
        complaints.add("profile", f"profile: {fault}", house.shown, house.line("condition", "profile"))
    return Assets(faces, casts, opener, segment)


def _font_folders(issue: Path, house: Path) -> Iterator[tuple[Path, str]]:
    """fonts/ beside house.yaml, beside the issues, and beside the folder that holds the issues."""
    folders = (house.parent, issue.parent, house.parent.parent, issue.parent.parent)
    for folder in dict.fromkeys(folder / "fonts" for folder in folders):
        yield folder, os.path.relpath(folder, issue.parent.parent)


@dataclass(frozen=True, slots=True)
class Opener:
    """Gives the bytes of a photo or ad, or of the house's ICC profile, by name."""

    issue: Drawer
    house: Drawer
    profile: str

    def __call__(self, name: str) -> bytes:
        if name == self.profile:
            return self._profile()
        try:
            return self.issue.path(name).read_bytes()
        except (ValueError, OSError) as error:
            raise CopyError([Finding("missing-file", Grade.STOP, str(error), Source(name))]) from None

    def profile_fault(self) -> str:
        """Why the profile cannot be had or printed by; nothing when it can."""
        try:
            fault = _profile_fault(self._profile())
        except ValueError as error:
            return str(error)
        return f"“{self.profile}” {fault}" if fault else ""

    def _profile(self) -> bytes:
        shipped = {entry.name: entry for entry in _profiles().iterdir() if entry.name.endswith((".icc", ".icm"))}
        try:
            return self.house.path(self.profile).read_bytes()
        except ValueError as error:
            if self.profile in shipped:
                return shipped[self.profile].read_bytes()
            hint = "" if "did you mean" in str(error) else did_you_mean(self.profile, shipped)
            raise ValueError(f"{error}{hint}; shipped with broadsheet: {', '.join(sorted(shipped))}") from None


def _profile_fault(data: bytes) -> str:
    """Why bytes are no profile of a press with four inks, as far as header and table of tags tell; nothing when they are."""
    if len(data) < _HEADER or data[36:40] != b"acsp":
        return "is no ICC profile; ask the printer for the one of his press"
    if (size := int.from_bytes(data[:4], "big")) != len(data):
        return f"has {len(data)} bytes and should have {size}; copy it again"
    for where, what, right, meant in _PROFILE_HEADER:
        if data[where] not in right:
            said = str(data[where][0]) if what == "version" else data[where].decode("ascii", "replace").strip()
            return f"has the {what} {said}; that of a press with four inks is {meant}"
    tags = {data[at : at + 4] for at in range(_HEADER, min(len(data), _HEADER + 12 * int.from_bytes(data[128:132], "big")), 12)}
    if lacking := [tag.decode() for tag in _BOTH_WAYS if tag not in tags]:
        return f"does not lead both ways between colours and inks ({', '.join(lacking)} missing); ask the printer for another"
    return ""


def _profiles() -> resources.abc.Traversable:
    return resources.files("layout") / "press" / "profiles"


def segment(text: str) -> tuple[str, ...]:
    """A Chinese sentence cut into dictionary words with their parts of speech; joined they are the sentence."""
    # The dictionary takes a sixth of a second to load, and only head setting asks for it.
    import rjieba

    _teach()
    # Half of a surrogate pair cannot go to the dictionary, nor need control characters; an ideographic space can.
    if not all(char.isprintable() or char == "\u3000" for char in text):
        return tuple(text)
    words: list[Word] = []
    for word, tag in rjieba.tag(text):
        lone = len(word) == 1
        words.append(Word(word, tag, lone or rjieba.has_word(word), lone and _parted(words[-2:], word, rjieba.has_word)))
    return tuple(words)


def _parted(before: Sequence[str], word: str, known: Callable[[str], bool]) -> bool:
    """Whether a single character ends a verb that 了, 着 or 过 parts: 签|了|约, 见过|面."""
    verb = "".join(before)[-2:]
    return len(verb) == 2 and verb[1] in "了着过" and len(before[-1]) < 3 and known(verb[0] + word)


COMMON = 100
"""How often a word of the news stands in the dictionary's corpus, at least: so often that it holds against its neighbours."""


@cache
def _teach() -> None:
    """Teach the dictionary the words of the news, all that it does not know."""
    import rjieba

    for tag, words in TAUGHT:
        for word in sorted(words):
            if not rjieba.has_word(word):
                rjieba.add_word(word, max(COMMON, rjieba.suggest_freq(word)), tag)

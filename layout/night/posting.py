"""The board is posted: what the ledger, the reports and the targets tell of every page, written as output/index.html."""

from __future__ import annotations

import datetime
import json
import os
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from layout.desk.shifts import listed
from layout.night.deliver import state_of
from layout.night.ledger import LEDGER, Entry, entries
from layout.night.manifest import REPORT
from layout.night.release import PROOF
from layout.night.resting import issues_in
from layout.proof.board import EventShown, IssueShown, PageShown, board, thumbnail
from layout.shift import Target

INDEX = "index.html"
THUMBS = ".board"
"""Folder of the thumbnails, beside the board."""

SHOWN = 40
"""Issues with all their pages; older ones are listed."""
LINES = 14
"""Lines of the ledger that the board repeats."""

NIGHT = datetime.timedelta(hours=18)
"""What happened longer ago was another night's."""

TROUBLE = frozenset({"failed", "held", "vanished"})
"""States of an issue that need somebody."""

BAD = frozenset({"failed", "held", "page-held", "deadline", "refused", "vanished", "hook-failed", "clock", "retry", "withdrawn", "torn"})
"""Events that somebody should see."""


@dataclass(slots=True)
class Standing:
    """What the ledger tells of an issue since it was last taken up."""

    state: str = "waiting"
    note: str = ""
    when: str = ""
    late: dict[int, str] = field(default_factory=dict)
    done: set[int] = field(default_factory=set)
    """Pages finished by the build that runs."""


class Wall:
    """Where the board hangs. Any thread may note an event; one posts."""

    def __init__(self, issues: Path, out: Path, targets: tuple[Target, ...], now: Callable[[], datetime.datetime]) -> None:
        self.issues, self.out, self.targets, self.now = issues, out, targets, now
        self.standings: dict[str, Standing] = {}
        self.last: deque[Entry] = deque(maxlen=LINES)
        self._listed: dict[str, tuple[str, IssueShown]] = {}
        self._reports: dict[str, tuple[object, dict[str, Any]]] = {}
        """What the report of each issue says, with the time and size of its file."""
        self._heard: deque[Entry] = deque(entries(out / LEDGER))

    def note(self, entry: Entry) -> None:
        """Hear of an event."""
        self._heard.append(entry)

    @property
    def stale(self) -> bool:
        """Whether something happened that the board does not show."""
        return bool(self._heard)

    def finished(self, issue: str, page: int) -> None:
        """Hear that the build that runs has made a page."""
        self._catch_up()
        self.standings.setdefault(issue, Standing()).done.add(page)

    def post(self, running: str) -> None:
        """Write the board, whole or not at all; a disk that takes none holds up no page."""
        self._catch_up()
        names = sorted(self._names(), key=self._rank, reverse=True)
        shown = [self._issue(name) for name in names[:SHOWN]]
        older = [self._old(name) for name in names[SHOWN:]]
        events = tuple(_event(entry) for entry in reversed(self.last))
        now = self.now().astimezone().strftime("%Y-%m-%d %H:%M")
        page = board(tuple(shown), tuple(older), events, now, running)
        with suppress(OSError):
            _write(self.out / INDEX, page.encode("utf-8", "replace"))

    def _catch_up(self) -> None:
        while self._heard:
            self._fold(self._heard.popleft())

    def _rank(self, name: str) -> tuple[bool, str, str]:
        """First what needs somebody tonight, then what happened last."""
        standing = self.standings.get(name, Standing())
        tonight = (self.now() - NIGHT).astimezone().isoformat()
        return standing.when >= tonight and standing.state in TROUBLE, standing.when, name

    def _old(self, name: str) -> IssueShown:
        """An issue of the list; looked at again only when something happened to it."""
        when = self.standings.get(name, Standing()).when
        if name not in self._listed or self._listed[name][0] != when:
            self._listed[name] = (when, self._issue(name))
        return self._listed[name][1]

    def _names(self) -> list[str]:
        with suppress(OSError):
            there = {path.name for path in issues_in(self.issues)}
            return sorted(there | {name for name, standing in self.standings.items() if standing.state == "vanished"})
        return sorted(self.standings)

    def _fold(self, entry: Entry) -> None:
        self.last.append(entry)
        if entry.event == "started":
            for standing in self.standings.values():
                standing.state = "waiting" if standing.state == "building" else standing.state
        if entry.issue:
            standing = self.standings.setdefault(entry.issue, Standing())
            standing.when = entry.time
            _fold(standing, entry)

    # ---- one issue -------------------------------------------------------------------------------------------------------

    def _issue(self, name: str) -> IssueShown:
        standing, said = self.standings.get(name, Standing()), self._report(name)
        made = {page["page"]: page for page in said.get("pages", ())}
        sections = dict(listed(self.issues / name)) or {number: page["section"] for number, page in made.items()}
        has = {target.name: state_of(self.out / name, target.name)["pages"] for target in self.targets}
        stops = [finding["text"] for finding in said.get("findings", ()) if finding["grade"] == "stop"]
        pages = tuple(self._page(name, number, sections[number], made.get(number), _Known(standing, has, stops)) for number in sections)
        self._tidy(name, pages)
        note = f"已做好 {len(standing.done)} / {len(pages)} 版" if standing.state == "building" else standing.note
        proof = f"{_url(name)}/{PROOF}/index.html" if (self.out / name / PROOF / "index.html").is_file() else ""
        return IssueShown(name, said.get("issue", {}).get("date", ""), _state(standing, pages), note, standing.when[11:16], proof, pages)

    def _report(self, name: str) -> dict[str, Any]:
        """What the board needs of a report; it is read anew when its file is another one."""
        path = self.out / name / REPORT
        try:
            facts = path.stat()
            stamp = (facts.st_mtime_ns, facts.st_size, facts.st_ino)
        except OSError:
            return {}
        if self._reports.get(name, (None,))[0] != stamp:
            self._reports[name] = (stamp, _report(path))
        return self._reports[name][1]

    def _page(self, issue: str, number: int, section: str, made: Mapping[str, Any] | None, known: _Known) -> PageShown:
        building = known.standing.state == "building"
        if made is None:
            late = known.standing.late.get(number, "")
            return PageShown(number, section, "building" if building else "held" if late else "missing", late)
        thumb, link = self._thumb(issue, made), f"{_url(issue)}/{_url(made['file'])}"
        if building or number in known.standing.late:
            return PageShown(number, section, "building" if building else "held", known.standing.late.get(number, ""), thumb, link)
        if made["state"] == "held":
            why = "；".join([finding["text"] for finding in made["findings"]["stop"]] or known.stops)
            return PageShown(number, section, "held", why, thumb, link)
        owing = tuple(name for name, pages in known.has.items() if not _has(pages, made))
        return PageShown(number, section, "released" if owing or not known.has else "delivered", "", thumb, link, owing)

    def _thumb(self, issue: str, made: Mapping[str, Any]) -> str:
        """Path of a page's thumbnail, made when its picture is new; empty when there is none."""
        name = f"{made['name']}-{made['sha256'][:8]}.jpg"
        path = self.out / THUMBS / issue / name
        try:
            if not path.is_file():
                _write(path, thumbnail((self.out / issue / PROOF / f"{made['name']}.png").read_bytes()))
        except (OSError, ValueError):
            return ""
        return f"{THUMBS}/{_url(issue)}/{_url(name)}"

    def _tidy(self, issue: str, pages: tuple[PageShown, ...]) -> None:
        """Take down thumbnails of pages as they were before."""
        wanted = {page.thumb.rpartition("/")[2] for page in pages}
        with suppress(OSError):
            for path in (self.out / THUMBS / issue).iterdir():
                if _url(path.name) not in wanted:
                    path.unlink()


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of an issue beside its report."""

    standing: Standing
    has: Mapping[str, Mapping[str, Any]]
    """Pages that each target has, by the name of the target."""
    stops: list[str]
    """Why the whole issue is held."""


def _fold(standing: Standing, entry: Entry) -> None:
    """What an event makes of the standing of its issue."""
    match entry.event:
        case "building":
            standing.state, standing.note = "building", ""
            standing.late.clear()
            standing.done.clear()
        case "deadline" if entry.page:
            standing.late[entry.page] = entry.text
        case "deadline" | "again" | "retry" | "vanished":
            standing.state, standing.note = "vanished" if entry.event == "vanished" else "waiting", entry.text
        case "arrived" | "changed":
            standing.state, standing.note = "waiting", ""
        case "released" | "held" | "unchanged":
            standing.state, standing.note = entry.event, ""
        case "failed":
            standing.state, standing.note = "failed", entry.text


def _state(standing: Standing, pages: tuple[PageShown, ...]) -> str:
    """The state of an issue: as the ledger has it while something is under way, else the worst of its pages."""
    if standing.state in {"building", "failed", "vanished"}:
        return standing.state
    states = {page.state for page in pages}
    if not pages or "missing" in states:
        return "waiting"
    return "held" if "held" in states else "released" if "released" in states else "delivered"


def _has(pages: Mapping[str, Any], made: Mapping[str, Any]) -> bool:
    known = pages.get(made["file"], {})
    return (known.get("state"), known.get("sha256")) == ("delivered", made["sha256"])


def _event(entry: Entry) -> EventShown:
    about = " ".join(filter(None, (entry.issue, f"第 {entry.page} 版" if entry.page else "", entry.target)))
    return EventShown(entry.time[11:19], entry.event, about, entry.text, entry.event in BAD)


_NEEDED = ("page", "name", "file", "section", "sha256", "state")


def _report(path: Path) -> dict[str, Any]:
    """Issue, pages and stops of a report, without the rest of it; empty when it cannot be read."""
    try:
        said = json.loads(path.read_bytes())
        pages = [{key: page[key] for key in _NEEDED} | {"findings": {"stop": page["findings"]["stop"]}} for page in said["pages"]]
        return {"issue": dict(said["issue"]), "pages": pages, "findings": list(said["findings"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _url(name: str) -> str:
    """A name as part of an address; names of files need not be UTF-8."""
    return quote(name, errors="surrogateescape")


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    aside.write_bytes(content)
    aside.replace(path)

"""A night whose clocks and builds are the tests'."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from layout.night.ledger import Entry, entries
from layout.night.nightly import Clock, Orders, Outcome, PageOutcome
from layout.night.vigil import Vigil
from layout.shift import Shift

START = datetime.datetime(2024, 6, 3, 20, 0).astimezone()

Answer = Outcome | BaseException | Callable[[Path, Path], Outcome]


class Hands:
    """Builds as told: the answers of each issue in turn, the last of them for ever."""

    def __init__(self) -> None:
        self.answers: dict[str, list[Answer]] = {}
        self.asked: list[tuple[str, float | None]] = []

    def __call__(self, issue: Path, out: Path, seconds: float | None) -> Outcome:
        self.asked.append((issue.name, seconds))
        answers = self.answers.get(issue.name, [good()])
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        out.mkdir(exist_ok=True)
        (out / "report.json").touch()
        if isinstance(answer, BaseException):
            raise answer
        return answer if isinstance(answer, Outcome) else answer(issue, out)

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.asked]


class Hours:
    """Two clocks that go when they are told."""

    def __init__(self) -> None:
        self.wall, self.waited = START, 1000.0

    def go(self, seconds: float) -> None:
        self.wall += datetime.timedelta(seconds=seconds)
        self.waited += seconds

    def clock(self) -> Clock:
        return Clock(lambda: self.wall, lambda: self.waited)


class Trial:
    """A folder of issues under a vigil."""

    def __init__(self, folder: Path, shift: Shift = Shift(), once: bool = False, until: datetime.time | None = None) -> None:  # noqa: B008
        self.issues, self.out = folder / "issues", folder / "output"
        for path in (self.issues, self.out):
            path.mkdir(exist_ok=True)
        self.hands, self.hours, self.stop = Hands(), Hours(), threading.Event()
        self.vigil = self.again(shift, once, until)

    def again(self, shift: Shift = Shift(), once: bool = False, until: datetime.time | None = None) -> Vigil:  # noqa: B008
        """Another night on the same folders."""
        self.vigil = Vigil(Orders(self.issues, self.out, shift, once, until), self.hands, self.stop, self.hours.clock())
        return self.vigil

    def write(self, name: str, text: str = "稿") -> Path:
        folder = self.issues / name
        folder.mkdir(exist_ok=True)
        (folder / "issue.yaml").write_text("number: 1\npages:\n  - {page: 1}\n  - {page: 2}\n", "utf-8")
        (folder / "a.md").write_text(text, "utf-8")
        return folder

    def turn(self, seconds: float = 0.0) -> None:
        """Let time pass, look, and build what is ripe."""
        self.hours.go(seconds)
        self.vigil.look()
        self.vigil.announce()
        for name in self.vigil.ripe():
            self.vigil.take_up(name)

    def told(self) -> Iterator[Entry]:
        return entries(self.out / "ledger.jsonl")

    @property
    def events(self) -> list[str]:
        return [f"{entry.event} {entry.issue}{f' {entry.page}' if entry.page else ''}".strip() for entry in self.told()]


def page(number: int, state: str = "released", sha256: str = "", why: str = "") -> PageOutcome:
    return PageOutcome(number, f"0001-{number:02}", state, sha256 or f"{number}" * 64, why)


def good(*pages: PageOutcome) -> Outcome:
    return Outcome("released", pages or (page(1), page(2)), seconds=1.0)

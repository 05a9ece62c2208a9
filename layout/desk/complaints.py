"""Everything that is wrong with an issue, collected so that an editor mends it in one go."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from layout.finding import CopyError, Finding, Grade, Source


def did_you_mean(word: str, among: Iterable[str]) -> str:
    """A closing question when a name is near one that exists, else nothing."""
    near = difflib.get_close_matches(word, sorted(set(among)), n=1, cutoff=0.6)
    return f"; did you mean “{near[0]}”?" if near else ""


def unknown(what: str, word: str, among: Iterable[str]) -> str:
    """The sentence for a name that nobody knows: the near one, else all that would be right."""
    names = tuple(among)
    return f"unknown {what} “{word}”" + (did_you_mean(word, names) or (f"; the {what}s are {', '.join(names)}" if names else ""))


class Complaints:
    """The findings of one run over an issue, in the order they were met."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []

    def add(self, rule: str, text: str, file: str, line: int = 0) -> None:
        """Note one fault that must be mended before anything is set."""
        finding = Finding(rule, Grade.STOP, text, Source(file, line))
        if finding not in self.findings:
            self.findings.append(finding)

    def settle(self) -> None:
        """Raise CopyError with every finding, if there is one."""
        if self.findings:
            raise CopyError(self.findings)

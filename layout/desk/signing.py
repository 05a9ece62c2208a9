"""Signatures (三审三校): one file each below ``signatures/`` of the issue, never changed; a page that changes makes them void."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field

from layout.desk.complaints import Complaints, unknown
from layout.desk.rewriting import refused
from layout.desk.slips import Moment, added, fair, slip, slips, stamp, stem
from layout.desk.values import Entry, Some
from layout.finding import Finding
from layout.remarks import Chain, Signature

FOLDER = "signatures"


def _digest(value: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{64}", value):
        raise ValueError(f"“{value}” is not a SHA-256; it has 64 digits from 0 to f")
    return value


class SignatureEntry(Entry):
    """A signature."""

    page: Some
    step: str = Field(min_length=1)
    who: str = Field(min_length=1)
    when: Moment
    sha256: Annotated[str, AfterValidator(_digest)]


def chain_faults(steps: Sequence[str], required: Sequence[str]) -> Iterator[tuple[str, str, int]]:
    """What is wrong with a chain, and where: its key and the number in the list."""
    yield from ((f"step “{step}” stands twice", "steps", n) for n, step in enumerate(steps) if step in steps[:n])
    yield from ((unknown("step", step, steps), "required", n) for n, step in enumerate(required) if step not in steps)


def signatures(folder: Path) -> tuple[tuple[Signature, ...], tuple[Finding, ...]]:
    """The signatures of an issue by page and time, and what is wrong with files that are none."""
    complaints = Complaints()
    read = [Signature(e.page, e.step, e.who, e.when, e.sha256) for _, e in slips(folder, FOLDER, SignatureEntry, complaints)]
    return tuple(read), tuple(complaints.findings)


def standing(given: Iterable[Signature], sha256: str) -> tuple[tuple[Signature, bool], ...]:
    """Each signature of a page with whether it still holds: it was given for the page with that digest, and for no other."""
    return tuple((signature, bool(sha256) and signature.sha256 == sha256) for signature in given)


def sign(folder: Path, chain: Chain, signature: Signature) -> Signature:
    """Put a signature to a page. CopyError when its step is none of the chain, was signed already, or comes before an earlier one.

    The steps before it must have been signed for the same digest of the page.
    """
    fair("signature", signature.who, signature.when, signature.step, FOLDER)
    _may(chain, signature, tuple(each for each in signatures(folder)[0] if each.page == signature.page))
    pairs = (("page", str(signature.page)), ("step", signature.step), ("who", signature.who.strip()))
    content = slip((*pairs, ("when", signature.when), ("sha256", signature.sha256)))
    name = stem(f"{signature.page:02}", signature.step, stamp(signature.when), signature.who)
    added(folder, f"{FOLDER}/{name}", content)
    return signature


def _may(chain: Chain, signature: Signature, given: tuple[Signature, ...]) -> None:
    """Whether somebody may sign now, after those who have."""
    if not re.fullmatch(r"[0-9a-f]{64}", signature.sha256):
        raise refused("signature", f"page {signature.page} has not been built; there is nothing to sign", FOLDER)
    if signature.step not in chain.steps:
        raise refused("signature", unknown("step", signature.step, chain.steps), FOLDER)
    holding = {each.step: each for each, holds in standing(given, signature.sha256) if holds}
    if before := holding.get(signature.step):
        raise refused("signature", f"page {signature.page} has {signature.step} by {before.who} already", FOLDER)
    if lacking := [step for step in chain.steps[: chain.steps.index(signature.step)] if step not in holding]:
        void = [f"{each.step} by {each.who} was for an earlier state of the page" for each in given if each.step in lacking]
        text = f"page {signature.page} lacks {', '.join(lacking)}, before {signature.step} can be signed"
        raise refused("signature", "; ".join((text, *dict.fromkeys(void))), FOLDER)

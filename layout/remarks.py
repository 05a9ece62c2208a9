"""What is written on a proof: comments and signatures (三审三校)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a comment."""

    who: str
    when: str
    """Date and time with its zone, ISO 8601, to the second."""
    text: str


@dataclass(frozen=True, slots=True)
class Spot:
    """What a comment is about."""

    slug: str = ""
    """Story; empty for the page."""
    part: str = ""
    """``headline``, ``kicker``, ``deck``, ``byline``, ``caption N``, ``credit N``, ``paragraph N`` (from 0); empty for the whole story."""
    quote: str = ""
    """Words of the part as they stood, by which it is found again when paragraphs have moved."""


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment on a page, a story or one of its paragraphs. It keeps to the copy, wherever that stands after the next make-up."""

    id: str
    """Name of its file, unlike any other: time and author in it, so that two desks never write the same one."""
    page: int
    who: str
    when: str
    text: str
    spot: Spot = Spot()
    resolved: str = ""
    """Who resolved it; empty while it is open."""
    replies: tuple[Reply, ...] = ()


@dataclass(frozen=True, slots=True)
class Signature:
    """Somebody answers for a page as it stood."""

    page: int
    step: str
    """Name of the step, such as 一校."""
    who: str
    when: str
    sha256: str
    """Of the page's PDF; a page with another one is not the page that was signed."""


@dataclass(frozen=True, slots=True)
class Chain:
    """Who signs a page, in this order, and what its release needs."""

    steps: tuple[str, ...] = ("一校", "二校", "三校", "责编", "部门主任", "总编付印")
    required: tuple[str, ...] = ()
    """Steps without which a page is held; empty for none."""

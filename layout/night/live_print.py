"""The print proof: a page as somebody reads it on paper, with what was said of it."""

from __future__ import annotations

from layout.build import Room
from layout.proof.server.behind import Sheet


def print_proof(room: Room, sheet: Sheet, pdf: bytes, paper: str, when: str) -> bytes:
    """For now the page itself."""
    return pdf

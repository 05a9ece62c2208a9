"""What is made of finished pages once they are judged: sheets for the plates, hard and soft proofs, the issue for the screen."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from layout.build import Built, Made, Room
from layout.desk import dummy_name, dummy_text
from layout.finding import Grade
from layout.makeup import Stamp, proof_panel, proof_room
from layout.night.release import Extra
from layout.press import hard_proof, impose, paint, pairs, sheet_name, twin, whole_sheet
from layout.proof import held


def derived(room: Room, built: Built) -> Iterator[Extra]:
    """Dummies of closed pages; soft proofs where there are plates; what else the house asks for: sheets, hard proofs, the screen issue."""
    for made in built.pages:
        number = made.page.plan.number
        if not any(advice.rule == "page-open" for advice in made.page.advice):
            yield Extra(dummy_name(number), dummy_text(number, made.page.berths).encode(), (number,))
        for count, (page, proof) in enumerate(made.others, 1):
            yield Extra(other_dummy(number, count), dummy_text(number, page.berths).encode(), (number,))
            yield Extra(f"proof/{page.plan.name}-{count}.png", proof, (number,))
        if made.soft:
            yield Extra(f"proof/{made.page.plan.name}-press.png", made.soft, (made.page.plan.number,))
    if built.book.files.impose:
        yield from _sheets(room, built)
    if built.book.files.hard_proof:
        yield from (_hard(room, built, made) for made in built.pages)
    if built.book.files.screen and len(built.pages) == len(room.plans):
        yield _screen(room, built)


def other_dummy(number: int, count: int) -> str:
    """Where the dummy of an alternative lies, below the output."""
    return dummy_name(number).replace(".yaml", f"-{count}.yaml")


def _sheets(room: Room, built: Built) -> Iterator[Extra]:
    """Every sheet whose pages were made; sections (the field part) are folded apart."""
    pdfs: dict[int | None, bytes] = {made.page.plan.number: made.pdf for made in built.pages}
    parts: dict[str, list[int]] = {}
    # A double truck is one file under its left-hand page.
    second = {plan.copy.through for plan in room.plans if plan.copy.through}
    for plan in room.plans:
        parts.setdefault(dict(plan.facts).get("part", ""), []).extend(plan.copy.numbers)
    for left, right in (pair for numbers in parts.values() for pair in pairs(numbers)):
        pages = tuple(number for number in (left, right) if number is not None and number not in second)
        if all(number in pdfs for number in pages):
            title = f"{room.book.name} {room.issue.date.isoformat()} {left or '–'}·{right or '–'}"
            double = right in second and len(pages) == 1
            sheet = whole_sheet(pdfs[pages[0]], title) if double else impose(pdfs.get(left), pdfs.get(right), title)
            yield Extra(sheet_name(room.issue.name, left, right), sheet, pages, press=True)


def _hard(room: Room, built: Built, made: Made) -> Extra:
    plan, paper = made.page.plan, built.book.files.hard_proof
    graded = [f.grade for f in built.findings if f.page in (0, plan.number)]
    found = (graded.count(Grade.STOP), graded.count(Grade.WARN), graded.count(Grade.NOTE))
    stopped = bool(held(built.findings) & {0, plan.number})
    panel = proof_panel(plan, room.setter, room.book, Stamp(hashlib.sha256(made.pdf).hexdigest(), stopped, found))
    pdf = hard_proof(made.pdf, paint(panel, room.book, room.assets), proof_room(panel))
    return Extra(f"proof/{plan.name}-{paper}.pdf", pdf, (plan.number,))


def _screen(room: Room, built: Built) -> Extra:
    title = f"{room.book.name} {room.issue.date.isoformat()}"
    whole = twin([(made.page, made.screen) for made in built.pages], title, room.book.typography.language)
    return Extra(f"screen/{room.issue.name}.pdf", whole, tuple(made.page.plan.number for made in built.pages))

"""Cures that somebody has permitted already: paragraphs that the reporter lets go (可删段), and lines cut where those are not enough.

`lastly` leaves out what may go wherever that alone closes a page. What is told here is for pages that it does not close: where something
is pinned, where there are many items, where a few lines must go besides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from layout.issue import Kind, Story
from layout.makeup.leaving import granted
from layout.makeup.remedies import altered, each_cut, fits, least_shift
from layout.makeup.seed import Item
from layout.makeup.wants import wants
from layout.makeup.ward import Anew, Cure, Offer, Proved, Ward, named, ward

LEAVE = "leave"
"""What such a cure is called; it costs nothing, for permission is given."""
RUNGS = 2
"""Numbers of paragraphs that are tried of a story: the fewest that are enough by their lines, and one more."""


def permitted(page: Ward) -> Iterator[Offer]:
    """Marked paragraphs of one story left out."""
    ladders = {n: granted(_story(item)) for n, item in enumerate(page.items) if item.forms and page.anew}
    if not any(ladders.values()):
        return
    wanted = wants(page.table, page.cells.columns, page.cells.rows)
    for number, ladder in ladders.items():
        item = page.items[number]
        shift = least_shift(item, wanted[number], -1) if ladder and wanted[number] else None
        if shift:
            lines = shift[0] * shift[1].legs - 1
            enough = [light for light in ladder if gone(item, light) >= lines]
            yield from (_left_out(page, number, wanted[number], light) for light in enough[:RUNGS])


def _left_out(page: Ward, number: int, wanted: dict[int, int], light: Story) -> Offer:
    item, anew = page.items[number], page.anew

    def prove() -> Proved | None:
        other = anew(item, light) if anew else item
        return (cure, page.changed(number, other)) if fits(other, wanted) else None

    characters = _story(item).characters - light.characters
    cure = Cure(f"leave out {_told(item, light)}, which may go", item.slug, gone(item, light), characters, LEAVE)
    return cure, prove


def besides(page: Ward) -> Iterator[Offer]:
    """Lines cut where all that is marked is gone and the page is too long even so."""
    light = lightened(page.items, page.anew)
    if light == page.items:
        return
    told = "、".join(_told(item, _story(other)) for item, other in zip(page.items, light, strict=True) if item != other)
    rest = ward(light, page.cells, page.grid, page.anew)
    one = [offer for offer in altered(rest) if offer[0].what == "cut"]
    yield from (_with(offer, f"; {told} may go with it") for offer in one or each_cut(rest))


def _with(offer: Offer, besides: str) -> Offer:
    """An offer that tells what goes besides."""
    cure, prove = offer

    def proved() -> Proved | None:
        found = prove()
        return (replace(found[0], text=found[0].text + besides), found[1]) if found else None

    return replace(cure, text=cure.text + besides), proved


def lightened(items: Sequence[Item], anew: Anew | None) -> tuple[Item, ...]:
    """The items without anything that is marked."""
    if anew is None:
        return tuple(items)
    ladders = [granted(_story(item)) if item.forms else () for item in items]
    return tuple(replace(anew(item, ladder[-1]), place=item.place) if ladder else item for item, ladder in zip(items, ladders, strict=True))


def gone(item: Item, light: Story) -> int:
    """Lines that a lighter story has less, in the first of its forms."""
    sources = {paragraph.source for paragraph in light.left_out}
    return sum(block.settings[0].rows for block in item.forms[0].stock.blocks if block.source in sources)


def _told(item: Item, light: Story) -> str:
    """The paragraphs that go, counted from the head of the text, subheads and quotes by themselves."""
    out = {paragraph.source for paragraph in light.left_out}
    body = [paragraph for paragraph in _story(item).body if paragraph.kind not in {Kind.SUBHEAD, Kind.QUOTE}]
    numbers = [str(number) for number, paragraph in enumerate(body, 1) if paragraph.source in out]
    what = f"paragraph{'s' * (len(numbers) > 1)} {', '.join(numbers)}" if numbers else "the pull quote"
    lines = gone(item, light)
    return f"{what} of {named(item)} ({lines} line{'s' * (lines > 1)})"


def _story(item: Item) -> Story:
    return item.forms[0].story

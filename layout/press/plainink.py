"""The inks of a page: as the house mixed them, or, on a page of the black plate alone, in black."""

from __future__ import annotations

from layout.assets import Assets
from layout.page import Page
from layout.press.pen import PRESS_INKS, ink_table
from layout.press.separation import Cmyk, black_alone
from layout.stylebook import Stylebook


def inks_of(page: Page, book: Stylebook, assets: Assets) -> dict[str, Cmyk]:
    """Ink by name. On a black page a coloured ink is the tint as light as it was, or solid; see `separation.SOLID`.

    Of the printer's marks only what stands on the black plate is left: the bars of the other plates print nothing.
    """
    table = ink_table(book)
    if not page.plan.copy.black:
        return table
    profile = assets.opened(book.condition.profile)
    bars = {name: (0, 0, 0, inks[3]) for name, inks in PRESS_INKS.items()}
    return bars | {ink.name: black_alone(ink.cmyk, profile) for ink in book.inks}

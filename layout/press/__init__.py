"""The press: pages become PDF/X files. The only room that says PDF; it decides nothing."""

from layout.press.fonts import Keep, cut
from layout.press.hardproof import hard_proof
from layout.press.images import reduced
from layout.press.impose import impose, pairs, sheet_name, whole_sheet
from layout.press.inspect import inspect
from layout.press.paint import Develop, paint
from layout.press.screen import screen_page
from layout.press.separation import proved
from layout.press.softproof import plated
from layout.press.twin import twin

__all__ = [
    "Develop", "Keep", "cut", "hard_proof", "impose", "inspect", "paint", "pairs", "plated", "proved", "reduced", "screen_page",
    "sheet_name", "twin", "whole_sheet",
]  # fmt: skip

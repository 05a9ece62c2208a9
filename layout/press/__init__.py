"""The press: pages become PDF/X files. The only room that says PDF; it decides nothing."""

from layout.press.fonts import Keep, cut
from layout.press.inspect import inspect
from layout.press.paint import paint

__all__ = ["Keep", "cut", "inspect", "paint"]

"""The type cabinet: every role's faces, opened once, and the founts cut from them by size and ink."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from layout.assets import Assets
from layout.stylebook import Style, Stylebook
from layout.typeset.shaper import Shaper
from layout.typeset.shaping import Chain, Fount
from layout.units import Sp


class Cabinet:
    """Founts by role, size and ink; a face is opened the first time it is asked for."""

    def __init__(self, book: Stylebook, assets: Assets) -> None:
        self.book = book
        self.segment: Callable[[str], tuple[str, ...]] = assets.segment
        self._faces = {face.key: face for face in assets.faces}
        self._casts = {cast.role: cast.faces for cast in assets.casts}
        row = book.grid.row
        self._styles = {style.name: style if style.leading else replace(style, leading=row) for style in book.styles}
        self._shapers: dict[str, Shaper] = {}
        self._chains: dict[str, Chain] = {}
        self._founts: dict[tuple[str, Sp, str, int], Fount] = {}

    def style(self, name: str) -> Style:
        """A style with its leading filled in; KeyError when the house has none."""
        return self._styles[name]

    def chain(self, role: str) -> Chain:
        """The faces that play a role tonight; KeyError when nobody is cast."""
        if role not in self._chains:
            self._chains[role] = Chain([self.shaper(key) for key in self._casts[role]])
        return self._chains[role]

    def fount(self, role: str, size: Sp, ink: str = "black", tracking: int = 0) -> Fount:
        """The fount of a role at a size and in an ink; `tracking` in thousandths of an em."""
        key = (role, size, ink, tracking)
        if key not in self._founts:
            half = self.book.typography.half_digits
            self._founts[key] = Fount(self.chain(role), size, ink, tracking, half)
        return self._founts[key]

    def styled(self, name: str, size: Sp = 0) -> Fount:
        """The fount of a style; `size` overrides the style's."""
        style = self._styles[name]
        return self.fount(style.role, size or style.size, style.ink, style.tracking)

    def shaper(self, key: str) -> Shaper:
        """A face at HarfBuzz, opened once."""
        if key not in self._shapers:
            face = self._faces[key]
            twins = (k for k in self._shapers if self._faces[k].data is face.data and self._faces[k].index == face.index)
            twin = next(twins, None)
            self._shapers[key] = Shaper(face, self._shapers[twin].file if twin else None, self.book.typography.language)
        return self._shapers[key]

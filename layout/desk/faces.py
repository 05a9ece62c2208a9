"""Casting: which face plays which role tonight, and where to get the one that was wanted."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from layout.assets import Assets, Cast, Face
from layout.desk.complaints import Complaints
from layout.desk.house import House
from layout.desk.typecase import Fount, packaged, shelved
from layout.stylebook import FaceWish, Role, Stylebook

# Where open faces are published: source, licence, and the file to put into fonts/. {weight} is the one wanted.
_SERIF = "npm's @expo-google-fonts/"
_REST = "or Debian's fonts-noto-cjk-extra (OFL 1.1); put weight {weight} into fonts/"
_FANDOL = "ctan.org/pkg/fandol or Debian's texlive-lang-chinese (GPL-3 with font exception)"
_REMEDIES = {
    "LXGW WenKai": "github.com/lxgw/LxgwWenKai/releases or Debian's fonts-lxgw-wenkai (OFL 1.1); put LXGWWenKai-Regular.ttf into fonts/",
    "Noto Serif SC": "npm's @expo-google-fonts/noto-serif-sc or Debian's fonts-noto-cjk-extra (OFL 1.1); put weight {weight} into fonts/",
    "Noto Sans SC": "pip install justmytype-intl-cjk pylopdf-fonts-zh-cn (OFL 1.1)",
    "Noto Serif TC": f"{_SERIF}noto-serif-tc {_REST}; weight 400: pip install pylopdf-fonts-zh-tw",
    "Noto Sans TC": "pip install justmytype-intl-cjk (OFL 1.1)",
    "Noto Serif JP": f"{_SERIF}noto-serif-jp {_REST}; weight 400: pip install pylopdf-fonts-jp",
    "Noto Sans JP": "pip install justmytype-intl-cjk (OFL 1.1)",
    "FandolFang": f"{_FANDOL}; put FandolFang-Regular.otf into fonts/",
    "FandolSong": f"{_FANDOL}; put FandolSong-Bold.otf into fonts/",
    "FandolKai": f"{_FANDOL}; put FandolKai-Regular.otf into fonts/",
}
_ANY_REMEDY = "put a font file of {family} {weight} into fonts/"


def cast(house: House, folders: Iterable[tuple[Path, str]], complaints: Complaints) -> tuple[tuple[Face, ...], tuple[Cast, ...]]:
    """Every face that a role of the house can be set in, and who plays which role. A role without any face is complained of."""
    founts = (*(fount for folder, shown in folders for fount in shelved(folder, shown, complaints)), *packaged())
    stage = _Stage(founts)
    casts = tuple(stage.cast(role) for role in house.book.roles)
    for one in casts:
        if not one.faces:
            text = f"no face at hand can play role “{one.role}”; {one.remedy}"
            complaints.add("no-face", text, house.shown, house.line("roles", one.role))
    return tuple(stage.faces.values()), casts


class _Stage:
    """Opens each font file once, however many roles it plays."""

    def __init__(self, founts: tuple[Fount, ...]) -> None:
        self.founts = founts
        self.opened: dict[Path, bytes] = {}
        self.faces: dict[str, Face] = {}

    def cast(self, role: Role) -> Cast:
        """Who plays a role: all faces of its chain that can be had."""
        if not role.chain:
            return Cast(role.name, "", (), True)
        played = [(wish, self._face(wish)) for wish in role.chain]
        first, star = played[0]
        keys = tuple(dict.fromkeys(face.key for _, face in played if face))
        return Cast(role.name, named(first), keys, star is None, "" if star else remedy(first))

    def _face(self, wish: FaceWish) -> Face | None:
        fits = [fount for fount in self.founts if fount.plays(wish.family, wish.weight)]
        fount = min(fits, key=lambda s: s.variable, default=None)
        if fount is None:
            return None
        key = f"{''.join(fount.families[0].split())}-{wish.weight}" + (f"-b{wish.embolden}" if wish.embolden else "")
        if key not in self.faces:
            self.faces[key] = self._opened(key, fount, wish)
        return self.faces[key]

    def _opened(self, key: str, fount: Fount, wish: FaceWish) -> Face:
        if fount.path not in self.opened:
            self.opened[fount.path] = fount.path.read_bytes()
        axes = (("wght", wish.weight),) if fount.variable else ()
        data = self.opened[fount.path]
        return Face(key, fount.families[0], wish.weight, data, fount.index, axes, wish.embolden, fount.shown, fount.licence)


def named(wish: FaceWish) -> str:
    """A wish for a person: ``LXGW WenKai 400``."""
    return f"{wish.family} {wish.weight}" + (f" + {wish.embolden}‰" if wish.embolden else "")


def remedy(wish: FaceWish) -> str:
    """How to get a face."""
    return _REMEDIES.get(wish.family, _ANY_REMEDY).format(family=wish.family, weight=wish.weight)


def roster(book: Stylebook, assets: Assets) -> tuple[tuple[str, ...], ...]:
    """Rows of role, wanted, face, file, licence, remedy: who plays what, role by role of the house."""
    casts = {one.role: one for one in assets.casts}
    return tuple(_row(casts[role.name], assets) for role in book.roles if role.name in casts)


def _row(one: Cast, assets: Assets) -> tuple[str, ...]:
    if not one.faces:
        return one.role, one.wanted, "", "", "", one.remedy
    face = assets.face(one.faces[0])
    return one.role, one.wanted, face.key, face.file, face.licence, one.remedy

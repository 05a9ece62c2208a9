"""Fixtures of the plain face."""

from __future__ import annotations

import pytest
from plainface import EM, RARE, make_book, make_face, plain_face

from layout.assets import Assets, Cast, Face
from layout.typeset.cabinet import Cabinet
from layout.typeset.compose import Compositor, compose
from layout.typeset.shaper import Shaper
from layout.typeset.shaping import Chain, Fount


def _nothing(name: str) -> bytes:
    return b""


def _letters(text: str) -> tuple[str, ...]:
    return tuple(text)


@pytest.fixture(scope="session")
def faces() -> tuple[Face, ...]:
    data = plain_face()
    return (Face("plain", "Plain", 400, data), Face("bold", "Plain", 700, data), Face("rare", "Rare", 400, make_face({RARE: "full"})))


@pytest.fixture(scope="session")
def chain(faces: tuple[Face, ...]) -> Chain:
    return Chain([Shaper(faces[0]), Shaper(faces[2])])


@pytest.fixture(scope="session")
def fount(chain: Chain) -> Fount:
    return Fount(chain, EM, "black", half_digits=True)


@pytest.fixture(scope="session")
def bold(faces: tuple[Face, ...]) -> Fount:
    return Fount(Chain([Shaper(faces[1])]), EM, "black", half_digits=True)


@pytest.fixture(scope="session")
def assets(faces: tuple[Face, ...]) -> Assets:
    casts = (Cast("song", "Plain 400", ("plain", "rare"), False), Cast("hei", "Plain 700", ("bold", "rare"), False))
    return Assets(faces, casts, _nothing, _letters)


@pytest.fixture(scope="session")
def cabinet(assets: Assets) -> Cabinet:
    return Cabinet(make_book(), assets)


@pytest.fixture(scope="session")
def compositor(assets: Assets) -> Compositor:
    return compose(make_book(), assets)

"""What the run may open: faces in memory, and the bytes of photos and ads by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class Word(str):
    """A word as the dictionary cuts it, with what the dictionary knows of it."""

    __slots__ = ("known", "parted", "tag")
    tag: str
    """Its part of speech in the tag set of ICTCLAS: n, v, nr …"""
    known: bool
    """False when the cutter has guessed it."""
    parted: bool
    """Whether it ends a verb that 了, 着 or 过 parts: 约 of 签了约."""

    def __new__(cls, text: str, tag: str = "", known: bool = True, parted: bool = False) -> Word:
        word = super().__new__(cls, text)
        word.tag, word.known, word.parted = tag, known, parted
        return word


@dataclass(frozen=True, slots=True)
class Face:
    """A face that can be set: the bytes of its font file, and which instance of it."""

    key: str
    """Unique name of the instance, such as ``NotoSansSC-700``: the only name other rooms know."""
    family: str
    weight: int
    data: bytes
    index: int = 0
    """Face number in a collection."""
    axes: tuple[tuple[str, int], ...] = ()
    """Variation axes to pin, such as ``(("wght", 700),)``; empty for a static font."""
    embolden: int = 0
    """Outline stroke in thousandths of an em; see FaceWish."""
    file: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who plays a role tonight."""

    role: str
    wanted: str
    """First wish of the chain, for a person: ``LXGW WenKai 400``."""
    faces: tuple[str, ...]
    """Keys of the faces at hand, in order of the chain."""
    substituted: bool
    """True when the first wish could not be had."""
    remedy: str = ""
    """How to get the wanted face."""


@dataclass(frozen=True, slots=True)
class Assets:
    """Faces and files, handed to the rooms that may not open anything themselves."""

    faces: tuple[Face, ...]
    casts: tuple[Cast, ...]
    opened: Callable[[str], bytes]
    """Bytes of a photo or ad below the issue folder, or of the house's ICC profile, by the name the nouns carry."""
    segment: Callable[[str], tuple[str, ...]]
    """Cuts a Chinese sentence into dictionary words, `Word`s where it knows their parts of speech; joined they are the sentence."""

    def face(self, key: str) -> Face:
        """The face of that key; KeyError when there is none."""
        return {f.key: f for f in self.faces}[key]

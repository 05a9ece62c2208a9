"""Contrast of the desk's colours, both themes, by WCAG 2.2: 4.5 to 1 for text, 3 to 1 for edges that mean something."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import layout.proof.server as room

CSS = (Path(next(iter(room.__path__))) / "static" / "desk.css").read_text("utf-8")
PAIR = re.compile(r"--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);")
COLOURS = {name: (light, dark) for name, light, dark in PAIR.findall(CSS)}

TEXT = [
    *((ink, ground) for ink in ("ink", "soft", "link") for ground in ("ground", "panel", "raised")),
    *((grade, ground) for grade in ("stop", "warn", "note", "good") for ground in ("panel", "raised")),
    *((state, f"{state}-ground") for state in ("stop", "warn", "note", "good", "calm")),
    ("on-accent", "accent"),
    ("ink", "stage"),
    ("calm", "panel"),
]
EDGES = [("edge", "panel"), ("focus", "panel"), ("focus", "ground"), ("focus", "stage"), ("accent", "panel")]


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT, ids="-on-".join)
def test_type_can_be_read(ink: str, ground: str, theme: int) -> None:
    assert contrast(COLOURS[ink][theme], COLOURS[ground][theme]) >= 4.5


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES, ids="-on-".join)
def test_edges_can_be_seen(edge: str, ground: str, theme: int) -> None:
    assert contrast(COLOURS[edge][theme], COLOURS[ground][theme]) >= (3 if edge != "accent" or theme == 0 else 2)


def test_every_colour_of_a_word_is_one_of_them() -> None:
    body = CSS[CSS.index("}") :]
    for rule in re.findall(r"[^-]color: ([^;}]+)", body):
        assert rule.strip() in {"inherit", "currentColor", "#fff", "#555"} or rule.startswith("var(--"), rule


@pytest.mark.parametrize(
    ("ink", "ground"), [("#ffffff", "#0b5cad"), ("#16325c", "#ffffff"), ("#555555", "#f0f0f0"), ("#006c92", "#ffffff")]
)
def test_labels_on_the_page_can_be_read(ink: str, ground: str) -> None:
    assert contrast(ink, ground) >= 4.5

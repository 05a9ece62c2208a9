"""What the manual says of the metrics: each fault beside the sound page, aims, and the table."""

from __future__ import annotations

import re

import pytest
from metricbench import (
    BOOK,
    BY_NAME,
    FOLDER,
    ROOT,
    SOUND_PAGE,
    Pair,
    pairs,
    pictures,
    value,
)

from layout.proof.metrics import METRICS, Metrics, beyond, figures, measure, table


@pytest.mark.parametrize("pair", pairs(), ids=lambda pair: pair.number)
def test_a_fault_shows(pair: Pair) -> None:
    for name in pair.names:
        metric = BY_NAME[name]
        assert beyond(metric, value(name, pair.good)) == 0
        assert beyond(metric, value(name, pair.bad)) > 0


def test_a_sound_page_misses_one_aim() -> None:
    """A light story at its upper right: `order` falls, as the manual says."""
    found = measure(SOUND_PAGE, BOOK)
    assert [metric.name for metric in METRICS if beyond(metric, getattr(found, metric.name))] == ["order"]


def test_the_pictures_are_those_the_script_draws() -> None:
    for name, text in pictures().items():
        assert (FOLDER / name).read_text("utf-8") == text, f"{name}: run python bench/metricpictures.py"


def test_every_metric_has_its_picture_and_its_row_in_the_manual() -> None:
    manual = (ROOT / "docs" / "metrics.md").read_text("utf-8")
    told = {tuple(cells[1:5]) for row in re.findall(r"^\|.*\|$", manual, re.MULTILINE) if len(cells := re.split(r" ?\| ?", row)) == 8}
    for metric in BY_NAME.values():
        assert (metric.number, f"`{metric.name}`", metric.title, metric.unit) in told
        assert f"| {metric.unit} | {metric.wanted} | {metric.source} |" in manual
    assert re.findall(r"^## M(\d+) ", manual, re.MULTILINE) == [str(number) for number in range(1, 15)]
    assert {f"metrics-m{number}.svg" for number in range(1, 15)} == set(pictures())


def test_metrics_are_told_in_the_order_of_the_fields() -> None:
    assert tuple(metric.name for metric in METRICS) == tuple(Metrics.__dataclass_fields__)


def test_an_aim_has_a_direction_and_words() -> None:
    ways = {metric.name: (metric.direction, metric.wanted) for metric in METRICS}
    assert ways["white"] == ("less", "0")
    assert ways["trapped"] == ("less", "≤ 2")
    assert ways["display"] == ("more", "≥ 0.8")
    assert ways["inside"] == ("more", "100")
    assert ways["photos"] == ("middle", "15–30")
    assert ways["across"] == ("middle", "±10")


def test_a_front_page_has_an_aim_of_its_own() -> None:
    photos = BY_NAME["photos"]
    assert [beyond(photos, share) for share in (10.0, 20.0, 40.0)] == [5.0, 0.0, 10.0]
    assert [beyond(photos, share, front=True) for share in (20.0, 40.0)] == [13.0, 0.0]
    assert beyond(photos, None) == 0


def test_the_table_has_a_line_for_each_figure_and_a_star_for_what_misses() -> None:
    lines = table([SOUND_PAGE, pairs()[0].bad[0]], BOOK)
    assert len(lines) == 2 + len(METRICS)
    assert lines[1].split() == ["M1", "white", "版面空白", "0", "0.0", "3.2*"]
    assert lines[-1].split() == ["M14", "variety", "版式变化", "≥", "0.4", "0.25*"]
    assert len({len(line) + sum(c > "\u2e7f" for c in line) for line in lines[1:3]}) == 1


def test_figures_are_rounded() -> None:
    told = figures(measure(pairs()[0].bad[0], BOOK))
    assert (told["white"], told["trapped"]) == (3.16, 9)

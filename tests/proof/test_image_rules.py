"""Pictures as they land on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from small_pages import PICTURE, Night, pictured, printed, sold

from layout.finding import Finding, Grade, Source
from layout.page import AdMark
from layout.printed import Breach, PrintedImage
from layout.units import POINT

SOFT = Breach("R28", "transparency: an image with a soft mask", "", "Im1")


def shaped(breaches: tuple[Breach, ...] = (), **changes: Any) -> Night:
    made, read = pictured()
    return Night(made, replace(read, images=tuple(replace(image, **changes) for image in read.images), breaches=breaches))


def test_a_picture_finding_tells_which_and_where() -> None:
    found = shaped(stretch=1.05).only("image")
    assert (found.grade, found.value, found.limit, found.source) == (Grade.WARN, "5.0 %", "1 %", PICTURE)
    assert found.thing.startswith("picture of ")


@pytest.mark.parametrize(("bits", "told"), [(8, False), (16, True)])
def test_eight_bits_are_enough(bits: int, told: bool) -> None:
    assert [f.grade for f in shaped(bits=bits).found("image")] == ([Grade.STOP] if told else [])


def test_a_soft_mask_is_told_once() -> None:
    found = shaped((SOFT,), alpha=True).findings
    assert [(finding.rule, finding.grade, finding.clause) for finding in found] == [("image", Grade.STOP, "R28")]


def test_a_stencil_is_a_warning() -> None:
    assert shaped(alpha=True).only("image").grade is Grade.WARN


def test_other_transparency_stays_a_fault() -> None:
    group = Breach("R28", "transparency: a group", "", "object 4 0")
    assert [finding.rule for finding in shaped((SOFT, group), alpha=True).findings] == ["fault", "image"]


def ppi(night: Night) -> tuple[Finding, ...]:
    return night.found("photo-ppi")


def test_an_ornament_may_be_distorted() -> None:
    assert shaped(stretch=2.0, pixels=(16, 16)).findings == ()


def test_one_bit_may_be_fine() -> None:
    assert ppi(shaped(bits=1, ppi=1200)) == ()


def test_a_picture_advertisement_is_the_agencys() -> None:
    """It has no form of its own: it is known by where it stands."""
    night = sold("ads/bank.jpg", label="广告")
    (mark,) = (mark for mark in night.page.marks if isinstance(mark, AdMark))
    rect, height = mark.rect, night.page.size[1]
    box = (rect.x / POINT, (height - rect.bottom) / POINT, rect.right / POINT, (height - rect.y) / POINT)
    file = replace(printed(night.page), images=(PrintedImage(box, (700, 200), 60, "DeviceCMYK", 8),))
    (found,) = ppi(replace(night, printed=file))
    assert (found.grade, found.slug, found.source) == (Grade.WARN, "ads/bank.jpg", Source("issue.yaml", 7))
    assert found.text.startswith("in the advertisement ads/bank.jpg: the picture prints at 60 ppi")

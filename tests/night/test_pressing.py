"""Every edition is made, judged and written in turn; what cannot be made leaves what was written before."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from smallpaper import STORY, paper

from layout.build import Built, Room, build
from layout.night.cache import Cache
from layout.night.pressing import Job, pressed
from layout.night.workers import Order, crew


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """An issue of two pages whose edition has another second one."""
    issue = paper(tmp_path, "stories: [two]")
    for slug in ("two", "xihu"):
        (issue / "copy" / f"{slug}.md").write_text(STORY.replace("题目", slug), "utf-8")
    with (issue / "issue.yaml").open("a", encoding="utf-8") as file:
        file.write("editions:\n  hangzhou:\n    title: 杭州版\n    pages:\n      - {page: 2, stories: [xihu]}\n")
    return Job(Order(issue, "x4", Cache(None)), tmp_path / "out")


def make(room: Room, order: Order, numbers: tuple[int, ...]) -> Built:
    return build(room, numbers, crew(room, order, 1, lambda _: None), order.plates)


def none(room: Room, order: Order, numbers: tuple[int, ...]) -> Built:
    return build(room, (), crew(room, order, 1, lambda _: None), order.plates)


def manifest(folder: Path) -> dict[str, object]:
    said: dict[str, object] = json.loads((folder / "manifest.json").read_bytes())
    return said


def test_the_base_then_what_differs_of_an_edition(job: Job) -> None:
    base, other = pressed(job, make)
    assert (base.run.edition, other.run.edition) == ("", "hangzhou")
    assert base.written
    assert other.written
    assert (base.written.released, base.shared) == (("0001-01.pdf", "0001-02.pdf"), 0)
    assert (other.written.released, other.shared) == (("0001-02.pdf",), 1)
    assert manifest(job.out / "hangzhou")["complete"]


def test_an_edition_lacks_what_its_base_lacks(job: Job) -> None:
    list(pressed(replace(job, pages=(2,)), make))
    assert not manifest(job.out)["complete"]
    assert not manifest(job.out / "hangzhou")["complete"]


def test_when_no_page_is_ready_the_last_release_stands(job: Job) -> None:
    list(pressed(job, make))
    before = (job.out / "report.json").read_bytes()
    assert [each.written for each in pressed(job, none)] == [None, None]
    assert (job.out / "report.json").read_bytes() == before


def test_what_a_maker_raises_leaves_all_as_it_was(job: Job) -> None:
    def broken(room: Room, order: Order, numbers: tuple[int, ...]) -> Built:
        raise OSError("a disk that stutters")

    with pytest.raises(OSError, match="stutters"):
        list(pressed(job, broken))
    assert not job.out.exists()


def test_plates_may_be_asked_for_over_the_house(job: Job) -> None:
    _, other = pressed(replace(job, needs_plates=True), make)
    assert other.written
    assert other.written.held == ("held/0001-02.pdf",)

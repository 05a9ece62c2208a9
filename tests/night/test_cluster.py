"""Pages made by the workers of a scheduler are those made here, byte for byte."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import smallpaper
from PIL import Image

from layout.build import Made, open_room
from layout.night.cache import Cache
from layout.night.workers import Order, crew

distributed = pytest.importorskip("distributed", reason="the extra “cluster” is not installed")


def issue_of(folder: Path) -> Path:
    issue = smallpaper.paper(folder, "stories: [pictured]", "stories: [torn]", "stories: [second]")
    (issue / "copy" / "second.md").write_text(smallpaper.STORY.replace("题目", "另一题"), "utf-8")
    for name in ("pictured", "torn"):
        (issue / "copy" / f"{name}.md").write_text(
            f"---\nheadline: 图\nphotos:\n  - file: photos/{name}.jpg\n    caption: 图为\n---\n", "utf-8"
        )
        Image.linear_gradient("L").resize((900, 600)).convert("RGB").save(issue / "photos" / f"{name}.jpg")
    torn = issue / "photos" / "torn.jpg"
    torn.write_bytes(torn.read_bytes()[:2000])
    return issue


def pages(issue: Path, cluster: str = "", cache: Path | None = None) -> list[Made]:
    room = open_room(issue)
    order = Order(issue, "x4", Cache(cache), cluster=cluster)
    return list(crew(room, order, 1, lambda _: None)(plan.number for plan in room.plans))


@pytest.mark.filterwarnings("ignore")
def test_pages_of_a_cluster_are_those_made_here(tmp_path: Path) -> None:
    issue = issue_of(tmp_path)
    here = pages(issue)
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, memory_limit=None) as cluster:
        there = pages(issue, cluster.scheduler_address)
    assert [hashlib.sha256(made.pdf).hexdigest() for made in there] == [hashlib.sha256(made.pdf).hexdigest() for made in here]
    assert [(made.page, made.printed, made.proof, made.refused, made.made_from) for made in there] == [
        (made.page, made.printed, made.proof, made.refused, made.made_from) for made in here
    ]


@pytest.mark.filterwarnings("ignore")
def test_no_scheduler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("layout.night.cluster.SECONDS", 1)
    with pytest.raises(OSError, match=r"no scheduler answers at tcp://127\.0\.0\.1:9"):
        pages(issue_of(tmp_path), "tcp://127.0.0.1:9")

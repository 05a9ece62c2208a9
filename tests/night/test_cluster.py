"""Pages made by the workers of a scheduler are those made here, byte for byte, also when a worker dies."""

from __future__ import annotations

import hashlib
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import smallpaper
from PIL import Image

from layout.build import Made, open_room
from layout.night.cache import Cache
from layout.night.workers import Order, crew

distributed = pytest.importorskip("distributed", reason="the extra “cluster” is not installed")
from layout.night.cluster import Errand, far_made  # noqa: E402 - not without the extra

pytestmark = pytest.mark.filterwarnings("ignore")


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


def digests(pages: list[Made]) -> list[str]:
    return [hashlib.sha256(made.pdf).hexdigest() for made in pages]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A scheduler with two workers, each a process of its own."""
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, memory_limit=None) as made:
        yield made


@pytest.fixture(scope="module")
def issue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return issue_of(tmp_path_factory.mktemp("paper"))


@pytest.fixture(scope="module")
def here(issue: Path) -> list[Made]:
    """The pages as they are made on this machine."""
    return pages(issue)


def test_pages_of_a_cluster_are_those_made_here(issue: Path, here: list[Made], cluster: Any) -> None:
    there = pages(issue, cluster.scheduler_address)
    assert digests(there) == digests(here)
    assert [(made.page, made.printed, made.proof, made.refused, made.made_from) for made in there] == [
        (made.page, made.printed, made.proof, made.refused, made.made_from) for made in here
    ]


def test_a_worker_that_dies_with_what_it_was_brought(
    issue: Path, here: list[Made], cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One worker dies over the first page it is given, and with it half of the faces and photos."""
    died = tmp_path / "died"

    def dying(*given: Any) -> Any:
        if not died.exists():
            died.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return far_made(*given)

    monkeypatch.setattr("layout.night.cluster.far_made", dying)
    there = pages(issue, cluster.scheduler_address)
    assert died.exists()
    assert digests(there) == digests(here)


def test_a_page_that_kills_every_worker_is_given_up(issue: Path, cluster: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def deadly(errand: Errand, *given: Any) -> Any:
        if errand.number == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return far_made(errand, *given)

    monkeypatch.setattr(cluster.scheduler, "allowed_failures", 1)
    monkeypatch.setattr("layout.night.cluster.far_made", deadly)
    with pytest.raises(OSError, match=r"page 2 (has killed 2 workers|was handed out 3 times)"):
        pages(issue, cluster.scheduler_address)


def test_what_a_page_raises_there_is_raised_here(issue: Path, cluster: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def late(*_: Any) -> Any:
        raise TimeoutError("a picture took too long")

    monkeypatch.setattr("layout.night.cluster.far_made", late)
    with pytest.raises(TimeoutError, match="a picture took too long"):
        pages(issue, cluster.scheduler_address)


def test_another_program_there_is_told(issue: Path, cluster: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("layout.night.cluster.program", lambda: "another")
    with pytest.raises(OSError, match="runs another version of broadsheet"):
        pages(issue, cluster.scheduler_address)


def test_a_scheduler_without_workers(issue: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("layout.night.cluster.SECONDS", 1)
    with (
        distributed.LocalCluster(n_workers=0, dashboard_address=None) as empty,
        pytest.raises(OSError, match=r"the scheduler at tcp://127\.0\.0\.1:\d+ has no workers"),
    ):
        pages(issue, empty.scheduler_address)


def test_no_scheduler(issue: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("layout.night.cluster.SECONDS", 1)
    with pytest.raises(OSError, match=r"no scheduler answers at tcp://127\.0\.0\.1:9"):
        pages(issue, "tcp://127.0.0.1:9")

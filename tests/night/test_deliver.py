"""Pages reach their targets whole, once, and only those that may be printed."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import fsspec  # type: ignore[import-untyped]
import pytest
from fsspec.implementations.local import LocalFileSystem  # type: ignore[import-untyped]
from fsspec.implementations.memory import MemoryFileSystem  # type: ignore[import-untyped]
from outputs import released

from layout.night.deliver import deliver, fault_of, mark_due, opened, state_of
from layout.shift import Target

WHEN = "2024-06-03T23:41:00+08:00"


class Told:
    """What a delivery tells."""

    def __init__(self) -> None:
        self.events: list[tuple[str, int]] = []

    def __call__(self, event: str, page: int, sha256: str, text: str) -> None:
        self.events.append((event, page))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return released(tmp_path / "output" / "0001", {1: b"first page", 2: b"second page"}, {3: b"a held page"})


@pytest.fixture
def plant(tmp_path: Path) -> Target:
    return Target("plant", f"file://{tmp_path}/plant")


def lying(target: Target) -> dict[str, bytes]:
    """Files at a target, by name."""
    fs, folder = fsspec.url_to_fs(target.url)
    return {path.rpartition("/")[2]: fs.cat_file(path) for path in fs.find(folder)}


def sent(out: Path, target: Target, when: str = WHEN) -> list[tuple[str, int]]:
    told = Told()
    deliver(out, target, when, told)
    return told.events


KINDS: list[Callable[[Path], Target]] = [
    lambda tmp: Target("plant", f"file://{tmp}/plant"),
    lambda tmp: Target("plant", f"memory://plant-{uuid.uuid4().hex}"),
]


@pytest.mark.parametrize("kind", KINDS, ids=["file", "memory"])
def test_released_pages_go_with_checksum_and_ticket(out: Path, tmp_path: Path, kind: Callable[[Path], Target]) -> None:
    target = kind(tmp_path)
    assert sent(out, target) == [("delivered", 1), ("delivered", 2)]
    there = lying(target)
    assert sorted(there) == sorted(f"0001-0{n}.pdf{end}" for n in (1, 2) for end in ("", ".sha256", ".json"))
    sha256 = hashlib.sha256(b"first page").hexdigest()
    assert there["0001-01.pdf"] == b"first page"
    assert there["0001-01.pdf.sha256"].decode() == f"{sha256}  0001-01.pdf\n"
    assert json.loads(there["0001-01.pdf.json"]) == {
        "bytes": 10, "edition": "", "file": "0001-01.pdf", "inks": ["black", "magenta"], "intent": "CGATS TR 002",
        "issue": {"date": "2024-06-03", "name": "0001", "number": 1}, "page": 1, "section": "综合", "sha256": sha256,
        "standard": "PDF/X-4", "state": "released", "trim": [390.0, 545.0], "version": 1, "when": WHEN,
    }  # fmt: skip


def test_a_held_page_never_goes(out: Path, plant: Target) -> None:
    sent(out, plant)
    assert b"a held page" not in lying(plant).values()
    assert [name for name in lying(plant) if "03" in name] == []


@pytest.mark.parametrize("kind", KINDS, ids=["file", "memory"])
def test_what_is_there_is_not_sent_again(
    out: Path, tmp_path: Path, kind: Callable[[Path], Target], monkeypatch: pytest.MonkeyPatch
) -> None:
    target = kind(tmp_path)
    sent(out, target)
    before = lying(target)

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("sent again")

    monkeypatch.setattr(LocalFileSystem, "pipe_file", refuse)
    monkeypatch.setattr(MemoryFileSystem, "pipe_file", refuse)
    assert sent(out, target, "later") == []
    (out / "delivered" / "plant.json").unlink()  # a night that remembers nothing reads what is there
    assert sent(out, target, "later") == []
    assert lying(target) == before


def test_a_corrected_page_goes_alone(out: Path, plant: Target) -> None:
    sent(out, plant)
    released(out, {1: b"first page", 2: b"second page, mended"}, {3: b"a held page"})
    assert sent(out, plant) == [("delivered", 2)]
    assert lying(plant)["0001-02.pdf"] == b"second page, mended"


def test_what_was_lost_at_the_target_is_sent_again(out: Path, plant: Target, tmp_path: Path) -> None:
    sent(out, plant)
    (tmp_path / "plant" / "0001-01.pdf").write_bytes(b"cut")
    assert sent(out, plant) == [("delivered", 1)]
    assert lying(plant)["0001-01.pdf"] == b"first page"


def test_the_ticket_comes_last(out: Path, plant: Target, monkeypatch: pytest.MonkeyPatch) -> None:
    moved: list[str] = []
    mv = LocalFileSystem.mv

    def watch(self: Any, path1: str, path2: str, **more: Any) -> None:
        moved.append(path2.rpartition("/")[2])
        mv(self, path1, path2, **more)

    monkeypatch.setattr(LocalFileSystem, "mv", watch)
    sent(out, plant)
    assert moved == [f"0001-0{n}.pdf{end}" for n in (1, 2) for end in ("", ".sha256", ".json")]


def test_a_file_is_never_seen_half_written(out: Path, plant: Target, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = LocalFileSystem.pipe_file

    def cut(self: Any, path: str, value: bytes, **more: Any) -> None:
        pipe(self, path, value[:3], **more)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(LocalFileSystem, "pipe_file", cut)
    with pytest.raises(OSError, match="No space"):
        sent(out, plant)
    assert [path.name for path in (tmp_path / "plant").iterdir()] == ["0001-01.pdf.part"]
    assert state_of(out, "plant")["pages"] == {}


def test_what_reads_back_otherwise_is_refused(out: Path, plant: Target, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = LocalFileSystem.pipe_file
    monkeypatch.setattr(LocalFileSystem, "pipe_file", lambda self, path, value, **more: pipe(self, path, value[::-1], **more))
    with pytest.raises(OSError, match="reads back otherwise"):
        sent(out, plant)
    assert "0001-01.pdf.json" not in lying(plant)


def test_a_broken_delivery_goes_on_where_it_broke(out: Path, plant: Target, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = LocalFileSystem.pipe_file

    def second(self: Any, path: str, value: bytes, **more: Any) -> None:
        if "0001-02" in path:
            raise OSError(104, "Connection reset by peer")
        pipe(self, path, value, **more)

    mark_due(out, "plant")
    monkeypatch.setattr(LocalFileSystem, "pipe_file", second)
    with pytest.raises(OSError, match="reset"):
        sent(out, plant)
    monkeypatch.setattr(LocalFileSystem, "pipe_file", pipe)
    assert state_of(out, "plant")["due"]
    assert list(state_of(out, "plant")["pages"]) == ["0001-01.pdf"]
    assert sent(out, plant) == [("delivered", 2)]
    assert not state_of(out, "plant")["due"]


@pytest.mark.parametrize("withdraw", ["tell", "delete"])
def test_a_page_held_later_is_withdrawn_once(out: Path, tmp_path: Path, withdraw: str) -> None:
    target = Target("plant", f"file://{tmp_path}/plant", withdraw=withdraw)
    sent(out, target)
    released(out, {1: b"first page"}, {2: b"wrong", 3: b"a held page"})
    assert sent(out, target) == [("withdrawn", 2)]
    there = lying(target)
    assert json.loads(there["0001-02.pdf.json"])["state"] == "withdrawn"
    assert ("0001-02.pdf" in there) == (withdraw == "tell")
    assert sent(out, target) == []


def test_a_page_withdrawn_and_released_again_goes_again(out: Path, plant: Target) -> None:
    sent(out, plant)
    released(out, {1: b"first page"}, {2: b"wrong"})
    sent(out, plant)
    released(out, {1: b"first page", 2: b"second page"})
    assert sent(out, plant) == [("delivered", 2)]
    assert json.loads(lying(plant)["0001-02.pdf.json"])["state"] == "released"


def test_a_page_that_stands_from_an_earlier_run_is_not_withdrawn(out: Path, plant: Target) -> None:
    sent(out, plant)
    released(out, {1: b"first page, mended"}, kept=("0001-02.pdf",))
    assert sent(out, plant) == [("delivered", 1)]


def test_a_page_that_changes_on_its_way_is_not_sent(out: Path, plant: Target) -> None:
    (out / "0001-01.pdf").write_bytes(b"written over")
    with pytest.raises(OSError, match="released anew while it was delivered"):
        sent(out, plant)
    assert lying(plant) == {}


@pytest.mark.parametrize("refused", [False, True])
def test_the_line_to_a_server_is_closed(out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: bool) -> None:
    """As the file system of sftp holds one; a night delivers many times, and a plant has few sessions to give."""
    lines: list[bool] = []
    monkeypatch.setattr(LocalFileSystem, "client", SimpleNamespace(close=lambda: lines.append(True)), raising=False)
    if refused:
        monkeypatch.setattr(LocalFileSystem, "pipe_file", lambda *_, **__: (_ for _ in ()).throw(PermissionError("no")))
        with pytest.raises(PermissionError):
            sent(out, Target("plant", f"file://{tmp_path}/plant"))
    else:
        sent(out, Target("plant", f"file://{tmp_path}/plant"))
    assert lines == [True]


def test_another_issue_with_the_same_names_is_not_written_over(out: Path, plant: Target, tmp_path: Path) -> None:
    sent(out, plant)
    other = released(tmp_path / "output" / "0002", {1: b"of another day"})
    (other / "0002-01.pdf").rename(other / "0001-01.pdf")
    text = (other / "report.json").read_text("utf-8").replace("0002-01.pdf", "0001-01.pdf")
    (other / "report.json").write_text(text, "utf-8")
    with pytest.raises(OSError, match=r"of issue 0001 lies there; write \{issue\} into the url"):
        sent(other, plant)
    assert lying(plant)["0001-01.pdf"] == b"first page"


def test_a_url_may_name_the_issue(out: Path, tmp_path: Path) -> None:
    sent(out, Target("plant", f"file://{tmp_path}/in/{{issue}}/pages"))
    assert (tmp_path / "in" / "0001" / "pages" / "0001-01.pdf").is_file()


def test_options_come_from_the_file_and_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}

    def url_to_fs(url: str, **options: Any) -> tuple[Any, str]:
        asked.update(options)
        return MemoryFileSystem(), "/x"

    monkeypatch.setattr(fsspec, "url_to_fs", url_to_fs)
    monkeypatch.setenv("PLANT", "007")
    opened(Target("plant", "sftp://plant/in", (("password", "$PLANT"), ("port", "2222"), ("compress", "true"))), "0001")
    assert asked == {"password": "007", "port": 2222, "compress": True, "skip_instance_cache": True}


def test_secrets_are_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    target = Target("plant", "sftp://plant/in", (("password", "$PLANT"),))
    monkeypatch.setenv("PLANT", "hush")
    assert fault_of(ValueError("login press:hush\nfailed"), target) == "login press:$PLANT failed"
    monkeypatch.delenv("PLANT")
    with pytest.raises(KeyError) as caught:
        opened(target, "0001")
    assert fault_of(caught.value, target) == "$PLANT is not set in the environment"


def test_a_damaged_memory_is_none(out: Path, plant: Target) -> None:
    sent(out, plant)
    (out / "delivered" / "plant.json").write_text("{", "utf-8")
    assert state_of(out, "plant") == {"due": False, "pages": {}}
    assert sent(out, plant) == []
    assert set(state_of(out, "plant")["pages"]) == {"0001-01.pdf", "0001-02.pdf"}

"""Disks that are full or may not be written: one line that says what to do, and nothing half-written. On real disks where we may."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from killing import files, taken

from layout.night.claim import claimed
from layout.night.journal import put
from layout.night.manifest import Written, manifest
from layout.night.straits import told

Mount = Callable[..., Path]


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Mount]:
    """Mounts a small disk in memory; skips where that is not allowed."""
    place = tmp_path / "disk"
    place.mkdir()

    def mounted(options: str) -> Path:
        program = shutil.which("mount")
        if (
            not program
            or subprocess.run([program, "-t", "tmpfs", "-o", options, "tmpfs", place], check=False, capture_output=True).returncode
        ):
            pytest.skip("no disk can be mounted here; run the test as root")
        return place

    yield mounted
    if place.is_mount():
        subprocess.run(["umount", place], check=True)


def released(out: Path, content: dict[str, bytes]) -> None:
    rows = [Written(name, hashlib.sha256(each).hexdigest(), len(each)) for name, each in content.items()]
    with claimed(out):
        put(out, content, (), {"report.json": b"{}", "manifest.json": manifest("0001", rows)})


def test_a_full_disk_keeps_the_earlier_release(mount: Mount) -> None:
    disk = mount("size=1m")
    old = {f"{page}.pdf": os.urandom(90_000) for page in range(8)}
    released(disk / "out", old)
    before = files(disk)
    with pytest.raises(
        OSError, match=r"No space left on device: free some room or give another --output, and build again\. What"
    ) as caught:
        released(disk / "out", {name: os.urandom(90_000) for name in old})
    assert caught.value.errno == errno.ENOSPC
    assert files(disk) == before
    assert taken(disk / "out") == old
    new = {name: os.urandom(30_000) for name in old}
    released(disk / "out", new)
    assert taken(disk / "out") == new


def test_a_disk_without_files_left(mount: Mount) -> None:
    disk = mount("size=1m,nr_inodes=12")
    released(disk, {"1.pdf": b"old"})
    with pytest.raises(OSError, match="No space left on device"):
        released(disk, {f"{page}.pdf": b"new" for page in range(20)})
    assert taken(disk) == {"1.pdf": b"old"}


def test_a_disk_that_may_only_be_read(mount: Mount) -> None:
    disk = mount("size=1m")
    released(disk / "out", {"1.pdf": b"old"})
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    for out in (disk / "out", disk / "new"):
        with pytest.raises(
            OSError, match=r"Read-only file system: ask for the right to write there, or give another --output\. What"
        ) as caught:
            released(out, {"1.pdf": b"new"})
        assert str(disk) in str(caught.value.filename)
    assert taken(disk / "out") == {"1.pdf": b"old"}


@pytest.mark.parametrize("name", ["out", "out/0001"])
def test_a_file_where_the_output_should_be(tmp_path: Path, name: str) -> None:
    (tmp_path / "out").write_bytes(b"not ours")
    with pytest.raises(OSError, match=r"a file stands where a folder should be; move it away or give another --output") as caught:
        released(tmp_path / name, {"1.pdf": b"new"})
    assert str(tmp_path / "out") in str(caught.value.filename)
    assert files(tmp_path) == {"out": b"not ours"}


def test_an_error_without_advice_is_left_as_it_is() -> None:
    with pytest.raises(OSError, match=r"^\[Errno 5\] bad disk$"), told(Path("x")):
        raise OSError(errno.EIO, "bad disk")


def test_advice_is_given_once() -> None:
    with pytest.raises(PermissionError) as caught, told(Path("out")), told(Path("x")):
        raise PermissionError(errno.EACCES, "no")
    assert str(caught.value).count("ask for the right") == 1
    assert caught.value.filename == "x"

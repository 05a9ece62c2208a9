"""The same copy gives the same bytes: whatever the jobs, the cache, the folder, the locale, the time zone, the hash seed, the clock."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from judges import judge
from killing import Files, files
from PIL import Image
from smallpaper import STORY, paper

ROOT = Path(__file__).parent.parent

CLOCK = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
static long ahead(void) { return atol(getenv("SECONDS_AHEAD")); }
int clock_gettime(clockid_t which, struct timespec *now) {
    int (*real)(clockid_t, struct timespec *) = dlsym(RTLD_NEXT, "clock_gettime");
    int result = real(which, now);
    if (which == CLOCK_REALTIME) now->tv_sec += ahead();
    return result;
}
int gettimeofday(struct timeval *now, void *zone) {
    int (*real)(struct timeval *, void *) = dlsym(RTLD_NEXT, "gettimeofday");
    int result = real(now, zone);
    now->tv_sec += ahead();
    return result;
}
time_t time(time_t *now) {
    struct timespec read;
    clock_gettime(CLOCK_REALTIME, &read);
    if (now) *now = read.tv_sec;
    return read.tv_sec;
}
"""
"""A clock that runs ahead of that of the machine, laid before the one of the C library."""


@dataclass(frozen=True)
class Copy:
    """An issue with photos, and what a first build made of it."""

    issue: Path
    cache: Path
    first: Files


def built(issue: Path, out: Path, *options: str, **environment: str) -> Files:
    """All files of a build by one process, its report without timings."""
    told = {"PATH": os.environ["PATH"], **environment}
    command = [sys.executable, "-m", "layout", "build", str(issue), "--output", str(out), *(options or ("--no-plates", "--jobs", "1"))]
    told["PYTHONPATH"] = str(ROOT)
    out.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, env=told, cwd=out.parent)
    assert done.returncode == 0, done.stderr
    made = files(out)
    report = json.loads(made["report.json"])
    assert report.pop("timings")
    assert {"manifest.json", "proof/index.html", "proof/0001-02.png", "0001-02.pdf", "0001-02.pdf.sha256"} <= made.keys()
    return made | {"report.json": json.dumps(report).encode()}


def photographed(folder: Path) -> Path:
    """Three pages, two of them with a photo: one of colours and one of greys."""
    issue = paper(folder, "stories: [s2]", "stories: [s3]")
    noise = random.Random(7)
    for number, mode, samples in ((2, "RGB", 3), (3, "L", 1)):
        picture = Image.frombytes(mode, (60, 45), noise.randbytes(60 * 45 * samples)).resize((900, 675), Image.Resampling.BICUBIC)
        picture.save(issue / "photos" / f"p{number}.jpg", quality=80)
        front = f"headline: 题目\nphotos:\n  - file: photos/p{number}.jpg\n    caption: 说明"
        (issue / "copy" / f"s{number}.md").write_text(STORY.replace("headline: 题目", front), "utf-8")
    return issue


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """The first build has an empty cache; it leaves it warm."""
    folder = tmp_path_factory.mktemp("exact")
    issue = photographed(folder)
    first = built(issue, folder / "output" / "0001")
    assert any((folder / "output" / ".cache").rglob("*"))
    assert {name for name in first if name.endswith(".pdf")} == {"0001-01.pdf", "0001-02.pdf", "0001-03.pdf"}
    return Copy(issue, folder / "output", first)


def equal(one: Files, other: Files) -> None:
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []


def test_a_warm_cache_and_two_hands(copy: Copy) -> None:
    equal(built(copy.issue, copy.cache / "again", "--no-plates", "--jobs", "2"), copy.first)


def test_no_cache_over_an_earlier_build(copy: Copy, tmp_path: Path) -> None:
    shutil.copytree(copy.cache / "0001", tmp_path / "o")
    equal(built(copy.issue, tmp_path / "o", "--no-plates", "--jobs", "1", "--no-cache"), copy.first)


def test_an_empty_cache_and_two_hands(copy: Copy, tmp_path: Path) -> None:
    equal(built(copy.issue, tmp_path / "o", "--no-plates", "--jobs", "2"), copy.first)


def test_another_folder_that_may_only_be_read(copy: Copy, tmp_path: Path) -> None:
    """Nothing is written in it, which a test as root could not tell from its rights alone."""
    away = tmp_path / "elsewhere and longer" / "报社" / "issues" / "0001"
    shutil.copytree(copy.issue.parent, away.parent)
    for path in sorted(away.parent.rglob("*"), reverse=True):
        os.utime(path, (0, 0))
        path.chmod(0o555 if path.is_dir() else 0o444)
    before = {path: (path.stat().st_mtime, path.is_file() and path.read_bytes()) for path in away.parent.rglob("*")}
    equal(built(away, tmp_path / "o"), copy.first)
    assert {path: (path.stat().st_mtime, path.is_file() and path.read_bytes()) for path in away.parent.rglob("*")} == before


PLACES = {
    "C": {"LANG": "C", "LC_ALL": "C", "TZ": "UTC", "PYTHONHASHSEED": "0"},
    "C without UTF-8": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
    "Chinese": {"LANG": "zh_CN.UTF-8", "LC_ALL": "zh_CN.UTF-8", "TZ": "Asia/Shanghai", "PYTHONHASHSEED": "random"},
    "German": {"LANG": "de_DE.UTF-8", "LC_NUMERIC": "de_DE.UTF-8", "TZ": "America/St_Johns", "PYTHONHASHSEED": "4294967295"},
}
"""A locale that is not installed is still asked for: the program must not ask back."""


@pytest.mark.parametrize("place", PLACES)
def test_locale_time_zone_and_hash_seed(copy: Copy, tmp_path: Path, place: str) -> None:
    equal(built(copy.issue, tmp_path / "o", **PLACES[place]), copy.first)


@pytest.fixture(scope="session")
def clock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    compiler = shutil.which("cc")
    if not compiler or sys.platform != "linux":
        pytest.skip("no C compiler to make another clock with; apt-get install gcc")
    folder = tmp_path_factory.mktemp("clock")
    (folder / "clock.c").write_text(CLOCK, "ascii")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", folder / "clock.so", folder / "clock.c", "-ldl"], check=True)
    return folder / "clock.so"


@pytest.mark.parametrize("years", [30, -20])
def test_another_day(copy: Copy, tmp_path: Path, clock: Path, years: int) -> None:
    other = {"LD_PRELOAD": str(clock), "SECONDS_AHEAD": str(years * 31_556_952)}
    ask = [sys.executable, "-c", "import datetime; print(datetime.datetime.now().year)"]
    there, here = (subprocess.run(ask, env=env, capture_output=True, check=True).stdout for env in (other, None))
    assert abs(int(there) - int(here) - years) <= 1
    equal(built(copy.issue, tmp_path / "o", **other), copy.first)


def test_plates_and_soft_proof(copy: Copy, tmp_path: Path) -> None:
    judge("gs")
    one, other = (
        built(copy.issue, tmp_path / name / "o", "--pages", "2", "--jobs", "1", TZ=zone, PYTHONHASHSEED=seed)
        for name, zone, seed in (("a", "UTC", "0"), ("longer/b", "Asia/Shanghai", "1"))
    )
    assert "proof/0001-02-press.png" in one
    equal(one, other)

"""The units, the timer and the container of docs/night name what there is."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import click
import pytest

from layout.commands.night import night

ROOT = Path(__file__).parents[2]
UNITS = ROOT / "docs" / "night"


@pytest.mark.parametrize("path", sorted(UNITS.iterdir()), ids=lambda path: path.name)
def test_only_options_that_are_there(path: Path) -> None:
    options = {option for each in night.params if isinstance(each, click.Option) for option in each.opts}
    lines = [line for line in path.read_text("utf-8").splitlines() if "broadsheet night" in line]
    assert {found for line in lines for found in re.findall(r"--[a-z]+", line)} <= options


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")
def test_units_are_sound(tmp_path: Path) -> None:
    for path in UNITS.glob("broadsheet-*"):
        (tmp_path / path.name).write_text(path.read_text("utf-8").replace("/opt/broadsheet/bin/broadsheet", "/bin/true"), "utf-8")
    command = ["systemd-analyze", "verify", *map(str, sorted(tmp_path.iterdir()))]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    ours = [line for line in done.stderr.splitlines() if "broadsheet" in line]
    assert (done.returncode, ours) == (0, [])


def test_lines_of_cron_are_sound() -> None:
    lines = [line for line in (UNITS / "crontab").read_text("utf-8").splitlines() if line[:1] in "*0"]
    assert len(lines) == 2
    for line in lines:
        *when, user, command = line.split(maxsplit=6)
        assert (len(when), user) == (5, "broadsheet")
        subprocess.run(["/bin/sh", "-nc", command], check=True, timeout=10)
        assert "%" not in command  # cron reads it as a line break


def test_the_container_copies_what_is_there() -> None:
    text = (UNITS / "Containerfile").read_text("utf-8")
    copied = [name for line in re.findall(r"^COPY (.*)$", text, re.MULTILINE) for name in line.split()[:-1]]
    assert copied
    assert [name for name in copied if not (ROOT / name).exists()] == []

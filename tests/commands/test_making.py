"""broadsheet build as its users meet it: progress, reasons, profile."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import smallpaper
from click.testing import CliRunner

from layout.__main__ import cli
from layout.night import claim


@pytest.fixture
def issue(tmp_path: Path) -> Path:
    return smallpaper.paper(tmp_path)


def told(issue: Path, *options: str) -> str:
    done = CliRunner().invoke(cli, ["build", str(issue), "--no-plates", *options])
    assert done.exit_code == 0, done.output
    return done.stderr


def test_progress_for_a_program_is_a_line_of_json_for_each_page(issue: Path) -> None:
    first, again = (json.loads(told(issue, "--progress", "json", "--explain").splitlines()[1]) for _ in range(2))
    assert {key: first[key] for key in ("event", "issue", "kept", "page")} == {"event": "page", "issue": "0001", "kept": False, "page": 1}
    assert set(first["seconds"]) == {"makeup", "press", "inspect", "plates", "proof"}
    assert again == {"event": "page", "issue": "0001", "kept": True, "page": 1, "seconds": {}}


def test_a_log_gets_lines(issue: Path) -> None:
    assert told(issue, "--progress", "plain").startswith("0001 page 1: ")
    assert "0001 page 1: as before" in told(issue, "--progress", "plain", "--metrics")


def test_explain_says_why(issue: Path) -> None:
    assert "page 1: no earlier build of it is known" in told(issue, "--explain")
    assert "page 1: nothing it is made from has changed" in told(issue, "--explain")
    (issue / "copy" / "sound.md").write_text(smallpaper.STORY + "晚到的一段。\n", "utf-8")
    assert "page 1: copy/sound.md changed" in told(issue, "--explain")


def test_a_profile_is_made_anew_and_keeps_nothing(issue: Path) -> None:
    assert "function calls" in told(issue, "--profile")
    assert not (issue.parent.parent / "output" / ".cache").exists()
    assert "tottime" in told(issue, "--profile")


def test_the_output_is_locked_while_a_build_is_at_work(issue: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claim, "WAIT", 0.1)
    out = issue.parent.parent / "output" / "0001"
    with claim.claimed(out), ThreadPoolExecutor(1) as other:
        done = other.submit(CliRunner().invoke, cli, ["build", str(issue)]).result()
    assert done.exit_code == 2
    assert str(out) in done.stderr

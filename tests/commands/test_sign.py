"""broadsheet sign: pages are signed as the last build left them."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from smallpaper import paper

from layout.commands.sign import sign
from layout.desk import signatures

PDF = b"%PDF-1.6 one"
SHA = hashlib.sha256(PDF).hexdigest()


@pytest.fixture
def issue(tmp_path: Path) -> Path:
    """An issue of two pages that looks as if it had been built."""
    folder = paper(tmp_path, "stories: [two]", condition="signing: {steps: [一校, 总编付印]}\n")
    (folder / "copy" / "two.md").write_text("---\nheadline: 二\n---\n正文。\n", "utf-8")
    out = tmp_path / "output" / "0001"
    (out / "held").mkdir(parents=True)
    (out / "0001-01.pdf").write_bytes(PDF)
    (out / "held" / "0001-02.pdf").write_bytes(b"not what was reported")
    pages = [{"page": 1, "file": "0001-01.pdf", "sha256": SHA}, {"page": 2, "file": "held/0001-02.pdf", "sha256": SHA}]
    (out / "report.json").write_text(json.dumps({"issue": {"name": "0001"}, "pages": pages}), "utf-8")
    return folder


def run(issue: Path, pages: str = "1", step: str = "一校", name: str = "李文") -> Result:
    return CliRunner().invoke(sign, [str(issue), "--pages", pages, "--step", step, "--name", name])


def test_a_page_is_signed(issue: Path) -> None:
    done = run(issue)
    assert (done.exit_code, done.output) == (0, f"page 1: 一校 by 李文, {SHA[:12]}\n")
    (signature,) = signatures(issue)[0]
    assert (signature.page, signature.step, signature.who, signature.sha256) == (1, "一校", "李文", SHA)
    assert run(issue, step="总编付印").exit_code == 0


@pytest.mark.parametrize(
    ("pages", "step", "why"),
    [
        ("1", "总编付印", "page 1 lacks 一校, before 总编付印 can be signed"),
        ("1", "一较", "unknown step “一较”; the steps are 一校, 总编付印"),
        ("2", "一校", "page 2 has not been built; there is nothing to sign"),
        ("7", "一校", "page 7 has not been built"),
        ("x", "一校", "is not a page or a range"),
    ],
)
def test_what_cannot_be_signed_is_told(issue: Path, pages: str, step: str, why: str) -> None:
    done = run(issue, pages, step)
    assert done.exit_code != 0
    assert why in done.output
    assert signatures(issue)[0] == ()


def test_of_several_pages_those_that_can_be_are_signed(issue: Path) -> None:
    done = run(issue, "1-2")
    assert done.exit_code != 0
    assert "page 1: 一校 by 李文" in done.output
    assert "page 2 has not been built" in done.output
    assert [each.page for each in signatures(issue)[0]] == [1]


def test_without_a_build(issue: Path, tmp_path: Path) -> None:
    (tmp_path / "output" / "0001" / "report.json").write_text("{", "utf-8")
    done = run(issue)
    assert done.exit_code != 0
    assert "there is no build of 0001" in done.output


def test_an_issue_that_cannot_be_read(issue: Path) -> None:
    (issue.parent / "house.yaml").write_text("signing: [\n", "utf-8")
    done = run(issue)
    assert done.exit_code != 0
    assert "house.yaml:2: YAML" in done.output

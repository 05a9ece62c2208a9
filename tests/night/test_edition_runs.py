"""Editions: only what differs is made, and the manifest says what is shared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import smallpaper
from click.testing import CliRunner

from layout.__main__ import cli
from layout.finding import CopyError
from layout.night.deliver import parcels
from layout.night.editions import runs
from layout.night.onebuild import Ways, one_build

EDITIONS = """\
editions:
  hangzhou:
    title: 杭州版
    pages:
      - {page: 2, stories: [xihu]}
  wenzhou: {}
"""


@pytest.fixture
def issue(tmp_path: Path) -> Path:
    folder = smallpaper.paper(tmp_path, "stories: [second]", "stories: [third]")
    for name in ("second", "third", "xihu"):
        (folder / "copy" / f"{name}.md").write_text(smallpaper.STORY.replace("题目", name), "utf-8")
    file = folder / "issue.yaml"
    file.write_text(file.read_text("utf-8") + EDITIONS, "utf-8")
    return folder


def run(issue: Path, *options: str) -> tuple[int, str]:
    done = CliRunner().invoke(cli, ["build", str(issue), "--no-plates", *options])
    return done.exit_code, done.stderr


def said(issue: Path, edition: str, name: str = "manifest.json") -> Any:
    return json.loads((issue.parent.parent / "output" / issue.name / edition / name).read_text("utf-8"))


def test_only_the_pages_that_differ_are_made(issue: Path) -> None:
    assert [(each.edition, each.own, set(each.shared)) for each in runs(issue, None)] == [
        ("", (1, 2, 3), set()),
        ("hangzhou", (2,), {1, 3}),
        ("wenzhou", (), {1, 2, 3}),
    ]


def test_the_manifest_says_what_is_shared_and_with_what(issue: Path) -> None:
    assert run(issue)[0] == 0
    base = {row["file"]: row["sha256"] for row in said(issue, "")["files"]}
    rows = said(issue, "hangzhou")["files"]
    shared = {row["file"]: row["sha256"] for row in rows if row.get("shared")}
    assert shared == {f"../0001-{number:02}.pdf": base[f"0001-{number:02}.pdf"] for number in (1, 3)}
    own = [row for row in rows if row["file"] == "0001-02.pdf"]
    assert own[0]["sha256"] != base["0001-02.pdf"]
    assert [row["file"] for row in said(issue, "wenzhou")["files"] if row.get("shared")] == [f"../0001-{n:02}.pdf" for n in (1, 2, 3)]
    out = issue.parent.parent / "output" / "0001"
    assert sorted(path.name for path in (out / "hangzhou").glob("*.pdf")) == ["0001-02.pdf"]


def test_a_page_that_is_shared_again_is_withdrawn_from_the_edition(issue: Path) -> None:
    run(issue)
    file = issue / "issue.yaml"
    file.write_text(file.read_text("utf-8").replace("stories: [xihu]", "stories: [second]"), "utf-8")
    code, told = run(issue)
    assert (code, "0001/hangzhou: 0 pages released, 0 held, 3 shared" in told) == (0, True)
    assert not (issue.parent.parent / "output" / "0001" / "hangzhou" / "0001-02.pdf").exists()


def test_nothing_has_changed_in_any_edition(issue: Path) -> None:
    run(issue)
    told = run(issue)[1]
    assert told.count("nothing has changed") == 3
    (issue.parent.parent / "output" / "0001" / "hangzhou" / "0001-02.pdf").unlink()
    assert "nothing has changed" not in run(issue)[1]


def test_one_edition_alone(issue: Path) -> None:
    assert run(issue, "--edition", "base")[0] == 0
    out = issue.parent.parent / "output" / "0001"
    assert not (out / "hangzhou").exists()
    assert run(issue, "--edition", "hangzhou")[0] == 0
    assert (out / "hangzhou").exists()
    assert not (out / "wenzhou").exists()
    code, told = run(issue, "--edition", "hangzou")
    assert code == 2
    assert "did you mean “hangzhou”?" in told


def test_an_edition_cannot_be_called_like_a_folder_of_the_output(issue: Path) -> None:
    file = issue / "issue.yaml"
    file.write_text(file.read_text("utf-8").replace("hangzhou:", "held:"), "utf-8")
    with pytest.raises(CopyError, match="call the edition otherwise"):
        list(runs(issue, None))


def test_a_night_builds_and_delivers_the_editions_too(issue: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    outcome = one_build(issue, out, None, Ways(jobs=1, plates=None))
    assert outcome.state == "released"
    assert [page.number for page in outcome.pages] == [1, 2, 3, 2]
    assert sorted(parcel.name for parcel in parcels(out)) == ["0001-01.pdf", "0001-02.pdf", "0001-03.pdf", "hangzhou/0001-02.pdf"]
    assert {parcel.ticket["edition"] for parcel in parcels(out)} == {"", "hangzhou"}

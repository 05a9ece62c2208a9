"""`broadsheet check` from the street door: any PDF, any number, a verdict each. The pages are those of the press's own tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from click.testing import CliRunner, Result
from faulty import FAULTY
from handset import line, painted, picture, set_run, tint
from judges import judge
from pikepdf import Array

from layout.__main__ import cli
from layout.finding import Grade
from layout.press import inspect
from layout.proof import check_file
from layout.units import Rect, mm

RUN = CliRunner()


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pages") / "clean.pdf"
    path.write_bytes(painted(line(set_run("龙舟竞渡"), 20)))
    return path


@pytest.fixture(scope="module")
def heavy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with type in red, and one picture far too coarse."""
    path = tmp_path_factory.mktemp("pages") / "heavy.pdf"
    photo = picture(Rect(mm(5), mm(5), mm(50), mm(20)))
    path.write_bytes(painted(tint("cyan", Rect(mm(4), mm(4), mm(52), mm(30))), photo, line(set_run("龙舟", ink="red"), 32)))
    return path


def checked(*arguments: object) -> Result:
    return RUN.invoke(cli, ["check", *map(str, arguments)])


def told(*arguments: object) -> list[dict[str, Any]]:
    shown: list[dict[str, Any]] = json.loads(checked("--json", *arguments).stdout)
    return shown


def rules(file: dict[str, Any]) -> list[str]:
    return [finding["rule"] for finding in file["findings"]]


def without_ghostscript(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("PATH", str(folder))


def test_a_clean_page_passes(clean: Path) -> None:
    done = checked(clean, "--no-plates")
    assert done.exit_code == 0
    assert "nothing to say against it" in done.stdout
    assert "PDF 1.6 · PDF/X-4 · CGATS TR 002 · 60.0 × 40.0 mm" in done.stdout
    assert "1 file, 0 stops, 0 warnings" in done.stderr


def test_findings_are_told_with_what_to_do(heavy: Path) -> None:
    done = checked(heavy, "--no-plates")
    assert done.exit_code == 1
    assert "small-colour 小字套色" in done.stdout
    assert "10.0 pt · asked: 12 pt" in done.stdout
    assert "→ 小字改为单黑" in done.stdout


def test_a_machine_is_told_all(heavy: Path) -> None:
    (file,) = told(heavy, "--no-plates")
    assert (file["file"], file["verdict"]) == (str(heavy), "stop")
    assert file["facts"]["ink"] is None
    found = next(finding for finding in file["findings"] if finding["rule"] == "small-colour")
    assert (found["value"], found["limit"], found["thing"][:4]) == ("10.0 pt", "12 pt", "“龙舟”")
    assert found["place"][1] > 20


def test_plates_are_made_where_ghostscript_is(heavy: Path) -> None:
    judge("gs")
    (file,) = told(heavy)
    assert 15 < file["facts"]["ink"]["means"]["cyan"] < 60
    assert checked(heavy, "--require-plates").exit_code == 1


def test_a_page_whose_plates_are_required_passes_with_them(clean: Path) -> None:
    judge("gs")
    assert checked(clean, "--require-plates").exit_code == 0


def test_missing_ghostscript_is_a_note(clean: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without_ghostscript(monkeypatch, tmp_path)
    (file,) = told(clean)
    assert (file["verdict"], rules(file)) == ("note", ["no-plates"])
    (file,) = told(clean, "--require-plates")
    assert file["verdict"] == "stop"
    assert told(clean, "--no-plates")[0]["verdict"] == "pass"


def test_one_bad_file_does_not_stop_the_others(clean: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"no PDF at all")
    bad, missing, good = told(tmp_path / "bad.pdf", tmp_path / "none.pdf", clean, "--no-plates")
    assert [file["verdict"] for file in (bad, missing, good)] == ["stop", "stop", "pass"]
    assert (rules(bad), rules(missing), bad["facts"]) == (["unreadable"], ["unreadable"], None)
    assert checked(tmp_path / "bad.pdf", clean, "--no-plates").exit_code == 1


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert rules(told(tmp_path)[0]) == ["unreadable"]


def test_only_the_first_of_many_pages_is_read(clean: Path, tmp_path: Path) -> None:
    with pikepdf.open(clean) as pdf:
        pdf.pages.append(pdf.pages[0])
        pdf.save(tmp_path / "two.pdf")
    (file,) = told(tmp_path / "two.pdf", "--no-plates")
    text = next(finding["text"] for finding in file["findings"] if finding["rule"] == "box")
    assert "2 pages, of which only the first was read" in text


@pytest.mark.parametrize(("size", "wrong"), [("60mmx40mm", False), ("60mm×40.05mm", False), ("60mmx41mm", True), ("6cmX4cm", False)])
def test_a_size_may_be_asked_for(clean: Path, size: str, wrong: bool) -> None:
    assert ("box" in rules(told(clean, "--no-plates", "--size", size)[0])) is wrong


def test_a_profile_may_be_given(heavy: Path, tmp_path: Path) -> None:
    profile = tmp_path / "mild.yaml"
    profile.write_text("checks: {small-colour: off, multi-ink: off, photo-ppi: off}\n", "utf-8")
    (file,) = told(heavy, "--no-plates", "--profile", profile)
    assert not {"small-colour", "multi-ink", "photo-ppi"} & set(rules(file))


def test_a_house_brings_its_condition(clean: Path, tmp_path: Path) -> None:
    house = tmp_path / "house.yaml"
    house.write_text("name: 试报\n", "utf-8")
    assert told(clean, "--no-plates", "--house", house)[0]["verdict"] == "pass"
    house.write_text("name: 试报\ncondition: {identifier: IFRA26}\n", "utf-8")
    (file,) = told(clean, "--no-plates", "--house", house)
    assert rules(file) == ["output-intent"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--size", "huge"), "is not a size; write 390mmx545mm"),
        (("--size", "0mmx1mm"), "is not a size"),
        (("--size", "1mmx2mmx3mm"), "is not a size"),
        (("--require-plates", "--no-plates"), "cannot both be had"),
        (("--profile", "nowhere.yaml"), "there is no file “nowhere.yaml”"),
        (("--house", "nowhere.yaml"), "there is no such house.yaml"),
        (("--profil", "x"), "No such option"),
    ],
)
def test_a_wrong_command_line_checks_nothing(clean: Path, arguments: tuple[str, ...], words: str) -> None:
    done = checked(clean, *arguments)
    assert done.exit_code == 2
    assert words in done.output
    assert done.stdout == ""


def test_a_wrong_profile_is_told_by_its_line(clean: Path, tmp_path: Path) -> None:
    (tmp_path / "p.yaml").write_text("ads: warning\nchecks: {fnot: off}\n", "utf-8")
    done = checked(clean, "--profile", tmp_path / "p.yaml")
    assert done.exit_code == 2
    assert "p.yaml:2: unknown rule “fnot”; did you mean “font”?" in done.stderr
    assert "nothing was checked" in done.stderr


def test_brackets_in_a_name_are_no_markup(clean: Path, tmp_path: Path) -> None:
    path = tmp_path / "[bold]ad.pdf"
    path.write_bytes(clean.read_bytes())
    assert "[bold]ad.pdf" in checked(path, "--no-plates").stdout


@pytest.mark.parametrize("clause", sorted({faulty.clauses.split()[0] for faulty in FAULTY}))
def test_no_broken_clause_is_lost_on_the_way(clause: str) -> None:
    """Whichever rule speaks for it, what the reading found is told: the first faulty file of every clause."""
    faulty = next(faulty for faulty in FAULTY if faulty.clauses.split()[0] == clause)
    findings = check_file(inspect(faulty.make()), "faulty.pdf")
    assert set(faulty.clauses.split()) <= {finding.clause for finding in findings}
    assert findings[0].grade is Grade.STOP


def test_the_same_file_is_told_in_the_same_bytes(heavy: Path) -> None:
    one, other = (checked(heavy, "--json", "--no-plates").stdout for _ in range(2))
    assert one == other


def test_a_trim_without_size_is_no_traceback(clean: Path, tmp_path: Path) -> None:
    """Boxes without a size are findings."""
    with pikepdf.open(clean) as pdf:
        pdf.pages[0].obj.TrimBox = Array([10, 10, 10, 10])
        pdf.save(tmp_path / "flat.pdf")
    assert told(tmp_path / "flat.pdf")[0]["verdict"] == "stop"

"""night.yaml is read; every mistake in it is told by its line."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from layout.desk.shifts import hour, listed, read_shift
from layout.finding import CopyError
from layout.shift import Hook, Shift, Target


def told(folder: Path, text: str) -> list[str]:
    (folder / "night.yaml").write_text(text, "utf-8")
    with pytest.raises(CopyError) as caught:
        read_shift(folder)
    return [str(finding) for finding in caught.value.findings]


def test_without_the_file_the_night_is_as_usual(tmp_path: Path) -> None:
    assert read_shift(tmp_path) == Shift()


def test_an_empty_file_is_none(tmp_path: Path) -> None:
    (tmp_path / "night.yaml").write_text("", "utf-8")
    assert read_shift(tmp_path) == Shift()


def test_everything_is_read(tmp_path: Path) -> None:
    (tmp_path / "night.yaml").write_text(
        """\
deadline: 23:40
settle: 5
retries: 4
pause: 2
targets:
  plant: {url: "sftp://press@plant.example/in/{issue}", options: {password: $PLANT, port: 2222}, withdraw: delete, seconds: 60}
  archive: {url: "file:///srv/archive"}
hooks:
  - {on: [held, failed], command: [notify, "--now"], seconds: 3}
  - {on: [released], url: $DESK}
""",
        "utf-8",
    )
    plant = Target("plant", "sftp://press@plant.example/in/{issue}", (("password", "$PLANT"), ("port", "2222")), "delete", 60)
    hooks = (Hook(("held", "failed"), ("notify", "--now"), "", 3), Hook(("released",), (), "$DESK"))
    assert read_shift(tmp_path) == Shift(datetime.time(23, 40), 5, 4, 2, (plant, Target("archive", "file:///srv/archive")), hooks)


# What stands in the file, and what is said to it.
WRONG = (
    ("dedline: 23:40", "night.yaml:1: unknown key “dedline”; did you mean “deadline”?"),
    ("settle: 1\ndeadline: 24:00", "night.yaml:2: deadline: “24:00” is not a time of day; write 23:40"),
    ("deadline: soon", "night.yaml:1: deadline: “soon” is not a time of day; write 23:40"),
    ("settle: -1", "night.yaml:1: settle: -1 is too small; the least is 0"),
    ("targets: {a: {url: /srv/in}}", "is not an address; write file:///folder"),
    ('targets: {a: {url: "sftp://press:hush@plant/in"}}', "a password does not belong into a file"),
    ('targets:\n  a:\n    url: "s3://in"\n    options: {secret: hush}', "night.yaml:4: options: the value of “secret” does not belong"),
    ('targets: {"a b": {url: "file:///srv"}}', "“a b” cannot name a target"),
    ('targets: {a: {url: "file:///srv", withdraw: forget}}', "“forget” is not one of tell, delete"),
    ("hooks: [{on: [held]}]", "night.yaml:1: a hook has either a command or a url"),
    ("hooks:\n - {on: [held], command: [a]}\n - {on: [held], command: [a], url: 'http://b'}", "night.yaml:3: a hook has either"),
    ("hooks: [{on: [hold], command: [a]}]", "“hold” is not one of released, held, failed, delivered; did you mean “held”?"),
    ("hooks: [{on: [], command: [a]}]", "at least one is wanted"),
    ("hooks: [{on: [held], url: 'ftp://desk'}]", "is not an address of the web"),
    ("hooks: [{on: [held], command: run}]", "a list is wanted, not “run”; write [run]"),
    ("deadline: [", "night.yaml:"),
)


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_mistakes_are_told(tmp_path: Path, text: str, said: str) -> None:
    assert any(said in line for line in told(tmp_path, text)), told(tmp_path, text)


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    assert len(told(tmp_path, "settle: x\npause: y\nretry: 3\n")) == 3


def test_an_hour_is_one() -> None:
    assert (hour("7:05"), hour("00:00"), hour(None)) == (datetime.time(7, 5), datetime.time(0, 0), None)


def test_pages_of_a_broken_issue_are_listed(tmp_path: Path) -> None:
    (tmp_path / "issue.yaml").write_text("numbr: 1\npages:\n  - {page: 2, section: 综合}\n  - {page: 1}\n  - {page: x}\n  - {}\n", "utf-8")
    assert listed(tmp_path) == ((1, ""), (2, "综合"))


@pytest.mark.parametrize("text", ["", "pages: [", "pages: 3", "[]"])
def test_what_cannot_be_read_lists_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "issue.yaml").write_text(text, "utf-8")
    assert listed(tmp_path) == ()
    assert listed(tmp_path / "nowhere") == ()

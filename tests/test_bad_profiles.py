"""Profiles by which nothing can be printed: one clear sentence with the line of house.yaml, and nothing is built."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest
from PIL import ImageCms
from smallpaper import built, paper, run

from layout.desk import read
from layout.finding import CopyError

GOOD = (files("layout.press") / "profiles" / "newsprint-tr002.icc").read_bytes()
TAGS = slice(132, 132 + 12 * int.from_bytes(GOOD[128:132], "big"))
CONDITION = "condition:\n  identifier: OWN 1\n  profile: own.icc\n"
LINE = "../house.yaml:7: profile: "


def put(at: int, said: bytes) -> bytes:
    """The good profile with other bytes at a place of its header."""
    return GOOD[:at] + said + GOOD[at + len(said) :]


def emptied() -> bytes:
    """Header and table of tags as they should be, nothing behind them."""
    return GOOD[: TAGS.stop] + bytes(len(GOOD) - TAGS.stop)


WRONG: dict[str, tuple[Callable[[], bytes], str]] = {
    "rgb": (lambda: ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(), "“own.icc” has the class mntr; "),
    "rgb printer": (lambda: put(16, b"RGB "), "“own.icc” has the colour space RGB; that of a press with four inks is CMYK"),
    "scanner": (lambda: put(12, b"scnr"), "“own.icc” has the class scnr; that of a press with four inks is a printer's (prtr)"),
    "link": (lambda: put(20, b"CMYK"), "“own.icc” has the connection space CMYK; that of a press with four inks is Lab or XYZ"),
    "version 5": (lambda: put(8, b"\5"), "“own.icc” has the version 5; "),
    "cut": (lambda: GOOD[:100_000], f"“own.icc” has 100000 bytes and should have {len(GOOD)}; copy it again"),
    "longer": (lambda: GOOD + b"\n", f"should have {len(GOOD)}"),
    "header alone": (lambda: GOOD[:90], "“own.icc” is no ICC profile"),
    "text": (lambda: b"CMYK, 240 %\n" * 40, "“own.icc” is no ICC profile; ask the printer for the one of his press"),
    "empty": (lambda: b"", "“own.icc” is no ICC profile"),
    "one way": (lambda: GOOD.replace(b"B2A0", b"B2X0", 1), "“own.icc” does not lead both ways between colours and inks (B2A0 missing)"),
    "no tags": (lambda: put(128, bytes(4)), "(A2B0, B2A0 missing)"),
    "endless tags": (lambda: put(128, b"\xff" * 4).replace(b"A2B0", b"A2X0", 1), "(A2B0 missing)"),
}


@pytest.fixture(scope="module")
def issue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return paper(tmp_path_factory.mktemp("house"), condition=CONDITION)


@pytest.mark.parametrize("name", WRONG)
def test_a_profile_of_something_else_is_told_by_the_desk(issue: Path, name: str) -> None:
    """At the desk, without the command: thirteen processes would take as long as the rest of the tests."""
    make, said = WRONG[name]
    (issue.parent / "own.icc").write_bytes(make())
    with pytest.raises(CopyError) as raised:
        read(issue)
    (finding,) = raised.value.findings
    assert str(finding).startswith(LINE)
    assert said in str(finding)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (WRONG["rgb"][0], f"{LINE}“own.icc” has the class mntr"),
        (lambda: GOOD[:100_000], f"{LINE}“own.icc” has 100000 bytes"),
        (None, f"{LINE}there is no file “own.icc”"),
        (emptied, "house.yaml: profile: “own.icc”: it cannot be used (cannot build transform)"),
    ],
    ids=["rgb", "cut", "missing", "tables of nothing"],
)
def test_the_command_builds_nothing(issue: Path, tmp_path: Path, make: Callable[[], bytes] | None, said: str) -> None:
    own = issue.parent / "own.icc"
    own.unlink(missing_ok=True)
    if make is not None:
        own.write_bytes(make())
    done = run(issue, tmp_path / "out", "--no-plates")
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert said in done.stderr
    assert "nothing was built" in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_profile_of_the_house_prints(issue: Path, tmp_path: Path) -> None:
    (issue.parent / "own.icc").write_bytes(GOOD.replace(b"broadsheet", b"our press.", 1))
    edition = built(issue, tmp_path / "out", "--no-plates")
    assert edition.code == 0, edition.told
    assert edition.released(1)

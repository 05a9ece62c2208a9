"""The peers get the copy as it was filed, and a peer that is missing or fails is named."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from typebench import peers


def test_tex_prints_what_was_typed() -> None:
    assert peers.in_tex("增长50%，C#与R&D_1") == r"增长50\%，C\#与R\&D\_1"
    assert peers.in_tex("~\\") == r"\textasciitilde{}\textbackslash{}"


def test_the_face_is_the_one_of_the_house() -> None:
    assert (peers.face_folder() / peers.FACE).is_file()


def test_an_engine_that_fails_is_named_with_what_it_said() -> None:
    with pytest.raises(SystemExit, match=r"(?s)^python\S* made no strip:.*no such copy"):
        peers._run(sys.executable, "-c", "raise SystemExit('no such copy')")


def test_tex_that_is_not_there_has_no_version(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert peers._xecjk_version() == ""
    assert peers._packaged("no-such-typesetter") == ""

"""Signatures: in the order of the chain, for one state of a page, void with the next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from layout.desk import read, sign, signatures, standing
from layout.finding import CopyError
from layout.remarks import Chain, Signature

ONE, TWO = "a" * 64, "b" * 64
AT = "2024-05-22T23:15:02+08:00"
CHAIN = Chain(("一校", "二校", "总编付印"), ("总编付印",))
FIRST = Signature(1, "一校", "李文", AT, ONE)


def test_a_signature_is_a_file_for_people(issue: Path) -> None:
    assert sign(issue, CHAIN, FIRST) == FIRST
    assert (issue / "signatures" / "01-一校-20240522T231502-李文-1.yaml").read_text("utf-8") == (
        f"page: 1\nstep: 一校\nwho: 李文\nwhen: {AT}\nsha256: {ONE}\n"
    )
    assert signatures(issue) == ((FIRST,), ())
    assert read(issue)[0].pages[0].signatures == (FIRST,)


def test_steps_follow_one_another(issue: Path) -> None:
    with pytest.raises(CopyError, match="page 1 lacks 一校, 二校, before 总编付印 can be signed"):
        sign(issue, CHAIN, replace(FIRST, step="总编付印"))
    sign(issue, CHAIN, FIRST)
    sign(issue, CHAIN, replace(FIRST, step="二校", who="方小禾"))
    with pytest.raises(CopyError, match="page 1 lacks 一校, 二校, before 总编付印 can be signed; 一校 by 李文 was for an earlier state"):
        sign(issue, CHAIN, replace(FIRST, step="总编付印", sha256=TWO))
    with pytest.raises(CopyError, match="page 2 lacks 一校"):
        sign(issue, CHAIN, replace(FIRST, step="二校", page=2))
    sign(issue, CHAIN, replace(FIRST, step="总编付印", who="林知夏"))


def test_a_change_makes_them_void(issue: Path) -> None:
    sign(issue, CHAIN, FIRST)
    again = replace(FIRST, sha256=TWO, when="2024-05-22T23:40:00+08:00")
    assert standing(signatures(issue)[0], TWO) == ((FIRST, False),)
    sign(issue, CHAIN, again)
    assert standing(signatures(issue)[0], TWO) == ((FIRST, False), (again, True))
    assert standing(signatures(issue)[0], ONE) == ((FIRST, True), (again, False))
    assert standing(signatures(issue)[0], "") == ((FIRST, False), (again, False))


@pytest.mark.parametrize(
    ("signature", "why"),
    [
        (replace(FIRST, step="三校"), "unknown step “三校”"),
        (replace(FIRST, sha256=""), "page 1 has not been built"),
        (replace(FIRST, who=""), "write the name of a person"),
        (replace(FIRST, when="23:15"), "is not a time with its zone"),
    ],
)
def test_what_cannot_be_signed(issue: Path, signature: Signature, why: str) -> None:
    with pytest.raises(CopyError, match=why):
        sign(issue, CHAIN, signature)
    assert not (issue / "signatures").exists()


def test_a_step_is_signed_once(issue: Path) -> None:
    sign(issue, CHAIN, FIRST)
    with pytest.raises(CopyError, match="page 1 has 一校 by 李文 already"):
        sign(issue, CHAIN, replace(FIRST, who="方小禾"))


def test_a_damaged_signature_counts_for_nothing(issue: Path) -> None:
    sign(issue, CHAIN, FIRST)
    path = next((issue / "signatures").iterdir())
    path.write_text(path.read_text("utf-8").replace("a" * 64, "abc"), "utf-8")
    given, faults = signatures(issue)
    assert given == ()
    assert [str(fault) for fault in faults] == [f"signatures/{path.name}:5: sha256: “abc” is not a SHA-256; it has 64 digits from 0 to f"]
    page = read(issue)[0].pages[0]
    assert page.signatures == ()
    assert page.remarks[0].text.endswith("; the file counts for nothing")


def test_the_chain_of_the_house(issue: Path) -> None:
    house = issue.parent / "house.yaml"
    house.write_text(house.read_text("utf-8") + "signing:\n  steps: [一校, 总编付印]\n  required: [总编付印]\n", "utf-8")
    assert read(issue)[1].chain == Chain(("一校", "总编付印"), ("总编付印",))
    house.write_text(house.read_text("utf-8").replace("steps: [一校, 总编付印]", "steps: [一校, 一校]"), "utf-8")
    with pytest.raises(CopyError) as raised:
        read(issue)
    assert [str(fault) for fault in raised.value.findings] == [
        "../house.yaml:6: step “一校” stands twice",
        "../house.yaml:7: unknown step “总编付印”; the steps are 一校, 一校",
    ]

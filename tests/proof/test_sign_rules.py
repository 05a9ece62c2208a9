"""Signatures that a release needs, and slips that cannot be read."""

from __future__ import annotations

from dataclasses import replace

from small_pages import BOOK, Night, page

from layout.finding import Grade, Source
from layout.issue import Remark
from layout.proof.case import Evidence
from layout.remarks import Chain, Signature

NOW, BEFORE = "a" * 64, "b" * 64
AT = "2024-05-22T23:15:02+08:00"
CHAIN = Chain(("一校", "责编", "总编付印"), ("一校", "总编付印"))


def night(*given: tuple[str, str, str], sha256: str = NOW) -> Night:
    """The small page of a house that requires two steps, signed by step, name and digest."""
    signatures = tuple(Signature(1, step, who, AT, digest) for step, who, digest in given)
    evidence = Evidence(digests=(sha256,) if sha256 else ())
    return Night(page(copy={"signatures": signatures}), book=replace(BOOK, chain=CHAIN), evidence=evidence)


def test_a_page_that_nobody_signed_is_held() -> None:
    found = night().only("unsigned")
    assert (found.text, found.grade, found.value, found.limit) == ("page 1 lacks 一校, 总编付印", Grade.STOP, "none", "一校, 总编付印")


def test_signatures_of_an_earlier_state_are_told() -> None:
    found = night(("一校", "李文", BEFORE), ("责编", "方小禾", NOW)).only("unsigned")
    assert found.text == "page 1 lacks 一校, 总编付印; 一校 by 李文 was for an earlier state of the page"
    assert found.value == "责编"


def test_what_was_signed_again_is_not_told() -> None:
    found = night(("一校", "李文", BEFORE), ("一校", "李文", NOW)).only("unsigned")
    assert found.text == "page 1 lacks 总编付印"


def test_a_page_with_every_signature_goes() -> None:
    assert night(("一校", "李文", NOW), ("总编付印", "林知夏", NOW)).findings == ()


def test_a_page_whose_digest_nobody_knows_is_held() -> None:
    assert night(("一校", "李文", NOW), ("总编付印", "林知夏", NOW), sha256="").found("unsigned")


def test_a_house_that_requires_nothing() -> None:
    assert replace(night(), book=BOOK).findings == ()


def test_a_damaged_slip_is_a_warning_with_its_line() -> None:
    found = Night(page(copy={"remarks": (Remark("remarks", "x", Source("signatures/01-x-1.yaml", 5)),)})).only("remarks")
    assert (found.grade, str(found.source)) == (Grade.WARN, "signatures/01-x-1.yaml:5")

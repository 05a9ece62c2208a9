from __future__ import annotations

from collections.abc import Callable

import pytest
from faulty import ADS, FAULTY, Faulty
from handset import line, painted, set_run
from spoil import clean
from spotless import CLEAN

from layout.press.clauses_packet import instant
from layout.press.clauses_table import CLAUSES
from layout.press.inspect import inspect


def broken(faulty: Faulty) -> set[str]:
    """The clauses found broken, which no other may join; one of them in the words that are expected."""
    breaches = inspect(faulty.make()).breaches
    assert any(faulty.words in breach.text for breach in breaches)
    return {breach.clause for breach in breaches}


@pytest.mark.parametrize("faulty", FAULTY, ids=[faulty.id for faulty in FAULTY])
def test_each_fault_breaks_its_clause_and_no_other(faulty: Faulty) -> None:
    assert broken(faulty) == set(faulty.clauses.split())


@pytest.mark.parametrize("faulty", ADS, ids=[faulty.id for faulty in ADS])
def test_what_an_ad_brings_is_told_of_the_ad(faulty: Faulty) -> None:
    assert broken(faulty) == set(faulty.clauses.split())
    assert {breach.inside for breach in inspect(faulty.make()).breaches} == {"Ad1"}


@pytest.mark.parametrize("make", CLEAN.values(), ids=CLEAN)
def test_a_clean_file_breaks_nothing(make: Callable[[], bytes]) -> None:
    assert inspect(make()).breaches == ()


def test_every_clause_that_can_be_read_has_a_file_that_breaks_it() -> None:
    met = {clause for faulty in FAULTY for clause in faulty.clauses.split()}
    assert met == {clause.number for clause in CLAUSES if clause.check}


def test_the_clauses_are_numbered_throughout() -> None:
    assert [clause.number for clause in CLAUSES] == [f"R{number}" for number in range(1, 45)]


def test_breaches_come_in_the_order_of_the_ledger_and_once() -> None:
    (faulty,) = [faulty for faulty in FAULTY if faulty.id == "R9-missing"]
    breaches = inspect(faulty.make()).breaches
    assert [breach.clause for breach in breaches] == ["R9", "R10", "R12"]
    assert len(set(breaches)) == len(breaches)


@pytest.mark.parametrize("standard", ["x4", "x1a"])
def test_equal_copy_gives_equal_bytes(standard: str) -> None:
    """R44 is proved by doing it twice; issue 7003 is built twice in the tests of the issue."""
    assert painted(line(set_run("法治")), standard=standard) == painted(line(set_run("法治")), standard=standard)
    assert clean.__wrapped__(standard) == clean(standard)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("D:20240523000000+08'00'", "2024-05-23T00:00:00+08:00"),
        ("D:20240523000000+08'00'", "2024-05-22T16:00:00Z"),
        ("D:20240522160000Z", "2024-05-22T11:00:00.00-05:00"),
        ("D:20240522160000Z00'00'", "2024-05-23T00:00:00+08:00"),
    ],
)
def test_dates_of_info_and_xmp_are_one_instant(one: str, other: str) -> None:
    assert instant(one) == instant(other) is not None


@pytest.mark.parametrize("date", ["", "D:2024", "D:20240523000000", "2024-05-23", "2024-05-23T00:00:00", "D:20241399000000Z", "yesterday"])
def test_a_date_without_its_zone_is_no_instant(date: str) -> None:
    assert instant(date) is None

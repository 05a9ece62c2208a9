"""States of pages: the one on show, those before it, and what is kept of them."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from layout.finding import Source
from layout.issue import PageCopy
from layout.night.cache import Cache
from layout.night.live_room import Basis
from layout.night.live_states import HELD, KEPT, State, Versions, body_of, bytes_of
from layout.page import Page, PagePlan
from layout.proof.server.behind import Since

PLAN = PagePlan("0001-01", 1, "", datetime.date(2024, 6, 3), PageCopy(1, Source("issue.yaml")), front=False, facts=())
PAGE = Page(PLAN, (100, 200), 0, (), ())


def state(sha: str, house: int = 0, note: str = "") -> State:
    basis = Basis(PLAN, None, (), house)
    return State(basis, PAGE, sha.encode(), None, sha, False, (), f"at {sha}", note, since=Since("before", ((0.0, 0.0, 1.0, 1.0),)))


@pytest.fixture(params=["cache", "memory"])
def versions(request: pytest.FixtureRequest, tmp_path: Path) -> Versions:
    return Versions(Cache(tmp_path if request.param == "cache" else None), "0001")


def test_newest_first(versions: Versions) -> None:
    assert versions.shown(1) is None
    for sha in "abc":
        versions.show(1, state(sha))
    shown = versions.shown(1)
    assert shown is not None
    assert shown.sha256 == "c"
    assert [past.sha256 for past in versions.known(1)] == ["c", "b", "a"]
    assert versions.known(2) == ()


def test_a_page_that_looks_as_before_is_no_new_state(versions: Versions) -> None:
    versions.show(1, state("a", note="first"))
    versions.show(1, replace(state("a", house=1), when="later", note="again"))
    assert [(past.when, past.note) for past in versions.known(1)] == [("at a", "first")]
    # Whatever came to it leads back to it.
    versions.store(1, state("a"))
    versions.show(1, state("b", house=2))
    for house in (0, 1):
        found = versions.alike(1, Basis(PLAN, None, (), house))
        assert found is not None
        assert found.sha256 == "a"


def test_bodies_are_found_by_their_digest(versions: Versions) -> None:
    for sha in "ab":
        versions.show(1, state(sha))
        versions.store(1, state(sha))
    assert versions.body(1, "").sha256 == "b"
    assert versions.body(1, "a").pdf == b"a"
    assert versions.body(1, "a").since == Since("before", ((0.0, 0.0, 1.0, 1.0),))
    for number, sha in ((1, "z"), (2, "a")):
        with pytest.raises(KeyError):
            versions.body(number, sha)


def test_what_was_made_from_the_same_is_found(versions: Versions) -> None:
    for house, sha in enumerate("ab"):
        versions.show(1, state(sha, house))
        versions.store(1, state(sha, house))
    found = versions.alike(1, Basis(PLAN, None, (), 0))
    assert found is not None
    assert found.sha256 == "a"
    assert versions.alike(1, Basis(PLAN, None, (), 7)) is None


def test_a_body_that_is_not_kept_any_more_is_made_again(versions: Versions) -> None:
    versions.show(1, state("a"))
    versions.show(1, state("b", house=1))
    assert versions.alike(1, Basis(PLAN, None, (), 0)) is None


def test_only_so_many_states_are_known_and_so_many_bodies_held() -> None:
    versions = Versions(Cache(None), "0001")
    for turn in range(KEPT + 9):
        versions.show(1, state(str(turn)))
        versions.store(1, state(str(turn)))
    versions.store(2, state("other"))
    assert len(versions.known(1)) == KEPT
    assert len(versions._held) == HELD + 1


def test_pages_that_are_gone_are_forgotten(versions: Versions) -> None:
    versions.show(1, state("a"))
    versions.drop({1, 5})
    assert (versions.shown(1), versions.known(1)) == (None, ())


def test_what_cannot_be_understood_is_none() -> None:
    assert body_of(bytes_of(state("a"))) == state("a")
    assert body_of(None) is None
    for kept in (b"", b"no pickle", bytes_of(state("a"))[:-3], b"\x80\x04]\x94."):
        assert body_of(kept) is None


def test_read_anew_it_is_the_same_page(versions: Versions) -> None:
    anew = state("a").as_of(Basis(PLAN, None, (), 3), "later", "read anew")
    assert (anew.sha256, anew.basis.house, anew.when, anew.note) == ("a", 3, "later", "read anew")

"""A file checked by itself, for a machine and for a person."""

from __future__ import annotations

import json

import pytest
from small_pages import load, page, pictured, plates, printed

from layout.finding import Finding, Grade, Source
from layout.proof.checked import Checked, as_json, summary, told
from layout.units import Rect, mm

WRONG = Finding(
    "ink-limit", Grade.STOP, "too much ink", Source("ad.pdf"), place=Rect(mm(20), mm(30), mm(15), mm(15)),
    thing="picture of 9 × 9 pixels", value="251 %", limit="240 %", clause="R1",
)  # fmt: skip


def test_the_verdict_is_the_gravest() -> None:
    note = Finding("filler", Grade.NOTE, "x")
    assert as_json(Checked("ad.pdf", ()))["verdict"] == "pass"
    assert as_json(Checked("ad.pdf", (note, WRONG)))["verdict"] == "stop"
    assert Checked("ad.pdf", (note, WRONG, WRONG)).count(Grade.STOP) == 2


def test_facts_are_those_of_the_report() -> None:
    shown = as_json(Checked("ad.pdf", (WRONG,), printed(page()), plates()))
    assert json.loads(json.dumps(shown)) == shown
    facts = shown["facts"]
    assert isinstance(facts, dict)
    assert (facts["standard"], facts["trim"], facts["registered"]) == ("PDF/X-4", [390.0, 545.0], True)
    assert isinstance(facts["ink"], dict)
    assert isinstance(shown["findings"], list)
    finding = shown["findings"][0]
    assert isinstance(finding, dict)
    kept = {"rule", "grade", "text", "source", "page", "slug", "place", "thing", "value", "limit", "clause"}
    assert kept <= finding.keys()
    assert (finding["place"], finding["value"]) == ([20.0, 30.0, 15.0, 15.0], "251 %")


def test_what_cannot_be_read_has_no_facts() -> None:
    unread = Checked("x.pdf", (Finding("unreadable", Grade.STOP, "no PDF"),))
    assert as_json(unread)["facts"] is None
    assert list(summary(unread)) == []


def test_the_file_is_summed_up_in_two_lines() -> None:
    made, read = pictured()
    facts, ink = summary(Checked("ad.pdf", (), read, plates(load=load(231.4))))
    assert facts == "PDF 1.6 · PDF/X-4 · CGATS TR 002 · 390.0 × 545.0 mm · 1 font · 1 picture"
    assert ink == "ink: C 3.0 M 3.0 Y 3.0 K 12.0 % · heaviest 15 mm square 231.4 % · heaviest pixel 100 %"
    assert list(summary(Checked("ad.pdf", (), printed(made))))[1] == "ink: no plates"


def test_a_finding_is_told_with_place_and_remedy() -> None:
    rule, text = told(WRONG)
    assert rule.splitlines() == ["ink-limit 墨量超限", "20, 30 mm", "15 × 15 mm"]
    assert text.splitlines()[:2] == ["too much ink", "R1 · picture of 9 × 9 pixels · 251 % · asked: 240 %"]
    assert text.splitlines()[2].startswith("→ ")


@pytest.mark.parametrize("rule", ["unreadable", "nobody-knows"])
def test_a_rule_without_words_is_told_too(rule: str) -> None:
    assert told(Finding(rule, Grade.STOP, "x"))[0].startswith(f"{rule} ")

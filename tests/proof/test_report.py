from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema
from small_pages import BOOK, ISSUE, Night, cast, overset, page, pictured, printed

from layout.page import Copyfit
from layout.proof.preflight import preflight
from layout.proof.report import Filed, report

TEXT = {"type": "string"}
COUNT = {"type": "integer"}
NUMBER = {"type": "number"}
RECT = {"type": "array", "items": NUMBER, "minItems": 4, "maxItems": 4}


def closed(**keys: Any) -> dict[str, Any]:
    return {"type": "object", "properties": keys, "required": sorted(keys), "additionalProperties": False}


def listed(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


FINDING = closed(
    grade={"enum": ["note", "warn", "stop"]},
    page=COUNT,
    place={"anyOf": [RECT, {"type": "null"}]},
    rule=TEXT,
    slug=TEXT,
    source={"type": ["string", "null"]},
    text=TEXT,
)
COPYFIT = closed(characters=COUNT, levers={"type": "object"}, lines=COUNT, natural=COUNT, rows=COUNT, strain=COUNT)
BOX = closed(
    cells=closed(column=COUNT, columns=COUNT, row=COUNT, rows=COUNT),
    copyfit={"anyOf": [COPYFIT, {"type": "null"}]},
    heads=listed(RECT),
    kind=TEXT,
    legs=listed(RECT),
    owner=TEXT,
    photos=listed(RECT),
    rect=RECT,
    size=NUMBER,
    source={"type": ["string", "null"]},
    title=TEXT,
    weight={"enum": ["lead", "major", "minor", "brief", None]},
)
PAGE = closed(
    boxes=listed(BOX),
    demerits={"type": "object"},
    dropped=listed(TEXT),
    file=TEXT,
    findings=closed(note=listed(FINDING), stop=listed(FINDING), warn=listed(FINDING)),
    fonts=listed(closed(embedded={"type": "boolean"}, kind=TEXT, name=TEXT, subset={"type": "boolean"}, unicode={"type": "boolean"})),
    holes=listed(RECT),
    images=listed(closed(bits=COUNT, inside=TEXT, pixels=listed(COUNT), ppi=COUNT, space=TEXT, width=NUMBER)),
    intent=TEXT,
    name=TEXT,
    page=COUNT,
    section=TEXT,
    sha256=TEXT,
    size=listed(NUMBER),
    standard=TEXT,
    state={"enum": ["released", "held"]},
)
REPORT = closed(
    findings=listed(FINDING),
    issue=closed(date=TEXT, name=TEXT, number=COUNT),
    pages=listed(PAGE),
    timings={"type": "object", "additionalProperties": NUMBER},
    version={"const": 1},
)


def reported(night: Night, **timings: float) -> Any:
    read = night.printed or printed(night.page)
    return report(ISSUE, (Filed(night.page, read, "7003-01.pdf", "ab" * 32),), night.findings, timings)


def test_the_keys_stay() -> None:
    made, read = pictured(120)
    night = Night(replace(made, demerits=(("strain", 4),)), read, casts=cast("song", True, "x").casts)
    jsonschema.validate(reported(night, desk=0.2), REPORT)


def test_a_held_page_says_why() -> None:
    (sheet,) = reported(overset())["pages"]
    assert sheet["state"] == "held"
    (stop,) = sheet["findings"]["stop"]
    assert (stop["rule"], stop["source"], stop["page"]) == ("overset", "copy/small.md:5", 1)
    assert reported(Night())["pages"][0]["state"] == "released"


def test_findings_of_the_issue_stand_apart() -> None:
    told = reported(cast("song", True, "x"))
    assert [finding["rule"] for finding in told["findings"]] == ["face"]
    assert told["pages"][0]["findings"] == {"note": [], "stop": [], "warn": []}


def test_boxes_are_in_millimetres() -> None:
    (box,) = reported(Night())["pages"][0]["boxes"]
    assert box["rect"][:2] == [20.0, 26.0]
    assert box["cells"] == {"column": 0, "columns": 1, "row": 0, "rows": 10}
    assert (box["size"], box["weight"], box["source"]) == (21.0, "minor", "copy/small.md:1")


def test_copyfit_names_its_levers() -> None:
    made = page()
    (frame,) = made.frames
    fitted = replace(frame, copyfit=Copyfit(42, 40, 90, 1500, 7, (("looseness", -2), ("crop", -12))))
    (box,) = reported(Night(replace(made, frames=(fitted,))))["pages"][0]["boxes"]
    assert box["copyfit"] == {
        "characters": 1500, "levers": {"crop": -12, "looseness": -2}, "lines": 90, "natural": 42, "rows": 40, "strain": 7,
    }  # fmt: skip


def test_equal_copy_gives_equal_bytes_but_for_the_timings() -> None:
    first, second = reported(Night(), press=1.0), reported(Night(), press=2.0)
    assert first.pop("timings") != second.pop("timings")
    assert json.dumps(first, ensure_ascii=False) == json.dumps(second, ensure_ascii=False)
    assert list(first) == sorted(first)
    assert "小城大事" in json.dumps(first, ensure_ascii=False)


def test_an_issue_with_nothing_to_say() -> None:
    assert report(ISSUE, (), preflight((), (), BOOK, ()), {})["pages"] == []

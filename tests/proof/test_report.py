from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from small_pages import BOOK, ISSUE, Night, cast, overset, page, pictured, printed

from layout.finding import Finding, Grade
from layout.page import Copyfit, Page
from layout.printed import Load, Plates, Printed, Stain
from layout.proof.metrics import Metrics, figures, measure
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
    clause=TEXT,
    grade={"enum": ["note", "warn", "stop"]},
    limit=TEXT,
    page=COUNT,
    place={"anyOf": [RECT, {"type": "null"}]},
    remedy=TEXT,
    rule=TEXT,
    slug=TEXT,
    source={"type": ["string", "null"]},
    text=TEXT,
    thing=TEXT,
    value=TEXT,
)
INK = closed(
    edge=NUMBER,
    means=closed(black=NUMBER, cyan=NUMBER, magenta=NUMBER, yellow=NUMBER),
    resolution=COUNT,
    spots=listed(TEXT),
    stains=listed(closed(percent=NUMBER, place=RECT)),
    tac=closed(over={"type": "object", "additionalProperties": NUMBER}, peak=COUNT, place=RECT, square=NUMBER),
    zones=closed(black=listed(NUMBER), cyan=listed(NUMBER), magenta=listed(NUMBER), yellow=listed(NUMBER)),
)
COPYFIT = closed(characters=COUNT, levers={"type": "object"}, lines=COUNT, natural=COUNT, rows=COUNT, strain=COUNT)
CELLS = closed(column=COUNT, columns=COUNT, row=COUNT, rows=COUNT)
BOX = closed(
    cells=CELLS,
    copyfit={"anyOf": [COPYFIT, {"type": "null"}]},
    heads=listed(RECT),
    kind=TEXT,
    legs=listed(RECT),
    owner=TEXT,
    photos=listed(RECT),
    rect=RECT,
    size=NUMBER,
    source={"type": ["string", "null"]},
    step={"anyOf": [CELLS, {"type": "null"}]},
    title=TEXT,
    weight={"enum": ["lead", "major", "minor", "brief", None]},
)
SOME = {"type": ["number", "null"]}
FIGURES = closed(**dict.fromkeys(Metrics.__dataclass_fields__, SOME))
PAGE = closed(
    boxes=listed(BOX),
    demerits={"type": "object"},
    dropped=listed(TEXT),
    file=TEXT,
    findings=closed(note=listed(FINDING), stop=listed(FINDING), warn=listed(FINDING)),
    fonts=listed(closed(embedded={"type": "boolean"}, kind=TEXT, name=TEXT, subset={"type": "boolean"}, unicode={"type": "boolean"})),
    holes=listed(RECT),
    images=listed(closed(bits=COUNT, inside=TEXT, pixels=listed(COUNT), ppi=COUNT, space=TEXT, width=NUMBER)),
    ink={"anyOf": [INK, {"type": "null"}]},
    intent=TEXT,
    made_from={"type": "object", "additionalProperties": TEXT},
    metrics={"anyOf": [FIGURES, {"type": "null"}]},
    name=TEXT,
    page=COUNT,
    section=TEXT,
    sha256=TEXT,
    size=listed(NUMBER),
    standard=TEXT,
    state={"enum": ["released", "held"]},
    through={"type": ["integer", "null"]},
)
REPORT = closed(
    findings=listed(FINDING),
    issue=closed(date=TEXT, edition=TEXT, name=TEXT, number=COUNT),
    metrics=closed(variety=NUMBER),
    pages=listed(PAGE),
    timings={"type": "object", "additionalProperties": NUMBER},
    version={"const": 1},
)


ZONES = tuple(tuple(float(plate + key) for key in range(12)) for plate in range(4))
LOAD = Load((900, *[0] * 219, 60, *[0] * 10, 40, *[0] * 169), 212.3456, (72, 1400, 72 + 42.52, 1442.52))
PLATES = Plates(150, (8.0571, 7.5, 0.0, 13.7308), ZONES, LOAD, (Stain((72, 700, 144, 709), 19.6078),), ("专色",), 14.563)


def reported(night: Night, plates: Plates | None = None, **timings: float) -> Any:
    read = night.printed or printed(night.page)
    return report(ISSUE, (Filed(night.page, read, "7003-01.pdf", "ab" * 32, plates),), night.findings, timings)


def test_the_keys_stay() -> None:
    made, read = pictured(120)
    night = Night(replace(made, demerits=(("strain", 4),)), read, casts=cast("song", True, "x").casts)
    jsonschema.validate(reported(night, desk=0.2), REPORT)
    jsonschema.validate(reported(night, PLATES), REPORT)
    jsonschema.validate(report(ISSUE, (measured(made, read),), (), {}), REPORT)


def measured(made: Page, read: Printed) -> Filed:
    return Filed(made, read, "7003-01.pdf", "ab" * 32, figures=tuple(figures(measure(made, BOOK)).items()))


def test_a_measured_page_tells_its_figures() -> None:
    told: Any = report(ISSUE, (measured(page(), printed(page())),), (), {})
    assert told["pages"][0]["metrics"]["white"] == round(100 - 1000 / 696, 2)
    assert told["metrics"] == {"variety": 1.0}
    assert reported(Night())["pages"][0]["metrics"] is None


def paths(schema: dict[str, Any], path: str = "") -> Iterator[str]:
    """Every key of the report by its path, a finding, box, ink, page and its metrics by themselves."""
    known = [part for part in (FINDING, BOX, INK, FIGURES, PAGE) if part is schema or {"anyOf": [part, {"type": "null"}]} == schema]
    if path and known:
        yield path
    elif schema.get("type") == "array" and schema is not RECT:
        yield from paths(schema["items"], f"{path}[]")
    elif "anyOf" in schema and path == "copyfit":
        yield path
        yield from paths(schema["anyOf"][0], path)
    elif "properties" in schema:
        for key, value in schema["properties"].items():
            yield from paths(value, f"{path}.{key}".lstrip("."))
    else:
        yield path


def test_the_manual_tells_every_key() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "report.md").read_text("utf-8")
    told = [re.findall(r"^\| `([^`]+)` \|", part, re.MULTILINE) for part in re.split(r"^## ", manual, flags=re.MULTILINE)]
    assert told == [sorted(paths(part)) for part in (REPORT, FINDING, PAGE, BOX, INK, FIGURES)]


def test_a_held_page_says_why() -> None:
    (sheet,) = reported(overset())["pages"]
    assert sheet["state"] == "held"
    (stop,) = sheet["findings"]["stop"]
    assert (stop["rule"], stop["source"], stop["page"]) == ("overset", "copy/small.md:5", 1)
    assert reported(Night())["pages"][0]["state"] == "released"


def test_a_finding_says_what_was_measured_and_what_to_do() -> None:
    facts: dict[str, Any] = {"thing": "object 12 0", "value": "96 ppi", "limit": "100 ppi", "clause": "R24"}
    told: Any = report(ISSUE, (), (Finding("overset", Grade.STOP, "lost", **facts), Finding("unheard", Grade.NOTE, "of")), {})
    first, second = told["findings"]
    assert {key: first[key] for key in facts} == facts
    assert "删减稿件" in first["remedy"]
    assert [second[key] for key in (*facts, "remedy")] == [""] * 5


def test_ink_is_told_by_plate_and_zone() -> None:
    (sheet,) = reported(Night(), PLATES)["pages"]
    ink = sheet["ink"]
    assert ink["means"] == {"black": 13.73, "cyan": 8.06, "magenta": 7.5, "yellow": 0.0}
    assert ink["zones"]["magenta"] == [float(1 + key) for key in range(12)]
    assert ink["tac"]["over"] == {"220": 40.0, "230": 40.0, "240": 0.0, "250": 0.0, "260": 0.0, "280": 0.0, "300": 0.0}
    assert (ink["tac"]["peak"], ink["tac"]["square"], ink["edge"], ink["spots"]) == (231, 212.35, 14.56, ["专色"])


def test_places_of_ink_are_in_millimetres_from_the_top_left() -> None:
    (sheet,) = reported(Night(), PLATES)["pages"]
    assert sheet["ink"]["tac"]["place"] == [25.4, pytest.approx(545 - 1442.52 * 25.4 / 72, abs=0.01), 15.0, 15.0]
    assert sheet["ink"]["stains"] == [{"percent": 19.61, "place": [25.4, pytest.approx(545 - 709 * 25.4 / 72, abs=0.01), 25.4, 3.17]}]


def test_a_page_without_plates_has_no_ink_to_tell() -> None:
    assert reported(Night())["pages"][0]["ink"] is None


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

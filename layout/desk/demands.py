"""A preflight profile (YAML) becomes the demands of the house: thresholds, and how grave each rule may be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, create_model

from layout.condition import Demands, Thresholds
from layout.desk.complaints import Complaints, did_you_mean, unknown
from layout.desk.drawer import text_of
from layout.desk.nodes import Node
from layout.desk.reading import fitted, parsed
from layout.desk.values import Entry
from layout.finding import Grade

RULE_NAMES: tuple[str, ...] = (
    "overset", "page-open", "hole", "missing-glyph", "variant-missing", "overlap", "butting", "ad-size", "ad-label", "filler",
    "neighbours", "surplus", "pool-short", "jump", "fold", "double-truck", "moved", "left-out", "unreadable", "unsigned", "remarks",
    "stacked", "cut", "cross", "order", "lead", "crowding", "eclipsed", "wells", "tower", "dense", "lopsided", "strain",
    "copy-lost", "misprint", "loose-line", "kinsoku", "rescued-line", "lone-character", "off-grid", "outside", "hairline",
    "fault", "blank", "box", "edge", "pdfx", "output-intent", "font",
    "colour-space", "spot", "ink-limit", "black-plate", "plates",
    "small-colour", "rich-black", "overprint", "white-overprint", "grey-overprint", "small-reversed", "multi-ink", "grey-type", "line",
    "photo-ppi", "image", "no-plates", "face", "weight",
)  # fmt: skip
"""Every rule of preflight, as docs/preflight.md explains them; a test holds the list to the rules themselves."""

CLAUSE_NAMES: tuple[str, ...] = tuple(f"R{number}" for number in range(1, 45))
"""Clauses of docs/pdfx.md."""

GRADES: dict[str, Grade | None] = {"error": Grade.STOP, "warning": Grade.WARN, "note": Grade.NOTE, "off": None}

# Thresholds that must rise, or two findings would tell the same mark.
RISING: tuple[tuple[str, ...], ...] = (
    ("ppi_stop", "ppi_warn", "ppi_most"),
    ("mono_stop", "mono_warn"),
    ("reversed_stop", "reversed_warn"),
    ("hairline_stop", "hairline", "hairline_coloured"),
)

Ceiling: TypeAlias = Literal["error", "warning", "note", "off"]


def _kind(default: int | float) -> Any:
    """The type of a threshold: whole where its default is, never negative."""
    return Annotated[int, Field(ge=0)] if isinstance(default, int) else Annotated[float, Field(ge=0, le=1000)]


_TABLE: dict[str, Any] = {field.name: (_kind(getattr(Thresholds(), field.name)), field.default) for field in fields(Thresholds)}
ThresholdsEntry = create_model("ThresholdsEntry", __base__=Entry, __doc__="Where a fact becomes a finding.", **_TABLE)


class ProfileFile(Entry):
    """A preflight profile. Whatever is left out is as broadsheet ships it."""

    plates: Literal["optional", "required"] = Field(default="optional", description="required: a page without plates is held")
    ads: Ceiling = Field(default="warning", description="Ceiling of whatever is found inside an advertisement")
    thresholds: ThresholdsEntry = Field(default_factory=ThresholdsEntry)  # type: ignore[valid-type]
    checks: dict[str, Ceiling] = Field(default={}, description="Ceiling of a rule by its name, or of a clause by its number")
    ad_checks: dict[str, Ceiling] = Field(default={}, description="The same inside advertisements, in place of `ads`")


def read_demands(path: Path | None, shown: str, complaints: Complaints) -> Demands:
    """The demands of a profile, those broadsheet ships when there is no path; every fault is complained of by its line."""
    if path is None:
        return Demands()
    if not path.is_file():
        near = did_you_mean(path.name, (file.name for file in path.parent.glob("*.y*ml")))
        complaints.add("missing-file", f"preflight: there is no file “{shown}”{near}", shown)
        return Demands()
    text = text_of(path, shown, complaints)
    node = parsed(text, shown, complaints) if text is not None else None
    entry = fitted(ProfileFile, node, shown, complaints) if node is not None else None
    if node is None or entry is None:
        return Demands()
    _judge(entry, node, shown, complaints)
    return _demands(entry)


def demands_of(path: Path | None) -> Demands:
    """The same for a profile that stands alone. Raises CopyError with everything that is wrong with it."""
    complaints = Complaints()
    try:
        demands = read_demands(path, str(path or ""), complaints)
    except OSError as error:
        complaints.add("unreadable", f"the profile cannot be read: {error.strerror}", str(path))
    complaints.settle()
    return demands


def _judge(entry: ProfileFile, node: Node, shown: str, complaints: Complaints) -> None:
    """Every rule named must be one, and thresholds in a row must rise."""
    for key in ("checks", "ad_checks"):
        for name in getattr(entry, key):
            if name not in (*RULE_NAMES, *CLAUSE_NAMES):
                complaints.add("unknown-rule", _unknown(name), shown, node.under((key, name)).line)
    for row in RISING:
        values = [getattr(entry.thresholds, name) for name in row]
        if values != sorted(values):
            given = [name for name in row if (node.get("thresholds") or node).get(name)]
            line = node.under(("thresholds", *given[:1])).line
            complaints.add("wrong-value", f"{', '.join(row)} must rise; they are {', '.join(map(str, values))}", shown, line)


def _unknown(name: str) -> str:
    """The sentence for a rule that nobody knows; the clauses are too many to be listed."""
    if near := did_you_mean(name, (*RULE_NAMES, *CLAUSE_NAMES)):
        return f"unknown rule “{name}”{near}"
    return f"{unknown('rule', name, RULE_NAMES)}, and the clauses R1 to R44"


def _demands(entry: ProfileFile) -> Demands:
    thresholds = Thresholds(**{field.name: getattr(entry.thresholds, field.name) for field in fields(Thresholds)})
    ads = tuple((name, GRADES[ceiling]) for name, ceiling in entry.ad_checks.items())
    return Demands(thresholds, _ceilings(entry.checks.items()), GRADES[entry.ads], ads, entry.plates == "required")


def _ceilings(checks: Iterable[tuple[str, Ceiling]]) -> tuple[tuple[str, Grade | None], ...]:
    """Ceilings that lower something; `error` leaves a rule its own grade."""
    return tuple((name, GRADES[ceiling]) for name, ceiling in checks if ceiling != "error")

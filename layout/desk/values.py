"""Kinds of value that the newsroom's files hold: lengths, lines of a head, days, slugs.

Every scalar arrives as text (see nodes) and is read here.
"""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from layout.units import POINT, length


def _lines(value: object) -> object:
    return [line for line in value.split("\n") if line.strip()] if isinstance(value, str) else value


def _alone(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _measured(text: str, em: int, row: int, least: int) -> str:
    if length(text, em=em, row=row) < least:
        raise ValueError(f"“{text}” is too small")
    return text


def _day(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            raise ValueError(f"“{value}” is not a day of the calendar") from None
    raise ValueError(f"“{value}” is not a date; write 2024-05-23")


def filled(value: tuple[Any, ...]) -> tuple[Any, ...]:
    """At least one item."""
    # Not min_length: pydantic counts faulty items as missing and would complain twice.
    if not value:
        raise ValueError("at least one is wanted")
    return value


def _slug(value: str) -> str:
    if value.endswith(".md"):
        raise ValueError(f"“{value}”: write the name without .md")
    if not re.fullmatch(r"\w[\w-]*", value):
        raise ValueError(f"“{value}” cannot name a story; use letters, digits, _ and -")
    return value


_A_LENGTH = r"^\s*(\d+(\.\d+)?\s*(pt|mm|cm|in|级{})|初号|小初|[一二三四五六七]号|小[一二三四五六])\s*$"

Length = Annotated[
    str,
    AfterValidator(lambda text: _measured(text, POINT, POINT, 1)),
    WithJsonSchema({"type": "string", "pattern": _A_LENGTH.format("|em|rows")}),
]
"""A length; em is the body size and rows are rows of the grid."""

PaperLength = Annotated[
    str,
    AfterValidator(lambda text: _measured(text, 0, 0, 0)),
    WithJsonSchema({"type": "string", "pattern": _A_LENGTH.format("")}),
]
"""A length on paper, before there is a grid to count in."""

Lines = Annotated[
    tuple[str, ...],
    BeforeValidator(_lines),
    WithJsonSchema({"anyOf": [{"type": ["string", "number"]}, {"type": "array", "items": {"type": ["string", "number"]}}]}),
]
"""One text, or a list of the editor's own lines."""

Spans = Annotated[
    tuple[Annotated[int, Field(ge=1)], ...],
    BeforeValidator(_alone),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 1}, {"type": "array", "items": {"type": "integer", "minimum": 1}}]}),
]
"""A width in base columns, or a list of allowed ones."""

Day = Annotated[datetime.date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Fact = Annotated[str, WithJsonSchema({"type": ["string", "number"]})]
Slug = Annotated[str, AfterValidator(_slug)]
Count = Annotated[int, Field(ge=0)]
Some = Annotated[int, Field(ge=1)]
Fraction = Annotated[float, Field(ge=0, le=1)]
Percent = Annotated[float, Field(ge=0, le=100)]


class Entry(BaseModel):
    """A block of keys; others are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, defer_build=True)

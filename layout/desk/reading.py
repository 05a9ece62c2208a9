"""From a YAML file to its model; every fault becomes a complaint with the line it stands on."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from layout.desk.complaints import Complaints, did_you_mean, unknown
from layout.desk.nodes import Misread, Node, read_yaml

M = TypeVar("M", bound=BaseModel)
Path = tuple[int | str, ...]

# Values that let the reading go on past a missing key, so that the rest is judged too.
_STAND_INS = {"number": "1", "date": "2000-01-01", "columns": "1", "height": "1mm", "name": "?"}


def parsed(text: str, shown: str, complaints: Complaints, first_line: int = 1) -> Node | None:
    """The YAML of a text, None when it cannot be read."""
    try:
        return read_yaml(text, first_line)
    except Misread as fault:
        complaints.add("syntax", str(fault), shown, fault.line)
        return None


def fitted(model: type[M], node: Node, shown: str, complaints: Complaints) -> M | None:
    """The model of a file. Faulty parts are complained of and left out; None when nothing can be made of the rest."""
    data = {} if node.empty else node.plain
    for turn in range(4):
        try:
            return model.model_validate(data)
        except ValidationError as error:
            details = error.errors(include_url=False)
            if turn == 0:
                for detail in details:
                    complaints.add(_rule(detail), _sentence(model, detail), shown, _line(node, detail))
            data = _without(data, details)
    return None


def _rule(detail: ErrorDetails) -> str:
    return {"extra_forbidden": "unknown-key", "missing": "missing-key"}.get(detail["type"], "wrong-value")


def _line(node: Node, detail: ErrorDetails) -> int:
    return node.under(detail["loc"]).line


def _sentence(model: type[BaseModel], detail: ErrorDetails) -> str:
    name = next((str(step) for step in reversed(detail["loc"]) if isinstance(step, str)), "the file")
    if detail["type"] == "extra_forbidden":
        return unknown("key", name, keys_at(model, detail["loc"][:-1]))
    if detail["type"] == "missing":
        return f"“{name}” is missing" if isinstance(detail["loc"][-1], str) else f"“{name}” has too few values"
    says = _SAYS.get(detail["type"])
    return f"{name}: {says(detail['input'], detail.get('ctx', {})) if says else detail['msg']}"


def _one_of(given: Any, context: Mapping[str, Any]) -> str:
    names = str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
    return f"“{given}” is not one of {', '.join(names)}{did_you_mean(str(given), names)}"


def _shown(given: Any) -> str:
    return "a block of keys" if isinstance(given, dict) else "a list" if isinstance(given, list) else f"“{given}”"


# What pydantic found, in an editor's words.
_SAYS: dict[str, Callable[[Any, Mapping[str, Any]], str]] = {
    "int_parsing": lambda given, _: f"“{given}” is not a whole number",
    "int_from_float": lambda given, _: f"“{given}” is not a whole number",
    "int_type": lambda given, _: f"{_shown(given)} is not a whole number",
    "float_parsing": lambda given, _: f"“{given}” is not a number",
    "float_type": lambda given, _: f"{_shown(given)} is not a number",
    "bool_parsing": lambda given, _: f"“{given}” is not true or false",
    "bool_type": lambda given, _: f"{_shown(given)} is not true or false",
    "string_type": lambda given, _: f"a text is wanted, not {_shown(given)}",
    "tuple_type": lambda given, _: f"a list is wanted, not {_shown(given)}" + (f"; write [{given}]" if isinstance(given, str) else ""),
    "dict_type": lambda given, _: f"a block of keys is wanted, not {_shown(given)}",
    "model_type": lambda given, _: f"a block of keys is wanted, not {_shown(given)}",
    "model_attributes_type": lambda given, _: f"a block of keys is wanted, not {_shown(given)}",
    "literal_error": _one_of,
    "greater_than_equal": lambda given, c: f"{given} is too small; the least is {c['ge']:g}",
    "less_than_equal": lambda given, c: f"{given} is too much; the most is {c['le']:g}",
    "too_long": lambda _, c: f"{c['actual_length']} values where {c['max_length']} are wanted",
    "string_too_short": lambda *_: "a text is wanted, not nothing",
    "value_error": lambda _, c: str(c["error"]),
}


def keys_at(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """The keys that may stand at a path of a model."""
    for step in path:
        field = next((f for name, f in model.model_fields.items() if step == (f.alias or name)), None)
        model = (field and _block_in(field.annotation)) or model
    return tuple(field.alias or name for name, field in model.model_fields.items())


def _block_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _block_in(part))), None)


def _without(data: Any, details: list[ErrorDetails]) -> Any:
    """The same values without the faulty ones; from the end, so that positions in lists hold."""
    pruned = copy.deepcopy(data)
    for detail in sorted(details, key=_position, reverse=True):
        *path, last = detail["loc"] or ("",)
        if detail["type"] == "missing" and last in _STAND_INS:
            _set(pruned, path, last, _STAND_INS[str(last)])
        elif detail["type"] == "missing" and last == "page" and path and isinstance(path[-1], int):
            _set(pruned, path, last, str(900 + path[-1]))
        else:
            _cut(pruned, path if detail["type"] == "missing" else [*path, last])
    return pruned


def _position(detail: ErrorDetails) -> tuple[str, ...]:
    return tuple(f"{step:06}" if isinstance(step, int) else step for step in detail["loc"])


def _set(data: Any, path: list[int | str], key: int | str, value: Any) -> None:
    for step in path:
        data = data[step]
    data[key] = value


def _cut(data: Any, path: list[int | str]) -> None:
    """Take out the deepest part of a path that is there."""
    owner, key = None, None
    for step in path:
        inside = isinstance(data, dict) and step in data
        inside = inside or (isinstance(data, list) and isinstance(step, int) and step < len(data))
        if not inside:
            break
        owner, key, data = data, step, data[step]
    if owner is not None and (isinstance(owner, dict) or isinstance(key, int)):
        del owner[key]

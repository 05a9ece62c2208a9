"""The schemas in docs/schema are those of the models, and agree with what the desk reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from layout.desk import schemas

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", ["house", "issue", "night", "story"])
def test_schemas_on_disk_are_current(name: str) -> None:
    stored = json.loads((ROOT / "docs" / "schema" / f"{name}.json").read_text("utf-8"))
    assert stored == schemas()[name], "run: broadsheet schema"
    jsonschema.Draft202012Validator.check_schema(stored)


def described(schema: dict[str, Any]) -> list[str]:
    blocks = [schema, *schema.get("$defs", {}).values()]
    return [key for block in blocks for key, value in block.get("properties", {}).items() if "description" in value]


def test_keys_are_described() -> None:
    keys = [key for schema in schemas().values() for key in described(schema)]
    assert {"number", "date", "stories", "fillers", "index", "kicker", "headline", "place", "jump", "file", "crop", "roles"} <= set(keys)
    assert all("description" in block for schema in schemas().values() for block in schema["$defs"].values())


def _documents() -> list[tuple[str, Any]]:
    issues = [("issue", path) for path in (ROOT / "issues").glob("*/issue.yaml")]
    files = [("house", ROOT / "issues" / "house.yaml"), ("issue", ROOT / "layout/desk/starter/0001/issue.yaml"), *issues]
    return [(name, yaml.load(path.read_text("utf-8"), yaml.BaseLoader)) for name, path in files]


def _typed(value: Any) -> Any:
    """Scalars as a YAML 1.2 editor sees them."""
    if isinstance(value, dict):
        return {key: _typed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_typed(item) for item in value]
    try:
        return json.loads(value)
    except ValueError:
        return value


def test_files_of_the_repository_satisfy_their_schemas() -> None:
    for name, document in _documents():
        jsonschema.validate(_typed(document), schemas()[name])


def test_a_small_house_satisfies_its_schema() -> None:
    jsonschema.validate({"name": "试报", "grid": {"columns": 4}, "styles": {"body": {"indent": 0}}}, schemas()["house"])

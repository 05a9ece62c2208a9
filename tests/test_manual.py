"""The manual tells all there is, and nothing that is not: keys, defaults, prices, commands, rooms, links."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from layout.__main__ import cli
from layout.desk import schemas
from layout.stylebook import DEMERITS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "fonts").glob("*.md")])
STARTER = yaml.safe_load((resources.files("layout.desk") / "starter" / "house.yaml").read_text("utf-8"))

# Name of each schema: the page that tells its keys, and what the page calls its root.
TOLD = {
    "house": ("stylebook.md", "house.yaml"),
    "issue": ("issue-folder.md", "issue.yaml"),
    "night": ("night.md", "night.yaml"),
    "story": ("issue-folder.md", "copy/SLUG.md"),
}

# Import name of a library where it is not that of its package.
PACKAGES = {"PIL": "pillow", "yaml": "pyyaml", "markdown_it": "markdown-it-py", "fontTools": "fonttools", "pydantic_core": "pydantic"}


def text_of(path: Path) -> str:
    return path.read_text("utf-8")


# ---- keys --------------------------------------------------------------------------------------------------------


def rows(text: str, heading: str) -> list[list[str]]:
    """Cells of the first table under a heading of the third rank, its two head lines left out."""
    section = re.search(rf"^### {re.escape(heading)}$(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL)
    assert section, f"no heading ### {heading}"
    lines = re.search(r"(?:^\|.*\n)+", section[1], re.MULTILINE)
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines[0].splitlines()[2:]] if lines else []


def blocks(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every block of keys of a schema, by its path: ``pages[].ads[]``, ``styles.NAME``."""
    schema, told = schemas()[name], set[str]()

    def below(path: str, block: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
        if (kind := block.get("$ref", "").rpartition("/")[2]) in told:
            return
        told.update({kind} - {""})
        block = schema["$defs"][kind] if kind else block
        for choice in block.get("anyOf", ()):
            yield from below(path, choice)
        if "properties" in block:
            yield path, block["properties"]
            for key, value in block["properties"].items():
                yield from below(f"{path}.{key}".lstrip("."), value)
        if "items" in block:
            yield from below(f"{path}[]", block["items"])
        if isinstance(block.get("additionalProperties"), dict):
            yield from below(f"{path}.NAME", block["additionalProperties"])

    yield from below("", schema)


BLOCKS = [(name, path, keys) for name in TOLD for path, keys in blocks(name)]


@pytest.mark.parametrize(("name", "path", "keys"), BLOCKS, ids=[f"{name}-{path or 'root'}" for name, path, _ in BLOCKS])
def test_every_key_is_told(name: str, path: str, keys: dict[str, Any]) -> None:
    page, root = TOLD[name]
    told = {row[0].strip("`"): row for row in rows(text_of(DOCS / page), f"`{path or root}`")}
    assert set(told) == set(keys)
    for key, row in told.items():
        assert all(row[:4]), f"{key}: a cell is empty"


@pytest.mark.parametrize(("name", "path", "keys"), BLOCKS, ids=[f"{name}-{path or 'root'}" for name, path, _ in BLOCKS])
def test_defaults_are_those_told(name: str, path: str, keys: dict[str, Any]) -> None:
    page, root = TOLD[name]
    told = {row[0].strip("`"): row[3] for row in rows(text_of(DOCS / page), f"`{path or root}`")}
    for key, value in keys.items():
        default = value.get("default", under_starter(name, path, key))
        if isinstance(default, bool | int | str) and default != "":
            assert told[key] == f"`{str(default).lower() if isinstance(default, bool) else default}`", key


def under_starter(name: str, path: str, key: str) -> object:
    """What the starter's house.yaml says, for keys without a default of their own."""
    if name != "house" or not path.startswith(("grid", "makeup")):
        return None
    block = STARTER
    for step in path.split("."):
        block = block[step]
    return block[key]


def test_paths_are_walked() -> None:
    paths = {path for _, path, _ in BLOCKS}
    assert {"pages[].ads[]", "photos[]", "place", "styles.NAME", "roles.NAME[]", "heads[]", "condition.ppi", "furniture.jump"} <= paths


def test_styles_of_the_starter_are_told() -> None:
    page = text_of(DOCS / "stylebook.md")
    assert [style for style in STARTER["styles"] if f"`{style}`" not in page] == []


def test_roles_of_the_starter_are_told() -> None:
    page = text_of(DOCS / "fonts.md")
    assert [role for role in STARTER["roles"] if f"| `{role}` |" not in page] == []


# ---- prices, commands ----------------------------------------------------------------------------------------------


def test_faults_and_their_prices_are_told() -> None:
    found = re.findall(r"^\| `([a-z]+)` \| [\u4e00-\u9fff]+ \| .* \| (\d+) \|$", text_of(DOCS / "makeup.md"), re.MULTILINE)
    assert {name: int(price) for name, price in found} == DEMERITS


COMMANDS = sorted(cli.commands)


@pytest.mark.parametrize("name", COMMANDS)
def test_commands_and_options_are_told(name: str) -> None:
    page = text_of(DOCS / "issue-folder.md")
    row = next((line for line in page.splitlines() if line.startswith(f"| `broadsheet {name}")), "")
    wanted = {option for each in cli.commands[name].params if isinstance(each, click.Option) for option in each.opts}
    assert set(re.findall(r"--[a-z-]+", row)) == wanted
    assert row, f"broadsheet {name} is not told"


@pytest.mark.parametrize("page", ["README.md", "README.zh-CN.md"])
def test_readme_shows_every_command_and_option(page: str) -> None:
    text = text_of(ROOT / page)
    assert [name for name in COMMANDS if f"broadsheet {name}" not in text] == []
    options = {option for command in cli.commands.values() for each in command.params for option in each.opts if option.startswith("--")}
    assert [option for option in sorted(options) if option not in text] == []


def test_targets_of_make_are_there() -> None:
    targets = set(re.findall(r"^([a-z-]+):", text_of(ROOT / "Makefile"), re.MULTILINE))
    told = {name for page in PAGES for name in re.findall(r"(?:`|^)make ([a-z-]+)", text_of(page), re.MULTILINE)}
    assert told <= targets


# ---- the house as built ------------------------------------------------------------------------------------------------


def test_architecture_is_short() -> None:
    assert len(text_of(ROOT / "ARCHITECTURE.md").splitlines()) < 150


def allowed() -> dict[str, set[str]]:
    """Library and the places that may import it, from ARCHITECTURE's table."""
    section = text_of(ROOT / "ARCHITECTURE.md").partition("## Dependencies")[2].partition("\n## ")[0]
    table = re.findall(r"^\| ([a-z][\w-]*) \| .* \| (`.*`) \|$", section, re.MULTILINE)
    return {name: set(re.findall(r"`([^`]+)`", places)) for name, places in table}


def imports() -> Iterator[tuple[str, str]]:
    """Library and module of every import of a third party in layout/."""
    for path in sorted((ROOT / "layout").rglob("*.py")):
        module = path.relative_to(ROOT / "layout").with_suffix("").as_posix()
        for node in ast.walk(ast.parse(text_of(path))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module and not node.level else []
            for top in {name.partition(".")[0] for name in names} - {"layout"} - sys.stdlib_module_names:
                yield PACKAGES.get(top, top), module


def test_libraries_stay_in_their_rooms() -> None:
    table = allowed()
    used: dict[str, set[str]] = {}
    for library, module in imports():
        place = {at for at in table.get(library, ()) if module == at or module.startswith(f"{at}/")}
        assert place, f"{module} imports {library}, which ARCHITECTURE.md does not allow"
        used.setdefault(library, set()).update(place)
    data = {name for name in table if name.replace("-", "_") in text_of(ROOT / "layout" / "desk" / "typecase.py")}
    assert used == {name: places for name, places in table.items() if name not in data}
    assert all(table[name] == {"desk/typecase"} for name in data)


def test_libraries_are_those_installed() -> None:
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
    wishes = project["dependencies"] + project["optional-dependencies"]["cluster"]
    assert set(allowed()) == {re.split(r"[<>=]", wish)[0] for wish in wishes}


def test_modules_named_are_there() -> None:
    text = text_of(ROOT / "ARCHITECTURE.md") + text_of(ROOT / "CONTRIBUTING.md")
    named = re.findall(r"`((?:desk|typeset|makeup|press|proof|night)/[a-z_]+)(?:\.py)?`", text)
    assert [name for name in named if not (ROOT / "layout" / f"{name}.py").is_file() and not (ROOT / "layout" / name).is_dir()] == []


# ---- links --------------------------------------------------------------------------------------------------------------


# Files that are linked before they are made. An empty set is the aim.
AWAITED: set[Path] = set()


def anchors(path: Path) -> set[str]:
    """Anchors of the headings of a page, as the usual hosts make them."""
    heads = re.findall(r"^#+ (.*)$", text_of(path), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def links(page: Path) -> Iterator[tuple[str, str]]:
    """Relative links and pictures of a page: path and anchor."""
    for target in re.findall(r"\]\(([^)\s]+)\)", text_of(page)):
        if "://" not in target and not target.startswith("mailto:"):
            path, _, anchor = target.partition("#")
            yield path, anchor


@pytest.mark.parametrize("page", PAGES, ids=[str(page.relative_to(ROOT)) for page in PAGES])
def test_links_lead_somewhere(page: Path) -> None:
    for path, anchor in links(page):
        target = (page.parent / path).resolve() if path else page
        assert target.exists() or target in AWAITED, f"{page.name}: {path} is not there"
        if anchor and target.suffix == ".md" and target.exists():
            assert anchor in anchors(target), f"{page.name}: {path} has no heading #{anchor}"


def test_the_index_names_every_page() -> None:
    index = {path for path, _ in links(DOCS / "README.md")}
    assert {page.name for page in DOCS.glob("*.md")} - {"README.md"} <= index


# ---- the repository speaks of the product alone -------------------------------------------------------------------------

# Folders of one machine. Assembled, so that this file does not name them.
MACHINE = re.compile("|".join(rf"(?<![\w.~/])/{folder}/\w" for folder in ("work", "home", "Users", "root", "tmp", "mnt")))
TEXTS = {".py", ".md", ".yaml", ".yml", ".toml", ".json", ".html", ".css", ".js", ".txt", ".sh", ".cfg", ""}
SKIPPED = {"output", "build", "node_modules", "__pycache__"}


def texts(folder: Path = ROOT) -> Iterator[Path]:
    """The text files of the repository, without what tools and builds leave behind."""
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            left = path.name in SKIPPED or path.name.endswith(".egg-info") or (path.name.startswith(".") and path.name != ".ci")
            yield from () if left else texts(path)
        elif path.suffix in TEXTS:
            yield path


def test_no_file_names_a_machine() -> None:
    found = [f"{path.relative_to(ROOT)}: {match[0]}" for path in texts() if (match := MACHINE.search(path.read_text("utf-8", "replace")))]
    assert found == []

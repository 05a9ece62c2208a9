"""broadsheet fonts, new and schema: the paper itself, its faces, a starter, and what its files may say."""

from __future__ import annotations

import json
from pathlib import Path

import click

from layout.commands.screen import clear_errors, say


@click.command()
@click.argument("issue", type=click.Path(path_type=Path), default=Path("issues"))
def fonts(issue: Path) -> None:
    """Show which face plays which role, from which file, and what is missing. ISSUE: its folder, or that of house.yaml."""
    from rich.console import Console
    from rich.table import Table

    from layout.desk import cast_house, roster

    with clear_errors():
        book, assets = cast_house(issue.resolve())
    table = Table("role", "wanted", "played by", "file", "licence", "to get it", box=None, pad_edge=False)
    for row in roster(book, assets):
        table.add_row(*row)
    # A pipe has no width: nothing may be cut there.
    wide = Console(highlight=False)
    (wide if wide.is_terminal else Console(width=400, highlight=False)).print(table)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
def new(folder: Path) -> None:
    """Write an issue that builds as it is, ready to edit."""
    from layout.desk import new as write

    with clear_errors():
        written = write(folder)
    issue = next(path.parent for path in written if path.name == "issue.yaml")
    say(f"{len(written)} files in {folder}; now: broadsheet build {issue}")


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), default=Path("docs/schema"))
def schema(folder: Path) -> None:
    """Write the JSON Schemas of house.yaml, issue.yaml and a story's front matter."""
    from layout.desk import schemas

    folder.mkdir(parents=True, exist_ok=True)
    for name, content in schemas().items():
        (folder / f"{name}.json").write_text(json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        say(str(folder / f"{name}.json"))

"""broadsheet sign: somebody answers for pages as they were built."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import click

from layout.commands.outcome import output_of
from layout.commands.screen import numbers
from layout.finding import CopyError
from layout.night.manifest import REPORT, sum_of
from layout.remarks import Chain, Signature


@click.command()
@click.argument("issue", type=click.Path(path_type=Path))
@click.option("--pages", required=True, callback=numbers, help="Pages that are signed, such as 1,3-4.")
@click.option("--step", required=True, help="Step of the chain, such as 一校.")
@click.option("--name", required=True, help="Who signs.")
@click.option("--output", type=click.Path(path_type=Path), help="Where the build was written; else output/ISSUE beside the issues folder.")
def sign(issue: Path, pages: tuple[int, ...], step: str, name: str, output: Path | None) -> None:
    """Sign pages as they were last built; a later change of a page makes its signatures void."""
    from layout.desk import cast_house

    folder = issue.resolve()
    out = output_of(folder, output)
    when = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
    try:
        chain = cast_house(folder)[0].chain
        digests = _digests(out, folder.name)
    except CopyError as error:
        raise click.ClickException(str(error)) from None
    refused = [told for page in pages if (told := _signed(folder, chain, Signature(page, step, name, when, digests.get(page, ""))))]
    if refused:
        raise click.ClickException("\n".join(refused))


def _signed(folder: Path, chain: Chain, signature: Signature) -> str:
    """Sign one page; why it cannot be, empty when it was."""
    from layout.desk import sign as write

    try:
        write(folder, chain, signature)
    except CopyError as error:
        return "\n".join(finding.text for finding in error.findings)
    click.echo(f"page {signature.page}: {signature.step} by {signature.who}, {signature.sha256[:12]}", err=True)
    return ""


def _digests(out: Path, name: str) -> dict[int, str]:
    """SHA-256 of the pages of a build by number, of those whose files lie there as its report says."""
    try:
        report = json.loads((out / REPORT).read_bytes())
        listed = {page["page"]: (out / page["file"], page["sha256"]) for page in report["pages"] if report["issue"]["name"] == name}
    except (OSError, ValueError, KeyError, TypeError):
        raise click.ClickException(f"there is no build of {name} in {out}; run broadsheet build first") from None
    return {number: sha256 for number, (path, sha256) in listed.items() if sum_of(path) == sha256}

"""The street door: arguments in, findings out, exit code.

0 every page released, 1 a page held, 2 the copy or the command line is wrong and nothing was built, 130 interrupted.
"""

from __future__ import annotations

import gc

import click

from layout import __version__
from layout.commands.checking import check
from layout.commands.making import build, keep, proof
from layout.commands.night import night
from layout.commands.paper import fonts, new, schema
from layout.commands.screen import COPY_WRONG, INTERRUPTED, say
from layout.commands.serve import serve
from layout.commands.sign import sign


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="broadsheet")
def cli() -> None:
    """Close a Chinese broadsheet: an issue folder in, one print-ready PDF for each page out."""


for command in (build, proof, keep, serve, sign, night, check, fonts, new, schema):
    cli.add_command(command)


YOUNG = 50_000
"""New objects before rings are looked for among them: a run makes millions, most of them for good, and few rings."""


def main() -> None:
    """Run the command; an interrupt ends it with 130."""
    gc.set_threshold(YOUNG)
    try:
        cli(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        raise SystemExit(COPY_WRONG) from None
    except (KeyboardInterrupt, click.Abort):
        say("interrupted; nothing was half-written")
        raise SystemExit(INTERRUPTED) from None


if __name__ == "__main__":
    main()

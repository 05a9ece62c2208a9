"""The street door: arguments in, findings out, exit code.

0 every page released, 1 a page held, 2 the copy or the command line is wrong and nothing was built, 130 interrupted.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys

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


YOUNG = 500_000
"""New objects before rings are looked for among them: a run makes millions, most of them for good, and few rings."""

SPARED = {"OPENBLAS_NUM_THREADS": "1", "PYDANTIC_DISABLE_PLUGINS": "__all__"}
"""For the libraries' start: no threads for matrices, of which there are none, and no search through all packages for plugins."""


def main() -> None:
    """Run the command; an interrupt ends it with 130."""
    gc.set_threshold(YOUNG)
    for name, value in SPARED.items():
        os.environ.setdefault(name, value)
    code = 1  # as of any traceback
    atexit.register(lambda: _leave(code))  # what is registered first is done last
    code = _ended()
    raise SystemExit(code)


def _ended() -> int:
    """Run the command; gives its code."""
    try:
        cli(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return COPY_WRONG
    except (KeyboardInterrupt, click.Abort):
        say("interrupted; nothing was half-written")
        return INTERRUPTED
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0


def _leave(code: int) -> None:
    """End this process at once: to take apart all it has in memory, object by object, is a fifth of a second and good for nothing."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):  # nobody listens any more; the interpreter ends as it always does
        return
    os._exit(code)


if __name__ == "__main__":
    main()

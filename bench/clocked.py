"""One build in a process of its own, which writes down what it took of the machine: python bench/clocked.py FIGURES.json build ISSUE …"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from types import SimpleNamespace

UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes to a unit of ru_maxrss: macOS counts bytes, Linux kilobytes."""


def main() -> None:
    """Run broadsheet with the rest of the arguments, then write down CPU seconds and memory of it and of its workers."""
    figures, sys.argv = Path(sys.argv[1]), ["broadsheet", *sys.argv[2:]]
    from layout import __main__ as street
    from layout.night import editions, workers

    for module in (editions, workers):
        vars(module)["time"] = SimpleNamespace(perf_counter=time.process_time)  # stages in CPU seconds: a busy machine does not count
    code: object = 0
    try:
        street.main()
    except SystemExit as ended:
        code = ended.code
    figures.write_text(json.dumps({"code": code or 0, **_taken()}), encoding="utf-8")


def _taken() -> dict[str, float]:
    own, workers = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "cpu": own.ru_utime + own.ru_stime + workers.ru_utime + workers.ru_stime,
        "parent": own.ru_maxrss * UNIT,
        "worker": workers.ru_maxrss * UNIT,
    }


if __name__ == "__main__":
    main()

"""Hooks: a program or a webhook is told of what happens. It never holds up the night, and its failure is only told."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from layout.night.errands import Errands
from layout.night.ledger import Entry, Ledger
from layout.shift import Hook

TOLD: dict[str, str] = {
    "released": "released", "page-released": "released",
    "held": "held", "page-held": "held", "deadline": "held",
    "failed": "failed",
    "delivered": "delivered",
}  # fmt: skip
"""Events of the ledger, and the word of a hook's `on` that asks for them."""

MOST_SAID = 200
"""Characters of a program's complaint that go into the ledger."""


class Bells:
    """Rings the hooks of a shift, each in a thread of its own: one that hangs keeps only itself waiting."""

    def __init__(self, hooks: tuple[Hook, ...], ledger: Ledger) -> None:
        self.ledger = ledger
        self.ringers = tuple((hook, Errands(named(hook))) for hook in hooks)

    def ring(self, entry: Entry, more: Mapping[str, Any]) -> None:
        """Tell an event to every hook that asks for it; `more` joins the keys of the event."""
        word = TOLD.get(entry.event)
        for hook, errands in self.ringers:
            if word in hook.on:
                message = json.dumps(told(entry) | {"on": word, **more}, ensure_ascii=False).encode("utf-8", "replace")
                errands.give(lambda hook=hook, message=message: self._ring(hook, message, entry))  # type: ignore[misc]

    def _ring(self, hook: Hook, message: bytes, entry: Entry) -> None:
        started = time.monotonic()
        fault = ring(hook, message)
        seconds = round(time.monotonic() - started, 3)
        event, text = ("hook-failed", f"{entry.event}: {fault}") if fault else ("hook", entry.event)
        self.ledger.tell(event, entry.issue, text, page=entry.page, target=named(hook), seconds=seconds)

    def wait(self) -> None:
        """Give every hook its time to hear what it was told last; who has not by then is not waited for."""
        for hook, errands in self.ringers:
            if not errands.wait(hook.seconds + 1):
                self.ledger.tell("hook-failed", text=f"the night ends; {errands.left} events were not told", target=named(hook))


def told(entry: Entry) -> dict[str, Any]:
    """An event as hooks hear it: the keys of the ledger."""
    return {
        "event": entry.event, "issue": entry.issue, "page": entry.page, "seconds": entry.seconds,
        "sha256": entry.sha256, "target": entry.target, "text": entry.text, "time": entry.time,
    }  # fmt: skip


def named(hook: Hook) -> str:
    """How the ledger calls a hook: the program, or the host of the webhook; what may be secret is left out."""
    if hook.command:
        return os.path.basename(hook.command[0])
    return hook.url if hook.url.startswith("$") else urlsplit(hook.url).hostname or "?"


def ring(hook: Hook, message: bytes) -> str:
    """Tell one hook and wait for it as long as it may take; gives what went wrong, nothing when nothing did."""
    return _run(hook, message) if hook.command else _post(hook, message)


def _run(hook: Hook, message: bytes) -> str:
    """The program in a session of its own, so that it is ended with all it has started."""
    try:
        program = subprocess.Popen(
            hook.command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
        )
    except OSError as error:
        return f"{hook.command[0]}: {error.strerror}"
    try:
        _, complaint = program.communicate(message, timeout=hook.seconds)
    except subprocess.TimeoutExpired:
        _end(program)
        return f"not done after {hook.seconds} s; it was ended"
    said = complaint.decode("utf-8", "replace").strip()[-MOST_SAID:]
    return f"ended with {program.returncode}" + (f": {said}" if said else "") if program.returncode else ""


def _end(program: subprocess.Popen[bytes]) -> None:
    """End a program and everything it has started."""
    with suppress(OSError):
        os.killpg(program.pid, signal.SIGKILL)
    program.wait()
    for stream in (program.stdin, program.stderr):
        if stream:
            with suppress(OSError):
                stream.close()


def _post(hook: Hook, message: bytes) -> str:
    """The event to a webhook; of its answer only the code is looked at."""
    url = os.environ.get(hook.url[1:], "") if hook.url.startswith("$") else hook.url
    if urlsplit(url).scheme not in {"http", "https"}:
        return f"{hook.url} of the environment is not an address of the web" if url else f"{hook.url} is not set in the environment"
    request = urllib.request.Request(url, message, {"Content-Type": "application/json; charset=utf-8"}, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=hook.seconds):
            return ""
    except urllib.error.HTTPError as error:
        error.close()
        return f"answered {error.code}"
    except TimeoutError:
        return f"no answer after {hook.seconds} s"
    except (OSError, ValueError) as error:  # ValueError: what http.client makes of an answer that is none
        reason = getattr(error, "reason", error)
        return f"no answer after {hook.seconds} s" if isinstance(reason, TimeoutError) else getattr(reason, "strerror", None) or str(reason)

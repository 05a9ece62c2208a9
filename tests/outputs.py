"""Outputs of a build as a release leaves them, without building anything."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any


def released(out: Path, pages: dict[int, bytes], held: dict[int, bytes] | None = None, kept: tuple[str, ...] = ()) -> Path:
    """An output with released pages and held ones, by number; `kept` are pages of an earlier run that the report lists as files."""
    held = held or {}
    (out / "held").mkdir(parents=True, exist_ok=True)
    for path in (*out.glob("*.pdf"), *out.glob("held/*.pdf")):
        if path.name not in kept:
            path.unlink()
    rows, files = [], [{"file": name, "bytes": 1, "pages": [0], "sha256": ""} for name in kept]
    for number, content in sorted({**pages, **held}.items()):
        file = f"{'held/' if number in held else ''}{out.name}-{number:02}.pdf"
        (out / file).write_bytes(content)
        sha256 = hashlib.sha256(content).hexdigest()
        rows.append(_row(out.name, number, file, sha256))
        files.append({"file": file, "bytes": len(content), "pages": [number], "sha256": sha256})
    issue = {"name": out.name, "number": 1, "date": "2024-06-03"}
    said = {"issue": issue, "pages": rows, "files": files, "findings": [], "version": 1}
    (out / "report.json").write_text(json.dumps(said), "utf-8")
    return out


def _row(issue: str, number: int, file: str, sha256: str) -> dict[str, Any]:
    is_held = file.startswith("held/")
    return {
        "file": file, "name": f"{issue}-{number:02}", "page": number, "section": "综合", "sha256": sha256, "size": [390.0, 545.0],
        "standard": "PDF/X-4", "intent": "CGATS TR 002", "state": "held" if is_held else "released",
        "ink": {"means": {"black": 9.1, "cyan": 0.0, "magenta": 2.0, "yellow": 0.0}},
        "findings": {"note": [], "warn": [], "stop": [{"text": "溢文 3 行"}] if is_held else []},
    }  # fmt: skip

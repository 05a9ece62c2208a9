"""The programs that judge a PDF from outside: Ghostscript, qpdf, poppler."""

from __future__ import annotations

import os
import shutil

import pytest

DEBIAN = {"gs": "ghostscript", "qpdf": "qpdf"} | dict.fromkeys(("pdffonts", "pdfimages", "pdfinfo", "pdftotext"), "poppler-utils")


def judge(name: str) -> str:
    """Path of a program. Its absence skips the test by name, or fails it where BROADSHEET_TOOLS=required."""
    path = shutil.which(name)
    if path:
        return path
    reason = f"{name} is not installed; apt-get install {DEBIAN.get(name, name)}"
    if os.environ.get("BROADSHEET_TOOLS") == "required":
        pytest.fail(reason)
    pytest.skip(reason)

"""The programs that judge a PDF from outside: Ghostscript, qpdf, poppler, MuPDF; and sha256sum, which judges any file."""

from __future__ import annotations

import os
import shutil

import pytest

POPPLER = ("pdffonts", "pdfimages", "pdfinfo", "pdftoppm", "pdftotext")
DEBIAN = {"chromium": "chromium", "gs": "ghostscript", "qpdf": "qpdf", "mutool": "mupdf-tools", "sha256sum": "coreutils"} | dict.fromkeys(
    POPPLER, "poppler-utils"
)


def judge(name: str) -> str:
    """Path of a program. Its absence skips the test by name, or fails it where BROADSHEET_TOOLS=required."""
    path = shutil.which(name)
    if path:
        return path
    reason = f"{name} is not installed; apt-get install {DEBIAN.get(name, name)}"
    if os.environ.get("BROADSHEET_TOOLS") == "required":
        pytest.fail(reason)
    pytest.skip(reason)

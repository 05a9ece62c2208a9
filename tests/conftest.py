"""What every test may ask for: the programs that judge a PDF from outside, and the blessing of reference pages."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable

import pytest
from hypothesis import settings

settings.register_profile("newsroom", max_examples=40, deadline=None, derandomize=True)
settings.load_profile("newsroom")

DEBIAN = {"gs": "ghostscript", "qpdf": "qpdf", "pdffonts": "poppler-utils", "pdfimages": "poppler-utils", "pdftotext": "poppler-utils"}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="accept today's pages as the reference")


@pytest.fixture(scope="session")
def tool() -> Callable[[str], str]:
    """Path of a program. Its absence skips the test by name, or fails it where BROADSHEET_TOOLS=required."""

    def found(name: str) -> str:
        path = shutil.which(name)
        if path:
            return path
        reason = f"{name} is not installed; apt-get install {DEBIAN.get(name, name)}"
        if os.environ.get("BROADSHEET_TOOLS") == "required":
            pytest.fail(reason)
        pytest.skip(reason)

    return found

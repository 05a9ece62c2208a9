"""What every test may ask for: the programs that judge a PDF from outside, and the blessing of reference pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import settings
from judges import judge

settings.register_profile("newsroom", max_examples=40, deadline=None, derandomize=True)
settings.load_profile("newsroom")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="accept today's pages as the reference")


@pytest.fixture(scope="session")
def tool() -> Callable[[str], str]:
    """Path of a program that judges PDFs, by its name."""
    return judge

"""In which language the desk speaks, and what it says."""

from __future__ import annotations

from starlette.requests import Request

from layout.proof.server.catalogue import CATALOGUE

LANGUAGES = ("zh", "en")
COOKIE = "desk-language"
"""Name of the cookie of somebody who has chosen."""


def language(request: Request) -> str:
    """What was chosen, else what the browser likes best (Accept-Language, RFC 9110 12.5.4), else Chinese."""
    chosen = request.cookies.get(COOKIE, "")
    return chosen if chosen in LANGUAGES else liked(request.headers.get("accept-language", ""))


def liked(header: str) -> str:
    """The best liked language that the desk speaks."""
    wishes = sorted((_wish(part, at) for at, part in enumerate(header.split(",")) if part.strip()), reverse=True)
    return next((name for quality, _, name in wishes if quality > 0 and name in LANGUAGES), LANGUAGES[0])


def _wish(part: str, at: int) -> tuple[float, int, str]:
    """Quality, earliness and language of one wish, such as ``en-GB;q=0.8``."""
    name, _, quality = part.strip().partition(";q=")
    try:
        return float(quality or 1), -at, name.strip().lower().partition("-")[0]
    except ValueError:
        return 0.0, -at, ""


def spoken(tongue: str) -> dict[str, str]:
    """The whole catalogue in one language."""
    at = LANGUAGES.index(tongue)
    return {key: both[at] for key, both in CATALOGUE.items()}


def say(tongue: str, key: str, **facts: object) -> str:
    """Words of the catalogue with their facts filled in; KeyError for a key that nobody wrote."""
    return CATALOGUE[key][LANGUAGES.index(tongue)].format(**facts)

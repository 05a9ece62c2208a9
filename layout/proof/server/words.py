"""In which language the desk speaks, and what it says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from starlette.requests import Request

from layout.finding import Finding
from layout.proof.chinese.sentence import finding_in_chinese, in_chinese
from layout.proof.server.catalogue import CATALOGUE

LANGUAGES = ("zh", "en")
NOBODY: Mapping[str, str] = MappingProxyType({})
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


def told_in(tongue: str, text: str, titles: Mapping[str, str] = NOBODY) -> str:
    """What a room says, in the language of the visitor; in Chinese a story is called by its headline, where that is known."""
    return _by_headline(in_chinese(text), titles) if tongue == "zh" else text


def finding_in(tongue: str, finding: Finding, titles: Mapping[str, str] = NOBODY) -> Finding:
    """The same of a finding: what is wrong, what was measured, and the limit."""
    if tongue != "zh":
        return finding
    told = finding_in_chinese(finding)
    return replace(told, text=_by_headline(told.text, titles))


def _by_headline(text: str, titles: Mapping[str, str]) -> str:
    """``fating：1 行重排`` as ``《一扇门进来》：1 行重排``, where a sentence begins with a slug or names one."""
    slugs = "|".join(map(re.escape, titles))
    called = re.compile(rf"(固定 |与 |；|^)({slugs})(?=[ ：]|$) ?")
    return called.sub(lambda found: f"{found[1].rstrip()}《{titles[found[2]]}》", text) if titles else text

"""The status board: what has become of every page tonight, on one sheet that needs no script and is read from across the room."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import dataclass

from jinja2 import Environment, PackageLoader, StrictUndefined
from PIL import Image

from layout.proof.chinese.sentence import in_chinese

STATES: dict[str, tuple[str, str]] = {
    "missing": ("○", "缺版"),
    "building": ("…", "制作中"),
    "held": ("✕", "扣版"),
    "released": ("✓", "可付印"),
    "delivered": ("✓✓", "已送达"),
}
"""States of a page: its sign and its word, so that colour is not needed to tell them apart."""

ISSUES: dict[str, str] = {
    "waiting": "待稿",
    "building": "制作中",
    "failed": "稿件有误",
    "held": "有扣版",
    "released": "全部可付印",
    "delivered": "全部送达",
    "vanished": "文件夹不见了",
}
"""States of an issue."""

EVENTS: dict[str, str] = {
    "started": "开始值班", "torn": "记录有残行", "recovered": "补完上次放行", "watching": "守候", "arrived": "新到", "changed": "有改动",
    "unchanged": "没有改动", "building": "开始制作", "again": "制作中有改动，重做", "retry": "稍后重试", "page-released": "版面放行",
    "page-held": "版面扣下", "deadline": "到截稿时间", "released": "全部放行", "held": "有扣版", "failed": "未能制作",
    "vanished": "文件夹不见了", "delivered": "已送达", "withdrawn": "撤回", "refused": "对方未收",
    "hook": "已通知", "hook-failed": "未能通知", "clock": "时钟跳动",
    "stopping": "要求结束", "ended": "值班结束",
}  # fmt: skip
"""Events of the ledger in words."""

REFRESH = 10
"""Seconds after which a browser fetches the board again."""

THUMB = 300
"""Pixels of a thumbnail's width."""


@dataclass(frozen=True, slots=True)
class PageShown:
    """A page as the board shows it."""

    number: int
    section: str
    state: str
    """A key of `STATES`."""
    why: str = ""
    """Why it is held or missing."""
    thumb: str = ""
    """Path of its thumbnail, from the board; empty for none."""
    link: str = ""
    """Path of its file or of the proof, from the board."""
    owing: tuple[str, ...] = ()
    """Targets that do not have it yet."""


@dataclass(frozen=True, slots=True)
class IssueShown:
    """An issue as the board shows it."""

    name: str
    day: str
    state: str
    """A key of `ISSUES`."""
    note: str = ""
    """What happens to it, or why it could not be built; a line each."""
    when: str = ""
    """Time of day of the last event."""
    proof: str = ""
    """Path of its proof, from the board; empty while there is none."""
    pages: tuple[PageShown, ...] = ()


@dataclass(frozen=True, slots=True)
class EventShown:
    """A line of the ledger as the board shows it."""

    time: str
    event: str
    about: str
    text: str
    bad: bool


def board(issues: tuple[IssueShown, ...], older: tuple[IssueShown, ...], events: tuple[EventShown, ...], now: str, running: str) -> str:
    """The board as one HTML page.

    `older` issues are listed without pictures; `now` is a date and a time of day, parted by a space; `running` says what the night does.
    """
    room = Environment(
        loader=PackageLoader("layout.proof"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    room.filters["chinese"] = in_chinese
    counts = Counter(page.state for issue in issues for page in issue.pages)
    day, _, time = now.partition(" ")
    return room.get_template("board.html").render(
        issues=issues, older=older, events=events, day=day, time=time, running=running, counts=counts,
        states=STATES, words=ISSUES, spoken=EVENTS, refresh=REFRESH, width=THUMB,
    )  # fmt: skip


def thumbnail(picture: bytes) -> bytes:
    """A small JPEG of the picture of a page. OSError or ValueError when it cannot be read."""
    with Image.open(io.BytesIO(picture)) as image:
        image.draft("RGB", (THUMB, THUMB))
        height = max(1, round(image.height * THUMB / image.width))
        small = image.convert("RGB").resize((THUMB, height), Image.Resampling.BOX, reducing_gap=2.0)
    out = io.BytesIO()
    small.save(out, "JPEG", quality=72)
    return out.getvalue()

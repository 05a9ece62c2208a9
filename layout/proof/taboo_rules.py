"""Rules about the faults of make-up (版面忌讳): each one told with its place, so that an editor sees why a page is marked.

The make-up has weighed them against one another already; what is left is what the copy of the page allowed. 碰题 has a rule of its own
among those of the page, `butting`, which sees what was printed. Sources: the rules of Chinese make-up; Harrower; Arnold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from layout.finding import Finding, Grade
from layout.page import Blemish, Frame
from layout.proof.case import Case, Rule

NAMED = 3
"""Stories that a sentence names."""


@dataclass(frozen=True, slots=True)
class Circled:
    """A blemish on its page, as the sentences need it."""

    case: Case
    blemish: Blemish

    @property
    def columns(self) -> int:
        """Base columns that it reaches over."""
        grid = self.case.book.grid
        rect = self.blemish.rect
        return max(1, grid.column(rect.right + grid.gutter) - grid.column(rect.x))

    @property
    def column(self) -> int:
        """Base column it begins in, counted from 1; of a gutter the column at its left."""
        grid = self.case.book.grid
        return grid.column(self.blemish.rect.x) + 1

    @property
    def rows(self) -> int:
        return self.blemish.rect.height // self.case.book.grid.row

    @property
    def row(self) -> int:
        """Row it begins in, counted from 1."""
        grid = self.case.book.grid
        return (self.blemish.rect.y - grid.area.y) // grid.row + 1

    @property
    def who(self) -> str:
        return self.named(0)

    @property
    def others(self) -> str:
        return self._listed(1)

    @property
    def everybody(self) -> str:
        return self._listed(0)

    @property
    def frame(self) -> Frame | None:
        """That of the first story concerned."""
        slugs = self.blemish.slugs[:1]
        return next((frame for frame in self.case.page.frames if frame.owner in slugs), None)

    @property
    def side(self) -> str:
        """Which half of the page it is."""
        rect, area = self.blemish.rect, self.case.book.grid.area
        if 3 * rect.width < 2 * area.width:
            return "left" if rect.x < area.x + area.width // 3 else "right"
        above = sum(frame.rect.y < rect.y for frame in self.case.page.frames if frame.kind not in ("masthead", "folio"))
        return "lower" if above else "upper"

    def _listed(self, first: int) -> str:
        """Stories from the first one on, a few of them by name."""
        count = len(self.blemish.slugs)
        listed = "、".join(self.named(n) for n in range(first, min(count, first + NAMED)))
        return f"{listed} and {count - first - NAMED} more" if count > first + NAMED else listed

    def named(self, number: int) -> str:
        """A story by its headline."""
        slug = self.blemish.slugs[number]
        title = next((frame.title for frame in self.case.page.frames if frame.owner == slug), "")
        return f"《{title}》" if title else slug


Told = Callable[[Circled], str]


def _stacked(at: Circled) -> str:
    below = f"the headline of {at.others}" if at.others else "the next headline"
    return f"the text of {at.who} is so shallow that {below} stands close under its own; allow it fewer columns or lengthen it"


def _cut(at: Circled) -> str:
    gutter = f"the gutter between columns {at.column} and {at.column + 1}"
    return f"{gutter} runs from the head of the page to its foot; allow one of {at.everybody} a width that crosses it"


def _cross(at: Circled) -> str:
    return f"nothing crosses row {at.row} over the whole width; allow one of {at.everybody} fewer columns, so that it stands deeper"


def _order(at: Circled) -> str:
    return f"{at.who} stands below lighter copy: {at.others}; pin it higher, or weigh it anew"


def _lead(at: Circled) -> str:
    return f"the lead {at.who} does not stand at the head of the page, at its left edge; free the pin that keeps it away"


def _crowding(at: Circled) -> str:
    return f"the picture of {at.who} stands beside that of {at.others} or begins in one row with it; give one of them another width"


def _eclipsed(at: Circled) -> str:
    return f"the headline of {at.who} is larger than that of the weightier {at.others}; allow it fewer columns, or weigh the two anew"


def _wells(at: Circled) -> str:
    return f"{at.who} stands in a single column {at.rows} rows deep; allow it two columns"


def _tower(at: Circled) -> str:
    return f"{at.everybody} stand one under the other in one width, like bricks; give one of them another width"


def _dense(at: Circled) -> str:
    return f"{at.who} has a block of bare text of {at.columns} columns × {at.rows} rows; add a subhead, a quote or a picture"


def _lopsided(at: Circled) -> str:
    moved = f"; a picture of {at.everybody} would stand better in the other half" if at.blemish.slugs else ""
    return f"pictures and headlines weigh heavier in the {at.side} half of the page{moved}"


def _strain(at: Circled) -> str:
    fit = at.frame.copyfit if at.frame else None
    used = ", ".join(f"{lever} {amount:+d}" for lever, amount in fit.levers) if fit else ""
    return f"{at.who} was strained to fill its box ({used or 'head beside its text'}); cut or add a line, or free its width"


WARNED = frozenset({"lead"})
"""Faults that somebody should look at before the page goes; the others are for the morning."""


def _rule(name: str, title: str, remedy: str, told: Told) -> Rule[Case]:
    grade = Grade.WARN if name in WARNED else Grade.NOTE

    def check(case: Case) -> Iterator[Finding]:
        for blemish in case.page.blemishes:
            if blemish.rule == name:
                slug = next(iter(blemish.slugs), "")
                text, source = told(Circled(case, blemish)), blemish.source or case.page.plan.copy.source
                yield Finding(name, grade, text, source, slug=slug, place=blemish.rect)

    return Rule(name, title, remedy, check)


TABOO_RULES: tuple[Rule[Case], ...] = (
    _rule("stacked", "叠题", "减少该稿栏数，或加长正文", _stacked),
    _rule("cut", "通天断版", "放宽邻近一稿的栏数，跨过栏缝", _cut),
    _rule("cross", "横断", "减少邻近一稿的栏数，使其上下跨过", _cross),
    _rule("order", "轻重失序", "固定重要稿件的位置，或调整轻重", _order),
    _rule("lead", "倒头条", "取消挡住头条的固定位置", _lead),
    _rule("crowding", "图片打架", "改其中一图的栏数", _crowding),
    _rule("eclipsed", "轻稿压题", "减少轻稿栏数，或调整轻重", _eclipsed),
    _rule("wells", "独栏过长", "允许该稿排两栏", _wells),
    _rule("tower", "摞稿", "改其中一稿的栏数", _tower),
    _rule("dense", "堵死", "加小标题、引语或图片", _dense),
    _rule("lopsided", "版面失衡", "把一图移到版面另一半", _lopsided),
    _rule("strain", "用力", "增删一行，或放开栏数", _strain),
)

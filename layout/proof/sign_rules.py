"""Rules about what people have written on the proofs of a page: signatures that are asked for, slips that cannot be read.

Source: 三审三校, Regulations on Quality Management of Newspapers and Periodicals (报纸期刊质量管理规定) of the National Press and
Publication Administration; which steps there are, and which a release needs, is the house's to say.
"""

from __future__ import annotations

from collections.abc import Iterator

from layout.finding import Finding, Grade
from layout.proof.case import Case, Rule


def _unsigned(case: Case) -> Iterator[Finding]:
    """Every step that the house requires must be signed for the page as it stands."""
    copy = case.page.plan.copy
    holding = {each.step for each in copy.signatures if case.sha256 and each.sha256 == case.sha256}
    lacking = [step for step in case.book.chain.required if step not in holding]
    if not lacking:
        return
    void = dict.fromkeys((each.step, each.who) for each in copy.signatures if each.step in lacking)
    late = [f"{step} by {who} was for an earlier state of the page" for step, who in void]
    text = "; ".join((f"page {copy.called} lacks {', '.join(lacking)}", *late))
    signed = ", ".join(step for step in case.book.chain.steps if step in holding)
    yield Finding("unsigned", Grade.STOP, text, copy.source, value=signed or "none", limit=", ".join(case.book.chain.required))


def _damaged(case: Case) -> Iterator[Finding]:
    """Comments and signatures whose files cannot be read."""
    for remark in (remark for remark in case.page.plan.copy.remarks if remark.rule == "remarks"):
        yield Finding("remarks", Grade.WARN, remark.text, remark.source)


SIGN_RULES: tuple[Rule[Case], ...] = (
    Rule("unsigned", "未签字", "看大样后逐级签字；版面再改须重签", _unsigned),
    Rule("remarks", "批注损坏", "修好所指文件；不要的删去", _damaged),
)

"""Rules about the make-up of a page: what found no room, what stands beside what, what an editor was promised.

Sources: the rules of Chinese make-up on 碰题 and 补白; Advertising Law of the People's Republic of China, article 14 (广告 label).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from layout.finding import Finding, Grade
from layout.galley import Way
from layout.issue import Ad, Kind
from layout.page import AdMark, Frame, TypeMark
from layout.proof.case import Case, Night, Rule
from layout.proof.places import glyph_box
from layout.units import POINT, Cells, Rect, in_mm

# Advice that holds a page; any other advice of the make-up is a warning.
ADVICE_GRADES: dict[str, Grade] = {"page-open": Grade.STOP}

BEGINS = 12
"""Characters of a paragraph by which an editor knows it."""
PARTS = {Kind.QUOTE: "the pull quote", Kind.SUBHEAD: "the subhead", Kind.ITEM: "the list item"}
"""What a paragraph is called that is no text."""

# Words that mark an advertisement as public service (公益), which needs no label.
PUBLIC_SERVICE = ("公益", "gongyi", "psa")


def _overset(case: Case) -> Iterator[Finding]:
    for short in case.page.overset:
        over = f"{short.rows} lines, {short.characters} characters"
        text = f"{over} found no room, from “{short.begins}”; cut the copy or give it more columns"
        yield Finding("overset", Grade.STOP, text, short.source, slug=short.slug, place=_home(case, short.slug), value=over, limit="none")


def _home(case: Case, owner: str) -> Rect | None:
    """The frame where a story, an ad or a piece of furniture stands."""
    return next((frame.rect for frame in case.page.frames if frame.owner == owner), None)


def _hole(case: Case) -> Iterator[Finding]:
    grid, deep = case.book.grid, case.reading.thresholds.hole_rows
    for hole in case.page.holes:
        rows = hole.height / grid.row
        grade = Grade.STOP if hole.width >= grid.width(1) and rows > deep else Grade.WARN
        size = f"{in_mm(hole.width):.0f} × {in_mm(hole.height):.0f} mm ({rows:.0f} rows)"
        text = f"{size} stay empty; add a filler or lengthen a story beside it"
        yield Finding("hole", grade, text, case.page.plan.copy.source, place=hole, value=f"{rows:.0f} rows", limit=f"{deep} rows")


def _missing_glyph(case: Case) -> Iterator[Finding]:
    places = _shown(case, {missing.character for missing in case.page.missing})
    for missing in (m for m in case.page.missing if not m.form):
        code = " ".join(f"U+{ord(c):04X}" for c in missing.character)
        text = f"no face at hand has “{missing.character}” ({code}); write another character or add a face that has it"
        place = places.get(missing.character)
        yield Finding("missing-glyph", Grade.STOP, text, missing.source, place=place, thing=missing.character, value=code)


def _variant_missing(case: Case) -> Iterator[Finding]:
    for missing in (m for m in case.page.missing if m.form):
        code = " ".join(f"U+{ord(c):04X}" for c in missing.character)
        text = f"no face at hand has this form of “{missing.character[0]}” ({code}); the usual form is printed"
        yield Finding("variant-missing", Grade.NOTE, text, missing.source, thing=missing.character, value=code)


def _shown(case: Case, characters: set[str]) -> dict[str, Rect]:
    """Where characters first stand on the page."""
    found: dict[str, Rect] = {}
    for mark in case.page.marks if characters else ():
        if isinstance(mark, TypeMark) and not characters.isdisjoint(mark.run.texts):
            for at, text in enumerate(mark.run.texts):
                if text in characters:
                    found.setdefault(text, glyph_box(mark, at))
    return found


def _overlap(case: Case) -> Iterator[Finding]:
    for one, other in combinations(case.page.frames, 2):
        if found := next(((a, b) for a in one.parts for b in other.parts if a.meets(b)), None):
            text = f"{_named(one)} and {_named(other)} stand on the same paper"
            shared = _shared(*found)
            value = f"{in_mm(shared.width):.1f} × {in_mm(shared.height):.1f} mm"
            source, thing = one.source or other.source, _named(other)
            yield Finding("overlap", Grade.STOP, text, source, slug=one.owner, place=shared, thing=thing, value=value, limit="none")


def _named(frame: Frame) -> str:
    return f"{frame.kind} “{frame.title or frame.owner}”"


def _shared(one: Rect, other: Rect) -> Rect:
    x, y = max(one.x, other.x), max(one.y, other.y)
    return Rect(x, y, min(one.right, other.right) - x, min(one.bottom, other.bottom) - y)


def _butting(case: Case) -> Iterator[Finding]:
    """碰题: two heads of like size side by side read as one. A frame around either parts them, and so does one that goes down (竖题)."""
    frames = [f for f in case.page.frames if f.heads and f.kind not in case.book.makeup.boxed]
    for one, other in combinations(frames, 2):
        if one.owner != other.owner and _alike(one, other, case.reading.thresholds.butting):
            for head, beside in ((h, b) for h in one.heads for b in other.heads if _side_by_side(h, b, case.book.grid.gutter)):
                if _goes_down(case, one.owner, head) or _goes_down(case, other.owner, beside):
                    continue
                named = other.title or other.owner
                text = f"the headline butts against that of “{named}”; pin one of them elsewhere or change its columns"
                yield Finding("butting", Grade.WARN, text, one.source, slug=one.owner, place=_spanning(head, beside), thing=named)


def _alike(one: Frame, other: Frame, percent: int) -> bool:
    """Whether two headlines are near in size; unknown sizes count as alike."""
    return not one.size or not other.size or abs(one.size - other.size) * 100 < percent * max(one.size, other.size)


def _side_by_side(head: Rect, beside: Rect, gutter: int) -> bool:
    left, right = sorted((head, beside), key=lambda rect: rect.x)
    level = left.y < right.bottom and right.y < left.bottom
    return level and -gutter < right.x - left.right <= 2 * gutter


def _goes_down(case: Case, owner: str, head: Rect) -> bool:
    """Whether a head is set in lines that go down."""
    down = (m for m in case.page.marks if isinstance(m, TypeMark) and m.owner == owner and m.run.way is Way.DOWN)
    return any(head.x <= mark.x < head.right and head.y <= mark.y <= head.bottom for mark in down)


def _spanning(one: Rect, other: Rect) -> Rect:
    x, y = min(one.x, other.x), min(one.y, other.y)
    return Rect(x, y, max(one.right, other.right) - x, max(one.bottom, other.bottom) - y)


def _ad_size(case: Case) -> Iterator[Finding]:
    grid, limit = case.book.grid, case.reading.thresholds.ad_size
    for ad in case.page.plan.copy.ads:
        have, sold = (in_mm(ad.width), in_mm(ad.height)), (in_mm(grid.rect(Cells(ad.column, 0, ad.columns, 1)).width), in_mm(ad.depth))
        if any(abs(h - s) > limit for h, s in zip(have, sold, strict=True)):
            value, space = (f"{wide:.1f} × {high:.1f} mm" for wide, high in (have, sold))
            text = f"the advertisement is {value}; the space sold is {space}"
            place, most = _home(case, ad.file), f"{space} ± {limit:g} mm"
            yield Finding("ad-size", Grade.WARN, text, ad.source, slug=ad.file, place=place, thing=ad.file, value=value, limit=most)


def _ad_label(case: Case) -> Iterator[Finding]:
    label = case.book.furniture.ad_label
    for ad in case.page.plan.copy.ads:
        if not _labelled(case, ad, label):
            text = f"the advertisement carries no “{label}” that can be read, and is not marked as public service (公益)"
            yield Finding("ad-label", Grade.NOTE, text, ad.source, slug=ad.file, place=_home(case, ad.file), thing=ad.file, limit=label)


def _labelled(case: Case, ad: Ad, label: str) -> bool:
    """Whether the label stands on the ad or beside it, or its name says public service."""
    if any(word in ad.file.lower() for word in PUBLIC_SERVICE):
        return True
    if any(isinstance(m, TypeMark) and m.owner == ad.file and label in m.run.text for m in case.page.marks):
        return True
    rects = [mark.rect for mark in case.page.marks if isinstance(mark, AdMark) and mark.file == ad.file]
    return any(word in text for text in _advertised(case, rects) for word in (label, *PUBLIC_SERVICE))


def _advertised(case: Case, rects: list[Rect]) -> Iterator[str]:
    """Type printed by the advertisement inside rectangles of the page, as one text each."""
    types = [(case.reading.at(shown.x, shown.y), shown.text) for shown in case.reading.printed.types if shown.inside]
    for rect in rects:
        yield "".join(text for at, text in types if rect.meets(Rect(round(at[0] * POINT), round(at[1] * POINT), 1, 1)))


def _advice(case: Case) -> Iterator[Finding]:
    for advice in (advice for advice in case.page.advice if advice.rule not in {"moved", "neighbours", "fold", "double-truck"}):
        grade = ADVICE_GRADES.get(advice.rule, Grade.WARN)
        source = advice.source or case.page.plan.copy.source
        yield Finding(advice.rule, grade, advice.text, source, slug=advice.slug, place=_home(case, advice.slug))


def _moved(case: Case) -> Iterator[Finding]:
    """What stands otherwise than the dummy of the page has it."""
    for advice in (advice for advice in case.page.advice if advice.rule == "moved"):
        yield Finding("moved", Grade.NOTE, advice.text, advice.source, slug=advice.slug, place=_home(case, advice.slug), thing=advice.slug)


def _left_out(case: Case) -> Iterator[Finding]:
    """What the make-up left out of stories to close the page (可删段): a note for each paragraph, so that nothing goes untold."""
    for story in case.page.plan.copy.stories:
        for gone in story.left_out:
            count = sum(not c.isspace() for c in gone.text)
            begins = gone.text.strip()[:BEGINS]
            words = f"{begins}…" if len(gone.text.strip()) > BEGINS else begins
            what = PARTS.get(gone.kind, "the paragraph")
            text = f"the page closed without {what} on line {gone.source.line}, “{words}” ({count} characters)"
            place = _home(case, story.slug)
            yield Finding("left-out", Grade.NOTE, text, gone.source, slug=story.slug, place=place, thing=words, value=f"{count} characters")


def _remarked(name: str, grade: Grade) -> Callable[[Case], Iterator[Finding]]:
    """What the allotment says of a page."""

    def told(case: Case) -> Iterator[Finding]:
        for remark in (remark for remark in case.page.plan.copy.remarks if remark.rule == name):
            yield Finding(name, grade, remark.text, remark.source, slug=remark.slug)

    return told


def _neighbours(case: Case) -> Iterator[Finding]:
    """Stories that stand otherwise beside one another than the editor asks."""
    for advice in (advice for advice in case.page.advice if advice.rule == "neighbours"):
        yield Finding("neighbours", Grade.WARN, advice.text, advice.source, slug=advice.slug, place=_home(case, advice.slug))


def _fold(case: Case) -> Iterator[Finding]:
    """What stands across the fold of a double truck (跨版)."""
    for advice in (advice for advice in case.page.advice if advice.rule == "fold"):
        yield Finding("fold", Grade.NOTE, advice.text, advice.source, slug=advice.slug, place=_home(case, advice.slug))


def _double_truck(case: Case) -> Iterator[Finding]:
    """A double truck that is not in the middle of its section, type in its fold, a story that should cross it and does not."""
    yield from _remarked("double-truck", Grade.WARN)(case)
    for advice in (advice for advice in case.page.advice if advice.rule == "double-truck"):
        yield Finding("double-truck", Grade.WARN, advice.text, advice.source, slug=advice.slug, place=_home(case, advice.slug))


def _fillers(case: Case) -> Iterator[Finding]:
    if case.page.dropped:
        text = f"not needed to close the page: {', '.join(case.page.dropped)}"
        yield Finding("filler", Grade.NOTE, text, case.page.plan.copy.source)


def _faces(night: Night) -> Iterator[Finding]:
    cast_for = {style.role for style in night.book.styles} | {ladder.role for ladder in night.book.ladders}
    for cast in night.casts:
        if cast.substituted:
            grade = Grade.WARN if cast.role in cast_for else Grade.NOTE
            played = cast.faces[0] if cast.faces else "nobody"
            text = f"role “{cast.role}” wants {cast.wanted}; tonight it is played by {played}"
            text = f"{text}; {cast.remedy}" if cast.remedy else text
            yield Finding("face", grade, text, thing=cast.role, value=played, limit=cast.wanted)


def _weights(night: Night) -> Iterator[Finding]:
    """A synthetic weight shows in the key of its face: the family's weight, then the stroke."""
    strokes = {role.name: {wish.embolden for wish in role.chain if wish.embolden} for role in night.book.roles}
    for cast in night.casts:
        played = cast.faces[0] if cast.faces else ""
        if any(played.endswith(f"-b{stroke}") for stroke in strokes.get(cast.role, ())):
            text = f"role “{cast.role}” is played by {played}, thickened by an outline; {cast.wanted} has the true weight"
            yield Finding("weight", Grade.NOTE, text, thing=cast.role, value=played, limit=cast.wanted)


def _unreadable(case: Case) -> Iterator[Finding]:
    """Photos and ads of this page whose files cannot be printed, as far as they were called for."""
    frames = {frame.owner: frame for frame in case.page.frames}
    for ad in (ad for ad in case.page.plan.copy.ads if ad.fault):
        place = next(iter(frames[ad.file].photos), None) if ad.file in frames else None
        text = f"the ad {ad.file} cannot be printed: {ad.fault}"
        yield Finding("unreadable", Grade.STOP, text, ad.source, slug=ad.file, place=place, thing=ad.file)
    copy = case.page.plan.copy
    for story in (story for story in (*copy.stories, *copy.fillers) if story.slug in frames):
        for photo, place in zip(story.photos, frames[story.slug].photos, strict=False):
            if photo.fault:
                text = f"the photo {photo.file} cannot be printed: {photo.fault}"
                yield Finding("unreadable", Grade.STOP, text, photo.source, slug=story.slug, place=place, thing=photo.file)


PAGE_RULES: tuple[Rule[Case], ...] = (
    Rule("overset", "溢文", "删减稿件，或放宽栏数", _overset),
    Rule("page-open", "版面未闭合", "按说明增删行数，或加一条补白", _advice),
    Rule("hole", "空洞", "补一条补白，或加长邻近稿件", _hole),
    Rule("missing-glyph", "缺字", "换字，或在 fonts/ 中加入含此字的字体", _missing_glyph),
    Rule("variant-missing", "异体未备", "核对字形；需要时在 fonts/ 中加入含此异体的字体", _variant_missing),
    Rule("overlap", "框架重叠", "检查固定位置（place）与广告是否冲突", _overlap),
    Rule("butting", "碰题", "固定其中一稿的位置，或改栏数", _butting),
    Rule("ad-size", "广告尺寸", "请广告部核对版面与文件尺寸", _ad_size),
    Rule("ad-label", "广告标识", "加“广告”标识，或确认为公益广告", _ad_label),
    Rule("filler", "补白未用", "无需处理，可留作下期", _fillers),
    Rule("neighbours", "组版未成", "固定（place）其中一稿", _neighbours),
    Rule("surplus", "余稿", "留作下期，或撤下一稿", _remarked("surplus", Grade.NOTE)),
    Rule("pool-short", "稿件不足", "按说明补稿", _remarked("pool-short", Grade.WARN)),
    Rule("jump", "未能转版", "按说明处理", _remarked("jump", Grade.NOTE)),
    Rule("left-out", "删去可删段", "核对文意；要留就删短别处，再组一次", _left_out),
    Rule("fold", "跨越中缝", "看大样：标题断开处是否妥当", _fold),
    Rule("double-truck", "跨版", "按说明调整版次或标题", _double_truck),
    Rule("moved", "版面变动", "与上次大样核对；不合适就固定（pin）该稿", _moved),
    Rule("unreadable", "图片无法印刷", "换一个文件，或撤下图片、广告", _unreadable),
)

NIGHT_RULES: tuple[Rule[Night], ...] = (
    Rule("face", "字体替代", "安装所需字体，见说明", _faces),
    Rule("weight", "合成字重", "安装真字重的字体", _weights),
)

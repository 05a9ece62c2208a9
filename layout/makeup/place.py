"""A closed page set down on paper: every box to marks, every story's type in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from layout.galley import Line, Missing, Setter
from layout.issue import Berth, Photo, Story
from layout.makeup.arrange import Arrangement
from layout.makeup.borders import border
from layout.makeup.closing import Closed, close, others
from layout.makeup.doubletruck import close_double, doubles
from layout.makeup.furniture import column_rule, cutoff_rule, flank_rules, furniture, label, set_at
from layout.makeup.holes import holes
from layout.makeup.leaving import levers
from layout.makeup.printmarks import SLUG, print_marks
from layout.makeup.seed import Box
from layout.makeup.stepped import feet, left_edges, notch
from layout.makeup.stretches import Stretch
from layout.makeup.taste import TOP_SHARE, flanks
from layout.page import AdMark, Copyfit, Frame, Mark, Overset, Page, PagePlan, PictureMark, Rescue, RuleMark, house_of
from layout.stylebook import Grid, Stylebook
from layout.units import Cells, Rect, Sp


def place(plan: PagePlan, index: Story | None, setter: Setter, book: Stylebook) -> Page:
    """Compose one page. `index` is its index box, when it carries one."""
    stories = (*plan.copy.stories, index) if index else plan.copy.stories
    made = (close_double if plan.copy.through else close)(plan, stories, setter, book)
    return set_down(made, plan, setter, house_of(plan, book))


def alternatives(plan: PagePlan, index: Story | None, setter: Setter, book: Stylebook, count: int) -> Iterator[Page]:
    """Up to so many other pages of the same copy, each closed and of another structure."""
    stories = (*plan.copy.stories, index) if index else plan.copy.stories
    for closed in (doubles if plan.copy.through else others)(plan, stories, setter, book, count):
        yield set_down(closed, plan, setter, house_of(plan, book))


def set_down(closed: Closed, plan: PagePlan, setter: Setter, book: Stylebook) -> Page:
    frame, marks = furniture(plan, setter, book)
    frames, painted = [frame], list(marks)
    for box, made in closed.boxes:
        frames.append(_frame(box, made, book))
        painted += _box(box, made, setter, book)
    painted += _rules(closed, book)
    for ad, cells in closed.ads:
        rect = _ad_rect(ad.width, ad.height, book.grid.rect(cells))
        frames.append(Frame(ad.file, "ad", cells, book.grid.rect(cells), ad.source, photos=(rect,)))
        if not ad.fault:
            painted.append(AdMark(rect, ad.file, ad.file, ad.fit))
        painted += label(book.furniture.ad_label, setter, book, book.grid.rect(cells), ad.source)
    if book.files.marks:
        painted += print_marks(plan, setter, book)
    return Page(
        _as_printed(plan, closed),
        (book.grid.page_width, book.grid.page_height),
        book.grid.bleed,
        tuple(frames),
        tuple(painted),
        holes(closed, book.grid),
        tuple(_overset(closed)),
        tuple(_missing(closed, setter)),
        closed.advice,
        closed.faults,
        closed.dropped,
        tuple(_rescues(closed, book.grid)),
        tuple(_berth(box) for box, _ in closed.boxes),
        SLUG if book.files.marks else 0,
        closed.blemishes,
    )


def _as_printed(plan: PagePlan, closed: Closed) -> PagePlan:
    """The plan with its copy as it stands on the page, what was left out told by the stories themselves."""
    light = {box.item.slug: box.form.story for box, _ in closed.boxes if box.form and box.form.story.left_out}
    stories = tuple(light.get(story.slug, story) for story in plan.copy.stories)
    return replace(plan, copy=replace(plan.copy, stories=stories)) if light else plan


def _berth(box: Box) -> Berth:
    less = len(box.form.story.left_out) if box.form else 0
    return Berth(box.item.slug, box.cells, unusual=box.shape.unusual, less=less, step=box.shape.step)


def _ad_rect(width: Sp, height: Sp, space: Rect) -> Rect:
    """An ad at its own size: centred across the space sold, on its foot."""
    return Rect(space.x + (space.width - width) // 2, space.bottom - height, width, height)


def _box(box: Box, made: Arrangement, setter: Setter, book: Stylebook) -> Iterator[Mark]:
    """All marks of a story: head, pictures with captions, text leg by leg."""
    form, rect, slug = made.mix, book.grid.rect(box.cells), box.item.slug
    if box.cells.rows < form.fixed:
        return  # a page left open: the head would print over what stands below, and all of the story is overset
    if form.inset:
        yield from border(_outline(rect, made, book.grid), book.border(box.item.kind, form.story.frame), slug)
    yield from _head(made, _head_rect(box, made, book), book, slug)
    yield from _pictures(box, made, setter, book)
    for stretch, leg in zip(made.stretches, made.legs, strict=True):
        for row, line in leg.lines:
            if form.tiers:
                yield from _down(line, row, _leg_rect(box, stretch, book.grid), book, slug)
            else:
                yield from _line(line, rect.x + stretch.x, box.cells.row + stretch.row + row, book, slug)


def _line(line: Line, x: Sp, row: int, book: Stylebook, slug: str) -> Iterator[Mark]:
    for rule in line.rules:
        yield RuleMark(Rect(x + rule.x, book.grid.y(row) + rule.y, rule.width, rule.height), "black", slug)
    yield from set_at(line, x, book.grid.baseline(row + line.depth - 1) - line.rise, slug)


def _down(line: Line, slot: int, tier: Rect, book: Stylebook, slug: str) -> Iterator[Mark]:
    """A vertical line in its slots, counted from the right; its characters begin level with those of horizontal lines beside it."""
    grid = book.grid
    x, y = tier.right - (slot + line.depth) * grid.row, tier.y + (grid.row - grid.em) // 2
    for rule in line.rules:
        yield RuleMark(Rect(x + rule.x, y + rule.y, rule.width, rule.height), "black", slug)
    yield from set_at(line, x, y, slug)


def _head(made: Arrangement, rect: Rect, book: Stylebook, slug: str) -> Iterator[Mark]:
    """The head in its rows; a vertical one in the middle of them."""
    head = made.mix.head
    top = rect.y + max(0, rect.height - head.height) * (50 if head.vertical else TOP_SHARE) // 100
    for line in head.lines:
        yield from set_at(line.line, rect.x + line.x, top + line.y, slug)
        if line.part == "kicker" and not head.vertical and flanks(made.mix.story, book):
            yield from flank_rules(line, Rect(rect.x, top, head.span, head.height), book, slug)


def _head_rect(box: Box, made: Arrangement, book: Stylebook) -> Rect:
    form, grid = made.mix, book.grid
    x = grid.x(box.cells.column) + form.head_at.x
    return Rect(x, grid.y(box.cells.row + made.head_row), form.head.span, made.head_rows * grid.row)


def _pictures(box: Box, made: Arrangement, setter: Setter, book: Stylebook) -> Iterator[Mark]:
    for picture, rect in zip(made.mix.photos, picture_rects(box, made, book), strict=True):
        window = crop(picture.photo, rect)
        if not picture.photo.fault:
            yield PictureMark(rect, picture.photo.file, window, box.item.slug)
        leading = book.style("caption").leading or book.grid.row
        for number, line in enumerate(picture.caption):
            yield from set_at(line, rect.x, rect.bottom + leading * (number + 1), box.item.slug)


def picture_rects(box: Box, made: Arrangement, book: Stylebook) -> tuple[Rect, ...]:
    """Where the pictures stand, one under the other, the top edge level with the tops of the characters beside."""
    form, grid = made.mix, book.grid
    x = grid.x(box.cells.column) + form.photos_at.x
    lead = (grid.row - grid.em) // 2
    row = box.cells.row + made.band_row
    rects = []
    for picture, rows in zip(form.photos, made.picture_rows, strict=True):
        top = grid.y(row) + lead
        rects.append(Rect(x, top, form.photos_at.width, rows * grid.row - lead))
        row += rows + picture.caption_rows
    return tuple(rects)


def crop(photo: Photo, rect: Rect) -> tuple[int, int, int, int]:
    """The window of a photo that has the proportion of its rectangle, in pixels, about the middle of the editor's crop."""
    (width, height), (left, top, right, bottom) = photo.pixels, photo.crop
    x0, y0, x1, y1 = left * width // 1000, top * height // 1000, right * width // 1000, bottom * height // 1000
    across, down = x1 - x0, y1 - y0
    tall = across * rect.height // rect.width
    if tall <= height and (tall <= down or photo.crop != (0, 0, 1000, 1000)):
        y0 = min(max(0, (y0 + y1 - tall) // 2), height - tall)
        return x0, y0, x1, y0 + tall
    narrow = min(across, down * rect.width // rect.height)
    x0 += (across - narrow) // 2
    return x0, y0, x0 + narrow, y1


def _outline(rect: Rect, made: Arrangement, grid: Grid) -> Rect:
    """Where a frame stands in its box: as far above the first characters and below the last ones as beside them."""
    form, lead = made.mix, (grid.row - grid.em) // 2
    top = rect.y + form.top * grid.row + lead - form.inset
    foot = rect.bottom - form.foot * grid.row - lead + form.inset
    return Rect(rect.x, top, rect.width, foot - top)


def _rules(closed: Closed, book: Stylebook) -> Iterator[Mark]:
    """Column rules between neighbours and cutoff rules under boxes; framed boxes bring their own."""
    framed = tuple(box.cells for box, made in closed.boxes if made.mix.inset)
    for box, made in closed.boxes:
        if made.mix.inset:
            continue
        for cells in left_edges(box.cells, box.shape.step):
            beside = Cells(cells.column - 1, cells.row, 1, cells.rows)
            if cells.column % book.grid.side and not any(beside.meets(frame) for frame in framed):
                yield column_rule(book, cells)
        for cells in feet(box.cells, box.shape.step):
            for run in _unframed(Cells(cells.column, cells.foot, cells.columns, 1), framed) if cells.foot < closed.cells.foot else ():
                yield from cutoff_rule(book, Cells(run.column, cells.row, run.columns, cells.rows))


def _unframed(below: Cells, framed: tuple[Cells, ...]) -> Iterator[Cells]:
    """The stretches of a row that no framed box begins under."""
    start = below.column
    for column in range(below.column, below.right + 1):
        cell = Cells(column, below.row, 1, 1)
        if column == below.right or any(cell.meets(frame) for frame in framed):
            if column > start:
                yield Cells(start, below.row, column - start, 1)
            start = column + 1


def _frame(box: Box, made: Arrangement, book: Stylebook) -> Frame:
    form, grid = made.mix, book.grid
    rect = grid.rect(box.cells)
    legs = tuple(_leg_rect(box, stretch, grid) for stretch in made.stretches)
    lines = sum(len(leg.lines) for leg in made.legs)
    copyfit = Copyfit(box.shape.rows, box.cells.rows, lines, form.story.characters, made.strain, made.levers + levers(form.story))
    heads = (_head_rect(box, made, book),) if form.head.rows and box.cells.rows >= form.fixed else ()
    corner = notch(box.cells, box.shape.step)
    return Frame(
        box.item.slug, box.item.kind, box.cells, rect, form.story.source, form.story.weight, " ".join(form.story.headline),
        heads, picture_rects(box, made, book), legs, form.head.size, copyfit, corner, grid.rect(corner) if corner else None,
    )  # fmt: skip


def _leg_rect(box: Box, stretch: Stretch, grid: Grid) -> Rect:
    row = box.cells.row + stretch.row
    return Rect(grid.x(box.cells.column) + stretch.x, grid.y(row), stretch.measure, stretch.rows * grid.row)


def _rescues(closed: Closed, grid: Grid) -> Iterator[Rescue]:
    """Lines of the body that could not be set by the rules, each with the line after it."""
    for box, made in closed.boxes:
        tier = made.mix.tiers is not None
        placed = [
            (line, _line_rect(_leg_rect(box, stretch, grid), row, line.depth, (grid, tier)))
            for stretch, leg in zip(made.stretches, made.legs, strict=True)
            for row, line in leg.lines
        ]
        for at, (line, where) in enumerate(placed):
            if line.rescued:
                after = placed[at + 1][0] if at + 1 < len(placed) else None
                yield Rescue(box.item.slug, line, where, after.text if after and after.source == line.source else "")


def _line_rect(leg: Rect, row: int, depth: int, how: tuple[Grid, bool]) -> Rect:
    """Where a line stands in a leg, or in a tier of vertical lines."""
    grid, tier = how
    if tier:
        return Rect(leg.right - (row + depth) * grid.row, leg.y, depth * grid.row, leg.height)
    return Rect(leg.x, leg.y + row * grid.row, leg.width, depth * grid.row)


def _overset(closed: Closed) -> Iterator[Overset]:
    for box, made in closed.boxes:
        if made.over:
            characters = sum(len(line.text.replace(" ", "")) for line in made.over)
            begins = next((line.text for line in made.over if line.text.strip()), "")[:10]
            yield Overset(box.item.slug, made.over[0].source, sum(line.depth for line in made.over), characters, begins)


def _missing(closed: Closed, setter: Setter) -> Iterator[Missing]:
    for _, made in closed.boxes:
        form = made.mix
        yield from form.head.missing
        across = setter.vertical_galley(form.story, form.tiers.length) if form.tiers else setter.galley(form.story, form.measure)
        yield from across.missing

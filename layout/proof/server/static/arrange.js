// Make-up by hand: a box is drawn or stretched on the grid, the page says whether it would close, then it is pinned.
import { find, later, make } from "./make.js";
import { send, note, tried } from "./wire.js";
import { say } from "./words.js";
import { showFit } from "./writing.js";

const CORNERS = { nw: [0, 0], ne: [1, 0], sw: [0, 1], se: [1, 1], n: [0.5, 0], s: [0.5, 1], w: [0, 0.5], e: [1, 0.5] };

export class Arrange {
  constructor(stage, acts) {
    Object.assign(this, { stage, acts, cells: null, slug: "" });
    this.ghost = make("div", { class: "ghost", "data-handle": "move", hidden: true }, make("span", { class: "where" }), Object.keys(CORNERS).map((corner) => make("i", { class: corner, "data-handle": corner })));
    this.answer = make("output", { class: "fit" });
    this.pinning = make("button", { class: "main small", text: say("arrange.pin"), onclick: () => this.pin() });
    this.slip = make("div", { class: "answer-slip", hidden: true, role: "region", "aria-label": say("arrange.do") }, make("b", { class: "whose" }), this.answer, this.pinning, make("button", { class: "small", text: say("cancel"), onclick: () => this.stop() }));
    stage.paper.append(this.ghost);
    stage.room.append(this.slip);
    this.weigh = later(250, () => this.weighed());
    this.ghost.addEventListener("pointerdown", (event) => this.down(event));
    this.ghost.addEventListener("pointermove", (event) => this.moved(event));
    this.ghost.addEventListener("pointerup", () => this.up());
    this.ghost.addEventListener("pointercancel", () => this.up());
    this.slip.addEventListener("pointerdown", (event) => event.stopPropagation());
  }

  get on() {
    return this.cells !== null;
  }

  start(sheet, frame) {
    if (!sheet.grid) return void note(say("arrange.nogrid"), "bad");
    Object.assign(this, { sheet, lattice: sheet.grid, slug: frame.slug, cells: [...frame.cells], from: frame.cells.join() });
    find(".whose", this.slip).textContent = frame.title || frame.slug;
    this.answer.textContent = say("arrange.hint");
    this.ghost.hidden = this.slip.hidden = false;
    this.pinning.disabled = false;
    this.laid();
    this.stage.reveal(frame.rect);
    this.stage.room.focus();
    return undefined;
  }

  stop() {
    this.cells = null;
    this.ghost.hidden = this.slip.hidden = true;
    this.acts.stopped();
  }

  // Cells as a rectangle of the page, in mm.
  rect([column, row, columns, rows]) {
    const { columns: edges, width, top, row: depth } = this.lattice;
    return [edges[column], top + row * depth, edges[column + columns - 1] + width - edges[column], rows * depth];
  }

  laid() {
    const [x, y, width, height] = this.rect(this.cells), [long, deep] = this.sheet.size;
    const part = (at, all) => (100 * at) / all + "%";
    Object.assign(this.ghost.style, { left: part(x, long), top: part(y, deep), width: part(width, long), height: part(height, deep) });
    find(".where", this.ghost).textContent = say("arrange.cells", { n: this.cells[2], m: this.cells[3] });
  }

  down(event) {
    event.preventDefault();
    event.stopPropagation();
    this.drag = { handle: event.target.dataset.handle, at: this.mm(event), rect: this.rect(this.cells) };
    this.ghost.setPointerCapture(event.pointerId);
  }

  mm(event) {
    return this.stage.onPage(this.stage.at(event));
  }

  moved(event) {
    if (!this.drag) return;
    event.stopPropagation();
    const now = this.mm(event), dx = now[0] - this.drag.at[0], dy = now[1] - this.drag.at[1];
    let [left, top, width, height] = this.drag.rect;
    const { handle } = this.drag;
    let right = left + width, foot = top + height;
    if (handle === "move") [left, right, top, foot] = [left + dx, right + dx, top + dy, foot + dy];
    else {
      if (handle.includes("w")) left += dx;
      if (handle.includes("e")) right += dx;
      if (handle.includes("n")) top += dy;
      if (handle.includes("s")) foot += dy;
    }
    this.put(this.snapped(left, top, right, foot, handle === "move"));
  }

  up() {
    if (!this.drag) return;
    this.drag = null;
    this.weigh();
  }

  // The nearest cells; a box that is only moved keeps its size.
  snapped(left, top, right, foot, keeps) {
    const { columns: edges, width, top: head, row: depth } = this.lattice;
    const near = (places, at) => places.reduce((best, each, index) => (Math.abs(each - at) < Math.abs(places[best] - at) ? index : best), 0);
    const column = near(edges, left), row = Math.round((top - head) / depth);
    if (keeps) return [column, row, this.cells[2], this.cells[3]];
    const last = near(edges.map((edge) => edge + width), right), under = Math.round((foot - head) / depth);
    return [column, row, last - column + 1, under - row];
  }

  put([column, row, columns, rows]) {
    const wide = Math.min(Math.max(1, columns), this.lattice.columns.length), deep = Math.min(Math.max(3, rows), this.lattice.rows);
    this.cells = [Math.min(Math.max(0, column), this.lattice.columns.length - wide), Math.min(Math.max(0, row), this.lattice.rows - deep), wide, deep];
    this.laid();
  }

  // Arrow keys move by a cell, with Shift they stretch; Enter pins.
  key(event) {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!step) return;
    const [column, row, columns, rows] = this.cells;
    this.put(event.shiftKey ? [column, row, columns + step[0], rows + step[1]] : [column + step[0], row + step[1], columns, rows]);
    this.weigh();
  }

  async weighed() {
    if (!this.on) return;
    const asked = this.cells.join();
    this.answer.textContent = say("arrange.asking");
    const fit = await tried(() => send(`/api/page/${this.sheet.standing.number}/try-pin`, { slug: this.slug, cells: this.cells }));
    if (!this.on || asked !== this.cells.join()) return;
    if (!fit) this.answer.textContent = say("arrange.refused");
    else {
      showFit(this.answer, fit);
      if (!fit.closes && fit.text) this.answer.append(" ", make("small", { text: fit.text }));
    }
  }

  async pin() {
    if (!this.on) return;
    this.pinning.disabled = true;
    const done = await tried(() => send(`/api/page/${this.sheet.standing.number}/pin`, { slug: this.slug, cells: this.cells }));
    this.pinning.disabled = false;
    if (done) {
      note(say("arrange.pinned", { slug: this.slug }));
      this.stop();
    }
  }
}

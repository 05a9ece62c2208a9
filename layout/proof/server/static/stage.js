// A page on the stage: tiles at the zoom that is needed, pan and zoom by pointer, wheel and fingers. Lengths of the page are mm.
import { drawer, later, make } from "./make.js";

const LEVELS = [36, 72, 144, 288, 576];
const SIDE = 512;
const INCH = 25.4;
const LEAST = 0.3, MOST = 40;
const EDGE = 14;
const SPARE = 160;

// CSS pixels to a millimetre at 100 %, and measured on this screen.
const NOMINAL = 96 / INCH;
export const measured = () => Number(drawer.take("screen", NOMINAL)) || NOMINAL;

export class Stage {
  constructor(room, { view = () => {}, pick = () => {} } = {}) {
    Object.assign(this, { room, onview: view, onpick: pick, scale: 1, x: 0, y: 0, way: "fit", page: null, size: [1, 1] });
    this.base = make("img", { class: "base", alt: "", draggable: "false" });
    this.tiles = make("div", { class: "tiles" });
    this.soft = make("img", { class: "soft", alt: "", draggable: "false", hidden: true });
    this.svg = make("svg:svg", { preserveAspectRatio: "none", "aria-hidden": "true" });
    this.paper = make("div", { class: "paper" }, this.base, this.tiles, this.soft, this.svg);
    this.empty = make("p", { class: "empty", hidden: true });
    room.append(this.paper, this.empty);
    this.fill = later(40, () => this.filled());
    this.pointers = new Map();
    room.addEventListener("wheel", (event) => this.wheeled(event), { passive: false });
    room.addEventListener("pointerdown", (event) => this.down(event));
    room.addEventListener("pointermove", (event) => this.moved(event));
    for (const name of ["pointerup", "pointercancel"]) room.addEventListener(name, (event) => this.up(event));
    new ResizeObserver(() => this.resized()).observe(room);
  }

  // Put a page on the stage; zoom and place stay when it is the same page in another state.
  show(number, sha, size, soft) {
    const turned = this.page !== number;
    Object.assign(this, { page: number, sha, size });
    this.paper.hidden = !sha;
    if (!sha) return;
    this.svg.setAttribute("viewBox", `0 0 ${size[0]} ${size[1]}`);
    if (turned) {
      this.tiles.replaceChildren();
      this.under(`/thumb/${number}/${sha}.png`, true);
    }
    this.softly(soft);
    if (turned && this.way === "free") this.way = "fit";
    this.resized();
    this.filled();
  }

  // The whole page under its tiles. Of another state of the page it comes after them: nobody waits for it.
  under(src, at_once = false) {
    if (this.base.getAttribute("src") === src) return;
    const fresh = make("img", { class: "base", alt: "", draggable: "false", src });
    const put = () => { this.base.replaceWith(fresh); this.base = fresh; };
    if (at_once) put();
    else fresh.onload = () => this.sha && src.includes(this.sha) && put();
  }

  softly(on) {
    this.wantsSoft = on;
    this.soft.hidden = !on;
    if (on) this.soft.src = `/soft/${this.page}/${this.sha}.png`;
  }

  vacant(words) {
    this.empty.textContent = words;
    this.empty.hidden = !words;
  }

  resized() {
    if (this.way === "fit") this.fit();
    else this.laid();
  }

  fit() {
    const { clientWidth: width, clientHeight: height } = this.room;
    this.way = "fit";
    this.scale = Math.max(0.1, Math.min((width - 2 * EDGE) / this.size[0], (height - 2 * EDGE) / this.size[1]));
    this.x = (width - this.size[0] * this.scale) / 2;
    this.y = (height - this.size[1] * this.scale) / 2;
    this.laid();
  }

  // Zoom to a scale so that a point of the stage stays where it is.
  to(scale, x = this.room.clientWidth / 2, y = this.room.clientHeight / 2) {
    const wanted = Math.min(MOST, Math.max(LEAST, scale));
    this.x = x - ((x - this.x) * wanted) / this.scale;
    this.y = y - ((y - this.y) * wanted) / this.scale;
    this.scale = wanted;
    this.way = "free";
    this.laid();
  }

  zoom(how) {
    if (how === "fit") this.fit();
    else if (how === "in") this.to(this.scale * 1.3);
    else if (how === "out") this.to(this.scale / 1.3);
    else if (how === "hundred") this.to(NOMINAL);
    else this.to(measured());
  }

  pan(dx, dy) {
    this.x += dx;
    this.y += dy;
    this.way = "free";
    this.laid();
  }

  percent() {
    return Math.round((100 * this.scale) / NOMINAL);
  }

  take(other) {
    Object.assign(this, { scale: other.scale, x: other.x, y: other.y, way: other.way === "fit" ? "fit" : "free" });
    this.laid(true);
  }

  // Bring a rectangle of the page into view, and no further than that.
  reveal([left, top, width, height]) {
    const [x, y] = [this.x + left * this.scale, this.y + top * this.scale];
    const seen = x >= 0 && y >= 0 && x + width * this.scale <= this.room.clientWidth && y + height * this.scale <= this.room.clientHeight;
    if (seen) return;
    this.pan(this.room.clientWidth / 2 - x - (width * this.scale) / 2, this.room.clientHeight / 2 - y - Math.min(height * this.scale, this.room.clientHeight - 60) / 2);
  }

  // Keep some of the page on the stage, then place it.
  laid(quiet = false) {
    const [width, height] = [this.size[0] * this.scale, this.size[1] * this.scale];
    const { clientWidth, clientHeight } = this.room;
    const held = (at, long, room) => (long <= room ? Math.min(Math.max(at, 0), room - long) : Math.min(Math.max(at, room - long - EDGE), EDGE));
    this.x = held(this.x, width, clientWidth);
    this.y = held(this.y, height, clientHeight);
    const style = this.paper.style;
    style.width = width + "px";
    style.height = height + "px";
    style.transform = `translate(${Math.round(this.x)}px, ${Math.round(this.y)}px)`;
    this.svg.style.setProperty("--px", 1 / this.scale);
    this.fill();
    if (!quiet) this.onview(this);
  }

  level() {
    const needed = this.scale * INCH * devicePixelRatio * 0.96;
    const at = LEVELS.findIndex((dots) => dots >= needed);
    return at < 0 ? LEVELS.length - 1 : at;
  }

  // Tiles in view that are not there yet; those of another zoom or state go when all of these have come.
  filled() {
    if (!this.sha || !this.room.clientWidth) return;
    const level = this.level();
    const long = (LEVELS[level] / INCH) * this.size[0], deep = (LEVELS[level] / INCH) * this.size[1];
    const step = (SIDE / LEVELS[level]) * INCH * this.scale;
    const from = (at) => Math.max(0, Math.floor(-at / step));
    const upto = (at, room, all) => Math.min(Math.ceil(all / SIDE) - 1, Math.floor((room - at) / step));
    const wanted = new Set();
    for (let row = from(this.y); row <= upto(this.y, this.room.clientHeight, deep); row++) {
      for (let column = from(this.x); column <= upto(this.x, this.room.clientWidth, long); column++) {
        const name = `${this.sha}/${level}/${column}/${row}`;
        wanted.add(name);
        if (!this.tile(name)) this.tiles.append(this.fresh(name, column, row, long, deep));
      }
    }
    this.wanted = wanted;
    this.swept();
  }

  tile(name) {
    return this.tiles.querySelector(`[data-tile="${name}"]`);
  }

  fresh(name, column, row, long, deep) {
    const img = make("img", { alt: "", draggable: "false", "data-tile": name });
    const part = (at, all) => (100 * at) / all + "%";
    img.style.left = part(column * SIDE, long);
    img.style.top = part(row * SIDE, deep);
    img.style.width = part(Math.min(SIDE, long - column * SIDE), long);
    img.style.height = part(Math.min(SIDE, deep - row * SIDE), deep);
    img.onload = () => { img.dataset.come = "yes"; this.swept(); };
    img.onerror = () => { img.remove(); this.swept(); };
    img.src = `/tile/${this.page}/${name}.png`;
    return img;
  }

  swept() {
    const tiles = [...this.tiles.children];
    if (tiles.some((each) => this.wanted.has(each.dataset.tile) && !each.dataset.come)) return;
    const [one] = this.wanted;
    const now = one ? one.split("/").slice(0, 2).join("/") + "/" : "/";
    const spare = tiles.filter((each) => !this.wanted.has(each.dataset.tile));
    spare.forEach((each, at) => (!each.dataset.tile.startsWith(now) || at < spare.length - SPARE) && each.remove());
    this.room.dataset.shown = this.sha;
    this.under(`/thumb/${this.page}/${this.sha}.png`);
  }

  at(event) {
    const frame = this.room.getBoundingClientRect();
    return [event.clientX - frame.left, event.clientY - frame.top];
  }

  // A point of the stage as mm of the page.
  onPage([x, y]) {
    return [(x - this.x) / this.scale, (y - this.y) / this.scale];
  }

  wheeled(event) {
    event.preventDefault();
    if (event.shiftKey) return this.pan(-event.deltaY, 0);
    const turn = event.deltaY * (event.deltaMode === 1 ? 24 : 1);
    return this.to(this.scale * Math.exp(-Math.max(-120, Math.min(120, turn)) / (event.ctrlKey ? 90 : 320)), ...this.at(event));
  }

  down(event) {
    if (event.button > 1 || event.target.closest("[data-handle]")) return;
    this.pointers.set(event.pointerId, this.at(event));
    this.drag = { from: this.at(event), far: false };
    this.room.setPointerCapture(event.pointerId);
  }

  moved(event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    const now = this.at(event);
    if (this.pointers.size === 2) return this.pinched(event.pointerId, before, now);
    if (!this.drag.far && Math.hypot(now[0] - this.drag.from[0], now[1] - this.drag.from[1]) < 4) return undefined;
    this.drag.far = true;
    this.pointers.set(event.pointerId, now);
    this.room.classList.add("panning");
    return this.pan(now[0] - before[0], now[1] - before[1]);
  }

  pinched(id, before, now) {
    const [, still] = [...this.pointers].find(([each]) => each !== id);
    const apart = (point) => Math.max(8, Math.hypot(point[0] - still[0], point[1] - still[1]));
    this.drag.far = true;
    this.pointers.set(id, now);
    this.to((this.scale * apart(now)) / apart(before), (now[0] + still[0]) / 2, (now[1] + still[1]) / 2);
    this.pan((now[0] - before[0]) / 2, (now[1] - before[1]) / 2);
  }

  up(event) {
    if (!this.pointers.delete(event.pointerId)) return;
    this.room.classList.remove("panning");
    if (event.type === "pointerup" && !this.drag.far) this.onpick(this.onPage(this.at(event)), event);
  }
}

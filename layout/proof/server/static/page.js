// One page: the stage, what is laid over it, the panel beside it, and the keys of both.
import { Arrange } from "./arrange.js";
import { all, drawer, find, given, make } from "./make.js";
import { errors, undoing } from "./news.js";
import { overlay } from "./overlays.js";
import { chip, pips } from "./chips.js";
import { Panel } from "./panel.js";
import { furnished, listen, open, options, pressed } from "./slip.js";
import { measured, Stage } from "./stage.js";
import { ask, follow, note, send, tried } from "./wire.js";
import { say } from "./words.js";

const now = { issue: given("issue"), sheet: given("sheet"), number: 0, chosen: "", finding: -1, layers: new Set(drawer.take("layers", "findings").split(" ").filter(Boolean)), changes: [], look: "plain" };
now.number = Number(location.pathname.split("/").at(-1));
// The page that was asked for last; an answer for another one comes too late.
now.wanted = now.number;

const stage = new Stage(find("#main"), { view: viewed, pick: picked });
const panel = new Panel(find("#panel"), { choose, point, free, others, arrange: arrangeStory });
const arrange = new Arrange(stage, { stopped: () => pressed(find("#arrange"), false) });

const standing = () => now.issue.pages.find((page) => page.number === now.number);
const own = () => now.sheet?.frames.filter((frame) => frame.ours) ?? [];

function viewed() {
  find("#scale").textContent = stage.percent() + "%";
}

function draw() {
  if (now.sheet) overlay(stage.svg, now.sheet, now);
  for (const button of all("[data-layer]")) {
    pressed(button, now.layers.has(button.dataset.layer));
    const lacks = (button.dataset.layer === "ink" && !now.sheet?.ink) || (button.dataset.layer === "grid" && !now.sheet?.grid);
    button.disabled = lacks;
    button.title = lacks ? say("layer.lacks") : say("layer." + button.dataset.layer + ".title");
  }
  const press = find("[data-look=press]");
  press.disabled = !now.sheet?.soft;
  press.title = now.sheet?.soft ? say("look.press.title") : say("look.lacks");
}

function shown() {
  const here = standing(), sheet = now.sheet;
  document.title = `${say("page.name", { n: now.number })} · ${now.issue.title}`;
  find("#title").replaceChildren(say("page.name", { n: now.number }), make("small", { text: [here?.section, here?.editor].filter(Boolean).join(" · ") }));
  find("#state").replaceChildren(...(here ? [...chip(here, now.issue.busy.includes(now.number)), pips(here.counts)] : [make("span", { class: "chip held", text: say("page.gone") })]));
  stage.show(now.number, sheet?.sha ?? "", sheet?.size ?? [1, 1], Boolean(sheet?.soft) && now.look === "press");
  stage.vacant(here ? (sheet ? "" : say("page.empty")) : say("page.gone.text"));
  stage.room.classList.toggle("stale", Boolean(here?.stale));
  find("#compare").href = `/compare/${now.number}`;
  errors(now.issue);
  undoing(now.issue);
  rail();
  draw();
  panel.show(sheet, now.issue, now.chosen, now.finding);
  find("#language").href = find("#language").href.replace(/back=.*/, "back=" + encodeURIComponent(location.pathname));
}

function rail() {
  find("#rail").replaceChildren(
    ...now.issue.pages.map((page) =>
      make("a", { href: "/page/" + page.number, "data-page": page.number, class: page.stale ? "stale" : "", "aria-current": page.number === now.number ? "page" : null },
        page.sha256 ? make("img", { src: `/thumb/${page.number}/${page.sha256}.png`, alt: "", loading: "lazy" }) : make("span", { class: "blank" }),
        make("span", { class: "under" }, make("b", { text: page.number }), make("span", { class: "chip " + page.state, text: say("state." + page.state) })), pips(page.counts),
      )),
  );
  find("#rail [aria-current]")?.scrollIntoView({ block: "nearest" });
}

async function turnTo(number, push = true) {
  if (!now.issue.pages.some((page) => page.number === number) || number === now.wanted) return;
  now.wanted = number;
  arrange.on && arrange.stop();
  const sheet = await tried(() => fetched(number));
  if (sheet === undefined && now.wanted === number) now.wanted = now.number;
  if (sheet === undefined || now.wanted !== number) return;
  Object.assign(now, { number, sheet, chosen: "", finding: -1, changes: [] });
  now.layers.delete("changes");
  if (push) history.pushState(null, "", "/page/" + number);
  shown();
}

async function fetched(number) {
  const page = now.issue.pages.find((each) => each.number === number);
  return page?.sha256 ? ask("/api/page/" + number) : null;
}

function turn(by) {
  const numbers = now.issue.pages.map((page) => page.number);
  const next = numbers[numbers.indexOf(now.wanted) + by];
  if (next !== undefined) turnTo(next);
}

// A new version: what is on show is fetched anew, zoom, place and choice stay; what moved is said in a note.
async function taken(version) {
  if (version === now.issue.version) return;
  const { number, sheet: old } = now, before = old?.sha;
  // Both at once: somebody waits for the picture. A page that is gone is told by the issue.
  const [issue, fresh] = await Promise.all([ask("/api/issue"), news(number)]);
  const page = issue.pages.find((each) => each.number === number);
  const sheet = page?.sha256 ? fresh ?? (await ask("/api/page/" + number)) : old;
  now.issue = issue;
  // Who has turned to another page meanwhile has that one fresh.
  if (now.number === number) now.sheet = sheet;
  if (now.number === number && now.sheet && before && before !== now.sheet.sha && page?.note) note(say("page.moved", { note: page.note }));
  if (now.finding >= (now.sheet?.findings.length ?? 0)) now.finding = -1;
  if (before !== now.sheet?.sha && now.layers.has("changes")) await changed();
  shown();
  if (arrange.on && before !== now.sheet?.sha) arrange.weigh();
}

const news = (number) => ask("/api/page/" + number).catch(() => null);

function choose(slug) {
  now.chosen = slug;
  const frame = now.sheet.frames.find((each) => each.slug === slug);
  if (arrange.on && frame?.ours) arrange.start(now.sheet, frame);
  draw();
  panel.show(now.sheet, now.issue, now.chosen, now.finding);
  if (frame && stage.way === "free") stage.reveal(frame.rect);
  find(`[data-slug="${CSS.escape(slug || "-")}"]`, panel.room)?.scrollIntoView({ block: "nearest" });
}

function picked([x, y]) {
  const hit = now.sheet?.frames.filter(({ rect }) => x >= rect[0] && y >= rect[1] && x <= rect[0] + rect[2] && y <= rect[1] + rect[3]).sort((one, other) => one.rect[2] * one.rect[3] - other.rect[2] * other.rect[3])[0];
  if (hit?.ours) panel.turn(panel.open === "comments" ? "comments" : "stories");
  choose(hit?.ours && hit.slug !== now.chosen ? hit.slug : "");
}

function point(at) {
  const finding = now.sheet.findings[at];
  if (!finding) return;
  now.finding = at;
  now.layers.add("findings");
  draw();
  panel.lit(at);
  if (finding.place) stage.reveal(finding.place);
}

function nextFinding(by) {
  const count = now.sheet?.findings.length ?? 0;
  if (!count) return void note(say("findings.none"));
  if (panel.open !== "findings") panel.turn("findings");
  const at = now.finding < 0 ? (by > 0 ? 0 : count - 1) : (now.finding + by + count) % count;
  point(at);
  return undefined;
}

function nextStory(by) {
  const stories = panel.stories().filter((story) => !story.absent);
  if (!stories.length) return;
  const at = stories.findIndex((story) => story.slug === now.chosen);
  panel.turn("stories");
  choose(stories[(at < 0 ? (by > 0 ? 0 : stories.length - 1) : at + by + stories.length) % stories.length].slug);
}

async function layer(name) {
  const button = find(`[data-layer="${name}"]`);
  if (button.disabled) return void note(say("layer.lacks"));
  if (now.layers.delete(name) === false) now.layers.add(name);
  drawer.put("layers", [...now.layers].filter((each) => each !== "changes").join(" "));
  if (name === "changes" && now.layers.has(name)) await changed();
  draw();
  return undefined;
}

// What differs from the last state that was signed, else from the state before this one.
async function changed() {
  const states = (await tried(() => ask(`/api/page/${now.number}/history`))) ?? [];
  const signed = now.sheet.signatures.findLast((each) => !each.holds && states.some((state) => state.sha === each.sha256));
  const before = signed?.sha256 ?? states[1]?.sha;
  now.changes = before ? ((await tried(() => ask(`/api/page/${now.number}/changes?before=${before}&after=${now.sheet.sha}`))) ?? []) : [];
  if (!now.changes.length) note(say("changes.none"));
}

function look(name) {
  if (name === "press" && !now.sheet?.soft) return void note(say("look.lacks"));
  now.look = name;
  for (const button of all("[data-look]")) pressed(button, button.dataset.look === name);
  stage.softly(name === "press");
  return undefined;
}

function arrangeStory(slug) {
  if (options.readOnly) return;
  const frame = own().find((each) => each.slug === slug) ?? own()[0];
  if (!frame) return;
  if (frame.slug !== now.chosen) choose(frame.slug);
  pressed(find("#arrange"), true);
  arrange.start(now.sheet, frame);
}

async function free(slug) {
  const done = await tried(() => send(`/api/page/${now.number}/pin`, { slug, cells: null }));
  if (done) note(say("arrange.freed", { slug }));
}

async function others() {
  if (options.readOnly) return;
  const slip = open(say("others.title"), make("p", { class: "waiting", text: say("others.asking") }), { wide: true });
  const found = await tried(() => ask(`/api/page/${now.number}/alternatives`));
  const room = find(".within", slip);
  if (!found?.length) return void room.replaceChildren(make("p", { text: say("others.none") }));
  const take = async (other) => {
    const done = await tried(() => send(`/api/page/${now.number}/choose`, { sha: other.sha }));
    if (done) slip.close();
  };
  room.replaceChildren(make("div", { class: "others" }, found.map((other, at) =>
    make("button", { class: "other", onclick: () => take(other) }, make("img", { src: `/thumb/${now.number}/${other.sha}.png`, alt: "" }), make("b", { text: say("others.number", { n: at + 1 }) }), make("small", { text: other.order.slice(0, 3).join(" / ") })))));
  find("button.other", room).focus();
  return undefined;
}

// How long a millimetre is on this screen: the bar is matched to a card, once.
function calibrate() {
  const bar = make("div", { class: "card" });
  const sized = () => { bar.style.width = 85.6 * Number(range.value) + "px"; drawer.put("screen", range.value); };
  const range = make("input", { type: "range", min: 2, max: 9, step: 0.01, value: measured(), "aria-label": say("zoom.card"), oninput: sized });
  const slip = open(say("zoom.actual.title"), [make("p", { text: say("zoom.card") }), bar, range, make("div", { class: "answers" }, make("button", { class: "main", text: say("ok"), onclick: () => slip.close() }))]);
  sized();
  slip.addEventListener("close", () => stage.zoom("actual"));
}

function zoom(how) {
  if (how === "actual" && !drawer.take("screen")) calibrate();
  else stage.zoom(how);
}

function escape() {
  if (arrange.on) arrange.stop();
  else if (now.chosen) choose("");
  else if (now.finding >= 0) { now.finding = -1; draw(); panel.lit(-1); }
}

const moving = (event, act) => (arrange.on ? arrange.key(event) : act());

const KEYS = [
  [["j", "ArrowRight", "PageDown"], "key.later", (event) => (event.key.startsWith("Arrow") ? moving(event, () => turn(1)) : turn(1))],
  [["k", "ArrowLeft", "PageUp"], "key.earlier", (event) => (event.key.startsWith("Arrow") ? moving(event, () => turn(-1)) : turn(-1))],
  [["n"], "key.finding", () => nextFinding(1)],
  [["p"], "key.finding.back", () => nextFinding(-1)],
  [["]", "ArrowDown"], "key.story", (event) => (event.key === "]" ? nextStory(1) : moving(event, () => nextStory(1)))],
  [["[", "ArrowUp"], "key.story.back", (event) => (event.key === "[" ? nextStory(-1) : moving(event, () => nextStory(-1)))],
  [["Enter"], "key.enter", () => (arrange.on ? arrange.pin() : now.chosen ? panel.write() : nextStory(1))],
  [["e"], "key.write", () => { if (!now.chosen) nextStory(1); panel.write(); }],
  [["o"], "key.comment", () => { panel.turn("comments"); panel.remarks.area?.focus(); }],
  [["a"], "key.sign", () => panel.sign()],
  [["m"], "key.arrange", () => (arrange.on ? arrange.stop() : arrangeStory(now.chosen))],
  [["v"], "key.others", others],
  [["c"], "key.compare", () => location.assign("/compare/" + now.number)],
  [["u"], "key.undo", () => find("#undo")?.click()],
  [["x"], "key.look", () => look(now.look === "plain" ? "press" : "plain")],
  [["g"], "key.grid", () => layer("grid")],
  [["b"], "key.boxes", () => layer("boxes")],
  [["h"], "key.heads", () => layer("heads")],
  [["l"], "key.legs", () => layer("legs")],
  [["f"], "key.findings", () => layer("findings")],
  [["s"], "key.strain", () => layer("strain")],
  [["i"], "key.ink", () => layer("ink")],
  [["d"], "key.changes", () => layer("changes")],
  [["0"], "key.fit", () => stage.zoom("fit")],
  [["1"], "key.hundred", () => stage.zoom("hundred")],
  [["2"], "key.actual", () => zoom("actual")],
  [["+", "="], "key.in", () => stage.zoom("in")],
  [["-"], "key.out", () => stage.zoom("out")],
  [["t"], "key.tab", () => panel.turned(1)],
  [["r"], "key.panel", () => side()],
  [["w"], "key.map", () => location.assign("/")],
  [["Escape"], "key.escape", escape],
  [["?"], "key.help", () => find("#help").click()],
];

function side() {
  const hidden = document.body.classList.toggle("no-panel");
  pressed(find("#side"), !hidden);
}

document.addEventListener("click", (event) => {
  const { look: seen, layer: name, zoom: how } = event.target.closest("[data-look], [data-layer], [data-zoom]")?.dataset ?? {};
  const page = event.target.closest("#rail a");
  if (seen) look(seen);
  else if (name) layer(name);
  else if (how) zoom(how);
  else if (page && !event.ctrlKey && !event.metaKey) { event.preventDefault(); turnTo(Number(page.dataset.page)); }
});
find("#earlier").addEventListener("click", () => turn(-1));
find("#later").addEventListener("click", () => turn(1));
find("#side").addEventListener("click", side);
find("#arrange")?.addEventListener("click", () => (arrange.on ? arrange.stop() : arrangeStory(now.chosen)));
find("#others")?.addEventListener("click", others);
addEventListener("popstate", () => turnTo(Number(location.pathname.split("/").at(-1)), false));
// Shift and an arrow stretch a box, so they are not among the plain keys.
document.addEventListener("keydown", (event) => {
  if (arrange.on && event.shiftKey && event.key.startsWith("Arrow") && !event.target.closest("textarea, input, select")) { event.preventDefault(); arrange.key(event); }
});

furnished(KEYS);
listen(KEYS);
shown();
follow(taken);
const wanted = new URLSearchParams(location.hash.slice(1));
if (wanted.get("story")) choose(wanted.get("story"));


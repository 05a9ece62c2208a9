// Two states of a page: side by side, one over the other, and as a list.
import { all, find, given, make } from "./make.js";
import { furnished, listen, pressed } from "./slip.js";
import { Stage } from "./stage.js";
import { ask, follow, tried } from "./wire.js";
import { moment, say } from "./words.js";

const number = Number(find("h1").dataset.number);
const asked = new URLSearchParams(location.search);
let versions = given("versions");
let leading = false;

const stages = ["one", "two"].map((id, at) => new Stage(find("#" + id), { view: (stage) => together(stage, at) }));
const selects = [find("#before"), find("#after")];

// What is done to one stage is done to the other.
function together(stage, at) {
  find("#scale").textContent = stage.percent() + "%";
  if (leading) return;
  leading = true;
  stages[1 - at]?.take(stage);
  leading = false;
}

function told(select, chosen) {
  select.replaceChildren(...versions.map(([sha, when, words], at) => make("option", { value: sha, selected: sha === chosen, text: [at ? moment(when) : say("version.now"), sha.slice(0, 8), words].filter(Boolean).join(" · ") })));
}

async function shown() {
  const [before, after] = selects.map((select) => select.value);
  if (!before || !after) return;
  history.replaceState(null, "", `?before=${before}&after=${after}`);
  const sheets = await tried(() => Promise.all([before, after].map((sha) => ask(`/api/page/${number}?sha=${sha}`))));
  if (!sheets) return;
  stages.forEach((stage, at) => stage.show(number, sheets[at].sha, sheets[at].size, false));
  const changes = before === after ? [] : ((await tried(() => ask(`/api/page/${number}/changes?before=${before}&after=${after}`))) ?? []);
  stages.forEach((stage, at) => {
    stage.svg.replaceChildren(make("svg:g", { class: "changes" }, changes.map((change) => boxed(at ? change.after : change.before, at ? "after" : "before", change))));
  });
  listed(changes);
}

function boxed(rect, side, change) {
  return rect ? make("svg:rect", { x: rect[0], y: rect[1], width: rect[2], height: rect[3], class: `${side} ${change.kind}`, "data-change": change.slug + change.kind }) : null;
}

function listed(changes) {
  const rows = changes.map((change) => make("li", {}, make("button", { class: "finding note", onclick: () => pointed(change) }, make("span", { class: "line" }, make("b", { text: say("change." + change.kind) })), make("span", { class: "text", text: change.text }))));
  find("#panel").replaceChildren(make("h2", { text: say("compare.list") }), rows.length ? make("ul", { class: "told" }, rows) : make("p", { class: "none", text: say("changes.none") }));
}

function pointed(change) {
  for (const each of all("[data-change]")) each.classList.toggle("now", each.dataset.change === change.slug + change.kind);
  const rect = change.after ?? change.before;
  if (rect) stages[1].reveal(rect);
}

function way(name) {
  for (const button of all("[data-way]")) pressed(button, button.dataset.way === name);
  find("#main").classList.toggle("over", name === "over");
  stages.forEach((stage) => stage.resized());
}

const zoom = (how) => stages[0].zoom(how);
const toggled = () => way(find("#main").classList.contains("over") ? "side" : "over");
const KEYS = [
  [["c"], "key.way", toggled],
  [["0"], "key.fit", () => zoom("fit")],
  [["1"], "key.hundred", () => zoom("hundred")],
  [["+", "="], "key.in", () => zoom("in")],
  [["-"], "key.out", () => zoom("out")],
  [["Escape"], "key.back", () => location.assign("/page/" + number)],
  [["?"], "key.help", () => find("#help").click()],
];

document.addEventListener("click", (event) => {
  const { way: wanted, zoom: how } = event.target.closest("[data-way], [data-zoom]")?.dataset ?? {};
  if (wanted) way(wanted);
  else if (how) zoom(how);
});
for (const select of selects) select.addEventListener("change", shown);
furnished(KEYS);
listen(KEYS);
told(selects[0], asked.get("before") ?? (versions[1] ?? versions[0])?.[0]);
told(selects[1], asked.get("after") ?? versions[0]?.[0]);
shown();
follow(async () => {
  const states = await ask(`/api/page/${number}/history`);
  versions = states.map((state) => [state.sha, state.when, state.note]);
  selects.forEach((select) => told(select, select.value));
});

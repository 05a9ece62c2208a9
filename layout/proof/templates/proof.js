"use strict";
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const main = document.querySelector("main");
const numbers = all(".page").map((page) => Number(page.dataset.page));
let current = 0;
let zoom = "fit";

function turnTo(number) {
  if (!numbers.includes(number)) return;
  current = number;
  for (const part of all(".page, .panel")) part.hidden = Number(part.dataset.page) !== number;
  for (const thumb of all(".thumb")) {
    const here = Number(thumb.dataset.page) === number;
    thumb.toggleAttribute("aria-current", here);
    if (here) thumb.scrollIntoView({ block: "nearest" });
  }
  history.replaceState(null, "", "#p" + number);
  main.scrollTo(0, 0);
  scale();
}

function turn(by) {
  const at = numbers.indexOf(current) + by;
  if (at >= 0 && at < numbers.length) turnTo(numbers[at]);
}

// Widths in CSS pixels: the whole page in view, the full width of the desk, or a percentage of the printed size.
function scale() {
  const page = document.querySelector(".page:not([hidden])");
  if (!page) return;
  const [, , width, height] = page.querySelector("svg").getAttribute("viewBox").split(" ").map(Number);
  const desk = { width: main.clientWidth - 44, height: main.clientHeight - 44 };
  const printed = (width * 96) / 72;
  const pixels = zoom === "width" ? desk.width : zoom === "fit" ? Math.min(desk.width, (desk.height * width) / height) : printed * zoom;
  page.style.setProperty("--width", Math.round(pixels) + "px");
  document.getElementById("zoom").textContent = Math.round((100 * pixels) / printed) + "%";
  return pixels / printed;
}

function zoomTo(how) {
  const now = scale();
  zoom = how === "in" ? Math.min(4, now * 1.25) : how === "out" ? Math.max(0.15, now / 1.25) : how;
  scale();
}

function show(layer) {
  const shown = document.body.classList.toggle("show-" + layer);
  document.querySelector(`[data-show="${layer}"]`).setAttribute("aria-pressed", shown);
}

// The page as its file looks on a screen, or as it will look on newsprint.
function look(how) {
  if (!document.querySelector("[data-look]")) return;
  document.body.classList.toggle("show-soft", how === "soft");
  for (const button of all("[data-look]")) button.setAttribute("aria-pressed", button.dataset.look === how);
}

function openTab(name) {
  for (const tab of all(".tabs button")) tab.setAttribute("aria-selected", tab.dataset.tab === name);
  for (const tab of all(".tab")) tab.hidden = tab.dataset.tab !== name;
}

// A finding or story and its rectangle on the page light up together.
function point(kind, id, from) {
  for (const lit of all(".on")) lit.classList.remove("on");
  const place = document.getElementById(id);
  const entry = document.querySelector(`.panel:not([hidden]) button[data-${kind}="${id}"]`);
  if (entry) {
    openTab(entry.closest(".tab").dataset.tab);
    entry.classList.add("on");
    if (from === "page") entry.scrollIntoView({ block: "center", behavior: "smooth" });
  }
  if (place) {
    const layer = { mark: "marks", ink: "ink" }[kind];
    if (layer) document.body.classList.contains("show-" + layer) || show(layer);
    place.classList.add("on");
    if (from === "list") place.scrollIntoView({ block: "center", inline: "center", behavior: "smooth" });
  }
}

document.addEventListener("click", (event) => {
  const target = event.target.closest("[data-show], [data-zoom], [data-tab], [data-copy], [data-mark], [data-frame], [data-ink], [data-look], .thumb");
  if (!target) return;
  const { show: layer, zoom: how, tab, copy, mark, frame, ink, look: seen } = target.dataset;
  const from = target.closest("aside") ? "list" : "page";
  if (layer) show(layer);
  else if (how) zoomTo(how);
  else if (copy) navigator.clipboard?.writeText(copy);
  else if (mark) point("mark", mark, from);
  else if (frame) point("frame", frame, from);
  else if (ink) point("ink", ink, from);
  else if (seen) look(seen);
  else if (target.matches(".thumb")) { event.preventDefault(); turnTo(Number(target.dataset.page)); }
  else if (tab && target.matches("button")) openTab(tab);
});

const KEYS = {
  ArrowLeft: () => turn(-1), ArrowRight: () => turn(1), PageUp: () => turn(-1), PageDown: () => turn(1),
  g: () => show("grid"), f: () => show("frames"), b: () => show("legs"), h: () => show("heads"), m: () => show("marks"),
  i: () => document.querySelector('[data-show="ink"]') && show("ink"),
  p: () => look(document.body.classList.contains("show-soft") ? "plain" : "soft"),
  "+": () => zoomTo("in"), "=": () => zoomTo("in"), "-": () => zoomTo("out"), 0: () => zoomTo("fit"), 1: () => zoomTo("width"),
};
document.addEventListener("keydown", (event) => {
  const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
});
addEventListener("resize", scale);
addEventListener("hashchange", () => turnTo(Number(location.hash.slice(2))));
turnTo(Number(location.hash.slice(2)) || numbers[0]);
if (!numbers.includes(current)) turnTo(numbers[0]);

// Dialogs: modal, closed with Escape, focus back where it was.
import { all, drawer, find, given, make } from "./make.js";
import { say } from "./words.js";

export const options = given("options");

export function open(title, within, { wide = false } = {}) {
  const heading = "slip-" + Math.floor(performance.now() * 1000);
  const slip = make(
    "dialog",
    { class: wide ? "slip wide" : "slip", "aria-labelledby": heading },
    make("header", {}, make("h2", { id: heading, text: title }), make("button", { class: "quiet", "aria-label": say("close"), text: "×", onclick: () => slip.close() })),
    make("div", { class: "within" }, within),
  );
  slip.addEventListener("close", () => slip.remove());
  slip.addEventListener("click", (event) => event.target === slip && slip.close());
  document.body.append(slip);
  slip.showModal();
  return slip;
}

// Resolves to what was chosen, or to undefined.
export function choice(title, text, answers) {
  return new Promise((resolve) => {
    const buttons = answers.map(([value, words, kind]) => make("button", { class: kind ?? "", text: words, onclick: () => { resolve(value); slip.close(); } }));
    const slip = open(title, [make("p", { text }), make("div", { class: "answers" }, buttons)]);
    slip.addEventListener("close", () => resolve(undefined));
    buttons[0].focus();
  });
}

// Who is at this screen; asked once, and again when the name is clicked.
export async function who(anew = false) {
  const name = drawer.take("who");
  if (name && !anew && (!options.people.length || options.people.includes(name))) return name;
  return new Promise((resolve) => {
    const field = options.people.length
      ? make("select", { id: "name" }, options.people.map((each) => make("option", { value: each, text: each, selected: each === name })))
      : make("input", { id: "name", value: name, maxlength: 60, autocomplete: "name", required: true });
    const form = make("form", { method: "dialog" }, make("label", { for: "name", text: say("who.ask") }), field, make("button", { class: "main", text: say("ok") }));
    form.addEventListener("submit", () => {
      drawer.put("who", field.value.trim());
      named();
      resolve(field.value.trim() || undefined);
    });
    const slip = open(say("who.title"), form);
    slip.addEventListener("close", () => resolve(undefined));
    field.focus();
  });
}

function named() {
  const button = find("#who");
  if (button) button.textContent = drawer.take("who") || say("who.nobody");
}

export function furnished(keys) {
  named();
  find("#who")?.addEventListener("click", () => who(true));
  find("#help")?.addEventListener("click", () => help(keys));
  const theme = drawer.take("theme");
  if (theme) document.documentElement.dataset.theme = theme;
  find("#theme")?.addEventListener("click", () => {
    const dark = getComputedStyle(document.documentElement).colorScheme === "dark" || (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
    document.documentElement.dataset.theme = dark ? "light" : "dark";
    drawer.put("theme", document.documentElement.dataset.theme);
  });
}

// Every key of this page: [keys, words, act]. Keys do nothing while somebody types.
export function listen(keys) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest("input, textarea, select, dialog, [contenteditable]")) return;
    const key = event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key;
    const found = keys.find(([names]) => names.includes(key));
    if (!found || (key === "Enter" && event.target.closest("button, a, summary"))) return;
    event.preventDefault();
    found[2](event);
  });
}

const CAPS = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", Escape: "Esc", Enter: "Enter", PageUp: "PgUp", PageDown: "PgDn" };

export function help(keys) {
  if (find("dialog.slip")) return;
  const rows = keys.map(([names, words]) => make("tr", {}, make("th", { scope: "row" }, names.map((name) => make("kbd", { text: CAPS[name] ?? name }))), make("td", { text: say(words) })));
  open(say("help.title"), make("table", { class: "keys" }, make("tbody", {}, rows)), { wide: true });
}

export function pressed(button, on) {
  button.setAttribute("aria-pressed", String(on));
}

export function tabbed(list) {
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const tabs = all("[role=tab]", list);
    const at = tabs.indexOf(document.activeElement);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    next.focus();
    next.click();
  });
}

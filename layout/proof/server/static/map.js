// The page map: every page as it stands, its stories by weight; stories go from page to page.
import { all, find, given, make } from "./make.js";
import { keyed, told } from "./keyed.js";
import { errors, undoing } from "./news.js";
import { chip, pips } from "./chips.js";
import { choice, furnished, listen, open, options } from "./slip.js";
import { ask, follow, note, send, tried } from "./wire.js";
import { say } from "./words.js";

let issue = given("issue");
let carried = null;
const room = find("#main");

function shown() {
  keyed(room, issue.pages, (page) => page.number, newCard, tellCard);
  errors(issue);
  undoing(issue);
  const states = issue.pages.map((page) => page.state);
  const counts = [...new Set(states)].map((state) => make("span", { class: "chip " + state, text: say("sum.state", { state: say("state." + state), n: states.filter((each) => each === state).length }) }));
  find("#sum").replaceChildren(say("sum.pages", { n: issue.pages.length }), ...counts);
}

function newCard(page) {
  const link = make("a", { class: "sheet", href: "/page/" + page.number });
  const head = make("div", { class: "head" }), stories = make("ol", { class: "stories" });
  const lock = options.readOnly ? null : make("button", { class: "small lock", onclick: () => locked(Number(card.dataset.key)) });
  const card = make("article", { class: "card", "aria-labelledby": "card-" + page.number }, link, make("div", { class: "about" }, head, lock, stories));
  card.addEventListener("dragover", (event) => over(event, card));
  card.addEventListener("dragleave", (event) => !card.contains(event.relatedTarget) && card.classList.remove("target"));
  card.addEventListener("drop", (event) => dropped(event, card));
  return card;
}

function tellCard(card, page) {
  card.classList.toggle("stale", page.stale);
  card.classList.toggle("busy", issue.busy.includes(page.number));
  const link = find("a.sheet", card);
  const name = say("page.name", { n: page.number });
  link.setAttribute("aria-label", `${name} ${page.section} ${say("state." + page.state)}`);
  if (link.dataset.sha !== page.sha256) {
    link.dataset.sha = page.sha256;
    const fresh = page.sha256 ? make("img", { src: `/thumb/${page.number}/${page.sha256}.png`, alt: "", draggable: "false" }) : make("span", { class: "blank", text: say("state.missing") });
    // The old picture stays until the new one has come.
    const put = () => link.replaceChildren(fresh);
    if (!page.sha256 || !link.firstElementChild) put();
    else { fresh.onload = put; fresh.onerror = put; }
  }
  told(
    find(".head", card),
    make("h2", { id: "card-" + page.number }, name, make("small", { text: page.section })),
    page.editor ? make("span", { class: "editor", text: page.editor }) : null,
    make("p", { class: "line" }, chip(page, issue.busy.includes(page.number)), page.fits ? null : make("span", { class: "chip held", text: say("fit.open") })),
    make("p", { class: "line" }, pips(page.counts), page.comments ? make("span", { class: "pip comments", text: say("pip.comments", { n: page.comments }) }) : null),
    page.note ? make("p", { class: "moved", text: page.note }) : null,
  );
  const lock = find(".lock", card);
  if (lock) {
    lock.textContent = say(page.locked ? "lock.open" : "lock.do");
    lock.setAttribute("aria-pressed", String(page.locked));
  }
  keyed(find(".stories", card), page.stories, (story) => story.slug, (story) => newStory(story), (row, story) => tellStory(row, story, page));
}

function newStory(story) {
  const link = make("a", { class: "title" }), rank = make("span", { class: "weight" });
  const row = make("li", { draggable: options.readOnly ? "false" : "true", "data-slug": story.slug }, rank, link);
  if (options.readOnly) return row;
  row.append(make("button", { class: "quiet small move", "aria-label": say("move.do"), title: say("move.do"), text: "⇄", onclick: () => menu(row.dataset.slug, Number(row.closest(".card").dataset.key)) }));
  row.addEventListener("dragstart", (event) => {
    carried = { slug: row.dataset.slug, from: Number(row.closest(".card").dataset.key) };
    event.dataTransfer.setData("text/plain", row.dataset.slug);
    event.dataTransfer.effectAllowed = "move";
    row.classList.add("carried");
  });
  row.addEventListener("dragend", () => {
    carried = null;
    row.classList.remove("carried");
    all(".target, .before").forEach((each) => each.classList.remove("target", "before"));
  });
  return row;
}

function tellStory(row, story, page) {
  find(".weight", row).textContent = say("weight." + story.weight);
  find(".weight", row).className = "weight " + story.weight;
  const link = find(".title", row);
  link.textContent = story.title || story.slug;
  link.href = `/page/${page.number}#story=${encodeURIComponent(story.slug)}`;
}

function place(event, card) {
  const rows = all(".stories > li", card);
  const at = rows.findIndex((row) => event.clientY < row.getBoundingClientRect().top + row.offsetHeight / 2);
  return [at < 0 ? rows.length : at, rows[at]];
}

function over(event, card) {
  if (!carried) return;
  event.preventDefault();
  all(".before").forEach((each) => each.classList.remove("before"));
  card.classList.add("target");
  place(event, card)[1]?.classList.add("before");
}

function dropped(event, card) {
  if (!carried) return;
  event.preventDefault();
  moved(carried.slug, Number(card.dataset.key), place(event, card)[0], carried.from);
}

async function moved(slug, number, position, from) {
  const mine = issue.pages.find((page) => page.number === number)?.stories.map((story) => story.slug) ?? [];
  const at = number === from && mine.indexOf(slug) < position ? position - 1 : position;
  if (number === from && mine.indexOf(slug) === at) return;
  const done = await tried(() => send(`/api/story/${encodeURIComponent(slug)}/move`, { page: number, position: at }));
  if (done) note(say("move.done", { slug, n: number }));
}

// The same without dragging: page and place are chosen in a dialog.
function menu(slug, from) {
  const places = make("select", { id: "move-place" });
  const pages = make("select", { id: "move-page", onchange: () => tell() }, issue.pages.map((page) => make("option", { value: page.number, text: `${say("page.name", { n: page.number })} ${page.section}`, selected: page.number === from })));
  const tell = () => {
    const stories = issue.pages.find((page) => page.number === Number(pages.value)).stories.filter((story) => story.slug !== slug);
    places.replaceChildren(...stories.map((story, at) => make("option", { value: at, text: say("move.before", { title: story.title || story.slug }) })), make("option", { value: stories.length, text: say("move.last"), selected: true }));
  };
  const form = make("form", { method: "dialog", class: "rows" }, make("label", { for: "move-page", text: say("move.page") }), pages, make("label", { for: "move-place", text: say("move.place") }), places, make("button", { class: "main", text: say("move.do") }));
  form.addEventListener("submit", async () => {
    const done = await tried(() => send(`/api/story/${encodeURIComponent(slug)}/move`, { page: Number(pages.value), position: Number(places.value) }));
    if (done) note(say("move.done", { slug, n: pages.value }));
  });
  tell();
  const title = issue.pages.flatMap((page) => page.stories).find((story) => story.slug === slug)?.title;
  open(say("move.title", { title: title || slug }), form);
  pages.focus();
}

async function locked(number) {
  const page = issue.pages.find((each) => each.number === number);
  if (page) await tried(() => send(`/api/page/${number}/lock`, { locked: !page.locked }));
}

async function release() {
  const waiting = issue.pages.filter((page) => !["approved", "released"].includes(page.state)).map((page) => page.number);
  const text = waiting.length ? say("release.waiting", { pages: waiting.join(say("comma")) }) : say("release.ready");
  if ((await choice(say("release.title"), text, [["yes", say("release.do"), "main"], ["no", say("cancel")]])) !== "yes") return;
  const done = await tried(() => send("/api/release"));
  if (done) note(done.held.length ? say("release.held", { pages: done.held.join(say("comma")) }) : say("release.done"), done.held.length ? "bad" : "plain");
}

function step(by) {
  const cards = all("a.sheet");
  const at = cards.findIndex((card) => card.closest(".card").contains(document.activeElement));
  cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : Math.min(cards.length - 1, Math.max(0, at + by))]?.focus();
}

const focused = () => Number(document.activeElement?.closest(".card")?.dataset.key ?? 0);
const KEYS = [
  [["j", "ArrowRight"], "key.later", () => step(1)],
  [["k", "ArrowLeft"], "key.earlier", () => step(-1)],
  [["Enter"], "key.open", () => focused() && location.assign("/page/" + focused())],
  [["m"], "key.move", () => {
    const card = document.activeElement?.closest(".card");
    const row = document.activeElement?.closest("[data-slug]") ?? (card && find("[data-slug]", card));
    if (row && !options.readOnly) menu(row.dataset.slug, focused());
  }],
  [["l"], "key.lock", () => focused() && !options.readOnly && locked(focused())],
  [["u"], "key.undo", () => find("#undo")?.click()],
  [["?"], "key.help", () => find("#help").click()],
];

find("#release")?.addEventListener("click", release);
furnished(KEYS);
listen(KEYS);
shown();
follow(async (version) => {
  if (version === issue.version) return;
  issue = await ask("/api/issue");
  shown();
});

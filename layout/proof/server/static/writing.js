// Corrections in place: every part of a story as a field, copyfit while typing, and no word lost when two write at once.
import { drawer, later, make } from "./make.js";
import { open } from "./slip.js";
import { ask, note, Refusal, send, tried } from "./wire.js";
import { counted, say } from "./words.js";

const PAUSE = 350;

const address = (slug, what) => `/api/story/${encodeURIComponent(slug)}/${what}`;

export function named(part) {
  const [name, at] = part.split(" ");
  return say("part." + name, { n: Number(at ?? 0) + 1 });
}

// The fields of a story in `host`; gives a way to take up what others wrote meanwhile.
export async function writing(host, slug) {
  const fields = new Map();
  const given = await tried(() => ask(address(slug, "texts")));
  if (!given) return null;
  for (const text of given.texts) {
    const one = field(slug, text, given.base, fields);
    fields.set(text.part, one);
    host.append(one.node);
  }
  return {
    fields,
    async refresh() {
      const now = await tried(() => ask(address(slug, "texts")));
      for (const text of now?.texts ?? []) fields.get(text.part)?.taken(text.text, now.base);
    },
  };
}

function field(slug, { part, text, line }, base, fields) {
  const desk = { base, saved: text };
  const key = `draft ${slug} ${part}`;
  const id = `text-${slug}-${part.replace(" ", "-")}`;
  const area = make("textarea", { id, rows: 1, spellcheck: "false", lang: "zh", "aria-describedby": id + "-fit" });
  const fit = make("output", { class: "fit", id: id + "-fit" });
  const keep = make("button", { class: "main small", text: say("write.save"), title: say("write.save.key"), hidden: true, onclick: save });
  const drop = make("button", { class: "small", text: say("write.drop"), hidden: true, onclick: dropped });
  const node = make("div", { class: "part" }, make("label", { for: id }, named(part), make("small", { text: line ? ":" + line : "" })), area, make("div", { class: "foot" }, fit, drop, keep));

  // What was typed and not saved when the page was left is there again.
  area.value = drawer.take(key, text);
  const changed = () => area.value !== desk.saved;
  const marked = () => {
    node.toggleAttribute("data-unsaved", changed());
    keep.hidden = drop.hidden = !changed();
    drawer.put(key, changed() ? area.value : "");
  };

  let asked = 0;
  const weigh = later(PAUSE, async () => {
    const turn = ++asked;
    if (!changed()) return void (fit.textContent = "");
    fit.classList.add("weighing");
    try {
      const answer = await send(address(slug, "try-text"), { part, text: area.value });
      if (turn === asked) showFit(fit, answer);
    } catch (refusal) {
      if (turn === asked) fit.textContent = refusal.message;
    }
    fit.classList.remove("weighing");
  });

  area.addEventListener("input", () => { marked(); weigh(); });
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); save(); }
    if (event.key === "Escape") { event.stopPropagation(); area.blur(); }
  });

  function dropped() {
    area.value = desk.saved;
    fit.textContent = "";
    marked();
    area.focus();
  }

  async function save() {
    if (!changed()) return;
    const words = area.value, before = desk.base;
    keep.disabled = true;
    asked++;
    weigh.stop();
    try {
      const answer = await send(address(slug, "correct"), { part, text: words, base: before });
      desk.saved = words;
      for (const other of fields.values()) other.rebased(before, answer.base);
      fit.textContent = "";
      note(say("write.saved", { part: named(part) }));
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      if (refusal.kind === "conflict") conflict(refusal.theirs ?? "");
      else note(say("write.kept", { why: refusal.message }), "bad");
    }
    keep.disabled = false;
    marked();
  }

  // Both texts side by side; whatever is chosen, the other one is still in sight until then.
  function conflict(theirs) {
    const mine = make("textarea", { id: "mine", rows: 6, value: area.value });
    const [before, differs, after] = parted(theirs, area.value);
    const slip = open(
      say("conflict.title"),
      [
        make("p", { text: say("conflict.text", { part: named(part) }) }),
        make("div", { class: "both" },
          make("section", {}, make("h3", {}, make("label", { for: "mine", text: say("conflict.mine") })), mine),
          make("section", {}, make("h3", { text: say("conflict.theirs") }), make("p", { class: "theirs" }, before, make("mark", { text: differs }), after)),
        ),
        make("div", { class: "answers" },
          make("button", { class: "main", text: say("conflict.save"), onclick: () => settle(mine.value) }),
          make("button", { text: say("conflict.take"), onclick: () => settle(null) }),
          make("button", { text: say("conflict.later"), onclick: () => slip.close() }),
        ),
      ],
      { wide: true },
    );
    slip.classList.add("conflict");
    mine.addEventListener("input", () => { area.value = mine.value; marked(); });

    async function settle(words) {
      const now = await tried(() => ask(address(slug, "texts")));
      if (!now) return;
      const there = now.texts.find((each) => each.part === part);
      slip.close();
      desk.base = now.base;
      desk.saved = there?.text ?? "";
      area.value = words ?? desk.saved;
      marked();
      if (words !== null) await save();
    }
  }

  marked();
  return {
    node,
    rebased(from, to) {
      if (desk.base === from) desk.base = to;
    },
    // A field that nobody has touched follows the file; a touched one keeps its words and the file it was read from.
    taken(words, digest) {
      if (changed()) return;
      Object.assign(desk, { base: digest, saved: words });
      if (area.value !== words) area.value = words;
    },
  };
}

export function showFit(node, fit) {
  const grade = fit.closes ? "good" : "stop";
  node.replaceChildren(make("b", { class: grade, text: say(fit.closes ? "fit.closes" : "fit.open") }), " ", counted(fit.lines, fit.characters), " ", make("small", { text: say("fit.strain", { n: fit.strain }) }));
}

// A text parted where it differs from another: what both begin with, what is its own, what both end with.
export function parted(text, other) {
  const most = Math.min(text.length, other.length);
  let head = 0, tail = 0;
  while (head < most && text[head] === other[head]) head++;
  while (tail < most - head && text.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return [text.slice(0, head), text.slice(head, text.length - tail), text.slice(text.length - tail)];
}

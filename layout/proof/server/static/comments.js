// Comments beside the page: written about a story or a paragraph of it, answered, resolved, opened again.
import { find, make } from "./make.js";
import { keyed, told } from "./keyed.js";
import { options, who } from "./slip.js";
import { ask, send, tried } from "./wire.js";
import { moment, say } from "./words.js";
import { named } from "./writing.js";

export class Comments {
  constructor(panel) {
    this.panel = panel;
    this.list = make("ol", { class: "list" });
  }

  // Newest first.
  tell() {
    keyed(this.list, this.panel.sheet.comments.toReversed(), (comment) => comment.id, (comment) => this.newComment(comment), (node, comment) => this.tellComment(node, comment));
    this.aboutWhom();
  }

  composer() {
    if (options.readOnly) return "";
    this.spot = { slug: "", part: "" };
    this.area = make("textarea", { id: "comment", rows: 2, "aria-describedby": "about-whom" });
    this.parts = make("select", { id: "comment-part", "aria-label": say("comment.part"), onchange: () => (this.spot.part = this.parts.value) });
    this.whom = make("p", { id: "about-whom", class: "whom" });
    const form = make("form", { class: "compose" }, make("label", { for: "comment", text: say("comment.new") }), this.whom, this.parts, this.area, make("div", { class: "foot" }, make("button", { class: "main small", text: say("comment.add") })));
    form.addEventListener("submit", (event) => { event.preventDefault(); this.said(); });
    this.area.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit(); });
    return form;
  }

  aboutWhom() {
    if (options.readOnly) return;
    const frame = this.panel.sheet.frames.find((each) => each.slug === this.panel.chosen && each.ours);
    if (this.area.value && this.spot.slug) return;
    const fresh = frame?.slug ?? "";
    this.whom.textContent = frame ? say("comment.about", { title: frame.title || frame.slug }) : say("comment.page");
    if (fresh === this.spot.slug && this.parts.options.length) return;
    this.spot = { slug: fresh, part: "" };
    this.parts.hidden = !fresh;
    this.parts.replaceChildren(make("option", { value: "", text: say("comment.whole") }));
    if (fresh) this.tellParts(fresh);
  }

  async tellParts(slug) {
    const given = await ask(`/api/story/${encodeURIComponent(slug)}/texts`).catch(() => null);
    if (!given || this.spot.slug !== slug) return;
    this.quotes = Object.fromEntries(given.texts.map((text) => [text.part, text.text.slice(0, 24)]));
    this.parts.append(...given.texts.map((text) => make("option", { value: text.part, text: `${named(text.part)} ${text.text.slice(0, 14)}` })));
  }

  start(slug) {
    if (slug !== this.panel.chosen) this.panel.acts.choose(slug);
    this.panel.turn("comments");
    this.area?.focus();
  }

  async said() {
    const text = this.area.value.trim(), name = text && (await who());
    if (!text || !name) return;
    const { slug, part } = this.spot;
    const body = { who: name, text, slug, part, quote: this.quotes?.[part] ?? "" };
    const done = await tried(() => send(`/api/page/${this.panel.sheet.standing.number}/comment`, body));
    if (done) this.area.value = "";
  }

  newComment(comment) {
    const body = make("div", { class: "body" });
    if (options.readOnly) return make("li", { class: "comment" }, body);
    const area = make("textarea", { rows: 1, "aria-label": say("comment.reply") });
    const answer = make("button", { class: "small", text: say("comment.reply"), onclick: () => this.answered(comment.id, area) });
    const done = make("button", { class: "small resolve", onclick: () => this.resolved(node.dataset.key, node.dataset.open === "yes") });
    const reply = make("div", { class: "reply" }, area, make("div", { class: "foot" }, done, answer));
    area.addEventListener("input", () => reply.toggleAttribute("data-unsaved", area.value.trim() !== ""));
    const node = make("li", { class: "comment" }, body, reply);
    return node;
  }

  tellComment(node, comment) {
    const frame = this.panel.sheet.frames.find((each) => each.slug === comment.spot.slug);
    const where = comment.spot.slug ? [frame?.title || comment.spot.slug, comment.spot.part ? named(comment.spot.part) : ""].filter(Boolean).join(" · ") : say("comment.page");
    node.dataset.open = comment.resolved ? "no" : "yes";
    const gone = comment.spot.slug && !this.panel.sheet.frames.some((each) => each.slug === comment.spot.slug);
    told(
      find(".body", node),
      make("p", { class: "by" }, make("b", { text: comment.who }), make("time", { datetime: comment.when, text: moment(comment.when) }), comment.resolved ? make("span", { class: "chip approved", text: say("comment.resolved", { who: comment.resolved }) }) : make("span", { class: "chip corrected", text: say("comment.open") })),
      make("button", { class: "link", text: where, onclick: () => this.panel.acts.choose(comment.spot.slug) }),
      gone ? make("span", { class: "warn", text: " " + say("comment.gone") }) : null,
      comment.spot.quote ? make("blockquote", { text: comment.spot.quote }) : null,
      make("p", { class: "words", text: comment.text }),
      comment.replies.map((reply) => make("p", { class: "answer" }, make("b", { text: reply.who }), " ", make("time", { datetime: reply.when, text: moment(reply.when) }), make("br"), reply.text)),
    );
    const done = find(".resolve", node);
    if (done) done.textContent = say(comment.resolved ? "comment.reopen" : "comment.resolve");
  }

  async answered(id, area) {
    const text = area.value.trim(), name = text && (await who());
    if (!name) return;
    const done = await tried(() => send(`/api/comment/${encodeURIComponent(id)}/reply`, { who: name, text }));
    if (!done) return;
    area.value = "";
    area.dispatchEvent(new Event("input"));
  }

  async resolved(id, yes) {
    const name = await who();
    if (name) await tried(() => send(`/api/comment/${encodeURIComponent(id)}/resolve`, { who: name, resolved: yes }));
  }
}

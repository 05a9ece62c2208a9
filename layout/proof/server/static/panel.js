// Beside the page: stories with their copyfit, findings, comments, signatures, versions and print proofs.
import { all, find, make } from "./make.js";
import { GRADES, pips } from "./chips.js";
import { Comments } from "./comments.js";
import { keyed, told } from "./keyed.js";
import { choice, options, tabbed, who } from "./slip.js";
import { ask, note, send, tried, upload } from "./wire.js";
import { chinese, counted, lever, moment, placed, say, titled } from "./words.js";
import { writing } from "./writing.js";

const TABS = ["stories", "findings", "comments", "signing", "versions"];

export class Panel {
  // `acts`: choose(slug), point(index), arrange(slug), free(slug), others().
  constructor(room, acts) {
    Object.assign(this, { room, acts, sheet: null, desks: new Map(), open: "stories" });
    this.tabs = make("div", { role: "tablist", class: "tabs", "aria-label": say("panel.name") });
    this.rooms = {};
    for (const name of TABS) {
      const tab = make("button", { role: "tab", id: "tab-" + name, "aria-controls": "room-" + name, onclick: () => this.turn(name) });
      this.rooms[name] = make("section", { role: "tabpanel", id: "room-" + name, "aria-labelledby": "tab-" + name, class: "room", tabindex: 0 });
      this.tabs.append(tab);
    }
    tabbed(this.tabs);
    this.stock = make("ol", { class: "list" });
    this.about = make("div", { class: "about" });
    this.rooms.stories.append(this.about, this.stock);
    this.findings = make("div");
    this.rooms.findings.append(this.findings);
    this.remarks = new Comments(this);
    this.rooms.comments.append(this.remarks.composer(), this.remarks.list);
    this.signing = make("div");
    this.rooms.signing.append(this.signing);
    this.versions = make("div");
    this.rooms.versions.append(this.versions);
    room.append(this.tabs, ...Object.values(this.rooms));
    this.turn("stories");
  }

  turn(name) {
    this.open = name;
    for (const each of TABS) {
      const on = each === name;
      const tab = find("#tab-" + each, this.tabs);
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on ? 0 : -1;
      this.rooms[each].hidden = !on;
    }
    if (name === "versions") this.tellVersions();
  }

  turned(by) {
    this.turn(TABS[(TABS.indexOf(this.open) + by + TABS.length) % TABS.length]);
  }

  // Another page, or the same one in another state.
  show(sheet, issue, chosen, finding) {
    if (this.sheet && sheet && this.sheet.standing.number !== sheet.standing.number) {
      this.desks.clear();
      all("[data-key]", this.stock).forEach((node) => node.remove());
    }
    Object.assign(this, { sheet, issue, chosen, finding });
    this.room.hidden = !sheet;
    if (!sheet) return;
    const opened = sheet.comments.filter((comment) => !comment.resolved).length;
    const figures = { stories: this.stories().length, findings: sheet.findings.length, comments: opened, signing: "", versions: "" };
    for (const name of TABS) told(find("#tab-" + name, this.tabs), say("tab." + name), figures[name] ? make("small", { text: figures[name] }) : null);
    this.tellAbout();
    keyed(this.stock, this.stories(), (frame) => frame.slug, (frame) => this.newStory(frame), (node, frame) => this.tellStory(node, frame));
    this.tellFindings();
    this.remarks.tell();
    this.tellSigning();
    if (this.open === "versions") this.tellVersions();
    for (const desk of this.desks.values()) desk?.refresh();
  }

  // In order of weight; what did not get on the page stands at the end.
  stories() {
    const { frames, standing } = this.sheet;
    const order = standing.stories.map((story) => story.slug);
    const at = (frame) => (order.includes(frame.slug) ? order.indexOf(frame.slug) : order.length);
    const standingOnes = frames.filter((frame) => frame.ours).sort((one, other) => at(one) - at(other));
    const absent = standing.stories.filter((story) => !frames.some((frame) => frame.slug === story.slug)).map((story) => ({ ...story, absent: true, file: "", heads: [], photos: [] }));
    return [...standingOnes, ...absent];
  }

  tellAbout() {
    const { standing, advice } = this.sheet;
    const { signatures } = this.sheet;
    const changed = signatures.length > 0 && !signatures.some((each) => each.holds);
    told(
      this.about,
      make("p", { class: "verdict " + (standing.fits ? "good" : "stop"), text: say(standing.fits ? "fit.closes" : "fit.open") }),
      standing.note ? make("p", { class: "moved", text: say("page.moved", { note: standing.note }) }) : null,
      changed ? this.late(standing) : null,
      advice.map((each) => make("p", { class: "advice", text: each.text })),
    );
  }

  // What an editor does about copy that changed after the proof: look at the difference, take a layout, sign anew.
  late(standing) {
    const { signatures, sha } = this.sheet;
    const signed = signatures.findLast((each) => !each.holds)?.sha256;
    const tools = [
      signed ? make("a", { class: "button small", href: `/compare/${standing.number}?before=${signed}&after=${sha}`, text: say("late.compare") }) : null,
      options.readOnly ? null : make("button", { class: "small", text: say("others.do"), onclick: () => this.acts.others() }),
      options.readOnly ? null : make("button", { class: "small", text: say("sign.do"), onclick: () => this.sign() }),
    ];
    return make("div", { class: "late" }, make("p", { text: say(standing.fits ? "late.closes" : "late.open") }), make("p", { class: "acts" }, tools));
  }

  newStory(frame) {
    const entry = make("button", { class: "entry", "aria-expanded": "false", onclick: () => this.acts.choose(node.dataset.key === this.chosen ? "" : node.dataset.key) });
    const more = make("div", { class: "more", hidden: true });
    const facts = make("div", { class: "facts" }), desk = make("div", { class: "desk" });
    const node = make("li", { class: "story", "data-slug": frame.slug }, entry, more);
    more.append(facts, desk);
    return node;
  }

  tellStory(node, frame) {
    const on = frame.slug === this.chosen;
    const entry = find(".entry", node), more = find(".more", node);
    const place = this.sheet.standing.stories.findIndex((story) => story.slug === frame.slug);
    const weight = frame.weight || this.sheet.standing.stories[place]?.weight || "";
    node.classList.toggle("on", on);
    entry.setAttribute("aria-expanded", String(on));
    more.hidden = !on;
    told(
      entry,
      make("span", { class: "rank", text: place < 0 ? "·" : place + 1 }),
      make("span", { class: "name" }, make("b", { text: frame.title || frame.slug }), make("small", {}, weight ? say("weight." + weight) : say("kind." + (frame.kind ?? "story")), frame.pinned ? " · " + say("pinned") : "")),
      this.mark(frame),
    );
    if (on) told(find(".facts", more), this.facts(frame));
    if (on && !options.readOnly && !this.desks.has(frame.slug) && !frame.absent) this.startWriting(frame.slug, find(".desk", more));
  }

  mark(frame) {
    if (frame.absent) return make("em", { class: "stop", text: say("story.absent") });
    if (frame.over) return make("em", { class: "stop", text: counted(frame.over.lines, frame.over.characters) });
    const findings = this.sheet.findings.filter((finding) => finding.slug === frame.slug);
    return findings.length ? pips(Object.fromEntries(GRADES.map((grade) => [grade, findings.filter((each) => each.grade === grade).length]))) : null;
  }

  async startWriting(slug, desk) {
    this.desks.set(slug, null);
    const fields = make("details", { class: "fields" }, make("summary", { text: say("write.do") }));
    desk.append(fields);
    fields.addEventListener("toggle", async () => {
      if (!fields.open || this.desks.get(slug)) return;
      this.desks.set(slug, await writing(fields, slug));
    });
  }

  // Open the fields of the chosen story and stand in the first of them.
  async write() {
    const node = find(`[data-slug="${CSS.escape(this.chosen)}"]`, this.stock);
    const fields = node && find(".fields", node);
    if (!fields) return;
    this.turn("stories");
    fields.open = true;
    for (let turn = 0; turn < 40 && !find("textarea", fields); turn++) await new Promise((soon) => setTimeout(soon, 50));
    find("textarea", fields)?.focus();
  }

  facts(frame) {
    const fit = frame.fit;
    const spare = fit ? fit.natural - fit.rows : 0;
    const findings = this.sheet.findings.map((finding, at) => ({ ...finding, at })).filter((finding) => finding.slug === frame.slug);
    const tools = options.readOnly || frame.absent ? null : make("div", { class: "acts" },
      make("button", { class: "small", text: say("arrange.this"), onclick: () => this.acts.arrange(frame.slug) }),
      frame.pinned ? make("button", { class: "small", text: say("arrange.free"), onclick: () => this.acts.free(frame.slug) }) : null,
      make("button", { class: "small", text: say("comment.this"), onclick: () => this.remarks.start(frame.slug) }),
    );
    return [
      placed(frame) ? make("p", { class: "source" }, make("code", { text: placed(frame) })) : null,
      frame.over ? make("p", { class: "over stop" }, make("b", { text: counted(frame.over.lines, frame.over.characters) }), " ", say("fit.begins", { text: frame.over.begins })) : null,
      fit ? make("dl", { class: "figures" },
        row("fit.size", say("fit.sized", { n: fit.lines, m: fit.characters })),
        row("fit.rows", say("fit.rowed", { n: fit.natural, m: fit.rows }) + (spare ? " · " + say(spare > 0 ? "fit.tight" : "fit.loose", { n: Math.abs(spare) }) : "")),
        row("fit.pulled", say("fit.strain", { n: fit.strain }) + (fit.levers.length ? " · " + fit.levers.map(lever).join(" · ") : "")),
      ) : null,
      frame.photos.map((photo) => this.photo(frame, photo)),
      findings.length ? make("ul", { class: "told" }, findings.map((finding) => this.findingRow(finding, finding.at))) : null,
      tools,
    ];
  }

  photo(frame, { file }) {
    if (options.readOnly) return make("p", { class: "source" }, make("code", { text: file }));
    const pick = make("input", { type: "file", accept: "image/*", hidden: true, onchange: () => this.replaced(frame.slug, file, pick.files[0]) });
    return make("p", { class: "source" }, make("code", { text: file }), " ", make("button", { class: "small", text: say("photo.replace"), onclick: () => pick.click() }), pick);
  }

  async replaced(slug, file, chosen) {
    if (!chosen) return;
    if (chosen.size > options.most) {
      note(say("photo.large", { n: Math.ceil(chosen.size / 2 ** 20), m: Math.floor(options.most / 2 ** 20) }), "bad");
      return;
    }
    const done = await tried(() => upload(`/api/story/${encodeURIComponent(slug)}/photo?file=${encodeURIComponent(file)}`, chosen));
    if (done) note(say("photo.done", { file }));
  }

  findingRow(finding, at) {
    return make("li", {},
      make("button", { class: "finding " + finding.grade + (at === this.finding ? " on" : ""), "data-finding": at, onclick: () => this.acts.point(at) },
        make("span", { class: "line" }, make("b", { text: `${at + 1} ${titled(finding)}` }), make("span", { class: "grade", text: say("grade." + finding.grade) })),
        make("span", { class: "text", text: finding.text }),
        finding.value ? make("span", { class: "text", text: say(finding.limit ? "finding.limits" : "finding.value", finding) }) : null,
        chinese && finding.remedy ? make("span", { class: "remedy", text: finding.remedy }) : null,
        placed(finding) ? make("code", { text: placed(finding) }) : null,
      ));
  }

  tellFindings() {
    const findings = this.sheet.findings.map((finding, at) => this.findingRow(finding, at));
    told(this.findings, findings.length ? make("ul", { class: "told" }, findings) : make("p", { class: "none", text: say("findings.none") }));
  }

  lit(finding) {
    this.finding = finding;
    for (const each of all("[data-finding]", this.room)) each.classList.toggle("on", Number(each.dataset.finding) === finding);
    const now = find(`[data-finding="${finding}"]`, this.rooms[this.open]);
    now?.scrollIntoView({ block: "nearest" });
  }

  tellSigning() {
    const { signatures, standing, sha } = this.sheet;
    const next = this.issue.steps.find((step) => !signatures.some((each) => each.step === step && each.holds));
    const rows = this.issue.steps.map((step) => {
      const mine = signatures.filter((each) => each.step === step);
      return make("li", { class: mine.some((each) => each.holds) ? "signed" : "" },
        make("span", { class: "step", text: step }),
        make("div", {}, mine.map((each) => make("p", { class: each.holds ? "holds" : "void" },
          make(each.holds ? "span" : "s", {}, make("b", { text: each.who }), " ", make("time", { datetime: each.when, text: moment(each.when) }), " ", make("code", { text: each.sha256.slice(0, 8) })),
          each.holds ? null : make("span", { class: "stop", text: " " + say("sign.void") }))), mine.length ? null : make("p", { class: "none", text: say("sign.missing") })),
        step === next && !options.readOnly ? make("button", { class: "main small", id: "sign", text: say("sign.do"), onclick: () => this.sign(step) }) : null,
      );
    });
    told(this.signing, make("p", { class: "digest" }, say("sign.state"), " ", make("code", { title: sha, text: sha.slice(0, 16) })), make("ol", { class: "chain" }, rows), next ? null : make("p", { class: "good", text: say("sign.all") }));
    this.next = next;
  }

  // Signing is for the page as it is seen now: its digest goes with it.
  async sign(step = this.next) {
    this.turn("signing");
    if (!step || options.readOnly) return;
    const name = await who();
    if (!name) return;
    const { number, counts } = this.sheet.standing, { sha } = this.sheet;
    const text = say(counts.stop ? "sign.stops" : "sign.text", { n: counts.stop, page: number, step, who: name, sha: sha.slice(0, 8) });
    const sure = await choice(say("sign.title", { step }), text, [["yes", say("sign.do"), "main"], ["no", say("cancel")]]);
    if (sure !== "yes") return;
    const done = await tried(() => send(`/api/page/${number}/sign`, { step, who: name, sha }));
    if (done) note(say("sign.done", { step, who: name }));
  }

  async tellVersions() {
    if (!this.sheet) return;
    const number = this.sheet.standing.number;
    const states = (await tried(() => ask(`/api/page/${number}/history`))) ?? [];
    if (number !== this.sheet.standing.number) return;
    const rows = states.map((state, at) => make("li", { class: state.sha === this.sheet.sha ? "on" : "" },
      make("time", { datetime: state.when, text: moment(state.when) }), " ", make("code", { text: state.sha.slice(0, 8) }), make("p", { text: at === 0 ? say("version.now") : "" }), make("p", { text: state.note }),
      at ? make("a", { class: "small", href: `/compare/${number}?before=${state.sha}&after=${states[0].sha}`, text: say("compare.do") }) : null,
    ));
    const paper = (name) => make("a", { class: "button", href: `/proof/${number}/${name}.pdf`, target: "_blank", rel: "noopener", text: say("print." + name) });
    told(this.versions, make("h3", { text: say("print.name") }), make("p", { class: "papers" }, paper("full"), paper("A3")), make("h3", { text: say("version.name") }), make("ol", { class: "states" }, rows));
  }
}

const row = (words, text) => [make("dt", { text: say(words) }), make("dd", { text })];


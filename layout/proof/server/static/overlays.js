// What is laid over the page, in millimetres: grid, boxes, heads, legs, findings, strain, ink, changes, comments, the choice.
import { make } from "./make.js";
import { lever, say, titled } from "./words.js";

const box = ([x, y, width, height], facts = {}, tip = "") =>
  make("svg:rect", { x, y, width, height, ...facts }, tip ? make("svg:title", { text: tip }) : null);

const label = (x, y, text, kind = "") => make("svg:text", { x, y, class: kind, text });

const group = (name, ...within) => make("svg:g", { class: name }, within);

export function overlay(svg, sheet, { layers, chosen = "", finding = -1, changes = [] }) {
  const drawn = Object.entries(LAYERS).filter(([name]) => layers.has(name)).map(([name, draw]) => group(name, draw(sheet, { finding, changes })));
  const picked = sheet.frames.find((frame) => frame.slug === chosen);
  const lit = sheet.findings[finding];
  svg.replaceChildren(
    ...drawn,
    group("flags", flags(sheet)),
    group("chosen", picked ? box(picked.rect) : null),
    group("lit", lit?.place ? box(lit.place, { class: lit.grade }) : null),
  );
}

function grid({ grid: lattice, size }) {
  if (!lattice) return [];
  const deep = lattice.rows * lattice.row;
  const columns = lattice.columns.map((x) => box([x, lattice.top, lattice.width, deep]));
  const left = lattice.columns[0], right = lattice.columns.at(-1) + lattice.width;
  const path = Array.from({ length: lattice.rows }, (_, row) => `M${left} ${(lattice.baseline + row * lattice.row).toFixed(3)}H${right}`).join("");
  const fifths = Array.from({ length: Math.floor(lattice.rows / 10) + 1 }, (_, ten) => label(Math.max(0, left - size[0] * 0.016), lattice.top + ten * 10 * lattice.row, String(ten * 10), "row"));
  return [columns, make("svg:path", { d: path }), fifths];
}

const boxes = ({ frames }) =>
  frames.map((frame) => [box(frame.rect, { class: frame.kind + (frame.pinned ? " pinned" : "") }), label(frame.rect[0], frame.rect[1] + frame.rect[3], (frame.pinned ? "⚲ " : "") + (frame.title || say("kind." + frame.kind)), "name")]);

const heads = ({ frames }) => frames.flatMap((frame) => frame.heads.map((head) => box(head)));

const legs = ({ frames }) =>
  frames.flatMap((frame) => [...frame.legs.map((leg, at) => [box(leg), label(leg[0] + leg[2] / 2, leg[1], String(at + 1), "order")]), ...frame.photos.map((photo) => box(photo.rect, { class: "photo" }))]);

function findings({ findings: told, holes }, { finding }) {
  const marks = told.flatMap((each, at) =>
    each.place ? [box(each.place, { class: each.grade + (at === finding ? " now" : "") }, titled(each)), label(each.place[0], each.place[1], String(at + 1), "number " + each.grade)] : [],
  );
  return [holes.map((hole) => box(hole, { class: "hole" })), marks];
}

const strain = ({ frames }) =>
  frames.filter((frame) => frame.fit).map((frame) => {
    const { fit, rect } = frame;
    const levers = fit.levers.map(lever);
    const hard = box(rect, { class: "hard" });
    hard.style.fillOpacity = Math.min(0.45, fit.strain / 60);
    return [hard, label(rect[0], rect[1] + rect[3], [say("fit.strain", { n: fit.strain }), ...levers].join(" · "), "name")];
  });

// Ink keys stand at the foot of the page, over the paper they feed; inside is where ink is heaviest and where it stains.
function ink({ ink: told, size }) {
  if (!told) return [];
  const most = Math.max(1, ...told.zones.flat());
  const deep = size[1] * 0.05, each = told.key / told.zones.length;
  const keys = told.zones.flatMap((zone, plate) =>
    zone.map((mean, at) => {
      const x = at * told.key + plate * each, high = (deep * mean) / most;
      const width = Math.max(0, Math.min(each * 0.86, size[0] - x));
      return box([x, size[1] - high, width, high], { class: told.plates[plate].ink }, say("ink.key", { n: at + 1, plate: say("ink." + told.plates[plate].ink), m: mean }));
    }),
  );
  const stains = told.stains.map((stain) => box(stain.rect, { class: "stain" }, stain.percent + "%"));
  const { rect, percent } = told.heaviest;
  return [keys, stains, box(rect, { class: "heaviest" }), label(rect[0], rect[1] + rect[3], say("ink.heaviest", { n: percent, m: told.limit }), "name")];
}

const changes = (_, { changes: told }) =>
  told.map((change) => {
    const at = change.after ?? change.before;
    return [
      change.before ? box(change.before, { class: "before" }) : null,
      change.after ? box(change.after, { class: "after " + change.kind }) : null,
      at ? label(at[0], at[1] + at[3], say("change." + change.kind), "name") : null,
    ];
  });

// Open comments of a story stand at its upper right corner.
function flags({ frames, comments }) {
  return frames.flatMap((frame) => {
    const opened = comments.filter((comment) => !comment.resolved && comment.spot.slug === frame.slug).length;
    return opened ? [label(frame.rect[0] + frame.rect[2], frame.rect[1], "✎" + opened, "flag")] : [];
  });
}

const LAYERS = { grid, boxes, legs, heads, strain, ink, findings, changes };

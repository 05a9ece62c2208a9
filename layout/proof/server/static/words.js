// What the desk says; the catalogue comes with the page, in one language.
import { given } from "./make.js";

const catalogue = given("words");
export const chinese = document.documentElement.lang.startsWith("zh");

export function say(key, facts = {}) {
  const filled = { s: Number(facts.n) === 1 ? "" : "s", ...facts };
  return (catalogue[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => filled[name] ?? "");
}

export const known = (key) => key in catalogue;

// Findings are named by the trade where the trade has a name, else by their rule.
export const titled = (finding) => (chinese ? finding.title : finding.rule.replaceAll("-", " "));

export const placed = (thing) => (thing.file ? thing.file + (thing.line ? ":" + thing.line : "") : "");

export function lever({ name, amount }) {
  const words = known("lever." + name) ? "lever." + name : "lever.other";
  const sign = amount < 0 ? "−" : "+";
  return say(words, { name, n: sign + Math.round(Math.abs(amount) * 10) / 10 });
}

// Copyfit in lines and characters: too many, too few, or none.
export function counted(lines, characters) {
  const n = Math.abs(lines), m = Math.abs(characters);
  if (!n && !m) return say("fit.exact");
  return say(lines > 0 || (!lines && characters > 0) ? "fit.over" : "fit.under", { n, m });
}

export const moment = (when) => when.slice(5, 16).replace("T", " ");

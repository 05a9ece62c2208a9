// States and findings in few words; colour never says anything alone.
import { make } from "./make.js";
import { say } from "./words.js";

export const GRADES = ["stop", "warn", "note"];

export const pips = (counts) =>
  make("span", { class: "pips" }, GRADES.filter((grade) => counts[grade]).map((grade) => make("span", { class: "pip " + grade, title: say("grade." + grade), text: say("pip." + grade, { n: counts[grade] }) })));

export const chip = (standing, busy = false) => {
  const words = [make("span", { class: "chip " + standing.state, text: say("state." + standing.state), title: say("state." + standing.state + ".title") })];
  if (busy) words.push(make("span", { class: "chip busy", text: say("state.busy") }));
  if (standing.stale) words.push(make("span", { class: "chip stale", text: say("state.stale"), title: say("state.stale.title") }));
  if (standing.locked) words.push(make("span", { class: "chip locked", text: say("state.locked") }));
  return words;
};

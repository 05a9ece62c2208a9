// What every page of the desk says at its head: errors of the copy, and what can be taken back.
import { find, make } from "./make.js";
import { note, send, tried } from "./wire.js";
import { placed, say } from "./words.js";

export function errors(issue) {
  const room = find("#errors");
  room.hidden = !issue.errors.length;
  const rows = issue.errors.map((error) => make("li", {}, make("code", { text: placed(error) }), " ", error.text));
  room.replaceChildren(make("b", { text: say("errors.name", { n: issue.errors.length }) }), make("ul", {}, rows));
}

export function undoing(issue) {
  const button = find("#undo");
  if (!button) return;
  button.hidden = !issue.undo;
  button.textContent = say("undo.do");
  button.title = say("undo.title", { what: issue.undo });
  button.onclick = async () => {
    const done = await tried(() => send("/api/undo"));
    if (done) note(say("undo.done", { what: done.undone }));
  };
}

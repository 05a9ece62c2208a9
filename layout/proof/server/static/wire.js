// Between browser and desk: questions, changes, and the news of a new version.
import { find, make } from "./make.js";
import { say } from "./words.js";

export class Refusal extends Error {
  constructor(status, told) {
    super(told.error ?? say("wire.broken"));
    this.status = status;
    this.kind = told.kind ?? "broken";
    this.theirs = told.theirs;
  }
}

const meta = find("meta[name=desk-token]");

async function answered(path, facts) {
  let answer;
  try {
    answer = await fetch(path, { headers: { accept: "application/json" }, ...facts });
  } catch {
    throw new Refusal(0, { error: say("wire.away"), kind: "away" });
  }
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refusal(answer.status, told);
  return told;
}

export const ask = (path) => answered(path, {});

async function posted(path, body, type) {
  const headers = { accept: "application/json", "x-desk-token": meta.content };
  if (type) headers["content-type"] = type;
  return answered(path, { method: "POST", headers, body });
}

// A desk that was opened anew has a new token; what was typed is sent again with it.
async function sent(path, body, type) {
  try {
    return await posted(path, body, type);
  } catch (refusal) {
    if (refusal.kind !== "token") throw refusal;
    meta.content = (await ask("/api/token")).token;
    return posted(path, body, type);
  }
}

export const send = (path, body = {}) => sent(path, JSON.stringify(body), "application/json");
export const upload = (path, file) => sent(path, file, "application/octet-stream");

const sign = find("#wire");

function shown(state) {
  if (!sign) return;
  sign.dataset.wire = state;
  find("span", sign).textContent = say("wire." + state);
}

// `told` is called with every version that is newer than the last one; calls again when the wire was cut.
export function follow(told) {
  let last = -1, done = -1, busy = false, events;
  // One after the other; of those that came meanwhile only the newest.
  const tell = async () => {
    if (busy) return;
    busy = true;
    while (done !== last) {
      done = last;
      await told(done).catch((refusal) => note(refusal.message, "bad"));
    }
    busy = false;
  };
  const call = () => {
    events?.close();
    events = new EventSource("/events");
    events.onopen = () => shown("live");
    events.onerror = () => {
      shown("cut");
      if (events.readyState === EventSource.CLOSED) setTimeout(call, 3000);
    };
    events.onmessage = (event) => {
      const { version } = JSON.parse(event.data);
      if (version === last) return;
      last = version;
      tell();
    };
  };
  shown("calling");
  call();
  // A machine that wakes up or changes its network notices a dead wire late.
  addEventListener("offline", () => { events.close(); shown("cut"); });
  addEventListener("online", call);
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => event.persisted && call());
  // A browser has six wires to one desk (HTTP/1.1): what nobody looks at gives its own back.
  document.addEventListener("visibilitychange", () => (document.hidden ? events.close() : call()));
}

// A small note at the foot of the screen; bad ones stay until they are put away.
export function note(text, grade = "plain") {
  const slip = make("div", { class: "note " + grade }, make("span", { text }));
  const away = () => slip.remove();
  slip.append(make("button", { class: "quiet", "aria-label": say("close"), onclick: away, text: "×" }));
  const room = find("#notes");
  room.append(slip);
  while (room.children.length > 4) room.firstElementChild.remove();
  if (grade !== "bad") setTimeout(away, 7000);
}

// Do it, and say so when it was refused.
export async function tried(act) {
  try {
    return await act();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    note(refusal.message, "bad");
    return undefined;
  }
}

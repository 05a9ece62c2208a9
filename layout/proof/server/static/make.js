// Elements from their parts; text is always text, never markup.
const DRAWN = "http://www.w3.org/2000/svg";

export function make(tag, facts = {}, ...within) {
  const drawn = tag.startsWith("svg:");
  const node = drawn ? document.createElementNS(DRAWN, tag.slice(4)) : document.createElement(tag);
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "text") node.textContent = value;
    else if (name === "value") node.value = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...within.flat(3).filter((each) => each !== null && each !== undefined && each !== false));
  return node;
}

export const find = (selector, root = document) => root.querySelector(selector);
export const all = (selector, root = document) => [...root.querySelectorAll(selector)];

export function given(id) {
  return JSON.parse(document.getElementById(id).textContent);
}

export function later(milliseconds, act) {
  let timer = 0;
  const soon = (...facts) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(...facts), milliseconds);
  };
  soon.stop = () => clearTimeout(timer);
  return soon;
}

// What a browser keeps for a person; private windows may refuse, and then nothing is kept.
export const drawer = {
  take(name, otherwise = "") {
    try {
      return localStorage.getItem("desk-" + name) ?? otherwise;
    } catch {
      return otherwise;
    }
  },
  put(name, value) {
    try {
      if (value === "") localStorage.removeItem("desk-" + name);
      else localStorage.setItem("desk-" + name, value);
    } catch {}
  },
};

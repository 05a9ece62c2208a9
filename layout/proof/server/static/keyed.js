// Lists that are told anew without losing what somebody is writing in them.
import { all } from "./make.js";

// One child of `list` for each thing, by its key. A child in which something unsaved stands is never thrown away.
export function keyed(list, things, key, create, update) {
  const had = new Map(all(":scope > [data-key]", list).map((node) => [node.dataset.key, node]));
  const focus = document.activeElement;
  let at = list.firstElementChild;
  for (const thing of things) {
    const name = String(key(thing));
    const node = had.get(name) ?? create(thing);
    node.dataset.key = name;
    node.classList.remove("gone");
    had.delete(name);
    update(node, thing);
    if (node === at) at = at.nextElementSibling;
    else list.insertBefore(node, at);
  }
  for (const node of had.values()) {
    if (node.querySelector("[data-unsaved]")) node.classList.add("gone");
    else node.remove();
  }
  if (focus && focus !== document.activeElement && focus.isConnected) focus.focus();
}

// Put new parts into a node; when they are as they were, nothing is touched.
export function told(node, ...parts) {
  const fresh = document.createElement("div");
  fresh.append(...parts.flat(3).filter((part) => part !== null && part !== undefined && part !== false));
  if (fresh.innerHTML === node.dataset.told) return;
  node.dataset.told = fresh.innerHTML;
  node.replaceChildren(...fresh.childNodes);
}

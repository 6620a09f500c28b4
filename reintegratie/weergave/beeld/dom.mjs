// Nodes in a document.

import { Knoop, plat } from "./knoop.mjs";

/** @typedef {import("./knoop.mjs").Inhoud} Inhoud */

const SVG = "http://www.w3.org/2000/svg";
const DRAWN = new Set(["svg", "line", "rect", "circle", "polyline", "text"]);

/** What is to be shown, ready to be put in its place. @param {Inhoud} inhoud */
export function dom(inhoud) {
  const found = document.createDocumentFragment();
  found.append(...plat(inhoud).map(made));
  return found;
}

/** @param {Knoop | string} one */
function made(one) {
  if (!(one instanceof Knoop)) return document.createTextNode(one);
  const element = DRAWN.has(one.name) ? document.createElementNS(SVG, one.name) : document.createElement(one.name);
  for (const [name, value] of one.written) element.setAttribute(name, value);
  element.append(...plat(one.parts).map(made));
  return element;
}

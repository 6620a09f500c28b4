// Nodes as HTML, where there is no document: in a build. Every text is escaped.

import { Knoop, plat } from "./knoop.mjs";

/** @typedef {import("./knoop.mjs").Inhoud} Inhoud */

const VOID = new Set(["br", "input"]);
/** @type {Record<string, string>} */
const SAFE = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };

/** @param {Inhoud} inhoud @returns {string} */
export function geschreven(inhoud) {
  return plat(inhoud).map(written).join("");
}

/** @param {Knoop | string} one */
function written(one) {
  if (!(one instanceof Knoop)) return escaped(one);
  const begin = [one.name, ...one.written.map(([name, value]) => attribute(name, value, one.attributes[name]))].join(" ");
  return VOID.has(one.name) ? `<${begin}>` : `<${begin}>${geschreven(one.parts)}</${one.name}>`;
}

/** @param {string} name @param {string} value @param {unknown} given */
function attribute(name, value, given) {
  return given === true ? name : `${name}="${escaped(value)}"`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"']/g, (sign) => SAFE[sign]);
}

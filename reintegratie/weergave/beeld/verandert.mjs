// What would change an answer (`wat_verandert` in Python) as nodes: each other outcome with the facts
// that lead to it.

import { phrase, word } from "../../rekenaar/phrases.mjs";
import { el } from "./knoop.mjs";

/** @param {any[]} rows @returns null where nothing is told */
export function verandert(rows) {
  if (!rows.length) return null;
  return el("div", { class: "ri-antwoord" }, el("h4", {}, word("CHANGES")), el("ul", {}, rows.map(change)));
}

/** @param {any} row */
function change({ als, dan }) {
  const facts = als.map((/** @type {any} */ { label, weergave }, /** @type {number} */ at) => [
    at > 0 && word("OR_IF"),
    `${label}: `,
    el("b", {}, weergave),
  ]);
  return el("li", {}, facts, ". ", phrase("PATH_END", { tekst: dan }));
}

// Names with their values: facts, results, a receipt.

import { el } from "./knoop.mjs";

/** Names with their values. @param {any[][]} rows @param {string} kind */
export function lijst(rows, kind) {
  const items = rows.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value)));
  return el("dl", { class: `ri-lijst simple ${kind}` }, items);
}

/** The results of an outcome by their labels; nothing when there are none. @param {any[][]} rows */
export function resultatenlijst(rows) {
  return rows.length > 0 && lijst(rows, "ri-resultaten");
}

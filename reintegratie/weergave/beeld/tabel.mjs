// A table that may be wider than a phone: its frame can be scrolled, by keyboard too.

import { el } from "./knoop.mjs";

/** @typedef {import("./knoop.mjs").Inhoud} Inhoud */

/**
 * The titles of the columns, the rows as `tr`, and what the frame is called.
 * @param {string[]} kop
 * @param {Inhoud[]} rijen
 * @param {string} naam
 * @param {string} soort its class
 */
export function tabel(kop, rijen, naam, soort = "ri-tabel") {
  const titles = kop.map((one) => el("th", { scope: "col" }, one));
  const table = el("table", {}, el("thead", {}, el("tr", {}, titles)), el("tbody", {}, rijen));
  return el("div", { class: soort, tabindex: "0", role: "group", "aria-label": naam }, table);
}

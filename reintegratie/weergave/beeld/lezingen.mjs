// Outcomes side by side: what each reading of a conflict would give, or each missing answer. Readings
// with the same outcome stand together, and only what differs is shown.

import { word } from "../../rekenaar/phrases.mjs";
import { el } from "./knoop.mjs";
import { tabel } from "./tabel.mjs";
import { terloops } from "./woorden.mjs";

/** @typedef {import("./knoop.mjs").Inhoud} Inhoud */
/** What leads to an outcome, the outcome, and its results by their names. @typedef {{what: Inhoud, outcome: any, results: Record<string, string>}} Row */

/** A table with a row for each group of readings; null when they agree. @param {any} answer */
export function lezingen(answer) {
  const rows = groups(answer).map(({ readings, results }) => ({ what: ways(readings), outcome: readings[0], results }));
  return rows.length ? table(word("READ_SO"), word("READINGS"), rows) : null;
}

/** A table with a row for each answer to the one missing question; null without that. @param {any} answer */
export function mogelijkheden({ mogelijkheden: found }) {
  const rows = found.map((/** @type {any} */ row) => ({ what: `${row.label}: ${row.weergave}`, outcome: row, results: results(row) }));
  return rows.length ? table(word("IF_YOU_ANSWER"), word("POSSIBILITIES"), rows) : null;
}

/** The readings that share a drawing or a line, in words. @param {any[]} rows */
export function zoGelezen(rows) {
  return rows.map(({ conflict, tekst }) => `${conflict}: ${tekst}`).join(word("OR_READ"));
}

/** The readings that share an outcome, each group with the results that differ. @param {any} answer */
function groups({ lezingen: rows, resultaten }) {
  const texts = (/** @type {string} */ name) => new Set(rows.map((/** @type {any} */ row) => row.resultaten[name].tekst));
  const differing = Object.keys(resultaten).filter((name) => texts(name).size > 1);
  /** @type {Map<string, {readings: any[], results: Record<string, string>}>} */
  const found = new Map();
  for (const row of rows) {
    const said = Object.fromEntries(differing.map((name) => [resultaten[name].label, row.resultaten[name].tekst]));
    const key = JSON.stringify([row.oordeel, row.gevolg, ...Object.values(said)]);
    const group = found.get(key);
    if (group) group.readings.push(row);
    else found.set(key, { readings: [row], results: said });
  }
  return [...found.values()];
}

/** The results of one outcome, by their names. @param {any} row @returns {Record<string, string>} */
function results({ resultaten }) {
  return Object.fromEntries(Object.values(resultaten).map(({ label, tekst }) => [label, tekst]));
}

/** @param {string} first @param {string} name @param {Row[]} rows */
function table(first, name, rows) {
  return tabel([first, word("VERDICT"), ...Object.keys(rows[0].results)], rows.map(tr), name);
}

/** @param {Row} row */
function tr({ what, outcome, results: found }) {
  const [sign, said] = terloops(outcome);
  const verdict = [el("span", { "aria-hidden": "true" }, `${sign} `), el("b", {}, said), ". ", outcome.gevolg];
  const cells = Object.values(found).map((text) => el("td", {}, text));
  return el("tr", {}, el("th", { scope: "row" }, what), el("td", {}, verdict), cells);
}

/** @param {any[]} rows */
function ways(rows) {
  return el("ul", {}, rows.map(({ conflict, tekst }) => el("li", {}, el("b", {}, conflict), `: ${tekst}`)));
}

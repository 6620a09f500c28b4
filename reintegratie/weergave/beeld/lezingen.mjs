// Outcomes side by side: what each reading of a conflict would give, or each missing answer. Readings
// with the same outcome stand together on one card, and only what differs is shown. Of many that
// differ in numbers alone the lowest and the highest are in sight: see weergave/lezingen.py.

import { phrase, word } from "../../rekenaar/phrases.mjs";
import { gelezen } from "./gelezen.mjs";
import { el } from "./knoop.mjs";
import { resultatenlijst } from "./lijst.mjs";
import { geldt } from "./rekening.mjs";
import { terloops } from "./woorden.mjs";

/** @typedef {import("./knoop.mjs").Inhoud} Inhoud */

const NUMBER = /^-?[0-9]+(\.[0-9]+)?$/;

/** Readings that share an outcome, and its results that differ: by label in words, and in order. @typedef {{readings: any[], results: Record<string, string>, values: any[]}} Group */

/** A card for each group of readings, what differs first; nothing when they agree. @param {any} answer */
export function lezingen(answer) {
  const found = groups(answer);
  const told = found.length > 1 && alike(answer.lezingen);
  const card = (/** @type {Group} */ { readings, results: own }) =>
    el("li", {}, resultatenlijst(Object.entries(own)), !told && verdict(readings[0]), readSo(gelezen(readings, answer.lezingen)));
  if (!told || !manyNumbers(found)) return cards(found.map(card));
  const [lowest, ...between] = found.sort(byValues).map(card);
  const highest = between.pop();
  return cards([lowest, folded(between), highest]);
}

/** Whether these are more than can be overseen, and can be put in order. @param {Group[]} found */
function manyNumbers(found) {
  return found.length > word("MANY") && found.every(({ values }) => values.length > 0 && values.every((value) => NUMBER.test(value)));
}

/** From low to high, by the first result that differs. @param {Group} one @param {Group} other */
function byValues({ values }, { values: others }) {
  const at = values.findIndex((value, place) => value !== others[place]);
  return at < 0 ? 0 : Number(values[at]) - Number(others[at]);
}

/** The cards in between, in one fold. @param {Inhoud[]} items */
function folded(items) {
  const said = phrase("BETWEEN", { aantal: String(items.length) });
  return el("li", { class: "ri-tussen" }, el("details", {}, el("summary", {}, said), cards(items)));
}

/** Whether these outcomes say the same, but for their results. @param {any[]} rows */
function alike(rows) {
  return rows.every(({ oordeel, gevolg }) => oordeel === rows[0].oordeel && gevolg === rows[0].gevolg);
}

/** A card for each answer to the one missing question; nothing without that. @param {any} answer */
export function mogelijkheden({ mogelijkheden: rows }) {
  const told = alike(rows);
  return cards(
    rows.map((/** @type {any} */ row) =>
      el("li", {}, el("p", {}, `${row.label}: ${row.weergave}`), resultatenlijst(Object.entries(texts(row))), !told && verdict(row)),
    ),
  );
}

/** The readings that share an outcome, each group with the results that differ. @param {any} answer @returns {Group[]} */
function groups({ lezingen: rows, resultaten, wie }) {
  const said = (/** @type {string} */ name) => new Set(rows.map((/** @type {any} */ row) => row.resultaten[name].tekst));
  const differing = Object.keys(resultaten).filter((name) => said(name).size > 1);
  /** @type {Map<string, Group>} */
  const found = new Map();
  for (const row of rows) {
    const own = Object.fromEntries(differing.map((name) => [resultaten[name].label, row.resultaten[name].tekst]));
    if (row.oordeel === "kan" && row.wie !== null && row.wie !== wie) own[word("DECIDER")] = row.wie;
    const key = JSON.stringify([row.oordeel, row.gevolg, ...Object.values(own)]);
    const group = found.get(key);
    if (group) group.readings.push(row);
    else found.set(key, { readings: [row], results: own, values: differing.map((name) => row.resultaten[name].waarde) });
  }
  return [...found.values()];
}

/** The results of one outcome that apply, by their names. @param {any} row @returns {Record<string, string>} */
function texts({ resultaten }) {
  const told = Object.values(resultaten).filter(geldt);
  return Object.fromEntries(told.map(({ label, tekst }) => [label, tekst]));
}

/** @param {Inhoud[]} items */
function cards(items) {
  return items.length > 0 && el("ul", { class: "ri-kaarten" }, items);
}

/** @param {any} outcome */
function verdict(outcome) {
  const [sign, said] = terloops(outcome);
  return el("p", { class: "ri-kaart" }, el("span", { "aria-hidden": "true" }, `${sign} `), el("b", {}, said), ". ", outcome.gevolg);
}

/** How the text is read for an outcome; more ways than one stay folded. @param {string[][]} ways */
function readSo(ways) {
  const [first, ...others] = ways.map((way) => way.join(" "));
  if (!others.length) return el("p", {}, phrase("READ_SO_HERE", { lezing: first }));
  const said = phrase("READ_SO_IN_WAYS", { aantal: String(ways.length) });
  return el("details", {}, el("summary", {}, said), el("ul", {}, [first, ...others].map((text) => el("li", {}, text))));
}

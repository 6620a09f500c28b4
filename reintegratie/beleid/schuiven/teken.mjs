// A picture of a comparison as nodes: teken.py. The drawings repeat what stands beside them, and are for
// eyes only.

import { number } from "../../rekenaar/format.mjs";
import { phrase, word } from "../../rekenaar/phrases.mjs";
import { el } from "../../weergave/beeld/knoop.mjs";
import { procent } from "../../weergave/beeld/schaal.mjs";
import { tabel as breed } from "../../weergave/beeld/tabel.mjs";

/** @typedef {import("./vormen.mjs").Deel} Deel */
/** @typedef {import("../../weergave/beeld/knoop.mjs").Inhoud} Inhoud */

const WIDEST = 0.8; // of the width: the number stands after the bar

/** The parts one after another. @param {Deel[]} delen @returns {Inhoud} */
export function inhoud(delen) {
  return delen.map((deel) => VORMEN[deel.vorm](deel));
}

/** A table whose first column names the row. @param {string[]} kop @param {string[][]} rijen @param {string} titel */
function tabel(kop, rijen, titel) {
  const rows = rijen.map(([first, ...others]) => el("tr", {}, el("th", { scope: "row" }, first), others.map((one) => el("td", {}, one))));
  return breed(kop, rows, titel);
}

/** @param {Deel} deel */
function opgevouwen({ titel, kop, rijen, uitleg, open }) {
  return el("details", { open }, el("summary", {}, titel), uitleg && el("p", { class: "ri-hint" }, uitleg), tabel(kop, rijen, titel));
}

/** @param {Deel} deel */
function verandering({ rijen }) {
  if (!rijen.length) return el("p", {}, word("WHAT_IF_NOTHING_CHANGES"));
  const items = rijen.map((/** @type {string[]} */ [where, was, source, becomes]) =>
    el(
      "li",
      {},
      el("p", {}, el("b", {}, where)),
      el("p", {}, el("span", { class: "ri-was" }, word("WHAT_IF_WAS")), el("del", {}, was), source && ` (${source})`),
      el("p", {}, el("span", { class: "ri-was" }, word("WHAT_IF_BECOMES")), el("ins", {}, becomes)),
    ),
  );
  const title = el("figcaption", {}, word("WHAT_IF_WHAT_CHANGES"));
  return el("figure", { class: "ri-tekening" }, title, el("ul", { class: "ri-verandering" }, items));
}

/** @param {Deel} deel */
function staven({ titel, rijen }) {
  const unsure = word("WHAT_IF_NOT_TO_SAY");
  const most = Math.max(...rijen.flatMap((/** @type {any} */ row) => [...row.aantallen, row.onzeker ?? 0]));
  const items = rijen.map((/** @type {any} */ row) => {
    const counts = [...row.aantallen, row.onzeker ?? 0];
    const kinds = [...word("WHAT_IF_KINDS"), unsure];
    return el("li", {}, el("p", {}, row.label), counts.map((count, at) => count > 0 && staaf(kinds[at], count, most)));
  });
  const doubt = rijen.some((/** @type {any} */ row) => "onzeker" in row);
  const rows = rijen.map((/** @type {any} */ { label, aantallen, gelijk, onzeker = 0 }) => [label, ...[...aantallen, gelijk, ...(doubt ? [onzeker] : [])].map(whole)]);
  const columns = [...word("WHAT_IF_BAR_COLUMNS"), ...(doubt ? [capital(unsure)] : [])];
  return figuur(titel, null, items, columns, rows);
}

/** @param {string} text */
const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** @param {Deel} deel */
function verdeling({ titel, tekst, klassen, wat }) {
  const most = Math.max(...klassen.map((/** @type {any} */ one) => one.aantal));
  const items = klassen.map((/** @type {any} */ one) => el("li", {}, el("p", {}, one.label), staaf("aantal", one.aantal, most)));
  const kop = [word("WHAT_IF_DIFFERENCE"), capital(wat)];
  return figuur(titel, el("p", {}, tekst), items, kop, klassen.map((/** @type {any} */ one) => [one.label, whole(one.aantal)]));
}

/** Bars, with their numbers in a table. @param {string} titel @param {Inhoud} said @param {Inhoud} bars @param {string[]} kop @param {string[][]} rows */
function figuur(titel, said, bars, kop, rows) {
  const name = phrase("TABLE", { titel });
  return el(
    "figure",
    { class: "ri-tekening" },
    el("figcaption", {}, titel),
    said,
    el("ul", { class: "ri-staven", "aria-hidden": "true" }, bars),
    el("details", {}, el("summary", {}, name), tabel(kop, rows, name)),
  );
}

/** @param {string} kind @param {number} count @param {number} most */
function staaf(kind, count, most) {
  const width = procent((count / most) * WIDEST);
  const bar = el("rect", { x: "0%", y: "15%", height: "70%", width, class: `ri-staaf ri-${kind.replace(/ /g, "-")}` });
  const label = el("text", { x: width, y: "50%", dx: ".4em" }, whole(count));
  return el("div", { class: "ri-staafregel" }, el("span", {}, kind), el("svg", { class: "ri-strip", focusable: "false" }, bar, label));
}

/** @param {number} count */
const whole = (count) => number(BigInt(count));

/** @param {Deel} deel */
function streken({ titel, uitleg, rijen }) {
  const told = rijen.map((/** @type {[string, import("./types").Streek[]]} */ [calculation, groups]) => [
    el("p", {}, el("b", {}, calculation)),
    groups.map(({ zo, wie }) => [
      zo && el("p", {}, zo),
      el("ul", {}, wie.map((line) => el("li", {}, line))),
    ]),
  ]);
  const nobody = !rijen.length && el("p", {}, word("WHAT_IF_NOTHING_CHANGES"));
  return el("figure", { class: "ri-tekening" }, el("figcaption", {}, titel), told, nobody, el("p", { class: "ri-hint" }, uitleg));
}

/** @type {Record<string, (deel: Deel) => Inhoud>} */
const VORMEN = { zin: ({ tekst }) => el("p", {}, tekst), tabel: opgevouwen, verandering, staven, verdeling, streken };

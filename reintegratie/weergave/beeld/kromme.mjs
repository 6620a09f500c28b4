// A curve: one line for each way to read the source, or with a name of its own, with its numbers in a table. The lines differ in
// their dashes and carry a letter; the picture repeats the table and is hidden from a screen reader.

import { phrase } from "../../rekenaar/phrases.mjs";
import { zoGelezen } from "./gelezen.mjs";
import { el } from "./knoop.mjs";
import { LETTERS, picture } from "./kromme_beeld.mjs";
import { tabel } from "./tabel.mjs";
import { bron } from "./verwijzingen.mjs";

/** Every curve of an answer. @param {any[]} curves @param {string | null} root */
export function krommen(curves, root) {
  return curves.map((one) => figure(one, root));
}

/** @param {any} curve @param {string | null} root */
function figure(curve, root) {
  const body = curve.tekst ? el("p", {}, phrase("NO_LINE", curve)) : drawn(curve);
  return el("figure", { class: "ri-tekening" }, el("figcaption", {}, curve.titel), body, bron(curve, root));
}

/** @param {any} curve */
function drawn(curve) {
  const more = curve.lijnen.length - LETTERS.length;
  const title = phrase("TABLE", curve);
  return [
    curve.uitleg && el("p", {}, curve.uitleg),
    el("p", { class: "ri-hint" }, axis(curve.resultaat)),
    picture(curve),
    el("p", { class: "ri-hint ri-rechts" }, axis(curve.feit)),
    legend(curve),
    more > 0 && el("p", {}, phrase("MORE_LINES", { aantal: String(more) })),
    el("details", {}, el("summary", {}, title), table(curve, title)),
  ];
}

/** @param {any} found */
function axis({ label, eenheid }) {
  return eenheid ? `${label} (${eenheid})` : label;
}

/** The lines that are drawn, each with its letter. @param {any} curve @returns {[string, any][]} */
function lettered({ lijnen }) {
  return lijnen.slice(0, LETTERS.length).map((/** @type {any} */ line, /** @type {number} */ at) => [LETTERS[at], line]);
}

/** What each line is, and what it gives at the value that was filled in. @param {any} curve */
function legend(curve) {
  const lines = lettered(curve);
  if (lines.length === 1 && !lines[0][1].naam) return el("p", {}, here(curve, lines[0][1]));
  const every = curve.lijnen.flatMap((/** @type {any} */ line) => line.lezingen ?? []);
  const items = lines.map(([letter, line]) =>
    el("li", {}, sample(letter), el("b", {}, ` ${letter}`), `: ${line.naam ? `${line.naam}.` : zoGelezen(line.lezingen, every)} `, here(curve, line)),
  );
  return el("ul", { class: "ri-legenda" }, items);
}

/** @param {any} curve @param {any} line */
function here({ hier, waarden }, line) {
  if (hier === null) return null;
  return [phrase("AT", { waarde: waarden[hier].tekst }), el("b", {}, line.punten[hier].tekst), "."];
}

/** @param {string} letter */
function sample(letter) {
  const line = el("line", { x1: "0%", x2: "100%", y1: "50%", y2: "50%", class: `ri-lijn ri-lijn-${letter}` });
  return el("svg", { class: "ri-staal", "aria-hidden": "true", focusable: "false" }, line);
}

/** @param {any} curve @param {string} title */
function table(curve, title) {
  const lines = lettered(curve);
  const titles = lines.map(([letter, { naam }]) => naam ?? (lines.length > 1 ? letter : curve.resultaat.label));
  const rows = curve.waarden.map((/** @type {any} */ place, /** @type {number} */ at) =>
    el("tr", {}, el("th", { scope: "row" }, place.tekst), lines.map(([, line]) => el("td", {}, line.punten[at].tekst))),
  );
  return tabel([curve.feit.label, ...titles], rows, title);
}

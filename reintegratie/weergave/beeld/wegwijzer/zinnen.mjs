// What question, list and sheet say alike: wegwijzer/zinnen.py.

import { LEZINGEN_VERSCHILLEN } from "../../../rekenaar/assess.mjs";
import { phrase, word } from "../../../rekenaar/phrases.mjs";
import { elders as inEenRegel } from "../woorden.mjs";

/** The label of a fact; an own fact names its instrument too. @param {any} one @returns {string} */
export function naam({ bij, label }) {
  return bij ? phrase("FACT_OF", { instrument: bij, feit: label.toLowerCase() }) : label;
}

/** Why the question is asked, in a sentence or two. @param {any} asked */
export function waarom({ beslist, telt_mee }) {
  const said = [];
  if (beslist.length) said.push(phrase("DECIDES_ON", { instrumenten: opsomming(beslist) }));
  if (telt_mee.length) said.push(phrase("COUNTS_FOR", { instrumenten: opsomming(telt_mee) }));
  return said.join(" ") || word("CHANGES_NOTHING");
}

/** @param {string[]} titles */
function opsomming(titles) {
  const rest = titles.length - word("NAMED");
  const shown = titles.slice(0, word("NAMED")).join(", ");
  return rest > 0 ? phrase("AND_MORE", { instrumenten: shown, aantal: String(rest) }) : shown;
}

/** Whose judgement or decision a fact is; null for what can be told or looked up: weergave/woorden.py. @param {any} fact @returns {string | null} */
export function herkomst({ herkomst: kind, wie }) {
  if (kind === "oordeel" && !wie) return word("NOBODYS_JUDGEMENT");
  const said = word("ORIGINS")[kind] ?? null;
  return said && said.replace("{wie}", () => wie);
}

/** Who decides, where it is a power; else nothing. @param {any} row @returns {string[]} */
export function beslisser({ oordeel, wie }) {
  return oordeel === "kan" && wie ? [phrase("SOMEBODY_DECIDES", { wie })] : [];
}

/** What stands in the way of an instrument that can be had. @param {any} row @returns {string[]} */
export function grenzen({ maar }) {
  return maar.map((/** @type {any} */ { gevolg, redenen }) => [gevolg, ...redenen.map((/** @type {any} */ one) => phrase("NOT_MET", { tekst: one.tekst }))].join(" "));
}

/** The notes of an instrument and of what follows from it, each once. @param {any} row @returns {string[]} */
export function kanttekeningen(row) {
  return once(parts(row).flatMap((part) => part.kanttekeningen.map((/** @type {any} */ note) => note.tekst)));
}

/** What other sources say of it, where that is known, each in a line. @param {any} row @returns {string[]} */
export function elders(row) {
  const found = parts(row).flatMap((part) => part.elders);
  return once(found.filter(({ oordeel }) => oordeel !== "onbekend").map(inEenRegel));
}

/** The results with a value, or one for each reading, of the instrument and what follows. @param {any} row @returns {any[]} */
export function bekend(row) {
  const found = [row, ...(row.maar.length ? [] : row.daarna)].flatMap((part) => part.resultaten);
  return found.filter(({ reden }) => reden === null || reden === LEZINGEN_VERSCHILLEN);
}

/** How many questions are left, or why there is no outcome without any. @param {any} row @returns {string} */
export function nogOpen({ ontbreekt, gevolg }) {
  if (!ontbreekt.length) return gevolg;
  return ontbreekt.length === 1 ? phrase("ONE_LEFT", { feit: naam(ontbreekt[0]) }) : phrase("MORE_LEFT", { aantal: String(ontbreekt.length) });
}

/** @param {any} row @returns {any[]} */
function parts(row) {
  return [row, ...row.daarna];
}

/** @param {string[]} said */
function once(said) {
  return [...new Set(said)];
}

/** Without the point at its end. @param {string} said */
export function zonderPunt(said) {
  return said.replace(/\.+$/, "");
}

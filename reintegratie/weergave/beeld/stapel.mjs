// A stacked bar, a part on each line with its name and amount: costs from left to right, what is taken
// off goes back, so that the last bar is what they come to together.

import { phrase, word } from "../../rekenaar/phrases.mjs";
import { el } from "./knoop.mjs";
import { procent } from "./schaal.mjs";
import { bron } from "./verwijzingen.mjs";

/** @typedef {import("./knoop.mjs").Inhoud} Inhoud */
/** From where a bar runs, to where it certainly does, and to where it does at most. @typedef {[begin: number, sure: number, most: number]} Strook */

/** Every part with its bar, the total, and what is not counted yet; the source of a part that is not that of the whole. @param {any} drawing @param {string | null} root */
export function stapel({ delen, open, totaal, bron: place }, root) {
  const whole = sum(delen.map((/** @type {any} */ one) => Math.max(0, Number(one.hoogste))));
  const bars = strips(delen);
  const rows = delen.map((/** @type {any} */ one, /** @type {number} */ at) => row(one.label, one, strip(bars[at], whole, "ri-vak"), one.bron !== place && bron(one, root)));
  const total = totaal && row(word(open.length ? "SO_FAR" : "TOGETHER"), totaal, strip(ends(totaal), whole, "ri-vol"), null);
  const range = [...delen, totaal].some((one) => one && one.laagste !== one.hoogste);
  return [
    el("ul", { class: "ri-balken" }, rows, total),
    range && el("p", { class: "ri-hint" }, word("PERHAPS")),
    open.length > 0 && el("p", {}, phrase("NOT_COUNTED", { delen: open.map((/** @type {any} */ { label }) => label).join(", ") })),
  ];
}

/** @param {string} name @param {any} amount @param {Inhoud} bar @param {Inhoud} source */
function row(name, { tekst }, bar, source) {
  return el("li", {}, el("p", {}, `${name}: `, el("b", {}, tekst)), bar, source);
}

/** @param {any} total @returns {Strook} */
function ends({ laagste, hoogste }) {
  return [0, Number(laagste), Number(hoogste)];
}

/** @param {number[]} amounts */
function sum(amounts) {
  return amounts.reduce((all, one) => all + one, 0);
}

/** Where the bar of each part stands: what is taken off begins where all that came before it ends. @param {any[]} parts @returns {Strook[]} */
function strips(parts) {
  let at = 0;
  return parts.map(({ laagste, hoogste }) => {
    const [low, high] = [Number(laagste), Number(hoogste)];
    const [sure, most] = high > 0 ? [low, high] : [high, low];
    const begin = at;
    at += most;
    return [begin, begin + sure, begin + most];
  });
}

/** @param {Strook} places @param {number} whole @param {string} kind */
function strip([begin, sure, most], whole, kind) {
  if (whole <= 0) return null;
  const bars = [bar(begin, sure, whole, kind), sure !== most && bar(sure, most, whole, "ri-misschien")];
  return el("svg", { class: "ri-strip", "aria-hidden": "true", focusable: "false" }, bars);
}

/** @param {number} from @param {number} to @param {number} whole @param {string} kind */
function bar(from, to, whole, kind) {
  const [left, right] = [Math.min(from, to), Math.max(from, to)].map((one) => Math.min(1, Math.max(0, one / whole)));
  return el("rect", { x: procent(left), width: procent(right - left), y: "10%", height: "80%", class: kind });
}

// What follows from an answer, in a sentence: core/explain.py.

import { LEZINGEN_VERSCHILLEN, PARAMETER_ONTBREEKT, resultsOf } from "./assess.mjs";
import { blanks, filled } from "./filled.mjs";
import { show } from "./format.mjs";
import { word } from "./phrases.mjs";
import { inCounts, shared } from "./shared.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */
/** @typedef {import("./types").UitkomstData} UitkomstData */
/** @typedef {import("./types").ResultaatDeel} ResultaatDeel */

/** What follows from an oordeel, in one sentence; a power of which the text names no holder says `nobody`, and `tell` gives each result that stands in it. @param {UitkomstData} outcome @param {{oordeel: string, who: string | null}} found @param {string} nobody @param {import("./filled.mjs").Tell} tell @returns {any} */
export function sentence(outcome, { oordeel, who }, nobody, tell) {
  if (oordeel === "nee") return outcome.anders ?? "";
  const template = typeof outcome.gevolg === "string" ? outcome.gevolg : outcome.gevolg[oordeel];
  const said = filled(template, tell);
  return oordeel === "kan" && who === null ? `${said} ${nobody}` : said;
}

/** Whether the sentence of an oordeel holds its results itself. @param {UitkomstData} outcome @param {string} oordeel */
export function tells({ gevolg }, oordeel) {
  return oordeel === "berekend" && blanks(gevolg).length > 0;
}

/** Whether no source gives a figure for a result that its sentence tells. @param {Answer} answer */
export function lacksWhatItTells({ graph, oordeel, found }) {
  const { gevolg } = graph.data.uitkomst;
  return oordeel === "berekend" && blanks(gevolg).some((name) => found[name].reason === PARAMETER_ONTBREEKT);
}

/** A result of all readings together, from the lowest to the highest where they differ. @param {Answer} answer @returns {import("./filled.mjs").Tell} */
export function together(answer) {
  return (name) => {
    const found = answer.found[name];
    const unit = unitOf(answer, name);
    if (found.reason !== LEZINGEN_VERSCHILLEN) return inWords(found.value, unit);
    return [null, shared(answer.differentWorlds.map(({ assessment }) => assessment.results[name]), unit).tekst];
  };
}

/** What one reading gives in a sentence. @param {Answer} answer @param {import("./assess.mjs").Assessment} found */
export function said(answer, found) {
  const tell = (/** @type {string} */ name) => inWords(found.results[name].value, unitOf(answer, name));
  return sentence(answer.graph.data.uitkomst, found, answer.nobody, tell);
}

/** @param {Answer} answer @param {string} name */
function unitOf({ graph }, name) {
  return /** @type {ResultaatDeel} */ (resultsOf(graph.data).find((part) => part.naam === name)).eenheid;
}

/** The value of a result, and in words; also that there is none. @param {any} value @param {string} unit @returns {[any, string]} */
function inWords(value, unit) {
  return [value, value === null ? word("NO_OUTCOME") : show(value, unit)];
}

/** How many readings say what; why nothing is settled, where all of them say the same. @param {Answer} answer @returns {string} */
export function unsettled(answer) {
  const differ = new Set(answer.weighed.map((one) => reading(answer, one))).size > 1;
  const said = differ ? answer.toldWorlds.map(({ assessment }) => reading(answer, assessment)) : [];
  const counts = [...new Set(said)].map((text) => /** @type {[string, number]} */ ([text, said.filter((one) => one === text).length]));
  if (counts.length > 1) return inCounts(counts.sort(([, one], [, other]) => other - one)).join(" ");
  if (answer.oordeel === "tegenstrijdig") return word("READINGS_DIFFER");
  return word(answer.missingFacts.length ? "NO_FACTS" : "NO_FIGURE");
}

/** What one reading says. @param {Answer} answer @param {import("./assess.mjs").Assessment} found @returns {string} */
function reading(answer, found) {
  if (found.oordeel !== "onbekend") return said(answer, found);
  return word(found.missing.hasFact ? "READING_LACKS_FACTS" : "READING_LACKS_FIGURE");
}

/** What kind of consequence an assessment gives; null where that is not known. @param {UitkomstData} outcome @param {import("./assess.mjs").Assessment} assessment @returns {string | null} */
export function kind(outcome, { modality }) {
  return modality === "recht" ? outcome.aard : (word("KINDS")[modality] ?? null);
}

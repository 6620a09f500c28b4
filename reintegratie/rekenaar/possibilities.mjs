// What each answer would give, where what is missing has few answers: core/possibilities.py.

import { FEIT_ONTBREEKT, LEZINGEN_VERSCHILLEN } from "./assess.mjs";
import { results } from "./explain.mjs";
import { readFact, showFact } from "./facts.mjs";
import { plain, short, show } from "./format.mjs";
import { listed, phrase, word } from "./phrases.mjs";
import { shared } from "./shared.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */
/** @typedef {import("./types").BegripData} BegripData */

const MOST = 8; // answers together; more are too many to carry out each time

/** Each value of the one missing fact with its outcome; empty where that is not the case. @param {Answer} answer */
export function possibilities(answer) {
  const concepts = missing(answer);
  if (answer.oordeel !== "onbekend" || concepts.length !== 1) return [];
  return values(concepts[0]).map((value) => row(answer, concepts[0], value));
}

/** The answers to a question; empty where they are too many to name. @param {BegripData} concept @returns {any[]} */
export function values(concept) {
  if (concept.type === "ja_nee") return [true, false];
  if (concept.keuzes) return Object.keys(concept.keuzes);
  return (concept.gangbaar ?? []).map((one) => readFact(concept, one));
}

/** @param {Answer} answer @param {BegripData} concept @param {any} value */
function row(answer, concept, value) {
  const further = answer.further([[concept.naam, value]]);
  return {
    feit: concept.naam,
    label: concept.label,
    waarde: plain(value),
    weergave: showFact(concept, new Map([[concept.naam, value]])),
    oordeel: further.oordeel,
    aard: further.kind,
    gevolg: further.beside,
    resultaten: results(further),
  };
}

/**
 * Each result as `results` gives it; where facts are missing that have few answers together, from the
 * lowest to the highest over these and over the readings.
 * @param {Answer} answer
 */
export function spread(answer) {
  const [told, concepts] = [results(answer), missing(answer)];
  if (!concepts.length || !few(concepts)) return told;
  const worlds = each(answer, concepts).filter(({ silent }) => !silent).flatMap(({ toldWorlds }) => toldWorlds);
  return Object.fromEntries(
    Object.entries(told).map(([name, one]) => {
      const open = one.reden === FEIT_ONTBREEKT || one.reden === LEZINGEN_VERSCHILLEN;
      return [name, open ? { ...one, ...over(worlds.map(({ assessment }) => assessment.results[name]), one, concepts) } : one];
    }),
  );
}

/** Whether these questions have few answers together. @param {BegripData[]} concepts */
export function few(concepts) {
  const number = concepts.reduce((product, one) => product * values(one).length, 1);
  return number > 0 && number <= MOST;
}

/** The answer for every combination of answers to these questions. @param {Answer} answer @param {BegripData[]} concepts */
export function each(answer, concepts) {
  return given(concepts).map((facts) => answer.further(facts));
}

/** The facts that are missing, as the rule asks them. @param {Answer} answer */
function missing(answer) {
  return answer.missingFacts.map((name) => answer.law.data.begrippen[name]);
}

/** Every combination of answers, the last question turning first. @param {BegripData[]} concepts @returns {[string, any][][]} */
function given(concepts) {
  const [one, ...others] = concepts;
  if (!one) return [[]];
  return values(one).flatMap((value) => given(others).map((facts) => /** @type {[string, any][]} */ ([[one.naam, value], ...facts])));
}

/** What a result comes to over these; nothing where that has no order, or is not settled. @param {import("./assess.mjs").Found[]} found @param {any} result @param {BegripData[]} concepts */
function over(found, { eenheid }, concepts) {
  if (found.some(({ reason }) => reason === FEIT_ONTBREEKT)) return {};
  const bereik = shared(found, eenheid);
  if (bereik.laagste === null) return {};
  const feiten = concepts.map(named).join(word("AND"));
  return { bereik, tekst: bereik.telling.length > 1 ? phrase("DEPENDS", { bereik: bereik.tekst, feiten }) : bereik.tekst };
}

/** A fact that an outcome depends on, with the values for which that is told. @param {BegripData} concept */
export function named(concept) {
  const { label, eenheid, gangbaar } = concept;
  if (!gangbaar) return phrase("ABOUT_FACT", { label });
  const said = gangbaar.map((one, at) => (at === gangbaar.length - 1 ? show : short)(readFact(concept, one), eenheid));
  return phrase("ABOUT_VALUES", { label, waarden: listed(said, "OR") });
}

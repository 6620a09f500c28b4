// What is said first of an answer: core/headline.py.

import { phrase, word } from "./phrases.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */
/** A result as `results` gives it. @typedef {any} Result */

/** What to say first, large; which result that tells, and what to say under it. @param {Answer} answer @param {Record<string, Result>} results @param {any[]} drawn */
export function headline(answer, results, drawn) {
  const nothing = ["NO_FACTS", "NO_FIGURE", "READINGS_DIFFER"].some((one) => word(one) === answer.sentence);
  const said = nothing ? null : answer.sentence;
  const stack = drawn.find(({ soort, totaal }) => soort === "stapel" && totaal);
  if (stack) return ofTotal(stack, said);
  const name = answering(answer, results);
  if (name === null) return without(answer);
  const tekst = phrase("ABOUT", { label: results[name].label, melding: value(answer, results[name]) });
  return { tekst, resultaat: name, verder: said };
}

/** The sentence; where nothing was given, how many questions can matter. @param {Answer} answer */
function without({ facts, oordeel, missingFacts: { length: questions }, sentence }) {
  if (facts.size || oordeel !== "onbekend" || !questions) return { tekst: sentence, resultaat: null, verder: null };
  const verder = questions === 1 ? word("ONE_QUESTION") : phrase("QUESTIONS", { aantal: String(questions) });
  return { tekst: word("NOTHING_YET"), resultaat: null, verder };
}

/** The total, on what it depends, and what it does not hold yet. @param {any} stack @param {string | null} said */
function ofTotal({ titel, totaal, open }, said) {
  const delen = open.map((/** @type {any} */ { label }) => label).join(", ");
  const verder = [said, totaal.reden, delen && phrase("NOT_COUNTED", { delen })].filter(Boolean).join(" ");
  return { tekst: phrase("ABOUT", { label: titel, melding: totaal.tekst }), resultaat: null, verder: verder || null };
}

/** A result in words; over readings only their range. @param {Answer} answer @param {Result} result @returns {string} */
function value({ missingFacts }, result) {
  return (missingFacts.length ? result : (result.bereik ?? result)).tekst;
}

/** The name of the first result that answers the question; of yes and no what is most a yes. @param {Answer} answer @param {Record<string, Result>} results @returns {string | null} */
function answering(answer, results) {
  if (answer.clashes.length || answer.oordeel === "nee") return null;
  const told = asked(answer).filter((name) => tells(answer, results[name]));
  return told.reduce((/** @type {string | null} */ best, name) => (best !== null && yes(results[best]) >= yes(results[name]) ? best : name), null);
}

/** The results that were asked for; all, where a rule does nothing but compute. @param {Answer} answer */
function asked({ graph, weighed }) {
  const { delen } = graph.data.uitkomst;
  const parts = delen.flatMap((part) => (part.soort === "resultaat" ? [/** @type {import("./types").ResultaatDeel} */ (part)] : []));
  const named = parts.filter(({ hoofd }) => hoofd);
  const computes = weighed.every(({ modality }) => modality === "berekend") && !delen.some(({ soort }) => soort === "eis");
  return (named.length || !computes ? named : parts).map(({ naam }) => naam);
}

/** Whether it tells something; where readings contradict each other, what they differ in. @param {Answer} answer @param {Result} result */
function tells({ oordeel }, { waarde, bereik }) {
  return (waarde !== null && oordeel !== "tegenstrijdig") || bereik !== null;
}

/** Which part of the readings gives a yes; all, where yes is no answer to it. @param {Result} result */
function yes({ eenheid, waarde, bereik }) {
  if (eenheid !== "ja/nee") return 1;
  const counts = bereik?.telling ?? [{ waarde, aantal: 1 }];
  const all = counts.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one.aantal, 0);
  return counts.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + (one.waarde ? one.aantal : 0), 0) / all;
}

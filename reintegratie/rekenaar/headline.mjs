// What is said first of an answer: core/headline.py.

import { blanks } from "./filled.mjs";
import { phrase, word } from "./phrases.mjs";
import { sentence, tells as tellsResults } from "./sentence.mjs";
import { unsure } from "./tijd.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */
/** A result as `results` gives it. @typedef {any} Result */

/** What to say first, large; which results that tells, and what to say under it: the doubt first, where the day lies
    outside the text. @param {Answer} answer @param {Record<string, Result>} results @param {any[]} drawn */
export function headline(answer, results, drawn) {
  const found = head(answer, results, drawn);
  if (answer.oordeel !== "onbekend" && unsure(answer)) found.verder = [word("BEYOND"), found.verder].filter(Boolean).join(" ");
  return found;
}

/** @param {Answer} answer @param {Record<string, Result>} results @param {any[]} drawn */
function head(answer, results, drawn) {
  const stack = drawn.find(({ soort, totaal }) => soort === "stapel" && totaal);
  if (stack) return ofTotal(answer, stack);
  const name = answering(answer, results);
  if (name === null) return without(answer);
  const { uitkomst } = answer.graph.data;
  if (sentenceTells(answer, name, results)) {
    const text = computed(uitkomst, (one) => [results[one].waarde, value(answer, results[one])]);
    return kop(text, [...new Set([name, ...blanks(uitkomst.gevolg)])], answer.oordeel === "onbekend" ? said(answer) : null);
  }
  const counted = answer.oordeel === "tegenstrijdig" && answer.weighed.every(({ oordeel }) => tellsResults(uitkomst, oordeel));
  return kop(phrase("ABOUT", { label: results[name].label, melding: value(answer, results[name]) }), [name], counted ? null : said(answer));
}

/** @param {string} tekst @param {string[]} resultaten @param {string | null} verder */
function kop(tekst, resultaten = [], verder = null) {
  return { tekst, resultaten, verder };
}

/** @param {Answer} answer */
function said(answer) {
  return ["NO_FACTS", "NO_FIGURE", "READINGS_DIFFER"].some((one) => word(one) === answer.sentence) ? null : ofOutcome(answer);
}

/** What follows, without what stands with the kind of outcome: that nobody is named. @param {Answer} answer */
function ofOutcome({ sentence }) {
  const ends = ["NOBODY", "DECIDERS_DIFFER"].map((one) => ` ${word(one)}`);
  return ends.reduce((told, end) => (told.endsWith(end) ? told.slice(0, -end.length) : told), sentence);
}

/** The sentence; where nothing was given, how many questions can matter. @param {Answer} answer */
function without(answer) {
  const { facts, oordeel, missingFacts: { length: questions } } = answer;
  if (facts.size || oordeel !== "onbekend" || !questions) return kop(ofOutcome(answer));
  return kop(word("NOTHING_YET"), [], questions === 1 ? word("ONE_QUESTION") : phrase("QUESTIONS", { aantal: String(questions) }));
}

/** The sentence of what a rule computes. @param {import("./types").UitkomstData} outcome @param {import("./filled.mjs").Tell} tell @returns {string} */
function computed(outcome, tell) {
  return sentence(outcome, { oordeel: "berekend", who: null }, "", tell);
}

/** The total, on what it depends, and what it does not hold yet. @param {Answer} answer @param {any} stack */
function ofTotal(answer, stack) {
  const delen = stack.open.map((/** @type {any} */ { label }) => label).join(", ");
  const sentence = blanks(answer.graph.data.uitkomst.gevolg).length ? null : said(answer);
  const verder = [sentence, stack.totaal.reden, delen && phrase("NOT_COUNTED", { delen })].filter(Boolean).join(" ");
  return kop(total(answer, stack), [], verder || null);
}

/** A total in the sentence of the rule; of one that is not whole, that it is so far. @param {Answer} answer @param {any} stack */
function total({ graph }, { titel, open, totaal: { tekst } }) {
  const { uitkomst } = graph.data;
  if (!blanks(uitkomst.gevolg).length) return phrase("ABOUT", { label: titel, melding: tekst });
  return open.length ? phrase("TOTAL_SO_FAR", { bedrag: tekst }) : computed(uitkomst, () => [tekst, tekst]);
}

/** Whether the sentence of the rule itself tells this result, and all that it tells is known. @param {Answer} answer @param {string} name @param {Record<string, Result>} results */
function sentenceTells(answer, name, results) {
  const told = blanks(answer.graph.data.uitkomst.gevolg);
  return told.includes(name) && told.every((one) => tells(answer, results[one])) && answer.oordeel !== "tegenstrijdig";
}

/** A result in words; over readings only their range. @param {Answer} answer @param {Result} result @returns {string} */
function value({ missingFacts }, result) {
  return (missingFacts.length ? result : (result.bereik ?? result)).tekst;
}

/** The name of the first result that answers the question; of yes and no what is most a yes. @param {Answer} answer @param {Record<string, Result>} results @returns {string | null} */
function answering(answer, results) {
  if (answer.silent || answer.oordeel === "nee") return null;
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

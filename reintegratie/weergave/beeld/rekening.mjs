// What is told of an answer that adds amounts up (it has stacks): by its totals, and part by part.

import { phrase, word } from "../../rekenaar/phrases.mjs";

/** What an answer adds up, where that comes to something. @param {any} answer @returns {any[]} */
export function stapels({ tekeningen }) {
  return tekeningen.filter((/** @type {any} */ one) => one.soort === "stapel" && one.totaal);
}

/** The total of an answer that adds amounts up; empty where there is none. @param {any} answer @returns {string} */
export function tussenstand(answer) {
  return stapels(answer).length ? answer.kop.tekst : "";
}

/** What is not said first: the other totals, or else the other results. @param {any} answer @returns {{label: string, tekst: string, waarde: any}[]} */
export function overige(answer) {
  const [first, ...totals] = stapels(answer);
  if (first) return totals.map(({ titel, totaal }) => ({ label: titel, waarde: totaal.laagste, tekst: totaal.tekst }));
  return Object.entries(answer.resultaten).flatMap(([name, one]) => (answer.kop.resultaten.includes(name) || !geldt(one) ? [] : [one]));
}

/** Whether there is something to tell of a result: one that does not apply is no outcome. @param {any} result */
export function geldt({ tekst }) {
  return tekst !== word("NOT_APPLICABLE");
}

/** Of each part that an answer adds up what it comes to, in a sentence, by its label; one that comes to nothing is not among them. @param {any} answer @returns {Record<string, string>} */
export function onderdelen({ tekeningen }) {
  const { delen, open } = tekeningen.find((/** @type {any} */ one) => one.soort === "stapel") ?? { delen: [], open: [] };
  const counted = delen.map((/** @type {any} */ { label, tekst }) => [label, phrase("COUNTS", { bedrag: tekst })]);
  return Object.fromEntries([...counted, ...open.map((/** @type {any} */ { label }) => [label, word("COUNTS_NOT_YET")])]);
}

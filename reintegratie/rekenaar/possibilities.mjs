// What each answer would give, when one yes or no, or one choice, is all that is missing.

import { results } from "./explain.mjs";
import { showFact } from "./facts.mjs";
import { plain } from "./format.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */

/** Each value of the one missing fact with its outcome; empty where that is not the case. @param {Answer} answer */
export function possibilities(answer) {
  const missing = answer.missingFacts;
  if (answer.oordeel !== "onbekend" || missing.length !== 1) return [];
  const concept = answer.law.data.begrippen[missing[0]];
  const values = concept.type === "ja_nee" ? [true, false] : Object.keys(concept.keuzes ?? {});
  return values.map((value) => row(answer, concept, value));
}

/** @param {Answer} answer @param {import("./types").BegripData} concept @param {any} value */
function row(answer, concept, value) {
  const further = answer.further(new Map([...answer.facts, [concept.naam, value]]));
  return {
    feit: concept.naam,
    label: concept.label,
    waarde: plain(value),
    weergave: showFact(concept, new Map([[concept.naam, value]])),
    oordeel: further.oordeel,
    aard: further.kind,
    gevolg: further.sentence,
    resultaten: results(further),
  };
}

// Because of which step an answer changes: oorzaak.py.

import { steps } from "../../rekenaar/explain.mjs";
import { phrase, word } from "../../rekenaar/phrases.mjs";
import { GRADE } from "./cijfers.mjs";

/** @typedef {import("../../rekenaar/answer.mjs").Answer} Answer */
/** @typedef {Map<string, any>} Stappen */

/** A sentence for each requirement, reading, figure and step that changes, in that order. @param {Answer} before @param {Answer} after @returns {string[]} */
export function oorzaken(before, after) {
  const [one, other] = [told(before), told(after)];
  return [...requirements(one, other), ...readings(before, after), ...figures(one, other), ...values(one, other)];
}

/** The steps by what they are; a text that stands there twice gets a number. @param {Answer} answer */
function told(answer) {
  /** @type {Stappen} */
  const found = new Map();
  for (const step of answer.silent ? [] : steps(answer)) {
    const key = JSON.stringify([step.soort, step.tekst, step.bron]);
    let number = 0;
    while (found.has(key + number)) number += 1;
    found.set(key + number, step);
  }
  return found;
}

/** @param {Stappen} before @param {Stappen} after */
function requirements(before, after) {
  const asked = [...before].filter(([key, step]) => step.soort === "eis" && after.get(key)?.waarde !== step.waarde);
  return asked.map(([key, step]) => {
    const said = (/** @type {string} */ value) => word("WHAT_IF_MET")[value] ?? value;
    if (!after.has(key)) return phrase("WHAT_IF_REQUIREMENT_GOES", step);
    const blanks = { tekst: step.tekst, eerst: said(step.waarde), nu: said(after.get(key).waarde) };
    return phrase("WHAT_IF_REQUIREMENT_CHANGES", blanks);
  });
}

/** @param {Answer} before @param {Answer} after */
function readings(before, after) {
  const { conflicten, schuiven } = /** @type {import("./types").Schuifpakket} */ (after.law.data);
  const moved = Object.entries(after.chosen).filter(
    ([name, reading]) => before.chosen[name] !== reading && before.conflicts.includes(name),
  );
  return moved.map(([name, reading]) => {
    return phrase("WHAT_IF_ONE_READING", { titel: schuiven.titels[name], lezing: conflicten[name].lezingen[reading] });
  });
}

/** The changed figures in the steps that come out differently. @param {Stappen} before @param {Stappen} after */
function figures(before, after) {
  /** @type {Map<string, string>} */
  const said = new Map();
  for (const [key, step] of after) {
    const old = before.get(key);
    if (!old || old.weergave === step.weergave) continue;
    const known = new Map(old.parameters.map((/** @type {any} */ one) => [one.naam, one]));
    for (const one of step.parameters) if (one.graad === GRADE) said.set(one.naam, figure(known.get(one.naam), one));
  }
  return [...said.values()];
}

/** @param {any} one @param {any} other */
function figure(one, { omschrijving: naam, weergave: nu }) {
  if (!one) return phrase("WHAT_IF_FIGURE_COMES", { naam, nu });
  if (one.weergave === nu) return phrase("WHAT_IF_TABLE_CHANGES", { naam });
  return phrase("WHAT_IF_FIGURE_CHANGES", { naam, eerst: one.weergave, nu });
}

/** @param {Stappen} before @param {Stappen} after */
function values(before, after) {
  const moved = [...before].filter(([key, step]) => step.soort === "stap" && (after.get(key) ?? step).weergave !== step.weergave);
  return moved.map(([key, { tekst, weergave }]) => phrase("WHAT_IF_STEP_CHANGES", { tekst, eerst: weergave, nu: after.get(key).weergave }));
}

// The facts of an answer: given, following, and not true together; and its receipt. core/given.py.

import { showFact, writeFact } from "./facts.mjs";
import { phrase, word } from "./phrases.mjs";
import { on, texts } from "./tijd.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */

/** The sentence that names the facts that cannot be true together. @param {Answer} answer */
export function clashSentence(answer) {
  const labels = answer.clashes[0].from.map((name) => `«${answer.law.data.begrippen[name].label}»`);
  return phrase("CLASH", { feiten: labels.join(word("AND")) });
}

/** The given facts that cannot be true together, each time with why not. @param {Answer} answer */
export function clashes(answer) {
  return answer.clashes.map(({ clause, from }) => ({
    feiten: from.map((name) => given(answer, name)),
    tekst: clause.reden,
    ...answer.law.place(clause.bron),
  }));
}

/** The facts that the rule asks and nobody gave, since they follow from what was given. @param {Answer} answer */
export function follows(answer) {
  const asked = answer.graph.data.feiten;
  const rows = [...answer.known.follows].filter(([name]) => asked.includes(name) && !answer.silent);
  return rows.map(([name, { clause, from }]) => {
    const fact = given(answer, name);
    const blanks = { feit: fact.label, waarde: fact.weergave, reden: clause.reden };
    return { ...fact, uit: from, tekst: phrase("FOLLOWS", blanks), ...answer.law.place(clause.bron) };
  });
}

/** The facts that were given: in the order of the rule, then what it does not ask. @param {Answer} answer */
export function allGiven(answer) {
  const { feiten } = answer.graph.data;
  const other = [...answer.facts.keys()].filter((name) => !feiten.includes(name)).sort();
  return [...feiten.filter((name) => answer.facts.has(name)), ...other].map((name) => given(answer, name));
}

/** A fact in words. @param {Answer} answer @param {string} name */
function given(answer, name) {
  const concept = answer.law.data.begrippen[name];
  return { naam: concept.naam, label: concept.label, weergave: showFact(concept, answer.known.facts) };
}

/** What to keep to get this same answer again. @param {Answer} answer */
export function receipt(answer) {
  const { versie, begrippen } = answer.law.data;
  const facts = [...answer.facts].map(([name, value]) => [name, writeFact(begrippen[name], value)]);
  return {
    versie,
    teksten: texts(answer).flatMap((each) => on(each, answer.day)?.naam ?? []),
    parameters: answer.rule.ontvangstbewijs,
    feiten: Object.fromEntries(facts),
    lezingen: { ...answer.chosen },
  };
}

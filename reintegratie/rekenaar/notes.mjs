// What is to say beside an answer: core/notes.py.

import { ground, rest } from "./counted.mjs";
import { told, valueOn } from "./explain.mjs";
import { show } from "./format.mjs";
import { follows } from "./given.mjs";
import { phrase, word } from "./phrases.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */

/** Open norms and gaps, days outside what was verified, grades, and unused facts (`idle`); nothing of a rule that
    does not hold. @param {Answer} answer @param {boolean} idle */
export function notes(answer, idle = true) {
  if (answer.outside) return [];
  /** @type {Map<string, string | null>} */
  const said = new Map();
  /** @type {Map<string, string | null>} */
  const at = new Map();
  for (const part of answer.graph.data.uitkomst.delen) {
    if (part.soort !== "kanttekening" || !shownNote(part, answer)) continue;
    said.set(part.tekst, part.bron);
    at.set(part.tekst, part.bij);
  }
  for (const one of follows(answer)) said.set(one.tekst, one.bron);
  for (const text of [...aboutFigures(answer), ...(idle ? unused(answer) : [])]) said.set(text, null);
  return [...said].map(([tekst, bron]) => ({ tekst, ...answer.law.place(bron), feit: at.get(tekst) ?? null }));
}

/** @param {any} part @param {Answer} answer */
function shownNote({ als }, { worlds }) {
  return worlds.some(({ run }) => run.values[als] === true);
}

/** One line for each thing that is to say of figures, with the figures of which it is said. @param {Answer} answer */
function aboutFigures(answer) {
  /** @type {Map<string, Set<string>>} */
  const about = new Map();
  const worlds = answer.toldWorlds;
  for (const { figures } of [...told(answer).map((part) => ground(part, worlds)), rest(worlds)]) {
    for (const { name, day } of figures) {
      for (const said of toSay(valueOn(answer, name, day), day)) {
        about.set(said, (about.get(said) ?? new Set()).add(`«${answer.law.figure(name).data.omschrijving}»`));
      }
    }
  }
  return [...about].map(([said, names]) => said.replace("{cijfers}", () => [...names].join(", ")));
}

/** @param {any} value @param {import("./dates.mjs").Day} day @returns {string[]} */
function toSay({ data, verified }, day) {
  const said = day.number > verified.number && data.vanaf ? [word("NOT_VERIFIED").replace("{dag}", show(verified))] : [];
  const grade = word("GRADE_NOTES")[data.graad];
  return grade ? [...said, grade] : said;
}

/** @param {Answer} answer */
function unused(answer) {
  const asked = answer.graph.data.feiten;
  const following = [...answer.known.follows.keys()].filter((name) => asked.includes(name));
  const behind = answer.law.implications.source(answer.known, following);
  const idle = [...answer.facts.keys()].filter((name) => ![...asked, ...behind].includes(name)).sort();
  if (!idle.length || answer.silent) return [];
  const labels = idle.map((name) => answer.law.data.begrippen[name].label);
  return [phrase("UNUSED", { feiten: labels.join(", ") })];
}

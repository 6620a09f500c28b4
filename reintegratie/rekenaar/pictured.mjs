// The drawings of an answer as plain data: core/pictured.py.

import { absent } from "./absent.mjs";
import { plain, show } from "./format.mjs";
import { NONE } from "./names.mjs";
import { phrase, word } from "./phrases.mjs";
import { named, thatMatter } from "./readings.mjs";
import { stack } from "./stacked.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */
/** @typedef {import("./graph.mjs").Run} Run */
/** @typedef {import("./graph.mjs").Choice} Choice */
/** @typedef {import("./names.mjs").NameSet} NameSet */
/** @typedef {import("./types").Tekening} Tekening */

/** Every drawing but the curves; where readings draw it differently, one for each way. A stack is one over all. @param {Answer} answer */
export function drawings(answer) {
  return answer.graph.data.uitkomst.delen.flatMap((part) => {
    const drawing = /** @type {any} */ (part);
    return shapes(drawing, answer).map(({ readings, outcome }) => ({ ...heading(answer, drawing), lezingen: readings, ...outcome }));
  });
}

/** @param {any} drawing @param {Answer} answer @returns {{readings: any[], outcome: any}[]} */
function shapes(drawing, answer) {
  if (drawing.soort === "stapel") {
    const outcome = stack(drawing, answer);
    return outcome ? [{ readings: [], outcome }] : [];
  }
  const picture = PICTURES[drawing.soort];
  return picture ? ways(answer, answer.worlds.map(({ choice, run }) => ({ choice, outcome: picture(drawing, answer, run) }))) : [];
}

/** Kind, title and source of a drawing. @param {Answer} answer @param {any} drawing */
export function heading(answer, drawing) {
  return { soort: drawing.soort, titel: drawing.titel, ...answer.law.place(drawing.bron) };
}

/** @param {any} one @param {any} other */
function equal(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What readings lead to, each different thing once, with the readings that lead there.
 * @param {Answer} answer
 * @param {{choice: Choice, outcome: any}[]} seen
 */
export function ways(answer, seen) {
  const matter = thatMatter(seen, equal);
  /** @type {{choices: Choice[], outcome: any}[]} */
  const found = [];
  for (const { choice: whole, outcome } of seen) {
    const choice = ordered(whole, matter);
    const known = found.find((one) => equal(one.outcome, outcome));
    if (!known) found.push({ choices: [choice], outcome });
    else if (!known.choices.some((one) => equal(one, choice))) known.choices.push(choice);
  }
  if (found.length === 1) return [{ readings: [], outcome: found[0].outcome }];
  return found.map(({ choices, outcome }) => ({
    readings: choices.map((one) => named(answer.law.data.conflicten, one)),
    outcome,
  }));
}

/** The part of a choice about these conflicts, in their order. @param {Choice} choice @param {string[]} conflicts */
function ordered(choice, conflicts) {
  return Object.fromEntries(conflicts.filter((name) => name in choice).map((name) => [name, choice[name]]));
}

/** @param {any} drawing @param {Answer} answer @param {Run} run */
function timeline(drawing, answer, run) {
  const bars = drawing.balken.filter((/** @type {any} */ bar) => run.values[bar.als] !== false);
  return { balken: bars.map((/** @type {any} */ bar) => row(bar, answer, run)) };
}

/** @param {any} bar @param {Answer} answer @param {Run} run */
function row(bar, answer, run) {
  const ends = "perioden" in bar ? [bar.perioden] : [bar.van, bar.tot];
  const { names } = answer.graph;
  const missing = names.union(run.missing[bar.als], names.allNeeded(ends.map((place) => run.missing[place])));
  const periods = missing === NONE ? periodsOf(bar, run).filter(({ van, tot }) => van.number <= tot.number) : [];
  return {
    label: bar.label,
    perioden: periods.map(({ van, tot }) => ({ van: plain(van), tot: plain(tot) })),
    tekst: missing === NONE ? periods.map(said).join("; ") || word("NONE") : absent(answer, missing),
  };
}

/** @param {any} bar @param {Run} run @returns {import("./periods.mjs").Period[]} */
function periodsOf(bar, run) {
  if ("perioden" in bar) return run.values[bar.perioden].rows;
  return [{ van: run.values[bar.van], tot: run.values[bar.tot] }];
}

/** @param {import("./periods.mjs").Period} one */
function said({ van, tot }) {
  return van.number === tot.number ? show(van) : phrase("UP_TO", { van: show(van), tot: show(tot) });
}

/** @param {any} drawing @param {Answer} answer @param {Run} run */
function tree(drawing, answer, run) {
  return { boom: branch(drawing.knoop, true, answer, run) };
}

/** A question with both its answers, or an end. @param {any} node @param {boolean} taken @param {Answer} answer @param {Run} run @returns {any} */
function branch(node, taken, answer, run) {
  if (typeof node === "string") return { tekst: node, op_pad: taken };
  const value = run.values[node.voorwaarde];
  return {
    vraag: node.vraag,
    op_pad: taken,
    antwoord: taken ? branchAnswer(value, answer, run.missing[node.voorwaarde]) : null,
    ja: branch(node.ja, taken && value === true, answer, run),
    nee: branch(node.nee, taken && value === false, answer, run),
  };
}

/** @param {boolean | null} value @param {Answer} answer @param {NameSet} missing */
function branchAnswer(value, answer, missing) {
  return value === null ? absent(answer, missing) : word(value ? "YES" : "NO");
}

/** @type {Record<string, (drawing: any, answer: Answer, run: Run) => any>} */
const PICTURES = { tijdlijn: timeline, beslisboom: tree };

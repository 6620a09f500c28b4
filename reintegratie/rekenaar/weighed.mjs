// The assessment of each world; worlds that the very same values decide share one. With few facts known
// a rule has hundreds of combinations of readings, that come to a few dozen assessments.

import { assess } from "./assess.mjs";
import { NONE } from "./names.mjs";

/** @typedef {import("./graph.mjs").Graph} Graph */
/** @typedef {import("./graph.mjs").Run} Run */
/** @typedef {import("./assess.mjs").Assessment} Assessment */

/** A function that weighs each run of a graph, and remembers what it weighed. @param {Graph} graph @returns {(run: Run) => Assessment} */
export function weighing(graph) {
  const places = deciding(graph);
  /** @type {Map<any, any>} by the value, or by what is missing, at one place after another */
  const known = new Map();
  return (run) => {
    let found = known;
    for (const place of places) found = step(found, run.missing[place] === NONE ? run.values[place] : run.missing[place]);
    let weighed = found.get(known);
    if (!weighed) found.set(known, (weighed = assess(run)));
    return weighed;
  };
}

/** @param {Map<any, any>} from @param {any} key @returns {Map<any, any>} */
function step(from, key) {
  let next = from.get(key);
  if (!next) from.set(key, (next = new Map()));
  return next;
}

/** The places that an assessment looks at. @param {Graph} graph @returns {number[]} */
export function deciding({ data: { uitkomst } }) {
  const parts = uitkomst.delen.flatMap((part) => {
    if (part.soort === "eis") return [part.voorwaarde];
    return part.soort === "resultaat" ? [part.als, part.waarde] : [];
  });
  return [...new Set([uitkomst.modaliteit, uitkomst.wie, ...parts])];
}

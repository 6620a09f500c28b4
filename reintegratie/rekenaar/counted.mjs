// What the parts of an answer rest on: the nodes that counted for a value once it was carried out, of
// a choice only what was chosen. core/graph/counted.py and core/grounds.py.

import { NIET_VAN_TOEPASSING } from "./assess.mjs";
import { NONE } from "./names.mjs";

/** @typedef {import("./graph.mjs").Run} Run */
/** @typedef {import("./operations.mjs").Node} Node */
/** @typedef {import("./answer.mjs").World} World */

/** A figure that counted: the day for which it was looked up, and the keys in a table. @typedef {{name: string, day: import("./dates.mjs").Day, keys: any[]}} Used */
/** @typedef {{facts: string[], figures: Used[]}} Ground */

/** @type {Record<string, (run: Run, node: Node) => number[]>} */
const COUNTS = {
  kies: (run, { args: [condition, yes, no], place }) => {
    if (run.missing[condition] === NONE) return [condition, run.values[condition] ? yes : no];
    return run.missing[place] === NONE ? [yes, no] : [condition, yes, no];
  },
  en: decisive(false),
  of: decisive(true),
  bekend_of: (run, { args }) => (run.missing[args[0]] === NONE ? args.slice(0, 1) : args),
  lezing: (run, { args, detail: [conflict, ...readings] }) => {
    const taken = run.chosen[conflict] ?? run.counting(conflict, readings)[0];
    return [args[readings.indexOf(taken)]];
  },
};

/** The parts that settle it alone; where none does, all of them. @param {boolean} word */
function decisive(word) {
  return (/** @type {Run} */ run, /** @type {Node} */ { args }) => {
    const found = args.filter((arg) => run.values[arg] === word);
    return found.length ? found : args;
  };
}

/** The nodes that counted for the values at these places, in order. @param {Run} run @param {number[]} places */
export function counted(run, places) {
  const found = new Set();
  const todo = [...places];
  for (let place = todo.pop(); place !== undefined; place = todo.pop()) {
    if (found.has(place)) continue;
    found.add(place);
    const node = run.graph.nodes[place];
    todo.push(...(COUNTS[node.op]?.(run, node) ?? node.args));
  }
  return [...found].sort((one, other) => one - other).map((place) => run.graph.nodes[place]);
}

/** What a part rests on in these worlds together. @param {any} part @param {World[]} worlds @returns {Ground} */
export function ground(part, worlds) {
  return together(worlds.map(({ run, assessment }) => [run, counted(run, places(part, run, assessment))]));
}

/** What the modality and the notes rest on. @param {World[]} worlds @returns {Ground} */
export function rest(worlds) {
  const { modaliteit, delen } = worlds[0].run.graph.data.uitkomst;
  const notes = delen.flatMap((part) => (part.soort === "kanttekening" ? [part.als] : []));
  return together(worlds.map(({ run }) => [run, counted(run, [modaliteit, ...notes])]));
}

/** The values that say something here: where a result does not apply, why not. @param {any} part @param {Run} run @param {import("./assess.mjs").Assessment} assessment @returns {number[]} */
function places(part, run, assessment) {
  if (part.soort === "eis") return [part.voorwaarde];
  if (part.soort === "stap") return [part.waarde];
  if (assessment.results[part.naam].reason !== NIET_VAN_TOEPASSING) return [part.als, part.waarde];
  return run.values[part.als] === false ? [part.als] : []; // else a requirement says it
}

/** @param {[Run, Node[]][]} found @returns {Ground} */
function together(found) {
  const facts = found.flatMap(([, nodes]) => nodes.filter(({ op }) => op === "feit").map(({ detail }) => detail));
  /** @type {Map<string, Used>} */
  const figures = new Map();
  for (const [run, nodes] of found) {
    for (const one of nodes.flatMap((node) => lookedUp(run, node))) {
      const key = [one.name, one.day.number, ...one.keys].join("\n");
      if (!figures.has(key)) figures.set(key, one);
    }
  }
  return { facts: [...new Set(facts)], figures: [...figures.values()] };
}

/** The figure, where there is one. @param {Run} run @param {Node} node @returns {Used[]} */
function lookedUp(run, { op, args, detail }) {
  if (!["cijfer", "opzoeken"].includes(op) || args.some((arg) => run.missing[arg] !== NONE)) return [];
  const [day, ...keys] = args.map((arg) => run.values[arg]);
  return run.figure(detail).cell(day, keys) === null ? [] : [{ name: detail, day, keys }];
}

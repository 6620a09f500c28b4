// Whom a move can touch. A condition that fails whatever the moved figure is keeps somebody out of it
// for good; and a value that stays the same stops a move there. So few are ever answered again.

import { NONE } from "../../rekenaar/names.mjs";
import { same } from "../../rekenaar/values.mjs";

/** @typedef {import("../../rekenaar/graph.mjs").Graph} Graph */
/** @typedef {import("../../rekenaar/graph.mjs").Run} Run */
/** @typedef {import("../../rekenaar/figures.mjs").Figure} Figure */
/** Whether a node hangs on what can move, for somebody. @typedef {(place: number) => boolean} Hangt */
/** @typedef {{place: number, args: number[], op: string, detail: any}} Node */

const LOOKED_UP = ["cijfer", "tabel", "opzoeken"];

/** How far what can move reaches in a rule: its figures and readings, by name. */
export class Bereik {
  /** @param {Graph} graph @param {Set<string>} names */
  constructor(graph, names) {
    this.graph = graph;
    const moves = (/** @type {Node} */ { op, detail }) =>
      op === "lezing" ? names.has(detail[0]) : LOOKED_UP.includes(op) && names.has(detail);
    this.first = new Set(graph.nodes.filter(moves).map(({ place }) => place));
    const within = new Set(this.first);
    for (const { place, args } of graph.nodes) if (args.some((arg) => within.has(arg))) within.add(place);
    this.nodes = graph.nodes.filter(({ place }) => within.has(place));
  }

  /** Whether any move at all can change the outcome of somebody. @param {Run} run */
  kan(run) {
    const hanging = new Set();
    const hangs = (/** @type {number} */ place) => hanging.has(place);
    for (const node of this.nodes) {
      const first = this.first.has(node.place);
      if (node.op === "lezing" && !first && node.args.some(hangs)) return true; // it may differ then
      if (first || (HANGS[node.op] ?? anyArg)(run, node.args, hangs)) hanging.add(node.place);
    }
    return reaches(run, hangs);
  }

  /** Whether other figures come as far as the outcome of somebody: tried on his run, and taken back. @param {Run} run @param {(name: string) => Figure} figure */
  raakt(run, figure) {
    /** @type {Map<number, [any, import("../../rekenaar/names.mjs").NameSet]>} */
    const moved = new Map();
    const { values, missing, figure: own } = run;
    run.figure = figure;
    try {
      for (const { place, args, op } of this.nodes) {
        const looked = op !== "lezing" && this.first.has(place);
        if (!looked && !args.some((arg) => moved.has(arg))) continue;
        if (op === "lezing") return true; // whether readings differ may change
        const [value, lacks] = [values[place], missing[place]];
        run.graph.steps[place](run);
        if (missing[place] !== lacks || !same(values[place], value)) moved.set(place, [value, lacks]);
      }
      return reaches(run, (place) => moved.has(place));
    } finally {
      run.figure = own;
      for (const [place, [value, lacks]] of moved) [values[place], missing[place]] = [value, lacks];
    }
  }
}

/** @param {Run} _run @param {number[]} args @param {Hangt} hangs */
function anyArg(_run, args, hangs) {
  return args.some(hangs);
}

/** Unless another part settles it. @param {boolean} settles */
function unlessSettled(settles) {
  return (/** @type {Run} */ run, /** @type {number[]} */ args, /** @type {Hangt} */ hangs) =>
    !args.some((arg) => run.values[arg] === settles && !hangs(arg));
}

/** @type {Record<string, (run: Run, args: number[], hangs: Hangt) => boolean>} */
const HANGS = {
  en: unlessSettled(false),
  of: unlessSettled(true),
  kies: (run, [condition, yes, no], hangs) => {
    if (hangs(condition)) return true;
    if (run.missing[condition] !== NONE) return hangs(yes) || hangs(no);
    return hangs(run.values[condition] ? yes : no);
  },
  bekend_of: (run, [one, other], hangs) => hangs(one) || (run.missing[one] !== NONE && hangs(other)),
};

/**
 * Whether what hangs on a move, or has moved, makes an outcome: not where a requirement fails that does
 * not, nor in a result that does not apply.
 * @param {Run} run
 * @param {Hangt} hangs
 */
function reaches(run, hangs) {
  const { delen, modaliteit } = run.graph.data.uitkomst;
  const settledNo = (/** @type {number} */ place) => run.values[place] === false && !hangs(place);
  const asked = delen.flatMap((part) => (part.soort === "eis" ? [part.voorwaarde] : []));
  if (asked.some(settledNo)) return false;
  if ([modaliteit, ...asked].some(hangs)) return true;
  return delen.some((part) => {
    if (part.soort !== "resultaat" || settledNo(part.als)) return false;
    return hangs(part.als) || hangs(part.waarde);
  });
}

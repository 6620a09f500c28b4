// Whom a move can touch: geraakt.py. A condition that fails whatever the moved figure is keeps somebody
// out of it for good; and a value that stays the same, and lacks no fact, stops a move there. So few are
// ever answered again, and who is not touched notices nothing, whatever is still missing.

import { resultsOf } from "../../rekenaar/assess.mjs";
import { ANY, keyFor } from "../../rekenaar/figures.mjs";
import { NONE } from "../../rekenaar/names.mjs";
import { same } from "../../rekenaar/values.mjs";

/** @typedef {import("../../rekenaar/graph.mjs").Graph} Graph */
/** @typedef {import("../../rekenaar/graph.mjs").Run} Run */
/** @typedef {import("./beweging.mjs").Beweging} Beweging */
/** @typedef {import("../../rekenaar/graph.mjs").Choice} Choice */
/** Whether a node hangs on what can move, for somebody. @typedef {(place: number) => boolean} Hangt */
/** @typedef {{place: number, args: number[], op: string, detail: any}} Node */

const LOOKED_UP = ["cijfer", "tabel", "opzoeken"];

/** How far what can move reaches in each rule: worked out once for a rule. */
export class Bereiken {
  /** @param {Set<string>} names what can move: figures and readings */
  constructor(names) {
    this.names = names;
    /** @type {Map<Graph, Bereik>} */
    this.found = new Map();
  }

  /** @param {Graph} graph */
  van(graph) {
    let found = this.found.get(graph);
    if (!found) this.found.set(graph, (found = new Bereik(graph, this.names)));
    return found;
  }
}

/** How far what can move reaches in a rule: its figures and readings, by name. */
class Bereik {
  /** @param {Graph} graph @param {Set<string>} names */
  constructor(graph, names) {
    this.graph = graph;
    const moves = (/** @type {Node} */ { op, detail }) =>
      op === "lezing" ? names.has(detail[0]) : LOOKED_UP.includes(op) && names.has(detail);
    this.first = new Set(graph.nodes.filter(moves).map(({ place }) => place));
    const within = new Set(this.first);
    for (const { place, args } of graph.nodes) if (args.some((arg) => within.has(arg))) within.add(place);
    this.nodes = graph.nodes.filter(({ place }) => within.has(place));
    const { delen, modaliteit } = graph.data.uitkomst;
    this.modaliteit = modaliteit;
    this.eisen = delen.flatMap((part) => (part.soort === "eis" ? [part.voorwaarde] : []));
    this.resultaten = resultsOf(graph.data);
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
    return this.#reaches(run, hangs);
  }

  /** Whether other figures and chosen readings may come as far as the outcome of somebody: tried on his run, and taken back. @param {Run} run @param {Beweging} move */
  raakt(run, move) {
    /** @type {Map<number, Lot>} */
    const old = new Map();
    const moved = new Set();
    const loose = new Set(); // where readings that gave the same no longer do: one value does not stand for all
    const hangs = (/** @type {number} */ place) => moved.has(place);
    const were = { figure: run.figure, chosen: run.chosen };
    Object.assign(run, { figure: move.figure, chosen: { ...run.chosen, ...move.chosen } });
    try {
      for (const node of this.nodes) {
        const { place, args, op } = node;
        const own = this.first.has(place) && (op === "lezing" ? node.detail[0] in move.chosen : otherFigure(run, move, node));
        if (!own && !args.some(hangs)) continue;
        const was = lot(run, place);
        old.set(place, was);
        run.graph.steps[place](run);
        if (args.some((arg) => loose.has(arg)) || (op === "lezing" && args.some(hangs) && comeApart(run, node))) loose.add(place);
        if (loose.has(place) || (op === "lezing" ? readOtherwise(run, were.chosen, node, hangs) : !settled(was, lot(run, place)))) moved.add(place);
      }
      return this.#reaches(run, hangs);
    } finally {
      Object.assign(run, were);
      for (const [place, was] of old) [run.values[place], run.missing[place]] = [was.value, was.missing];
    }
  }

  /** Whether what hangs on a move, or has moved, makes an outcome: not where a requirement fails that does not, nor in a result that does not apply. @param {Run} run @param {Hangt} hangs */
  #reaches(run, hangs) {
    const settledNo = (/** @type {number} */ place) => run.values[place] === false && !hangs(place);
    if (this.eisen.some(settledNo)) return false;
    if (hangs(this.modaliteit) || this.eisen.some(hangs)) return true;
    return this.resultaten.some(({ als, waarde }) => !settledNo(als) && (hangs(als) || hangs(waarde)));
  }
}

/** The value of a node, and what it misses. @typedef {{value: any, missing: import("../../rekenaar/names.mjs").NameSet}} Lot */

/** @param {Run} run @param {number} place @returns {Lot} */
const lot = (run, place) => ({ value: run.values[place], missing: run.missing[place] });

/** Whether two values are the same, whatever fact is still to be known. @param {Lot} one @param {Lot} other */
const settled = (one, other) => !one.missing.hasFact && !other.missing.hasFact && same(one.value, other.value);

/** Whether a figure is another that may be the one that is meant: of keys that are not known each. @param {Run} run @param {Beweging} move @param {Node} node */
function otherFigure(run, move, { args, detail }) {
  const [day, ...keys] = args.map((arg) => (run.missing[arg] === NONE ? run.values[arg] : ANY));
  if (day === ANY) return true;
  return move.cells(detail, day).some((path) => keys.every((key, at) => key === ANY || keyFor(key) === path[at]));
}

/** The nodes of the readings of a conflict that count: one where it is chosen. @param {Run} run @param {Choice} chosen @param {Node} node */
function read(run, chosen, { args, detail: [conflict, ...names] }) {
  const counting = conflict in chosen ? [chosen[conflict]] : run.counting(conflict, names);
  return counting.map((name) => args[names.indexOf(name)]);
}

/** Whether readings of which none is chosen give different things. @param {Run} run @param {Node} node */
function comeApart(run, node) {
  const [first, ...others] = read(run, run.chosen, node).map((place) => lot(run, place));
  return others.some((one) => !settled(first, one));
}

/** Whether a reading may give something else than the one, or those, that were read. @param {Run} run @param {Choice} own @param {Node} node @param {Hangt} hangs */
function readOtherwise(run, own, node, hangs) {
  const [now, then] = [own, run.chosen].map((chosen) => read(run, chosen, node));
  if ([...now, ...then].some(hangs)) return true;
  const [conflict] = node.detail;
  return own[conflict] !== run.chosen[conflict] && now.some((one) => then.some((other) => source(run, one) !== source(run, other) && !settled(lot(run, one), lot(run, other))));
}

/** The node that gives a node its value: of a choice that is settled the part that is taken. @param {Run} run @param {number} place @returns {number} */
function source(run, place) {
  const { op, args: [condition, yes, no] } = run.graph.nodes[place];
  if (op !== "kies" || run.missing[condition] !== NONE) return place;
  return source(run, run.values[condition] ? yes : no);
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

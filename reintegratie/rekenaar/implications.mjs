// What follows from what among facts, and what cannot be together: core/graph/implications.py.

import { Graph } from "./graph.mjs";
import { NONE } from "./names.mjs";

/** @typedef {import("./types").GevolgenData} GevolgenData */
/** @typedef {import("./types").Clausule} Clausule */
/** @typedef {import("./dates.mjs").Day} Day */
/** @typedef {{clause: Clausule, from: string[]}} Reason why, and the given facts behind it */

/**
 * The facts that are given with those that follow, why these follow, and what clashes.
 * @typedef {{given: Map<string, any>, facts: Map<string, any>, follows: Map<string, Reason>, clashes: Reason[]}} Known
 */

/** The clauses of a lawbook: of each at least one part holds. */
export class Implications {
  /** @param {GevolgenData} data */
  constructor(data) {
    this.clauses = data.clausules;
    this.graph = new Graph(/** @type {any} */ ({ knopen: data.knopen }));
    this.order = this.graph.nodes.filter((node) => node.op === "feit").map((node) => node.detail);
  }

  /** What is known once everything has followed. @param {Map<string, any>} given @param {Day} day @param {number[]} about */
  complete(given, day, about) {
    /** @type {Known} */
    const known = { given, facts: new Map(given), follows: new Map(), clashes: [] };
    const clauses = about.map((number) => this.clauses[number]);
    const todo = this.order.filter((name) => given.has(name));
    for (const name of todo) {
      for (const clause of clauses) {
        if (this.#facts(clause).includes(name)) todo.push(...this.#apply(clause, known, day));
      }
    }
    return known;
  }

  /** @param {Clausule} clause */
  #facts({ delen }) {
    return this.graph.names.all(delen.map((part) => this.graph.refs[part.knoop])).of("feit");
  }

  /** Let one clause say what it can; the names of the facts that are new. @param {Clausule} clause @param {Known} known @param {Day} day */
  #apply(clause, known, day) {
    const run = this.graph.carryOut({ facts: known.facts, day, figure: noFigure, own: {} }, {});
    const open = clause.delen.filter((part) => run.missing[part.knoop] !== NONE);
    const holds = clause.delen.some(
      (part) => run.missing[part.knoop] === NONE && run.values[part.knoop] === part.waar,
    );
    if (holds || open.length > 1) return [];
    if (!open.length) return this.#clash(clause, known);
    return open[0].zet.flatMap(([name, place]) => {
      const others = this.#facts(clause).filter((other) => other !== name);
      if (known.facts.has(name) || !others.every((other) => known.facts.has(other))) return [];
      known.facts.set(name, run.values[place]);
      known.follows.set(name, { clause, from: this.source(known, others) });
      return [name];
    });
  }

  /** @param {Clausule} clause @param {Known} known @returns {string[]} */
  #clash(clause, known) {
    const from = this.source(known, this.#facts(clause));
    const seen = known.clashes.some((one) => one.clause.reden === clause.reden && `${one.from}` === `${from}`);
    if (!seen) known.clashes.push({ clause, from });
    return [];
  }

  /** The given facts behind these, in the order in which the lawbook names them. @param {Known} known @param {string[]} names */
  source(known, names) {
    const behind = new Set(names.flatMap((name) => known.follows.get(name)?.from ?? [name]));
    return this.order.filter((name) => behind.has(name));
  }
}

/** @returns {never} */
function noFigure() {
  throw new TypeError("een gevolg zoekt geen cijfer op");
}

// The graph of a rule, ready to be carried out: all nodes forward, in the order in which they were
// made. So the first error and the order of the readings are those of the rule itself.

import { NONE, Names } from "./names.mjs";
import { OPERATIONS } from "./operations.mjs";

/** @typedef {import("./names.mjs").NameSet} NameSet */
/** @typedef {import("./dates.mjs").Day} Day */
/** @typedef {import("./figures.mjs").Figure} Figure */
/** @typedef {import("./types").GraafData} GraafData */
/** @typedef {Record<string, string>} Choice for each conflict the name of a reading */

/** What is given to a rule; `own` narrows the readings that count. @typedef {{facts: Map<string, any>, day: Day, figure: (name: string) => Figure, own: Record<string, string[]>}} Given */

export class Graph {
  /** @param {GraafData} data */
  constructor(data) {
    this.data = data;
    this.names = new Names();
    this.nodes = data.knopen.map(([op, back, detail], place) =>
      ({ op, args: back.map((steps) => place - steps), detail, place, names: this.names }));
    this.steps = this.nodes.map((node) => OPERATIONS[node.op](node));
    /** For each node the names that are looked at. */
    this.refs = this.#refs();
    /** The nodes that ask a reading, the readings of each conflict, and the nodes that another one may change. */
    this.readings = this.nodes.filter((node) => node.op === "lezing");
    this.conflicts = readingsOf(this.readings);
    this.depends = new Map([...this.conflicts.keys()].map((name) => [name, this.#depending(name)]));
  }

  #refs() {
    /** @type {NameSet[]} */
    const refs = [];
    for (const { op, args, detail } of this.nodes) {
      const kind = /** @type {any} */ (OWN_NAME)[op];
      const own = kind ? this.names.one(kind, op === "lezing" ? detail[0] : detail) : NONE;
      refs.push(this.names.union(own, this.names.all(args.map((arg) => refs[arg]))));
    }
    return refs;
  }

  /** @param {string} conflict */
  #depending(conflict) {
    const name = this.names.one("lezing", conflict).names[0];
    return this.nodes.filter(({ place }) => this.refs[place].names.includes(name)).map(({ place }) => place);
  }

  /** Carry out every node. @param {Given} given @param {Choice} chosen */
  carryOut(given, chosen) {
    const run = new Run(this, given, chosen);
    for (const step of this.steps) step(run);
    return run;
  }
}

/** @param {import("./operations.mjs").Node[]} nodes @returns {Map<string, string[]>} */
function readingsOf(nodes) {
  return new Map(nodes.map(({ detail: [conflict, ...readings] }) => [conflict, readings]));
}

const OWN_NAME = { feit: "feit", cijfer: "parameter", tabel: "parameter", opzoeken: "parameter", lezing: "lezing" };

/** A graph carried out once: the value of each node, or the names that are missing for it. */
export class Run {
  /** @param {Graph} graph @param {Given} given @param {Choice} chosen */
  constructor(graph, given, chosen) {
    this.graph = graph;
    this.given = given;
    this.facts = given.facts;
    this.day = given.day;
    this.figure = given.figure;
    this.chosen = chosen;
    /** @type {any[]} */
    this.values = new Array(graph.nodes.length).fill(null);
    /** @type {NameSet[]} */
    this.missing = new Array(graph.nodes.length).fill(NONE);
    /** For each node that asks a reading whether they differ. @type {boolean[]} */
    this.differs = [];
  }

  /** The readings of a conflict that count here. @param {string} conflict @param {string[]} readings */
  counting(conflict, readings) {
    return this.given.own[conflict] ?? readings;
  }

  /** The conflicts whose readings differ here and of which none is chosen, in order. */
  get open() {
    /** @type {string[]} */
    const found = [];
    for (const { place, detail: [conflict] } of this.graph.readings) {
      if (this.differs[place] && !(conflict in this.chosen) && !found.includes(conflict)) found.push(conflict);
    }
    return found;
  }

  /** The same with one more reading chosen: only what depends on it is carried out again. @param {string} conflict @param {string} reading */
  under(conflict, reading) {
    const chosen = { ...this.chosen, [conflict]: reading };
    return this.#carriedOn(this.given, chosen, this.graph.depends.get(conflict) ?? []);
  }

  /** The same with other facts, which move only the nodes at these places. @param {Map<string, any>} facts @param {number[]} moved */
  again(facts, moved) {
    return this.#carriedOn({ ...this.given, facts }, this.chosen, moved);
  }

  /** @param {Given} given @param {Choice} chosen @param {number[]} places */
  #carriedOn(given, chosen, places) {
    const run = new Run(this.graph, given, chosen);
    run.values = [...this.values];
    run.missing = [...this.missing];
    run.differs = [...this.differs];
    for (const place of places) this.graph.steps[place](run);
    return run;
  }
}

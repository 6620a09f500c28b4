// The rules of a page: their graphs, figures, facts and texts, as Python put them together.

import { answer } from "./answer.mjs";
import { Day } from "./dates.mjs";
import { readFact } from "./facts.mjs";
import { Figure } from "./figures.mjs";
import { Graph } from "./graph.mjs";
import { Implications } from "./implications.mjs";
import { speak } from "./phrases.mjs";
import { placeIn } from "./places.mjs";

/** @typedef {import("./types").Pakket} Pakket */
/** @typedef {import("./types").RegelversieData} RegelversieData */
/** @typedef {import("./graph.mjs").Choice} Choice */

/** What a fact may be without, and then does not say. */
const ABSENT = { eenheid: null, keuzes: null, wie: null, minimum: null, maximum: null, gangbaar: null, loopt_op: false };

export class Law {
  /** @param {Pakket} data */
  constructor(data) {
    const begrippen = Object.entries(data.begrippen).map(([name, one]) => [name, { ...ABSENT, ...one, naam: name }]);
    this.data = { ...data, begrippen: Object.fromEntries(begrippen) };
    /** @type {Map<RegelversieData, Graph>} */
    this.graphs = new Map();
    this.figures = new Map(Object.entries(data.cijfers).map(([name, one]) => [name, new Figure(one)]));
    this.implications = new Implications(data.gevolgen);
    /** The label of each fact, and what each reading means. */
    this.labels = labels(this.data);
    speak(data.teksten);
  }

  /** The version of a rule that holds on a day, or the nearest before it; the first for a day before all. @param {string} name @param {Day} day @returns {RegelversieData} */
  rule(name, day) {
    const versions = this.data.regels[name];
    return versions.find(({ graaf: { vanaf } }) => vanaf === null || day.iso >= vanaf) ?? versions[versions.length - 1];
  }

  /** The graph of a rule on a day, made ready once. @param {string} name @param {Day} day */
  graph(name, day) {
    return this.ready(this.rule(name, day));
  }

  /** The graph of every version of a rule, the newest first. @param {string} name */
  versions(name) {
    return this.data.regels[name].map((one) => this.ready(one));
  }

  /** The graph of a version, made ready once. @param {RegelversieData} version */
  ready(version) {
    let found = this.graphs.get(version);
    if (!found) this.graphs.set(version, (found = new Graph(version.graaf)));
    return found;
  }

  /** A figure by its name. @param {string} name @returns {Figure} */
  figure(name) {
    return /** @type {Figure} */ (this.figures.get(name));
  }

  /** A place in words, with its link. @param {string | null} [place] a vindplaats, or nothing where nothing is cited */
  place(place) {
    return placeIn(this.data.documenten, place);
  }

  /**
   * The answer of a rule to facts as JSON writes them, on a day, under chosen readings.
   * @param {string} name
   * @param {Record<string, any>} given
   * @param {string} day as jjjj-mm-dd
   * @param {Choice} chosen
   * @param {{everybody?: boolean}} voice whether all sources speak at once
   */
  answer(name, given, day, chosen = {}, voice = {}) {
    const read = Object.entries(given).map(([fact, value]) => [fact, readFact(this.data.begrippen[fact], value)]);
    const known = /** @type {[string, any][]} */ (read.filter(([, value]) => value !== null));
    return this.ask(name, new Map(known), Day.parse(day), chosen, voice);
  }

  /**
   * The same, of facts and a day that were read already.
   * @param {string} name
   * @param {Map<string, any>} facts
   * @param {Day} day
   * @param {Choice} chosen
   * @param {{everybody?: boolean}} voice
   */
  ask(name, facts, day, chosen, voice = {}) {
    return answer({ law: this, name, facts, day, chosen }, voice);
  }
}

/** What stands below a name, by both names. @param {string} name @param {Record<string, string>} texts */
function below(name, texts) {
  return Object.entries(texts).map(([one, text]) => [`${name}/${one}`, text]);
}

/** @param {Pakket} data @returns {Record<string, string>} */
function labels({ begrippen, conflicten }) {
  const facts = Object.values(begrippen);
  const choices = facts.flatMap(({ naam, keuzes }) => below(naam, keuzes ?? {}));
  const readings = Object.entries(conflicten).flatMap(([name, { lezingen }]) => below(name, lezingen));
  return Object.fromEntries([...facts.map(({ naam, label }) => [naam, label]), ...choices, ...readings]);
}

// Many people in one rule. Who have the same facts are answered once; when a figure moves, only those
// whom it can touch are answered again.

import { readFact } from "../../rekenaar/facts.mjs";
import { Beweging } from "./beweging.mjs";

/** @typedef {import("../../rekenaar/law.mjs").Law} Law */
/** @typedef {import("../../rekenaar/dates.mjs").Day} Day */
/** @typedef {import("../../rekenaar/graph.mjs").Run} Run */
/** @typedef {import("../../rekenaar/graph.mjs").Choice} Choice */
/** @typedef {import("../../rekenaar/graph.mjs").Graph} Graph */
/** @typedef {import("./geraakt.mjs").Bereiken} Bereiken */
/** @typedef {import("./types").Mensen} Mensen */
/** @typedef {import("./verschil.mjs").Uitkomst} Uitkomst */
/** @typedef {import("./watals.mjs").WatAls} WatAls */

/** What an answer comes to, and what it was carried out on. @typedef {Uitkomst & {runs: Run[]}} Gekend */

const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The values of a fact, and of each person which of them. */
export class Feit {
  /** @param {string} naam @param {import("./types").Kolom} kolom @param {import("../../rekenaar/types").BegripData} begrip */
  constructor(naam, { waarden, plekken }, begrip) {
    this.naam = naam;
    this.values = waarden.map((value) => readFact(begrip, value));
    this.places = typeof plekken === "string" ? [...plekken].map((letter) => LETTERS.indexOf(letter)) : plekken;
  }
}

/** Everybody in one rule. */
export class Menigte {
  /** @param {Law} law @param {string} regel @param {Feit[]} feiten those that the rule knows @param {number} aantal @param {Bereiken} bereiken */
  constructor(law, regel, feiten, aantal, bereiken) {
    this.law = law;
    this.regel = regel;
    this.bereiken = bereiken;
    /** For each person the group with the same facts. @type {number[]} */
    this.group = [];
    /** @type {Map<string, any>[]} */
    this.facts = [];
    this.#together(feiten, aantal);
    /** What everybody gets now, on one day, as far as that was asked. @type {{day: number, found: Gekend[]}} */
    this.now = { day: 0, found: [] };
    /** The same under chosen readings: of whom these may touch. @type {{key: string, found: Gekend[]}} */
    this.chosen = { key: "", found: [] };
  }

  /** @param {Feit[]} feiten @param {number} aantal */
  #together(feiten, aantal) {
    /** @type {Map<string, number>} */
    const known = new Map();
    for (let person = 0; person < aantal; person++) {
      const key = feiten.map(({ places }) => places[person]).join();
      let place = known.get(key);
      if (place === undefined) known.set(key, (place = this.facts.push(factsOf(feiten, person)) - 1));
      this.group.push(place);
    }
  }

  /** Asks so many groups more for a day; whether all are known. @param {Day} day @param {number} most */
  bereid(day, most) {
    if (this.now.day !== day.number) this.now = { day: day.number, found: [] };
    const { found } = this.now;
    const until = Math.min(this.facts.length, found.length + most);
    while (found.length < until) found.push(this.#ask(this.law, found.length, day, {}));
    return found.length === this.facts.length;
  }

  /** What everybody gets, with the figures of the sources. @param {Day} day @returns {Gekend[]} */
  nu(day) {
    this.bereid(day, this.facts.length);
    return this.now.found;
  }

  /** What everybody gets under a change: who is proven to notice nothing the very same. @param {WatAls} law @param {Day} day @returns {Uitkomst[]} */
  dan(law, day) {
    const graph = law.law.graph(this.regel, day);
    const chosen = Object.fromEntries(Object.entries(law.chosenOn(day)).filter(([name]) => graph.conflicts.has(name)));
    const bereik = this.bereiken.van(graph);
    const [move, figures] = [chosen, {}].map((readings) => new Beweging(law.law, law.after, readings));
    const touched = (/** @type {Gekend} */ one, /** @type {Beweging} */ by) => one.runs.some((run) => bereik.raakt(run, by));
    const reads = Object.keys(chosen).length > 0;
    const read = this.#under(day, chosen);
    return this.nu(day).map((one, group) => {
      if (!touched(one, move)) return one;
      if (reads) read[group] ??= this.#ask(this.law, group, day, chosen);
      return reads && !(law.figures.size && touched(read[group], figures)) ? read[group] : this.#ask(law.after, group, day, chosen);
    });
  }

  /** What groups get under chosen readings, as far as that was asked. @param {Day} day @param {Choice} chosen */
  #under(day, chosen) {
    const key = JSON.stringify([day.number, chosen]);
    if (this.chosen.key !== key) this.chosen = { key, found: [] };
    return this.chosen.found;
  }

  /** Who cannot be touched by any move keeps no more than the outcome. @param {Law} law @param {number} group @param {Day} day @param {Choice} chosen @returns {Gekend} */
  #ask(law, group, day, chosen) {
    const answer = law.ask(this.regel, this.facts[group], day, chosen);
    const runs = answer.silent ? [] : answer.worlds.map(({ run }) => run);
    const bereik = this.bereiken.van(answer.graph);
    return { oordeel: answer.oordeel, found: answer.found, mist: answer.missingFacts.length > 0, runs: runs.some((run) => bereik.kan(run)) ? runs : [] };
  }
}

/** @param {Feit[]} feiten @param {number} person */
function factsOf(feiten, person) {
  const found = feiten.map(({ naam, values, places }) => /** @type {[string, any]} */ ([naam, values[places[person]]]));
  return new Map(found.filter(([, value]) => value !== null));
}

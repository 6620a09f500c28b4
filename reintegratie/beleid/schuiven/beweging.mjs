// What a form moves: worked out once, for whoever it may touch.

import { same } from "../../rekenaar/values.mjs";

/** @typedef {import("../../rekenaar/dates.mjs").Day} Day */
/** @typedef {import("../../rekenaar/graph.mjs").Choice} Choice */
/** @typedef {import("../../rekenaar/law.mjs").Law} Law */

/** What moves for everybody alike: other figures, and readings that are chosen. */
export class Beweging {
  /** @param {Law} law @param {Law} after the same with other figures @param {Choice} chosen */
  constructor(law, after, chosen) {
    this.laws = [law, after];
    this.figure = (/** @type {string} */ name) => after.figure(name);
    this.chosen = chosen;
    /** @type {Map<string, string[][]>} */
    this.found = new Map();
  }

  /** The keys to each figure of a table that is another on a day; of a single figure no keys. @param {string} name @param {Day} day */
  cells(name, day) {
    const asked = `${name} ${day.number}`;
    let found = this.found.get(asked);
    if (!found) this.found.set(asked, (found = this.#cells(name, day)));
    return found;
  }

  /** @param {string} name @param {Day} day */
  #cells(name, day) {
    const figures = this.laws.map((law) => law.figure(name));
    if (figures[0] === figures[1]) return [];
    const all = figures.flatMap((one) => paths(one.at(day)?.value));
    return all.filter((path) => !same(figures[0].cell(day, path), figures[1].cell(day, path)));
  }
}

/** The keys to each figure of a table; of another figure none. @param {any} rows @returns {string[][]} */
const paths = (rows) => (rows instanceof Map ? [...rows].flatMap(([key, row]) => paths(row).map((rest) => [key, ...rest])) : [[]]);

// What follows from the facts of people who are answered again and again: worked out once.

import { Implications } from "../../rekenaar/implications.mjs";

/** @typedef {import("../../rekenaar/implications.mjs").Known} Known */
/** @typedef {{day: number, about: number[], known: Known}} Keer */

/** Keeps the last that was worked out for each set of facts, for as long as these are kept. */
export class Gevolgen extends Implications {
  /** @type {WeakMap<Map<string, any>, Keer>} */
  #last = new WeakMap();

  /** @param {Map<string, any>} given @param {import("../../rekenaar/dates.mjs").Day} day @param {number[]} about */
  complete(given, day, about) {
    const last = this.#last.get(given);
    if (last?.day === day.number && last.about === about) return last.known;
    const known = super.complete(given, day, about);
    this.#last.set(given, { day: day.number, about, known });
    return known;
  }
}

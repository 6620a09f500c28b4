// The rules as they would be: watals.py. What a change does not touch is the very same.

import { anderCijfer } from "./cijfers.mjs";

/** @typedef {import("../../rekenaar/law.mjs").Law} Law */
/** @typedef {import("../../rekenaar/dates.mjs").Day} Day */
/** @typedef {import("../../rekenaar/figures.mjs").Figure} Figure */
/** @typedef {import("../../rekenaar/graph.mjs").Choice} Choice */
/** @typedef {import("./wijziging.mjs").Wijziging} Wijziging */

export class WatAls {
  /** @param {Law} law @param {Wijziging} wijziging */
  constructor(law, wijziging) {
    this.law = law;
    this.wijziging = wijziging;
    /** The figures that are another: all at once, since each says what it cannot be. @type {Map<string, Figure>} */
    this.figures = new Map(wijziging.cijfers.map((part) => [part.naam, anderCijfer(law.figure(part.naam), part)]));
    /** The same law with these figures. @type {Law} */
    this.after = Object.create(law, { figures: { value: new Map([...law.figures, ...this.figures]) } });
  }

  /** The rules that the change touches, in the order of the lawbook. */
  get raakt() {
    return Object.keys(this.law.data.regels).filter((name) => this.#touches(name));
  }

  /** @param {string} name */
  #touches(name) {
    return this.law.versions(name).some(({ conflicts, nodes }) => {
      const asked = nodes.some(({ detail }) => typeof detail === "string" && this.figures.has(detail));
      return asked || this.wijziging.lezingen.some(({ conflict }) => conflicts.has(conflict));
    });
  }

  /** The readings that the change chooses, on a day. @param {Day} day @returns {Choice} */
  chosenOn(day) {
    const held = this.wijziging.lezingen.filter(({ vanaf }) => vanaf.number <= day.number);
    return Object.fromEntries(held.map(({ conflict, lezing }) => [conflict, lezing]));
  }
}

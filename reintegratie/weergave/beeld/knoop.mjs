// What is shown, as nodes. A text is a text, whatever stands in it: nothing here puts markup
// together, so nothing that somebody typed can become markup.

/** What a node may hold; nothing is shown for null, undefined or false. @typedef {Knoop | string | number | bigint | null | undefined | false | Inhoud[]} Inhoud */
/** Without a value it is left out; `true` stands bare. @typedef {string | number | boolean | null | undefined} Kenmerk */

/** An element with its attributes and what it holds. */
export class Knoop {
  /** @param {string} name @param {Record<string, Kenmerk>} attributes @param {Inhoud[]} parts */
  constructor(name, attributes, parts) {
    this.name = name;
    this.attributes = attributes;
    this.parts = parts;
  }

  /** The attributes that are there, each as text. @returns {[string, string][]} */
  get written() {
    const there = Object.entries(this.attributes).filter(([, value]) => !absent(value));
    return there.map(([name, value]) => [name, value === true ? "" : String(value)]);
  }
}

/** @param {unknown} value */
function absent(value) {
  return value === null || value === undefined || value === false;
}

/**
 * One element.
 * @param {string} name
 * @param {Record<string, Kenmerk>} attributes
 * @param {...Inhoud} parts
 */
export function el(name, attributes, ...parts) {
  return new Knoop(name, attributes, parts);
}

/** What is really there: nodes and texts, one after another; an amount stays on one line. @param {Inhoud} inhoud @returns {(Knoop | string)[]} */
export function plat(inhoud) {
  if (Array.isArray(inhoud)) return inhoud.flatMap(plat);
  if (inhoud instanceof Knoop) return [inhoud];
  return absent(inhoud) ? [] : [String(inhoud).replaceAll("€ ", "€\u00a0")];
}

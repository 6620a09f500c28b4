// What somebody has answered so far: wegwijzer/stand.py.

import { Day } from "../dates.mjs";
import { Fout } from "../errors.mjs";
import { readFact, writeFact } from "../facts.mjs";
import { readTyped } from "../typed.mjs";

/** @typedef {import("./register.mjs").Register} Register */

/**
 * The answers by key, and where somebody stands. `weet_niet` are questions that were put aside;
 * `eerst` is the instrument to find out first, `vraag` the question that somebody picked.
 * @typedef {{peildatum: Day, rol: string, feiten: Map<string, any>, weet_niet: Set<string>, eerst: string | null, vraag: string | null}} Stand
 */

/** A state as JSON. @typedef {{peildatum: string, rol?: string, feiten?: Record<string, any>, weet_niet?: string[], eerst?: string | null, vraag?: string | null}} Geschreven */

/** The state from what was written by `gegevens`; a question that is not asked here is left out. @param {Register} register @param {Geschreven} given @returns {Stand} */
export function lees(register, { peildatum, rol = "alles", feiten = {}, weet_niet = [], eerst = null, vraag = null }) {
  const asked = Object.entries(feiten).filter(([key]) => register.sleutels.has(key));
  const read = asked.map(([key, value]) => [key, readFact(register.begrip(key), value)]);
  const known = new Map(/** @type {[string, any][]} */ (read.filter(([, value]) => value !== null)));
  const aside = new Set(weet_niet.filter((key) => register.sleutels.has(key) && !known.has(key)));
  return { peildatum: Day.parse(peildatum), rol, feiten: known, weet_niet: aside, eerst, vraag };
}

/** What was answered, as JSON that can be read again. @param {Register} register @param {Stand} stand */
export function gegevens(register, { peildatum, rol, feiten, weet_niet }) {
  const written = [...feiten].map(([key, value]) => [key, writeFact(register.begrip(key), value)]);
  return { peildatum: peildatum.iso, rol, feiten: Object.fromEntries(written), weet_niet: [...weet_niet].sort() };
}

/** The state with one more answer, as somebody typed it. Throws what is wrong with it. @param {Register} register @param {Stand} stand @param {string} key @param {string} text @returns {Stand} */
export function beantwoord(register, stand, key, text) {
  const value = readTyped(register.begrip(key), text);
  if (value === null) return opzij(stand, key);
  return { ...trekIn(stand, key), feiten: new Map([...stand.feiten, [key, value]]) };
}

/** Not known: put aside, and what was answered withdrawn. @param {Stand} stand @param {string} key @returns {Stand} */
export function opzij(stand, key) {
  return { ...trekIn(stand, key), weet_niet: new Set([...stand.weet_niet, key]) };
}

/** As if it had never been asked. @param {Stand} stand @param {string} key @returns {Stand} */
export function trekIn(stand, key) {
  const without = (/** @type {Iterable<[string, any]>} */ pairs) => [...pairs].filter(([name]) => name !== key);
  const aside = new Set([...stand.weet_niet].filter((one) => one !== key));
  return { ...stand, vraag: null, feiten: new Map(without(stand.feiten)), weet_niet: aside };
}

/** Whether what went wrong is for a reader. @param {unknown} error @returns {error is Fout} */
export function isFout(error) {
  return error instanceof Fout;
}

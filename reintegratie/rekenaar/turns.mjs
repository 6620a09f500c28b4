// Where a node of a graph turns while one fact moves, step by step: core/graph/turns.py.

import { Day } from "./dates.mjs";
import { Decimal, parse } from "./decimal.mjs";
import { Fout } from "./errors.mjs";
import { asDecimal } from "./numbers.mjs";
import { same } from "./values.mjs";

/** @typedef {import("./graph.mjs").Run} Run */
/** @typedef {import("./types").BegripData} BegripData */

const FURTHEST = 40n; // doublings of a step
const DAYS = [new Day(1900, 1, 1), new Day(2199, 12, 31)];
/** Whether a fact moves by steps. @param {BegripData} concept */
export const moves = ({ type }) => ["geheel", "bedrag", "getal", "percentage", "datum"].includes(type);

/** The first number of steps, up or down from here, at which the node at a place is another known value; null where it does not turn. @param {Run} base @param {number} place @param {BegripData} concept @param {bigint} here @param {bigint} way */
export function turn(base, place, concept, here, way) {
  const moved = movedBy(base, place, concept.naam);
  if (!moved.length) return null;
  const value = (/** @type {bigint} */ number) => {
    const facts = new Map([...base.facts, [concept.naam, valueAt(concept, number)]]);
    try {
      return base.again(facts, moved).values[place];
    } catch (error) {
      if (error instanceof Fout) return null;
      throw error;
    }
  };
  const said = value(here);
  const far = said === null ? null : furthest(value, said, here, way, ends(concept));
  return far === null ? null : between(value, said, here, far);
}

/** The nodes under a place that a fact moves, in order. @param {Run} base @param {number} place @param {string} name */
function movedBy({ graph }, place, name) {
  const wanted = graph.names.one("feit", name).names[0];
  const under = new Set([place]);
  for (let at = place; at >= 0; at--) if (under.has(at)) for (const arg of graph.nodes[at].args) under.add(arg);
  return [...under].filter((at) => graph.refs[at].names.includes(wanted)).sort((one, other) => one - other);
}

/** A number that way for which the node is something else. @param {(number: bigint) => any} value @param {any} said @param {bigint} here @param {bigint} way @param {bigint[]} within */
function furthest(value, said, here, way, [low, high]) {
  for (let power = 0n; power < FURTHEST; power++) {
    const far = here + way * 2n ** power;
    const there = far < low ? low : far > high ? high : far;
    const found = value(there);
    if (found !== null && !same(found, said)) return there;
    if (there === low || there === high) return null;
  }
  return null;
}

/** The first of the neighbours between which it turns that is past it. @param {(number: bigint) => any} value @param {any} said @param {bigint} near @param {bigint} far */
function between(value, said, near, far) {
  while (far - near > 1n || near - far > 1n) {
    const middle = (near + far) >> 1n;
    if (same(value(middle), said)) near = middle;
    else far = middle;
  }
  return far;
}

/** The value of a fact as a number of steps. @param {BegripData} concept @param {any} value @returns {bigint} */
export function steps({ type }, value) {
  if (type === "datum") return BigInt(value.number);
  if (type === "geheel") return value;
  const { signed, exponent } = asDecimal(value);
  return exponent < -2 ? signed / 10n ** BigInt(-2 - exponent) : signed * 10n ** BigInt(exponent + 2);
}

/** The value that lies so many steps from nought. @param {BegripData} concept @param {bigint} number */
export function valueAt({ type }, number) {
  if (type === "datum") return Day.numbered(Number(number));
  return type === "geheel" ? number : new Decimal(number < 0n, number < 0n ? -number : number, -2);
}

/** The lowest and highest number of steps that the fact allows. @param {BegripData} concept */
export function ends(concept) {
  if (concept.type === "datum") return DAYS.map((day) => steps(concept, day));
  return [concept.minimum ?? 0, concept.maximum ?? 1e9].map((end) => {
    const value = parse(String(end));
    return concept.type === "geheel" ? steps({ ...concept, type: "getal" }, value) / 100n : steps(concept, value);
  });
}

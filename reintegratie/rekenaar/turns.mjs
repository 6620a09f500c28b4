// Where a node of a graph turns while one fact moves, step by step: core/graph/turns.py.

import { Day } from "./dates.mjs";
import { Decimal, parse } from "./decimal.mjs";
import { Fout } from "./errors.mjs";
import { asDecimal } from "./numbers.mjs";
import { same } from "./values.mjs";

/** @typedef {import("./graph.mjs").Run} Run */
/** @typedef {import("./types").BegripData} BegripData */
/** What a node is at so many steps of a fact. @typedef {(number: bigint) => any} ValueAt */

/** The decimals of a step of each type of fact that moves by steps. @type {Record<string, number>} */
const DECIMALS = { geheel: 0, bedrag: 2, getal: 2, percentage: 2, datum: 0 };
const DAYS = ["1900-01-01", "2199-12-31"];
/** @param {BegripData} concept */
export const moves = ({ type }) => type in DECIMALS;
/** @param {BegripData} concept */
export const isBroken = ({ type }) => DECIMALS[type] > 0;

/** The first number of steps, up or down from here, at which the node at a place is something else; null where it does not turn. @param {Run} base @param {number} place @param {BegripData} concept @param {bigint} here @param {bigint} way */
export function turn(base, place, concept, here, way) {
  const value = moving(base, place, concept);
  const said = value?.(here) ?? null;
  const far = value && said !== null ? furthest(value, said, here, way, ends(concept)) : null;
  return value && far !== null ? between(value, said, here, far) : null;
}

/** @param {Run} base @param {number} place @param {BegripData} concept @returns {ValueAt | null} null where the fact does not move it */
function moving(base, place, concept) {
  const { nodes, names, refs } = base.graph;
  const fact = names.one("feit", concept.naam).names[0];
  const under = [place];
  for (const at of under) under.push(...nodes[at].args.filter((arg) => !under.includes(arg)));
  const moved = under.filter((at) => refs[at].names.includes(fact)).sort((one, other) => one - other);
  return moved.length
    ? (number) => {
        try {
          return base.again(new Map([...base.facts, [concept.naam, valueAt(concept, number)]]), moved).values[place];
        } catch (error) {
          if (error instanceof Fout) return null;
          throw error;
        }
      }
    : null;
}

/** A number that way for which the node is something else. @param {ValueAt} value @param {any} said @param {bigint} here @param {bigint} way @param {bigint[]} within */
function furthest(value, said, here, way, [low, high]) {
  for (let step = way; ; step *= 2n) {
    const there = here + step < low ? low : here + step > high ? high : here + step;
    const found = value(there);
    if (found !== null && !same(found, said)) return there;
    if (there === low || there === high) return null;
  }
}

/** The first of the neighbours between which it turns that is past it. @param {ValueAt} value @param {any} said @param {bigint} near @param {bigint} far */
function between(value, said, near, far) {
  while ((far - near) ** 2n > 1n) {
    const middle = (near + far) >> 1n;
    if (same(value(middle), said)) near = middle;
    else far = middle;
  }
  return far;
}

/** The value of a fact as a number of steps. @param {BegripData} concept @param {any} value @returns {bigint} */
export function steps({ type }, value) {
  if (value instanceof Day) return BigInt(value.number);
  const { signed, exponent } = asDecimal(value);
  const power = exponent + DECIMALS[type];
  return power < 0 ? signed / 10n ** BigInt(-power) : signed * 10n ** BigInt(power);
}

/** The value that lies so many steps from nought. @param {BegripData} concept @param {bigint} number */
export function valueAt(concept, number) {
  if (concept.type === "datum") return Day.numbered(Number(number));
  return isBroken(concept) ? new Decimal(number < 0n, number < 0n ? -number : number, -2) : number;
}

/** The lowest and highest number of steps that the fact allows. @param {BegripData} concept */
export function ends(concept) {
  if (concept.type === "datum") return DAYS.map((day) => steps(concept, Day.parse(day)));
  return [concept.minimum ?? 0, concept.maximum ?? 1e9].map((end) => steps(concept, parse(String(end))));
}

// The values of a number or a day past which something in a rule turns, and how they are said:
// core/breaks.py.

import { show } from "./format.mjs";
import { phrase } from "./phrases.mjs";
import { ends, turn, valueAt } from "./turns.mjs";

/** @typedef {import("./types").BegripData} BegripData */
/** A graph carried out, with the nodes that count in it. @typedef {[import("./graph.mjs").Run, import("./operations.mjs").Node[]]} Counting */

const TURNING = ["<", "<=", ">=", ">", "==", "!=", "//", "opzoeken"];
export const [UP, DOWN] = [1n, -1n];

/** The first values past which something turns, in steps, the nearest first. @param {Counting[]} worlds @param {BegripData} concept @param {bigint} here @param {bigint} way @returns {bigint[]} */
export function breaks(worlds, concept, here, way) {
  const [low, high] = ends(concept);
  const neighbour = concept.type === "geheel" ? [here + way] : [];
  const found = worlds.flatMap(([run, nodes]) =>
    nodes.filter(({ op }) => TURNING.includes(op)).map(({ place }) => turn(run, place, concept, here, way) ?? here),
  );
  const within = [...new Set([...neighbour, ...found])].filter((one) => low <= one && one <= high && one !== here);
  return within.sort((one, other) => Number((one - other) * way));
}

/** A value in words: from there on, or (not `on`) that value. @param {BegripData} concept @param {bigint} here @param {bigint} far @param {bigint} way @param {boolean} on */
export function inWords(concept, here, far, way, on) {
  const [near, shown] = [far - way, (/** @type {bigint} */ number) => show(valueAt(concept, number), concept.eenheid)];
  const over = digits(concept, near) < digits(concept, far);
  const bound = over ? near : far;
  if (way === UP && concept.loopt_op && bound !== here) {
    return phrase(over ? "STILL_MORE" : "STILL", { waarde: shown(bound - here) });
  }
  const waarde = shown(bound);
  if (!over && !on) return waarde;
  if (concept.type === "datum" && way === DOWN) return phrase("UNTIL", { waarde });
  const [first, more, just] = way === UP ? ["FROM", "MORE", "JUST_MORE"] : ["AT_MOST", "LESS", "JUST_LESS"];
  return phrase(over ? (on ? more : just) : first, { waarde });
}

/** How many decimals a number of steps takes to write. @param {BegripData} concept @param {bigint} number */
function digits({ type }, number) {
  if (type === "geheel" || type === "datum") return 0;
  return number % 100n === 0n ? 0 : number % 10n === 0n ? 1 : 2;
}

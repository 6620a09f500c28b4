// The values of a number or a day past which something in a rule turns, and how they are said:
// core/breaks.py.

import { plain, show } from "./format.mjs";
import { phrase } from "./phrases.mjs";
import { ends, isBroken, turn, valueAt } from "./turns.mjs";

/** @typedef {import("./types").BegripData} BegripData */
/** A graph carried out, with the nodes that count in it. @typedef {[import("./graph.mjs").Run, import("./operations.mjs").Node[]]} Counting */

const TURNING = ["<", "<=", ">=", ">", "==", "!=", "//", "opzoeken"];
const UPWARDS = ["FROM", "MORE", "JUST_MORE"];
const DOWNWARDS = ["AT_MOST", "LESS", "JUST_LESS"];

/** The first values past which something turns, in steps, the nearest first. @param {Counting[]} worlds @param {BegripData} concept @param {bigint} here @param {bigint} way @returns {bigint[]} */
export function breaks(worlds, concept, here, way) {
  const [low, high] = ends(concept);
  const found = worlds.flatMap(([run, nodes]) =>
    nodes.map(({ op, place }) => (TURNING.includes(op) ? turn(run, place, concept, here, way) : null) ?? here),
  );
  const all = new Set([...found, concept.type === "geheel" ? here + way : here]);
  all.delete(here);
  return [...all].filter((one) => low <= one && one <= high).sort((one, other) => Number((one - other) * way));
}

/** A value in words: from there on, or (not `on`) that value. @param {BegripData} concept @param {bigint} here @param {bigint} far @param {bigint} way @param {boolean} on */
export function inWords(concept, here, far, way, on) {
  const [near, up] = [far - way, way > 0n];
  const length = (/** @type {bigint} */ number) => plain(valueAt(concept, number)).length;
  const over = isBroken(concept) && length(near) < length(far);
  const bound = over ? near : far;
  const still = up && concept.loopt_op && bound !== here;
  const waarde = show(valueAt(concept, still ? bound - here : bound), concept.eenheid);
  if (still) return phrase(over ? "STILL_MORE" : "STILL", { waarde });
  if (!over && !on) return waarde;
  const [first, more, just] = up ? UPWARDS : DOWNWARDS;
  return phrase(over ? (on ? more : just) : !up && concept.type === "datum" ? "UNTIL" : first, { waarde });
}

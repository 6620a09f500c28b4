// Bare values: yes or no, whole numbers (`bigint`), decimals, days, texts and lists of periods; null
// stands for a value that is not known. What is equal or less is what Python says.

import { Day } from "./dates.mjs";
import { parse } from "./decimal.mjs";
import { compare, isNumber } from "./numbers.mjs";
import { Periods } from "./periods.mjs";

/** A value as the data of a graph writes it. @param {any} written @returns {any} */
export function read(written) {
  if (typeof written === "number") return BigInt(written);
  if (written === null || typeof written !== "object") return written;
  return "getal" in written ? parse(written.getal) : Day.parse(written.datum);
}

/** Whether both are the same value; a value of another kind never is. @param {any} left @param {any} right */
export function same(left, right) {
  if (left === right) return true;
  if (counts(left) && counts(right)) return compare(left, right) === 0;
  if (left instanceof Day && right instanceof Day) return left.number === right.number;
  return left instanceof Periods && right instanceof Periods && `${left}` === `${right}`;
}

/** @param {any} value */
function counts(value) {
  return isNumber(value) || typeof value === "boolean";
}

/** Below nought, nought or above: how two numbers or two days stand. @param {any} left @param {any} right */
export function order(left, right) {
  if (left instanceof Day && right instanceof Day) return left.number - right.number;
  if (counts(left) && counts(right)) return compare(left, right);
  throw new TypeError("een regel vergelijkt alleen getallen of datums");
}

// Whole numbers (`bigint`) and decimals together. They stay different things: 5 is not written as
// 5.0, and a sum of whole numbers is whole.

import * as decimal from "./decimal.mjs";
import { Decimal } from "./decimal.mjs";
import { Fout } from "./errors.mjs";
import { phrase } from "./phrases.mjs";

/** @typedef {bigint | Decimal} Num */

const TRACE = -15; // the exponent of what a division leaves in the last digits

/** @param {unknown} value @returns {value is Num} */
export function isNumber(value) {
  return typeof value === "bigint" || value instanceof Decimal;
}

/** @param {any} value @returns {Decimal} */
export function asDecimal(value) {
  if (value instanceof Decimal) return value;
  return decimal.fromWhole(typeof value === "boolean" ? BigInt(value) : value);
}

/**
 * A sum of two numbers of any kind.
 * @param {(left: bigint, right: bigint) => bigint} whole
 * @param {(left: Decimal, right: Decimal) => Decimal} broken
 */
function sum(whole, broken) {
  return (/** @type {any} */ left, /** @type {any} */ right) =>
    typeof left === "bigint" && typeof right === "bigint"
      ? whole(left, right)
      : broken(asDecimal(left), asDecimal(right));
}

export const add = sum((left, right) => left + right, decimal.add);
export const subtract = sum((left, right) => left - right, decimal.subtract);
export const multiply = sum((left, right) => left * right, decimal.multiply);

/** Below nought, nought or above. @param {any} left @param {any} right */
export function compare(left, right) {
  if (typeof left === "bigint" && typeof right === "bigint") {
    return left < right ? -1 : Number(left > right);
  }
  return decimal.compare(asDecimal(left), asDecimal(right));
}

/** The quotient, always a decimal. @param {any} left @param {any} right */
export function divide(left, right) {
  const divisor = asDecimal(right);
  if (divisor.digits === 0n) throw new Fout("DelenDoorNul", phrase("DIVISION"));
  return decimal.divide(asDecimal(left), divisor);
}

/** How many times the right number fits whole in the left one. @param {any} left @param {any} right */
export function wholeTimes(left, right) {
  return decimal.floor(withoutTrace(divide(left, right)));
}

/** @param {Decimal} number */
function withoutTrace(number) {
  return orTooLong(decimal.quantizeEven(number, TRACE));
}

/** @param {Decimal | null} number */
function orTooLong(number) {
  if (number === null) throw new Fout("WaardeBuitenGrenzen", phrase("TOO_MANY_DIGITS"));
  return number;
}

/**
 * Half up to a power of ten; a half that lost its last digit in a division is still a half.
 * @param {any} value
 * @param {any} step a power of ten: 0.01 or 1
 */
export function roundHalfUp(value, step) {
  return orTooLong(decimal.quantizeUp(withoutTrace(asDecimal(value)), asDecimal(step).exponent));
}

/** The number where it is whole, else null. @param {any} number */
export function whole(number) {
  if (typeof number === "bigint") return number;
  const exact = asDecimal(number);
  return decimal.isWhole(exact) ? decimal.floor(exact) : null;
}

export const CENT = new Decimal(false, 1n, -2);
export const ONE = new Decimal(false, 1n, 0);

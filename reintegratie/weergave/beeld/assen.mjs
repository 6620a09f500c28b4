// The two scales of a curve, from 0 to 1.

import { parse } from "../../rekenaar/decimal.mjs";
import { ONE, asDecimal, compare, divide, subtract } from "../../rekenaar/numbers.mjs";
import { meer, minder, rondeStappen } from "./schaal.mjs";

/** @typedef {import("../../rekenaar/decimal.mjs").Decimal} Decimal */

export const LETTERS = [..."ABCDE"]; // more lines than these cannot be told apart

export class Assen {
  /** @param {any} curve */
  constructor(curve) {
    this.curve = curve;
    const read = ({ waarde } = /** @type {any} */ ({})) => (waarde === null ? null : parse(String(waarde)));
    /** @type {Decimal[]} */
    this.values = curve.waarden.map(read);
    /** @type {(Decimal | null)[][]} */
    this.lines = curve.lijnen.slice(0, LETTERS.length).map((/** @type {any} */ line) => line.punten.map(read));
    const known = this.lines.flat().filter((one) => one !== null);
    this.hoogten = rondeStappen(known.reduce(minder, parse("0")), known.reduce(meer));
    this.first = this.values[0];
    this.last = this.values[this.values.length - 1];
    const between = (/** @type {Decimal} */ one) => compare(this.first, one) <= 0 && compare(one, this.last) <= 0;
    this.breedten = rondeStappen(this.first, this.last).filter(between);
  }

  /** The place of a value of the fact, from the left. @param {Decimal} value */
  x(value) {
    const width = asDecimal(subtract(this.last, this.first));
    return asDecimal(divide(subtract(value, this.first), width.digits === 0n ? ONE : width));
  }

  /** The place of a value of the result, from the top of the lines. @param {Decimal} value */
  y(value) {
    const [low, high] = [this.hoogten[0], this.hoogten[this.hoogten.length - 1]];
    return asDecimal(divide(subtract(high, value), subtract(high, low)));
  }
}

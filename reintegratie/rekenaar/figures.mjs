// Dated figures, as core/parameters.py looks them up.

import { Day } from "./dates.mjs";
import { isNumber, whole } from "./numbers.mjs";
import { phrase } from "./phrases.mjs";
import { read } from "./values.mjs";

/** @typedef {import("./types").CijferData} CijferData */
/** @typedef {import("./types").WaardeData} WaardeData */

const FIRST_DAY = "0001-01-01"; // of a figure that is as old as its text

/** One value from a day on. */
class Dated {
  /** @param {WaardeData} data */
  constructor(data) {
    this.data = data;
    this.from = Day.parse(data.vanaf ?? FIRST_DAY);
    this.last = data.tot_en_met ? Day.parse(data.tot_en_met) : null;
    this.verified = Day.parse(data.geverifieerd_tot);
    this.value = readTable(data.waarde);
  }
}

/** A figure, or a table by its keys. @param {any} written @returns {any} */
function readTable(written) {
  if (written === null || typeof written !== "object" || !("tabel" in written)) return read(written);
  return new Map(Object.entries(written.tabel).map(([key, row]) => [keyOf(key), readTable(row)]));
}

/** Digits are the number that they stand for. @param {string} written */
function keyOf(written) {
  return /^\d+$/.test(written) ? `#${BigInt(written)}` : written;
}

/** The key of a value: a text, or a whole number of any kind. @param {any} value */
export function keyFor(value) {
  if (typeof value === "boolean") return `#${Number(value)}`;
  return isNumber(value) ? `#${whole(value)}` : value;
}

/** In the place of a key that is not known: some row that has a figure. */
export const ANY = Symbol("any");

/** @param {any} rows @param {any[]} keys @returns {any} */
function cell(rows, [key, ...others]) {
  if (rows === null || key === undefined) return rows;
  if (key !== ANY) return cell(rows.get(keyFor(key)) ?? null, others);
  return [...rows.values()].map((row) => cell(row, others)).find((one) => one !== null) ?? null;
}

/** What a figure may be without, and then does not say. */
const ABSENT = { eenheid: null, wie: null, ontbreekt: null, eindigt: null, einde: null };

/** A figure with its history. */
export class Figure {
  /** @param {CijferData} data */
  constructor(data) {
    this.data = { ...ABSENT, ...data };
    this.values = data.waarden.map((one) => new Dated(one));
    this.ends = this.data.eindigt === null ? null : Day.parse(this.data.eindigt);
  }

  /**
   * The value in force on a day; null when it is missing, has ended, or has yet to begin.
   * @param {Day} day
   */
  at(day) {
    if (this.data.ontbreekt !== null || (this.ends && day.number >= this.ends.number)) return null;
    const found = this.values.filter((one) => one.from.number <= day.number).pop();
    if (!found) return null;
    return found.last && day.number > found.last.number ? null : found;
  }

  /** The figure of a day, in a table that of the keys; null where there is none. @param {Day} day @param {any[]} keys */
  cell(day, keys) {
    return cell(this.at(day)?.value ?? null, keys);
  }

  /** Why there is no value on a day. @param {Day} day */
  reason(day) {
    if (this.data.ontbreekt !== null) return this.data.ontbreekt;
    const [first] = this.values;
    if (first && day.number < first.from.number) return phrase("BEFORE_FIRST", { eerste: first.from.dutch });
    return this.ends && day.number >= this.ends.number ? this.data.einde : phrase("NOT_GIVEN");
  }
}

// Dutch ways of writing: core/format.py.

import { Day } from "./dates.mjs";
import * as decimal from "./decimal.mjs";
import { Decimal } from "./decimal.mjs";
import { CENT, asDecimal, compare, isNumber, roundHalfUp } from "./numbers.mjs";
import { Periods } from "./periods.mjs";
import { word } from "./phrases.mjs";

/** The value for people, with its unit. @param {any} value @param {string | null} unit */
export function show(value, unit = null) {
  if (typeof value === "boolean") return word(value ? "YES" : "NO");
  if (value instanceof Day) return `${value.day} ${word("MONTHS")[value.month - 1]} ${value.year}`;
  return isNumber(value) ? withUnit(value, unit) : String(value);
}

/** @param {any} value @param {string | null} unit */
function withUnit(value, unit) {
  if (unit?.startsWith("euro")) return `€ ${grouped(roundHalfUp(value, CENT))}${unit.slice(4)}`;
  if (unit === "jaartal") return bare(asDecimal(value));
  if (unit === "procent") return `${number(value)}%`;
  const said = unit && compare(value, 0n) > 0 && compare(value, 1n) <= 0 ? (word("SINGULAR")[unit] ?? unit) : unit;
  return said ? `${number(value)} ${said}` : number(value);
}

/** The same where the unit follows later in the sentence. @param {any} value @param {string | null} unit */
export function short(value, unit) {
  const [said, end] = [show(value, unit), unit?.startsWith("euro") ? unit.slice(4) : ` ${unit}`];
  return end && said.endsWith(end) ? said.slice(0, -end.length) : said;
}

/** With a decimal comma and points between thousands; no idle noughts. @param {any} value */
export function number(value) {
  return grouped(value instanceof Decimal ? decimal.normalized(value) : asDecimal(value));
}

/** @param {Decimal} value */
function grouped(value) {
  const [before, after] = decimal.written(value);
  const whole = before.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${value.negative ? "-" : ""}${whole}${after ? `,${after}` : ""}`;
}

/** With a decimal point. @param {Decimal} value */
export function bare(value) {
  const [before, after] = decimal.written(value);
  return `${value.negative ? "-" : ""}${before}${after ? `.${after}` : ""}`;
}

/** The value for JSON: decimals and periods as text, euros with cents, dates as jjjj-mm-dd. @param {any} value @param {string | null} unit */
export function plain(value, unit = null) {
  if (isNumber(value) && unit?.startsWith("euro")) return bare(roundHalfUp(value, CENT));
  if (value instanceof Decimal) return bare(decimal.normalized(value));
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Day) return value.iso;
  return value instanceof Periods ? String(value) : value;
}

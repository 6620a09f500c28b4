// From values to places in a picture, in percents of its width or height: weergave/schaal.py.

import { Day } from "../../rekenaar/dates.mjs";
import * as decimal from "../../rekenaar/decimal.mjs";
import { Decimal } from "../../rekenaar/decimal.mjs";
import { number } from "../../rekenaar/format.mjs";
import { ONE, asDecimal, compare, divide, multiply, subtract } from "../../rekenaar/numbers.mjs";
import { word } from "../../rekenaar/phrases.mjs";

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200];
const MOST = 4n;
const MOST_LABELS = 3; // of days: their labels are long
const NICE = [1n, 2n, 5n, 10n, 20n];

/** The place of a part of one: «12.5%». @param {number} part */
export function procent(part) {
  return `${twoDigits(part * 100)}%`;
}

/** Rounded to two digits, and a half that is exact to the even one, as Python does. @param {number} value */
function twoDigits(value) {
  const whole = Math.floor(value * 100);
  const half = value * 8 % 2 === 1 && value * 100 - whole === 0.5;
  return half ? (whole + (whole % 2)) / 100 : Number(value.toFixed(2));
}

/** A scale from the first day of several periods to the last, which counts in full. */
export class Dagen {
  /** @param {{van: string, tot: string}[]} periods */
  constructor(periods) {
    this.first = Math.min(...periods.map(({ van }) => Day.parse(van).number));
    this.end = Math.max(...periods.map(({ tot }) => Day.parse(tot).number)) + 1;
  }

  /** Where the day begins, from 0 to 1. @param {number} day */
  deel(day) {
    return (day - this.first) / (this.end - this.first);
  }

  /** Whether the day lies on the scale. @param {number} day */
  bevat(day) {
    return this.first <= day && day < this.end;
  }

  /** The first days of at most three months, years or longer steps on the scale. @returns {Day[]} */
  get maanden() {
    const found = MONTH_STEPS.map((step) => this.#every(step)).find((days) => days.length <= MOST_LABELS);
    return /** @type {Day[]} */ (found);
  }

  /** @param {number} step */
  #every(step) {
    const [from, until] = [Day.numbered(this.first).year * 12, Day.numbered(this.end).year * 12 + 12];
    const days = [];
    for (let at = Math.floor(from / step) * step; at < until; at += step) {
      days.push(new Day(Math.floor(at / 12), (at % 12) + 1, 1));
    }
    return days.filter((day) => this.bevat(day.number));
  }
}

/** The month of each day in few letters, «jan 2020»; only the year where all are january. @param {Day[]} days */
export function korteMaanden(days) {
  if (days.every(({ month }) => month === 1)) return days.map(({ year }) => String(year));
  return days.map(({ month, year }) => `${word("MONTHS_SHORT")[month - 1]} ${year}`);
}

/** At most five round values, from at or below `low` to at or above `high`. @param {Decimal} low @param {Decimal} high */
export function rondeStappen(low, high) {
  const quarter = divide(subtract(high, low), MOST);
  const power = quarter.digits === 0n ? ONE : new Decimal(false, 1n, quarter.exponent + String(quarter.digits).length - 1);
  const fits = (/** @type {Decimal} */ step) => ({ step, first: floor(low, step), last: -floor(negative(high), step) });
  const all = NICE.map((nice) => fits(asDecimal(multiply(power, nice))));
  const { step, first, last } = all.find((one) => one.last - one.first <= MOST) ?? all[all.length - 1];
  const found = [];
  for (let place = first; place <= (last > first ? last : first + 1n); place++) found.push(asDecimal(multiply(step, place)));
  return found;
}

/** @param {Decimal} value @param {Decimal} step */
function floor(value, step) {
  return decimal.floor(asDecimal(divide(value, step)));
}

/** @param {Decimal} value */
function negative({ negative: below, digits, exponent }) {
  return new Decimal(!below, digits, exponent);
}

/** A value beside an axis: «€ 1.500», «50%», «6». @param {Decimal} value @param {string | null} unit */
export function kort(value, unit) {
  if (unit?.startsWith("euro")) return `€ ${number(value)}`;
  return unit === "procent" ? `${number(value)}%` : number(value);
}

/** The larger of two. @param {Decimal} one @param {Decimal} other */
export function meer(one, other) {
  return compare(one, other) < 0 ? other : one;
}

/** The smaller of two. @param {Decimal} one @param {Decimal} other */
export function minder(one, other) {
  return compare(one, other) > 0 ? other : one;
}

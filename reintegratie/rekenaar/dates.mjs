// Counting with dates, as core/dates.py does: a month later is the same day number, or the last day
// of the month where that number does not exist.

import { Fout } from "./errors.mjs";
import { whole } from "./numbers.mjs";
import { phrase } from "./phrases.mjs";

const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const LAST_YEAR = 9999;
const LAST = 3652059; // 31 December of that year

/** @param {number} year */
function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @param {number} year @param {number} month from 1 */
export function daysInMonth(year, month) {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** @param {number} year */
function daysBefore(year) {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** A day of the calendar; `number` counts from 1 January of the year 1, which is 1. */
export class Day {
  /** @param {number} year @param {number} month from 1 @param {number} day */
  constructor(year, month, day) {
    this.year = year;
    this.month = month;
    this.day = day;
    this.number = daysBefore(year) + BEFORE[month - 1] + Number(month > 2 && isLeap(year)) + day;
  }

  /** @param {string} text as jjjj-mm-dd */
  static parse(text) {
    const [year, month, day] = text.split("-").map(Number);
    return new Day(year, month, day);
  }

  /** @param {number} number */
  static numbered(number) {
    let year = Math.floor((number * 400) / 146097) + 1;
    while (daysBefore(year) >= number) year -= 1;
    while (daysBefore(year + 1) < number) year += 1;
    let [month, day] = [1, number - daysBefore(year)];
    while (day > daysInMonth(year, month)) day -= daysInMonth(year, month++);
    return new Day(year, month, day);
  }

  /** As jjjj-mm-dd. */
  get iso() {
    const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
    return `${String(this.year).padStart(4, "0")}-${two(this.month)}-${two(this.day)}`;
  }

  /** As d-m-jjjj. */
  get dutch() {
    return `${this.day}-${this.month}-${this.year}`;
  }
}

/** The number of days, weeks, months or years; a part of one is refused. @param {any} number */
function wholeNumber(number) {
  const found = whole(number);
  if (found === null) throw new Fout("VerkeerdType", phrase("PART_OF_A_DAY"));
  return found;
}

/** @param {bigint} number */
function orTooFar(number) {
  if (number < 1n || number > BigInt(LAST)) throw new Fout("OngeldigeDatum", phrase("TOO_FAR"));
  return Number(number);
}

/** @param {Day} day @param {any} number */
export function addDays(day, number) {
  return Day.numbered(orTooFar(BigInt(day.number) + wholeNumber(number)));
}

/** @param {Day} day @param {any} number */
export function addWeeks(day, number) {
  return addDays(day, 7n * wholeNumber(number));
}

/** @param {Day} day @param {any} number */
export function addMonths(day, number) {
  const months = BigInt(day.year * 12 + day.month - 1) + wholeNumber(number);
  const past = months < 0n ? -1 : months > BigInt(LAST_YEAR) * 12n + 11n ? -1 : Number(months);
  const year = Math.floor(past / 12);
  if (year < 1 || year > LAST_YEAR) throw new Fout("OngeldigeDatum", phrase("TOO_FAR"));
  const month = (past % 12) + 1;
  return new Day(year, month, Math.min(day.day, daysInMonth(year, month)));
}

/** @param {Day} day @param {any} number */
export function addYears(day, number) {
  return addMonths(day, 12n * wholeNumber(number));
}

/** @param {Day} one @param {Day} other */
export function later(one, other) {
  return other.number > one.number ? other : one;
}

/** @param {Day} one @param {Day} other */
export function earlier(one, other) {
  return other.number < one.number ? other : one;
}

/** The last day of so many months of which `begin` is the first day. @param {Day} begin @param {any} months */
export function lastDay(begin, months) {
  const after = addMonths(begin, months);
  const before = addMonths(addDays(begin, -1n), months);
  return later(addDays(after, -1n), before);
}

/** @param {Day} first @param {Day} second */
export function daysBetween(first, second) {
  return BigInt(second.number - first.number);
}

/** @param {Day} first @param {Day} second */
export function monthsBetween(first, second) {
  const months = BigInt((second.year - first.year) * 12 + second.month - first.month);
  return months - BigInt(addMonths(first, months).number > second.number);
}

/** @param {Day} first @param {Day} second */
export function yearsBetween(first, second) {
  return floorDivide(monthsBetween(first, second), 12n);
}

/** @param {bigint} number @param {bigint} by */
function floorDivide(number, by) {
  const quotient = number / by;
  return number % by !== 0n && number < 0n !== by < 0n ? quotient - 1n : quotient;
}

/** @param {Day} day */
export function newYear(day) {
  return new Day(day.year, 1, 1);
}

/** @param {Day} day */
export function yearOf(day) {
  return BigInt(day.year);
}

// Lists of periods and windows of months, as core/periods.py and core/windows.py count them.

import * as dates from "./dates.mjs";
/** @import { Day } from "./dates.mjs" */
import { add, divide, multiply, wholeTimes } from "./numbers.mjs";

/** A period from its first to its last day. @typedef {{van: Day, tot: Day}} Period */

/** A list of periods, ascending. */
export class Periods {
  /** @param {Period[]} rows */
  constructor(rows) {
    this.rows = rows;
  }

  /** As Python writes it: 1-1-2020 t/m 31-3-2020; … */
  toString() {
    return this.rows.map((one) => `${one.van.dutch} t/m ${one.tot.dutch}`).join("; ") || "geen";
  }
}

const DAYS_IN_A_MONTH = 30n;

/** @param {Periods} periods @param {Day} first @param {Day} last */
function within(periods, first, last) {
  return periods.rows
    .map(({ van, tot }) => ({ van: dates.later(first, van), tot: dates.earlier(last, tot) }))
    .filter(({ van, tot }) => van.number <= tot.number);
}

/** @param {Day} day */
function month(day) {
  return day.year * 12 + day.month;
}

/** @param {Periods} periods @param {Day} first @param {Day} last */
export function calendarMonthsWithin(periods, first, last) {
  const touched = new Set();
  for (const one of within(periods, first, last)) {
    for (let at = month(one.van); at <= month(one.tot); at++) touched.add(at);
  }
  return BigInt(touched.size);
}

/** @param {Periods} periods @param {Day} first @param {Day} last */
export function monthsByDateWithin(periods, first, last) {
  let [months, days] = [0n, 0n];
  for (const one of within(periods, first, last)) {
    const whole = wholeMonths(one);
    months += whole;
    days += dates.daysBetween(dates.lastDay(one.van, whole), one.tot);
  }
  return add(months, divide(days, DAYS_IN_A_MONTH));
}

/** How many whole months of the period are over on its last day. @param {Period} one */
function wholeMonths(one) {
  const months = dates.monthsBetween(one.van, dates.addDays(one.tot, 1n));
  return months - BigInt(dates.lastDay(one.van, months).number > one.tot.number);
}

/** @param {Periods} periods @param {Day} day */
export function firstUse(periods, day) {
  return periods.rows.length ? periods.rows[0].van : day;
}

/** @param {Periods} periods @param {Day} day @param {any} months */
export function windowAfterUse(periods, day, months) {
  let begin = firstUse(periods, day);
  for (let end; (end = dates.lastDay(begin, months)).number < day.number; ) {
    const after = dates.addDays(end, 1n);
    const past = end.number;
    begin = periods.rows
      .filter((one) => one.tot.number > past)
      .map((one) => dates.later(one.van, after))
      .reduceRight(dates.earlier, day);
  }
  return begin;
}

/** @param {Day} begin @param {Day} day @param {any} months */
export function adjoiningWindow(begin, day, months) {
  const opened = (/** @type {bigint} */ number) => dates.addMonths(begin, multiply(number, months));
  let windows = 0n;
  while (dates.lastDay(opened(windows), months).number < day.number) windows += 1n;
  return opened(windows);
}

/** @param {Day} begin @param {Day} day @param {any} months */
export function windowsOver(begin, day, months) {
  const fits = wholeTimes(dates.monthsBetween(begin, day), months);
  const number = fits > 0n ? fits : 0n;
  const open = number > 0n && dates.lastDay(begin, multiply(number, months)).number >= day.number;
  return open ? number - 1n : number;
}

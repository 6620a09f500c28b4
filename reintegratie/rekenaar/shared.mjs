// What several readings share: a range, a count, an earliest and a latest day: core/shared.py.

import { Day } from "./dates.mjs";
import { plain, short, show } from "./format.mjs";
import { isNumber } from "./numbers.mjs";
import { phrase, word } from "./phrases.mjs";
import { order, same } from "./values.mjs";

/** @typedef {import("./assess.mjs").Found} Found */
/** How often a value was found; null is no value. @typedef {{value: any, number: number}} Counted */

/** @param {Found[]} values of one result under each different reading @param {string} unit */
export function shared(values, unit) {
  const counted = count(values);
  const [lowest, highest] = ends(counted);
  return {
    laagste: plain(lowest, unit),
    hoogste: plain(highest, unit),
    telling: counted.map(({ value, number }) => ({
      waarde: plain(value, unit),
      tekst: said(value, unit),
      aantal: number,
    })),
    tekst: inWords(counted, lowest, highest, unit),
  };
}

/** The values with how often each was found, the most common first. @param {Found[]} values */
function count(values) {
  /** @type {Counted[]} */
  const counted = [];
  for (const found of values) {
    const value = found.reason === null ? found.value : null;
    const known = counted.find((one) => same(one.value, value));
    if (known) known.number += 1;
    else counted.push({ value, number: 1 });
  }
  return counted.sort((one, other) => other.number - one.number);
}

/** The lowest and the highest value, where they have an order. @param {Counted[]} counted */
function ends(counted) {
  const known = counted.map(({ value }) => value).filter((value) => value !== null);
  if (!known.length || !known.every((value) => isNumber(value) || value instanceof Day)) return [null, null];
  const lowest = known.reduce((one, other) => (order(other, one) < 0 ? other : one));
  const highest = known.reduce((one, other) => (order(other, one) > 0 ? other : one));
  return [lowest, highest];
}

/** @param {any} value @param {string} unit */
function said(value, unit) {
  return value === null ? word("NO_OUTCOME") : show(value, unit);
}

/** @param {Counted[]} counted @param {any} lowest @param {any} highest @param {string} unit */
function inWords(counted, lowest, highest, unit) {
  if (lowest === null) return counts(counted, unit);
  const none = counted.some(({ value }) => value === null) ? word("OR_NO_OUTCOME") : "";
  return (same(lowest, highest) ? show(lowest, unit) : fromTo(lowest, highest, unit)) + none;
}

/** Both ends; the unit is said once. @param {any} first @param {any} last @param {string} unit */
function fromTo(first, last, unit) {
  return phrase(first instanceof Day ? "EARLIEST" : "FROM_TO", { eerste: short(first, unit), laatste: show(last, unit) });
}

/** @param {Counted[]} counted @param {string} unit */
function counts(counted, unit) {
  const alle = String(counted.reduce((sum, { number }) => sum + number, 0));
  const told = counted.map(({ value, number }, place) =>
    phrase(place ? "VALUE_MORE" : "VALUE_COUNTED", { aantal: String(number), alle, tekst: said(value, unit) }),
  );
  return told.join(", ");
}

/** What readings say with how many say it; how many there are, once. @param {[text: string, number: number][]} said */
export function inCounts([[text, number], ...others]) {
  const all = others.reduce((sum, [, more]) => sum + more, number);
  const first = phrase("COUNTED", { aantal: String(number), alle: String(all), tekst: text });
  return [first, ...others.map(([other, more]) => `${more}: ${other}`)];
}

// A list of periods as somebody types it: one on each line, or with semicolons between them.

import { Fout } from "./errors.mjs";
import { Periods } from "./periods.mjs";
import { phrase, word } from "./phrases.mjs";
import { shorten } from "./shorten.mjs";
import { readDate } from "./typed_dates.mjs";

/** @typedef {import("./periods.mjs").Period} Period */

const BETWEEN = /\s+(?:t\/m|tot en met)\s+/i;

/** @param {string} text */
export function readPeriods(text) {
  const lines = text.split(/[;\n]/).map((line) => line.trim()).filter(Boolean);
  const parts = word("READ").geen_perioden.includes(text.trim().toLowerCase()) ? [] : lines.map(ends);
  const most = word("READ").perioden;
  if (parts.length > most) {
    throw new Fout("WaardeBuitenGrenzen", phrase("TOO_MANY_PERIODS", { aantal: String(parts.length), meest: most }));
  }
  const periods = parts.map(([van, tot]) => ({ van: readDate(van), tot: readDate(tot) }));
  return checked(periods.sort((one, other) => one.van.number - other.van.number || one.tot.number - other.tot.number));
}

/** @param {string} line */
function ends(line) {
  const days = line.split(BETWEEN);
  if (days.length !== 2) throw new Fout("VerkeerdType", phrase("NO_PERIOD", { gegeven: shorten(line) }));
  return days;
}

/** @param {Period[]} periods in order */
function checked(periods) {
  for (const one of periods) {
    if (one.tot.number < one.van.number) {
      throw new Fout("OngeldigeDatum", phrase("ENDS_TOO_SOON", { periode: String(new Periods([one])) }));
    }
  }
  periods.slice(1).forEach((following, at) => {
    if (following.van.number > periods[at].tot.number) return;
    const both = String(new Periods([periods[at], following]));
    throw new Fout("WaardeBuitenGrenzen", phrase("OVERLAPPING", { perioden: both }));
  });
  return new Periods(periods);
}

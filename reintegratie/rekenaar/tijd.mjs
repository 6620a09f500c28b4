// What is to say of the date of an answer: core/tijd.py.

import { Day } from "./dates.mjs";
import { show } from "./format.mjs";
import { phrase } from "./phrases.mjs";

/** @typedef {import("./types").BronData} BronData */
/** @typedef {import("./types").VersieData} VersieData */

/** One line about the age of these sources; null on a day that they cover. @param {BronData[]} sources @param {Day} day */
export function aboutTime(sources, day) {
  const said = sources.map((source) => ofSource(source, day)).filter((one) => one !== null);
  return said.join(" ") || null;
}

/** The same for one source: of its text that holds on the day, or of the one nearest to it. @param {BronData} source @param {Day} day @returns {string | null} */
export function ofSource(source, day) {
  const text = on(source.versies, day);
  const name = text ? phraseFor(text, day) : null;
  return text && name ? phrase(name, { tekst: text.aanduiding, dag: show(day) }) : null;
}

/** The text that holds on a day, or the nearest before it; the first for a day before all. @param {VersieData[]} texts @param {Day} day @returns {VersieData | undefined} */
function on(texts, day) {
  return [...texts].reverse().find((one) => !before(day, one.vanaf)) ?? texts[0];
}

/** Whether a day lies before another one, where there is one. @param {Day} day @param {string | null} other */
function before(day, other) {
  return other !== null && day.number < Day.parse(other).number;
}

/** @param {VersieData} text @param {Day} day */
function phraseFor({ vanaf, tot, nagegaan_tot, zonder_datum }, day) {
  if (before(day, vanaf)) return zonder_datum ? "PERHAPS_NOT_YET" : "NOT_YET";
  if (tot !== null && !before(day, tot)) return "NO_LONGER";
  return nagegaan_tot === null || day.number <= Day.parse(nagegaan_tot).number ? null : "NOT_CHECKED";
}

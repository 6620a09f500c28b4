// What is to say of the date of an answer: core/tijd.py.

import { Day } from "./dates.mjs";
import { show } from "./format.mjs";
import { phrase } from "./phrases.mjs";

/** @typedef {import("./types").BronData} BronData */

/** One line about the age of these sources; null on a day that they cover. @param {BronData[]} sources @param {Day} day */
export function aboutTime(sources, day) {
  const said = sources.map((source) => ofSource(source, day)).filter((one) => one !== null);
  return said.join(" ") || null;
}

/** The same for one source. @param {BronData} source @param {Day} day @returns {string | null} */
export function ofSource(source, day) {
  const name = phraseFor(source, day);
  return name && phrase(name, { tekst: source.aanduiding ?? "None", dag: show(day) });
}

/** @param {BronData} source @param {Day} day */
function phraseFor({ vanaf, nagegaan_tot, zonder_datum }, day) {
  if (vanaf !== null && day.number < Day.parse(vanaf).number) {
    return zonder_datum ? "PERHAPS_NOT_YET" : "NOT_YET";
  }
  return nagegaan_tot === null || day.number <= Day.parse(nagegaan_tot).number ? null : "NOT_CHECKED";
}

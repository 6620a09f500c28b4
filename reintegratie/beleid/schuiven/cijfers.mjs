// A figure with another value laid over it: cijfers.py. The figure of the source stays as it is.

import { Day } from "../../rekenaar/dates.mjs";
import { Fout } from "../../rekenaar/errors.mjs";
import { Figure } from "../../rekenaar/figures.mjs";
import { phrase } from "../../rekenaar/phrases.mjs";

/** @typedef {import("./wijziging.mjs").Cijfer} Cijfer */

export const GRADE = "wat-als";
export const SOURCE = "wat-als-1";
const FOREVER = "9999-12-31";

/** The figure with the change laid over it. @param {Figure} figure @param {Cijfer} part */
export function anderCijfer(figure, { naam, vanaf, waarde }) {
  const value = waarde instanceof Map ? samen(now(figure, naam, vanaf).value, waarde) : waarde;
  const before = figure.values.filter(({ from }) => from.number < vanaf.number);
  const said = { vanaf: vanaf.iso, tot_en_met: null, bron: SOURCE, graad: GRADE, geverifieerd_tot: FOREVER };
  const waarden = [...before.map(({ data }) => until(figure, data, vanaf)), { ...said, waarde: false }];
  const made = new Figure({ ...figure.data, waarden, eindigt: null, ontbreekt: null });
  made.values[before.length].value = value;
  made.reason = (day) => figure.reason(day);
  return made;
}

/** A value that stops before the change, or earlier where it had ended already. @param {Figure} figure @param {any} data @param {Day} day */
function until(figure, data, day) {
  const ended = figure.ends && Day.numbered(figure.ends.number - 1).iso;
  const last = Day.numbered(day.number - 1).iso;
  const ends = [data.tot_en_met, ended].flatMap((one) => (one && one < last ? [one] : []));
  return { ...data, tot_en_met: ends.sort()[0] ?? null };
}

/** What holds on the day of the change, or on the first day of the figure. @param {Figure} figure @param {string} name @param {Day} day */
function now(figure, name, day) {
  const first = figure.values[0]?.from;
  const then = first && first.number > day.number ? first : day;
  const found = figure.at(then);
  if (!found) throw new Fout("OngeldigeInvoer", phrase("WHAT_IF_NO_FIGURE_THEN", { naam: name, reden: String(figure.reason(then)) }));
  return found;
}

/** A table keeps the cells that the change does not name. @param {Map<string, any>} rows @param {Map<string, any>} fresh @returns {Map<string, any>} */
function samen(rows, fresh) {
  const found = new Map(rows);
  for (const [key, value] of fresh) {
    const own = /^\d+$/.test(key) ? `#${BigInt(key)}` : key; // as a figure keeps its keys
    found.set(own, value instanceof Map ? samen(rows.get(own), value) : value);
  }
  return found;
}

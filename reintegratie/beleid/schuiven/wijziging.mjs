// The change that a form describes: knoppen.py. Empty fields change nothing.

import { Day } from "../../rekenaar/dates.mjs";
import { Fout } from "../../rekenaar/errors.mjs";
import { whole } from "../../rekenaar/numbers.mjs";
import { readTyped } from "../../rekenaar/typed.mjs";
import { Decimal } from "../../rekenaar/decimal.mjs";

/** @typedef {import("./types").Schuiven} Schuiven */
/** A figure with another value from a day on; of a table the cells that change. @typedef {{naam: string, vanaf: Day, waarde: any}} Cijfer */
/** A reading that holds from a day on. @typedef {{conflict: string, lezing: string, vanaf: Day}} Lezing */
/** @typedef {{cijfers: Cijfer[], lezingen: Lezing[]}} Wijziging */

const ALWAYS = new Day(1900, 1, 1); // a reading without a day has always been chosen

/**
 * The change, and the day for which people are counted. Throws each thing that cannot be read.
 * @param {Schuiven} schuiven
 * @param {Record<string, string>} texts by the name of their field
 * @param {Record<string, string>} readings
 * @returns {{wijziging: Wijziging, peildatum: Day | null}}
 */
export function gelezen(schuiven, texts, readings) {
  const values = read(schuiven, texts);
  const start = values.get("vanaf") ?? null;
  const chosen = Object.entries(readings).filter(([, reading]) => reading);
  const lezingen = chosen.map(([conflict, lezing]) => ({ conflict, lezing, vanaf: start ?? ALWAYS }));
  return { wijziging: { cijfers: figures(schuiven, values, start), lezingen }, peildatum: values.get("peildatum") ?? null };
}

/** @param {Schuiven} schuiven @param {Record<string, string>} texts */
function read({ velden }, texts) {
  /** @type {Map<string, any>} */
  const values = new Map();
  /** @type {Fout[]} */
  const faults = [];
  for (const [name, text] of Object.entries(texts)) {
    try {
      values.set(name, readTyped(velden[name], text));
    } catch (error) {
      if (!(error instanceof Fout)) throw error;
      faults.push(error);
    }
  }
  if (faults.length) throw new Fouten(faults);
  return values;
}

/** Several faults at once. */
export class Fouten extends Error {
  /** @param {Fout[]} fouten */
  constructor(fouten) {
    super(fouten.map(({ melding }) => melding).join(" "));
    this.fouten = fouten;
  }
}

/** The cells of one table stand together. @param {Schuiven} schuiven @param {Map<string, any>} values @param {Day | null} start @returns {Cijfer[]} */
function figures({ knoppen }, values, start) {
  /** @type {Map<string, Cijfer>} */
  const found = new Map();
  for (const { naam, parameter, cel, vanaf } of knoppen) {
    const value = values.get(naam) ?? null;
    if (value === null) continue;
    const part = found.get(parameter) ?? { naam: parameter, vanaf: start ?? Day.parse(vanaf), waarde: new Map() };
    found.set(parameter, cel.length ? part : { ...part, waarde: plain(value) });
    if (cel.length) place(part.waarde, cel, value);
  }
  return [...found.values()];
}

/** @param {Map<string, any>} rows @param {string[]} cell @param {any} value */
function place(rows, [key, ...others], value) {
  if (!others.length) return void rows.set(key, value);
  if (!rows.has(key)) rows.set(key, new Map());
  place(rows.get(key), others, value);
}

/** A whole number where it is one. @param {any} value */
function plain(value) {
  return value instanceof Decimal ? (whole(value) ?? value) : value;
}

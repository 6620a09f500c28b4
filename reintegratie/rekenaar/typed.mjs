// What somebody typed in the field of a fact, as its value: core/concepts.py and core/periods.py.

import { parse } from "./decimal.mjs";
import { Fout } from "./errors.mjs";
import { show } from "./format.mjs";
import { order } from "./values.mjs";
import { phrase, word } from "./phrases.mjs";
import { shorten } from "./shorten.mjs";
import { readDate } from "./typed_dates.mjs";
import { readAmount, readNumber, readWhole } from "./typed_numbers.mjs";
import { readPeriods } from "./typed_periods.mjs";

/** @typedef {import("./types").BegripData} BegripData */

/** @type {Record<string, (text: string, concept: BegripData) => any>} */
const READERS = {
  ja_nee: readYesOrNo,
  geheel: readWhole,
  getal: readNumber,
  percentage: readNumber,
  bedrag: readAmount,
  datum: readDate,
  keuze: readChoice,
  perioden: readPeriods,
};

/** The value of an answer; null when it is not known. Throws what is wrong with it. @param {BegripData} concept @param {string} text */
export function readTyped(concept, text) {
  if (word("READ").onbekend.includes(text.trim().toLowerCase())) return null;
  try {
    const value = READERS[concept.type](text, concept);
    checkBounds(value, concept);
    return value;
  } catch (error) {
    if (!(error instanceof Fout)) throw error;
    throw new Fout(error.fout, phrase("ABOUT", { label: concept.label, melding: error.melding }), concept.naam);
  }
}

/** @param {any} value @param {BegripData} concept */
function checkBounds(value, { minimum, maximum, eenheid }) {
  for (const [bound, sign, said] of /** @type {const} */ ([[minimum, -1, "TOO_LOW"], [maximum, 1, "TOO_HIGH"]])) {
    if (bound === null) continue;
    const limit = typeof bound === "number" ? BigInt(bound) : parse(bound);
    if (order(value, limit) * sign <= 0) continue;
    throw new Fout("WaardeBuitenGrenzen", phrase(said, { waarde: show(value, eenheid), grens: show(limit, eenheid) }));
  }
}

/** @param {string} text */
function readYesOrNo(text) {
  const found = new Map(Object.entries(word("READ").ja_nee)).get(text.trim().toLowerCase());
  if (found === undefined) throw new Fout("VerkeerdType", phrase("NO_YES_OR_NO", { gegeven: shorten(text) }));
  return found;
}

/** The name of a choice: a form offers no others. @param {string} text @param {BegripData} concept */
function readChoice(text, { keuzes }) {
  if (keuzes && Object.keys(keuzes).includes(text)) return text;
  throw new TypeError("een formulier geeft alleen zijn eigen keuzes");
}

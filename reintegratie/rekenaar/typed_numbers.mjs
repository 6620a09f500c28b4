// Numbers as somebody types them: 1.234,56 · 1234.5 · € 12.

import { isWhole, parse, stripped } from "./decimal.mjs";
import { Fout } from "./errors.mjs";
import { whole } from "./numbers.mjs";
import { phrase, word } from "./phrases.mjs";
import { shorten } from "./shorten.mjs";

const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/;
const NUMBER = /^([+-]?\d+([.,]\d*)?|[+-]?[.,]\d+)$/;
const CENTS = -2;

/** @param {string} text */
export function readNumber(text) {
  const number = exact(fromDutch(text.trim().replace(/^€/, "").trim()));
  return number.digits === 0n ? parse("0") : number; // no minus before a nought
}

/** @param {string} text */
export function readWhole(text) {
  const number = readNumber(text);
  if (!isWhole(number)) throw wrong("NOT_WHOLE", text);
  return whole(number);
}

/** @param {string} text */
export function readAmount(text) {
  const amount = readNumber(text);
  if (stripped(amount).exponent < CENTS) throw wrong("NO_AMOUNT", text);
  return amount;
}

/** With a point for the decimals; 1.234 could be both, and is refused. @param {string} text */
function fromDutch(text) {
  if (AMBIGUOUS.test(text)) {
    const blanks = { gegeven: text, zonder: text.replace(".", ""), met: text.replace(".", ",") };
    throw new Fout("VerkeerdType", phrase("AMBIGUOUS", blanks));
  }
  if (THOUSANDS.test(text)) return text.replace(/\./g, "").replace(",", ".");
  if (!NUMBER.test(text)) throw wrong("NO_NUMBER", text);
  return text.replace(",", ".");
}

/** Within what anything here can have; a longer one is not calculated with. @param {string} text */
function exact(text) {
  const [before, after = ""] = text.replace(/^[+-]?0*/, "").split(".");
  const most = word("READ").cijfers;
  if (before.length > most || after.length > most) {
    throw new Fout("WaardeBuitenGrenzen", phrase("ENDLESS", { gegeven: shorten(text) }));
  }
  return parse(text);
}

/** @param {string} said @param {string} text */
function wrong(said, text) {
  return new Fout("VerkeerdType", phrase(said, { gegeven: shorten(text) }));
}

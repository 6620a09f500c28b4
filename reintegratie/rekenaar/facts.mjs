// The facts that are given, as JSON writes them, and how they are shown.

import { Day } from "./dates.mjs";
import { parse } from "./decimal.mjs";
import { plain, show } from "./format.mjs";
import { Periods } from "./periods.mjs";
import { word } from "./phrases.mjs";

/** @typedef {import("./types").BegripData} BegripData */

const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
const DECIMALS = ["getal", "bedrag", "percentage"];

/** The value of a fact in the form of the worked examples and of a receipt. @param {BegripData} concept @param {any} given */
export function readFact(concept, given) {
  if (given === null || given === "") return null;
  if (concept.type === "geheel") return BigInt(given);
  if (DECIMALS.includes(concept.type)) return parse(String(given));
  if (concept.type === "datum") return Day.parse(given);
  return concept.type === "perioden" ? readPeriods(given) : given;
}

/** @param {string | {van: string, tot: string}[]} given */
function readPeriods(given) {
  if (typeof given === "string") return new Periods(given === "geen" ? [] : given.split(";").map(fromText));
  return new Periods(given.map(({ van, tot }) => ({ van: Day.parse(van), tot: Day.parse(tot) })));
}

/** @param {string} text */
function fromText(text) {
  const [van, tot] = text.split("t/m").map((day) => day.trim().split("-").map(Number));
  return { van: new Day(van[2], van[1], van[0]), tot: new Day(tot[2], tot[1], tot[0]) };
}

/** The value as JSON that is read as the same value again. @param {BegripData} concept @param {any} value */
export function writeFact(concept, value) {
  const written = plain(value, concept.type === "bedrag" ? concept.eenheid : null);
  return typeof written === "string" && AMBIGUOUS.test(written) ? `${written}0` : written;
}

/** The given value in words, or that it is not known. @param {BegripData} concept @param {Map<string, any>} facts */
export function showFact(concept, facts) {
  const value = facts.get(concept.naam) ?? null;
  if (value === null) return word("UNKNOWN");
  return concept.keuzes ? concept.keuzes[value] : show(value, concept.eenheid);
}

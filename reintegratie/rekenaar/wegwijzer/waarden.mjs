// Answers as texts: to compare them, and for their fields.

import { Decimal } from "../decimal.mjs";
import { writeFact } from "../facts.mjs";
import { bare } from "../format.mjs";
import { Day } from "../dates.mjs";

/** A value as text, with its kind: 6.5 and 6.50 are equal, but not the same answer. @param {any} value */
export function written(value) {
  if (value instanceof Decimal) return bare(value);
  return value instanceof Day ? value.iso : `${typeof value} ${value}`;
}

/** The value as somebody would type it in its field: weergave/getallen.py. @param {import("../types").BegripData} concept @param {any} value @returns {string} */
export function ingevuld(concept, value) {
  if (value === null) return "";
  const plain = writeFact(concept, value);
  if (typeof plain === "boolean") return plain ? "ja" : "nee";
  if (concept.type === "datum") return plain.split("-").reverse().join("-");
  if (["getal", "bedrag", "percentage"].includes(concept.type)) return String(plain).replaceAll(".", ",");
  return concept.type === "perioden" ? String(plain).replaceAll("; ", "\n") : String(plain);
}

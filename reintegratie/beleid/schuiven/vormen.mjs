// The parts of a picture of a comparison, as plain data: vormen.py.

import { floor } from "../../rekenaar/decimal.mjs";
import { number, show } from "../../rekenaar/format.mjs";
import { add, asDecimal, compare, divide, subtract } from "../../rekenaar/numbers.mjs";
import { phrase, word } from "../../rekenaar/phrases.mjs";
import { rondeStappen } from "../../weergave/beeld/schaal.mjs";
import { EQUAL, KINDS, UNSURE } from "./verschil.mjs";

/** @typedef {import("../../rekenaar/decimal.mjs").Decimal} Decimal */
/** @typedef {Record<string, any>} Deel */

/** A sentence. @param {string} tekst @returns {Deel} */
export const zin = (tekst) => ({ vorm: "zin", tekst });

/** A table of texts; null without rows. @param {string} titel @param {string[]} kop @param {string[][]} rijen @param {string} uitleg @param {boolean} open @returns {Deel | null} */
export function tabel(titel, kop, rijen, uitleg = "", open = true) {
  return rijen.length ? { vorm: "tabel", titel, kop, rijen, uitleg, open } : null;
}

/** How many gain, lose, notice something else or nothing, in sentences. @param {Record<string, number>} counts @param {string} wat */
export function aantallen(counts, wat) {
  const whole = KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const said = Object.fromEntries(KINDS.map((kind) => [kind, number(BigInt(counts[kind]))]));
  const unsure = counts[UNSURE] ? phrase("WHAT_IF_COUNT_NOT_TO_SAY", said) : "";
  return phrase("WHAT_IF_COUNTS", { geheel: show(BigInt(whole), wat), ...said }) + unsure;
}

/** Bars of who gains, who loses and who notices something else, and of whom that cannot be told; null where nobody does. @param {string} titel @param {[string, Record<string, number>][]} rijen @param {string} wat @returns {Deel | null} */
export function staven(titel, rijen, wat) {
  const told = KINDS.filter((kind) => kind !== EQUAL && kind !== UNSURE);
  const rows = rijen.map(([label, counts]) => ({
    label,
    aantallen: told.map((kind) => counts[kind]),
    gelijk: counts[EQUAL],
    ...(counts[UNSURE] ? { onzeker: counts[UNSURE] } : {}),
  }));
  const some = rows.filter(({ aantallen: counts, onzeker }) => counts.some(Boolean) || onzeker);
  return some.length ? { vorm: "staven", titel, rijen: some, wat } : null;
}

/** How many people have a difference of how much; null without values, a sentence where all have the same. @param {string} titel @param {Decimal[]} waarden @param {string} eenheid @param {string} wat @returns {Deel | null} */
export function verdeling(titel, waarden, eenheid, wat) {
  if (!waarden.length) return null;
  const ordered = [...waarden].sort(compare);
  const said = (/** @type {number} */ place) => show(ordered[place], eenheid);
  if (compare(ordered[0], ordered[ordered.length - 1]) === 0) {
    return zin(phrase("WHAT_IF_SPREAD_OF_ONE", { titel, aantal: show(BigInt(ordered.length), wat), verschil: said(0) }));
  }
  const tekst = phrase("WHAT_IF_SPREAD", {
    aantal: number(BigInt(ordered.length)),
    wat,
    kleinste: said(0),
    grootste: said(ordered.length - 1),
    middelste: said(Math.floor(ordered.length / 2)),
  });
  return { vorm: "verdeling", titel, klassen: klassen(ordered, eenheid), wat, tekst };
}

/** At most four classes of round width. @param {Decimal[]} ordered @param {string} unit */
function klassen(ordered, unit) {
  const [low, high] = [ordered[0], ordered[ordered.length - 1]];
  const edges = rondeStappen(low, high);
  const step = asDecimal(subtract(edges[1], edges[0]));
  const counts = edges.slice(1).map(() => 0);
  for (const value of ordered) {
    const place = Number(floor(asDecimal(divide(subtract(value, edges[0]), step))));
    counts[Math.min(place, counts.length - 1)] += 1;
  }
  return counts.map((aantal, at) => {
    const words = at === counts.length - 1 ? "WHAT_IF_LAST_RANGE" : "WHAT_IF_RANGE";
    return { label: phrase(words, { laag: show(edges[at], unit), hoog: show(add(edges[at], step), unit) }), aantal };
  });
}

/** The outcome today and under the change, with the results that differ. @param {import("./verschil.mjs").Verschil} one */
export function voorEnNa({ voor, na, resultaten }) {
  const said = (/** @type {string} */ verdict, /** @type {"voor" | "na"} */ side) =>
    [word("VERDICTS")[verdict][1], ...resultaten.map((one) => `${one.label}: ${one[side]}`)].join("; ");
  return [said(voor, "voor"), said(na, "na")];
}

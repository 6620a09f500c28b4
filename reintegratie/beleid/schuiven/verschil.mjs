// Two outcomes of a rule for the same facts side by side: vergelijk.py.

import { NIET_VAN_TOEPASSING } from "../../rekenaar/assess.mjs";
import { Decimal } from "../../rekenaar/decimal.mjs";
import { result } from "../../rekenaar/explain.mjs";
import { asDecimal, isNumber, subtract } from "../../rekenaar/numbers.mjs";
import { order, same } from "../../rekenaar/values.mjs";

/** @typedef {import("../../rekenaar/assess.mjs").Found} Found */
/** @typedef {import("../../rekenaar/types").ResultaatDeel} ResultaatDeel */
/** @typedef {import("./types").Richting} Richting */

export const [WINS, LOSES, OTHERWISE, EQUAL] = /** @type {const} */ (["wint", "verliest", "anders", "gelijk"]);
export const KINDS = [WINS, LOSES, OTHERWISE, EQUAL];
/** @type {Record<string, number>} */
const RANK = { nee: 0, kan: 1, berekend: 1, recht: 2 };
export const NOUGHT = new Decimal(false, 0n, 0);

/** What an answer comes to. @typedef {{oordeel: string, found: Record<string, Found>}} Uitkomst */
/** One result that changes; `verschil` is a number, or null. @typedef {{naam: string, label: string, eenheid: string, voor: string, na: string, verschil: Decimal | null}} Resultaatverschil */
/** @typedef {{soort: string, voor: string, na: string, resultaten: Resultaatverschil[]}} Verschil */

/** Whether it is a no before and after: no result of it is anybody's. @param {Uitkomst} before @param {Uitkomst} after */
const nothing = (before, after) => before.oordeel === "nee" && after.oordeel === "nee";

/** Whether nothing differs. @param {Uitkomst} before @param {Uitkomst} after */
export function eender(before, after) {
  if (nothing(before, after)) return true;
  if (before.oordeel !== after.oordeel) return false;
  return Object.entries(before.found).every(([name, { value }]) => same(value, after.found[name].value));
}

/** @param {ResultaatDeel[]} parts @param {Richting} way @param {Uitkomst} before @param {Uitkomst} after @returns {Verschil} */
export function verschil(parts, way, before, after) {
  const told = nothing(before, after) ? [] : parts;
  const changed = told.filter(({ naam }) => !same(before.found[naam].value, after.found[naam].value));
  const resultaten = changed.map((part) => difference(part, before.found[part.naam], after.found[part.naam]));
  const verdicts = { voor: before.oordeel, na: after.oordeel };
  if (!changed.length && verdicts.voor === verdicts.na) return { soort: EQUAL, ...verdicts, resultaten };
  const ranks = [RANK[verdicts.voor] ?? null, RANK[verdicts.na] ?? null];
  const rank = sign(ranks[0], ranks[1], (one, other) => other - one) * way.ja;
  // who can have nothing first or then has no results there
  if (rank && ranks.includes(0)) return { soort: kind([rank]), ...verdicts, resultaten };
  const steps = resultaten.map((one) => step(one, before, after) * (way.meer[one.naam] ?? 0));
  return { soort: kind([rank, ...steps]), ...verdicts, resultaten };
}

/** @param {ResultaatDeel} part @param {Found} before @param {Found} after @returns {Resultaatverschil} */
function difference(part, before, after) {
  const [one, other] = [number(part, before), number(part, after)];
  return {
    naam: part.naam,
    label: part.label,
    eenheid: part.eenheid,
    voor: result(part, before).tekst,
    na: result(part, after).tekst,
    verschil: one === null || other === null ? null : asDecimal(subtract(other, one)),
  };
}

/** The value as a number; an amount that does not apply is not paid: nought. @param {ResultaatDeel} part @param {Found} found */
function number({ eenheid }, { value, reason }) {
  if (reason === NIET_VAN_TOEPASSING && eenheid.startsWith("euro")) return NOUGHT;
  return reason === null && isNumber(value) ? asDecimal(value) : null;
}

/** Up, down or neither. @param {Resultaatverschil} one @param {Uitkomst} before @param {Uitkomst} after */
function step({ naam, verschil: moved }, before, after) {
  if (moved !== null) return sign(NOUGHT, moved, (low, high) => order(high, low));
  return sign(before.found[naam].value, after.found[naam].value, (low, high) => order(high, low));
}

/** @param {any} one @param {any} other @param {(one: any, other: any) => number} away */
function sign(one, other, away) {
  return one === null || other === null || typeof one === "string" ? 0 : Math.sign(away(one, other));
}

/** Gain or loss where every sign points the same way, else only that something changes. @param {number[]} signs */
function kind(signs) {
  const pointing = new Set(signs.filter((one) => one !== 0));
  if (pointing.size !== 1) return OTHERWISE;
  return pointing.has(1) ? WINS : LOSES;
}

/** What is paid more or less is told in euros. @param {string} unit */
export const inEuros = (unit) => unit.startsWith("euro");
/** @param {Decimal} number */
export const isNought = (number) => number.digits === 0n;

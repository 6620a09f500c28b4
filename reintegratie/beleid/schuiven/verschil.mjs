// Two outcomes of a rule for the same facts side by side: vergelijk.py.

import { FEIT_ONTBREEKT, LEZINGEN_VERSCHILLEN, NIET_VAN_TOEPASSING } from "../../rekenaar/assess.mjs";
import { Decimal } from "../../rekenaar/decimal.mjs";
import { result } from "../../rekenaar/explain.mjs";
import { asDecimal, isNumber, subtract } from "../../rekenaar/numbers.mjs";
import { order, same } from "../../rekenaar/values.mjs";

/** @typedef {import("../../rekenaar/assess.mjs").Found} Found */
/** @typedef {import("../../rekenaar/types").ResultaatDeel} ResultaatDeel */
/** @typedef {import("./types").Richting} Richting */

export const [WINS, LOSES, OTHERWISE, UNSURE, EQUAL] = /** @type {const} */ (["wint", "verliest", "anders", "onzeker", "gelijk"]);
export const KINDS = [WINS, LOSES, OTHERWISE, UNSURE, EQUAL];
/** @type {Record<string, number>} */
const RANK = { nee: 0, kan: 1, berekend: 1, recht: 2 };
export const NOUGHT = new Decimal(false, 0n, 0);

const UNSETTLED = ["onbekend", "tegenstrijdig", "strijdig"];
const UNCLEAR = [FEIT_ONTBREEKT, LEZINGEN_VERSCHILLEN];

/** What an answer comes to; `mist`: a fact is missing that can still change it. @typedef {{oordeel: string, found: Record<string, Found>, mist: boolean}} Uitkomst */
/** One result that changes; `verschil` is a number, or null. @typedef {{naam: string, label: string, eenheid: string, voor: string, na: string, verschil: Decimal | null}} Resultaatverschil */
/** `ander`: the answer is another, also where it cannot be told what that means. @typedef {{soort: string, voor: string, na: string, resultaten: Resultaatverschil[], ander: boolean}} Verschil */

/** Whether it is a no before and after: no result of it is anybody's. @param {Uitkomst} before @param {Uitkomst} after */
const nothing = (before, after) => before.oordeel === "nee" && after.oordeel === "nee";

/** `touched`: whether it is not proven that they notice nothing. @param {ResultaatDeel[]} parts @param {Richting} way @param {Uitkomst} before @param {Uitkomst} after @param {() => boolean} touched @returns {Verschil} */
export function verschil(parts, way, before, after, touched) {
  const told = nothing(before, after) ? [] : parts;
  const changed = told.filter(({ naam }) => !same(before.found[naam].value, after.found[naam].value));
  const resultaten = changed.map((part) => difference(part, before.found[part.naam], after.found[part.naam]));
  const ander = changed.length > 0 || before.oordeel !== after.oordeel;
  const verdicts = { voor: before.oordeel, na: after.oordeel, ander };
  const unsure = ander ? hangsOnFact(changed, before, after) : staysUnclear(told, before, after) && touched();
  if (unsure) return { soort: UNSURE, ...verdicts, resultaten: resultaten.map((one) => ({ ...one, verschil: null })) };
  if (!ander) return { soort: EQUAL, ...verdicts, resultaten };
  const ranks = [RANK[verdicts.voor] ?? null, RANK[verdicts.na] ?? null];
  const rank = sign(ranks[0], ranks[1], (one, other) => other - one) * way.ja;
  // who can have nothing first or then has no results there
  if (rank && ranks.includes(0)) return { soort: kind([rank]), ...verdicts, resultaten };
  const steps = resultaten.map((one) => step(one, before, after) * (way.meer[one.naam] ?? 0));
  return { soort: kind([rank, ...steps]), ...verdicts, resultaten };
}

/** Whether something stays unknown, or hangs on the reading, both before and after. @param {ResultaatDeel[]} told @param {Uitkomst} before @param {Uitkomst} after */
function staysUnclear(told, before, after) {
  if ([before, after].every(({ oordeel }) => UNSETTLED.includes(oordeel))) return true;
  return told.some(({ naam }) => [before, after].every(({ found }) => lacks(UNCLEAR, found[naam])));
}

/** Whether all that differs hangs on a fact that is missing. @param {ResultaatDeel[]} changed @param {Uitkomst} before @param {Uitkomst} after */
function hangsOnFact(changed, before, after) {
  const both = [before, after];
  const unknown = both.some(({ oordeel, mist }) => oordeel === "onbekend" && mist);
  if (unknown && both.every(({ oordeel }) => ["nee", "onbekend"].includes(oordeel))) return true;
  const reasons = unknown ? UNCLEAR : [FEIT_ONTBREEKT];
  return (unknown || before.oordeel === after.oordeel) && changed.every(({ naam }) => both.some(({ found }) => lacks(reasons, found[naam])));
}

/** @param {string[]} reasons @param {Found} found */
const lacks = (reasons, { reason }) => reason !== null && reasons.includes(reason);

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

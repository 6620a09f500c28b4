// The outcome of a rule under one combination of readings, and of all together: core/assess.py.

import { NONE } from "./names.mjs";
import { CENT, ONE, roundHalfUp } from "./numbers.mjs";
import { word } from "./phrases.mjs";
import { same } from "./values.mjs";

/** @typedef {import("./graph.mjs").Run} Run */
/** @typedef {import("./graph.mjs").Choice} Choice */
/** @typedef {import("./names.mjs").NameSet} NameSet */
/** @typedef {import("./types").ResultaatDeel} ResultaatDeel */

export const NIET_VAN_TOEPASSING = "niet van toepassing";
export const FEIT_ONTBREEKT = "feit ontbreekt";
export const PARAMETER_ONTBREEKT = "parameter ontbreekt";
export const LEZINGEN_VERSCHILLEN = "lezingen verschillen";
export const FEITEN_STRIJDIG = "feiten strijdig";
export const GELDT_NIET = "geldt niet";
/** @type {Record<string, import("./decimal.mjs").Decimal>} */
const ROUNDINGS = { cent: CENT, geheel: ONE };

/** A value, with what it misses and what was looked at. @typedef {{value: any, missing: NameSet, refs: NameSet}} Scalar */

/** The value of one result; without one, why, and what is missing. @typedef {{value: any, reason: string | null, missing: NameSet}} Found */

/** `open` is what each requirement misses. @typedef {{oordeel: string, results: Record<string, Found>, missing: NameSet, settled: boolean, modality: any, who: string | null, open: NameSet[]}} Assessment */

/** @param {Run} run @param {number} place @returns {Scalar} */
export function scalar(run, place) {
  return { value: run.values[place], missing: run.missing[place], refs: run.graph.refs[place] };
}

/** Both hold. @param {Run} run @param {Scalar} left @param {Scalar} right @returns {Scalar} */
function and(run, left, right) {
  const refs = run.graph.names.union(left.refs, right.refs);
  if (left.value === false || right.value === false) return { value: false, missing: NONE, refs };
  const missing = run.graph.names.union(left.missing, right.missing);
  return { value: missing === NONE ? true : null, missing, refs };
}

/** @param {any} part @returns {part is ResultaatDeel} */
const isResult = (part) => part.soort === "resultaat";

/** The results of a rule, in its order. @param {import("./types").GraafData} rule */
export const resultsOf = ({ uitkomst }) => uitkomst.delen.filter(isResult);

/** The requirements first; the results follow where they hold. @param {Run} run @returns {Assessment} */
export function assess(run) {
  const { uitkomst } = run.graph.data;
  const asked = requirements(run);
  const holds = asked.reduce((left, right) => and(run, left, right), { value: true, missing: NONE, refs: NONE });
  const modality = scalar(run, uitkomst.modaliteit);
  const who = run.values[uitkomst.wie] || null;
  const told = { modality: modality.value, who, open: asked.map((one) => one.missing) };
  const results = Object.fromEntries(
    resultsOf(run.graph.data).map((result) => [result.naam, find(run, result, holds)]),
  );
  const missing = run.graph.names.all(Object.values(results).map((found) => found.missing));
  if (holds.value === false) return { oordeel: "nee", results, missing, settled: true, ...told };
  const { names } = run.graph;
  const lacks = names.union(names.after(holds.missing, modality.missing), missing);
  const oordeel = verdict(holds, modality, results);
  const settled = oordeel !== "onbekend" || !lacks.hasFact;
  return { oordeel, results, missing: lacks, settled, ...told };
}

/** @param {Scalar} holds @param {Scalar} modality @param {Record<string, Found>} results */
function verdict(holds, modality, results) {
  if (holds.missing !== NONE || modality.missing !== NONE) return "onbekend";
  return modality.value === "berekend" && !isComputed(results) ? "onbekend" : modality.value;
}

/** @param {Run} run */
export function requirements(run) {
  const { delen } = run.graph.data.uitkomst;
  return delen.flatMap((part) => (part.soort === "eis" ? [scalar(run, part.voorwaarde)] : []));
}

/** @param {Run} run @param {ResultaatDeel} result @param {Scalar} holds @returns {Found} */
function find(run, result, holds) {
  const own = scalar(run, result.als);
  const applies = result.altijd ? own : and(run, holds, own);
  const nothing = { value: null, missing: NONE };
  if (applies.value === false) return { ...nothing, reason: NIET_VAN_TOEPASSING };
  const value = amount(run, result);
  const missing = run.graph.names.after(applies.missing, value.missing);
  if (missing === NONE) return { ...nothing, value: value.value, reason: null };
  if (missing.noFigure) return { ...nothing, missing, reason: PARAMETER_ONTBREEKT };
  return { value: null, missing, reason: FEIT_ONTBREEKT };
}

/** The value, rounded as named. @param {Run} run @param {ResultaatDeel} result */
function amount(run, result) {
  const found = scalar(run, result.waarde);
  if (result.afronding === null || found.missing !== NONE) return found;
  return { ...found, value: roundHalfUp(found.value, ROUNDINGS[result.afronding]) };
}

/** Whether no fact is missing, and no figure either where nothing else was computed. @param {Record<string, Found>} results */
function isComputed(results) {
  const reasons = new Set(Object.values(results).map((found) => found.reason));
  return !reasons.has(FEIT_ONTBREEKT) && (reasons.has(null) || !reasons.has(PARAMETER_ONTBREEKT));
}

/** Whether a requirement that no reading can change fails: then every reading gives a no. @param {Run} run @param {Choice} chosen */
export function fails(run, chosen) {
  const { delen } = run.graph.data.uitkomst;
  if (delen.some((part) => isResult(part) && part.altijd)) return false;
  return requirements(run).some(
    ({ value, refs }) => value === false && refs.of("lezing").every((name) => name in chosen),
  );
}

/** @param {Found} one @param {Found} other */
export function sameFound(one, other) {
  return one.reason === other.reason && same(one.value, other.value);
}

/**
 * What all readings find together; they differ where one of them gives a value.
 * @param {import("./names.mjs").Names} names
 * @param {Found[]} found
 * @returns {Found}
 */
export function agreed(names, found) {
  if (found.every((one) => sameFound(one, found[0]))) return found[0];
  const reasons = found.map((one) => one.reason);
  if (reasons.includes(null)) return { value: null, reason: LEZINGEN_VERSCHILLEN, missing: NONE };
  const reason = reasons.includes(FEIT_ONTBREEKT) ? FEIT_ONTBREEKT : PARAMETER_ONTBREEKT;
  return { value: null, reason, missing: names.all(found.map((one) => one.missing)) };
}

/** Whether two readings give the same outcome. @param {Assessment} one @param {Assessment} other */
export function sameOutcome(one, other) {
  if (one === other) return true;
  return (
    one.oordeel === other.oordeel &&
    Object.entries(one.results).every(([name, found]) => sameFound(found, other.results[name]))
  );
}

/**
 * What every reading gives, else a contradiction, else not known: core/assess.py.
 * @param {Run} run
 * @param {Assessment[]} assessments
 * @param {boolean} together whether no source speaks before the others
 */
export function unify({ graph }, assessments, together) {
  const parts = resultsOf(graph.data);
  const apart = (/** @type {Assessment} */ one, /** @type {Assessment} */ other) =>
    together ? differ(one, other) : contradicts(parts, one, other);
  if (assessments.some((one, at) => assessments.slice(at + 1).some((other) => apart(one, other)))) {
    return "tegenstrijdig";
  }
  const [first, ...others] = assessments;
  const agree = others.every((one) => (together ? sameOutcome(first, one) : shared(first, one)));
  return agree ? first.oordeel : "onbekend";
}

/** Whether they differ in what no fact can change any more. @param {Assessment} one @param {Assessment} other */
function differ(one, other) {
  if (!one.settled || !other.settled) return false;
  if (one.oordeel !== other.oordeel) return true;
  return Object.entries(one.results).some(([name, found]) => {
    const theirs = other.results[name];
    const settled = found.reason !== FEIT_ONTBREEKT && theirs.reason !== FEIT_ONTBREEKT;
    return settled && !sameFound(found, theirs);
  });
}

/** @param {ResultaatDeel[]} parts @param {Assessment} one @param {Assessment} other */
function contradicts(parts, one, other) {
  if (one.oordeel === "onbekend" || other.oordeel === "onbekend") return false;
  if (one.oordeel !== other.oordeel) return true;
  return (
    one.oordeel === "berekend" &&
    parts.some((part) => clash(part, one.results[part.naam], other.results[part.naam]))
  );
}

/** Whether two values cannot both be so; of quantities the ends are told. @param {ResultaatDeel} part @param {Found} one @param {Found} other */
function clash({ eenheid }, one, other) {
  if (one.reason === PARAMETER_ONTBREEKT || other.reason === PARAMETER_ONTBREEKT) return false;
  if (one.reason !== other.reason) return true;
  return !same(one.value, other.value) && word("NO_QUANTITY").includes(eenheid);
}

/** The same oordeel, and where it is a sum the same figures that are missing. @param {Assessment} one @param {Assessment} other */
function shared(one, other) {
  if (one.oordeel !== other.oordeel) return false;
  return one.oordeel !== "berekend" || withoutFigure(one) === withoutFigure(other);
}

/** @param {Assessment} assessment */
function withoutFigure({ results }) {
  return Object.keys(results).filter((name) => results[name].reason === PARAMETER_ONTBREEKT).join(" ");
}

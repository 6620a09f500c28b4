// The closed list of operations: what core/graph/operations.py describes, for one person.
//
// Each takes a node and gives the step that carries it out: it reads the values of earlier nodes from
// a run and writes its own, with the names that are missing for it.

import { ANY } from "./figures.mjs";
import * as dates from "./dates.mjs";
import { NONE } from "./names.mjs";
import * as numbers from "./numbers.mjs";
import * as periods from "./periods.mjs";
import { order, read, same } from "./values.mjs";

/** @typedef {import("./graph.mjs").Run} Run */
/** @typedef {import("./names.mjs").Names} Names */
/** @typedef {import("./names.mjs").NameSet} NameSet */
/** @typedef {{op: string, place: number, args: number[], detail: any, names: Names}} Node */
/** @typedef {(run: Run) => void} Step */

/** @param {Run} run @param {number} place @param {any} value @param {NameSet} missing */
function write(run, place, value, missing) {
  run.values[place] = missing === NONE ? value : null;
  run.missing[place] = missing;
}

/** Unknown as soon as one of its parts is. @param {(...values: any[]) => any} calculate */
function strict(calculate) {
  return (/** @type {Node} */ { place, args, names }) => (/** @type {Run} */ run) => {
    let missing = NONE;
    for (const arg of args) missing = names.needed(missing, run.missing[arg]);
    const value = missing === NONE ? calculate(...args.map((arg) => run.values[arg])) : null;
    write(run, place, value, missing);
  };
}

/** @param {(sign: number) => boolean} holds */
function compared(holds) {
  return strict((left, right) => holds(order(left, right)));
}

/** @param {Node} node @returns {Step} */
function fact({ place, detail, names }) {
  const own = names.one("feit", detail);
  return (run) => {
    const value = run.facts.get(detail) ?? null;
    write(run, place, value, value === null ? own : NONE);
  };
}

/** @param {Node} node @returns {Step} */
function constant({ place, detail }) {
  const value = read(detail);
  return (run) => write(run, place, value, NONE);
}

/** The figure of a fixed day: too early is an error. @param {Node} node @returns {Step} */
function figure({ place, args: [day], detail, names }) {
  const own = names.one("parameter", detail);
  return (run) => {
    const found = run.figure(detail).at(run.values[day]);
    write(run, place, found?.value ?? null, found ? NONE : own);
  };
}

/** A table is asked for its error alone: see the look-up. @param {Node} node @returns {Step} */
function table({ place, args: [day], detail, names }) {
  const own = names.one("parameter", detail);
  return (run) => {
    run.figure(detail).at(run.values[day]);
    write(run, place, null, own);
  };
}

/** @param {Node} node @returns {Step} */
function lookUp({ place, args, detail, names }) {
  const own = names.one("parameter", detail);
  return (run) => {
    const missing = names.allNeeded(args.map((arg) => run.missing[arg]));
    const [day, ...keys] = args.map((arg) => (run.missing[arg] === NONE ? run.values[arg] : ANY));
    if (day === ANY) return write(run, place, null, missing);
    const found = run.figure(detail).cell(day, keys);
    return write(run, place, found, found === null ? own : missing);
  };
}

/** A definite no stays a no, whatever is unknown beside it. @param {Node} node @returns {Step} */
function both({ place, args: [left, right], names }) {
  return (run) => {
    if (run.values[left] === false || run.values[right] === false) return write(run, place, false, NONE);
    return write(run, place, true, names.union(run.missing[left], run.missing[right]));
  };
}

/** A definite yes stays a yes. @param {Node} node @returns {Step} */
function either({ place, args: [left, right], names }) {
  return (run) => {
    if (run.values[left] === true || run.values[right] === true) return write(run, place, true, NONE);
    return write(run, place, false, names.union(run.missing[left], run.missing[right]));
  };
}

/** @param {Node} node @returns {Step} */
function choice({ place, args: [condition, yes, no], names }) {
  return (run) => {
    const { values, missing } = run;
    if (missing[condition] === NONE) {
      const chosen = values[condition] ? yes : no;
      return write(run, place, values[chosen], missing[chosen]);
    }
    const known = missing[yes] === NONE && missing[no] === NONE;
    if (known && same(values[yes], values[no])) return write(run, place, values[yes], NONE);
    if (missing[condition].noFigure) return write(run, place, null, missing[condition]);
    const branches = names.union(missing[yes], missing[no]);
    const neither = missing[yes].noFigure && missing[no].noFigure;
    return write(run, place, null, neither ? branches : names.union(missing[condition], branches));
  };
}

/** Only a missing figure falls through, never a missing fact. @param {Node} node @returns {Step} */
function knownOr({ place, args: [one, other], names }) {
  return (run) => {
    const { values, missing } = run;
    if (missing[one] === NONE) return write(run, place, values[one], NONE);
    if (missing[other] === NONE && missing[one].noFigure) {
      return write(run, place, values[other], NONE);
    }
    return write(run, place, null, names.union(missing[one], missing[other]));
  };
}

/** The chosen reading; the first stands in for all. @param {Node} node @returns {Step} */
function reading({ place, args, detail: [conflict, ...readings] }) {
  return (run) => {
    const [first, ...others] = run.counting(conflict, readings).map((name) => args[readings.indexOf(name)]);
    run.differs[place] = others.some((other) => !alike(run, first, other));
    const chosen = conflict in run.chosen ? args[readings.indexOf(run.chosen[conflict])] : first;
    write(run, place, run.values[chosen], run.missing[chosen]);
  };
}

/** Whether two nodes have the same value, or miss the same names. @param {Run} run @param {number} one @param {number} other */
function alike(run, one, other) {
  return run.missing[one] === run.missing[other] && same(run.values[one], run.values[other]);
}

/** @param {Node} node @returns {Step} */
function oneOf(node) {
  const choices = new Set(node.detail);
  return strict((value) => choices.has(value))(node);
}

/** @param {any} one @param {any} other */
function smallest(one, other) {
  return order(other, one) < 0 ? other : one;
}

/** @param {any} one @param {any} other */
function largest(one, other) {
  return order(other, one) > 0 ? other : one;
}

/** @type {Record<string, (node: Node) => Step>} */
export const OPERATIONS = {
  feit: fact,
  peildatum: ({ place }) => (run) => write(run, place, run.day, NONE),
  vast: constant,
  cijfer: figure,
  tabel: table,
  opzoeken: lookUp,
  en: both,
  of: either,
  niet: strict((value) => !value),
  kies: choice,
  bekend_of: knownOr,
  lezing: reading,
  "==": strict(same),
  "!=": strict((left, right) => !same(left, right)),
  "<": compared((sign) => sign < 0),
  "<=": compared((sign) => sign <= 0),
  ">=": compared((sign) => sign >= 0),
  ">": compared((sign) => sign > 0),
  een_van: oneOf,
  "+": strict(numbers.add),
  "-": strict(numbers.subtract),
  "*": strict(numbers.multiply),
  "/": strict(numbers.divide),
  "//": strict(numbers.wholeTimes),
  kleinste: strict(smallest),
  grootste: strict(largest),
  afgerond: strict(numbers.roundHalfUp),
  plus_dagen: strict(dates.addDays),
  plus_weken: strict(dates.addWeeks),
  plus_maanden: strict(dates.addMonths),
  plus_jaren: strict(dates.addYears),
  laatste_dag: strict(dates.lastDay),
  dagen_tussen: strict(dates.daysBetween),
  hele_maanden_tussen: strict(dates.monthsBetween),
  hele_jaren_tussen: strict(dates.yearsBetween),
  eerste_dag_van_jaar: strict(dates.newYear),
  jaar: strict(dates.yearOf),
  eerste_gebruik: strict(periods.firstUse),
  venster_na_gebruik: strict(periods.windowAfterUse),
  aansluitend_venster: strict(periods.adjoiningWindow),
  vensters_voorbij: strict(periods.windowsOver),
  kalendermaanden_binnen: strict(periods.calendarMonthsWithin),
  maanden_op_datum_binnen: strict(periods.monthsByDateWithin),
};

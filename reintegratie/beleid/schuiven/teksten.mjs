// What a change does to the text of the registers, and the change as a file: verschiltekst.py.

import { Decimal } from "../../rekenaar/decimal.mjs";
import { bare, show } from "../../rekenaar/format.mjs";
import { phrase, word } from "../../rekenaar/phrases.mjs";
import { same } from "../../rekenaar/values.mjs";

/** @typedef {import("../../rekenaar/dates.mjs").Day} Day */
/** @typedef {import("../../rekenaar/figures.mjs").Figure} Figure */
/** @typedef {import("./types").Schuiven} Schuiven */
/** @typedef {import("./watals.mjs").WatAls} WatAls */

/** Each place that changes: where, what stood there, its source, what stands there then. @param {WatAls} law @param {Schuiven} schuiven @returns {string[][]} */
export function teksten(law, schuiven) {
  const { cijfers, lezingen } = law.wijziging;
  return [...cijfers.flatMap((part) => figure(law, part)), ...lezingen.map((part) => reading(law, schuiven, part))];
}

/** @param {WatAls} law @param {import("./wijziging.mjs").Cijfer} part */
function figure({ law, figures }, { naam, vanaf }) {
  const [old, fresh] = [law.figure(naam), /** @type {Figure} */ (figures.get(naam))];
  const later = old.values.flatMap(({ from }) => (from.number > vanaf.number ? [from] : [])); // that it overrides
  return [vanaf, ...later].flatMap((day) => from(law, old, fresh, day));
}

/** What a figure was on a day, and becomes from then on. @param {WatAls["law"]} law @param {Figure} old @param {Figure} fresh @param {Day} vanaf */
function from(law, old, fresh, vanaf) {
  const before = old.at(vanaf);
  const source = before ? (law.place(before.data.bron).vindplaats ?? "") : "";
  const unit = old.data.eenheid;
  return cells(before?.value ?? null, fresh.values[fresh.values.length - 1].value).map(({ keys, was, wordt }) => [
    [old.data.omschrijving, ...keys].join(", "),
    was === null ? absent(old, vanaf) : show(was, unit),
    source,
    phrase("WHAT_IF_VALUE_FROM", { waarde: show(wordt, unit), dag: show(vanaf) }),
  ]);
}

/** Why there was no figure on a day. @param {Figure} figure @param {Day} day */
function absent(figure, day) {
  const first = figure.values[0]?.from;
  if (first && day.number < first.number) return phrase("WHAT_IF_NOT_YET_A_FIGURE", { dag: show(first) });
  return figure.reason(day);
}

/** The cells that differ: a figure has one, a table one for each key. @param {any} was @param {any} wordt @param {string[]} keys @returns {{keys: string[], was: any, wordt: any}[]} */
function cells(was, wordt, keys = []) {
  if (wordt instanceof Map) {
    return [...wordt].flatMap(([key, value]) => cells(was?.get(key) ?? null, value, [...keys, key.replace("#", "")]));
  }
  return was !== null && same(was, wordt) ? [] : [{ keys, was, wordt }];
}

/** @param {WatAls} law @param {Schuiven} schuiven @param {import("./wijziging.mjs").Lezing} part */
function reading({ law }, { titels }, { conflict, lezing, vanaf }) {
  const becomes = phrase("WHAT_IF_READING_FROM", { lezing: law.data.conflicten[conflict].lezingen[lezing], dag: show(vanaf) });
  return [titels[conflict], word("WHAT_IF_EVERY_READING"), "", becomes];
}

/** The change as a file that the command line reads. @param {import("./wijziging.mjs").Wijziging} change */
export function alsToml({ cijfers, lezingen }) {
  const parts = [
    ...cijfers.map(({ naam, waarde, vanaf }) => ["[[parameter]]", `naam = ${toml(naam)}`, `waarde = ${toml(waarde)}`, `vanaf = ${vanaf.iso}`]),
    ...lezingen.map(({ conflict, lezing, vanaf }) => ["[[lezing]]", `conflict = ${toml(conflict)}`, `lezing = ${toml(lezing)}`, `vanaf = ${vanaf.iso}`]),
  ];
  return [`titel = ${toml(word("WHAT_IF_OWN_CHOICE"))}`, ...parts.flatMap((part) => ["", ...part]), ""].join("\n");
}

/** A text is one that this page gave: it holds no quotes. @param {any} value @returns {string} */
function toml(value) {
  if (typeof value === "string") return `"${value}"`;
  if (value instanceof Map) return `{ ${[...value].map(([key, one]) => `${key} = ${toml(one)}`).join(", ")} }`;
  return value instanceof Decimal ? bare(value) : String(value);
}

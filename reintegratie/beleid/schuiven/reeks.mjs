// How many people notice a move, at every value of its slider: a curve as data, worked out value by value.

import { parse } from "../../rekenaar/decimal.mjs";
import { number, show } from "../../rekenaar/format.mjs";
import { compare } from "../../rekenaar/numbers.mjs";
import { phrase, word } from "../../rekenaar/phrases.mjs";
import { EQUAL, KINDS } from "./verschil.mjs";

/** @typedef {import("./types").Knop} Knop */
/** How many people are of each kind. @typedef {Record<string, number>} Aantallen */

const MOST = 40; // values: of more, every so many is tried
const TOLD = KINDS.filter((kind) => kind !== EQUAL);

/** The values that are tried, with the one where the slider stands. @param {Knop} knop @param {string | null} hier a number as text @returns {string[]} */
export function waarden({ posities }, hier) {
  const step = Math.ceil(posities.length / MOST);
  const tried = posities.map(String).filter((_, at) => at % step === 0 || at === posities.length - 1);
  const all = hier === null || tried.some((one) => compare(parse(one), parse(hier)) === 0) ? tried : [...tried, hier];
  return all.sort((one, other) => compare(parse(one), parse(other)));
}

/** The curve; each kind that somebody is of has its line. @param {Knop} knop @param {string[]} tried @param {Aantallen[]} found at each of these @param {string | null} hier */
export function kromme({ label, eenheid }, tried, found, hier) {
  const kinds = TOLD.filter((kind) => found.some((counts) => counts[kind] > 0));
  const said = tried.map((one) => show(parse(one), eenheid));
  return {
    titel: phrase("WHAT_IF_AT_EACH_VALUE", { label }),
    bron: null,
    feit: { label, eenheid },
    resultaat: { label: word("WHAT_IF_PEOPLE_AXIS"), eenheid: null },
    hier: hier === null ? null : tried.findIndex((one) => compare(parse(one), parse(hier)) === 0),
    waarden: tried.map((waarde, at) => ({ waarde, tekst: said[at] })),
    lijnen: kinds.map((kind) => lijn(kind, found)),
    uitleg: kinds.map((kind) => meeste(kind, found, said)).join(" "),
    tekst: kinds.length ? null : word("WHAT_IF_NOBODY_NOTICES"),
  };
}

/** @param {string} kind @param {Aantallen[]} found */
function lijn(kind, found) {
  const punten = found.map((counts) => ({ waarde: counts[kind], tekst: number(BigInt(counts[kind])) }));
  const [first, ...others] = word("WHAT_IF_NOTICE_AT_EACH")[kind];
  return { naam: first.toUpperCase() + others.join(""), punten };
}

/** Where most people are of a kind. @param {string} kind @param {Aantallen[]} found @param {string[]} said */
function meeste(kind, found, said) {
  const most = Math.max(...found.map((counts) => counts[kind]));
  const waarde = said[found.findIndex((counts) => counts[kind] === most)];
  const soort = word("WHAT_IF_NOTICE_AT_EACH")[kind];
  return phrase("WHAT_IF_MOST_NOTICE", { soort, mensen: show(BigInt(most), word("WHAT_IF_PEOPLE")), waarde });
}

// What a change does, as pictures (plain data): pagina.py and caseload/mensen_in_beeld.py.

import { number, show } from "../../rekenaar/format.mjs";
import { phrase, word } from "../../rekenaar/phrases.mjs";
import { counted } from "./mensen.mjs";
import { teksten } from "./teksten.mjs";
import { EQUAL, inEuros, isNought } from "./verschil.mjs";
import * as vormen from "./vormen.mjs";

/** @typedef {import("./vormen.mjs").Deel} Deel */
/** @typedef {import("./mensen.mjs").Vergelijking} Vergelijking */
/** @typedef {import("./voorbeelden.mjs").Geval} Geval */
/** @typedef {import("./types").Schuiven} Schuiven */

const SHOWN = 25; // people in the table

/** @param {(Deel | null)[]} parts */
const there = (parts) => parts.filter((part) => part !== null);
/** @param {string[][]} rows */
const notWorkedOut = (rows) => vormen.tabel(word("WHAT_IF_NOT_WORKED_OUT"), word("WHAT_IF_WHAT_AND_WHY"), rows);

/** What changes in the registers. @param {import("./watals.mjs").WatAls} law @param {Schuiven} schuiven @returns {Deel} */
export function verandering(law, schuiven) {
  return { vorm: "verandering", rijen: teksten(law, schuiven) };
}

/** What happens to the worked examples. @param {{gevallen: Geval[], nietBerekend: string[][]}} found */
export function voorbeelden({ gevallen, nietBerekend }) {
  const differ = gevallen.filter((one) => one.verschil.soort !== EQUAL);
  const [changed, unsure] = [true, false].map((ander) => differ.filter((one) => one.verschil.ander === ander));
  const same = gevallen.filter((one) => one.verschil.soort === EQUAL);
  return {
    zin: vormen.aantallen(counted(gevallen.map((one) => one.verschil.soort)), word("WHAT_IF_EXAMPLES")),
    veranderd: changed.length,
    onzeker: unsure.length,
    delen: there([
      vormen.staven(word("WHAT_IF_EXAMPLES_BY_RULE"), perRegel(gevallen), word("WHAT_IF_EXAMPLES")),
      vormen.tabel(word("WHAT_IF_EXAMPLES_THAT_CHANGE"), word("WHAT_IF_EXAMPLE_COLUMNS"), changed.map(row)),
      genoemd("WHAT_IF_EXAMPLES_NOT_TO_SAY", unsure),
      genoemd("WHAT_IF_EXAMPLES_THAT_STAY", same),
      notWorkedOut(nietBerekend),
    ]),
  };
}

/** Examples by their title and calculation, folded. @param {string} titel @param {Geval[]} gevallen */
function genoemd(titel, gevallen) {
  const rows = gevallen.map((one) => [named(one), one.berekening]);
  return vormen.tabel(word(titel), word("WHAT_IF_EXAMPLE_COLUMNS").slice(0, 2), rows, "", false);
}

/** @param {Geval[]} gevallen @returns {[string, Record<string, number>][]} */
function perRegel(gevallen) {
  const titles = [...new Set(gevallen.map(({ berekening }) => berekening))];
  return titles.map((title) => {
    const here = gevallen.filter(({ berekening }) => berekening === title);
    return [title, counted(here.map((one) => one.verschil.soort))];
  });
}

/** @param {Geval} one */
const named = ({ titel, peildatum }) => phrase("WHAT_IF_ON_THIS_DAY", { titel, peildatum });

/** @param {Geval} one */
function row(one) {
  const kind = word("WHAT_IF_NOTICES")[one.verschil.soort];
  return [named(one), one.berekening, kind, ...vormen.voorEnNa(one.verschil), one.waardoor.join(" ")];
}

/** What happens to people. @param {Vergelijking} found @param {import("../../rekenaar/dates.mjs").Day} day @param {Schuiven} schuiven */
export function mensen(found, day, { mensen: { aannames } }) {
  const counts = vormen.aantallen(found.aantallen, word("WHAT_IF_PEOPLE"));
  return there([
    vormen.zin(phrase("WHAT_IF_COUNTED_ON", { dag: show(day), aantallen: counts })),
    vormen.staven(word("WHAT_IF_PEOPLE_BY_RULE"), found.regels.map(({ titel, aantallen }) => [titel, aantallen]), word("WHAT_IF_PEOPLE")),
    bedragen(found),
    ...verdelingen(found),
    wie(found),
    onduidelijk(found),
    notWorkedOut(found.nietBerekend),
    aannames,
  ]);
}

/** @param {Vergelijking} found */
function bedragen({ regels }) {
  const rows = regels.flatMap(({ titel, bedragen: amounts }) =>
    [...amounts.values()].map(({ label, som, eenheid, aantal, zonder }) =>
      [titel, label, show(som, eenheid), number(BigInt(aantal)), number(BigInt(zonder))]),
  );
  return vormen.tabel(word("WHAT_IF_IN_EUROS"), word("WHAT_IF_EURO_COLUMNS"), rows, word("WHAT_IF_ABOUT_EUROS"));
}

/** The distribution of each amount that differs. @param {Vergelijking} found */
function verdelingen({ regels, verschillen }) {
  const titles = new Map(regels.map(({ regel, titel }) => [regel, titel]));
  /** @type {Map<string, {titel: string, eenheid: string, waarden: any[]}>} */
  const values = new Map();
  for (const { regel, verschil: { resultaten } } of verschillen) {
    for (const { label, eenheid, verschil } of resultaten) {
      if (!inEuros(eenheid) || verschil === null || isNought(verschil)) continue;
      const titel = phrase("WHAT_IF_SPREAD_OF", { titel: /** @type {string} */ (titles.get(regel)), label });
      const key = JSON.stringify([titel, eenheid]);
      const old = values.get(key) ?? { titel, eenheid, waarden: [] };
      old.waarden.push(verschil);
      values.set(key, old);
    }
  }
  return [...values.values()].map(({ titel, eenheid, waarden }) => vormen.verdeling(titel, waarden, eenheid, word("WHAT_IF_PEOPLE")));
}

/** The first people who notice something, and why. @param {Vergelijking} found */
function wie({ regels, verschillen }) {
  const titles = new Map(regels.map(({ regel, titel }) => [regel, titel]));
  const first = [...verschillen].sort((one, other) => one.mens - other.mens).slice(0, SHOWN);
  const rows = first.map(({ mens, regel, verschil, waardoor }) => [
    String(mens),
    /** @type {string} */ (titles.get(regel)),
    word("WHAT_IF_NOTICES")[verschil.soort],
    ...vormen.voorEnNa(verschil),
    waardoor().join(" "),
  ]);
  const all = { getoond: String(SHOWN), alle: number(BigInt(verschillen.length)) };
  const said = verschillen.length > SHOWN ? phrase("WHAT_IF_FIRST_OF", all) : "";
  return vormen.tabel(word("WHAT_IF_WHO_NOTICES_WHAT"), word("WHAT_IF_PEOPLE_COLUMNS"), rows, said, false);
}

/** @param {Vergelijking} found */
function onduidelijk({ regels }) {
  const rows = regels.filter(({ onbekend }) => onbekend).map(({ titel, onbekend }) => [titel, number(BigInt(onbekend))]);
  return vormen.tabel(word("WHAT_IF_UNCLEAR"), word("WHAT_IF_UNCLEAR_COLUMNS"), rows, word("WHAT_IF_ABOUT_UNCLEAR"), false);
}

// What a change does to the worked examples: vergelijk.py.

import { resultsOf } from "../../rekenaar/assess.mjs";
import { Day } from "../../rekenaar/dates.mjs";
import { Fout } from "../../rekenaar/errors.mjs";
import { show } from "../../rekenaar/format.mjs";
import { readFact } from "../../rekenaar/facts.mjs";
import { oorzaken } from "./oorzaken.mjs";
import { EQUAL, verschil } from "./verschil.mjs";

/** @typedef {import("./types").Schuiven} Schuiven */
/** @typedef {import("./types").Voorbeeld} Voorbeeld */
/** @typedef {import("./watals.mjs").WatAls} WatAls */
/** @typedef {{titel: string, berekening: string, peildatum: string, verschil: import("./verschil.mjs").Verschil, waardoor: string[]}} Geval */

/** @type {import("./verschil.mjs").Verschil} */
const NOTHING = { soort: EQUAL, voor: "", na: "", resultaten: [] }; // of a rule that no change touches

/** @param {WatAls} law @param {Schuiven} schuiven */
export function vergelijk(law, schuiven) {
  /** @type {Geval[]} */
  const gevallen = [];
  /** @type {string[][]} */
  const nietBerekend = [];
  const touched = law.raakt;
  for (const row of schuiven.voorbeelden) {
    try {
      gevallen.push(geval(law, schuiven, row, touched.includes(row.regel)));
    } catch (error) {
      if (!(error instanceof Fout)) throw error;
      nietBerekend.push([row.naam, error.melding]);
    }
  }
  return { gevallen, nietBerekend };
}

/** @param {WatAls} law @param {Schuiven} schuiven @param {Voorbeeld} row @param {boolean} touched @returns {Geval} */
function geval(law, { richtingen }, row, touched) {
  const { data } = law.law.graph(row.regel, Day.parse(row.peildatum));
  const told = { titel: row.titel, berekening: data.titel, peildatum: show(Day.parse(row.peildatum)) };
  if (!touched) return { ...told, verschil: NOTHING, waardoor: [] };
  const [before, after] = answers(law, row);
  const found = verschil(resultsOf(data), richtingen[row.regel], before, after);
  return { ...told, verschil: found, waardoor: found.soort === EQUAL ? [] : oorzaken(before, after) };
}

/** Today's answer and that under the change. @param {WatAls} law @param {Voorbeeld} row */
function answers(law, { regel, peildatum, lezingen, feiten }) {
  const day = Day.parse(peildatum);
  const concepts = law.law.data.begrippen;
  const facts = new Map(Object.entries(feiten).map(([name, value]) => [name, readFact(concepts[name], value)]));
  const chosen = { ...lezingen, ...law.chosenOn(day) };
  return [law.law.ask(regel, facts, day, lezingen), law.after.ask(regel, facts, day, chosen)];
}

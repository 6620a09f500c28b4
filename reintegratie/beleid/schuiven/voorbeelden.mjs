// What a change does to the worked examples: vergelijk.py.

import { resultsOf } from "../../rekenaar/assess.mjs";
import { Day } from "../../rekenaar/dates.mjs";
import { Fout } from "../../rekenaar/errors.mjs";
import { show } from "../../rekenaar/format.mjs";
import { readFact } from "../../rekenaar/facts.mjs";
import { Beweging } from "./beweging.mjs";
import { oorzaken } from "./oorzaken.mjs";
import { EQUAL, verschil } from "./verschil.mjs";

/** @typedef {import("./types").Schuiven} Schuiven */
/** @typedef {import("./types").Voorbeeld} Voorbeeld */
/** @typedef {import("./geraakt.mjs").Bereiken} Bereiken */
/** @typedef {import("../../rekenaar/answer.mjs").Answer} Answer */
/** @typedef {import("./watals.mjs").WatAls} WatAls */
/** @typedef {{titel: string, berekening: string, peildatum: string, verschil: import("./verschil.mjs").Verschil, waardoor: string[]}} Geval */

/** @type {import("./verschil.mjs").Verschil} */
const NOTHING = { soort: EQUAL, voor: "", na: "", resultaten: [], ander: false }; // of a rule that no change touches

/** @param {WatAls} law @param {Schuiven} schuiven @param {Bereiken} bereiken */
export function vergelijk(law, schuiven, bereiken) {
  /** @type {Geval[]} */
  const gevallen = [];
  /** @type {string[][]} */
  const nietBerekend = [];
  const touched = law.raakt;
  for (const row of schuiven.voorbeelden) {
    try {
      gevallen.push(geval(law, schuiven, row, touched.includes(row.regel) && bereiken));
    } catch (error) {
      if (!(error instanceof Fout)) throw error;
      nietBerekend.push([row.naam, error.melding]);
    }
  }
  return { gevallen, nietBerekend };
}

/** @param {WatAls} law @param {Schuiven} schuiven @param {Voorbeeld} row @param {Bereiken | false} bereiken false where no change touches the rule @returns {Geval} */
function geval(law, { richtingen }, row, bereiken) {
  const { data } = law.law.graph(row.regel, Day.parse(row.peildatum));
  const told = { titel: row.titel, berekening: data.titel, peildatum: show(Day.parse(row.peildatum)) };
  if (!bereiken) return { ...told, verschil: NOTHING, waardoor: [] };
  const [before, after] = answers(law, row);
  const touched = () => raakt(bereiken.van(before.graph), before, after);
  const found = verschil(resultsOf(data), richtingen[row.regel], uitkomst(before), uitkomst(after), touched);
  return { ...told, verschil: found, waardoor: found.ander ? oorzaken(before, after) : [] };
}

/** @param {Answer} answer */
const uitkomst = ({ oordeel, found, missingFacts }) => ({ oordeel, found, mist: missingFacts.length > 0 });

/** Whether it is not proven that somebody notices nothing; of facts that cannot be it is not. @param {ReturnType<Bereiken["van"]>} bereik @param {Answer} before @param {Answer} after */
function raakt(bereik, before, after) {
  const move = new Beweging(before.law, after.law, after.says.chosen);
  return before.silent || before.worlds.some(({ run }) => bereik.raakt(run, move));
}

/** Today's answer and that under the change. @param {WatAls} law @param {Voorbeeld} row */
function answers(law, { regel, peildatum, lezingen, feiten }) {
  const day = Day.parse(peildatum);
  const concepts = law.law.data.begrippen;
  const facts = new Map(Object.entries(feiten).map(([name, value]) => [name, readFact(concepts[name], value)]));
  const chosen = { ...lezingen, ...law.chosenOn(day) };
  return [law.law.ask(regel, facts, day, lezingen), law.after.ask(regel, facts, day, chosen)];
}

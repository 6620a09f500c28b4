// An answer as data: what `als_dict` gives in Python; and apart from that what takes many answers.

import { drawer, draws } from "./drawing.mjs";
import { elsewhere } from "./elsewhere.mjs";
import * as explain from "./explain.mjs";
import { allGiven, clashes, follows, receipt } from "./given.mjs";
import { headline } from "./headline.mjs";
import { notes } from "./notes.mjs";
import { possibilities, spread } from "./possibilities.mjs";
import { aboutTime } from "./tijd.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */

export { changes } from "./changes.mjs";

/** The whole answer. @param {Answer} answer */
export function data(answer) {
  const { naam, titel } = answer.graph.data;
  const results = spread(answer);
  const drawn = answer.silent || !draws(answer.graph.data) ? [] : drawer("drawings")(answer);
  return {
    naam,
    titel,
    peildatum: answer.day.iso,
    oordeel: answer.oordeel,
    aard: answer.kind,
    kop: headline(answer, results, drawn),
    gevolg: answer.sentence,
    wie: answer.who,
    volgens: answer.according,
    elders: elsewhere(answer),
    tijd: aboutTime(answer),
    strijdig: clashes(answer),
    gegeven: allGiven(answer),
    resultaten: results,
    stappen: answer.silent ? [] : explain.steps(answer),
    tekeningen: drawn,
    afgeleide_feiten: follows(answer),
    ontbrekende_feiten: answer.missingFacts,
    ontbrekende_parameters: explain.missingFigures(answer),
    mogelijkheden: possibilities(answer),
    lezingen: explain.readings(answer),
    kanttekeningen: notes(answer),
    ontvangstbewijs: receipt(answer),
  };
}

/** Whether there are curves. @param {Answer} answer */
export function hasCurves({ graph }) {
  return graph.data.uitkomst.delen.some(({ soort }) => soort === "kromme");
}

/** The curves. @param {Answer} answer */
export function curves(answer) {
  return drawer("curves")(answer);
}

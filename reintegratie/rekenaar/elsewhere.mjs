// What other sources say: core/elsewhere.py.

import { sameFound } from "./assess.mjs";
import { Day } from "./dates.mjs";
import * as explain from "./explain.mjs";
import { show } from "./format.mjs";
import { phrase } from "./phrases.mjs";
import { ofSource } from "./tijd.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */

/** Each other source under which the outcome is not the same. @param {Answer} answer */
export function elsewhere(answer) {
  if (answer.according === null || answer.silent) return [];
  return sources(answer).flatMap((source) => {
    const other = answer.under(source);
    return differs(answer, other) ? [row(answer, source, other)] : [];
  });
}

/** What another source gives: of the results those that are not the same there. @param {Answer} answer @param {string} source @param {Answer} other */
function row(answer, source, other) {
  const own = explain.results(answer);
  const theirs = Object.entries(explain.results(other));
  const changed = theirs.filter(([name, found]) => JSON.stringify(found) !== JSON.stringify(own[name]));
  return {
    bron: source,
    titel: answer.law.data.bronnen[source].naam,
    oordeel: other.oordeel,
    aard: other.kind,
    gevolg: other.beside,
    wie: other.who,
    resultaten: Object.fromEntries(changed),
    tijd: time(answer, source),
  };
}

/** @param {Answer} one @param {Answer} other */
function differs(one, other) {
  if (one.oordeel !== other.oordeel) return true;
  const theirs = other.found;
  return Object.entries(one.found).some(
    ([name, found]) => !sameFound({ ...found, reason: null }, { ...theirs[name], reason: null }),
  );
}

/** The other sources that have a reading of something that the rule asks, in its order. @param {Answer} answer */
function sources({ law, graph, according }) {
  const found = [...graph.conflicts.keys()].flatMap((name) => Object.values(law.data.conflicten[name].van).flat());
  return [...new Set(found)].filter((source) => source !== according);
}

/** What is to say of the date: of the source, or of the day on which its readings begin. @param {Answer} answer @param {string} source */
function time({ law, graph, day }, source) {
  const starts = [...graph.conflicts.keys()].flatMap((name) => {
    const { van, sinds } = law.data.conflicten[name];
    return Object.keys(sinds).flatMap((reading) => (van[reading]?.includes(source) ? sinds[reading] : []));
  });
  const last = starts.sort().pop();
  if (last && day.iso < last) return phrase("LATER", { dag: show(Day.parse(last)) });
  return ofSource(law.data.bronnen[source], day);
}

// What would change an answer: core/changes.py.

import { breaks, inWords } from "./breaks.mjs";
import { counted } from "./counted.mjs";
import { Fout } from "./errors.mjs";
import { showFact, writeFact } from "./facts.mjs";
import { word } from "./phrases.mjs";
import { values } from "./possibilities.mjs";
import { alike, alters, gains, NO, OPEN, said, see } from "./seen.mjs";
import { ends, moves, steps, valueAt } from "./turns.mjs";
import { deciding } from "./weighed.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */
/** @typedef {import("./seen.mjs").Seen} Seen */
/** @typedef {import("./types").BegripData} BegripData */
/** Other values of a fact, in words, and what they make of the answer. @typedef {{concept: BegripData, given: any[], words: string, seen: Seen, dan: string, kind: number}} Change */
/** What another value of a fact gives; null where the rule cannot be carried out for it. @typedef {(value: any) => Seen | null} Ask */

const MOST = 4;
const TOGETHER = 3;
const [UP, DOWN] = [1n, -1n];
const [RUNNING, NUMBER, LAST] = [0, 1, 2];

/** Each other outcome with the facts that lead to it. @param {Answer} answer */
export function changes(answer) {
  const { delen } = answer.graph.data.uitkomst;
  if (["onbekend", "strijdig", "geldt niet"].includes(answer.oordeel) || delen.some(({ soort }) => soort === "stapel")) return [];
  const found = all(answer).sort((one, other) => one.seen.rank - other.seen.rank || one.kind - other.kind);
  const decided = found.filter(({ seen }) => seen.rank !== OPEN);
  const told = (decided.length ? decided : found).slice(0, MOST);
  return grouped(told, "dan").map((same) => {
    const { dan, seen } = same[0];
    return { oordeel: seen.answer.oordeel, aard: seen.answer.kind, dan, als: grouped(same, "concept").map(when) };
  });
}

/** Every change, in the order in which the rule asks its facts. @param {Answer} answer @returns {Change[]} */
function all(answer) {
  const base = see(answer);
  const places = deciding(answer.graph);
  /** @type {import("./breaks.mjs").Counting[]} */
  const worlds = answer.worlds.map(({ run }) => [run, counted(run, places)]);
  return factsOf(answer, worlds).flatMap((concept) => {
    const ask = asking(base, concept);
    if (!moves(concept)) return otherwise(base, concept, ask);
    return [UP, DOWN].flatMap((way) => moved(base, worlds, concept, ask, way));
  });
}

/** The given facts on which it rests, also by way of what follows from them. @param {Answer} answer @param {import("./breaks.mjs").Counting[]} worlds */
function factsOf({ graph, known, facts, law }, worlds) {
  const counting = new Set(worlds.flatMap(([, nodes]) => nodes.map(({ op, detail }) => op === "feit" && detail)));
  const asked = graph.data.feiten.filter((name) => counting.has(name));
  const given = asked.flatMap((name) => known.follows.get(name)?.from ?? [name]).filter((name) => facts.has(name));
  return [...new Set(given)].map((name) => law.data.begrippen[name]);
}

/** @param {Seen} base @param {BegripData} concept @returns {Ask} */
function asking(base, { naam }) {
  return (value) => {
    try {
      return see(base.answer.further([[naam, value]]), base);
    } catch (error) {
      if (error instanceof Fout) return null;
      throw error;
    }
  };
}

/** The other answers to a question that has few; those that come to the same together. @param {Seen} base @param {BegripData} concept @param {Ask} ask @returns {Change[]} */
function otherwise(base, concept, ask) {
  const gained = values(concept).flatMap((value) => {
    const seen = ask(value);
    return seen && gains(seen, base) ? [{ value, seen, dan: said(seen, true) }] : [];
  });
  return grouped(gained, "dan").flatMap((same) => {
    const given = same.map(({ value }) => value);
    const words = given.map((value) => showFact(concept, new Map([[concept.naam, value]]))).join(word("OR"));
    return same.length > TOGETHER ? [] : [{ concept, given, words, seen: same[0].seen, dan: same[0].dan, kind: LAST }];
  });
}

/** The nearest value that way that alters it, but for a no to nothing at all. @param {Seen} base @param {import("./breaks.mjs").Counting[]} worlds @param {BegripData} concept @param {Ask} ask @param {bigint} way @returns {Change[]} */
function moved(base, worlds, concept, ask, way) {
  const here = steps(concept, base.answer.facts.get(concept.naam));
  const end = ends(concept)[way > 0n ? 1 : 0];
  const at = (/** @type {bigint} */ number) => ask(valueAt(concept, number));
  const found = breaks(worlds, concept, here, way);
  for (const [index, far] of found.entries()) {
    const [seen, before, later] = [at(far), at(far - way), found.slice(index + 1)];
    if (!seen || !before || !alters(seen, base, before)) continue;
    const last = later.length ? later[0] - way : end; // up to there nothing turns
    const beyond = concept.type === "geheel" || last !== far ? at(last) : null;
    const flat = !seen.amount || (beyond !== null && alike(beyond, seen));
    if (alike(seen, base, 2) && !flat) continue;
    if (far === end && seen.rank === NO) break;
    const dan = said(seen, flat);
    const on = far !== end && [...later, end].map(at).every((one) => one && said(one, flat) === dan);
    const words = inWords(concept, here, far, way, on);
    return [{ concept, given: [valueAt(concept, far)], words, seen, dan, kind: concept.loopt_op && way > 0n ? RUNNING : NUMBER }];
  }
  return [];
}

/** Those that share what they have under a name, each group in their order. @template {Record<string, any>} Row @param {Row[]} rows @param {string} name @returns {Row[][]} */
function grouped(rows, name) {
  return [...new Set(rows.map((row) => row[name]))].map((shared) => rows.filter((row) => row[name] === shared));
}

/** @param {Change[]} found of one fact */
function when(found) {
  const [{ concept }] = found;
  return {
    feit: concept.naam,
    label: concept.label,
    waarden: found.flatMap(({ given }) => given.map((value) => writeFact(concept, value))),
    weergave: found.map(({ words }) => words).join(word("OR")),
  };
}

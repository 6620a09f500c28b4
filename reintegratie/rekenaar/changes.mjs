// What would change an answer: core/changes.py.

import { breaks, DOWN, inWords, UP } from "./breaks.mjs";
import { counted } from "./counted.mjs";
import { Fout } from "./errors.mjs";
import { showFact, writeFact } from "./facts.mjs";
import { word } from "./phrases.mjs";
import { values } from "./possibilities.mjs";
import { NO, OPEN, Seen } from "./seen.mjs";
import { ends, moves, steps, valueAt } from "./turns.mjs";
import { deciding } from "./weighed.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */
/** @typedef {import("./types").BegripData} BegripData */
/** @typedef {{concept: BegripData, values: any[], words: string, seen: Seen, said: string, kind: number}} Change */

const MOST = 4;
const TOGETHER = 3;
const [RUNNING, NUMBER, LAST] = [0, 1, 2];

/** Each other outcome with the facts that lead to it. @param {Answer} answer */
export function changes(answer) {
  const { delen } = answer.graph.data.uitkomst;
  if (answer.clashes.length || answer.oordeel === "onbekend" || delen.some(({ soort }) => soort === "stapel")) return [];
  const found = new Asking(answer).found().sort((one, other) => one.seen.rank - other.seen.rank || one.kind - other.kind);
  const decided = found.filter(({ seen }) => seen.rank !== OPEN);
  const told = (decided.length ? decided : found).slice(0, MOST);
  const outcomes = [...new Set(told.map(({ said }) => said))];
  return outcomes.map((said) => row(said, told.filter((one) => one.said === said)));
}

/** The same rule asked about other values of one fact at a time. */
class Asking {
  /** @param {Answer} answer */
  constructor(answer) {
    const places = deciding(answer.graph);
    this.base = new Seen(answer);
    /** @type {import("./breaks.mjs").Counting[]} */
    this.worlds = answer.toldWorlds.map(({ run }) => [run, counted(run, places)]);
  }

  /** Every change, in the order in which the rule asks its facts. @returns {Change[]} */
  found() {
    return this.#facts().flatMap((concept) => {
      if (moves(concept)) return [...this.#moved(concept, UP), ...this.#moved(concept, DOWN)];
      return this.#otherwise(concept);
    });
  }

  /** The given facts on which it rests, also by way of what follows from them. @returns {BegripData[]} */
  #facts() {
    const { graph, known, facts, law } = this.base.answer;
    const counting = new Set(this.worlds.flatMap(([, nodes]) => nodes.flatMap(({ op, detail }) => (op === "feit" ? [detail] : []))));
    const asked = graph.data.feiten.filter((name) => counting.has(name));
    const given = asked.flatMap((name) => known.follows.get(name)?.from ?? [name]).filter((name) => facts.has(name));
    return [...new Set(given)].map((name) => law.data.begrippen[name]);
  }

  /** What another value gives; null where the rule cannot be carried out for it. @param {BegripData} concept @param {any} value */
  #ask({ naam }, value) {
    try {
      return new Seen(this.base.answer.further([[naam, value]]), this.base);
    } catch (error) {
      if (error instanceof Fout) return null;
      throw error;
    }
  }

  /** The other answers to a question that has few; those that come to the same together. @param {BegripData} concept @returns {Change[]} */
  #otherwise(concept) {
    const others = values(concept).filter((one) => one !== this.base.answer.facts.get(concept.naam));
    const gained = others.flatMap((value) => {
      const seen = this.#ask(concept, value);
      return seen?.gains(this.base) ? [{ value, seen }] : [];
    });
    return [...new Set(gained.map(({ seen }) => seen.said(true)))].flatMap((said) => {
      const same = gained.filter(({ seen }) => seen.said(true) === said);
      if (same.length > TOGETHER) return [];
      const words = same.map(({ value }) => showFact(concept, new Map([[concept.naam, value]]))).join(word("OR"));
      return [{ concept, values: same.map(({ value }) => value), words, seen: same[0].seen, said, kind: LAST }];
    });
  }

  /** The nearest value above or below that alters it, but for a no to nothing at all. @param {BegripData} concept @param {bigint} way @returns {Change[]} */
  #moved(concept, way) {
    const here = steps(concept, this.base.answer.facts.get(concept.naam));
    const found = breaks(this.worlds, concept, here, way);
    const end = ends(concept)[way === UP ? 1 : 0];
    const at = (/** @type {bigint} */ number) => this.#ask(concept, valueAt(concept, number));
    for (const [index, far] of found.entries()) {
      const [seen, before, later] = [at(far), at(far - way), found.slice(index + 1)];
      if (!seen || !before || !seen.alters(this.base, before)) continue;
      const last = later.length ? later[0] - way : end;
      const flat = !seen.isQuantity || ((last !== far || concept.type === "geheel") && Boolean(at(last)?.same(seen)));
      if (seen.same(this.base, 2) && !flat) continue;
      if (far === end && seen.rank === NO) return [];
      const said = seen.said(flat);
      const on = far !== end && [...later, end].every((one) => at(one)?.said(flat) === said);
      const kind = concept.loopt_op && way === UP ? RUNNING : NUMBER;
      return [{ concept, values: [valueAt(concept, far)], words: inWords(concept, here, far, way, on), seen, said, kind }];
    }
    return [];
  }
}

/** @param {string} said @param {Change[]} found */
function row(said, found) {
  const { oordeel, kind } = found[0].seen.answer;
  const concepts = [...new Set(found.map(({ concept }) => concept))];
  const als = concepts.map((concept) => when(concept, found.filter((one) => one.concept === concept)));
  return { oordeel, aard: kind, dan: said, als };
}

/** @param {BegripData} concept @param {Change[]} found */
function when(concept, found) {
  return {
    feit: concept.naam,
    label: concept.label,
    waarden: found.flatMap((one) => one.values.map((value) => writeFact(concept, value))),
    weergave: found.map(({ words }) => words).join(word("OR")),
  };
}

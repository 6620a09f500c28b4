// The answer of a rule: every combination of readings carried out, and collapsed into one.

import { FEITEN_STRIJDIG, GELDT_NIET, agreed, fails, sameOutcome, unify } from "./assess.mjs";
import { plain } from "./format.mjs";
import { clashSentence } from "./given.mjs";
import { NONE } from "./names.mjs";
import { word } from "./phrases.mjs";
import { about, explore, speaking, thatMatter } from "./readings.mjs";
import { kind, lacksWhatItTells, sentence, tells, together, unsettled } from "./sentence.mjs";
import { outside } from "./tijd.mjs";
import { weighing } from "./weighed.mjs";

/** @typedef {import("./graph.mjs").Run} Run */
/** @typedef {import("./graph.mjs").Choice} Choice */
/** @typedef {import("./graph.mjs").Graph} Graph */
/** @typedef {import("./dates.mjs").Day} Day */
/** @typedef {import("./law.mjs").Law} Law */
/** @typedef {import("./implications.mjs").Known} Known */
/** @typedef {import("./assess.mjs").Found} Found */
/** @typedef {import("./assess.mjs").Assessment} Assessment */

/** One combination of readings. @typedef {{choice: Choice, run: Run, assessment: Assessment}} World */

/** What is asked of a rule. @typedef {{law: Law, name: string, facts: Map<string, any>, day: Day, chosen: Choice}} Question */

/**
 * The answer of a rule. `chosen` fixes a reading; every other one that counts is carried out: those
 * of its own source, of another one that speaks first, or (`everybody`) of all.
 * @param {Question} question
 * @param {{first?: string, everybody?: boolean}} voice
 */
export function answer(question, voice = {}) {
  const { first: source, everybody = false } = voice;
  const { law, name, facts, day, chosen } = question;
  const rule = law.rule(name, day);
  const graph = law.graph(name, day);
  const own = rule.bron;
  const speakers = everybody ? [] : [source, own].flatMap((one) => one ?? []);
  const asked = [...graph.conflicts.keys()];
  const says = speaking(law.data.conflicten, asked, chosen, speakers);
  const plainly = speaking(law.data.conflicten, asked, chosen, own === null ? [] : [own]);
  const according = alike(says, plainly) ? own : null;
  const known = law.implications.complete(facts, day, rule.gevolgen);
  const notInForce = outside(law.data.regels[name][0], day);
  const silent = known.clashes.length > 0 || notInForce !== ""; // of what cannot be, nothing is said
  const told = silent ? new Map() : known.facts;
  const figure = (/** @type {string} */ wanted) => law.figure(wanted);
  const first = graph.carryOut({ facts: told, day, figure, own: says.own }, says.chosen);
  const anywayNo = first.open.length > 0 && fails(first, says.chosen);
  const weigh = weighing(graph);
  const worlds = [];
  for (const { choice, run } of anywayNo ? [{ choice: {}, run: first }] : explore({}, first)) {
    worlds.push({ choice, run, assessment: weigh(run) });
  }
  return new Answer(question, voice, graph, known, says, according, worlds, notInForce);
}

/** @param {import("./readings.mjs").Speaking} one @param {import("./readings.mjs").Speaking} other */
function alike(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What a rule says about these facts on this day. */
export class Answer {
  /**
   * @param {Question} question
   * @param {{first?: string, everybody?: boolean}} voice
   * @param {Graph} graph
   * @param {Known} known
   * @param {import("./readings.mjs").Speaking} says
   * @param {string | null} according the source that speaks; null where all were put together
   * @param {World[]} worlds
   * @param {string} outside that the rule does not hold on this day; empty where it may
   */
  constructor(question, voice, graph, known, says, according, worlds, outside) {
    this.question = question;
    this.voice = voice;
    this.law = question.law;
    this.graph = graph;
    this.known = known;
    /** The facts that were given. */
    this.facts = known.given;
    /** Why these cannot be true together; then nothing is said about them. */
    this.clashes = known.clashes;
    this.outside = outside;
    /** Whether nothing is said of these facts. */
    this.silent = outside !== "" || known.clashes.length > 0;
    this.day = question.day;
    this.chosen = question.chosen;
    this.says = says;
    this.according = according;
    this.worlds = worlds;
    /** Every different assessment, the first world's first. */
    this.weighed = [...new Set(worlds.map((world) => world.assessment))];
    this.oordeel = outside ? GELDT_NIET : this.silent ? "strijdig" : unify(worlds[0].run, this.weighed, says.together);
    this.missing = this.silent ? NONE : graph.names.all(this.weighed.map((one) => one.missing));
    /** @type {string[] | null} */
    this.mattering_ = null;
    /** The further answers that were carried out, by what they were asked with. @type {Record<string, Answer>} */
    this.asked = {};
  }

  /** The conflicts of which another reading gives another outcome: looked for when they are told. */
  get conflicts() {
    const outcomes = () => this.worlds.map(({ choice, assessment }) => ({ choice, outcome: assessment }));
    return (this.mattering_ ??= this.silent ? [] : thatMatter(outcomes(), sameOutcome));
  }

  /** The version of the rule that answers. */
  get rule() {
    return this.law.rule(this.question.name, this.day);
  }

  /** The answer when these facts are given too: carried out once, whichever parts ask it. @param {[string, any][]} added */
  further(added) {
    const key = added.map(([name, value]) => `${name}=${plain(value)}`).join();
    return (this.asked[key] ??= answer({ ...this.question, facts: new Map([...this.facts, ...added]) }, this.voice));
  }

  /** The same when another source speaks first. @param {string} source */
  under(source) {
    return answer(this.question, { first: source });
  }

  /** What kind of consequence it is; null where that is not settled. @returns {string | null} */
  get kind() {
    if (this.silent) return null;
    const kinds = new Set(this.weighed.map((one) => kind(this.graph.data.uitkomst, one)));
    return kinds.size === 1 ? [...kinds][0] : null;
  }

  /** Each result; without a value where the readings differ. @returns {Record<string, Found>} */
  get found() {
    const found = this.weighed.map((one) => one.results);
    const names = Object.keys(found[0]);
    const nothing = { value: null, reason: this.outside ? GELDT_NIET : FEITEN_STRIJDIG, missing: NONE };
    if (this.silent) return Object.fromEntries(names.map((name) => [name, nothing]));
    return Object.fromEntries(names.map((name) => [name, agreed(this.graph.names, found.map((one) => one[name]))]));
  }

  /** The facts that could still change the outcome, in the order of the rule. */
  get missingFacts() {
    const names = this.missing.of("feit");
    return this.graph.data.feiten.filter((name) => names.includes(name));
  }

  /** The figures that no source gives, or that have ended. */
  get missingFigures() {
    return this.missing.of("parameter").sort();
  }

  /** What follows, in one sentence. @returns {string} */
  get sentence() {
    if (this.silent) return this.outside || clashSentence(this);
    if (this.oordeel === "onbekend" || this.oordeel === "tegenstrijdig") return unsettled(this);
    if (lacksWhatItTells(this)) return word("NO_FIGURE");
    const nobody = this.deciders.size > 1 ? word("DECIDERS_DIFFER") : this.nobody;
    return sentence(this.graph.data.uitkomst, this, nobody, together(this));
  }

  /** The sentence to say beside the results; null where it holds them itself. @returns {string | null} */
  get beside() {
    return tells(this.graph.data.uitkomst, this.oordeel) ? null : this.sentence;
  }

  /** Who decides in each reading. */
  get deciders() {
    return new Set(this.weighed.map((one) => one.who));
  }

  /** Who decides; null where the text names nobody, or not the same in every reading. @returns {string | null} */
  get who() {
    return this.deciders.size === 1 && !this.outside ? [...this.deciders][0] : null;
  }

  /** What is said of a power of which the text that speaks names no holder. @returns {string} */
  get nobody() {
    const { first, everybody } = this.voice;
    const source = everybody ? null : (first ?? this.rule.bron);
    return word(source && !this.law.data.bronnen[source].in_boek ? "UNREAD" : "NOBODY");
  }

  /** One world for each combination of readings that matter; empty where none does. */
  get differentWorlds() {
    /** @type {Map<string, World>} */
    const seen = new Map();
    for (const world of this.conflicts.length ? this.worlds : []) {
      const key = this.conflicts.map((name) => world.choice[name] ?? "").join("\n");
      if (!seen.has(key)) seen.set(key, world);
    }
    return [...seen.values()];
  }

  /** Each world that gives something else, or where none does the first. */
  get toldWorlds() {
    const different = this.differentWorlds;
    return different.length ? different : this.worlds.slice(0, 1);
  }

  /** The part of a world's choice that matters. @param {World} world */
  mattering(world) {
    return about(world.choice, this.conflicts);
  }
}

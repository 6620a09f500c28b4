// An answer as its reader takes it: core/seen.py.

import { results, sentence } from "./explain.mjs";
import { headline } from "./headline.mjs";
import { word } from "./phrases.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */

/** @type {Record<string, number>} */
const RANKS = { tegenstrijdig: 1, nee: 2, onbekend: 3 };
export const NO = 2;
export const OPEN = 3;

/** What is seen of an answer, and of another one beside it: there the same is looked at. */
export class Seen {
  /** @param {Answer} answer @param {Seen | null} beside */
  constructor(answer, beside = null) {
    const found = results(answer);
    this.answer = answer;
    this.head = headline(answer, found, []);
    this.asked = /** @type {string | null} */ (beside ? beside.asked : this.head.resultaat);
    const { tekst, eenheid } = found[this.asked ?? ""] ?? { tekst: null, eenheid: null };
    this.parts = [answer.oordeel, answer.kind, tekst];
    this.rank = eenheid === "ja/nee" && tekst === word("NO") ? NO : (RANKS[answer.oordeel] ?? 0);
    /** Whether what is said of it is an amount, a number or a day. */
    this.isQuantity = this.head.resultaat !== null && !word("NO_QUANTITY").includes(found[this.head.resultaat].eenheid);
  }

  /** Whether it counts, and a part of it is other than in the base and was not just before. @param {Seen} base @param {Seen} before */
  alters(base, before) {
    return this.parts.some((part, at) => part !== base.parts[at] && base.parts[at] === before.parts[at]) && this.counts(base);
  }

  /** Whether these parts are the same, all or the first ones. @param {Seen} other */
  same(other, parts = 3) {
    return this.parts.slice(0, parts).join() === other.parts.slice(0, parts).join();
  }

  /** Whether somebody can go by it: all readings say something; or no longer a no for sure. @param {Seen} base */
  counts({ answer: { oordeel } }) {
    const { answer } = this;
    if (answer.clashes.length) return false;
    if (answer.sentence === word("NO_FACTS")) return oordeel === "nee";
    return answer.oordeel !== "onbekend" && answer.toldWorlds.every(({ assessment }) => assessment.oordeel !== "onbekend");
  }

  /** Whether it is another yes, or less of a no; or no longer a no for sure. @param {Seen} base */
  gains(base) {
    return (this.rank % OPEN === 0 || this.rank < base.rank) && !this.same(base) && this.counts(base);
  }

  /** What is told of it; an amount only where it is sure to be that one. @param {boolean} exact @returns {string} */
  said(exact) {
    const { answer, head } = this;
    if (head.resultaat && (exact || !this.isQuantity)) return head.tekst;
    const told = ["onbekend", "tegenstrijdig"].includes(answer.oordeel);
    return told ? answer.sentence : sentence(answer.graph.data.uitkomst, answer.oordeel, "", "");
  }
}

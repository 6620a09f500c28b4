// An answer as its reader takes it: core/seen.py.

import { results } from "./explain.mjs";
import { headline } from "./headline.mjs";
import { word } from "./phrases.mjs";
import { sentence } from "./sentence.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */
/** What is seen of an answer. @typedef {ReturnType<typeof see>} Seen */

/** @type {Record<string, number>} */
const RANKS = { tegenstrijdig: 1, nee: 2, onbekend: 3 };
export const NO = RANKS.nee;
export const OPEN = RANKS.onbekend;

/** What is seen of an answer, and of another one: there the same result is looked at. @param {Answer} answer @param {{asked: string | null}} [beside] */
export function see(answer, beside) {
  const found = results(answer);
  const head = headline(answer, found, []);
  const told = /** @type {string | null} */ (head.resultaten[0] ?? null);
  const asked = beside ? beside.asked : told;
  const { tekst, eenheid } = found[asked ?? ""] ?? {};
  return {
    answer,
    head,
    asked,
    told,
    parts: [answer.oordeel, answer.kind, tekst],
    rank: eenheid === "ja/nee" && tekst === word("NO") ? NO : (RANKS[answer.oordeel] ?? 0),
    /** Whether what is said of it is an amount, a number or a day. */
    amount: told !== null && !word("NO_QUANTITY").includes(found[told].eenheid),
  };
}

/** Whether these parts are the same, all or the first ones. @param {Seen} one @param {Seen} other */
export function alike(one, other, parts = 3) {
  return one.parts.slice(0, parts).join() === other.parts.slice(0, parts).join();
}

/** Whether it counts, and a part of it is other than in the base and was not just before. @param {Seen} seen @param {Seen} base @param {Seen} before */
export function alters(seen, base, before) {
  return seen.parts.some((part, at) => part !== base.parts[at] && base.parts[at] === before.parts[at]) && counts(seen, base);
}

/** Whether it is another yes, or less of a no; or no longer a no for sure; and no word that the base says as well. @param {Seen} seen @param {Seen} base */
export function gains(seen, base) {
  const more = (seen.rank % OPEN === 0 || seen.rank < base.rank) && !alike(seen, base) && counts(seen, base);
  return more && ![true, false].some((exact) => said(base, exact) === said(seen, true));
}

/** Whether somebody can go by it: no longer a no for sure; or all readings say something. @param {Seen} seen @param {Seen} base */
function counts({ answer }, { rank }) {
  const told = rank === NO ? [] : answer.toldWorlds.map(({ assessment }) => assessment.oordeel);
  return ![answer.oordeel, ...told].some((oordeel) => ["strijdig", "geldt niet"].includes(oordeel) || (oordeel === "onbekend" && rank !== NO));
}

/** What is told of it; an amount only where it is sure to be that one. @param {Seen} seen @param {boolean} exact @returns {string} */
export function said({ answer, head, told, amount }, exact) {
  if (told && (exact || !amount)) return head.tekst;
  if (["onbekend", "tegenstrijdig"].includes(answer.oordeel)) return answer.sentence;
  return sentence(answer.graph.data.uitkomst, { oordeel: answer.oordeel, who: "" }, "", () => [null, word("LEFT_OPEN")]);
}

// What is to say of the date of an answer: core/tijd.py.

import { Day } from "./dates.mjs";
import { show } from "./format.mjs";
import { phrase } from "./phrases.mjs";

/** @typedef {import("./types").BronData} BronData */
/** @typedef {import("./types").RegelversieData} RegelversieData */
/** @typedef {import("./types").VersieData} VersieData */
/** @typedef {Partial<Record<keyof VersieData, any>>} Tekst */

/** For each source of a rule the texts in which its provisions stand. @param {{law: import("./law.mjs").Law, graph: {data: import("./types").GraafData}}} answer @returns {VersieData[][]} */
export function texts({ law, graph }) {
  return Object.entries(graph.data.teksten).map(([source, names]) => law.data.bronnen[source].versies.filter(({ naam }) => names.includes(naam)));
}

/** One line about the age of the texts of a rule, source by source; null where none of them has a name. @param {import("./answer.mjs").Answer} answer */
export function aboutTime(answer) {
  const said = texts(answer).map((each) => ofTexts(each, answer.day)).filter((one) => one !== null);
  return said.join(" ") || null;
}

/** That a rule holds no longer on a day, or not yet; empty where that is not known. @param {RegelversieData} newest @param {Day} day */
export function outside({ geldt = [{}] }, day) {
  const over = geldt.filter((one) => ended(one, day));
  const [next] = geldt.slice(over.length);
  if (next && !before(day, next.vanaf)) return "";
  const said = (/** @type {string} */ name, dag = "") => phrase(name, { dag: show(Day.parse(dag)) });
  const gone = over.slice(-1).map(({ tot }) => said("GONE", tot));
  return [...gone, ...(next ? [said(over.length ? "RETURNS" : "LATER", next.vanaf)] : [])].join(" ");
}

/** Whether it is not sure that what is said is so on its day: that lies outside a text. @param {import("./answer.mjs").Answer} answer */
export function unsure(answer) {
  const { day } = answer;
  const beyond = (/** @type {Partial<VersieData>} */ one = {}) => before(day, one.vanaf) || ended(one, day);
  return !answer.outside && texts(answer).some((each) => beyond(on(each, day)));
}

/** What is to say of the date of one source: of the text that holds, or that is nearest. @param {BronData} source @param {Day} day @returns {string | null} */
export function ofSource({ versies }, day) {
  const text = on(versies, day);
  return text ? ofTexts([text], day) : null;
}

/** The same for the texts of a source in which something stands: the first one brought it. @param {VersieData[]} each @param {Day} day @returns {string | null} */
function ofTexts(each, day) {
  const nearest = on(each, day);
  if (!nearest?.aanduiding) return null;
  const text = nearest === each[0] ? nearest : leftAsItWas(each[0], nearest);
  const [name, lost = ""] = phraseFor(text, day);
  return `${phrase(name, { tekst: text.aanduiding, dag: show(day) })} ${lost}`.trimEnd();
}

/** The text that brought something, for as long as a later one leaves it. @param {Tekst} own @param {Tekst} later @returns {Tekst} */
function leftAsItWas(own, { aanduiding: nieuw, tot, erna, nagegaan_tot = own.nagegaan_tot }) {
  const aanduiding = phrase("LEFT_AS_IT_WAS", { tekst: own.aanduiding, nieuw });
  return { ...own, aanduiding, tot, erna, nagegaan_tot, begin_open: false };
}

/** The text that holds on a day, or the nearest before it; the first for a day before all. @param {VersieData[]} each @param {Day} day @returns {VersieData | undefined} */
export function on(each, day) {
  return each.filter((one) => !before(day, one.vanaf)).pop() ?? each[0];
}

/** Whether a day lies before another one, where there is one: as texts they stand in the same order. @param {Day} day @param {string} [other] */
function before(day, other = "") {
  return day.iso < other;
}

/** Whether it has ended by a day. @param {Tekst} one @param {Day} day */
function ended({ tot }, day) {
  return tot && !before(day, tot);
}

/** The phrase for a day, and what is to say of a text of that day that is not at hand. @param {Tekst} text @param {Day} day @returns {[string, string?]} */
function phraseFor(text, day) {
  if (before(day, text.vanaf)) return [text.zonder_datum ? "PERHAPS_NOT_YET" : "NOT_YET", text.ervoor];
  if (ended(text, day)) return ["NO_LONGER", text.erna];
  if (text.nagegaan_tot && day.iso > text.nagegaan_tot) return ["NOT_CHECKED"];
  return [text.begin_open ? "START_OPEN" : "BY_TEXT"];
}

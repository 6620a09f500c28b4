// From what somebody typed in a calculator to what is shown: weergave/antwoord.py.

import { changes, curves, data, hasCurves } from "../../rekenaar/data.mjs";
import { drawer } from "../../rekenaar/drawing.mjs";
import { Fout } from "../../rekenaar/errors.mjs";
import { phrase, word } from "../../rekenaar/phrases.mjs";
import { readTyped } from "../../rekenaar/typed.mjs";
import { readDate } from "../../rekenaar/typed_dates.mjs";
import { kort, rest, wacht } from "./antwoord.mjs";
import { onderdelen, tussenstand } from "./rekening.mjs";
import { verandert } from "./verandert.mjs";
import { samenvatting } from "./woorden.mjs";

/** @typedef {import("../../rekenaar/law.mjs").Law} Law */
/** @typedef {import("../../rekenaar/answer.mjs").Answer} Answer */
/** @typedef {import("../../rekenaar/dates.mjs").Day} Day */

/**
 * What a form holds, as texts.
 * @typedef {{naam: string, velden: Record<string, string>, peildatum: string, lezingen: Record<string, string>,
 *   prefix: string, wortel: string | null, krommen?: boolean, verandert?: boolean}} Vraag
 */

/**
 * What to show of a form; or, when something cannot be read, what is wrong with which field. With
 * `verandert` it is what would change the answer, with `krommen` the curves, and nothing else: both
 * take longer.
 * @param {Law} law
 * @param {Vraag} vraag
 */
export function antwoord(law, vraag) {
  /** @type {Fout[]} */
  const faults = [];
  const facts = readFacts(law, vraag.velden, faults);
  const day = attempt(() => readDay(vraag.peildatum), faults);
  if (faults.length || !day) return refused(faults);
  const chosen = Object.fromEntries(Object.entries(vraag.lezingen).filter(([, reading]) => reading));
  try {
    return shown(law, vraag, law.ask(vraag.naam, facts, day, chosen));
  } catch (error) {
    if (error instanceof Fout) return refused([error]);
    throw error;
  }
}

/** @param {Law} law @param {Vraag} vraag @param {Answer} found */
function shown(law, { wortel, prefix, verandert: changed, krommen: curved }, found) {
  if (changed) return { verandert: verandert(changes(found)) };
  if (curved) return { krommen: drawer("krommen")(curves(found), wortel) };
  const said = data(found);
  return {
    kort: kort(said, true),
    html: rest(said, law.labels, { wortel, veld: prefix }),
    samenvatting: samenvatting(said),
    onderdelen: onderdelen(said),
    tussenstand: tussenstand(said),
    wacht: wacht(said),
    heeft_krommen: hasCurves(found) && !wacht(said),
    ontbrekend: said.ontbrekende_feiten,
    strijdig: [...new Set(said.lezingen.flatMap((/** @type {any} */ { keuzes }) => Object.keys(keuzes)))],
    twijfels: doubts(said),
    fouten: {},
    melding: null,
  };
}

/** Of a fact why its value is unlikely. @param {any} said @returns {Record<string, string>} */
function doubts({ kanttekeningen }) {
  const found = kanttekeningen.filter((/** @type {any} */ note) => note.feit !== null);
  return Object.fromEntries(found.map((/** @type {any} */ note) => [note.feit, note.tekst]));
}

/** The facts that are known. @param {Law} law @param {Record<string, string>} texts @param {Fout[]} faults */
function readFacts({ data }, texts, faults) {
  const read = Object.entries(texts).map(([name, text]) => {
    const value = attempt(() => readTyped(data.begrippen[name], text), faults);
    return /** @type {[string, any]} */ ([name, value]);
  });
  return new Map(read.filter(([, value]) => value !== null));
}

/** @param {string} text @returns {Day} */
function readDay(text) {
  try {
    return readDate(text);
  } catch (error) {
    if (!(error instanceof Fout)) throw error;
    const said = text.trim() ? error.melding : word("NO_DAY");
    throw new Fout(error.fout, phrase("ABOUT_DAY", { melding: said }), "peildatum");
  }
}

/** What is read; null, and the fault with the others, where it cannot be. @template Value @param {() => Value} read @param {Fout[]} faults @returns {Value | null} */
function attempt(read, faults) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Fout)) throw error;
    faults.push(error);
    return null;
  }
}

/** The answer without an outcome: messages at their fields, and one for the rest. @param {Fout[]} faults */
function refused(faults) {
  const fields = faults.flatMap(({ veld, melding }) => (veld ? [[veld, melding]] : []));
  const rest = faults.filter(({ veld }) => !veld).map(({ melding }) => melding);
  return { kort: null, html: null, samenvatting: null, fouten: Object.fromEntries(fields), melding: rest.join(" ") || null };
}

// A stack of amounts as plain data: what each part comes to, what is not counted, and the total:
// core/stacked.py.

import { absent } from "./absent.mjs";
import { scalar } from "./assess.mjs";
import { NONE } from "./names.mjs";
import { add, subtract } from "./numbers.mjs";
import { phrase, word } from "./phrases.mjs";
import { each, few, named } from "./possibilities.mjs";
import { shared } from "./shared.mjs";
import { order, same } from "./values.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */
/** @typedef {import("./names.mjs").NameSet} NameSet */
/** @typedef {import("./types").BegripData} BegripData */

/** @typedef {import("./answer.mjs").World} World */

/** A part of a stack, with what it comes to in each world; `telt` where that is known, and something. @typedef {{label: string, bron: string, bedragen: any[], missing: NameSet, telt: boolean}} Deel */

/** The parts of a stack, those that are not counted yet, and the total; null where there is nothing to draw. @param {any} drawing @param {Answer} answer */
export function stack(drawing, answer) {
  const concepts = usual(partsOf(drawing, worldsOf(drawing, answer), answer), answer);
  const answers = concepts.length ? each(answer, concepts) : [answer];
  const seen = answers.map((one) => worldsOf(drawing, one));
  const parts = partsOf(drawing, seen.flat(), answer);
  if (seen.every((worlds) => !worlds.length)) return null;
  return { ...described(drawing, parts, answer), totaal: total(drawing, parts, concepts, seen) };
}

/** The worlds of an answer in which something is due; none of one that cannot be. @param {any} drawing @param {Answer} answer @returns {World[]} */
function worldsOf({ als }, { silent, worlds }) {
  if (silent) return [];
  return worlds.filter(({ run, assessment }) => assessment.oordeel !== "nee" && run.values[als] !== false);
}

/** @param {any} drawing @param {World[]} worlds @param {Answer} answer @returns {Deel[]} */
function partsOf(drawing, worlds, { graph: { names } }) {
  return drawing.stukken.map((/** @type {any} */ { label, waarde, bron }) => {
    const found = worlds.map(({ run }) => scalar(run, waarde));
    const [bedragen, missing] = [found.map(({ value }) => value), names.all(found.map((one) => one.missing))];
    return { label, bron, bedragen, missing, telt: missing === NONE && bedragen.some((one) => !same(one, 0n)) };
  });
}

/** The facts with usual values that are all that some parts lack, if they are few. @param {Deel[]} parts @param {Answer} answer @returns {BegripData[]} */
function usual(parts, { law, graph }) {
  const { begrippen } = law.data;
  const have = (/** @type {NameSet} */ missing) => missing.names.every(({ kind, name }) => kind === "feit" && begrippen[name].gangbaar);
  const names = new Set(parts.map(({ missing }) => missing).filter(have).flatMap((missing) => missing.of("feit")));
  const found = graph.data.feiten.filter((name) => names.has(name)).map((name) => begrippen[name]);
  return few(found) ? found : [];
}

/** @param {any} drawing @param {Deel[]} parts @param {Answer} answer */
function described({ eenheid }, parts, answer) {
  const row = (/** @type {Deel} */ { label, bron }, /** @type {any} */ said) => ({ label, ...said, ...answer.law.place(bron) });
  return {
    delen: parts.filter(({ telt }) => telt).map((one) => row(one, counts(one, eenheid))),
    open: parts.filter(({ missing }) => missing !== NONE).map((one) => row(one, { tekst: absent(answer, one.missing) })),
    eenheid,
  };
}

/** What a part comes to; of what is taken off, how much. @param {Deel} part @param {string} unit */
function counts({ bedragen }, unit) {
  const found = span(bedragen, unit);
  if (bedragen.some((one) => order(one, 0n) > 0)) return found;
  const off = span(bedragen.map((one) => subtract(0n, one)), unit);
  return { ...found, tekst: phrase("TAKEN_OFF", { bereik: off.tekst }) };
}

/** What the parts come to together, from the lowest to the highest, and on what that depends. @param {any} drawing @param {Deel[]} parts @param {BegripData[]} concepts @param {World[][]} seen */
function total({ eenheid }, parts, concepts, seen) {
  const counted = parts.filter(({ missing }) => missing === NONE);
  if (!counted.some(({ telt }) => telt) && counted.length < parts.length) return null;
  const totals = counted[0].bedragen.map((_, world) => counted.reduce((sum, { bedragen }) => add(sum, bedragen[world]), /** @type {any} */ (0n)));
  const names = [...concepts.map(named), ...(readingsDiffer(totals, seen) ? [word("READING")] : [])];
  const found = span(totals, eenheid);
  const said = phrase("DEPENDS_ON", { feiten: names.join(word("AND")) });
  return { ...found, reden: found.laagste === found.hoogste ? null : said };
}

/** Whether the worlds of one answer differ. @param {any[]} totals of all of them @param {World[][]} seen */
function readingsDiffer(totals, seen) {
  let at = 0;
  return seen.some(({ length }) => {
    const own = totals.slice(at, (at += length));
    return own.some((one) => !same(one, own[0]));
  });
}

/** @param {any[]} amounts @param {string} unit */
function span(amounts, unit) {
  const { laagste, hoogste, tekst } = shared(amounts.map((value) => ({ value, reason: null, missing: NONE })), unit);
  return { laagste, hoogste, tekst };
}

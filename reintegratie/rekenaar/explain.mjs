// The results, steps and readings of an answer as plain data: core/explain.py, core/derived.py.

import { LEZINGEN_VERSCHILLEN, resultsOf, scalar } from "./assess.mjs";
import { ground } from "./counted.mjs";
import { showFact } from "./facts.mjs";
import { plain, show } from "./format.mjs";
import { NONE } from "./names.mjs";
import { phrase, word } from "./phrases.mjs";
import { named } from "./readings.mjs";
import { kind, said, tells } from "./sentence.mjs";
import { shared } from "./shared.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */
/** @typedef {import("./answer.mjs").World} World */
/** @typedef {import("./assess.mjs").Found} Found */
/** @typedef {import("./counted.mjs").Used} Used */
/** @typedef {import("./types").GraafData} GraafData */
/** @typedef {import("./types").ResultaatDeel} ResultaatDeel */

/** Each result, with what the readings share where they differ. @param {Answer} answer */
export function results(answer) {
  const described = each(answer.graph.data, answer.found);
  /** @type {Record<string, Found>[] | undefined} */
  let worlds;
  return Object.fromEntries(
    Object.entries(described).map(([name, one]) => {
      if (one.reden !== LEZINGEN_VERSCHILLEN) return [name, { ...one, bereik: null }];
      worlds ??= answer.differentWorlds.map((world) => world.assessment.results);
      const bereik = shared(worlds.map((results) => results[name]), one.eenheid);
      return [name, { ...one, tekst: bereik.laagste === null ? bereik.tekst : phrase("SHARED", { bereik: bereik.tekst }), bereik }];
    }),
  );
}

/** Each result with its value, unit, label and words. @param {GraafData} rule @param {Record<string, Found>} found */
function each(rule, found) {
  return Object.fromEntries(resultsOf(rule).map((part) => [part.naam, result(part, found[part.naam])]));
}

/** One result. @param {ResultaatDeel} part @param {Found} found */
export function result(part, found) {
  return {
    waarde: found.reason === null ? plain(found.value, part.eenheid) : null,
    eenheid: part.eenheid,
    label: part.label,
    tekst: found.reason === null ? show(found.value, part.eenheid) : reasonInWords(found.reason),
    reden: found.reason,
  };
}

/** @param {string} reason */
function reasonInWords(reason) {
  return word("REASONS")[reason] ?? word("NOT_KNOWN_YET");
}

/** The requirements, steps and results in the order of the law. @param {Answer} answer */
export function steps(answer) {
  return told(answer).map((part) => step(answer, part, answer.toldWorlds));
}

/** @param {Answer} answer */
export function told(answer) {
  return answer.graph.data.uitkomst.delen.filter((part) => ["eis", "stap", "resultaat"].includes(part.soort));
}

/** @param {Answer} answer @param {any} part @param {World[]} worlds */
function step(answer, part, worlds) {
  const shown = worlds.map((world) => shownPart(part, world));
  const same = shown.every((one) => one.value === shown[0].value && one.words === shown[0].words);
  const words = [...new Set(shown.map((one) => one.words))].join(word("OR"));
  const { facts, figures } = ground(part, worlds);
  return {
    soort: part.soort,
    tekst: part.soort === "resultaat" ? part.label : part.tekst,
    waarde: same ? shown[0].value : word("DIFFERS"),
    weergave: same ? shown[0].words : phrase("DIFFERS_IN", { woorden: words }),
    ...answer.law.place(part.bron),
    gevonden: factsOf(answer, facts),
    parameters: figures.map((one) => figure(answer, one)),
  };
}

/** The value of a part for programs, and in words. @param {any} part @param {World} world */
function shownPart(part, { run, assessment }) {
  if (part.soort === "eis") {
    const said = yesOrNo(run.values[part.voorwaarde]);
    return { value: said, words: said };
  }
  if (part.soort === "stap") {
    const { value, missing } = scalar(run, part.waarde);
    if (missing !== NONE) return { value: null, words: word("NOT_KNOWN_YET") };
    return { value: plain(value, part.eenheid), words: show(value, part.eenheid) };
  }
  const described = result(part, assessment.results[part.naam]);
  return { value: described.waarde, words: described.tekst };
}

/** @param {boolean | null} value */
function yesOrNo(value) {
  return value === null ? word("UNKNOWN") : word(value ? "YES" : "NO");
}

/** @param {Answer} answer @param {string[]} names */
function factsOf(answer, names) {
  return answer.graph.data.feiten
    .filter((name) => names.includes(name))
    .map((name) => answer.law.data.begrippen[name])
    .map((concept) => ({
      naam: concept.naam,
      label: concept.label,
      weergave: showFact(concept, answer.known.facts),
      herkomst: concept.herkomst,
      wie: concept.wie,
    }));
}

/** A figure on the day that it was looked up for; `op` names that day if nobody asked it. @param {Answer} answer @param {Used} used */
function figure(answer, { name, day, keys }) {
  const found = answer.law.figure(name);
  const value = valueOn(answer, name, day);
  return {
    naam: name,
    omschrijving: found.data.omschrijving,
    dag: day.iso,
    op: day.number === answer.day.number ? null : phrase("ON_DAY", { dag: show(day) }),
    weergave: show(found.cell(day, keys), found.data.eenheid),
    ...answer.law.place(value.data.bron),
    graad: day.number > value.verified.number ? word("NOT_CHECKED_GRADE") : value.data.graad,
  };
}

/** @param {Answer} answer @param {string} name @param {import("./dates.mjs").Day} day @returns {any} */
export function valueOn(answer, name, day) {
  return answer.law.figure(name).at(day);
}

/** Each missing figure with why, and who sets it. @param {Answer} answer */
export function missingFigures(answer) {
  return answer.missingFigures.map((name) => {
    const figure = answer.law.figure(name);
    const { omschrijving, wie } = figure.data;
    return { naam: name, omschrijving, reden: figure.reason(answer.day), wie };
  });
}

/** What each reading gives, where that differs. @param {Answer} answer */
export function readings(answer) {
  return answer.differentWorlds.map((world) => {
    const choice = answer.mattering(world);
    const { oordeel, results: found, who } = world.assessment;
    const silent = oordeel === "onbekend" || tells(answer.graph.data.uitkomst, oordeel);
    return {
      ...named(answer.law.data.conflicten, choice),
      keuze: Object.values(choice).join(" + "),
      oordeel,
      aard: kind(answer.graph.data.uitkomst, world.assessment),
      gevolg: silent ? null : said(answer, world.assessment),
      wie: who,
      resultaten: each(answer.graph.data, found),
    };
  });
}

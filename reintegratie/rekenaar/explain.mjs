// The parts of an answer as plain data: core/explain.py.

import { LEZINGEN_VERSCHILLEN, PARAMETER_ONTBREEKT, resultsOf, scalar } from "./assess.mjs";
import { ground, rest } from "./counted.mjs";
import { showFact, writeFact } from "./facts.mjs";
import { blanks, filled } from "./filled.mjs";
import { plain, show } from "./format.mjs";
import { NONE } from "./names.mjs";
import { phrase, word } from "./phrases.mjs";
import { named } from "./readings.mjs";
import { inCounts, shared } from "./shared.mjs";
import { on, texts } from "./tijd.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */
/** @typedef {import("./answer.mjs").World} World */
/** @typedef {import("./assess.mjs").Found} Found */
/** @typedef {import("./counted.mjs").Used} Used */
/** @typedef {import("./types").GraafData} GraafData */
/** @typedef {import("./types").UitkomstData} UitkomstData */
/** @typedef {import("./types").Deel} Deel */
/** @typedef {import("./types").ResultaatDeel} ResultaatDeel */

/** What follows from an oordeel, in one sentence; a power of which the text names no holder says `nobody`, and `tell` gives each result that stands in it. @param {UitkomstData} outcome @param {{oordeel: string, who: string | null}} found @param {string} nobody @param {import("./filled.mjs").Tell} tell @returns {any} */
export function sentence(outcome, { oordeel, who }, nobody, tell) {
  if (oordeel === "nee") return outcome.anders ?? "";
  const template = typeof outcome.gevolg === "string" ? outcome.gevolg : outcome.gevolg[oordeel];
  const said = filled(template, tell);
  return oordeel === "kan" && who === null ? `${said} ${nobody}` : said;
}

/** Whether the sentence of an oordeel holds its results itself. @param {UitkomstData} outcome @param {string} oordeel */
export function tells({ gevolg }, oordeel) {
  return oordeel === "berekend" && blanks(gevolg).length > 0;
}

/** Whether no source gives a figure for a result that its sentence tells. @param {Answer} answer */
export function lacksWhatItTells({ graph, oordeel, found }) {
  const { gevolg } = graph.data.uitkomst;
  return oordeel === "berekend" && blanks(gevolg).some((name) => found[name].reason === PARAMETER_ONTBREEKT);
}

/** A result of all readings together, from the lowest to the highest where they differ. @param {Answer} answer @returns {import("./filled.mjs").Tell} */
export function together(answer) {
  return (name) => {
    const found = answer.found[name];
    const unit = unitOf(answer, name);
    if (found.reason !== LEZINGEN_VERSCHILLEN) return inWords(found.value, unit);
    return [null, shared(answer.differentWorlds.map(({ assessment }) => assessment.results[name]), unit).tekst];
  };
}

/** What one reading gives in a sentence. @param {Answer} answer @param {import("./assess.mjs").Assessment} found */
function said(answer, found) {
  const tell = (/** @type {string} */ name) => inWords(found.results[name].value, unitOf(answer, name));
  return sentence(answer.graph.data.uitkomst, found, answer.nobody, tell);
}

/** @param {Answer} answer @param {string} name */
function unitOf({ graph }, name) {
  return /** @type {ResultaatDeel} */ (resultsOf(graph.data).find((part) => part.naam === name)).eenheid;
}

/** The value of a result, and in words; also that there is none. @param {any} value @param {string} unit @returns {[any, string]} */
function inWords(value, unit) {
  return [value, value === null ? word("NO_OUTCOME") : show(value, unit)];
}

/** How many readings say what; why nothing is settled, where all of them say the same. @param {Answer} answer @returns {string} */
export function unsettled(answer) {
  const differ = new Set(answer.weighed.map((one) => reading(answer, one))).size > 1;
  const said = differ ? answer.toldWorlds.map(({ assessment }) => reading(answer, assessment)) : [];
  const counts = [...new Set(said)].map((text) => /** @type {[string, number]} */ ([text, said.filter((one) => one === text).length]));
  if (counts.length > 1) return inCounts(counts.sort(([, one], [, other]) => other - one)).join(" ");
  if (answer.oordeel === "tegenstrijdig") return word("READINGS_DIFFER");
  return word(answer.missingFacts.length ? "NO_FACTS" : "NO_FIGURE");
}

/** What one reading says. @param {Answer} answer @param {import("./assess.mjs").Assessment} found @returns {string} */
function reading(answer, found) {
  if (found.oordeel !== "onbekend") return said(answer, found);
  return word(found.missing.hasFact ? "READING_LACKS_FACTS" : "READING_LACKS_FIGURE");
}

/** What kind of consequence an assessment gives; null where that is not known. @param {UitkomstData} outcome @param {import("./assess.mjs").Assessment} assessment @returns {string | null} */
export function kind(outcome, { modality }) {
  return modality === "recht" ? outcome.aard : (word("KINDS")[modality] ?? null);
}

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
function told(answer) {
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
function valueOn(answer, name, day) {
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

/** Open norms and gaps, days outside what was verified, grades, and unused facts (`idle`). @param {Answer} answer @param {boolean} idle */
export function notes(answer, idle = true) {
  /** @type {Map<string, string | null>} */
  const said = new Map();
  /** @type {Map<string, string | null>} */
  const at = new Map();
  for (const part of answer.graph.data.uitkomst.delen) {
    if (part.soort !== "kanttekening" || !shownNote(part, answer)) continue;
    said.set(part.tekst, part.bron);
    at.set(part.tekst, part.bij);
  }
  for (const one of follows(answer)) said.set(one.tekst, one.bron);
  for (const text of [...aboutFigures(answer), ...(idle ? unused(answer) : [])]) said.set(text, null);
  return [...said].map(([tekst, bron]) => ({ tekst, ...answer.law.place(bron), feit: at.get(tekst) ?? null }));
}

/** @param {any} part @param {Answer} answer */
function shownNote({ als }, { worlds }) {
  return worlds.some(({ run }) => run.values[als] === true);
}

/** One line for each thing that is to say of figures, with the figures of which it is said. @param {Answer} answer */
function aboutFigures(answer) {
  /** @type {Map<string, Set<string>>} */
  const about = new Map();
  const worlds = answer.toldWorlds;
  for (const { figures } of [...told(answer).map((part) => ground(part, worlds)), rest(worlds)]) {
    for (const { name, day } of figures) {
      for (const said of toSay(valueOn(answer, name, day), day)) {
        about.set(said, (about.get(said) ?? new Set()).add(`«${answer.law.figure(name).data.omschrijving}»`));
      }
    }
  }
  return [...about].map(([said, names]) => said.replace("{cijfers}", () => [...names].join(", ")));
}

/** @param {any} value @param {import("./dates.mjs").Day} day @returns {string[]} */
function toSay({ data, verified }, day) {
  const said = day.number > verified.number && data.vanaf !== null ? [word("NOT_VERIFIED").replace("{dag}", show(verified))] : [];
  const grade = word("GRADE_NOTES")[data.graad];
  return grade ? [...said, grade] : said;
}

/** @param {Answer} answer */
function unused(answer) {
  const asked = answer.graph.data.feiten;
  const following = [...answer.known.follows.keys()].filter((name) => asked.includes(name));
  const behind = answer.law.implications.source(answer.known, following);
  const idle = [...answer.facts.keys()].filter((name) => ![...asked, ...behind].includes(name));
  if (!idle.length || answer.silent) return [];
  const labels = idle.map((name) => answer.law.data.begrippen[name].label);
  return [phrase("UNUSED", { feiten: labels.join(", ") })];
}

/** The sentence that names the facts that cannot be true together. @param {Answer} answer */
export function clashSentence(answer) {
  const labels = answer.clashes[0].from.map((name) => `«${answer.law.data.begrippen[name].label}»`);
  return phrase("CLASH", { feiten: labels.join(word("AND")) });
}

/** The given facts that cannot be true together, each time with why not. @param {Answer} answer */
export function clashes(answer) {
  return answer.clashes.map(({ clause, from }) => ({
    feiten: from.map((name) => given(answer, name)),
    tekst: clause.reden,
    ...answer.law.place(clause.bron),
  }));
}

/** The facts that the rule asks and nobody gave, since they follow from what was given. @param {Answer} answer */
export function follows(answer) {
  const asked = answer.graph.data.feiten;
  const rows = [...answer.known.follows].filter(([name]) => asked.includes(name) && !answer.silent);
  return rows.map(([name, { clause, from }]) => {
    const fact = given(answer, name);
    const blanks = { feit: fact.label, waarde: fact.weergave, reden: clause.reden };
    return { ...fact, uit: from, tekst: phrase("FOLLOWS", blanks), ...answer.law.place(clause.bron) };
  });
}

/** The facts that were given: in the order of the rule, then what it does not ask. @param {Answer} answer */
export function allGiven(answer) {
  const { feiten } = answer.graph.data;
  const other = [...answer.facts.keys()].filter((name) => !feiten.includes(name)).sort();
  return [...feiten.filter((name) => answer.facts.has(name)), ...other].map((name) => given(answer, name));
}

/** A fact in words. @param {Answer} answer @param {string} name */
function given(answer, name) {
  const concept = answer.law.data.begrippen[name];
  return { naam: concept.naam, label: concept.label, weergave: showFact(concept, answer.known.facts) };
}

/** What to keep to get this same answer again. @param {Answer} answer */
export function receipt(answer) {
  const { versie, begrippen } = answer.law.data;
  const facts = [...answer.facts].map(([name, value]) => [name, writeFact(begrippen[name], value)]);
  return {
    versie,
    teksten: texts(answer).flatMap((each) => on(each, answer.day)?.naam ?? []),
    parameters: answer.rule.ontvangstbewijs,
    feiten: Object.fromEntries(facts),
    lezingen: { ...answer.chosen },
  };
}

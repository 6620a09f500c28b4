// The steps of an answer: each requirement or value, what was found, and its source.

import { phrase, word } from "../../rekenaar/phrases.mjs";
import { el } from "./knoop.mjs";
import { bron } from "./verwijzingen.mjs";

/** The list of steps, below the source that most share: a step names only another one; what does not apply is named in one line. Null when there are none. @param {any[]} steps @param {string | null} root */
export function stappen(steps, root) {
  if (!steps.length) return null;
  const idle = steps.filter(({ weergave }) => weergave === word("NOT_APPLICABLE"));
  const applied = steps.filter((one) => !idle.includes(one));
  const most = applied.every((one) => one.bron) && mostShared(applied);
  const shared = most ? most.vindplaats : null;
  const told = onlyNew(applied).map((one) => step(one, root, one.vindplaats === shared));
  const rest = idle.length > 0 && el("li", {}, el("p", { class: "ri-stap" }, phrase("DO_NOT_APPLY", { stappen: idle.map(({ tekst }) => tekst).join(", ") })));
  return [shared && el("p", {}, bron(most, root)), el("ol", { class: "ri-stappen" }, told, rest)];
}

/** The first of the steps with the source that most of them have; nothing when there are none. @param {any[]} steps */
function mostShared(steps) {
  const times = (/** @type {any} */ one) => steps.filter(({ vindplaats }) => vindplaats === one.vindplaats).length;
  return [...steps].sort((one, other) => times(other) - times(one))[0];
}

/** The steps, each value without the facts and figures that a step before it told. @param {any[]} steps */
function onlyNew(steps) {
  const told = new Set();
  return steps.map((one) => {
    const known = new Set(one.soort === "eis" ? [] : told);
    const facts = once(one.gevonden, ({ label, weergave }) => ["feit", label, weergave]);
    const figures = once(one.parameters, (figure) => [onTheDay(figure), figure.weergave, word("GRADES")[figure.graad], figure.bron]);
    for (const key of [...facts.keys(), ...figures.keys()]) told.add(key);
    return { ...one, gevonden: without(facts, known), parameters: without(figures, known) };
  });
}

/** Each different thing once. @param {any[]} rows @param {(row: any) => string[]} key @returns {Map<string, any>} */
function once(rows, key) {
  return new Map(rows.map((row) => [JSON.stringify(key(row)), row]));
}

/** @param {Map<string, any>} rows @param {Set<string>} known */
function without(rows, known) {
  return [...rows].filter(([key]) => !known.has(key)).map(([, row]) => row);
}

/** @param {any} one @param {string | null} root @param {boolean} sourced its source was told */
function step(one, root, sourced) {
  return el(
    "li",
    { "data-waarde": one.soort === "eis" ? one.waarde : null },
    one.doorslag && el("p", { class: "ri-doorslag" }, el("mark", {}, word("DECISIVE"))),
    el("p", { class: "ri-stap" }, verdict(one)),
    found(one.gevonden),
    figures(one, root),
    !sourced && bron(one, root),
  );
}

/** @param {any} one */
function verdict({ soort, tekst, waarde, weergave }) {
  if (soort !== "eis") return [tekst, ": ", el("strong", {}, weergave)];
  const [sign, said] = word("REQUIREMENTS")[waarde];
  return [el("span", { class: "ri-teken", "aria-hidden": "true" }, sign), " ", tekst, ": ", el("strong", {}, said)];
}

/** @param {any[]} facts */
function found(facts) {
  if (!facts.length) return null;
  const values = facts.map(({ label, weergave }, place) => [place ? "; " : "", label, ": ", el("b", {}, weergave)]);
  return el("p", { class: "ri-gevonden" }, word("FILLED_IN"), values);
}

/** @param {any} one @param {string | null} root */
function figures({ parameters, bron: here }, root) {
  if (!parameters.length) return null;
  return el("ul", { class: "ri-cijfers" }, parameters.map((/** @type {any} */ one) => figure(one, here, root)));
}

/** What a figure is, and of which day where that is not the day asked for. @param {any} one */
function onTheDay({ omschrijving, op }) {
  return op ? `${omschrijving} ${op}` : omschrijving;
}

/** A figure with its grade, and its source where that is not the source of the step. @param {any} one @param {string} here @param {string | null} root */
function figure(one, here, root) {
  const said = [onTheDay(one), ": ", el("b", {}, one.weergave)];
  const grade = word("GRADES")[one.graad];
  if (one.bron === here) return el("li", {}, said, ` (${grade})`);
  return el("li", {}, said, ". ", bron(one, root, grade));
}

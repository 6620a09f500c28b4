// One instrument in full: its outcome, why, what is missing, what follows from it, and its chapter.

import { phrase, word } from "../../../rekenaar/phrases.mjs";
import { el } from "../knoop.mjs";
import { lezingen } from "../lezingen.mjs";
import { resultatenlijst } from "../lijst.mjs";
import { bron, link } from "../verwijzingen.mjs";
import { elders, oordeel, volgens, waaromNiet } from "../woorden.mjs";
import { naam } from "./zinnen.mjs";

/** @typedef {import("../knoop.mjs").Inhoud} Inhoud */

/** @param {any} rij @param {string | null} wortel */
export function instrument(rij, wortel) {
  const open = rij.oordeel === "onbekend" && rij.ontbreekt.length > 0;
  return [
    el("h3", { tabindex: "-1" }, rij.titel),
    onderdeel(rij, wortel),
    rij.daarna.map((/** @type {any} */ later) => el("div", {}, el("h4", {}, later.titel), onderdeel(later, wortel))),
    !volgens(rij) && rij.tijd && el("p", { class: "ri-tijd" }, rij.tijd),
    el("p", { class: "ri-knoppen" },
      open && el("button", { type: "button", class: "ri-knop", "data-eerst": rij.naam }, phrase("FIND_OUT", { instrument: rij.titel })),
      el("a", { href: "#lijst" }, word("TO_LIST"))),
    wortel !== null && hoofdstuk(rij, wortel),
  ];
}

/** @param {any} rij @param {string} wortel */
function hoofdstuk({ titel, hoofdstuk: page, meer }, wortel) {
  return [
    el("p", {}, link(phrase("CHAPTER", { instrument: titel }), page, wortel)),
    regels("ALSO_COMPUTED", meer.map((/** @type {any} */ one) => one.titel)),
  ];
}

/** One calculation: its verdict, why, the results, and what is missing. @param {any} deel @param {string | null} wortel */
function onderdeel(deel, wortel) {
  const [sign, said, meaning] = oordeel(deel);
  return [
    el("p", {}, el("span", { "aria-hidden": "true" }, `${sign} `), el("b", {}, said), meaning ? `: ${meaning}. ` : ". ", deel.gevolg),
    regels("NOT_MET_TO", deel.redenen.map((/** @type {any} */ one) => [one.tekst, " ", bron(one, wortel)])),
    resultatenlijst(deel.resultaten.map((/** @type {any} */ one) => [one.label, one.tekst])),
    lezingen({ ...kern(deel), resultaten: Object.fromEntries(deel.resultaten.map((/** @type {any} */ one) => [one.naam, one])) }),
    regels("ELSEWHERE_ELSE", deel.elders.map(elders)),
    regels("MIND", deel.kanttekeningen.map((/** @type {any} */ note) => note.tekst)),
    regels("LACKS", [...deel.ontbreekt.map(vraag), ...deel.cijfers.map((/** @type {any} */ one) => `${one.omschrijving}: ${waaromNiet(one)}`)]),
    deel.bron && el("p", {}, bron(deel.bron, wortel)),
  ];
}

/** @param {any} deel */
function kern({ lezingen: rows, wie }) {
  return { lezingen: rows, wie };
}

/** A missing fact, to be answered. @param {any} one */
function vraag(one) {
  return [naam(one), " ", el("a", { href: `#vraag-${one.sleutel}` }, word("ANSWER_IT"), el("span", { class: "ri-verborgen" }, `: ${naam(one)}`))];
}

/** @param {string} title @param {Inhoud[]} rows */
function regels(title, rows) {
  return rows.length > 0 && [el("p", {}, word(title)), el("ul", {}, rows.map((row) => el("li", {}, row)))];
}

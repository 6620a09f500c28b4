// What was answered, each to change or withdraw, and what was put aside.

import { word } from "../../../rekenaar/phrases.mjs";
import { el } from "../knoop.mjs";
import { datum } from "../woorden.mjs";
import { herkomst, naam } from "./zinnen.mjs";

/** @param {any} beeld @param {Record<string, string>} rollen */
export function antwoorden({ antwoorden: given, weet_niet: aside, rol, peildatum }, rollen) {
  return el("ul", { class: "ri-gegeven" },
    Object.keys(rollen).length > 1 && el("li", {}, word("WHO"), " ", el("b", {}, rollen[rol]), " ", wijzig("vraag-rol", word("WHO"))),
    given.map(antwoord),
    aside.map(opzij),
    el("li", {}, `${word("DAY_NAME")}: `, el("b", {}, datum(peildatum)), " ", wijzig("vraag-dag", word("DAY_NAME"))),
  );
}

/** @param {any} one */
function antwoord(one) {
  const said = [herkomst(one), one.gebruikt === 0 && word("NOT_ASKED_NOW")].filter(Boolean).join(" ");
  return el("li", {}, `${naam(one)}: `, el("b", {}, one.weergave), " ", said && el("span", { class: "ri-hint" }, `${said} `),
    wijzig(`vraag-${one.sleutel}`, naam(one)), " ",
    el("button", { type: "button", class: "ri-weetniet", "data-intrekken": one.sleutel }, word("WITHDRAW"), over(naam(one))));
}

/** @param {any} one */
function opzij(one) {
  return el("li", {}, `${naam(one)}: ${word("NOT_KNOWN")} `, el("a", { href: `#vraag-${one.sleutel}` }, word("ANSWER_IT"), over(naam(one))));
}

/** @param {string} waar @param {string} wat */
function wijzig(waar, wat) {
  return el("a", { href: `#${waar}` }, word("CHANGE"), over(wat));
}

/** What a short word is about, for who hears it alone. @param {string} wat */
function over(wat) {
  return el("span", { class: "ri-verborgen" }, `: ${wat}`);
}

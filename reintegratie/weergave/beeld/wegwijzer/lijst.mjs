// The list of instruments: what can be, what still can, what is out. Each line leads to its instrument.

import { phrase, word } from "../../../rekenaar/phrases.mjs";
import { el } from "../knoop.mjs";
import { oordeel } from "../woorden.mjs";
import { bekend, beslisser, grenzen, nogOpen } from "./zinnen.mjs";

/** @typedef {import("../knoop.mjs").Inhoud} Inhoud */

const KORT = 2; // results in a line

/** The heading of a part with how many stand in it. @param {any} deel */
export function kop({ titel, rijen }) {
  return phrase("PART_OF_LIST", { titel, aantal: String(rijen.length) });
}

/** How many stand in each part, in a sentence. @param {any[]} lijst */
export function telling(lijst) {
  const there = lijst.filter(({ rijen }) => rijen.length);
  return there.map(({ titel, rijen }) => phrase("HOW_MANY", { titel, aantal: String(rijen.length) })).join(" ");
}

/** One instrument, in a line. @param {any} rij @param {string} deel the part in which it stands */
export function regel(rij, deel) {
  return el("li", { "data-naam": rij.naam, "data-groep": rij.groep },
    el("a", { href: `#instrument-${rij.naam}` }, rij.titel), " ",
    el("span", { class: "ri-kern" }, kern(rij, deel)));
}

/** What stands behind the title: what it comes to, how many questions, or what is not met. @param {any} rij @param {string} deel @returns {Inhoud} */
function kern(rij, deel) {
  if (deel === "open") return nogOpen(rij);
  if (deel === "af") return rij.redenen.map((/** @type {any} */ one) => phrase("NOT_MET", { tekst: one.tekst })).join(" ") || rij.gevolg;
  if (deel === "strijdig") return rij.gevolg;
  return [merk(rij), ": ", mogelijk(rij).join("; ")];
}

/** @param {any} rij @returns {string[]} */
function mogelijk(rij) {
  const results = bekend(rij).slice(0, KORT).map(({ label, tekst }) => `${label.toLowerCase()}: ${tekst}`);
  const said = [...grenzen(rij), ...beslisser(rij), ...results];
  return said.length ? said : [rij.gevolg];
}

/** The kind of outcome, small: never colour alone. @param {any} rij */
function merk(rij) {
  const [sign, said] = oordeel(rij);
  return [el("b", {}, el("span", { "aria-hidden": "true" }, `${sign} `), said)];
}

/** The button of what is folded: the rest, or all of it. @param {number} inZicht @param {number} alle */
export function meer(inZicht, alle) {
  return inZicht ? phrase("MORE_ROWS", { aantal: String(alle - inZicht) }) : word("ALL_ROWS");
}

/** What a part holds and in which order. @param {any} deel */
export function uitleg({ uitleg: said }) {
  return el("p", { class: "ri-hint" }, said);
}

/** Where the list is the screen: its age, and on to the next question. @param {any} beeld */
export function lijstkop({ tijd, vraag, weet_niet }) {
  const klaar = word(weet_niet.length ? "ALL_ASKED" : "NO_QUESTIONS");
  return [
    el("h3", { tabindex: "-1" }, word("LIST")),
    tijd.map((/** @type {string} */ one) => el("p", { class: "ri-tijd" }, one)),
    vraag ? el("p", { class: "ri-knoppen" }, el("a", { href: `#vraag-${vraag.sleutel}`, class: "ri-verder" }, word("NEXT_QUESTION"))) : el("p", { class: "ri-klaar" }, klaar),
  ];
}

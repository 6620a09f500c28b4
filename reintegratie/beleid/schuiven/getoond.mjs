// What a move does, as nodes: pagina.py.

import { number, show } from "../../rekenaar/format.mjs";
import { phrase, word } from "../../rekenaar/phrases.mjs";
import { el } from "../../weergave/beeld/knoop.mjs";
import { inhoud } from "./teken.mjs";

/** What changes, in short: for people where they are counted, else for examples. @param {any} found what `Schuiver.antwoord` gives @param {string} zin */
export function kort({ voorbeelden, mensen }, zin) {
  const notices = mensen && ["wint", "verliest", "anders"].some((kind) => mensen.geteld[kind]);
  const words = notices ? merken(mensen.geteld) : examples(voorbeelden, mensen?.geteld.onzeker);
  const title = `${word("WHAT_IF_MARK")}: ${words}`;
  return el("div", { class: "ri-oordeel" }, el("h4", { tabindex: "-1" }, title), el("p", {}, zin));
}

/** @param {Record<string, number>} counts */
function merken({ wint, verliest }) {
  return phrase("WHAT_IF_WIN_AND_LOSE", { wint: show(BigInt(wint), word("WHAT_IF_PEOPLE")), verliest: number(BigInt(verliest)) });
}

/** @param {{veranderd: number, onzeker: number}} counts @param {number | undefined} unsure people */
function examples({ veranderd, onzeker }, unsure) {
  if (!veranderd) return word(onzeker || unsure ? "WHAT_IF_PERHAPS" : "WHAT_IF_NO_EXAMPLE");
  return veranderd === 1 ? word("WHAT_IF_ONE_EXAMPLE") : phrase("WHAT_IF_SOME_EXAMPLES", { aantal: number(BigInt(veranderd)) });
}

/** All of it. @param {any} found */
export function rest({ verandering, mensen, voorbeelden, toml, precies }) {
  return [
    el("p", { class: "ri-hint" }, word("WHAT_IF_NOT_REAL_HERE")),
    inhoud([verandering]),
    precies && inhoud([precies]),
    mensen && [
      el("h4", {}, word("WHAT_IF_INVENTED_PEOPLE")),
      el("p", { class: "ri-merk" }, el("strong", {}, mensen.merk)),
      inhoud(mensen.delen),
      el("h4", {}, word("WHAT_IF_WORKED_EXAMPLES")),
    ],
    inhoud(voorbeelden.delen),
    bestand(toml),
  ];
}

/** @param {string} toml */
function bestand(toml) {
  const href = `data:application/toml;charset=utf-8,${encodeURIComponent(toml)}`;
  return el("p", {}, el("a", { href, download: word("WHAT_IF_KEPT_AS") }, word("WHAT_IF_KEEP")));
}

/** What is told in short: of people where they are counted, and of examples. @param {any} found @returns {string} */
export function zin({ mensen, voorbeelden }) {
  return [mensen && mensen.delen[0].tekst, voorbeelden.zin].filter(Boolean).join(" ");
}

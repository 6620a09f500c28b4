// Print, save, read back, begin again.

import { word } from "../../../rekenaar/phrases.mjs";
import { el } from "../knoop.mjs";

/** @param {string} prefix makes the ids unique */
export function bewaren(prefix) {
  return [
    el("p", { class: "ri-hint" }, word("KEPT_HERE")),
    el("div", { class: "ri-knoppen" }, knop("PRINT", "data-druk"), knop("SAVE", "data-bewaar"), knop("AGAIN", "data-wis")),
    el("details", {}, el("summary", {}, word("READ_FILE")),
      el("div", { class: "ri-veld" },
        el("label", { for: `${prefix}-bestand` }, word("CHOOSE_FILE")),
        el("div", { class: "ri-invoer" }, el("input", { type: "file", id: `${prefix}-bestand`, accept: ".json,application/json" }))),
      el("div", { class: "ri-veld", "data-inlezen": true },
        el("label", { for: `${prefix}-tekst` }, word("PASTE")),
        el("p", { class: "ri-fout", id: `${prefix}-tekstfout`, hidden: true }),
        el("div", { class: "ri-invoer" }, el("textarea", { id: `${prefix}-tekst`, rows: "4", "aria-describedby": `${prefix}-tekstfout` }))),
      knop("READ_TEXT", "data-lees")),
  ];
}

/** @param {string} name @param {string} data */
function knop(name, data) {
  return el("button", { type: "button", class: "ri-knop", [data]: true }, word(name));
}

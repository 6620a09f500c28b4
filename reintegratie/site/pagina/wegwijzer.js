/* Brings the questionnaire to life: the first of the page asks, the others are examples to go on from. */

import { Law } from "../../rekenaar/index.mjs";
import { speak, word } from "../../rekenaar/phrases.mjs";
import { Wegwijzer } from "../../rekenaar/wegwijzer/scherm.mjs";
import { lees } from "../../rekenaar/wegwijzer/stand.mjs";
import { Adressen, Nergens } from "./wegwijzer/plekken.js";
import { Vragenlijst } from "./wegwijzer/index.js";
import { LIJST } from "./wegwijzer/verder.js";

/** @type {Vragenlijst | null} the one of this page */
let vragenlijst = null;

/** @param {HTMLElement} root @param {Record<string, any>} teksten the words of every answer */
export function hydrateer(root, teksten) {
  const wet = document.getElementById("ri-wet")?.textContent;
  if (root.querySelector(".ri-stil")) vragenlijst = begin(root, wet, teksten, true);
  else if (vragenlijst) biedAan(root, vragenlijst);
}

/** The same where no page is around it, as in a notebook: it holds its rules, and has no address. */
export function los(root, teksten) {
  return begin(root, root.querySelector("[data-wet]").textContent, teksten, false);
}

/** @param {string} wet the rules as JSON @param {boolean} adressen whether its screens have an address in the page */
function begin(root, wet, teksten, adressen) {
  const wijzer = JSON.parse(root.querySelector("[data-wijzer]").textContent);
  const wegwijzer = new Wegwijzer(new Law({ ...JSON.parse(wet), teksten }), wijzer);
  speak(wijzer.teksten);
  return new Vragenlijst(root, wegwijzer, JSON.parse(root.dataset.begin), adressen ? new Adressen() : new Nergens());
}

/** A button to go on from an example. */
function biedAan(root, lijst) {
  const knop = document.createElement("button");
  Object.assign(knop, { type: "button", className: "ri-knop", textContent: word("WITH_THESE") });
  knop.addEventListener("click", () => lijst.neem(lees(lijst.register, JSON.parse(root.dataset.begin)), () => LIJST));
  root.append(knop);
}

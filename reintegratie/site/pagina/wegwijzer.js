/* Brings the questionnaire to life: the first of the page asks, the others are examples to go on from. */

import { Law } from "../../rekenaar/law.mjs";
import { speak, word } from "../../rekenaar/phrases.mjs";
import { Wegwijzer } from "../../rekenaar/wegwijzer/scherm.mjs";
import { lees } from "../../rekenaar/wegwijzer/stand.mjs";
import { Opening } from "./wegwijzer/opening.js";
import { Adressen, Nergens } from "./wegwijzer/plekken.js";
import { Vragenlijst } from "./wegwijzer/index.js";
import { LIJST } from "./wegwijzer/verder.js";

const GEHEEL = "./wegwijzer.json"; // the rules and the register, which the first question can do without

/** Those of a page, of which the first asks. */
export function begin() {
  const roots = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".ri-wegwijzer"))];
  const [eerste] = roots.filter((root) => root.querySelector(".ri-stil"));
  if (!eerste) return;
  const opening = gegevens(eerste, "opening");
  const teksten = TEKSTEN;
  speak({ ...teksten, ...opening.teksten });
  const lijst = new Vragenlijst(eerste, new Opening(opening), new Adressen(), () => haal(teksten));
  for (const root of roots) if (root !== eerste) biedAan(root, lijst);
}

/** One in a notebook: it holds its rules, and has no address. */
export function los(root, teksten) {
  return new Vragenlijst(root, geheel(gegevens(root, "geheel"), teksten), new Nergens());
}

/** The whole questionnaire, fetched. @param {Record<string, any>} teksten */
async function haal(teksten) {
  const antwoord = await fetch(new URL(GEHEEL, import.meta.url));
  if (!antwoord.ok) throw new Error(`${antwoord.url}: ${antwoord.status}`);
  return geheel(await antwoord.json(), teksten);
}

/** What stands as data in a part. @param {HTMLElement} root @param {string} naam */
function gegevens(root, naam) {
  return JSON.parse(root.querySelector(`[data-${naam}]`).textContent);
}

/** The whole questionnaire. @param {{wet: any, wijzer: any}} gehaald @param {Record<string, any>} teksten */
function geheel({ wet, wijzer }, teksten) {
  const wegwijzer = new Wegwijzer(new Law({ ...wet, teksten }), wijzer);
  speak(wijzer.teksten);
  return wegwijzer;
}

/** A button to go on from an example. @param {HTMLElement} root @param {Vragenlijst} lijst */
function biedAan(root, lijst) {
  const knop = document.createElement("button");
  Object.assign(knop, { type: "button", className: "ri-knop", textContent: word("WITH_THESE") });
  const neem = () => lijst.neem(lees(lijst.register, JSON.parse(root.dataset.begin)), () => LIJST);
  knop.addEventListener("click", () => lijst.klaar(neem));
  root.append(knop);
}

/* Brings the questionnaire to life: the first of the page asks, the others are examples to go on from. */

import { Law } from "../../rekenaar/index.mjs";
import { speak, word } from "../../rekenaar/phrases.mjs";
import { Wegwijzer } from "../../rekenaar/wegwijzer/scherm.mjs";
import { lees } from "../../rekenaar/wegwijzer/stand.mjs";
import { gelezen } from "./gelezen.js";
import { Adressen, Nergens } from "./wegwijzer/plekken.js";
import { Vragenlijst } from "./wegwijzer/index.js";
import { LIJST } from "./wegwijzer/verder.js";

/** Those of a page, of which the first asks. @param {Record<string, any>} teksten the words of every answer */
export async function begin(teksten) {
  await gelezen();
  const wet = document.getElementById("ri-wet")?.textContent;
  const roots = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".ri-wegwijzer"))];
  const [eerste] = roots.filter((root) => root.querySelector(".ri-stil"));
  if (!eerste) return;
  const lijst = vragenlijst(eerste, wet, teksten, new Adressen());
  for (const root of roots) if (root !== eerste) biedAan(root, lijst);
}

/** One in a notebook: it holds its rules, and has no address. */
export function los(root, teksten) {
  return vragenlijst(root, root.querySelector("[data-wet]").textContent, teksten, new Nergens());
}

/** @param {string} wet the rules as JSON @param {Adressen | Nergens} adressen */
function vragenlijst(root, wet, teksten, adressen) {
  const wijzer = JSON.parse(root.querySelector("[data-wijzer]").textContent);
  const wegwijzer = new Wegwijzer(new Law({ ...JSON.parse(wet), teksten }), wijzer);
  speak(wijzer.teksten);
  return new Vragenlijst(root, wegwijzer, JSON.parse(root.dataset.begin), adressen);
}

/** A button to go on from an example. */
function biedAan(root, lijst) {
  const knop = document.createElement("button");
  Object.assign(knop, { type: "button", className: "ri-knop", textContent: word("WITH_THESE") });
  knop.addEventListener("click", () => lijst.neem(lees(lijst.register, JSON.parse(root.dataset.begin)), () => LIJST));
  root.append(knop);
}

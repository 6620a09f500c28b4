/* What is wrong with the answer to a question, and what is unlikely: told between its explanation and its control. */

import { bediening } from "./vragen.js";

const VOOR = { fout: ".ri-twijfel, .ri-keuzes, .ri-invoer", twijfel: ".ri-keuzes, .ri-invoer" };

/** Says this at a question, or takes away what was said. @param {"fout" | "twijfel"} soort @param {string} tekst may be empty */
export function meld(veld, soort, tekst) {
  const plek = veld.querySelector(`.ri-${soort}`) ?? (tekst && maak(veld, soort));
  if (!plek) return;
  plek.textContent = tekst;
  plek.hidden = !tekst;
}

/** The place of it, that its control refers to: most questions never need one. */
function maak(veld, soort) {
  const control = bediening(veld);
  const plek = document.createElement("p");
  Object.assign(plek, { id: `${control.id}-${soort}`, className: `ri-${soort}` });
  veld.querySelector(VOOR[soort]).before(plek);
  control.setAttribute("aria-describedby", `${plek.id} ${control.getAttribute("aria-describedby")}`);
  return plek;
}

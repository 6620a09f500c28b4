/* What is wrong with the answer to a question, and what is unlikely: told between its explanation and its control. */

const VOOR = { fout: ".ri-twijfel, .ri-keuzes, .ri-invoer", twijfel: ".ri-keuzes, .ri-invoer" };

/** What is answered at a question: a field, or the group of its choices. */
export const bediening = (veld) => (veld.matches("fieldset") ? veld : veld.querySelector("input, textarea, select"));

/** What holds the answer to a question, or to the first of several; nothing where no choice is made. @param {Element} veld @returns {any} */
export const invoer = (veld) => veld.querySelector("input:checked, input[type=text], textarea, select");

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

/* The page with every building block: a press brings one in a state that a reader makes, and a list is
   filled with what search finds. The page itself says which; the scripts of every page do the rest. */

import { resultaat } from "./resultaat.js";
import { zoek } from "./vind.js";

/** Types a text, or presses where there is none. @param {HTMLInputElement} element @param {string} [tekst] */
function doe(element, tekst) {
  if (tekst === undefined) return element.click();
  element.value = tekst;
  element.dispatchEvent(new Event("input", { bubbles: true }));
}

for (const knop of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-daden]"))) {
  knop.hidden = false;
  knop.addEventListener("click", () => {
    for (const [plek, tekst] of JSON.parse(knop.dataset.daden)) doe(document.querySelector(plek), tekst);
  });
}

for (const lijst of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-zoek]"))) {
  const { resultaten } = await zoek(lijst.dataset.zoek);
  lijst.replaceChildren(...resultaten.slice(0, 3).map(resultaat));
}

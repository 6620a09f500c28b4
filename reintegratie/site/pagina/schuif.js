/* A slider and the field above it say the same: moved, it fills the field in, and the other way round.
   Where it stands at what holds today, the field is empty: nothing changes. */

import { parse } from "../../rekenaar/decimal.mjs";
import { show } from "../../rekenaar/format.mjs";

/** @param {HTMLElement} root the part with its form */
export function schuif(root) {
  /** @type {NodeListOf<HTMLInputElement>} */
  const schuiven = root.querySelectorAll("[data-schuif]");
  for (const een of schuiven) {
    /** @type {HTMLInputElement} */
    const veld = root.querySelector(`[data-veld=${een.dataset.schuif}] input`);
    const bewogen = () => { root.dataset.mee = JSON.stringify({ schuif: een.dataset.schuif }); };
    veld.addEventListener("input", bewogen);
    een.addEventListener("input", () => {
      bewogen();
      veld.value = Number(een.value) === Number(een.dataset.nu) ? "" : een.value.replace(".", ",");
    });
    root.addEventListener("ri-gewijzigd", () => volg(een, veld.value));
  }
}

/** @param {HTMLInputElement} een @param {string} tekst what stands in its field */
function volg(een, tekst) {
  const getal = tekst.trim().replace(",", ".");
  een.value = /^\d+(\.\d+)?$/.test(getal) ? getal : een.dataset.nu;
  const gezegd = show(parse(een.value), een.dataset.eenheid);
  een.setAttribute("aria-valuetext", gezegd);
  een.nextElementSibling.textContent = gezegd;
}

/* What is wrong with answers: at their questions, and in a summary above them. */

import { meld } from "./melding.js";
import { bediening } from "./vragen.js";

/** Shows these faults, by question or else by number. One that is still being typed is left alone, unless `alle`. */
export function toonFouten(overzicht, velden, fouten, alle) {
  const over = { ...fouten };
  const regels = [];
  for (const veld of velden) {
    const fout = over[veld.dataset.veld];
    delete over[veld.dataset.veld];
    const bezigMet = bediening(veld) === document.activeElement && !veld.hasAttribute("data-fout") && !alle;
    toonFout(veld, bezigMet ? undefined : fout);
    if (fout && !bezigMet) regels.push([fout, veld]);
  }
  regels.push(...Object.values(over).map((fout) => [fout]));
  werkLijstBij(overzicht.querySelector("ul"), regels);
  overzicht.hidden = !regels.length;
}

function toonFout(veld, fout) {
  meld(veld, "fout", fout ?? "");
  veld.toggleAttribute("data-fout", Boolean(fout));
  const control = bediening(veld);
  if (fout) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}

/** A line that stays is not replaced: the press on its link would be lost with it. */
function werkLijstBij(lijst, regels) {
  for (const li of [...lijst.children]) if (!regels.some(([fout]) => fout === li.textContent)) li.remove();
  regels.forEach((r, plek) => {
    const hier = lijst.children[plek];
    if (hier?.textContent !== r[0]) lijst.insertBefore(regel(...r), hier ?? null);
  });
}

function regel(fout, veld) {
  const li = document.createElement("li");
  const plek = veld ? li.appendChild(document.createElement("a")) : li;
  plek.textContent = fout;
  if (veld) Object.assign(plek, { href: `#${bediening(veld).id}` }).dataset.naar = veld.dataset.veld;
  return li;
}

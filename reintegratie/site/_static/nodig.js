/* Which questions stand there: those that can still change the outcome, and those that were answered. What is
   in focus stays where it is. */

import { tekst } from "./vragen.js";

const vastgehouden = (vraag) => tekst(vraag) || vraag.contains(document.activeElement);

/** Shows the first questions that matter, and the button for all where there are more; returns how many came. */
export function toonNodig(velden, ontbrekend, eerst, alles) {
  let erbij = 0;
  const open = velden.filter((veld) => ontbrekend.includes(veld.dataset.veld));
  alles?.parentElement.toggleAttribute("hidden", open.length <= Number(alles.dataset.alles));
  for (const veld of velden) {
    const nodig = veld.dataset.veld === "peildatum" || open.slice(0, eerst).includes(veld) || vastgehouden(veld);
    if (nodig && veld.hasAttribute("data-niet-nodig")) erbij += 1;
    veld.toggleAttribute("data-niet-nodig", !nodig);
  }
  return erbij;
}

/** Shows the choice of a reading where that can change the outcome, or was made. */
export function toonLezingen(lezingen, strijdig, vouw) {
  for (const vraag of lezingen) {
    vraag.toggleAttribute("data-niet-nodig", !(strijdig.includes(vraag.dataset.lezing) || vastgehouden(vraag)));
  }
  vouw?.toggleAttribute("data-niet-nodig", lezingen.every((vraag) => vraag.hasAttribute("data-niet-nodig")));
}

/* What a reader filled in is there again when he comes back to the page: kept in this tab and nowhere else.
   An example is nobody's and is not kept; what a link holds stands in the address, until one of it changes. */

import { inAdres } from "../_static/adres.js";
import { onthoud, onthouden, vergeet } from "../_static/tabblad.js";

const sleutel = () => `ri-ingevuld ${location.pathname}`;

/** The answers that were kept, and what keeps those that change. Who was used before counts as used again:
    on paper that answer stands alone. @param {any[]} hulpen what `hydrateer` of `rekenhulp.js` returns */
export function ingevuld(hulpen) {
  const was = onthouden(sleutel());
  const eigen = new Map(Object.entries(was?.antwoorden ?? {}).filter(([, tekst]) => typeof tekst === "string"));
  for (const { root } of hulpen) if (was?.gebruikt?.includes?.(root.dataset.prefix)) root.dataset.gebruikt = "";

  const heeft = (hulp) => hulp.root.dataset.gebruikt !== undefined && [...hulp.antwoorden().keys()].some((naam) => eigen.has(naam));

  /** @param {[string, string][]} paren an empty text is no answer */
  function bewaar(paren) {
    for (const [naam, tekst] of paren) {
      if (tekst) eigen.set(naam, tekst);
      else eigen.delete(naam);
    }
    if (inAdres()) return;
    const nu = hulpen.filter(heeft).map(({ root }) => root.dataset.prefix);
    if (nu.length) return void onthoud(sleutel(), { antwoorden: Object.fromEntries(eigen), gebruikt: nu });
    eigen.clear();
    vergeet(sleutel());
  }

  return { eigen: [...eigen], bewaar };
}

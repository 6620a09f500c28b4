/* Every screen has an address of its own, behind the #: Back works, and a reader can come back to it.
   Only the name of the screen stands there, never an answer. What was answered is kept in this tab. */

import { onthoud, onthouden, vergeet } from "../../_static/tabblad.js";

const SLEUTEL = "ri-wegwijzer";
const LIJST = "lijst";
const SOORTEN = ["vraag", "instrument"];

/** The screen of an address: {soort, naam}; null for an address that is none of ours. */
export function plekVan(hash) {
  const [soort, ...rest] = hash.slice(1).split("-");
  if (soort === LIJST && !rest.length) return { soort, naam: null };
  return SOORTEN.includes(soort) && rest.length ? { soort, naam: rest.join("-") } : null;
}

export const adres = ({ soort, naam }) => (naam === null ? soort : `${soort}-${naam}`);

/** In a page. */
export class Adressen {
  get plek() {
    return plekVan(location.hash);
  }

  /** Goes there, so that Back leads here: once the screen is drawn, since an address takes a browser longer than that. */
  ga(plek) {
    requestAnimationFrame(() => setTimeout(() => {
      if (location.hash !== `#${adres(plek)}`) history.pushState(null, "", `#${adres(plek)}`);
    }));
  }

  /** @param {(plek: {soort: string, naam: string | null}) => void} toon */
  luister(toon) {
    addEventListener("popstate", () => {
      const plek = this.plek;
      if (plek) toon(plek);
    });
  }

  get onthouden() { return onthouden(SLEUTEL); }
  onthoud(stand) { onthoud(SLEUTEL, stand); }
  vergeet() { vergeet(SLEUTEL); }
}

/** Where nothing is ours to write in: a notebook. */
export class Nergens {
  get plek() { return null; }
  get onthouden() { return null; }
  ga() {}
  luister() {}
  onthoud() {}
  vergeet() {}
}

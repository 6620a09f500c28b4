/* A fold that draws what it holds once it is open, and again when that changes. */

import { dom } from "../../../weergave/beeld/dom.mjs";

/** @param {string} naam @param {string} soort */
export function maak(naam, soort, ...inhoud) {
  const gemaakt = document.createElement(naam);
  gemaakt.className = soort;
  gemaakt.append(...inhoud);
  return gemaakt;
}

/** The same with attributes. @param {string} naam @param {string} soort @param {Record<string, string>} kenmerken */
export function deel(naam, soort, kenmerken) {
  const gemaakt = maak(naam, soort);
  for (const [kenmerk, waarde] of Object.entries(kenmerken)) gemaakt.setAttribute(kenmerk, waarde);
  return gemaakt;
}

export class Vouw {
  /** @param {string} soort @param {string} titel */
  constructor(soort, titel = "") {
    this.kop = maak("summary", "", titel);
    this.inhoud = maak("div", "");
    this.root = /** @type {HTMLDetailsElement} */ (maak("details", soort, this.kop, this.inhoud));
    this.teken = null;
    this.root.addEventListener("toggle", () => this.#teken());
  }

  /** @param {() => any} teken gives the nodes */
  vul(teken) {
    this.teken = teken;
    this.#teken();
  }

  #teken() {
    if (!this.root.open || !this.teken) return;
    this.inhoud.replaceChildren(dom(this.teken()));
    this.teken = null;
  }
}

/* The list of instruments. A line that did not change stays the node that it was. */

import { dom } from "../../../weergave/beeld/dom.mjs";
import { kop, meer, regel, uitleg } from "../../../weergave/beeld/wegwijzer/lijst.mjs";
import { maak } from "./uitklap.js";

const IN_ZICHT = { strijdig: 60, kan: 60, open: 6, af: 0 }; // lines that stand open; the rest is folded

export class Lijst {
  constructor() {
    this.root = maak("div", "ri-lijsten");
    /** @type {Map<string, Deel>} */
    this.delen = new Map();
  }

  /** @param {any[]} lijst */
  toon(lijst) {
    for (const gegeven of lijst) {
      let deel = this.delen.get(gegeven.naam);
      if (!deel) {
        this.delen.set(gegeven.naam, (deel = new Deel(gegeven)));
        this.root.append(deel.root);
      }
      deel.toon(gegeven);
    }
  }
}

class Deel {
  constructor(gegeven) {
    this.kop = maak("h4", "");
    this.zicht = maak("ul", "ri-rijen");
    this.rest = maak("ul", "ri-rijen");
    this.knop = maak("summary", "");
    this.vouw = /** @type {HTMLDetailsElement} */ (maak("details", "", this.knop, this.rest));
    this.vouw.addEventListener("toggle", () => this.#rest());
    this.root = maak("section", "ri-lijst", this.kop, dom(uitleg(gegeven)), this.zicht, this.vouw);
    this.root.dataset.deel = gegeven.naam;
    /** @type {WeakMap<object, Node>} */
    this.getekend = new WeakMap();
  }

  toon(gegeven) {
    this.gegeven = gegeven;
    const { rijen, naam } = gegeven;
    this.root.hidden = !rijen.length;
    if (!rijen.length) return;
    this.kop.textContent = kop(gegeven);
    const zicht = rijen.slice(0, IN_ZICHT[naam]);
    this.#vul(this.zicht, zicht);
    this.zicht.hidden = !zicht.length;
    this.vouw.hidden = zicht.length === rijen.length;
    this.knop.textContent = meer(zicht.length, rijen.length);
    this.#rest();
  }

  #rest() {
    if (this.vouw.open) this.#vul(this.rest, this.gegeven.rijen.slice(IN_ZICHT[this.gegeven.naam]));
  }

  /** Puts lines in their place; one that stands there already is left alone. */
  #vul(lijst, rijen) {
    const nodes = rijen.map((rij) => this.#regel(rij));
    nodes.forEach((node, plek) => {
      if (lijst.childNodes[plek] !== node) lijst.insertBefore(node, lijst.childNodes[plek] ?? null);
    });
    while (lijst.childNodes.length > nodes.length) lijst.lastChild.remove();
  }

  #regel(rij) {
    let node = this.getekend.get(rij);
    if (!node) this.getekend.set(rij, (node = dom(regel(rij, this.gegeven.naam)).firstChild));
    return node;
  }
}

/* Brings the parts of a page to life. A calculator answers in the page itself; a part that needs
   Python gets it once a reader comes to that part. */

import { deelbaar } from "../_static/deel.js";
import { hydrateer as alsRekenhulp } from "../_static/rekenhulp.js";
import { deel } from "./gedeeld.js";
import { Python } from "./python.js";
import { rekenaar } from "./rekenen.js";
import { biedVandaag } from "./vandaag.js";

const HIER = "rekenhulp"; // the service that needs no Python

/** For each kind of part, by its selector, what gives its script; `megabytes` is the weight of Python.
    @param {Record<string, () => Promise<any>>} onderdelen
    @param {number} megabytes */
export async function begin(onderdelen, megabytes) {
  biedVandaag();
  const python = new Python(megabytes);
  const hulpen = reken();
  deel(hulpen);
  for (const [plek, script] of Object.entries(onderdelen)) {
    for (const root of document.querySelectorAll(plek)) {
      const hydrateer = script ? (await script()).hydrateer : alsRekenhulp;
      python.neem(root, hydrateer(root, python.vraag));
    }
  }
}

/** The calculators of the page, alive. */
function reken() {
  const bereken = rekenaar(document.getElementById("ri-wet")?.textContent);
  const hulpen = [...document.querySelectorAll(`[data-dienst=${HIER}]`)].map((/** @type {any} */ root) => {
    const hulp = alsRekenhulp(root, bereken);
    root.dataset.stand = "live"; // what stands there is what the calculator says
    return hulp;
  });
  if (hulpen.length) deelbaar(hulpen, bereken);
  return hulpen;
}

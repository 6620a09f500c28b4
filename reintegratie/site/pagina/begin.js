/* Brings the parts of a page to life. A calculator answers in the page itself; a part that needs
   Python gets it once a reader comes to that part. */

import { deelbaar } from "../_static/deel.js";
import { hydrateer as alsRekenhulp } from "../_static/rekenhulp.js";
import { deel } from "./gedeeld.js";
import { gelezen } from "./gelezen.js";
import { meenemen } from "./meenemen.js";
import { rekenaar } from "./rekenen.js";
import { biedVandaag } from "./vandaag.js";

const HIER = "rekenhulp"; // the service that needs no Python

/** For each kind of part, by its selector, what gives its script (null: that of the calculators),
    whether that answers in the page itself (`hier`), and whether it asks Python, whose weight
    `megabytes` is; `teksten` are the words of every answer.
    @param {Record<string, {script: (() => Promise<any>) | null, hier: boolean, python: boolean}>} onderdelen
    @param {number} megabytes
    @param {Record<string, any>} teksten */
export async function begin(onderdelen, megabytes, teksten) {
  await gelezen();
  biedVandaag();
  deel(reken(teksten));
  const hier = Object.entries(onderdelen).filter(([plek]) => document.querySelector(plek));
  const vraagt = hier.some(([, { python }]) => python);
  const python = vraagt ? new (await import("./python.js")).Python(megabytes) : null;
  for (const [plek, { script, hier: zelf, python: metPython }] of hier) {
    const hydrateer = script ? (await script()).hydrateer : alsRekenhulp;
    for (const root of document.querySelectorAll(plek)) {
      const hulp = hydrateer(root, zelf ? teksten : python?.vraag);
      if (metPython) python.neem(root, hulp);
    }
  }
}

/** The calculators of the page, alive. */
function reken(teksten) {
  const roots = [...document.querySelectorAll(`[data-dienst=${HIER}]`)];
  const bereken = rekenaar(roots.length ? document.getElementById("ri-wet")?.textContent : "", teksten);
  const hulpen = roots.map((/** @type {any} */ root) => {
    const hulp = alsRekenhulp(root, bereken);
    root.dataset.stand = "live"; // what stands there is what the calculator says
    return hulp;
  });
  if (hulpen.length) deelbaar(hulpen, bereken);
  meenemen(hulpen);
  return hulpen;
}

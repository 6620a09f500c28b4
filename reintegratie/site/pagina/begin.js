/* Brings the parts of a page to life. Each answers in the page itself. */

import { hydrateer as alsRekenhulp } from "../_static/rekenhulp.js";
import { rekenaar } from "./rekenen.js";
import { rust } from "./rust.js";
import { biedVandaag } from "./vandaag.js";

const REKENHULP = "[data-dienst=rekenhulp]";

/** For each kind of part but the calculators, by its selector, what gives its script.
    @param {Record<string, () => Promise<any>>} onderdelen */
export async function begin(onderdelen) {
  biedVandaag();
  reken();
  for (const [plek, haal] of Object.entries(onderdelen)) {
    const hier = document.querySelectorAll(plek);
    if (!hier.length) continue;
    const { hydrateer } = await haal();
    for (const root of hier) hydrateer(root);
  }
}

/** The calculators of the page, alive; what else one can do with them comes when the browser has time. */
function reken() {
  /** @type {any[]} */
  const roots = [...document.querySelectorAll(REKENHULP)];
  const bereken = rekenaar(roots.length ? document.getElementById("ri-wet")?.textContent : "", TEKSTEN);
  const hulpen = roots.map((root) => {
    const hulp = alsRekenhulp(root, bereken);
    root.dataset.stand = "live"; // what stands there is what the calculator says
    return hulp;
  });
  if (hulpen.length) rust(async () => (await import("./erbij.js")).erbij(hulpen, bereken));
}

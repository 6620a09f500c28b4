/* The page with search results: reads the question, shows what `vind.js` finds. */

import { resultaat } from "./resultaat.js";
import { zoek } from "./vind.js";
import { normaal } from "./woord.js";

const RUST_MS = 250; // silence after the last keystroke
const TRAAG_MS = 400; // only a search that takes longer says that it is busy
const BEZIG = "Bezig met zoeken …";
const MISLUKT = "Zoeken lukt niet in deze browser. In het menu staan alle hoofdstukken.";

const form = document.querySelector(".zoekpagina form");
const veld = form.querySelector("input");
const stand = document.querySelector("#zoek-stand"); // read aloud when it changes
const lijst = document.querySelector("#zoek-lijst");
let wekker;

async function toon(vraag) { // what was found before stays in sight until there is something new
  clearTimeout(wekker);
  const traag = setTimeout(() => { stand.textContent = BEZIG; }, TRAAG_MS);
  try {
    const uitkomst = vraag ? await zoek(vraag) : null;
    if (veld.value.trim() !== vraag) return; // something else has been typed since
    stand.textContent = uitkomst ? zin(vraag, uitkomst) : "";
    lijst.replaceChildren(...(uitkomst?.resultaten ?? []).map(resultaat));
  } catch (fout) {
    stand.textContent = MISLUKT;
    lijst.replaceChildren();
    throw fout;
  } finally {
    clearTimeout(traag);
  }
}

function zin(vraag, { gezocht, vreemd, aantal }) {
  if (!aantal) return `Niets gevonden voor «${vraag}». Probeer een ander woord, of kijk in het menu.`;
  const anders = gezocht.filter((woorden) => woorden !== normaal(vraag)).slice(0, 3);
  const ook = anders.length ? ` Gezocht op: ${anders.join("; ")}.` : "";
  const niet = vreemd.length ? ` Dit staat niet in het handboek: ${vreemd.join(", ")}.` : "";
  return `${aantal === 1 ? "1 pagina" : `${aantal} pagina’s`} gevonden voor «${vraag}».${ook}${niet}`;
}

function zoekNu(hoe) {
  const adres = new URL(location.href);
  adres.searchParams.set("q", veld.value.trim());
  history[hoe](null, "", adres);
  toon(veld.value.trim());
}

function vanAdres() {
  veld.value = new URLSearchParams(location.search).get("q") ?? "";
  toon(veld.value.trim());
}

form.addEventListener("submit", (gebeurtenis) => { gebeurtenis.preventDefault(); zoekNu("pushState"); });
veld.addEventListener("input", () => { clearTimeout(wekker); wekker = setTimeout(zoekNu, RUST_MS, "replaceState"); });
addEventListener("popstate", vanAdres);
vanAdres();
if (!veld.value) veld.focus();

/* The live parts of this page: one worker with Python for all of them. */

// Made by the build: for each kind of part its script, which gives `hydrateer(root, bereken)`.
import { ONDERDELEN } from "./onderdelen.js";

const LADEN = "Python wordt geladen. Tot dan ziet u een opgeslagen uitkomst.";
const WACHT = "Dit is een opgeslagen uitkomst. De rekenhulp start zodra u een antwoord verandert.";
const GEDULD_MS = 50; // a page that stays busy does not keep Python waiting: that runs beside it
const MISLUKT = "De rekenhulp kan in deze browser niet starten. De voorbeelden op deze pagina blijven leesbaar.";

const hulpen = [];
const wachtend = new Map();
let werker, klaar = false, mislukt = false, nummer = 0, zin = "";

/** What every part says until it has an answer, also one that comes to life later. */
function meld(nieuw) {
  zin = nieuw;
  hulpen.forEach((hulp) => hulp.voortgang(zin));
}

function start() {
  if (werker || mislukt) return;
  try {
    werker = new Worker(new URL("./werker.js", import.meta.url), { type: "module" });
  } catch (fout) { // a browser without workers, or one that is told not to start them
    console.warn(fout);
    return ontvang.mislukt();
  }
  werker.addEventListener("message", ({ data }) => ontvang[data.soort](data));
  werker.addEventListener("error", () => ontvang.mislukt());
  meld(LADEN);
}

const ontvang = {
  klaar() {
    klaar = true;
    document.dispatchEvent(new Event("handboek:klaar"));
    hulpen.forEach((hulp) => hulp.vernieuw());
  },
  antwoord({ id, uitkomst }) {
    wachtend.get(id)?.(uitkomst ?? ONLEESBAAR);
    wachtend.delete(id);
  },
  mislukt() {
    mislukt = true;
    wachtend.forEach((antwoord) => antwoord(GEEN));
    meld(MISLUKT);
    wachtend.clear();
  },
};
const GEEN = { kort: null, html: null, samenvatting: null, fouten: {}, melding: MISLUKT };
const ONLEESBAAR = { ...GEEN, melding: "Wat hier is ingevuld of ingelezen, is niet te verwerken. Haal het weg en probeer het opnieuw." };

/** Asks Python. What is asked before it is there is answered once it is. */
function bereken(vraag) {
  start();
  if (mislukt) return Promise.resolve(GEEN);
  return new Promise((antwoord) => {
    wachtend.set(++nummer, antwoord);
    try { // as text: what nests deep never comes out on the other side as anything else
      werker.postMessage({ id: nummer, vraag: JSON.stringify(vraag) });
    } catch (fout) { // nested deeper than a browser writes
      console.warn(fout);
      ontvang.antwoord({ id: nummer, uitkomst: null });
    }
  });
}

/* A part comes to life with the day that it shows, so that no outcome changes by itself.
   Whoever wants to know it for today asks that with one press. */
/** @type {NodeListOf<HTMLElement>} */
const knoppen = document.querySelectorAll("[data-vandaag]");
for (const knop of knoppen) {
  knop.hidden = false;
  knop.addEventListener("click", () => {
    const dag = knop.closest("[data-veld]").querySelector("input");
    dag.value = vandaag();
    for (const soort of ["input", "change"]) dag.dispatchEvent(new Event(soort, { bubbles: true }));
  });
}

function vandaag() {
  const nu = new Date();
  return [nu.getDate(), nu.getMonth() + 1, nu.getFullYear()].map((deel) => String(deel).padStart(2, "0")).join("-");
}

const onderdelen = Object.entries(ONDERDELEN)
  .map(([soort, script]) => /** @type {const} */ ([[...document.querySelectorAll(soort)], script]))
  .filter(([plekken]) => plekken.length);
if (navigator.connection?.saveData) zin = WACHT;
else if (onderdelen.length) /** @type {any} */ (window.requestIdleCallback ?? setTimeout)(start, { timeout: GEDULD_MS });
for (const [plekken, script] of onderdelen) {
  const { hydrateer } = await script();
  for (const root of plekken) {
    const hulp = hydrateer(root, bereken);
    hulpen.push(hulp);
    if (klaar) hulp.vernieuw();
    else hulp.voortgang(zin);
  }
}
const deelbaar = hulpen.filter(({ root }) => root?.matches(".ri-rekenhulp"));
if (deelbaar.length) (await import("./deel.js")).deelbaar(deelbaar, bereken);

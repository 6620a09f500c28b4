/* The live parts of this page: one worker with Python for all of them. */

// Each kind of part has a script that gives `hydrateer(root, bereken)`: {vernieuw, voortgang}.
const ONDERDELEN = {
  ".ri-rekenhulp": () => import("./rekenhulp.js"),
  ".ri-oefening, .ri-oefenstand": () => import("./oefening.js"),
  ".ri-wegwijzer": () => import("./wegwijzer.js"),
  ".ri-beleid.ri-live": () => import("./rekenhulp.js"),
};
const LADEN = "Python wordt geladen. Tot dan ziet u een opgeslagen uitkomst.";
const WACHT = "Dit is een opgeslagen uitkomst. De rekenhulp start zodra u een antwoord verandert.";
const MISLUKT = "De rekenhulp kan in deze browser niet starten. De voorbeelden op deze pagina blijven leesbaar.";

const hulpen = [];
const wachtend = new Map();
let werker, mislukt = false, nummer = 0;

function start() {
  if (werker) return;
  werker = new Worker(new URL("./werker.js", import.meta.url), { type: "module" });
  werker.addEventListener("message", ({ data }) => ontvang[data.soort](data));
  werker.addEventListener("error", () => ontvang.mislukt());
  hulpen.forEach((hulp) => hulp.voortgang(LADEN));
}

const ontvang = {
  klaar() {
    document.dispatchEvent(new Event("handboek:klaar"));
    hulpen.forEach((hulp) => hulp.vernieuw());
  },
  antwoord({ id, uitkomst }) {
    wachtend.get(id)(uitkomst);
    wachtend.delete(id);
  },
  mislukt() {
    mislukt = true;
    wachtend.forEach((klaar) => klaar(GEEN));
    hulpen.forEach((hulp) => hulp.voortgang(MISLUKT));
    wachtend.clear();
  },
};
const GEEN = { kort: null, html: null, samenvatting: null, fouten: {}, melding: MISLUKT };

/** Asks Python. What is asked before it is there is answered once it is. */
function bereken(vraag) {
  start();
  if (mislukt) return Promise.resolve(GEEN);
  return new Promise((klaar) => {
    wachtend.set(++nummer, klaar);
    werker.postMessage({ id: nummer, vraag });
  });
}

function vandaag() {
  const nu = new Date();
  return [nu.getDate(), nu.getMonth() + 1, nu.getFullYear()].map((deel) => String(deel).padStart(2, "0")).join("-");
}

for (const [soort, script] of Object.entries(ONDERDELEN)) {
  const plekken = document.querySelectorAll(soort);
  if (!plekken.length) continue;
  const { hydrateer } = await script();
  for (const root of plekken) {
    for (const dag of root.querySelectorAll("[data-veld=peildatum] input")) dag.value = vandaag();
    hulpen.push(hydrateer(root, bereken));
  }
}
const deelbaar = hulpen.filter(({ root }) => root?.matches(".ri-rekenhulp"));
if (deelbaar.length) (await import("./deel.js")).deelbaar(deelbaar, bereken);
if (navigator.connection?.saveData) hulpen.forEach((hulp) => hulp.voortgang(WACHT));
else if (hulpen.length) (window.requestIdleCallback ?? setTimeout)(start);

/* The progress of a coach: what this browser keeps of practice, and what then comes back. */

import { gelezen, volgorde } from "./herhalen.mjs";
import { BEWAARD, bewaar, bewaard, vandaag } from "./bewaard.mjs";

const ADRES = "notebooks/training/";
const GROEPEN = { nieuw: "Nog niet gedaan", later: "Later weer aan de beurt" };

/** Brings the choice to keep progress to life; its words and cases stand on the page. */
export function hydrateer(root) {
  const [bewaarKnop, wisKnop] = root.querySelectorAll(".ri-knop");
  const lijst = root.querySelector(".ri-plaats");
  const status = root.querySelector(".ri-status");
  const zonder = root.querySelector(".ri-voortgang");
  const casussen = new Map(JSON.parse(root.dataset.casussen).map((casus) => [casus.naam, casus]));

  function vernieuw() {
    const standen = bewaard();
    bewaarKnop.hidden = standen !== null;
    wisKnop.hidden = standen === null;
    zonder.textContent = standen === null ? root.dataset.niet : root.dataset.wel;
    lijst.replaceChildren(...(standen === null ? [] : inOrde(standen)));
  }

  /** What to do now, and the rest folded. */
  function inOrde(standen) {
    const gekend = new Map(Object.entries(standen).map(([naam, stand]) => [naam, gelezen(stand)]));
    const rijen = volgorde([...casussen.keys()], gekend, vandaag());
    const [nu, nieuw, later] = ["herhalen", "nieuw", "later"].map((reden) => rijen.filter((rij) => rij.reden === reden));
    const eerst = nu.length ? nu : nieuw.slice(0, 1);
    const begin = eerst.length
      ? [maak("h4", nu.length ? "Nu herhalen" : "Begin hiermee"), maak("ol", ...eerst.map(casus))]
      : [maak("p", "U bent bij. Er is vandaag niets te herhalen.")];
    return [...begin, ...gevouwen("nieuw", nieuw), ...gevouwen("later", later)];
  }

  function gevouwen(reden, rijen) {
    const titel = maak("summary", `${GROEPEN[reden]} (${rijen.length})`);
    return rijen.length ? [maak("details", titel, maak("ol", ...rijen.map(casus)))] : [];
  }

  function casus({ naam, terug }) {
    const { titel, les, anker } = casussen.get(naam);
    const link = maak("a", titel);
    link.href = `${root.dataset.wortel}${ADRES}${les}.html#ri-${anker}`;
    return maak("li", root.dataset.wortel === undefined ? titel : link, terug ? ` (vanaf ${datum(terug)})` : "");
  }

  function kies(standen, zin, knop) {
    if (!bewaar(standen)) return void (status.textContent = zonder.textContent = root.dataset.kanNiet);
    status.textContent = zin;
    knop.focus();
  }

  bewaarKnop.addEventListener("click", () => kies({}, root.dataset.wel, wisKnop));
  wisKnop.addEventListener("click", () => kies(null, root.dataset.gewist, bewaarKnop));
  document.addEventListener(BEWAARD, vernieuw);
  vernieuw();
}

function maak(naam, ...inhoud) {
  const gemaakt = document.createElement(naam);
  gemaakt.append(...inhoud);
  return gemaakt;
}

function datum(dag) {
  const hoe = /** @type {const} */ ({ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return new Date(`${dag}T00:00:00Z`).toLocaleDateString("nl-NL", hoe);
}

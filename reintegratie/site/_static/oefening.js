/* Practice in the page: first an answer, then the feedback that belongs to it, which the page holds for
   each answer. What somebody did is kept in this browser, and only after an explicit yes. */

import { gelezen, naAntwoord } from "./herhalen.mjs";
import { bewaar, bewaard, vandaag } from "./bewaard.mjs";

/** Brings a set of cases to life. */
export function hydrateer(root) {
  const form = root.querySelector("form");
  const opgaven = [...form.querySelectorAll(".ri-opgave")];
  const [kijkNa, opnieuw] = form.querySelectorAll(".ri-knop");
  const status = root.querySelector(".ri-status"); // heard, not seen
  const score = root.querySelector(".ri-score"); // only in a test

  const gekozen = (opgave) => opgave.querySelector("input:checked");
  const reactie = (opgave) => opgave.querySelector(`template[data-keuze="${gekozen(opgave).value}"]`);
  const goed = (opgave) => reactie(opgave).dataset.goed === "ja";

  function kijk() {
    const open = opgaven.filter((opgave) => !gekozen(opgave));
    opgaven.forEach((opgave) => toonFout(opgave, open.includes(opgave)));
    if (open.length) return open[0].querySelector("input").focus();
    opgaven.forEach(toon);
    onthoud();
    root.dataset.stand = "nagekeken";
    kijkNa.hidden = true;
    opnieuw.hidden = false;
    meld();
  }

  function toonFout(opgave, fout) {
    const groep = opgave.querySelector("[role=radiogroup]");
    opgave.querySelector(".ri-fout").hidden = !fout;
    groep.toggleAttribute("data-fout", fout);
    if (fout) groep.setAttribute("aria-invalid", "true");
    else groep.removeAttribute("aria-invalid");
  }

  function toon(opgave) {
    opgave.querySelector(".ri-feedback").replaceChildren(reactie(opgave).content.cloneNode(true));
    opgave.dataset.goed = goed(opgave) ? "ja" : "nee";
    for (const rondje of opgave.querySelectorAll("input")) rondje.disabled = true;
  }

  function onthoud() {
    const standen = bewaard();
    if (!standen) return;
    for (const opgave of opgaven) {
      const { naam } = opgave.dataset;
      standen[naam] = naAntwoord(gelezen(standen[naam]), goed(opgave), vandaag());
    }
    bewaar(standen);
  }

  function meld() { // a test starts with its score, a single case with its feedback
    if (score) {
      score.textContent = `U had ${opgaven.filter(goed).length} van de ${opgaven.length} vragen goed. Lees bij elke vraag waarom.`;
      score.hidden = false;
    }
    status.textContent = score?.textContent ?? reactie(opgaven[0]).dataset.gezegd;
    const doel = score ?? opgaven[0].querySelector(".ri-feedback h4");
    doel.focus({ preventScroll: true });
    doel.scrollIntoView({ block: "center" });
  }

  function begin() { // the answers go away before somebody can read them
    delete root.dataset.stand;
    for (const opgave of opgaven) {
      delete opgave.dataset.goed;
      opgave.querySelector(".ri-blad").hidden = true;
      opgave.querySelector(".ri-feedback").replaceChildren();
      for (const rondje of opgave.querySelectorAll("input")) rondje.disabled = rondje.checked = false;
    }
    if (score) score.hidden = true;
    kijkNa.hidden = false;
    opnieuw.hidden = true;
    status.textContent = "";
  }

  form.addEventListener("submit", (gebeurtenis) => { gebeurtenis.preventDefault(); kijk(); });
  form.addEventListener("change", ({ target }) => toonFout(target.closest(".ri-opgave"), false));
  opnieuw.addEventListener("click", () => { begin(); form.querySelector("input").focus(); });
  begin();
}

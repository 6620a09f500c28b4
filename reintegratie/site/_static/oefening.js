/* Practice in the page: first an answer, then the feedback that belongs to it.
   It knows no rules and no Python: whoever starts it gives `bereken`.
   What somebody did is kept in this browser, and only after an explicit yes. */

const SLEUTEL = "reintegratie-oefenen";
const BEWAARD = "ri-oefenen-bewaard"; // said on the page after something was kept or erased
const DAARNA = "Daarna ziet u of uw antwoord goed is.";
const LADEN = `Python wordt geladen. ${DAARNA}`;
const MISLUKT = "Uw antwoord is nu niet na te kijken. U kunt het antwoord hieronder openen.";

/** Brings a set of cases, or the progress of a coach, to life. Returns {vernieuw, voortgang}. */
export function hydrateer(root, bereken) {
  return root.matches(".ri-oefenstand") ? oefenstand(root, bereken) : oefening(root, bereken);
}

const vandaag = () => {
  const nu = new Date();
  return [nu.getFullYear(), nu.getMonth() + 1, nu.getDate()].map((deel) => String(deel).padStart(2, "0")).join("-");
};

/** What this browser keeps: {naam: {vak, dag}}; null when the coach did not ask to keep anything. */
function bewaard() {
  try {
    const gelezen = JSON.parse(localStorage.getItem(SLEUTEL));
    return gelezen && typeof gelezen === "object" && !Array.isArray(gelezen) ? gelezen : null;
  } catch { return null; } // no storage in this browser, or something that is not ours
}

function bewaar(standen) { // null erases; returns whether it worked
  try {
    if (standen === null) localStorage.removeItem(SLEUTEL);
    else localStorage.setItem(SLEUTEL, JSON.stringify(standen));
  } catch { return false; }
  document.dispatchEvent(new Event(BEWAARD));
  return true;
}

function oefening(root, bereken) {
  const form = root.querySelector("form");
  const opgaven = [...form.querySelectorAll(".ri-opgave")];
  const [kijkNa, opnieuw] = form.querySelectorAll(".ri-knop");
  const status = root.querySelector(".ri-status"); // heard, not seen
  const bericht = root.querySelector(".ri-voortgang"); // seen, not heard
  const score = root.querySelector(".ri-score"); // only in a test
  let bezig = false;

  const gekozen = (opgave) => opgave.querySelector("input:checked");
  const keuzes = () => opgaven.map((opgave) => gekozen(opgave).value).join();
  const blad = (opgave) => opgave.querySelector(".ri-blad");

  function zeg(zin) {
    bericht.textContent = zin;
    status.textContent = zin;
  }

  async function vraag(opgave) {
    const { naam } = opgave.dataset;
    return bereken({
      dienst: "oefening", casus: JSON.parse(opgave.dataset.casus), keuze: Number(gekozen(opgave).value),
      stand: bewaard()?.[naam] ?? null, vandaag: vandaag(), wortel: root.dataset.wortel ?? null,
    });
  }

  async function kijk() {
    const open = opgaven.filter((opgave) => !gekozen(opgave));
    opgaven.forEach((opgave) => toonFout(opgave, open.includes(opgave)));
    if (open.length) return open[0].querySelector("input").focus();
    if (bezig) return;
    bezig = true;
    zeg(LADEN);
    let gevraagd, uitkomsten;
    do { // as long as Python is not there, another answer can be chosen
      gevraagd = keuzes();
      uitkomsten = await Promise.all(opgaven.map(vraag));
    } while (keuzes() !== gevraagd);
    bezig = false;
    toon(uitkomsten);
  }

  function toonFout(opgave, fout) {
    const groep = opgave.querySelector("[role=radiogroup]");
    opgave.querySelector(".ri-fout").hidden = !fout;
    groep.toggleAttribute("data-fout", fout);
    if (fout) groep.setAttribute("aria-invalid", "true");
    else groep.removeAttribute("aria-invalid");
  }

  function toon(uitkomsten) {
    if (uitkomsten.some(({ html }) => html === null)) {
      for (const opgave of opgaven) blad(opgave).hidden = false;
      return zeg(uitkomsten.find(({ melding }) => melding)?.melding ?? MISLUKT);
    }
    const standen = bewaard();
    opgaven.forEach((opgave, plek) => {
      const { html, goed, stand } = uitkomsten[plek];
      opgave.querySelector(".ri-feedback").innerHTML = html; // it was escaped where it was made
      opgave.dataset.goed = goed ? "ja" : "nee";
      for (const rondje of opgave.querySelectorAll("input")) rondje.disabled = true;
      if (standen) standen[opgave.dataset.naam] = stand;
    });
    if (standen) bewaar(standen);
    root.dataset.stand = "nagekeken";
    kijkNa.hidden = true;
    opnieuw.hidden = false;
    meld(uitkomsten);
  }

  function meld(uitkomsten) { // a test starts with its score, a single case with its feedback
    const goed = uitkomsten.filter((uitkomst) => uitkomst.goed).length;
    if (score) {
      score.textContent = `U had ${goed} van de ${uitkomsten.length} vragen goed. Lees bij elke vraag waarom.`;
      score.hidden = false;
    }
    bericht.textContent = "";
    status.textContent = score?.textContent ?? uitkomsten[0].samenvatting;
    const doel = score ?? opgaven[0].querySelector(".ri-feedback h4");
    doel.focus({ preventScroll: true });
    doel.scrollIntoView({ block: "center" });
  }

  function begin() { // the answers go away before somebody can read them
    delete root.dataset.stand;
    for (const opgave of opgaven) {
      delete opgave.dataset.goed;
      blad(opgave).hidden = true;
      opgave.querySelector(".ri-feedback").replaceChildren();
      for (const rondje of opgave.querySelectorAll("input")) rondje.disabled = rondje.checked = false;
    }
    if (score) score.hidden = true;
    kijkNa.hidden = false;
    opnieuw.hidden = true;
    zeg("");
  }

  form.addEventListener("submit", (gebeurtenis) => { gebeurtenis.preventDefault(); kijk(); });
  form.addEventListener("change", ({ target }) => toonFout(target.closest(".ri-opgave"), false));
  opnieuw.addEventListener("click", () => { begin(); form.querySelector("input").focus(); });
  begin();
  return { vernieuw() {}, voortgang(zin) { if (bezig) bericht.textContent = `${zin} ${DAARNA}`; } };
}

function oefenstand(root, bereken) {
  const [bewaarKnop, wisKnop] = root.querySelectorAll(".ri-knop");
  const lijst = root.querySelector(".ri-plaats");
  const status = root.querySelector(".ri-status");
  const zonder = root.querySelector(".ri-voortgang");
  let klaar = false;

  async function vernieuw() {
    klaar = true;
    const standen = bewaard();
    bewaarKnop.hidden = standen !== null;
    wisKnop.hidden = standen === null;
    zonder.textContent = standen === null ? root.dataset.niet : root.dataset.wel;
    if (standen === null) return lijst.replaceChildren();
    const { html, melding } = await bereken({
      dienst: "oefenstand", casussen: JSON.parse(root.dataset.casussen), standen, vandaag: vandaag(),
      wortel: root.dataset.wortel ?? null,
    });
    if (bewaard()) lijst.innerHTML = html ?? ""; // it may have been erased meanwhile
    if (html === null) zonder.textContent = melding;
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
  return { vernieuw() { if (!klaar) vernieuw(); }, voortgang() {} };
}

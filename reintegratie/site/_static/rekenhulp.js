/* The calculator in the page: reads the form, asks for an answer, shows it.
   It knows no rules: whoever starts it gives `bereken`. */

import { daarna } from "./daarna.js";
import { eenTegelijk } from "./eentegelijk.js";
import { formulier } from "./formulier.js";
import { toonFouten } from "./fouten.js";
import { hardop } from "./hardop.js";
import { meld } from "./melding.js";
import { toonLezingen, toonNodig } from "./nodig.js";
import { peil } from "./peil.js";
import { antwoord, invoer, sleutel, tekst } from "./vragen.js";
import { vernieuwPlek, vulPlek } from "./vulplek.js";

const ALLES = Infinity;
const VORIGE = "Deze uitkomst hoort bij uw vorige antwoorden.";

/** Brings a calculator to life. `bereken({dienst, naam, velden, peildatum, lezingen, prefix, wortel})`
    gives or resolves to {kort, html, samenvatting, fouten, melding}; what is shown are nodes, or HTML
    that was escaped where it was made. Returns {vernieuw, voortgang}, and what shares a calculator:
    {root, antwoorden, stand, past, fout, vul, neem}.
    `data-stand` says where it is: "live", or "fout" when the outcome in sight is an older one. */
export function hydrateer(root, bereken) {
  /** @type {(naam: string) => any} */
  const plek = (naam) => root.querySelector(`.ri-${naam}`);
  const form = root.querySelector("form");
  const kort = plek("kort"), plaats = plek("plaats"), krommen = plek("krommen"), strook = plek("strook");
  const bericht = plek("voortgang"); // seen, not heard
  const bijvoorbeeld = plek("bijvoorbeeld"); // that what is filled in is an example
  const overzicht = plek("fouten");
  const opnieuw = form.querySelector("[data-wis]"), alles = form.querySelector("[data-alles]");
  const velden = [...form.querySelectorAll("[data-veld]")], lezingen = [...form.querySelectorAll("[data-lezing]")];
  let aangeraakt = false, uitdrukkelijk = false, laatste;
  let eerst = Number(alles?.dataset.alles ?? ALLES), voorbeeld = 0; // so many questions at once; the next example

  const { antwoorden, stand, past, bij } = formulier(root, velden, lezingen);
  const leeg = antwoorden();
  const spreek = hardop(plek("status"));
  const vernieuw = eenTegelijk(() => bereken(stand()), toon);
  const vraagDaarna = daarna(bereken, stand, plek("verandert"), krommen);

  /** What is wrong with the answer to a question, if anything. */
  const fout = (naam) => laatste?.fouten[naam];

  /** Fills in these answers and no others; `zin` says of an example what it is. */
  function vul(gegeven, zin = "") {
    for (const vraag of [...velden, ...lezingen]) antwoord(vraag, gegeven.get(sleutel(vraag)) ?? "");
    gewijzigd(zin);
  }

  /** Takes over answers from elsewhere on the page; nothing is said aloud. */
  function neem(paren) {
    for (const [naam, waarde] of paren) antwoord(bij(naam), waarde);
    bijvoorbeeld.textContent = "";
    knoppen();
    vernieuw();
  }

  function toon(uitkomst) {
    laatste = uitkomst;
    if (uitkomst.html !== null) {
      vulPlek(kort, uitkomst.kort);
      vernieuwPlek(plaats, uitkomst.html);
    }
    if (uitkomst.wacht) krommen.replaceChildren();
    root.toggleAttribute("data-wacht", Boolean(uitkomst.wacht));
    root.dataset.stand = uitkomst.html === null ? "fout" : "live";
    bericht.textContent = uitkomst.html === null ? uitkomst.melding ?? VORIGE : "";
    meldFouten();
    for (const veld of velden) meld(veld, "twijfel", uitkomst.twijfels?.[veld.dataset.veld] ?? ""); // it counts all the same
    const erbij = uitkomst.ontbrekend ? toonNodig(velden, uitkomst.ontbrekend, eerst, alles) : 0;
    if (uitkomst.strijdig) toonLezingen(lezingen, uitkomst.strijdig, plek("conflicten"));
    root.dispatchEvent(new CustomEvent("ri-antwoord", { detail: uitkomst }));
    zeg(uitkomst.samenvatting ?? uitkomst.melding ?? `Niet alles is te lezen. ${VORIGE}`, erbij);
    if (uitdrukkelijk) wijs(overzicht.hidden ? kort.querySelector("h4") : overzicht);
    uitdrukkelijk = false;
    vraagDaarna(uitkomst);
  }

  const meldFouten = () => toonFouten(overzicht, velden, laatste.fouten, uitdrukkelijk);

  function wijs(doel) {
    doel.focus({ preventScroll: true });
    const plakt = getComputedStyle(strook).position === "sticky"; // it is in sight wherever its place is
    (doel === overzicht ? doel : plakt ? plaats : strook).scrollIntoView();
  }

  function zeg(zin, erbij = 0) { // only to who uses this calculator
    if (aangeraakt) spreek(zin, erbij);
  }

  function voortgang(zin) {
    bericht.textContent = zin;
    zeg(zin);
  }

  /** Puts the focus in the control of a fact, or in that of the first question without an answer. */
  function naar(naam) {
    const veld = velden.find((v) => (naam ? v.dataset.veld === naam : !tekst(v) && v.offsetParent));
    (veld && invoer(veld))?.focus();
  }

  function begin() { // as the page came
    form.reset();
    gewijzigd();
    delete root.dataset.gebruikt;
    naar("");
  }

  function geefVoorbeeld(gegeven) {
    const { zin, velden: teksten } = gegeven[voorbeeld++ % gegeven.length];
    uitdrukkelijk = true;
    vul(new Map(Object.entries(teksten)), zin);
  }

  function toonAlles() {
    eerst = eerst === ALLES ? Number(alles.dataset.alles) : ALLES;
    alles.setAttribute("aria-expanded", String(eerst === ALLES));
    vernieuw();
  }

  function knoppen() { // what takes something back stands there only where there is something
    opnieuw.hidden = [...antwoorden()].every(([naam, gegeven]) => gegeven === leeg.get(naam));
    for (const veld of velden) {
      const knop = veld.querySelector("[data-leeg]");
      if (knop) knop.hidden = !tekst(veld);
    }
  }

  function gewijzigd(zin = "") {
    aangeraakt = true;
    bijvoorbeeld.textContent = zin;
    root.dataset.gebruikt = ""; // on paper this answer stands alone
    vraagDaarna();
    knoppen();
    if (bericht.textContent) zeg(bericht.textContent);
    vernieuw();
    root.dispatchEvent(new Event(zin ? "ri-voorbeeld" : "ri-gewijzigd"));
  }

  form.addEventListener("input", () => gewijzigd());
  form.addEventListener("focusout", () => laatste && setTimeout(meldFouten));
  form.addEventListener("submit", (gebeurtenis) => { gebeurtenis.preventDefault(); uitdrukkelijk = true; gewijzigd(bijvoorbeeld.textContent); });
  root.addEventListener("click", (gebeurtenis) => {
    const doel = gebeurtenis.target;
    const [link, invuller, vul, veld] = ["naar", "voorbeelden", "vul", "veld"].map((een) => doel.closest(`[data-${een}]`));
    if (link) { gebeurtenis.preventDefault(); return naar(link.dataset.naar); }
    if (invuller) return geefVoorbeeld(JSON.parse(invuller.dataset.voorbeelden));
    if (doel.closest("[data-alles]")) return toonAlles();
    if (doel.closest("[data-wis]")) return begin();
    if (doel.closest("[data-leeg]")) { antwoord(veld, ""); naar(veld.dataset.veld); }
    else if (vul) antwoord(veld, vul.dataset.vul);
    else return;
    gewijzigd();
  });
  plek("velden").disabled = false;
  const hulp = { vernieuw, voortgang, root, antwoorden, stand, past, fout, vul, neem };
  root.dispatchEvent(new CustomEvent("ri-leeft", { detail: hulp, bubbles: true }));
  peil(root);
  voortgang("");
  return hulp;
}

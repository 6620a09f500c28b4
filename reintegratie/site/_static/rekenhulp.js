/* The calculator in the page: reads the form, asks for an answer, shows it.
   It knows no rules: whoever starts it gives `bereken`. */

import { bediening, invoer, meld } from "./melding.js";
import { peil } from "./peil.js";

const ALLES = Infinity;
const RUST_MS = 700; // silence after the last keystroke before the outcome is read aloud
const VORIGE = "Deze uitkomst hoort bij uw vorige antwoorden.";

/** Brings a calculator to life. `bereken({dienst, naam, velden, peildatum, lezingen, prefix, wortel})`
    gives or resolves to {kort, html, samenvatting, fouten, melding}; what is shown are nodes, or HTML
    that was escaped where it was made. Returns {vernieuw, voortgang}, and what shares a calculator:
    {root, antwoorden, stand, past, fout, vul, neem}.
    `data-stand` says where it is: "live", or "fout" when the outcome in sight is an older one. */
export function hydrateer(root, bereken) {
  const form = root.querySelector("form");
  const kort = root.querySelector(".ri-kort");
  const plaats = root.querySelector(".ri-plaats");
  const verandert = root.querySelector(".ri-verandert"); // not every part has it
  const krommen = root.querySelector(".ri-krommen");
  const status = root.querySelector(".ri-status"); // heard, not seen
  const bericht = root.querySelector(".ri-voortgang"); // seen, not heard
  const bijvoorbeeld = root.querySelector(".ri-bijvoorbeeld"); // that what is filled in is an example
  const strook = root.querySelector(".ri-strook");
  const overzicht = root.querySelector(".ri-fouten");
  const opnieuw = /** @type {HTMLElement} */ (form.querySelector("[data-wis]"));
  const alles = /** @type {HTMLElement} */ (form.querySelector("[data-alles]"));
  const velden = [...form.querySelectorAll("[data-veld]")];
  const lezingen = [...form.querySelectorAll("[data-lezing]")];
  let bezig = false, nodig = false, aangeraakt = false, uitdrukkelijk = false, wekker, pen, laatste;
  let eerst = Number(alles?.dataset.alles ?? ALLES), voorbeeld = 0; // so many questions at once; the next example

  const tekst = (veld) => invoer(veld)?.value ?? "";

  const vragen = [...velden, ...lezingen];
  const sleutel = (vraag) => vraag.dataset.veld ?? `lezing.${vraag.dataset.lezing}`;
  const antwoorden = () => new Map(vragen.map((vraag) => [sleutel(vraag), tekst(vraag)]));
  const leeg = antwoorden();

  function stand(gegeven = antwoorden()) {
    const van = (vraag) => gegeven.get(sleutel(vraag)) ?? "";
    const { peildatum, ...rest } = Object.fromEntries(velden.map((v) => [v.dataset.veld, van(v)]));
    return {
      dienst: root.dataset.dienst, ...JSON.parse(root.dataset.mee ?? "{}"),
      naam: root.dataset.naam, prefix: root.dataset.prefix, wortel: root.dataset.wortel ?? null,
      velden: rest, peildatum, lezingen: Object.fromEntries(lezingen.map((v) => [v.dataset.lezing, van(v)])),
    };
  }

  /** Whether a question has this key, and can have this answer. */
  function past(naam, waarde) {
    const vraag = vragen.find((een) => sleutel(een) === naam);
    const keuzes = [...(vraag?.querySelectorAll("[type=radio], option") ?? [])].map((knop) => knop.value);
    return Boolean(vraag) && (!keuzes.length || keuzes.includes(waarde));
  }

  /** What is wrong with the answer to a question, if anything. */
  const fout = (naam) => laatste?.fouten[naam];

  /** Fills in these answers and no others; `zin` says of an example what it is. */
  function vul(gegeven, zin = "") {
    for (const vraag of vragen) zetAntwoord(vraag, gegeven.get(sleutel(vraag)) ?? "");
    gewijzigd(zin);
  }

  /** Takes over answers from elsewhere on the page; nothing is said aloud. */
  function neem(paren) {
    for (const [naam, waarde] of paren) zetAntwoord(vragen.find((een) => sleutel(een) === naam), waarde);
    bijvoorbeeld.textContent = "";
    knoppen();
    vernieuw();
  }

  function zetAntwoord(vraag, waarde) {
    const keuzes = [...vraag.querySelectorAll("input[type=radio]")];
    if (keuzes.length) keuzes.find((knop) => knop.value === waarde).checked = true;
    else bediening(vraag).value = waarde;
  }

  async function vernieuw() { // one question at a time; only the latest state is answered
    nodig = true;
    if (bezig) return;
    bezig = true;
    while (nodig) {
      nodig = false;
      const uitkomst = await bereken(stand());
      if (!nodig) toon(uitkomst);
    }
    bezig = false;
  }

  function toon(uitkomst) {
    laatste = uitkomst;
    if (uitkomst.html !== null) vervang(uitkomst);
    if (uitkomst.wacht) krommen.replaceChildren();
    root.toggleAttribute("data-wacht", Boolean(uitkomst.wacht));
    root.dataset.stand = uitkomst.html === null ? "fout" : "live";
    bericht.textContent = uitkomst.html === null ? uitkomst.melding ?? VORIGE : "";
    toonFouten();
    toonTwijfels(uitkomst.twijfels ?? {});
    const erbij = uitkomst.ontbrekend ? toonNodig(uitkomst.ontbrekend) : "";
    if (uitkomst.strijdig) toonLezingen(uitkomst.strijdig);
    root.dispatchEvent(new CustomEvent("ri-antwoord", { detail: uitkomst }));
    zeg(uitkomst.samenvatting ?? uitkomst.melding ?? `Niet alles is te lezen. ${VORIGE}`, erbij);
    if (uitdrukkelijk) wijs(overzicht.hidden ? kort.querySelector("h4") : overzicht);
    uitdrukkelijk = false;
    clearTimeout(pen);
    if (verandert && uitkomst.html !== null) requestAnimationFrame(() => setTimeout(zetVerandert)); // first the outcome
    if (uitkomst.heeft_krommen) pen = setTimeout(teken, RUST_MS);
  }

  async function zetVerandert() {
    const vraag = stand();
    const { verandert: html } = await bereken({ ...vraag, verandert: true });
    if (gelijk(vraag)) vulPlek(verandert, html ?? "");
  }

  const gelijk = (vraag) => JSON.stringify(vraag) === JSON.stringify(stand());

  async function teken() { // a curve takes many answers: asked once the typing has stopped
    const vraag = stand();
    const { krommen: html } = await bereken({ ...vraag, krommen: true });
    if (html && gelijk(vraag)) zet(krommen, html);
  }

  function wijs(doel) {
    doel.focus({ preventScroll: true });
    const plakt = getComputedStyle(strook).position === "sticky"; // it is in sight wherever its place is
    (doel === overzicht ? doel : plakt ? plaats : strook).scrollIntoView();
  }

  function vervang({ kort: begin, html }) {
    vulPlek(kort, begin);
    zet(plaats, html);
  }

  function vulPlek(plek, inhoud) {
    if (typeof inhoud === "string") plek.innerHTML = inhoud; // it was escaped where it was made
    else plek.replaceChildren(inhoud);
  }

  function zet(plek, html) { // what was unfolded stays so
    const open = new Map([...plek.querySelectorAll("details")].map((d) => [d.firstChild.textContent, d.open]));
    vulPlek(plek, html);
    for (const d of plek.querySelectorAll("details")) d.open = open.get(d.firstChild.textContent) ?? d.open;
  }

  /** Errors at their fields and in the summary. One that is still being typed is left alone. */
  function toonFouten() {
    const over = { ...laatste.fouten };
    const regels = [];
    for (const veld of velden) {
      const fout = over[veld.dataset.veld];
      delete over[veld.dataset.veld];
      const bezigMet = bediening(veld) === document.activeElement && !veld.hasAttribute("data-fout") && !uitdrukkelijk;
      toonFout(veld, bezigMet ? undefined : fout);
      if (fout && !bezigMet) regels.push([fout, veld]);
    }
    regels.push(...Object.values(over).map((fout) => [fout]));
    werkLijstBij(overzicht.querySelector("ul"), regels);
    overzicht.hidden = !regels.length;
  }

  /** Says at a question that its answer is unlikely; it counts all the same. */
  function toonTwijfels(twijfels) {
    for (const veld of velden) meld(veld, "twijfel", twijfels[veld.dataset.veld] ?? "");
  }

  /** A line that stays is not replaced: the press on its link would be lost with it. */
  function werkLijstBij(lijst, regels) {
    for (const li of [...lijst.children]) if (!regels.some(([fout]) => fout === li.textContent)) li.remove();
    regels.forEach((r, plek) => {
      const hier = lijst.children[plek];
      if (hier?.textContent !== r[0]) lijst.insertBefore(regel(...r), hier ?? null);
    });
  }

  function toonFout(veld, fout) {
    meld(veld, "fout", fout ?? "");
    veld.toggleAttribute("data-fout", Boolean(fout));
    const control = bediening(veld);
    if (fout) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }

  function regel(fout, veld) {
    const li = document.createElement("li");
    if (!veld) li.textContent = fout;
    else {
      const a = li.appendChild(document.createElement("a"));
      a.href = `#${bediening(veld).id}`;
      a.dataset.naar = veld.dataset.veld;
      a.textContent = fout;
    }
    return li;
  }

  /** Shows the first questions that can still change the outcome, and those that were answered. Says how
      many came: the focus stays where it is, and so does the question that is being answered. */
  function toonNodig(ontbrekend) {
    let erbij = 0;
    const open = velden.filter((veld) => ontbrekend.includes(veld.dataset.veld));
    alles?.parentElement.toggleAttribute("hidden", open.length <= Number(alles.dataset.alles));
    for (const veld of velden) {
      const nodig = veld.dataset.veld === "peildatum" || tekst(veld) || open.slice(0, eerst).includes(veld) || veld.contains(document.activeElement);
      if (nodig && veld.hasAttribute("data-niet-nodig")) erbij += 1;
      veld.toggleAttribute("data-niet-nodig", !nodig);
    }
    if (!erbij) return "";
    return erbij === 1 ? "Er is een vraag bij gekomen." : `Er zijn ${erbij} vragen bij gekomen.`;
  }

  /** Shows the choice of a reading where that can change the outcome, or was made. */
  function toonLezingen(strijdig) {
    for (const vraag of lezingen) {
      const nodig = tekst(vraag) || strijdig.includes(vraag.dataset.lezing) || vraag.contains(document.activeElement);
      vraag.toggleAttribute("data-niet-nodig", !nodig);
    }
    form.querySelector(".ri-conflicten")?.toggleAttribute("data-niet-nodig", lezingen.every((vraag) => vraag.hasAttribute("data-niet-nodig")));
  }

  function zeg(zin, erbij = "") { // aloud, politely, and only to who uses this calculator
    clearTimeout(wekker);
    if (aangeraakt) wekker = setTimeout(() => { status.textContent = `${zin} ${erbij}`.trim(); }, RUST_MS);
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

  function maakLeeg(veld) {
    const leeg = veld.querySelector("input[type=radio][value='']");
    if (leeg) leeg.checked = true;
    else if (veld.dataset.veld !== "peildatum") bediening(veld).value = "";
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
    clearTimeout(pen);
    knoppen();
    if (bericht.textContent) zeg(bericht.textContent);
    vernieuw();
    root.dispatchEvent(new Event(zin ? "ri-voorbeeld" : "ri-gewijzigd"));
  }

  form.addEventListener("input", () => gewijzigd());
  form.addEventListener("focusout", () => laatste && setTimeout(toonFouten));
  form.addEventListener("submit", (gebeurtenis) => { gebeurtenis.preventDefault(); uitdrukkelijk = true; gewijzigd(bijvoorbeeld.textContent); });
  root.addEventListener("click", (gebeurtenis) => {
    const doel = gebeurtenis.target;
    const link = doel.closest("[data-naar]"), invuller = doel.closest("[data-voorbeelden]");
    if (link) { gebeurtenis.preventDefault(); return naar(link.dataset.naar); }
    if (invuller) return geefVoorbeeld(JSON.parse(invuller.dataset.voorbeelden));
    if (doel.closest("[data-alles]")) return toonAlles();
    if (doel.closest("[data-wis]")) return begin();
    if (doel.closest("[data-leeg]")) { const veld = doel.closest("[data-veld]"); maakLeeg(veld); naar(veld.dataset.veld); }
    else if (doel.closest("[data-vul]")) bediening(doel.closest("[data-veld]")).value = doel.closest("[data-vul]").dataset.vul;
    else return;
    gewijzigd();
  });
  form.querySelector(".ri-velden").disabled = false;
  const hulp = { vernieuw, voortgang, root, antwoorden, stand, past, fout, vul, neem };
  root.dispatchEvent(new CustomEvent("ri-leeft", { detail: hulp, bubbles: true }));
  peil(root);
  voortgang("");
  return hulp;
}

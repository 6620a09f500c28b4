/* The book without a network: keeps it in the browser, and says when there is a newer one.
   Who saves data, or does not want it kept, decides: see the page about privacy. */

import { rust } from "./rust.js";

const DIENST = new URL("../dienstwerker.js", import.meta.url);
const NEE = "handboek-niet-bewaren"; // the only thing noted, and only when somebody asks for it
const liever = () => { // whether nothing must be kept; so it is too where nothing can be
  try { return localStorage.getItem(NEE); } catch { return "ja"; }
};
const VRAGEN = "form:not([role=search])"; // what somebody can have filled in
const dienst = navigator.serviceWorker;
const eersteKeer = !dienst?.controller;
let balk, gevraagd = false;

/** A bar at the bottom with a sentence and buttons, read aloud when there is time. */
function meld(zin, knoppen) {
  balk.replaceChildren();
  const tekst = balk.appendChild(document.createElement("p"));
  tekst.textContent = zin;
  for (const [naam, doe] of Object.entries(knoppen)) {
    const knop = balk.appendChild(document.createElement("button"));
    Object.assign(knop, { type: "button", className: "nl-button", textContent: naam });
    knop.addEventListener("click", doe);
  }
}

const LATER = { Later: () => balk.replaceChildren() };
const verlies = () => (document.querySelector(VRAGEN) ? " Wat u hier hebt ingevuld, is dan weg." : "");

function meldNieuw(wachtend) {
  meld(`Er is een nieuwe versie van dit handboek.${verlies()}`, {
    "Laad de nieuwe versie": () => { gevraagd = true; wachtend.postMessage("neem over"); },
    ...LATER,
  });
}

function volg(inschrijving) {
  const kijk = () => inschrijving.waiting && !eersteKeer && meldNieuw(inschrijving.waiting);
  inschrijving.addEventListener("updatefound", () => inschrijving.installing?.addEventListener("statechange", kijk));
  kijk();
}

function overgenomen() {
  if (gevraagd) location.reload();
  else if (!eersteKeer) meld(`Dit handboek is vernieuwd.${verlies()}`, { "Laad deze pagina opnieuw": () => location.reload(), ...LATER });
}

/** The page in sight first: the book is fetched when that has what it needs. */
function geladenEnRust() {
  const geladen = new Promise((ga) => {
    if (document.readyState === "complete") ga(null);
    else addEventListener("load", ga, { once: true });
  });
  return geladen.then(() => new Promise((ga) => rust(ga)));
}

async function bewaar() {
  volg(await dienst.register(DIENST, { updateViaCache: "none" }));
}

async function haalWeg() {
  localStorage.setItem(NEE, "ja");
  await (await dienst.getRegistration(DIENST))?.unregister();
  const namen = (await caches.keys()).filter((naam) => naam.startsWith(`handboek ${new URL("./", DIENST).pathname} `));
  await Promise.all(namen.map((naam) => caches.delete(naam)));
}

/** Where a page has a place for it: whether the book is kept here, and the button for the other. */
async function toonKeuze(plek) {
  const inschrijving = await dienst.getRegistration(DIENST);
  const bewaard = inschrijving?.active && inschrijving;
  const zin = bewaard ? "Het handboek staat op dit apparaat." : "Het handboek staat niet op dit apparaat.";
  const [naam, doe] = bewaard
    ? ["Haal het handboek van dit apparaat", haalWeg]
    : ["Bewaar het handboek op dit apparaat", async () => { localStorage.removeItem(NEE); await bewaar(); await dienst.ready; }];
  plek.replaceChildren();
  plek.appendChild(document.createElement("p")).textContent = zin;
  const knop = plek.appendChild(document.createElement("button"));
  Object.assign(knop, { type: "button", className: "nl-button", textContent: naam });
  knop.addEventListener("click", async () => {
    knop.disabled = true;
    plek.firstChild.textContent = "Een ogenblik.";
    await doe().catch((fout) => console.warn(fout));
    toonKeuze(plek);
  });
}

async function begin() {
  balk = document.body.appendChild(document.createElement("div"));
  balk.className = "ri-balk";
  balk.setAttribute("aria-live", "polite");
  dienst.addEventListener("controllerchange", overgenomen);
  document.querySelectorAll("[data-bewaren]").forEach(toonKeuze);
  const al = await dienst.getRegistration(DIENST);
  if (al) volg(al);
  else if (!navigator.connection?.saveData && !liever()) geladenEnRust().then(bewaar).catch((fout) => console.warn(fout));
}

if (dienst && location.protocol.startsWith("http")) begin();

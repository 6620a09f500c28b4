/* A form that asks part by part: one part is in sight, with what it comes to and the total so far, and
   at the end all answers with a way back to each. Without a script all parts are in sight, and so they
   are on paper. Each has an address behind the #, so that Back leads to the one before. */

import { knop, maak } from "./maak.js";

const ZIN = {
  terug: "Terug",
  verder: "Verder",
  nee: "Telt niet mee.",
  einde: "Uw antwoorden",
  wijzig: "Wijzig",
  alles: "Alles is beantwoord.",
  open: "Nog niet alles is beantwoord. Wat nog niet meetelt, kan het totaal veranderen.",
};

/** Gives the parts of a calculator a way from one to the next. @param {any} hulp what `hydrateer` returns */
export function perOnderdeel(hulp) {
  const { root } = hulp;
  /** @type {NodeListOf<HTMLElement>} */
  const gevonden = root.querySelectorAll("[data-onderdeel]");
  const vragen = [...gevonden];
  if (!vragen.length) return;
  const { einde, vertel } = overzicht((deel) => spring(deel));
  vragen[vragen.length - 1].after(einde);
  const delen = [...vragen, einde];
  const adres = (deel) => `#${root.dataset.prefix}-stap-${delen.indexOf(deel) + 1}`;
  const hier = () => delen.find((deel) => adres(deel) === location.hash);
  const inBoek = "wortel" in root.dataset; // elsewhere the address is not ours
  let nu = (inBoek && hier()) || delen[0], klaar = false;

  const gevraagd = (deel) => [nu, einde].includes(deel) || deel.querySelector("[data-veld]:not([data-niet-nodig])");
  const rij = () => delen.filter(gevraagd);
  const terug = knop(ZIN.terug, () => stap(-1));
  const verder = knop(ZIN.verder, () => stap(1));
  const bereken = root.querySelector("[type=submit]");
  const stand = maak("p", { class: "ri-hint" });
  einde.after(maak("div", { class: "ri-knoppen ri-bladeren" }, terug, verder, stand));

  function toon(deel) {
    nu = deel;
    const over = rij();
    const plek = over.indexOf(nu);
    for (const een of delen) een.hidden = een !== nu;
    nu.querySelector("legend span").textContent = `Stap ${plek + 1} van ${over.length}: `;
    terug.hidden = plek === 0;
    verder.hidden = plek === over.length - 1;
    verder.classList.toggle("ri-nu", !verder.hidden);
    bereken.classList.toggle("ri-later", !verder.hidden);
    if (nu === einde) vertel(over.filter((een) => een !== einde), klaar);
  }

  function stap(hoeveel) {
    const over = rij();
    spring(over[over.indexOf(nu) + hoeveel]);
  }

  function spring(deel) {
    ga(deel);
    if (inBoek) history.pushState(null, "", adres(nu));
  }

  function ga(deel) {
    toon(deel);
    const kop = nu.querySelector("legend");
    kop.scrollIntoView();
    kop.focus({ preventScroll: true });
  }

  root.addEventListener("ri-antwoord", (/** @type {CustomEvent} */ { detail: { onderdelen, tussenstand, ontbrekend } }) => {
    for (const een of onderdelen ? vragen : []) {
      const { onderdeel } = een.dataset;
      een.querySelector(".ri-deelbedrag").textContent = onderdeel && (onderdelen[onderdeel] ?? ZIN.nee).replaceAll("€ ", "€\u00a0");
    }
    stand.textContent = tussenstand ?? stand.textContent;
    klaar = ontbrekend?.length === 0;
    toon(nu);
  });
  root.addEventListener("click", ({ target }) => { // a link to a question leads to its part
    const { closest } = Element.prototype;
    if (closest.call(target, "[data-wis], [data-voorbeelden]")) return toon(delen[0]);
    const naam = closest.call(target, "[data-naar]")?.getAttribute("data-naar");
    const deel = naam && root.querySelector(`[data-veld="${naam}"]`)?.closest("[data-onderdeel]");
    if (deel) toon(deel);
  }, true);
  if (inBoek) addEventListener("popstate", () => (hier() || !location.hash) && ga(hier() ?? delen[0]));
  toon(nu);
}

/** The last step: what each part comes to, and the way back to it. */
function overzicht(spring) {
  const stand = maak("p", {});
  const lijst = maak("ul", { class: "ri-overzicht" });
  const kop = maak("legend", { tabindex: "-1" }, maak("span", { class: "ri-hint" }), ZIN.einde);
  const einde = maak("fieldset", { class: "ri-onderdeel", "data-onderdeel": "" }, kop, stand, lijst);

  function vertel(delen, klaar) {
    stand.textContent = klaar ? ZIN.alles : ZIN.open;
    lijst.replaceChildren(...delen.map((deel) => {
      const titel = deel.querySelector("legend").lastChild.textContent;
      const terug = knop(ZIN.wijzig, () => spring(deel));
      terug.append(maak("span", { class: "ri-verborgen" }, ` ${titel}`));
      const bedrag = deel.querySelector(".ri-deelbedrag").textContent;
      return maak("li", {}, maak("span", {}, maak("strong", {}, titel), maak("br", {}), bedrag), terug);
    }));
  }

  return { einde, vertel };
}

/* A form that asks part by part: one part is in sight, with what it comes to and the total so far.
   Without a script all are, and so they are on paper. Each part has an address behind the #, so that
   Back leads to the one before. */

const ZIN = { terug: "Terug", verder: "Verder", nee: "Telt niet mee." };

/** Gives the parts of a calculator a way from one to the next. @param {any} hulp what `hydrateer` returns */
export function perOnderdeel(hulp) {
  const { root } = hulp;
  /** @type {NodeListOf<HTMLElement>} */
  const gevonden = root.querySelectorAll("[data-onderdeel]");
  const delen = [...gevonden];
  if (!delen.length) return;
  const adres = (deel) => `#${root.dataset.prefix}-stap-${delen.indexOf(deel) + 1}`;
  const hier = () => delen.find((deel) => adres(deel) === location.hash);
  const inBoek = "wortel" in root.dataset; // elsewhere the address is not ours
  let nu = (inBoek && hier()) || delen[0];

  const gevraagd = (deel) => deel === nu || deel.querySelector("[data-veld]:not([data-niet-nodig])");
  const rij = () => delen.filter(gevraagd);
  const terug = knop(ZIN.terug, () => stap(-1));
  const verder = knop(ZIN.verder, () => stap(1));
  const bereken = root.querySelector("[type=submit]");
  const balk = document.createElement("div");
  balk.className = "ri-knoppen ri-bladeren";
  const stand = document.createElement("p");
  stand.className = "ri-hint";
  balk.append(terug, verder, stand);
  delen[delen.length - 1].after(balk);

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
  }

  function stap(hoeveel) {
    const over = rij();
    ga(over[over.indexOf(nu) + hoeveel]);
    if (inBoek) history.pushState(null, "", adres(nu));
  }

  function ga(deel) {
    toon(deel);
    nu.querySelector("legend").focus();
  }

  root.addEventListener("ri-antwoord", (/** @type {CustomEvent} */ { detail: { onderdelen, tussenstand } }) => {
    for (const een of onderdelen ? delen : []) {
      const { onderdeel } = een.dataset;
      een.querySelector(".ri-deelbedrag").textContent = onderdeel && (onderdelen[onderdeel] ?? ZIN.nee);
    }
    stand.textContent = tussenstand ?? stand.textContent;
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

function knop(naam, doe) {
  const gemaakt = document.createElement("button");
  Object.assign(gemaakt, { type: "button", className: "ri-knop", textContent: naam });
  gemaakt.addEventListener("click", doe);
  return gemaakt;
}

/* What is filled in at one calculator serves the others of the page, now and on coming back: nobody is asked
   twice. An example does not: it is nobody's. */

import { ingevuld } from "./ingevuld.js";

const RUST_MS = 100; // the calculator that is typed in goes first

/** @param {any[]} hulpen what `hydrateer` of `rekenhulp.js` returns */
export function deel(hulpen) {
  const bekend = new Map(hulpen.map((hulp) => [hulp, hulp.antwoorden()]));
  const wekkers = new Map();
  const { eigen, bewaar } = ingevuld(hulpen);

  function geef(hulp) {
    const nu = hulp.antwoorden();
    const anders = [...nu].filter(([naam, tekst]) => tekst !== bekend.get(hulp).get(naam) && !hulp.fout(naam));
    for (const [naam, tekst] of anders) bekend.get(hulp).set(naam, tekst);
    for (const ander of hulpen) if (ander !== hulp) neem(ander, anders);
    bewaar(anders);
  }

  function neem(hulp, anders) {
    const hier = hulp.antwoorden();
    const nieuw = anders.filter(([naam, tekst]) => hulp.past(naam, tekst) && hier.get(naam) !== tekst);
    if (!nieuw.length) return;
    hulp.neem(nieuw);
    for (const [naam, tekst] of nieuw) bekend.get(hulp).set(naam, tekst);
  }

  for (const hulp of hulpen) {
    neem(hulp, eigen);
    hulp.root.addEventListener("ri-voorbeeld", () => {
      clearTimeout(wekkers.get(hulp));
      bekend.set(hulp, hulp.antwoorden());
      bewaar([...bekend.get(hulp).keys()].map((naam) => [naam, ""])); // it took the place of what stood there
    });
    hulp.root.addEventListener("ri-gewijzigd", () => {
      clearTimeout(wekkers.get(hulp));
      wekkers.set(hulp, setTimeout(geef, RUST_MS, hulp));
    });
  }
}

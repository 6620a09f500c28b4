/* The page that moves figures: a form with sliders. A worker beside the page answers each move, with
   the rules, the examples and the invented people that the build wrote. */

import { speak, word } from "../../rekenaar/phrases.mjs";
import { kort, rest, zin } from "../../beleid/schuiven/getoond.mjs";
import { dom } from "../../weergave/beeld/dom.mjs";
import { krommen } from "../../weergave/beeld/kromme.mjs";
import { hydrateer as alsRekenhulp } from "../_static/rekenhulp.js";
import { schuif } from "./schuif.js";

const PAKKET = "./schuiven.json";
const WERKER = "./schuifwerker.js";

/** Brings the part to life. @param {HTMLElement} root */
export function hydrateer(root) {
  speak(TEKSTEN);
  const antwoorden = new Antwoorden();
  const hulp = alsRekenhulp(root, async (vraag) => {
    const gevonden = await antwoorden.vraag(vraag);
    return vraag.krommen ? getekend(gevonden) : getoond(gevonden);
  });
  schuif(root);
  if (navigator.connection?.saveData) root.addEventListener("focusin", () => hulp.vernieuw(), { once: true });
  else hulp.vernieuw();
  return hulp;
}

/** What the form shows of an answer. */
function getoond(gevonden) {
  const { fouten, melding, voorbeelden, mensen } = gevonden;
  if (!voorbeelden) return { kort: null, html: null, samenvatting: null, fouten, melding };
  const gezegd = zin(gevonden);
  const beeld = { kort: dom(kort(gevonden, gezegd)), html: dom(rest(gevonden)) };
  return { ...beeld, samenvatting: gezegd, heeft_krommen: Boolean(mensen), fouten, melding };
}

/** The curve, if nothing was moved since it was asked. */
function getekend(kromme) {
  return { krommen: kromme?.waarden ? dom(krommen([kromme], null)) : null };
}

/** The worker; whoever asks it something else meanwhile is answered apart. */
class Antwoorden {
  /** @type {Worker | undefined} */
  werker;
  /** @type {Map<number, (uitkomst: any) => void>} */
  wachtend = new Map();
  nummer = 0;

  vraag(vraag) {
    if (this.mislukt) return this.faal();
    return new Promise((klaar) => {
      this.wachtend.set(++this.nummer, klaar);
      try {
        this.werker ??= this.begin();
        this.werker.postMessage({ nummer: this.nummer, vraag });
      } catch (fout) { // a browser that is told not to start workers
        console.warn(fout);
        this.mislukt = true;
        this.stuk();
      }
    });
  }

  begin() {
    const werker = new Worker(new URL(WERKER, import.meta.url));
    werker.addEventListener("message", ({ data }) => {
      if (data.teksten) speak(data.teksten);
      else if (data.stuk) this.stuk();
      else this.klaar(data.nummer, data.uitkomst);
    });
    werker.addEventListener("error", () => {
      this.mislukt = true;
      this.stuk();
    });
    werker.postMessage({ adres: new URL(PAKKET, import.meta.url).href });
    return werker;
  }

  klaar(nummer, uitkomst) {
    this.wachtend.get(nummer)?.(uitkomst);
    this.wachtend.delete(nummer);
  }

  /** Everybody who waits hears that it went wrong. */
  stuk() {
    for (const nummer of [...this.wachtend.keys()]) this.klaar(nummer, this.faal());
  }

  faal() {
    return { fouten: {}, melding: word("STUCK") };
  }
}

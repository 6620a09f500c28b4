/* The page that moves figures: a form with sliders. A worker beside the page answers each move, with
   the rules, the examples and the invented people that the build wrote. */

import { speak, word } from "../../rekenaar/phrases.mjs";
import { kort, rest, zin } from "../../beleid/schuiven/getoond.mjs";
import { dom } from "../../weergave/beeld/dom.mjs";
import { hydrateer as alsRekenhulp } from "../_static/rekenhulp.js";
import { schuif } from "./schuif.js";

const PAKKET = "./schuiven.json";
const WERKER = "./schuifwerker.js";

/** Brings the part to life. @param {HTMLElement} root @param {Record<string, any>} teksten */
export function hydrateer(root, teksten) {
  speak(teksten);
  const antwoorden = new Antwoorden();
  const hulp = alsRekenhulp(root, async (vraag) => getoond(await antwoorden.vraag(vraag)));
  schuif(root);
  if (navigator.connection?.saveData) root.addEventListener("focusin", () => hulp.vernieuw(), { once: true });
  else hulp.vernieuw();
  return hulp;
}

/** What the form shows of an answer. */
function getoond(gevonden) {
  const { fouten, melding, voorbeelden } = gevonden;
  if (!voorbeelden) return { kort: null, html: null, samenvatting: null, fouten, melding };
  const gezegd = zin(gevonden);
  return { kort: dom(kort(gevonden, gezegd)), html: dom(rest(gevonden)), samenvatting: gezegd, fouten, melding };
}

/** The worker, asked one question at a time. */
class Antwoorden {
  /** @type {Worker | undefined} */
  werker;

  vraag(vraag) {
    if (this.mislukt) return this.faal();
    return new Promise((klaar) => {
      this.klaar = klaar;
      try {
        this.werker ??= this.begin();
        this.werker.postMessage({ vraag });
      } catch (fout) { // a browser that is told not to start workers
        console.warn(fout);
        klaar(this.faal());
      }
    });
  }

  begin() {
    const werker = new Worker(new URL(WERKER, import.meta.url));
    werker.addEventListener("message", ({ data }) => {
      if (data.teksten) speak(data.teksten);
      else if (data.stuk) this.klaar({ fouten: {}, melding: word("STUCK") });
      else this.klaar(data.uitkomst);
    });
    werker.addEventListener("error", () => this.klaar(this.faal()));
    werker.postMessage({ adres: new URL(PAKKET, import.meta.url).href });
    return werker;
  }

  faal() {
    this.mislukt = true;
    return { fouten: {}, melding: word("STUCK") };
  }
}

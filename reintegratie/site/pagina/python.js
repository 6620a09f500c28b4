/* Python for the parts that need it: one worker for the whole page, started when a reader comes to
   such a part and never before. */

const MISLUKT = "Dit onderdeel kan in deze browser niet starten. De rest van deze pagina werkt gewoon.";
const ONLEESBAAR = "Wat hier is ingevuld of ingelezen, is niet te verwerken. Haal het weg en probeer het opnieuw.";
const STAP = 10; // percents between two messages

const geweigerd = (melding) => ({ kort: null, html: null, samenvatting: null, fouten: {}, melding });

export class Python {
  /** @param {number} megabytes how much is fetched */
  constructor(megabytes) {
    this.zin = `Dit is een opgeslagen uitkomst. Zodra u hier iets invult, wordt Python geladen (${megabytes} MB).`;
    this.hulpen = [];
    this.wachtend = new Map();
    this.nummer = 0;
    this.klaar = this.mislukt = false;
    this.vraag = this.vraag.bind(this);
  }

  /** A part that asks Python; it has to be there once somebody comes to the part. */
  neem(root, hulp) {
    this.hulpen.push(hulp);
    if (this.klaar) hulp.vernieuw();
    else hulp.voortgang(this.zin);
    if (navigator.connection?.saveData) return;
    for (const soort of ["pointerdown", "focusin"]) root.addEventListener(soort, () => this.start(), { once: true });
  }

  /** Asks Python. What is asked before it is there is answered once it is. */
  vraag(vraag) {
    this.start();
    if (this.mislukt) return Promise.resolve(geweigerd(MISLUKT));
    return new Promise((antwoord) => {
      this.wachtend.set(++this.nummer, antwoord);
      try { // as text: what nests deep never comes out on the other side as anything else
        this.werker.postMessage({ id: this.nummer, vraag: JSON.stringify(vraag) });
      } catch (fout) { // nested deeper than a browser writes
        console.warn(fout);
        this.antwoord({ id: this.nummer, uitkomst: null });
      }
    });
  }

  start() {
    if (this.werker || this.mislukt) return;
    try {
      this.werker = new Worker(new URL("./werker.js", import.meta.url), { type: "module" });
    } catch (fout) { // a browser without workers, or one that is told not to start them
      console.warn(fout);
      return this.faal();
    }
    const hoor = { klaar: () => this.begin(), voortgang: (data) => this.vorder(data), antwoord: (data) => this.antwoord(data), mislukt: () => this.faal() };
    this.werker.addEventListener("message", ({ data }) => hoor[data.soort](data));
    this.werker.addEventListener("error", () => this.faal());
    this.vorder({ deel: 0 });
  }

  /** What every part says until it has an answer, also one that comes to life later. */
  meld(zin) {
    if (zin === this.zin) return;
    this.zin = zin;
    this.hulpen.forEach((hulp) => hulp.voortgang(zin));
  }

  vorder({ deel }) {
    if (!this.klaar && !this.mislukt) this.meld(`Python wordt geladen: ${Math.floor((deel * 100) / STAP) * STAP}%.`);
  }

  begin() {
    this.klaar = true;
    this.hulpen.forEach((hulp) => hulp.vernieuw());
  }

  antwoord({ id, uitkomst }) {
    this.wachtend.get(id)?.(uitkomst ?? geweigerd(ONLEESBAAR));
    this.wachtend.delete(id);
  }

  faal() {
    this.mislukt = true;
    this.wachtend.forEach((antwoord) => antwoord(geweigerd(MISLUKT)));
    this.wachtend.clear();
    this.meld(MISLUKT);
  }
}

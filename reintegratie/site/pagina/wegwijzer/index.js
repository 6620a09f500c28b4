/* The questionnaire in a page: one question on a screen, and the list of instruments below it. It
   answers in the page itself: for whom somebody looks at once, all else once the rules are there. */

import { bewaar, leesTekst } from "../../../rekenaar/wegwijzer/bestand.mjs";
import { beantwoord, gegevens, isFout, lees, opzij, trekIn } from "../../../rekenaar/wegwijzer/stand.mjs";
import { readDate } from "../../../rekenaar/typed_dates.mjs";
import { word } from "../../../rekenaar/phrases.mjs";
import { Wegwijzer } from "../../../rekenaar/wegwijzer/scherm.mjs";
import { rust } from "../rust.js";
import { plekVan } from "./plekken.js";
import { Scherm } from "./scherm.js";
import { begin, eersteVragen, LIJST, verder } from "./verder.js";
import { Vooruit } from "./vooruit.js";

const RUST_MS = 700; // silence before the outcome is read aloud

export class Vragenlijst {
  /** `haal` gives the whole questionnaire where `wegwijzer` is but its opening.
      @param {HTMLElement} root
      @param {Wegwijzer | import("./opening.js").Opening} wegwijzer
      @param {import("./plekken.js").Adressen | import("./plekken.js").Nergens} adressen
      @param {() => Promise<Wegwijzer>} [haal] */
  constructor(root, wegwijzer, adressen, haal) {
    this.root = root;
    this.adressen = adressen;
    this.begin = JSON.parse(root.dataset.begin);
    this.scherm = new Scherm(root);
    this.haal = haal;
    this.#luister();
    this.#neemAan(wegwijzer);
    const eerder = adressen.onthouden || adressen.plek;
    if (this.heel || !eerder) this.#begin();
    if (eerder) this.#komst();
    else if (!this.heel && !navigator.connection?.saveData) rust(() => this.#komst());
  }

  /** Whether the rules are there, and every question can be answered. */
  get heel() {
    return this.wegwijzer instanceof Wegwijzer;
  }

  /** @param {any} wegwijzer */
  #neemAan(wegwijzer) {
    this.wegwijzer = wegwijzer;
    this.register = wegwijzer.register;
    this.scherm.van(wegwijzer);
    this.vooruit = this.heel ? new Vooruit(wegwijzer) : null;
  }

  #begin() {
    this.stand = this.#eerder() ?? lees(this.register, this.begin);
    this.toon(this.adressen.plek ?? this.#hier());
  }

  /** The rules, fetched once; where that went wrong, again when they are asked again. */
  #komst() {
    const mis = (/** @type {unknown} */ fout) => {
      console.warn(fout);
      this.komt = null;
      if (!this.stand) this.scherm.mislukt();
    };
    return (this.komt ??= this.haal().then((geheel) => this.#aangekomen(geheel), mis));
  }

  /** The question that is on stays as it is: it says the same. @param {Wegwijzer} geheel */
  #aangekomen(geheel) {
    this.#neemAan(geheel);
    if (!this.stand) return this.#begin();
    this.#kijk();
    this.scherm.rond(this.beeld);
  }

  /** Do this when the rules are there: nearly always at once. Of more than one press the last counts. @param {() => void} doe */
  async klaar(doe) {
    if (this.heel) return doe();
    this.gedrukt = doe;
    this.scherm.wacht();
    await this.#komst();
    if (!this.heel) this.scherm.fout(word("NOT_FETCHED"));
    else if (this.gedrukt === doe) doe();
  }

  /** What was kept in this tab, if it can still be read. */
  #eerder() {
    const kept = this.adressen.onthouden;
    try { return kept && lees(this.register, { ...this.begin, ...kept }); } catch { return null; }
  }

  /** Where somebody comes in: at the first question, or with answers at the list. */
  #hier() {
    return this.stand.feiten.size ? LIJST : begin(this.wegwijzer.beeld({ ...this.stand, vraag: null }), this.register.data, this.stand.rol);
  }

  /** Show a screen, without a word aloud. @param {{soort: string, naam: string | null}} plek */
  toon(plek) {
    this.plek = this.#bestaat(plek) ? plek : this.#hier();
    this.#kijk();
    this.scherm.toon(this.plek, this.beeld, this.stand);
  }

  /** What there is to see of this screen, and what may come after it. */
  #kijk() {
    const picked = this.plek.soort === "vraag" && this.register.sleutels.has(this.plek.naam) ? this.plek.naam : null;
    this.beeld = this.wegwijzer.beeld({ ...this.stand, vraag: picked });
    this.root.dataset.stand = this.heel ? "live" : "begin";
    this.vooruit?.plan(this.plek.soort === "vraag" ? this.#mogelijk(this.plek.naam) : []);
  }

  /** The states that a press may lead to: each answer, or that it is not known. */
  #mogelijk(naam) {
    const { type, keuzes } = naam === "rol" ? { type: "keuze", keuzes: this.register.data.rollen } : this.beeld.vraag ?? {};
    const keys = naam === "rol" ? Object.keys(keuzes) : keuzes?.map((een) => een.naam) ?? (type === "ja_nee" ? ["ja", "nee"] : []);
    const opzijgelegd = this.register.sleutels.has(naam) ? [() => opzij(this.stand, naam)] : [];
    return [...keys.map((tekst) => () => this.#met(naam, tekst)), ...opzijgelegd];
  }

  /** What is being typed, if it can be read already. */
  #getypt(tekst) {
    try {
      const stand = this.#met(this.plek.naam, tekst);
      this.vooruit.plan([() => stand]);
    } catch (fout) {
      if (!isFout(fout)) throw fout; // it is not whole yet
    }
  }

  #bestaat({ soort, naam }) {
    if (soort === "instrument") return this.register.instrumenten.has(naam);
    return soort === "lijst" || naam === "rol" || naam === "dag" || this.register.sleutels.has(naam);
  }

  /** Go to a screen, as a link would: the reader can go back. */
  ga(plek) {
    this.adressen.ga(plek);
    this.toon(plek);
    this.scherm.wijs();
  }

  /** Take over a state, and go on. @param {any} stand @param {(beeld: any) => any} waarheen */
  neem(stand, waarheen) {
    this.stand = stand;
    this.adressen.onthoud({ ...gegevens(this.register, stand), eerst: stand.eerst });
    const beeld = this.wegwijzer.beeld({ ...stand, vraag: null });
    const plek = waarheen(beeld);
    if (stand.eerst && plek.soort !== "vraag") this.stand = { ...stand, eerst: null };
    this.ga(plek);
    this.#zeg();
  }

  antwoord(tekst) {
    const { naam } = this.plek;
    if (!tekst.trim()) return this.scherm.fout(word("GIVE_ANSWER"));
    this.#probeer(() => {
      const eerder = this.stand.feiten.has(naam);
      this.neem(this.#met(naam, tekst), (beeld) => this.#verder(beeld, eerder));
    });
  }

  /** The state with one more answer. Throws what is wrong with it. */
  #met(naam, tekst) {
    if (naam === "rol") return { ...this.stand, rol: tekst };
    if (naam === "dag") return { ...this.stand, peildatum: readDate(tekst) };
    return beantwoord(this.register, this.stand, naam, tekst);
  }

  #verder(beeld, eerder) {
    return verder(beeld, this.plek.naam, eersteVragen(this.register.data, this.stand.rol), eerder || this.plek.naam === "dag");
  }

  weetNiet() {
    this.neem(opzij(this.stand, this.plek.naam), (beeld) => this.#verder(beeld, false));
  }

  lees(tekst) {
    this.#probeer(() => this.neem(leesTekst(this.register, tekst, this.stand), () => LIJST), true);
  }

  /** What cannot be read is told at its field. */
  #probeer(doe, uitBestand = false) {
    try {
      doe();
    } catch (fout) {
      if (!isFout(fout)) throw fout;
      this.scherm.fout(fout.melding, uitBestand);
      this.#zeg(fout.melding);
    }
  }

  #zeg(zin = this.scherm.samenvatting()) { // aloud, politely
    clearTimeout(this.wekker);
    this.wekker = setTimeout(() => this.scherm.zeg(zin), RUST_MS);
  }

  #knoppen = {
    antwoord: (tekst) => this.antwoord(tekst),
    weetniet: () => this.weetNiet(),
    intrekken: (sleutel) => this.neem(trekIn(this.stand, sleutel), () => LIJST),
    eerst: (naam) => this.neem({ ...this.stand, eerst: naam }, (beeld) => verder(beeld, "", [], false)),
    druk: () => { this.scherm.druk(this.beeld); print(); },
    bewaar: () => bied(bewaar(this.wegwijzer, this.stand), `wegwijzer-${this.stand.peildatum.iso}.json`),
    lees: () => this.lees(/** @type {HTMLTextAreaElement} */ (this.root.querySelector("[data-inlezen] textarea")).value),
    wis: () => {
      this.neem(lees(this.register, { ...this.begin, peildatum: this.stand.peildatum.iso }), () => this.#hier());
      this.adressen.vergeet();
    },
  };

  /** A press. For whom somebody looks is answered before the rules are there. */
  #druk(naam, waarde) {
    const doe = () => this.#knoppen[naam](waarde);
    if (naam === "antwoord" && this.plek.naam === "rol") doe();
    else this.klaar(doe);
  }

  #luister() {
    this.root.addEventListener("click", (gebeurtenis) => {
      const doel = /** @type {Element} */ (gebeurtenis.target);
      const plek = plekVan(doel.closest("a[href^='#']")?.getAttribute("href") ?? "");
      if (plek) { gebeurtenis.preventDefault(); return this.klaar(() => this.ga(plek)); }
      const knop = doel.closest("button[type=button]");
      if (!(knop instanceof HTMLElement)) return;
      const naam = Object.keys(this.#knoppen).find((een) => een in knop.dataset);
      if (naam) this.#druk(naam, knop.dataset[naam]);
    });
    this.root.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      const veld = /** @type {any} */ (this.root.querySelector(".ri-vraag :is(input, textarea)"));
      if (veld) this.klaar(() => this.antwoord(veld.value));
    });
    this.root.addEventListener("input", ({ target }) => {
      if (this.heel && target instanceof Element && target.closest(".ri-vraag")) this.#getypt(/** @type {any} */ (target).value);
    });
    this.root.addEventListener("change", async ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== "file") return;
      const tekst = await target.files[0]?.text();
      if (tekst !== undefined) this.klaar(() => this.lees(tekst));
      target.value = "";
    });
    this.adressen.luister((plek) => this.klaar(() => { this.toon(plek); this.scherm.wijs(); }));
    addEventListener("beforeprint", () => this.stand?.feiten.size && this.scherm.druk(this.beeld));
    addEventListener("afterprint", () => this.scherm.gedrukt());
  }
}

/** A text as a file to keep. */
function bied(tekst, naam) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([tekst], { type: "application/json" }));
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

// Everything that the questionnaire shows, as plain data: wegwijzer/scherm.py. What is not looked at
// is not worked out.

import { GELDT_NIET, LEZINGEN_VERSCHILLEN } from "../assess.mjs";
import { showFact } from "../facts.mjs";
import { lazy } from "../lazy.mjs";
import { groep, lijst } from "./lijst.mjs";
import { Oordelen } from "./oordelen.mjs";
import { Register, vanDeDag } from "./register.mjs";
import { Samenloop } from "./samenloop.mjs";
import { kies, openVragen } from "./vragen.mjs";
import { ingevuld } from "./waarden.mjs";

/** @typedef {import("./oordelen.mjs").Beoordeling} Beoordeling */
/** @typedef {import("./stand.mjs").Stand} Stand */
/** @typedef {import("./vragen.mjs").Vraag} Vraag */

export class Wegwijzer {
  /** @param {import("../law.mjs").Law} law @param {import("./types").Wijzer} data */
  constructor(law, data) {
    this.register = new Register(law, data);
    this.oordelen = new Oordelen(this.register);
    this.samenloop = new Samenloop(this.register);
    /** @type {Map<any, any>} */
    this.rijen = new Map();
  }

  /** The next question, the answers, the list of instruments, and what goes together. @param {Stand} stand */
  beeld(stand) {
    const found = this.oordelen.beoordeel(stand);
    const asked = openVragen(this.register, found);
    const possible = found.filter(({ toegang }) => this.register.data.mogelijk.includes(toegang.oordeel));
    return lazy({
      peildatum: () => stand.peildatum.iso,
      rol: () => stand.rol,
      eerst: () => stand.eerst,
      tijd: () => [...new Set(found.flatMap(({ toegang: { oordeel, tijd } }) => (tijd && oordeel !== GELDT_NIET ? tijd : [])))],
      vraag: () => this.#vraag(stand, found, asked),
      antwoorden: () => this.#antwoorden(stand, found),
      weet_niet: () => [...stand.weet_niet].sort().map((key) => this.naam(key)),
      lijst: () => this.#lijst(found),
      samenloop: () => this.samenloop.van(possible.map(({ instrument }) => instrument.naam), stand.peildatum.iso),
      aantal: () => ({
        instrumenten: found.length,
        vragen: [...asked.keys()].filter((key) => !stand.weet_niet.has(key)).length,
        open: found.filter(({ toegang }) => toegang.oordeel === "onbekend").length,
      }),
    });
  }

  /** A key with its label; an own fact says at which instrument. @param {string} key */
  naam(key) {
    const [instrument] = /** @type {[string | null, string]} */ (this.register.sleutels.get(key));
    return { sleutel: key, label: this.register.begrip(key).label, bij: instrument && this.register.titel(instrument) };
  }

  /** The question to ask now, with why. @param {Stand} stand @param {Beoordeling[]} found @param {Map<string, Vraag>} asked */
  #vraag(stand, found, asked) {
    const key = kies(this.register, stand, found, asked);
    if (key === null) return null;
    const concept = this.register.begrip(key);
    const { vraag, hint } = this.register.data.vragen[concept.naam];
    const keuzes = concept.keuzes && Object.entries(concept.keuzes).map(([naam, tekst]) => ({ naam, tekst }));
    const { beslist = [], telt_mee = [] } = asked.get(key) ?? {};
    const given = ingevuld(concept, stand.feiten.get(key) ?? null);
    return { ...concept, keuzes, vraag, hint, ...this.naam(key), ingevuld: given, beslist, telt_mee };
  }

  /** The answers in words, where they come from, and how many instruments use each. @param {Stand} stand @param {Beoordeling[]} found */
  #antwoorden(stand, found) {
    /** @type {Set<string>[] | undefined} */
    let asked;
    const users = (/** @type {string} */ key) => (asked ??= found.map((one) => this.#gevraagd(one))).filter((keys) => keys.has(key));
    return [...stand.feiten].map(([key, value]) => {
      const concept = this.register.begrip(key);
      return {
        ...this.naam(key),
        weergave: showFact(concept, new Map([[concept.naam, value]])),
        herkomst: concept.herkomst,
        wie: concept.wie,
        get gebruikt() { return users(key).length; },
      };
    });
  }

  /** The keys that an instrument asks as it stands; none where it does not hold. @param {Beoordeling} one */
  #gevraagd({ instrument, toegang, daarna, dag }) {
    const facts = [toegang, ...daarna].filter(({ oordeel }) => oordeel !== GELDT_NIET)
      .flatMap(({ naam }) => this.register.law.graph(naam, dag).data.feiten);
    return new Set(facts.map((fact) => this.register.sleutel(instrument.naam, fact)));
  }

  /** @param {Beoordeling[]} found */
  #lijst(found) {
    return lijst(this.register.data, found).map(([{ naam, titel, uitleg }, rows]) =>
      ({ naam, titel, uitleg, rijen: rows.map((one) => this.rij(one)) }));
  }

  /** One instrument: its outcome, why, amounts and terms, and what is missing. One that stayed as it was is the same object. @param {Beoordeling} one */
  rij(one) {
    const before = this.rijen.get(one.instrument.naam);
    const said = [one.toegang, ...one.daarna];
    if (before && before.said.length === said.length && said.every((part, at) => part === before.said[at])) return before.rij;
    const rij = this.#rij(one);
    this.rijen.set(one.instrument.naam, { said, rij });
    return rij;
  }

  /** @param {Beoordeling} one */
  #rij(one) {
    const { instrument, toegang, daarna } = one;
    return lazy({
      naam: () => instrument.naam,
      titel: () => instrument.titel,
      groep: () => groep(this.register.data, one),
      hoofdstuk: () => vanDeDag(instrument.hoofdstukken, one.dag.iso),
      ...this.#uitkomst(one, toegang),
      daarna: () => daarna.map((later) => lazy({ titel: () => later.titel, ...this.#uitkomst(one, later) })),
      maar: () => daarna.filter(({ oordeel }) => oordeel === "nee").map(({ titel, gevolg, redenen }) => ({ titel, gevolg, redenen })),
      meer: () => instrument.meer.map(([naam, titels]) => ({ naam, titel: vanDeDag(titels, one.dag.iso) })),
    });
  }

  /** @param {Beoordeling} one @param {any} said @returns {Record<string, () => any>} */
  #uitkomst({ instrument }, said) {
    const key = (/** @type {string} */ fact) => this.naam(this.register.sleutel(instrument.naam, fact));
    const same = ["oordeel", "aard", "gevolg", "wie", "tijd", "kanttekeningen", "elders", "redenen", "cijfers", "lezingen", "bron"];
    return {
      berekening: () => said.naam,
      ...Object.fromEntries(same.map((name) => [name, () => said[name]])),
      resultaten: () => said.resultaten.filter((/** @type {any} */ one) => geeftIets(one, said)).map(resultaat),
      ontbreekt: () => said.ontbreekt.map((/** @type {[string, number]} */ [fact]) => key(fact)),
    };
  }
}

/** @param {any} result */
function resultaat({ naam, label, waarde, eenheid, tekst, reden }) {
  return { naam, label, waarde, eenheid, tekst, reden };
}

/** Whether there is something to show: of a no only what has a value all the same. @param {any} result @param {any} said */
function geeftIets({ reden }, { oordeel }) {
  return oordeel !== "nee" || reden === null || reden === LEZINGEN_VERSCHILLEN;
}

// What the rules say about each instrument: wegwijzer/oordelen.py. A calculation is carried out again
// only when a fact that it asks has changed, and what is told of it only when it is shown.

import { Fout } from "../errors.mjs";
import { elsewhere } from "../elsewhere.mjs";
import * as explain from "../explain.mjs";
import { lazy } from "../lazy.mjs";
import { notes } from "../notes.mjs";
import { aboutTime } from "../tijd.mjs";
import { written } from "./waarden.mjs";
import { gewogen } from "./gewichten.mjs";

/** @typedef {import("./register.mjs").Register} Register */
/** @typedef {import("./stand.mjs").Stand} Stand */
/** @typedef {import("./types").InstrumentData} InstrumentData */
/** @typedef {import("../answer.mjs").Answer} Answer */

/** What the rules say about one instrument. @typedef {{instrument: InstrumentData, toegang: any, daarna: any[], dag: import("../dates.mjs").Day}} Beoordeling */

const DICHT = ["nee", "onbekend", "strijdig", "geldt niet"];
const BEWAARD = 4096;

export class Oordelen {
  /** @param {Register} register */
  constructor(register) {
    this.register = register;
    /** @type {Map<string, any>} */
    this.bewaard = new Map();
  }

  /** Every instrument for who asks, in the order of the register. @param {Stand} stand @returns {Beoordeling[]} */
  beoordeel(stand) {
    return this.register.voor(stand.rol).map((one) => this.van(one, stand));
  }

  /** @param {InstrumentData} instrument @param {Stand} stand @returns {Beoordeling} */
  van(instrument, stand) {
    const toegang = this.oordeel(instrument, instrument.toegang, stand);
    const rest = DICHT.includes(toegang.oordeel) ? [] : instrument.daarna;
    return { instrument, toegang, daarna: rest.map((one) => this.oordeel(instrument, one, stand)), dag: stand.peildatum };
  }

  /** What one calculation of an instrument says. @param {InstrumentData} instrument @param {string} naam @param {Stand} stand */
  oordeel(instrument, naam, stand) {
    const facts = this.feiten(instrument, naam, stand);
    const key = [naam, stand.peildatum.iso, ...[...facts].map(([fact, value]) => `${fact}=${written(value)}`)].join("\n");
    let found = this.bewaard.get(key);
    if (!found) {
      if (this.bewaard.size >= BEWAARD) this.bewaard.clear();
      this.bewaard.set(key, (found = this.#oordeel(naam, stand, facts)));
    }
    return found;
  }

  /** The answers that a calculation asks, by the name of the fact. @param {InstrumentData} instrument @param {string} naam @param {Stand} stand @returns {Map<string, any>} */
  feiten(instrument, naam, stand) {
    const asked = this.register.kent(instrument.naam, naam);
    const given = asked.filter(([, key]) => (stand.feiten.get(key) ?? null) !== null);
    return new Map(given.map(([fact, key]) => [fact, stand.feiten.get(key)]));
  }

  /** @param {string} naam @param {Stand} stand @param {Map<string, any>} facts */
  #oordeel(naam, stand, facts) {
    const { law } = this.register;
    const ask = () => law.ask(naam, facts, stand.peildatum, {});
    try {
      return samengevat(ask(), this.register, ask);
    } catch (error) { // no figure on this day, or a division by nought
      if (!(error instanceof Fout)) throw error;
      return stuk(naam, law.graph(naam, stand.peildatum).data.titel, error.melding);
    }
  }
}

/**
 * What a list needs of an answer: of what can be had also its results. For the rest it is asked again
 * once that is shown, so that its many worlds need not be kept.
 * @param {Answer} found @param {import("./register.mjs").Register} register @param {() => Answer} ask
 */
function samengevat(found, register, ask) {
  const { naam, titel, bepalingen } = found.graph.data;
  const known = {
    naam,
    titel,
    oordeel: found.oordeel,
    gevolg: found.sentence,
    wie: found.who,
    aard: found.kind,
    tijd: aboutTime(found),
    ontbreekt: gewogen(found),
    bron: register.plek(register.data.bepalingen[bepalingen[0]]),
  };
  const shown = DICHT.includes(found.oordeel) ? null : resultaten(found);
  return Object.assign(details(lazy({ antwoord: ask }), shown), known);
}

/** @param {{antwoord: Answer}} kept @param {any[] | null} shown its results, where these are known */
function details(kept, shown) {
  return lazy({
    redenen: () => (kept.antwoord.oordeel === "nee" ? redenen(kept.antwoord) : []),
    resultaten: () => shown ?? resultaten(kept.antwoord),
    cijfers: () => explain.missingFigures(kept.antwoord),
    lezingen: () => explain.readings(kept.antwoord).map(kern),
    kanttekeningen: () => notes(kept.antwoord, false),
    elders: () => elsewhere(kept.antwoord),
  });
}

/** Each result by its name. @param {Answer} found */
function resultaten(found) {
  return Object.entries(explain.results(found)).map(([name, one]) => ({ naam: name, ...one }));
}

/** What cannot be computed on this day. @param {string} naam @param {string} titel @param {string} melding */
function stuk(naam, titel, melding) {
  const leeg = { redenen: [], resultaten: [], ontbreekt: [], cijfers: [], lezingen: [], kanttekeningen: [], elders: [] };
  return { naam, titel, oordeel: "onbekend", gevolg: melding, wie: null, bron: null, aard: null, tijd: null, ...leeg };
}

/** The requirements that fail, each with its place. @param {Answer} found */
function redenen({ graph, worlds, law }) {
  const fails = (/** @type {any} */ part) => part.soort === "eis" && worlds[0].run.values[part.voorwaarde] === false;
  return graph.data.uitkomst.delen.filter(fails).map((/** @type {any} */ part) => ({ tekst: part.tekst, ...law.place(part.bron) }));
}

/** @param {any} row */
function kern({ keuzes, tekst, teksten, oordeel, gevolg, wie, resultaten }) {
  return { keuzes, tekst, teksten, oordeel, gevolg, wie, resultaten };
}

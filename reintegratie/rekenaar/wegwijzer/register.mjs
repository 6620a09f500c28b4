// The instruments and questions of the questionnaire: wegwijzer/register.py and stand.py.

import { placeIn } from "../places.mjs";

/** @typedef {import("./types").Wijzer} Wijzer */
/** @typedef {import("./types").InstrumentData} InstrumentData */
/** @typedef {import("../law.mjs").Law} Law */

/** What is so on a day, of what is so from which day on. @param {[string, string][]} rows @param {string} dag in ISO */
export function vanDeDag(rows, dag) {
  const begun = rows.filter(([vanaf]) => vanaf <= dag);
  return begun[begun.length - 1][1];
}

export class Register {
  /** @param {Law} law @param {Wijzer} data */
  constructor(law, data) {
    this.law = law;
    this.data = data;
    this.eigen = new Set(data.eigen);
    this.instrumenten = new Map(data.instrumenten.map((one) => [one.naam, one]));
    /** Each key with its instrument (null when it counts for all) and its fact. */
    this.sleutels = this.#sleutels();
    /** @type {Map<string, [string, string][]>} */
    this.bekend = new Map();
  }

  /** @returns {Map<string, [string | null, string]>} */
  #sleutels() {
    const shared = Object.keys(this.data.vragen).filter((name) => !this.eigen.has(name));
    const found = new Map(shared.map((name) => /** @type {[string, [null, string]]} */ ([name, [null, name]])));
    for (const { naam, toegang, daarna } of this.data.instrumenten) {
      for (const rule of [toegang, ...daarna]) {
        for (const fact of this.feiten(rule).filter((one) => this.eigen.has(one))) {
          /** @type {Map<string, any>} */ (found).set(`${naam}.${fact}`, [naam, fact]);
        }
      }
    }
    return found;
  }

  /** The facts that any version of a rule asks. @param {string} rule @returns {string[]} */
  feiten(rule) {
    return [...new Set(this.law.versions(rule).flatMap(({ data }) => data.feiten))];
  }

  /** A place of a source in words, with its link. @param {string} naam */
  plek(naam) {
    return placeIn({ ...this.law.data.documenten, ...this.data.documenten }, naam);
  }

  /** What a rule of an instrument asks, and from what that may follow; each with the key of its answer. @param {string} instrument @param {string} rule @returns {[string, string][]} */
  kent(instrument, rule) {
    const name = `${instrument} ${rule}`;
    let found = this.bekend.get(name);
    if (!found) {
      found = [...this.feiten(rule), ...this.data.ook[rule]].map((fact) => [fact, this.sleutel(instrument, fact)]);
      this.bekend.set(name, found);
    }
    return found;
  }

  /** The instruments for who asks. @param {string} rol */
  voor(rol) {
    return this.data.instrumenten.filter(({ voor }) => rol === "alles" || voor.includes(rol));
  }

  /** The name under which an answer is kept. @param {string} instrument @param {string} feit */
  sleutel(instrument, feit) {
    return this.eigen.has(feit) ? `${instrument}.${feit}` : feit;
  }

  /** The concept that a key asks about. @param {string} sleutel */
  begrip(sleutel) {
    return this.law.data.begrippen[/** @type {[any, string]} */ (this.sleutels.get(sleutel))[1]];
  }

  /** The version, and the number for the figures of a day. @param {string} dag in ISO */
  ontvangstbewijs(dag) {
    const { versie, parameters } = this.data.ontvangstbewijs;
    return { versie, parameters: vanDeDag(parameters, dag) };
  }

  /** The title of an instrument. @param {string} naam @returns {string} */
  titel(naam) {
    return /** @type {InstrumentData} */ (this.instrumenten.get(naam)).titel;
  }
}

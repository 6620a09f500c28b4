// What a change does to many people: caseload/vergelijk.py.

import { resultsOf } from "../../rekenaar/assess.mjs";
import { Fout } from "../../rekenaar/errors.mjs";
import { add } from "../../rekenaar/numbers.mjs";
import { Feit, Menigte } from "./menigte.mjs";
import { oorzaken } from "./oorzaken.mjs";
import { EQUAL, KINDS, NOUGHT, OTHERWISE, eender, inEuros, verschil } from "./verschil.mjs";

/** @typedef {import("../../rekenaar/decimal.mjs").Decimal} Decimal */
/** @typedef {import("../../rekenaar/dates.mjs").Day} Day */
/** @typedef {import("../../rekenaar/law.mjs").Law} Law */
/** @typedef {import("./types").Schuiven} Schuiven */
/** @typedef {import("./verschil.mjs").Verschil} Verschil */
/** @typedef {import("./watals.mjs").WatAls} WatAls */

/** One person who notices something in one rule; `waardoor` works out why. @typedef {{mens: number, regel: string, verschil: Verschil, waardoor: () => string[]}} Mensverschil */
/** The differences of one amount together. @typedef {{label: string, eenheid: string, som: Decimal, aantal: number, zonder: number}} Bedragen */
/** @typedef {{regel: string, titel: string, aantallen: Record<string, number>, onbekend: number, bedragen: Map<string, Bedragen>}} Regelverschil */
/** @typedef {{regels: Regelverschil[], verschillen: Mensverschil[], nietBerekend: string[][], aantallen: Record<string, number>}} Vergelijking */

const UNCLEAR = ["onbekend", "tegenstrijdig"];

export class Mensen {
  /** @param {Law} law @param {Schuiven} schuiven */
  constructor(law, { mensen, kent, richtingen, knoppen, titels }) {
    this.law = law;
    this.kent = kent;
    this.richtingen = richtingen;
    this.aantal = mensen.aantal;
    const columns = Object.entries(mensen.kolommen);
    this.feiten = new Map(columns.map(([name, one]) => [name, new Feit(name, one, law.data.begrippen[name])]));
    /** What the form can move. */
    this.beweegt = new Set([...knoppen.map(({ parameter }) => parameter), ...Object.keys(titels)]);
    /** @type {Map<string, Menigte>} */
    this.menigten = new Map();
  }

  /** Everybody in a rule, put together once. @param {string} regel */
  menigte(regel) {
    let found = this.menigten.get(regel);
    if (!found) {
      const facts = this.kent[regel].map((name) => /** @type {Feit} */ (this.feiten.get(name)));
      this.menigten.set(regel, (found = new Menigte(this.law, regel, facts, this.aantal, this.beweegt)));
    }
    return found;
  }

  /** Asks a part of what any move on a day will ask; whether that was all. @param {Day} day @param {number} most people at once */
  bereid(day, most) {
    const open = Object.keys(this.kent).find((regel) => !this.#ready(regel, day, most));
    return open === undefined;
  }

  /** @param {string} regel @param {Day} day @param {number} most */
  #ready(regel, day, most) {
    try {
      return this.menigte(regel).bereid(day, most);
    } catch (error) {
      if (error instanceof Fout) return true; // a day without a figure says so when it is asked
      throw error;
    }
  }

  /** What a change does, on a day. @param {WatAls} law @param {Day} day @returns {Vergelijking} */
  vergelijk(law, day) {
    /** @type {Vergelijking} */
    const found = { regels: [], verschillen: [], nietBerekend: [], aantallen: {} };
    for (const regel of law.raakt) {
      try {
        this.#regel(found, law, regel, day);
      } catch (error) {
        if (!(error instanceof Fout)) throw error;
        found.nietBerekend.push([regel, error.melding]);
      }
    }
    found.aantallen = this.#perMens(found.verschillen);
    return found;
  }

  /** Everybody in one rule; kept only when it is whole. @param {Vergelijking} found @param {WatAls} law @param {string} regel @param {Day} day */
  #regel(found, law, regel, day) {
    const crowd = this.menigte(regel);
    const [before, after] = [crowd.nu(day), crowd.dan(law, day)];
    const { data } = this.law.graph(regel, day);
    const parts = resultsOf(data);
    const differences = before.map((one, group) => {
      const other = after[group];
      return one === other || eender(one, other) ? null : verschil(parts, this.richtingen[regel], one, other);
    });
    const rows = crowd.group.flatMap((group, person) => {
      const one = differences[group];
      const why = () => because(law, regel, crowd.facts[group], day);
      return one && one.soort !== EQUAL ? [{ mens: person + 1, regel, verschil: one, waardoor: why }] : [];
    });
    const aantallen = counted(rows.map(({ verschil: { soort } }) => soort));
    aantallen[EQUAL] = this.aantal - rows.length;
    const onbekend = crowd.group.filter((group) => UNCLEAR.includes(after[group].oordeel)).length;
    found.verschillen.push(...rows);
    found.regels.push({ regel, titel: data.titel, aantallen, onbekend, bedragen: amounts(rows) });
  }

  /** How many people are of each kind; gain in one thing and loss in another is something else. @param {Mensverschil[]} differences */
  #perMens(differences) {
    /** @type {Map<number, string>} */
    const kinds = new Map();
    for (const { mens, verschil: { soort } } of differences) {
      kinds.set(mens, (kinds.get(mens) ?? soort) === soort ? soort : OTHERWISE);
    }
    const found = counted([...kinds.values()]);
    found[EQUAL] = this.aantal - kinds.size;
    return found;
  }
}

/** @param {WatAls} law @param {string} rule @param {Map<string, any>} facts @param {Day} day */
function because(law, rule, facts, day) {
  return oorzaken(law.law.ask(rule, facts, day, {}), law.after.ask(rule, facts, day, law.chosenOn(day)));
}

/** How often each kind is there. @param {string[]} kinds @returns {Record<string, number>} */
export function counted(kinds) {
  return Object.fromEntries(KINDS.map((kind) => [kind, kinds.filter((one) => one === kind).length]));
}

/** The differences in euros of each result, added up. @param {Mensverschil[]} rows */
function amounts(rows) {
  /** @type {Map<string, Bedragen>} */
  const found = new Map();
  for (const one of rows.flatMap(({ verschil: { resultaten } }) => resultaten)) {
    if (!inEuros(one.eenheid)) continue;
    const { label, eenheid } = one;
    const old = found.get(one.naam) ?? { label, eenheid, som: NOUGHT, aantal: 0, zonder: 0 };
    if (one.verschil === null) old.zonder += 1;
    else Object.assign(old, { som: add(old.som, one.verschil), aantal: old.aantal + 1 });
    found.set(one.naam, old);
  }
  return found;
}

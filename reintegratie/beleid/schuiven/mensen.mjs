// What a change does to many people: caseload/vergelijk.py.

import { resultsOf } from "../../rekenaar/assess.mjs";
import { Fout } from "../../rekenaar/errors.mjs";
import { number } from "../../rekenaar/format.mjs";
import { add } from "../../rekenaar/numbers.mjs";
import { phrase } from "../../rekenaar/phrases.mjs";
import { Bereiken } from "./geraakt.mjs";
import { Feit, Menigte } from "./menigte.mjs";
import { oorzaken } from "./oorzaken.mjs";
import { EQUAL, KINDS, NOUGHT, OTHERWISE, UNSURE, inEuros, verschil } from "./verschil.mjs";

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
const NAMED = 3; // facts

export class Mensen {
  /** @param {Law} law @param {Schuiven} schuiven */
  constructor(law, { mensen, kent, richtingen, knoppen, titels }) {
    this.law = law;
    this.kent = kent;
    this.richtingen = richtingen;
    this.aantal = mensen.aantal;
    const columns = Object.entries(mensen.kolommen);
    this.feiten = new Map(columns.map(([name, one]) => [name, new Feit(name, one, law.data.begrippen[name])]));
    /** How far what the form can move reaches. */
    this.bereiken = new Bereiken(new Set([...knoppen.map(({ parameter }) => parameter), ...Object.keys(titels)]));
    /** @type {Map<string, Menigte>} */
    this.menigten = new Map();
  }

  /** Everybody in a rule, put together once. @param {string} regel */
  menigte(regel) {
    let found = this.menigten.get(regel);
    if (!found) {
      const facts = this.kent[regel].map((name) => /** @type {Feit} */ (this.feiten.get(name)));
      this.menigten.set(regel, (found = new Menigte(this.law, regel, facts, this.aantal, this.bereiken)));
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
        found.nietBerekend.push([this.law.graph(regel, day).data.titel, error.melding]);
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
    const unknown = nobodyKnows(before, after) ? this.#unknown(data.feiten) : [];
    if (unknown.length) {
      found.nietBerekend.push([data.titel, nobody(unknown)]);
      return;
    }
    const parts = resultsOf(data);
    const differences = before.map((one, group) => {
      const touched = after[group] !== one || one.oordeel === "strijdig";
      return touched ? verschil(parts, this.richtingen[regel], one, after[group], () => true) : null;
    });
    const rows = crowd.group.flatMap((group, person) => {
      const one = differences[group];
      const why = () => (one?.ander ? because(law, regel, crowd.facts[group], day) : []);
      return one && one.soort !== EQUAL ? [{ mens: person + 1, regel, verschil: one, waardoor: why }] : [];
    });
    const aantallen = counted(rows.map(({ verschil: { soort } }) => soort));
    aantallen[EQUAL] = this.aantal - rows.length;
    const onbekend = crowd.group.filter((group) => UNCLEAR.includes(after[group].oordeel)).length;
    found.verschillen.push(...rows);
    found.regels.push({ regel, titel: data.titel, aantallen, onbekend, bedragen: amounts(rows) });
  }

  /** The labels of these facts that are known of nobody. @param {string[]} names */
  #unknown(names) {
    const known = (/** @type {string} */ name) => this.feiten.get(name)?.values.some((value) => value !== null);
    return names.filter((name) => !known(name)).map((name) => this.law.data.begrippen[name].label);
  }

  /** How many people are of each kind, as far as it can be told; gain in one thing and loss in another is something else. @param {Mensverschil[]} differences */
  #perMens(differences) {
    /** @type {Map<number, string>} */
    const kinds = new Map();
    for (const { mens, verschil: { soort } } of differences) {
      const old = kinds.get(mens) ?? UNSURE;
      if (soort !== UNSURE || old === UNSURE) kinds.set(mens, [UNSURE, soort].includes(old) ? soort : OTHERWISE);
    }
    const found = counted([...kinds.values()]);
    found[EQUAL] = this.aantal - kinds.size;
    return found;
  }
}

/** Whether of nobody the outcome is known. @param {import("./verschil.mjs").Uitkomst[][]} sides before, and after */
const nobodyKnows = (...sides) => sides.flat().every(({ oordeel }) => oordeel === "onbekend");

/** That it cannot be told of how many people, since these facts are known of nobody. @param {string[]} labels */
function nobody(labels) {
  const rest = labels.length - NAMED;
  const meer = rest > 0 ? phrase("WHAT_IF_MORE_FACTS", { aantal: number(BigInt(rest)) }) : "";
  return phrase("WHAT_IF_NOBODY_KNOWS", { wat: labels.slice(0, NAMED).join("», «"), meer });
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

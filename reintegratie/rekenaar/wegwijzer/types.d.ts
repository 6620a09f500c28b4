// What `reintegratie.wegwijzer.pakket` writes and the modules here take.

import type { DocumentData } from "../types";

export interface InstrumentData {
  naam: string;
  titel: string;
  voor: string[];
  toegang: string;
  daarna: string[];
  /** The name of each, and from which day on (none for the first) it has which title. */
  meer: [string, [string, string][]][];
  /** From which day on (none for the first) it has which page. */
  hoofdstukken: [string, string][];
}

export interface LijstData { naam: string; titel: string; uitleg: string; groepen: string[]; op_vragen: boolean }

/** A place of a source by its name: `Register.plek` gives it in words. */
export type Plek = string;

export interface Cel {
  een: string;
  ander: string;
  titels: string[];
  soort: string;
  teken: string;
  woord: string;
  tekst: string;
  wet: boolean;
  bronnen: Plek[];
  dagen?: Dagen;
}

/** The first day on which something is said and the first one on which it no longer is, in ISO; empty where there is none. */
export type Dagen = [string, string];

export interface Regel { instrument: string | null; titel: string | null; tekst: string; bronnen: Plek[]; dagen?: Dagen }

export interface Wijzer {
  eigen: string[];
  rollen: Record<string, string>;
  eerste_vragen: Record<string, string[]>;
  herkomst: string[];
  grens: string;
  mogelijk: string[];
  lijst: LijstData[];
  instrumenten: InstrumentData[];
  /** From what the facts of a rule may follow, beside those. */
  ook: Record<string, string[]>;
  /** The place of the first provision of each version of a rule, by its number. */
  bepalingen: Record<string, Plek>;
  vragen: Record<string, { vraag: string; hint: string | null }>;
  samenloop: {
    stilte: any;
    cellen: Cel[];
    vooraf: Regel[];
    algemeen: Regel[];
  };
  documenten: Record<string, DocumentData>;
  bestand: { soort: string; grootste: number };
  /** From which day on (none for the first) the figures have which number. */
  ontvangstbewijs: { versie: string; parameters: [string, string][] };
  teksten: Record<string, any>;
}

// What `reintegratie.graaf.pakket` writes and the modules here take.

export type Geschreven = string | number | boolean | { getal: string } | { datum: string };
export type Cel = Geschreven | { tabel: Record<string, any> };

export interface WaardeData {
  vanaf?: string;
  tot_en_met?: string | null;
  waarde: Cel;
  bron: string;
  graad: string;
  geverifieerd_tot: string;
}

export interface CijferData {
  omschrijving: string;
  eenheid: string | null;
  wie: string | null;
  ontbreekt: string | null;
  eindigt: string | null;
  einde: string | null;
  waarden: WaardeData[];
}

export interface BegripData {
  naam: string;
  label: string;
  type: string;
  eenheid: string | null;
  keuzes: Record<string, string> | null;
  herkomst: string;
  wie: string | null;
  minimum: string | number | null;
  maximum: string | number | null;
  gangbaar: (string | number)[] | null;
  loopt_op: boolean;
}

export interface ConflictData {
  nummer: string;
  lezingen: Record<string, string>;
  van: Record<string, string[]>;
  sinds: Record<string, string>;
}

export interface VersieData {
  naam: string;
  aanduiding?: string;
  vanaf?: string;
  tot?: string;
  nagegaan_tot?: string;
  zonder_datum?: true;
  begin_open?: true;
  ervoor?: string;
  erna?: string;
}

export interface BronData { naam: string; in_boek?: true; versies: VersieData[] }

export interface EisDeel { soort: "eis"; tekst: string; voorwaarde: number; bron: string }
export interface StapDeel { soort: "stap"; tekst: string; waarde: number; eenheid: string; bron: string }
export interface ResultaatDeel {
  soort: "resultaat";
  naam: string;
  label: string;
  waarde: number;
  eenheid: string;
  als: number;
  afronding: string | null;
  altijd: boolean;
  hoofd: boolean;
  bron: string;
}
export interface KanttekeningDeel { soort: "kanttekening"; tekst: string; als: number; bij: string | null; bron: string | null }
export interface Tekening {
  soort: "tijdlijn" | "beslisboom" | "stapel" | "kromme";
  titel: string;
  bron: string;
  [rest: string]: any;
}
export type Deel = EisDeel | StapDeel | ResultaatDeel | KanttekeningDeel | Tekening;

export interface UitkomstData {
  modaliteit: number;
  gevolg: string | Record<string, string>;
  anders: string | null;
  wie: number;
  aard: string;
  delen: Deel[];
}

/** An operation, how many places back each part of it stands, and what stands fixed. */
export type Knoop = [op: string, back: number[], detail?: any];

export interface GraafData {
  naam: string;
  titel: string;
  vanaf: string | null;
  teksten: Record<string, string[]>;
  bepalingen: string[];
  feiten: string[];
  knopen: Knoop[];
  uitkomst: UitkomstData;
}

export interface Clausule {
  reden: string;
  bron?: string;
  delen: { knoop: number; waar: boolean; zet: [feit: string, knoop: number][] }[];
}

export interface GevolgenData { knopen: Knoop[]; clausules: Clausule[] }

/** Days without a break: the first of them, and the first one after them. */
export interface DagenData { vanaf?: string; tot?: string }

export interface RegelversieData {
  /** With the newest version: on which days one of them holds, where that is not always. */
  geldt?: DagenData[];
  graaf: GraafData;
  gevolgen: number[];
  bron: string | null;
  ontvangstbewijs: string;
}

/** Every version of a rule, the newest first. */
export type RegelData = RegelversieData[];

/** A text of a source: what its places begin with in words, and its own address. */
export interface DocumentData { naam: string; in_boek?: true; url?: string }

export interface Vindplaats { bron: string | null; vindplaats: string | null; verwijzing: string | null }

/** What is null or false is left out of facts, figures and texts, and so is the name of a fact: `Law` and `Figure` put it back. */
export interface Pakket {
  versie: string;
  teksten: Record<string, any>;
  begrippen: Record<string, BegripData>;
  gevolgen: GevolgenData;
  conflicten: Record<string, ConflictData>;
  bronnen: Record<string, BronData>;
  cijfers: Record<string, CijferData>;
  documenten: Record<string, DocumentData>;
  regels: Record<string, RegelData>;
}

// What `reintegratie.site.schuiven` writes beside the rules, and the modules here take.

import type { BegripData, Pakket } from "../../rekenaar/types";

/** A figure that can be moved; for a table the cell. `vanaf` is its first day, `posities` are the values at which its slider can stand. */
export interface Knop { naam: string; parameter: string; cel: string[]; label: string; eenheid: string; vanaf: string; posities: (string | number)[] }

export interface Richting { ja: number; meer: Record<string, number> }

export interface Voorbeeld {
  naam: string;
  titel: string;
  regel: string;
  peildatum: string;
  lezingen: Record<string, string>;
  feiten: Record<string, any>;
}

/** The values of a fact, and for each person which of them; a letter each, or a number where there are many. */
export interface Kolom { waarden: any[]; plekken: string | number[] }

export interface Mensen { aantal: number; opschrift: string; aannames: any; kolommen: Record<string, Kolom> }

/** Who notices it in sentences, and how the texts are then read; null where that makes no difference. */
export interface Streek { zo: string | null; wie: string[] }

/** Of each slider, for each value, who notices it in each calculation, for one day. */
export interface Gebieden { peildatum: string; knoppen: Record<string, Record<string, Record<string, Streek[]>>> }

export interface Schuiven {
  velden: Record<string, BegripData>;
  knoppen: Knop[];
  titels: Record<string, string>;
  richtingen: Record<string, Richting>;
  kent: Record<string, string[]>;
  voorbeelden: Voorbeeld[];
  mensen: Mensen;
  gebieden: Gebieden | null;
}

export interface Schuifpakket extends Pakket { schuiven: Schuiven }

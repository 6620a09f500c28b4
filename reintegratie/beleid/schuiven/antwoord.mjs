// From what somebody moved or chose on the page to what is shown, as plain data: pagina.py.

import { Fout } from "../../rekenaar/errors.mjs";
import { Law } from "../../rekenaar/law.mjs";
import * as beelden from "./beelden.mjs";
import { gebied } from "./gebied.mjs";
import { Gevolgen } from "./gevolgen.mjs";
import { Mensen } from "./mensen.mjs";
import { kromme, waarden } from "./reeks.mjs";
import { alsToml } from "./teksten.mjs";
import { vergelijk } from "./voorbeelden.mjs";
import { WatAls } from "./watals.mjs";
import { Fouten, gelezen } from "./wijziging.mjs";

/** @typedef {import("./types").Schuifpakket} Schuifpakket */
/** What the form holds; `schuif` is the slider that was moved last. @typedef {{velden: Record<string, string>, peildatum: string, lezingen: Record<string, string>, schuif?: string}} Vraag */

/** The rules, the examples and the people of the page: asked anew at each move. */
export class Schuiver {
  /** @param {Schuifpakket} pakket */
  constructor(pakket) {
    this.schuiven = pakket.schuiven;
    this.law = new Law(pakket);
    this.law.implications = new Gevolgen(pakket.gevolgen);
    this.mensen = new Mensen(this.law, pakket.schuiven);
  }

  /** What a change does; or which field cannot be read. @param {Vraag} vraag */
  antwoord(vraag) {
    try {
      const { wijziging, peildatum: day } = gelezen(this.schuiven, { ...vraag.velden, peildatum: vraag.peildatum }, vraag.lezingen);
      const precies = gebied(this.schuiven.gebieden, vraag, day);
      return { fouten: {}, melding: null, ...this.#antwoord(new WatAls(this.law, wijziging), day), precies };
    } catch (error) {
      if (error instanceof Fouten) return refused(error.fouten);
      if (error instanceof Fout) return refused([error]);
      throw error;
    }
  }

  /** How many people notice the slider that was moved last at each of its values, the rest of the form being the same: a value at each step, at last the curve. @param {Vraag} vraag @returns {Generator<null, any, void>} */
  *kromme({ velden, peildatum, lezingen, schuif }) {
    const { knoppen } = this.schuiven;
    const knop = knoppen.find(({ naam }) => naam === schuif) ?? knoppen[0];
    const hier = getal(velden[knop.naam]);
    const tried = waarden(knop, hier);
    const found = [];
    for (const one of tried) {
      const moved = { ...velden, [knop.naam]: one.replace(".", ","), peildatum };
      const { wijziging, peildatum: day } = gelezen(this.schuiven, moved, lezingen);
      if (!day) return null;
      found.push(this.mensen.vergelijk(new WatAls(this.law, wijziging), day).aantallen);
      yield null;
    }
    return kromme(knop, tried, found, hier);
  }

  /** @param {WatAls} law @param {import("../../rekenaar/dates.mjs").Day | null} day */
  #antwoord(law, day) {
    const examples = beelden.voorbeelden(vergelijk(law, this.schuiven, this.mensen.bereiken));
    const found = day && this.mensen.vergelijk(law, day);
    return {
      verandering: beelden.verandering(law, this.schuiven),
      dag: day && day.iso,
      toml: alsToml(law.wijziging),
      voorbeelden: examples,
      mensen: day && found && {
        merk: this.schuiven.mensen.opschrift,
        geteld: found.aantallen,
        delen: beelden.mensen(found, day, this.schuiven),
      },
    };
  }
}

/** What stands in the field of a figure, as a number is written; null where it holds none. @param {string | undefined} tekst */
function getal(tekst) {
  const written = (tekst ?? "").trim().replace(",", ".");
  return /^\d+(\.\d+)?$/.test(written) ? written : null;
}

/** @param {Fout[]} faults */
function refused(faults) {
  const fields = faults.flatMap(({ veld, melding }) => (veld ? [[veld, melding]] : []));
  const rest = faults.filter(({ veld }) => !veld).map(({ melding }) => melding);
  return { fouten: Object.fromEntries(fields), melding: rest.join(" ") || null };
}

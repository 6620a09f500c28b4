// From what somebody moved or chose on the page to what is shown, as plain data: pagina.py.

import { Fout } from "../../rekenaar/errors.mjs";
import { Law } from "../../rekenaar/law.mjs";
import * as beelden from "./beelden.mjs";
import { Mensen } from "./mensen.mjs";
import { alsToml } from "./teksten.mjs";
import { vergelijk } from "./voorbeelden.mjs";
import { WatAls } from "./watals.mjs";
import { Fouten, gelezen } from "./wijziging.mjs";

/** @typedef {import("./types").Schuifpakket} Schuifpakket */
/** @typedef {{velden: Record<string, string>, peildatum: string, lezingen: Record<string, string>}} Vraag */

/** The rules, the examples and the people of the page: asked anew at each move. */
export class Schuiver {
  /** @param {Schuifpakket} pakket */
  constructor(pakket) {
    this.schuiven = pakket.schuiven;
    this.law = new Law(pakket);
    this.mensen = new Mensen(this.law, pakket.schuiven);
  }

  /** What a change does; or which field cannot be read. @param {Vraag} vraag */
  antwoord({ velden, peildatum, lezingen }) {
    try {
      const { wijziging, peildatum: day } = gelezen(this.schuiven, { ...velden, peildatum }, lezingen);
      return { fouten: {}, melding: null, ...this.#antwoord(new WatAls(this.law, wijziging), day) };
    } catch (error) {
      if (error instanceof Fouten) return refused(error.fouten);
      if (error instanceof Fout) return refused([error]);
      throw error;
    }
  }

  /** @param {WatAls} law @param {import("../../rekenaar/dates.mjs").Day | null} day */
  #antwoord(law, day) {
    const examples = beelden.voorbeelden(vergelijk(law, this.schuiven));
    return {
      verandering: beelden.verandering(law, this.schuiven),
      dag: day && day.iso,
      toml: alsToml(law.wijziging),
      voorbeelden: examples,
      mensen: day && { merk: this.schuiven.mensen.opschrift, delen: beelden.mensen(this.mensen.vergelijk(law, day), day, this.schuiven) },
    };
  }
}

/** @param {Fout[]} faults */
function refused(faults) {
  const fields = faults.flatMap(({ veld, melding }) => (veld ? [[veld, melding]] : []));
  const rest = faults.filter(({ veld }) => !veld).map(({ melding }) => melding);
  return { fouten: Object.fromEntries(fields), melding: rest.join(" ") || null };
}

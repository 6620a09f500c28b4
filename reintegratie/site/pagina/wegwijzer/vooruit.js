/* While a reader thinks, the list is worked out for every answer that can be pressed: what is pressed
   then stands there at once. One answer at a time, and only when the browser has nothing else to do. */

import { regel } from "../../../weergave/beeld/wegwijzer/lijst.mjs";
import { rust } from "../rust.js";

export class Vooruit {
  /** @param {import("../../../rekenaar/wegwijzer/scherm.mjs").Wegwijzer} wegwijzer */
  constructor(wegwijzer) {
    this.wegwijzer = wegwijzer;
    this.beurt = 0;
  }

  /** Work these out, each a state that may come; what was planned before is dropped. @param {(() => any)[]} standen */
  plan(standen) {
    const beurt = ++this.beurt;
    const verder = (/** @type {(() => any)[]} */ [eerste, ...rest]) => rust(() => {
      if (!eerste || beurt !== this.beurt) return;
      this.#reken(eerste());
      verder(rest);
    });
    verder(standen);
  }

  /** What a list shows of a state. */
  #reken(stand) {
    const { vraag, lijst } = this.wegwijzer.beeld(stand);
    for (const { naam, rijen } of lijst) if (naam === "kan") for (const rij of rijen) regel(rij, naam);
    return vraag;
  }
}

/* What one can do with a calculator beside filling it in: what was filled in serves the others of the page,
   can be shared, taken along, and shown on another site. */

import { deelbaar } from "../_static/deel.js";
import { deel } from "./gedeeld.js";
import { kader } from "./kader.js";
import { meenemen } from "./meenemen.js";

/** @param {any[]} hulpen what `hydrateer` of `rekenhulp.js` returns @param {(vraag: any) => any} bereken */
export function erbij(hulpen, bereken) {
  deel(hulpen);
  deelbaar(hulpen, bereken);
  meenemen(hulpen);
  kader();
}

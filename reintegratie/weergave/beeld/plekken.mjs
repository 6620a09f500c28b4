// The places in HTML for what is drawn of an answer: weergave/html.py. Each holds the data to draw.

import "./alles.mjs";
import { kort, rest } from "./antwoord.mjs";
import { geschreven } from "./geschreven.mjs";
import { krommen } from "./kromme.mjs";
import { lezingen } from "./lezingen.mjs";
import { verandert } from "./verandert.mjs";

/** @typedef {import("./knoop.mjs").Inhoud} Inhoud */

const PLACE = /<script type="application\/json" data-beeld="(\w+)">(.*?)<\/script>/gs;

/** @type {Record<string, (gegevens: any) => Inhoud>} */
const KINDS = {
  kort: ({ antwoord, gevraagd }) => kort(antwoord, gevraagd),
  rest: ({ antwoord, namen, ...wijze }) => rest(antwoord, namen, wijze),
  lezingen: ({ antwoord }) => lezingen(antwoord),
  verandert: ({ rijen }) => verandert(rijen),
  krommen: ({ krommen: curves, wortel }) => krommen(curves, wortel),
};

/** HTML with every place in it filled. @param {string} html */
export function opgevuld(html) {
  return html.replace(PLACE, (_, kind, data) => geschreven(KINDS[kind](JSON.parse(data))));
}

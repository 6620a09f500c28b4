/* The answers of the calculators of this page, from the rules that the page itself holds. */

import { Law } from "../../rekenaar/law.mjs";
import { word } from "../../rekenaar/phrases.mjs";
import { dom } from "../../weergave/beeld/dom.mjs";
import { antwoord } from "../../weergave/beeld/rekenhulp.mjs";
import { rust } from "./rust.js";

const GETOOND = ["kort", "html", "verandert", "krommen"]; // what of an answer is put in the page

/** What answers a calculator. `wet` holds the rules as JSON; it is read when the browser has time, or
    at the first question. @param {string} wet @param {Record<string, any>} teksten */
export function rekenaar(wet, teksten) {
  let law;
  const lees = () => (law ??= new Law({ ...JSON.parse(wet), teksten }));
  if (wet) rust(lees);
  return (vraag) => {
    const gevonden = beantwoord(lees(), vraag);
    for (const deel of GETOOND) if (gevonden[deel]) gevonden[deel] = dom(gevonden[deel]);
    return gevonden;
  };
}

/** What nobody foresaw is told to the reader in a sentence, and in full to the console. */
function beantwoord(law, vraag) {
  try {
    return antwoord(law, vraag);
  } catch (fout) {
    console.error(fout);
    return { kort: null, html: null, samenvatting: null, fouten: {}, melding: word("STUCK") };
  }
}

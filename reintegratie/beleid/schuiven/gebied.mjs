// Who notices a move exactly, in words: proven when the page was built, for one slider at a time on one day.

import { Day } from "../../rekenaar/dates.mjs";
import { show } from "../../rekenaar/format.mjs";
import { phrase, word } from "../../rekenaar/phrases.mjs";
import { zin } from "./vormen.mjs";

/** @typedef {import("./types").Gebieden} Gebieden */
/** @typedef {import("./antwoord.mjs").Vraag} Vraag */

/** Who notices what a form moves, or for what that can be told; null where nothing is moved. @param {Gebieden | null} gebieden @param {Vraag} vraag @param {Day | null} day @returns {import("./vormen.mjs").Deel | null} */
export function gebied(gebieden, { velden, lezingen }, day) {
  const moved = Object.entries(velden).filter(([, text]) => text.trim());
  const read = Object.values(lezingen).filter(Boolean);
  if (!gebieden || !day || moved.length + read.length === 0) return null;
  const dag = show(Day.parse(gebieden.peildatum));
  const told = day.iso === gebieden.peildatum && moved.length === 1 && !read.length ? bij(gebieden, moved[0]) : undefined;
  if (!told) return zin(phrase("WHAT_IF_NOT_IN_WORDS", { dag }));
  const uitleg = phrase("WHAT_IF_PROVEN", { dag });
  return { vorm: "streken", titel: word("WHAT_IF_WHO_EXACTLY"), uitleg, rijen: Object.entries(told) };
}

/** @param {Gebieden} gebieden @param {[string, string]} moved */
function bij({ knoppen }, [naam, tekst]) {
  return knoppen[naam]?.[tekst.trim().replace(/^0+(?=\d)/, "").replace(/,0*$/, "")];
}

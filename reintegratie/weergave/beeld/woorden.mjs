// How an outcome is called: weergave/woorden.py.

import { listed, phrase, word } from "../../rekenaar/phrases.mjs";
import { Day } from "../../rekenaar/dates.mjs";
import { show } from "../../rekenaar/format.mjs";
import { overige } from "./rekening.mjs";

/** Sign, word and explanation of an outcome. @param {any} answer @returns {[string, string, string]} */
export function oordeel(answer) {
  const [sign, said, meaning] = word("VERDICTS")[answer.oordeel];
  const binding = answer.oordeel === "recht" ? word("BINDING")[answer.aard] : undefined;
  const [mark, called] = binding ?? [sign, said];
  const told = [nietVoldaan(answer) || volgens(answer) || meaning.replace("{beslist}", () => beslist(answer)), gelezen(answer)];
  return [mark, called, told.filter(Boolean).join("; ")];
}

/** By which text something binds, and how old that is; empty where it binds nobody. @param {any} answer @returns {string} */
export function volgens({ oordeel: verdict, tijd }) {
  return verdict === "recht" && tijd ? tijd[0].toLowerCase() + tijd.slice(1, -1) : "";
}

/** Which requirements fail in every reading, of a no; empty where its steps name none. @param {any} answer @returns {string} */
function nietVoldaan({ oordeel: verdict, stappen = [] }) {
  const failed = stappen.filter((/** @type {any} */ { soort, waarde }) => verdict === "nee" && soort === "eis" && waarde === "nee");
  return failed.length ? phrase("FAILED_TO_MEET", { eisen: listed(failed.map((/** @type {any} */ { tekst }) => `«${tekst}»`), "AND") }) : "";
}

/** In how many ways a source is read for this, where that makes a difference. @param {any} answer @returns {string} */
function gelezen({ lezingen = [] }) {
  return lezingen.length > 1 ? phrase("READ_IN_WAYS", { aantal: String(lezingen.length) }) : "";
}

/** Who decides, that nobody is named, or that readings differ. @param {any} answer @returns {string} */
function beslist({ wie, lezingen = [] }) {
  if (wie) return phrase("SOMEBODY_DECIDES", { wie });
  const named = new Set(lezingen.map((/** @type {any} */ reading) => reading.wie));
  return word(named.size > 1 ? "DECIDERS_DIFFER_IN" : "NOBODY_DECIDES");
}

/** Sign and word of an outcome that is told in passing. @param {any} outcome */
export function terloops(outcome) {
  return oordeel({ ...outcome, wie: null });
}

/** Why there is no figure, and who sets it where the text names somebody. @param {any} figure @returns {string} */
export function waaromNiet({ reden, wie }) {
  return wie ? `${reden} ${phrase("DECIDES", { wie: wie[0].toUpperCase() + wie.slice(1) })}` : reden;
}

/** The outcome in one or two sentences, for a status region. @param {any} answer */
export function samenvatting(answer) {
  const { tekst, verder } = answer.kop;
  const [, called, meaning] = oordeel(answer);
  const unnamed = answer.oordeel === "kan" && !answer.wie && `: ${meaning}`;
  const said = phrase("OUTCOME_IS", { woord: `${called.toLowerCase()}${unnamed || ""}` });
  const first = `${tekst.replace(/\.$/, "")}.`;
  return [said, first, verder, ...bedragen({ resultaten: overige(answer) })].filter(Boolean).join(" ");
}

/** The results that have a value, each as a sentence. @param {any} outcome @returns {string[]} */
function bedragen({ resultaten }) {
  const found = Object.values(resultaten).filter(({ waarde }) => waarde !== null);
  return found.map(({ label, tekst }) => `${label}: ${tekst}.`);
}

/** What another source gives, in a line. @param {any} other */
export function elders(other) {
  const said = `${other.titel}: ${terloops(other)[1].toLowerCase()}.`;
  return [said, other.gevolg, decider(other), ...bedragen(other), other.tijd].filter(Boolean).join(" ");
}

/** Who decides, where it is a power and the sentence does not name him already. @param {any} outcome */
function decider({ oordeel: verdict, wie, gevolg }) {
  const told = verdict !== "kan" || !wie || gevolg.toLowerCase().includes(wie.toLowerCase());
  return told ? null : phrase("DECIDER_IS", { wie });
}

/** A day of an answer in words. @param {string} iso */
export function datum(iso) {
  return show(Day.parse(iso));
}

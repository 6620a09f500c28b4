// An answer (what `als_dict` gives in Python) as nodes: weergave/html.py.

import { drawer } from "../../rekenaar/drawing.mjs";
import { phrase, word } from "../../rekenaar/phrases.mjs";
import { el } from "./knoop.mjs";
import { lezingen, mogelijkheden } from "./lezingen.mjs";
import { lijst, resultatenlijst } from "./lijst.mjs";
import { stappen } from "./stappen.mjs";
import { overige, stapels } from "./rekening.mjs";
import { bron } from "./verwijzingen.mjs";
import { datum, elders, oordeel, volgens, waaromNiet } from "./woorden.mjs";

/** @typedef {import("./knoop.mjs").Inhoud} Inhoud */

const SIGNS = 12;

/** Whether an answer to a form waits for its first fact. @param {any} answer */
export function wacht({ oordeel: verdict, ontvangstbewijs: { feiten } }) {
  return verdict === "onbekend" && !Object.keys(feiten).length;
}

/** The answer at a glance: what is said first, the other results, and what kind of outcome it is.
    Of a form that is empty: that it comes here. @param {any} answer @param {boolean} gevraagd by a form */
export function kort(answer, gevraagd = false) {
  const { tekst, verder, resultaten } = answer.kop;
  if (gevraagd && wacht(answer) && !resultaten.length) return here(tekst, verder);
  return el(
    "div",
    { class: "ri-oordeel", "data-oordeel": answer.oordeel, "data-aard": answer.aard, "data-zegt": resultaten.length > 0 },
    el("h4", { tabindex: "-1" }, tekst),
    verder && el("p", { class: "ri-gevolg" }, verder),
    resultatenlijst(overige(answer).map(({ label, tekst: said }) => [label, said])),
    mark(answer),
  );
}

/** @param {string} tekst @param {string} verder */
function here(tekst, verder) {
  return el("div", { class: "ri-oordeel", "data-oordeel": "onbekend" }, el("h4", { tabindex: "-1" }, word("HERE")), el("p", {}, `${tekst} ${verder}`));
}

/** The kind of outcome, small, with who decides or that the text names nobody. @param {any} answer */
function mark(answer) {
  const [sign, said, meaning] = oordeel(answer);
  const shown = [el("span", { class: "ri-teken", "aria-hidden": "true" }, sign), " ", el("b", {}, said)];
  return el("p", { class: "ri-soort" }, shown, meaning && [": ", el("span", { class: "ri-betekenis" }, meaning)]);
}

/**
 * How it is shown: `wortel` leads to the top of the book (null: no links into it), `veld` is the id
 * prefix of the form on the same page, `open` shows everything unfolded, and `bewijs` adds the receipt.
 * @typedef {{wortel: string | null, veld?: string | null, open?: boolean, bewijs?: boolean}} Wijze
 */

/** Everything that leads to the outcome; nothing for a form that is empty. @param {any} answer @param {Record<string, string>} labels of the facts @param {Wijze} wijze */
export function rest(answer, labels, { wortel, veld = null, open = false, bewijs = true }) {
  if (veld !== null && wacht(answer)) return "";
  const added = stapels(answer).length > 0; // the bar says it; what else there is to say is in the fold
  const drawn = answer.tekeningen.length > 0 && drawer("tekeningen")(answer, wortel, open);
  const more = [
    part("MISSING", missing(answer, labels, veld, added)),
    part("POSSIBILITIES", mogelijkheden(answer)),
    part("READINGS", lezingen(answer)),
  ];
  return el(
    "div",
    { class: "ri-antwoord" },
    !volgens(answer) && answer.tijd && el("p", { class: "ri-tijd" }, answer.tijd),
    el("p", { class: "ri-peildatum" }, phrase("DAY", { dag: datum(answer.peildatum) })),
    !added && more,
    drawn,
    part("ELSEWHERE", list(answer.elders.map((/** @type {any} */ other) => el("li", {}, elders(other))))),
    why(open, [
      added && more,
      part("STEPS", stappen(answer.stappen, wortel)),
      part("NOTES", list(answer.kanttekeningen.map((/** @type {any} */ note) => el("li", {}, note.tekst, " ", bron(note, wortel))))),
      bewijs && part("RECEIPT", receipt(answer, labels)),
    ]),
  );
}

/** The ground of an answer, in one fold. @param {boolean} open @param {Inhoud[]} parts */
function why(open, parts) {
  return open ? parts : el("details", { class: "ri-ondergrond" }, el("summary", {}, word("WHY")), parts);
}

/** @param {string} title @param {Inhoud} content */
function part(title, content) {
  return content && [el("h4", {}, word(title)), content];
}

/** @param {Inhoud[]} items */
function list(items) {
  return items.length > 0 && el("ul", {}, items);
}

/** @param {any} answer @param {Record<string, string>} labels @param {string | null} field @param {boolean} each is named */
function missing({ ontbrekende_feiten: facts, ontbrekende_parameters }, labels, field, each) {
  const named = () => facts.map((/** @type {string} */ name) => el("li", {}, toField(labels[name], name, field)));
  const asked = each || field === null ? named() : toAsk(facts, labels, field);
  const figures = ontbrekende_parameters.map((/** @type {any} */ one) => el("li", {}, el("b", {}, one.omschrijving), `: ${waaromNiet(one)}`));
  return list([...asked, ...figures]);
}

/** How many questions the form still has, with a way to the first of them. @param {string[]} facts @param {Record<string, string>} labels @param {string} field */
function toAsk(facts, labels, field) {
  if (facts.length < 2) return facts.map((name) => el("li", {}, word("ONE_MORE"), toField(labels[name], name, field)));
  const said = phrase("MORE_TO_ASK", { aantal: String(facts.length) });
  return [el("li", {}, el("a", { href: `#${field}`, "data-naar": "" }, said), ".")];
}

/** @param {string} label @param {string} name @param {string | null} field */
function toField(label, name, field) {
  return field === null ? label : el("a", { href: `#${field}-${name}`, "data-naar": name }, label);
}

/** Of the figures the first signs of their number: enough to see that they are the same. @param {any} answer @param {Record<string, string>} labels */
function receipt({ gegeven, ontvangstbewijs: { versie, parameters, lezingen: chosen } }, labels) {
  const facts = gegeven.map((/** @type {any} */ { label, weergave }) => [label, weergave]);
  const readings = Object.entries(chosen).map((one) => [word("CHOSEN_READING"), labels[one.join("/")]]);
  const rows = [[word("VERSION"), versie], [word("FINGERPRINT"), `${parameters.slice(0, SIGNS)}…`], ...facts, ...readings];
  return lijst(rows, "ri-bewijs");
}

// The outcome to print, on one or two pages of A4: what can be, why, on which facts, from which sources,
// with every note. An instrument that does not fit is named; of the rest it says where to find it.

import { phrase, word } from "../../../rekenaar/phrases.mjs";
import { el } from "../knoop.mjs";
import { datum } from "../woorden.mjs";
import { bekend, beslisser, elders, grenzen, herkomst, kanttekeningen, naam, zonderPunt } from "./zinnen.mjs";

/** @typedef {import("../knoop.mjs").Inhoud} Inhoud */

/** @type {Record<string, number>} rows that fit when every part is full */
const MEESTE = { strijdig: 4, kan: 24, open: 6, af: 8, samen: 6, feiten: 20 };
const RESULTATEN = 3, LEZINGEN = 2, VRAGEN = 3; // of each instrument
/** @type {Record<string, (rij: any) => Inhoud>} */
const RIJEN = { strijdig: (rij) => [rij.titel, `: ${rij.gevolg}`], kan: rij, open, af };

/** `van` says when it is printed, and from which page: no address in a notebook.
    @param {any} beeld @param {Record<string, string>} rollen @param {{versie: string, parameters: string}} bewijs
    @param {{dag: string, adres: string}} van */
export function blad(beeld, rollen, bewijs, van) {
  const facts = beeld.antwoorden.filter((/** @type {any} */ one) => one.gebruikt > 0);
  return [
    el("h2", {}, word("SHEET")),
    el("p", {}, `${phrase("DAY", { dag: datum(beeld.peildatum) })}. ${rollen[beeld.rol]}. ${word("OVERVIEW")}`),
    beeld.tijd.map((/** @type {string} */ one) => el("p", {}, one)),
    el("div", { class: "ri-kolommen" },
      beeld.lijst.map((/** @type {any} */ { naam: kind, titel, rijen }) => deel(titel, rijen, RIJEN[kind], MEESTE[kind], namen)),
      deel(word("SAID_TOGETHER"), beeld.samenloop.gezegd, samen, MEESTE.samen, opPagina("TOGETHER_WITH")),
      deel(word("RECKONED_WITH"), facts, feit, MEESTE.feiten, opPagina("ANSWERS"))),
    el("p", {}, el("small", {}, `${phrase(van.adres ? "PRINTED_FROM" : "PRINTED", van)} ${phrase("RECEIPT_LINE", bewijs)}`)),
  ];
}

/** `over` says what does not fit. @param {string} title @param {any[]} rows @param {(row: any) => Inhoud} shown
    @param {number} most @param {(rest: any[]) => string} over */
function deel(title, rows, shown, most, over) {
  const rest = rows.slice(most);
  return rows.length > 0 && el("section", {}, el("h3", {}, title), el("ul", {},
    rows.slice(0, most).map((row) => el("li", {}, shown(row))),
    rest.length > 0 && el("li", {}, over(rest))));
}

/** @param {any[]} rest instruments */
function namen(rest) {
  return phrase("ALSO", { namen: rest.map(({ titel }) => titel).join(", ") });
}

/** @param {string} waar the word of a fold of the page @returns {(rest: any[]) => string} */
function opPagina(waar) {
  return (rest) => phrase("REST", { aantal: String(rest.length), waar: word(waar) });
}

/** @param {any} place */
function plek(place) {
  return place?.vindplaats && el("small", {}, ` [${place.vindplaats}]`);
}

/** @param {any} row @returns {Inhoud} */
function rij(row) {
  const said = [...grenzen(row), row.gevolg, ...beslisser(row),
    ...bekend(row).slice(0, RESULTATEN).map(({ label, tekst }) => `${label.toLowerCase()}: ${tekst}`),
    ...row.lezingen.slice(0, LEZINGEN).map((/** @type {any} */ one) => one.tekst),
    ...row.cijfers.slice(0, RESULTATEN).map((/** @type {any} */ one) => phrase("MISSES", { tekst: one.omschrijving.toLowerCase() }))];
  const notes = [...kanttekeningen(row).map((tekst) => phrase("NOTE", { tekst })), ...elders(row).map((tekst) => phrase("ELSEWHERE_NOTE", { tekst }))];
  return [el("b", {}, row.titel), `: ${said.map(zonderPunt).join("; ")}.`, notes.map((one) => el("small", {}, one)), plek(row.bron)];
}

/** @param {any} row @returns {Inhoud} */
function af({ titel, redenen: [first] }) {
  return [titel, first && `: ${phrase("NOT_MET", { tekst: first.tekst })}`, plek(first)];
}

/** @param {any} row @returns {Inhoud} */
function open({ titel, ontbreekt, gevolg }) {
  const missing = ontbreekt.slice(0, VRAGEN).map(naam).join(", ");
  return [titel, `: ${missing ? missing + (ontbreekt.length > VRAGEN ? word("AND_OTHERS") : "") : gevolg}`];
}

/** @param {any} cel @returns {Inhoud} */
function samen({ titels, woord, wet, bronnen: [first] }) {
  return [titels.join(word("AND")), `: ${woord.toLowerCase()}${wet ? word("BY_LAW") : ""}`, plek(first)];
}

/** @param {any} one @returns {Inhoud} */
function feit(one) {
  return [`${naam(one)}: `, el("b", {}, one.weergave), herkomst(one) && el("small", {}, ` ${herkomst(one)}`)];
}

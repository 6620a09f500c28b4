// What goes together, as a matrix: each cell with its source, or the word that there is none.

import { phrase, word } from "../../../rekenaar/phrases.mjs";
import { el } from "../knoop.mjs";
import { tabel } from "../tabel.mjs";
import { bron } from "../verwijzingen.mjs";

/** @typedef {import("../knoop.mjs").Inhoud} Inhoud */

const MEESTE = 8; // instruments in a matrix with whole sentences; a larger one has only the words

/**
 * The matrix of the instruments that can be had, and what is said beside it. `van` gives that of some.
 * @param {any} samenloop @param {string | null} wortel @param {(namen: string[]) => any} van
 */
export function matrix(samenloop, wortel, van) {
  const { rijen, algemeen, vooraf } = samenloop;
  return [
    regels(word("FOR_ALL"), algemeen, wortel),
    regels(word("BEFORE"), vooraf, wortel),
    !rijen.length && el("p", {}, word("TOGETHER_LATER")),
    rijen.length > 0 && (rijen.length < MEESTE ? tafel(samenloop, wortel, true) : groot(samenloop, wortel, van)),
  ];
}

/** @param {string} title @param {any[]} rows @param {string | null} wortel */
function regels(title, rows, wortel) {
  const items = rows.map((row) => el("li", {}, row.titel && el("b", {}, `${row.titel}: `), row.tekst, " ", plekken(row, wortel)));
  return items.length > 0 && [el("p", {}, el("b", {}, title)), el("ul", {}, items)];
}

/** Each instrument against those before it. @param {any} samenloop @param {string | null} wortel @param {boolean} zinnen */
function tafel({ kolommen, rijen }, wortel, zinnen) {
  const body = rijen.map((/** @type {any} */ { titel, cellen }) =>
    el("tr", {}, el("th", { scope: "row" }, titel),
      cellen.map((/** @type {any} */ cel) => el("td", { "data-soort": cel.soort }, wat(zinnen ? cel : { ...cel, tekst: "" }, wortel))),
      kolommen.slice(cellen.length).map(() => el("td", {}))));
  return tabel([word("INSTRUMENT"), ...kolommen], body, word("PAIRS"));
}

/** What is said of one pair: sign, word, sentence, sources. @param {any} cel @param {string | null} wortel @returns {Inhoud} */
export function wat({ teken, woord, wet, tekst, bronnen }, wortel) {
  const law = wet ? word("OUTSIDE") : "";
  return [
    el("span", { "aria-hidden": "true" }, `${teken} `), el("b", {}, woord),
    law || tekst ? `. ${law}${tekst} ` : " ",
    plekken({ bronnen }, wortel),
  ];
}

/** @param {any} row @param {string | null} wortel @returns {Inhoud} */
function plekken({ bronnen }, wortel) {
  return bronnen.map((/** @type {any} */ place) => [bron(place, wortel), " "]);
}

/** For many: a matrix of those of which something is said, and what is said. @param {any} samenloop @param {string | null} wortel @param {(namen: string[]) => any} van */
function groot({ gezegd, namen, stil }, wortel, van) {
  const spoken = new Set(gezegd.flatMap((/** @type {any} */ { een, ander }) => [een, ander]));
  const items = gezegd.map((/** @type {any} */ cel) => el("li", {}, el("b", {}, cel.titels.join(word("AND"))), ": ", wat(cel, wortel)));
  return [
    items.length > 0 && [
      tafel(van(namen.filter((/** @type {string} */ naam) => spoken.has(naam))), wortel, false),
      el("details", {}, el("summary", {}, word("SAID_OF_PAIRS")), el("ul", {}, items)),
    ],
    el("p", {}, phrase("SILENT_PAIRS", { aantal: String(stil) })),
  ];
}

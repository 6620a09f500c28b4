// The drawings of an answer: each a figure with its title, its reading, its picture and words.

import { phrase } from "../../rekenaar/phrases.mjs";
import { beslisboom } from "./beslisboom.mjs";
import { zoGelezen } from "./gelezen.mjs";
import { el } from "./knoop.mjs";
import { stapels } from "./rekening.mjs";
import { stapel } from "./stapel.mjs";
import { tijdlijn } from "./tijdlijn.mjs";
import { bron } from "./verwijzingen.mjs";

const MOST = 4; // ways to read the source that are drawn; the others are said

/** Every drawing of an answer, under a heading or folded. @param {any} answer @param {string | null} root @param {boolean} open */
export function tekeningen(answer, root, open) {
  const [main] = stapels(answer); // the first total is what the answer is about
  return byTitle(answer.tekeningen).map((ways) => {
    const { titel } = ways[0];
    const shown = [
      ways.slice(0, MOST).map((one) => figure(one, answer, root, ways.flatMap(({ lezingen }) => lezingen))),
      ways.length > MOST && el("p", {}, phrase("MORE_READINGS", { aantal: String(ways.length - MOST) })),
    ];
    return open || ways[0] === main ? [el("h4", {}, titel), shown] : el("details", {}, el("summary", {}, titel), shown);
  });
}

/** The drawings, those of one title together: the ways to read the source. @param {any[]} drawings @returns {any[][]} */
function byTitle(drawings) {
  const titles = [...new Set(drawings.map(({ titel }) => titel))];
  return titles.map((titel) => drawings.filter((one) => one.titel === titel));
}

/** @param {any} drawing @param {any} answer @param {string | null} root @param {any[]} every the readings of its title */
function figure(drawing, answer, root, every) {
  const { lezingen } = drawing;
  return el(
    "figure",
    { class: "ri-tekening", "aria-label": drawing.titel },
    lezingen.length > 0 && el("figcaption", {}, phrase("READ_SO_HERE", { lezing: zoGelezen(lezingen, every) })),
    picture(drawing, answer, root),
    bron(drawing, root),
  );
}

/** @param {any} drawing @param {any} answer @param {string | null} root */
function picture(drawing, answer, root) {
  if (drawing.soort === "tijdlijn") return tijdlijn(drawing, answer.peildatum);
  return drawing.soort === "stapel" ? stapel(drawing, root) : beslisboom(drawing);
}

// A decision tree: a list of questions within each other, with the path that was taken.

import { phrase, word } from "../../rekenaar/phrases.mjs";
import { el } from "./knoop.mjs";

/** The path in words, and the whole tree with the path marked by a sign and a thick line. @param {any} drawing */
export function beslisboom({ boom }) {
  return [
    el("p", {}, `${word("PATH")}: `, el("b", {}, path(boom))),
    el("div", { class: "ri-boom", "data-pad": true }, branch(boom)),
  ];
}

/** The questions on the path with their answers, and the end where it leads. @param {any} one @returns {string} */
function path(one) {
  if ("tekst" in one) return phrase("PATH_END", one);
  const following = Object.keys(word("WAYS")).map((way) => one[way]).filter(({ op_pad }) => op_pad);
  const said = `${one.vraag} ${one.antwoord[0].toUpperCase()}${one.antwoord.slice(1)}.`;
  return [said, ...following.map(path)].join(" ");
}

/** @param {any} one @returns {import("./knoop.mjs").Inhoud} */
function branch(one) {
  if ("tekst" in one) return el("p", { class: "ri-eind" }, one.tekst);
  const answers = Object.entries(word("WAYS")).map(([way, said]) =>
    el("li", { "data-pad": one[way].op_pad }, answer(said, one[way].op_pad), branch(one[way])),
  );
  return [el("p", { class: "ri-vraag" }, one.vraag), el("ul", {}, answers)];
}

/** @param {string} said @param {boolean} taken */
function answer(said, taken) {
  const sign = taken && el("span", { "aria-hidden": "true" }, "✓ ");
  const heard = taken && el("span", { class: "ri-verborgen" }, word("THIS_ANSWER"));
  return el("span", { class: "ri-tak" }, sign, said, heard);
}

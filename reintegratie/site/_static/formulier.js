/* The answers of a calculator by the names of their questions, and what it asks with them. */

import { kanZijn, sleutel, tekst } from "./vragen.js";

/** Gives {antwoorden, stand, past, bij} of the form of a calculator: `velden` are its facts, `lezingen` its choices
    of a reading. @param {HTMLElement} root @param {HTMLElement[]} velden @param {HTMLElement[]} lezingen */
export function formulier(root, velden, lezingen) {
  const vragen = [...velden, ...lezingen];
  const antwoorden = () => new Map(vragen.map((vraag) => [sleutel(vraag), tekst(vraag)]));
  const bij = (naam) => vragen.find((vraag) => sleutel(vraag) === naam);

  /** What is asked: with what stands there, or with these answers. */
  function stand(gegeven = antwoorden()) {
    const van = (vraag) => gegeven.get(sleutel(vraag)) ?? "";
    const { peildatum, ...rest } = Object.fromEntries(velden.map((v) => [v.dataset.veld, van(v)]));
    return {
      dienst: root.dataset.dienst, ...JSON.parse(root.dataset.mee ?? "{}"),
      naam: root.dataset.naam, prefix: root.dataset.prefix, wortel: root.dataset.wortel ?? null,
      velden: rest, peildatum, lezingen: Object.fromEntries(lezingen.map((v) => [v.dataset.lezing, van(v)])),
    };
  }

  /** Whether a question has this key, and can have this answer. */
  function past(naam, waarde) {
    const vraag = bij(naam);
    return Boolean(vraag && kanZijn(vraag, waarde));
  }

  return { antwoorden, stand, past, bij };
}

// A place of a source in words, and its link: Vindplaatsen in core/sources.py.

/** @typedef {import("./types").DocumentData} DocumentData */
/** @typedef {import("./types").Vindplaats} Vindplaats */

/** @type {Vindplaats} */
const NOWHERE = { bron: null, vindplaats: null, verwijzing: null };

/** @param {Record<string, DocumentData>} documents @param {string | null} [place] none of these where somebody made it up, as in a what-if @returns {Vindplaats} */
export function placeIn(documents, place) {
  const [name, ...rest] = place?.split("/") ?? [];
  const document = documents[name];
  if (!place || !document) return NOWHERE;
  return { bron: place, vindplaats: inWords(document, rest.join("/")), verwijzing: document.in_boek ? page(place) : (document.url ?? null) };
}

/** @param {DocumentData} document @param {string} rest of the place, after the name of the document */
function inWords({ naam }, rest) {
  const parts = rest.split(/[/#]/).filter(Boolean);
  return [naam, ...parts.map((part) => part.replace(/-/g, " "))].join(", ");
}

/** The page of the book. @param {string} place */
function page(place) {
  const [address, anchor] = place.split("#");
  return anchor ? `${address}.html#${anchor}` : `${address}.html`;
}

// Links to sources: into the book when there is one, to the web, or plain text.

import { phrase, word } from "../../rekenaar/phrases.mjs";
import { el } from "./knoop.mjs";

/**
 * A source place as a link. Only https and paths inside the book become links.
 * @param {string} place
 * @param {string | null} target
 * @param {string | null} root leads to the top of the book; null: there is no book
 */
export function link(place, target, root) {
  if (target?.startsWith("https://")) return el("a", { href: target, rel: "noreferrer" }, place);
  if (target && root !== null && !target.includes(":")) return el("a", { href: root + target }, place);
  return place;
}

/**
 * The source of a step, figure or note, with its grade; null when it has none.
 * @param {any} item
 * @param {string | null} root
 * @param {string | null} grade
 */
export function bron(item, root, grade = null) {
  if (!item.bron) return null;
  const said = grade ? phrase("SOURCE_WITH_GRADE", { graad: grade }) : word("SOURCE");
  return el("span", { class: "ri-bron" }, said, link(item.vindplaats, item.verwijzing, root));
}

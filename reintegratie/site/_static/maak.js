/* Elements of a page, of a name, attributes and what they hold: never of text as markup. */

/** @template {keyof HTMLElementTagNameMap} T
    @param {T} naam @param {Record<string, string>} kenmerken @param {...(Node | string)} inhoud */
export function maak(naam, kenmerken, ...inhoud) {
  const gemaakt = document.createElement(naam);
  for (const kenmerk of Object.entries(kenmerken)) gemaakt.setAttribute(...kenmerk);
  gemaakt.append(...inhoud);
  return gemaakt;
}

/** A row of buttons. @param {...Node} knoppen */
export const rij = (...knoppen) => maak("div", { class: "ri-knoppen" }, ...knoppen);

/** @param {string} naam @param {() => any} doe */
export function knop(naam, doe) {
  const gemaakt = maak("button", { type: "button", class: "ri-knop" }, naam);
  gemaakt.addEventListener("click", doe);
  return gemaakt;
}

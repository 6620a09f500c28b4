/* How one page that was found is shown: its title, where it stands, what it says, its places. A page of
   lists, such as a subject, is shown by how it begins and by the names of its places. */

/** @param {any} gevonden one of the `resultaten` of `vind.js` */
export function resultaat({ titel, deel, adres, opening, fragment, leden }) {
  const zegt = (stuk) => (opening ? "" : uittreksel(stuk));
  const li = maak("li", maak("h2", link(titel, adres)));
  if (deel) li.append(Object.assign(maak("p", deel), { className: "zoek-deel" }));
  li.append(opening ? maak("p", opening) : uittreksel(fragment));
  if (leden.length) li.append(maak("ul", ...leden.map((lid) => maak("li", link(lid.titel, lid.adres), zegt(lid.fragment)))));
  return li;
}

function maak(soort, ...inhoud) {
  const element = document.createElement(soort);
  element.append(...inhoud);
  return element;
}

const link = (titel, adres) => Object.assign(maak("a", titel), { href: adres });

function uittreksel(fragment) { // text of the book, escaped by Pagefind: only the marks are HTML
  const p = document.createElement("p");
  if (fragment) p.innerHTML = `… ${fragment} …`;
  return p;
}

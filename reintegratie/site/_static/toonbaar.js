/* What is shown of a page that was found: its title, a piece of its text, and the places within it. */

import { geldend } from "./geldend.js";
import { normaal, plat } from "./woord.js";

const LEDEN = 3; // so many places within a page
const WEG = 0.2; // of a place where nothing stands today

/** What the list shows of a page of Pagefind: {titel, deel, adres, opening, fragment, leden, ankers, gewicht}. */
export function toonbaar(pagina, vraag) {
  const belang = weeg(pagina, vraag.split(" "));
  const { gewicht, weg } = geldend(pagina);
  const telt = (deel) => belang(deel) * (weg.includes(deel.anchor?.id) ? WEG : 1);
  const leden = pagina.sub_results
    .filter((deel) => deel.url !== pagina.url && deel.title !== pagina.meta.title)
    .sort((a, b) => telt(b) - telt(a)).slice(0, LEDEN)
    .map(({ title, url, excerpt }) => ({ titel: title, adres: url, fragment: excerpt }));
  return { titel: pagina.meta.title, deel: pagina.meta.deel, adres: pagina.url, opening: pagina.meta.opening, fragment: pagina.excerpt, leden, ankers: pagina.anchors, gewicht };
}

/** A result with the place that was asked for first: `lid` is its anchor, or how that begins.
    @returns {any} */
export function metAnker(een, lid) {
  const ruimer = lid.replace(/-[a-z]$/, "");
  const gezocht = [(id) => id === lid, (id) => id === ruimer, (id) => id.startsWith(`${ruimer}-`)];
  const anker = gezocht.map((past) => een.ankers.find(({ id }) => past(id))).find(Boolean);
  return anker ? vooraan(een, anker) : een;
}

/** A result with the heading that is literally the question first.
    @returns {any} */
export function metKop(een, letterlijk) {
  const anker = een.ankers.find(({ element, text }) => /^h[2-6]$/.test(element) && plat(text) === letterlijk);
  return anker ? vooraan(een, anker) : een;
}

/** A result with one of its places before the others. */
function vooraan(een, { id, text }) {
  const adres = `${een.adres}#${id}`;
  const hier = een.leden.find((lid) => lid.adres === adres) ?? { titel: text, adres, fragment: "" };
  return { ...een, leden: [hier, ...een.leden.filter((lid) => lid !== hier)].slice(0, LEDEN) };
}

/** How much a part of the page is about the question: its share of the page, for each word alike. */
function weeg(pagina, vraag) {
  const tekst = pagina.raw_content.split(/\s+/);
  const bij = (plek) => lijktHetMeest(normaal(tekst[plek.location] ?? ""), vraag);
  const som = (plekken) => {
    const per = new Map();
    for (const plek of plekken) per.set(bij(plek), (per.get(bij(plek)) ?? 0) + plek.balanced_score);
    return per;
  };
  const heel = som(pagina.weighted_locations);
  return (deel) => [...som(deel.weighted_locations)].reduce((tot, [woord, gewicht]) => tot + gewicht / heel.get(woord), 0);
}

const gelijkBegin = (a, b) => { let i = 0; while (i < a.length && a[i] === b[i]) i++; return i; };
const lijktHetMeest = (woord, vraag) => vraag.reduce((beste, een) => (gelijkBegin(woord, een) > gelijkBegin(woord, beste) ? een : beste));

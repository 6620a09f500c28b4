/* Which page is the best answer: what is said in a title or a heading counts beside how often it is said. */

import { geldend } from "./geldend.js";
import { delen, plat, stam } from "./woord.js";

const SAMEN = 0.3; // for a page that has every word; what its text says of a question is 1 at most
const TITEL = 1;
const KOP = 0.6;
const LETTERLIJK = { titel: 5, kop: 1.2 }; // the question is the title, or a heading
const KRAP = 0.6; // of a title or heading, for what it says of the question; the rest for how little else
const UITGANG = 0.95; // the same word with another ending
const SOORT = 0.8; // a kind of it

/** How rare a word is: 0 when every page has it. */
export const zeldzaam = (aantal, totaal) => Math.log((totaal + 1) / (aantal + 0.5));

const gewichten = (plekken) => plekken.reduce((som, { gewicht }) => som + gewicht, 0) || 1;

/** The pages that words find, the best first: [{id, punten, dekking, resultaat}]. Each of `woorden` is
    {gewicht, resultaten}; `samen` are the pages with every word. */
export function tel(woorden, samen) {
  const alles = gewichten(woorden);
  const paginas = new Map();
  for (const { gewicht, resultaten } of woorden) {
    const hoogste = Math.max(...[...resultaten.values()].map((een) => een.score));
    for (const [id, een] of resultaten) {
      const deel = (gewicht / alles) * (1 + een.score / hoogste) / 2;
      const tot = paginas.get(id) ?? { id, punten: 0, dekking: 0, beste: 0 };
      if (deel > tot.beste) Object.assign(tot, { beste: deel, resultaat: een });
      paginas.set(id, Object.assign(tot, { punten: tot.punten + deel, dekking: tot.dekking + gewicht / alles }));
    }
  }
  for (const [id, een] of samen) {
    const tot = paginas.get(id) ?? { id, punten: 0, dekking: 1 };
    paginas.set(id, { ...tot, punten: tot.punten + SAMEN, resultaat: een });
  }
  return [...paginas.values()].sort((a, b) => b.punten - a.punten);
}

/** The points of a page with what its title and headings add. `letterlijk` is the question without
    signs, and `koppen` how many pages have a heading that is the same. */
export function opschriften(pagina, punten, { woorden, letterlijk, koppen }) {
  const anders = pagina.anchors.filter(({ element }) => /^h[2-6]$/.test(element)).map(({ text }) => text);
  const kop = Math.max(0, ...anders.map((tekst) => gelijk(tekst, woorden)));
  const gedeeld = Math.sqrt(koppen || 1); // a heading that many pages have says little of each
  const { gewicht, weg } = geldend(pagina);
  const inhoud = punten * staand(pagina, weg) + TITEL * gelijk(pagina.meta.title, woorden) + (KOP * kop) / gedeeld;
  return inhoud * gewicht + precies(pagina.meta.title, gewicht, letterlijk, anders) / gedeeld;
}

/** How much counts of what was found in the text of a page: of what does not stand today the half. */
function staand({ sub_results: plekken }, weg) {
  const heel = treffers(plekken);
  return heel ? (1 + treffers(plekken.filter(({ anchor }) => !weg.includes(anchor?.id))) / heel) / 2 : 1;
}

const treffers = (plekken) => plekken.flatMap((plek) => plek.weighted_locations).reduce((som, een) => som + een.balanced_score, 0);

/** A page that names everything has a heading for everything too. */
function precies(titel, gewicht, letterlijk, koppen) {
  if (letterlijk && plat(titel) === letterlijk) return LETTERLIJK.titel;
  return koppen.some((tekst) => plat(tekst) === letterlijk) ? LETTERLIJK.kop * Math.min(1, gewicht) : 0;
}

/** How much of the question a text says, and how little else: between 0 and 1. */
function gelijk(tekst, plekken) {
  const woorden = delen(tekst).map(plat);
  const geraakt = new Set();
  let gezegd = 0;
  for (const { termen, gewicht } of plekken) {
    const [mate, waar] = treffer(woorden, termen);
    gezegd += mate * gewicht;
    waar.forEach((een) => geraakt.add(een));
  }
  return (gezegd / gewichten(plekken)) * (KRAP + (1 - KRAP) * geraakt.size / (woorden.length || 1));
}

/** How well one of these terms stands in a text: [0 to 1, at which words]. A term may be several words. */
function treffer(woorden, termen) {
  const raak = termen.map((term) => {
    const per = delen(term).map((deel) => beste(woorden, plat(deel)));
    const mate = Math.min(...per.map(([hoeveel]) => hoeveel));
    return /** @type {[number, number[]]} */ ([mate, mate ? per.map(([, waar]) => waar) : []]);
  });
  return raak.reduce((a, b) => (b[0] > a[0] ? b : a));
}

function beste(woorden, term) {
  const maten = woorden.map((woord) => lijkt(woord, term));
  const hoogste = Math.max(0, ...maten);
  return [hoogste, maten.indexOf(hoogste)];
}

/** Whether a word is the term, begins with it, or is a kind of it: who asks for a premium means an exit
    premium too, and Dutch says the kind last. */
function lijkt(woord, term) {
  if (woord === term) return 1;
  if (stam(woord) === stam(term)) return UITGANG;
  if (term.length <= 3) return 0;
  if (stam(woord).endsWith(stam(term))) return SOORT;
  return woord.startsWith(term) ? term.length / woord.length : 0;
}

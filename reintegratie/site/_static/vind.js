/* Searches the book with Pagefind, in the browser: what is asked never leaves it. */

import { normaal, verruim } from "./verruim.js";

const MEEST = 20; // so many pages in the list
const LEDEN = 3; // so many places within a page
const WEINIG = 5; // fewer pages than this: search wider

const map = new URL("../pagefind/", import.meta.url);
let klaar;

function laad() {
  klaar ??= (async () => {
    const [pagefind, register] = await Promise.all([
      import(new URL("pagefind.js", map).href),
      fetch(new URL("woorden.json", map), { cache: "no-cache" }).then((antwoord) => antwoord.json()),
    ]);
    await pagefind.options({ metaCacheTag: register.index, excerptLength: 24 });
    return { pagefind, register };
  })();
  return klaar;
}

/** The pages for a question, the best first: {gezocht, vreemd, aantal, resultaten}. */
export async function zoek(vraag) {
  const { pagefind, register } = await laad();
  const { vragen, vreemd } = verruim(vraag, register);
  const gevonden = await alle(pagefind, vragen);
  if (gevonden.length < WEINIG) { // too little with every word in it: then what has one of them, after it
    const los = await alle(pagefind, [...new Set(vragen.flatMap((een) => een.split(" ")))]);
    gevonden.push(...los.filter(({ id }) => !gevonden.some((een) => een.id === id)));
  }
  const gezocht = [...new Set(gevonden.map((een) => een.vraag))];
  const resultaten = await Promise.all(gevonden.slice(0, MEEST).map(toonbaar));
  return { gezocht, vreemd, aantal: gevonden.length, resultaten };
}

/** What these questions find together, each page once, with the question that finds it best. */
async function alle(pagefind, vragen) {
  const beste = new Map();
  for (const vraag of vragen) {
    const { results } = await pagefind.search(vraag);
    for (const een of results) if (een.score > (beste.get(een.id)?.score ?? 0)) beste.set(een.id, { ...een, vraag });
  }
  return [...beste.values()].sort((a, b) => b.score - a.score);
}

async function toonbaar(gevonden) {
  const pagina = await gevonden.data();
  const belang = weeg(pagina, gevonden.vraag.split(" "));
  const leden = pagina.sub_results
    .filter((deel) => deel.url !== pagina.url && deel.title !== pagina.meta.title)
    .sort((a, b) => belang(b) - belang(a)).slice(0, LEDEN)
    .map(({ title, url, excerpt }) => ({ titel: title, adres: url, fragment: excerpt }));
  return { titel: pagina.meta.title, deel: pagina.meta.deel, adres: pagina.url, fragment: pagina.excerpt, leden };
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

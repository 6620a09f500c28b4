/* Searches the book with Pagefind, in the browser: what is asked never leaves it. */

import { vanVandaag } from "./geldend.js";
import { plaats } from "./plaats.js";
import { opschriften, tel, zeldzaam } from "./rang.js";
import { metAnker, metKop, toonbaar } from "./toonbaar.js";
import { lexicon, verruim } from "./verruim.js";
import { plat } from "./woord.js";

const MEEST = 20; // so many pages in the list, and those with a heading that is literally the question
const WEINIG = 5; // fewer pages than this: also those with less of the question
const VRAGEN = 8; // so many searches for every word together
const HELFT = 0.5; // a page must have so much of the question, by the weight of its words
const LATER = 0.9; // what stands later among the words for one word is less likely
const LANGSTE = 1000; // characters; what follows is not read

const map = new URL("../pagefind/", import.meta.url);
let klaar;

function laad() {
  klaar ??= (async () => {
    const [pagefind, register] = await Promise.all([
      import(new URL("pagefind.js", map).href),
      fetch(new URL("woorden.json", map), { cache: "no-cache" }).then((antwoord) => antwoord.json()),
    ]);
    await pagefind.options({ metaCacheTag: register.index, excerptLength: 24 });
    const zonder = new Set(vanVandaag(register.zonder));
    return { pagefind, boek: { ...register, lexicon: lexicon(register.woorden.filter((woord) => !zonder.has(woord))) } };
  })();
  return klaar;
}

/** The pages for a question, the best first: {gezocht, vreemd, aantal, resultaten}.
    @returns {Promise<any>} */
export async function zoek(vraag) {
  const { pagefind, boek } = await laad();
  const kort = vraag.slice(0, LANGSTE);
  const isKop = plat(kort) && (await pagefind.search(null, { filters: { kop: plat(kort) } })).results.length;
  const plek = isKop ? null : plaats(kort);
  return (plek && (await opPlek(pagefind, boek, plek))) ?? opWoord(pagefind, boek, kort, {});
}

/** What a place holds, with what else was asked of it; null where the book has no such place. */
async function opPlek(pagefind, boek, { plek, lid, rest }) {
  const filters = { plek };
  const { results } = await pagefind.search(null, { filters });
  if (!results.length) return null;
  const { resultaten, aantal, ...over } = await opWoord(pagefind, boek, rest, filters);
  const getoond = aantal ? resultaten : await geldendEerst(results.slice(0, MEEST));
  const bijLid = lid ? getoond.map((een) => metAnker(een, lid)) : getoond;
  return { ...over, gezocht: [plek, ...over.gezocht], aantal: aantal || results.length, resultaten: bijLid };
}

/** These pages as they are shown: first those of which most stands in the text of today. */
async function geldendEerst(results) {
  const getoond = await alle(results, (een) => een.data().then((pagina) => toonbaar(pagina, "")));
  return getoond.sort((a, b) => b.gewicht - a.gewicht);
}

async function opWoord(pagefind, boek, vraag, filters) {
  const zoekEen = async (term, meer) => (await pagefind.search(term, { filters: { ...filters, ...meer } })).results;
  const { plekken, vreemd } = verruim(vraag, boek);
  const woorden = await alle(plekken, async (plek) => {
    const resultaten = await verzamel(plek.termen, zoekEen);
    return { ...plek, resultaten, gewicht: plek.gewicht * zeldzaam(resultaten.size, boek.paginas) };
  });
  const samen = await verzamel(combinaties(plekken), zoekEen);
  const kop = plat(vraag) ? await zoekEen(null, { kop: plat(vraag) }) : [];
  const gevonden = kies(tel(woorden, samen), samen, kop);
  const getoond = await alle(gevonden.slice(0, MEEST + kop.length), async ({ resultaat, punten: inTekst }) => {
    const pagina = await resultaat.data();
    const punten = opschriften(pagina, inTekst, { woorden, letterlijk: plat(vraag), koppen: kop.length });
    return { ...metKop(toonbaar(pagina, resultaat.vraag ?? ""), plat(vraag)), punten };
  });
  const gezocht = [...new Set(gevonden.map(({ resultaat }) => resultaat.vraag).filter(Boolean))];
  return { gezocht, vreemd, aantal: gevonden.length, resultaten: getoond.sort((a, b) => b.punten - a.punten) };
}

/** Which pages are an answer: with a heading that is the question, with most of it, or else the nearest.
    @returns {any[]} */
function kies(geteld, samen, kop) {
  const genoeg = geteld.filter(({ id, dekking }) => dekking >= HELFT || samen.has(id));
  const letterlijk = kop.map((resultaat) => geteld.find(({ id }) => id === resultaat.id) ?? { id: resultaat.id, punten: 0, resultaat });
  return [...new Set([...letterlijk, ...genoeg, ...geteld.slice(0, WEINIG)])];
}

const alle = (wat, doe) => Promise.all(wat.map(doe));

/** The questions with one term for each word, the likeliest first. */
function combinaties(plekken) {
  const verder = (reeksen, { termen }) => reeksen.flatMap((reeks) => termen.map((term) => [...reeks, term])).slice(0, VRAGEN);
  return (plekken.length ? plekken.reduce(verder, [[]]) : []).map((reeks) => reeks.join(" "));
}

/** What these questions find together, each page once, with the question that finds it best.
    A result stays the object that Pagefind gave: what nobody holds it forgets. */
async function verzamel(vragen, zoekEen) {
  const beste = new Map();
  for (const [plek, vraag] of vragen.entries()) {
    for (const een of await zoekEen(vraag)) {
      Object.assign(een, { vraag, score: een.score * LATER ** plek });
      if (een.score > (beste.get(een.id)?.score ?? 0)) beste.set(een.id, een);
    }
  }
  return beste;
}

/* What people type, turned into words that the book has. */

import { delen, naaste, plat, stam } from "./woord.js";

const STOP = new Set((
  "de het een en of in op van voor met aan bij te tot om naar uit door over als dan dat die dit deze er is zijn was wordt worden " +
  "ik je u uw jij wij we ze zij hij mijn iemand men kan kun kunt kunnen mag mogen moet moeten wil heb heeft hebben krijg krijgt krijgen gaat " +
  "wat wie waar wanneer hoe hoeveel welk welke waarom ook nog wel geen niet ben bent " +
  "zit zitten doe doet doen kom komt zal zou zoek zoekt zo vaak soms altijd"
).split(" "));
const WOORDEN = 12; // what follows in a longer question is not read
const SAMEN = 5; // so many words may be one for the book
const BEDOELD = 2; // who wrote down other words for it says that it is a subject of the book
const KORTST = 4; // letters: a shorter word is searched for as it is

/** The words of the book, to be looked up: each with how it is written without signs. */
export const lexicon = (woorden) => woorden.map((woord) => ({ woord, plat: plat(woord) }));

/** What to search for instead of `vraag`: {plekken, vreemd}. Each of `plekken` is one word of the
    question, {termen, gewicht}: what the book may have for it, the likeliest first. `vreemd` are the
    words that the book has nothing for. `boek` is {lexicon, synoniemen}. */
export function verruim(vraag, boek) {
  const plekken = [], vreemd = [];
  let rest = delen(vraag).slice(0, WOORDEN);
  const alleenStop = rest.every((woord) => STOP.has(woord));
  while (rest.length) {
    const { termen, lengte, gewicht } = synoniem(rest, boek) ?? samen(rest, boek) ?? een(rest[0], boek);
    if (!termen.length) vreemd.push(rest[0]);
    else if (alleenStop || lengte > 1 || !STOP.has(rest[0])) plekken.push(...termen.map((plek) => ({ termen: plek, gewicht })));
    rest = rest.slice(lengte);
  }
  return { plekken, vreemd };
}

const een = (woord, boek) => ({ termen: alternatieven(woord, boek.lexicon), lengte: 1, gewicht: 1 });

/** The longest beginning of `rest` for which other words were written down. */
function synoniem(rest, { synoniemen }) {
  const lengte = langste(rest, 1, (tekst) => Object.prototype.hasOwnProperty.call(synoniemen, tekst));
  return lengte ? { termen: [synoniemen[rest.slice(0, lengte).join(" ")]], lengte, gewicht: BEDOELD } : null;
}

/** The longest beginning of `rest` that is one word in the book: «no risk polis», «job coach». */
function samen(rest, { lexicon: woorden }) {
  const bij = (tekst) => woorden.find((ander) => ander.plat === plat(tekst));
  const los = (tekst) => tekst.split(" ").every((woord) => STOP.has(woord) || vormen(woord, woorden).length);
  const lengte = langste(rest, 2, (tekst) => bij(tekst)?.woord.includes("-") || (bij(tekst) && !los(tekst)));
  return lengte ? { termen: [[bij(rest.slice(0, lengte).join(" ")).woord]], lengte, gewicht: 1 } : null;
}

function langste(rest, kortste, past) {
  for (let lengte = Math.min(SAMEN, rest.length); lengte >= kortste; lengte--)
    if (past(rest.slice(0, lengte).join(" "))) return lengte;
  return 0;
}

/** What the book has for one word: itself with its compounds, the nearest, or each of its parts. */
function alternatieven(woord, woorden) {
  const kaal = plat(woord);
  if (kaal.length < KORTST || /\d/.test(kaal)) return [[woord]];
  const bekend = vormen(kaal, woorden);
  if (bekend.length) return [[...bekend, ...uiteen(woord), ...samenstellingen(kaal, woorden)]];
  const buren = naaste(kaal, woorden);
  if (buren.length) return [buren.map((ander) => ander.woord)];
  const stukken = woord.includes("-") ? woord.split("-") : splits(kaal, woorden);
  return stukken.flatMap((stuk) => alternatieven(stuk, woorden));
}

/** How the book writes this word: whole, as a beginning, or with another ending. */
function vormen(kaal, woorden) {
  const zelf = woorden.find((ander) => ander.plat === kaal);
  if (zelf) return [zelf.woord];
  if (woorden.some((ander) => ander.plat.startsWith(kaal))) return [kaal];
  const kern = stam(kaal);
  return woorden.filter((ander) => stam(ander.plat) === kern).slice(0, 2).map((ander) => ander.woord);
}

/** A word with a hyphen as its parts, where each of them says something. */
function uiteen(woord) {
  const stukken = woord.split("-");
  return stukken.length > 1 && stukken.every((stuk) => stuk.length >= KORTST - 1) ? [stukken.join(" ")] : [];
}

const samenstellingen = (kaal, woorden) =>
  kaal.length < 6 ? [] : woorden.filter((ander) => ander.plat !== kaal && ander.plat.endsWith(kaal)).slice(0, 3).map((ander) => ander.woord);

/** A compound as two words of the book, the longest last half first: «fietsvergoeding». */
function splits(kaal, woorden) {
  const alle = new Set(woorden.map((ander) => ander.plat));
  for (let i = KORTST; i <= kaal.length - KORTST; i++) {
    const begin = [kaal.slice(0, i), kaal.slice(0, i).replace(/(s|en)$/, "")].find((woord) => alle.has(woord));
    if (begin && alle.has(kaal.slice(i))) return [begin, kaal.slice(i)];
  }
  return [];
}

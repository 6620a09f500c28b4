/* Words that people type, turned into words that the book has. */

const STOP = new Set((
  "de het een en of in op van voor met aan bij te tot om naar uit door over als dan dat die dit deze er is zijn was wordt worden " +
  "ik je u uw jij wij we ze zij hij mijn iemand men kan kun kunt kunnen mag mogen moet moeten wil heb heeft hebben krijg krijgt krijgen gaat " +
  "wat wie waar wanneer hoe hoeveel welk welke waarom ook nog wel geen niet"
).split(" "));
const WOORDEN = 12; // what follows in a longer question is not read
const MEEST = 8; // so many searches for one question at most

export const normaal = (tekst) => tekst.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
const delen = (tekst) => normaal(tekst).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

/** What to search for instead of `vraag`: {vragen, vreemd}. The likeliest question stands first, and all
    words of one must be found; `vreemd` are the words that the book has nothing for. */
export function verruim(vraag, { woorden, synoniemen }) {
  const plekken = [], vreemd = [];
  let rest = delen(vraag).slice(0, WOORDEN);
  const alleenStop = rest.every((woord) => STOP.has(woord));
  while (rest.length) {
    const [gevonden, lengte] = synoniem(rest, synoniemen) ?? [alternatieven(rest[0], woorden), 1];
    if (!gevonden.length) vreemd.push(rest[0]);
    else if (alleenStop || lengte > 1 || !STOP.has(rest[0])) plekken.push(gevonden);
    rest = rest.slice(lengte);
  }
  const verder = (reeksen, plek) => reeksen.flatMap((reeks) => plek.map((woord) => [...reeks, woord])).slice(0, MEEST);
  const vragen = plekken.length ? plekken.reduce(verder, [[]]) : [];
  return { vragen: vragen.map((reeks) => reeks.join(" ")), vreemd };
}

/** The words of the book for the longest synonym that `rest` begins with, and its length in words. */
function synoniem(rest, synoniemen) {
  for (let lengte = Math.min(3, rest.length); lengte; lengte--) {
    const termen = synoniemen[rest.slice(0, lengte).join(" ")];
    if (termen) return [termen, lengte];
  }
}

/** A word that the book has, with its compounds; else the nearest words, its two halves, or nothing. */
function alternatieven(woord, woorden) {
  if (woord.length < 4 || /\d/.test(woord)) return [woord];
  if (bekend(woord, woorden)) return [woord, ...samenstellingen(woord, woorden)];
  const buren = naaste(woord, woorden);
  if (buren.length) return buren;
  const helften = splits(woord, woorden);
  return helften ? [helften] : [];
}

const samenstellingen = (woord, woorden) =>
  woord.length < 6 ? [] : woorden.filter((w) => w !== woord && w.endsWith(woord)).slice(0, 3);

/** Whether a word of the book begins like this one, but for its ending. */
function bekend(woord, woorden) {
  const begin = woord.slice(0, Math.max(4, woord.length - 3));
  return woorden.some((w) => normaal(w).startsWith(begin));
}

/** The words that differ by one typing error, or by two when the word is long. */
function naaste(woord, woorden) {
  const hoogstens = woord.length < 8 ? 1 : 2;
  const gevonden = woorden
    .filter((w) => Math.abs(w.length - woord.length) <= hoogstens)
    .map((w) => [afstand(woord, normaal(w)), w])
    .filter(([verschil]) => verschil <= hoogstens);
  const minst = Math.min(...gevonden.map(([verschil]) => verschil));
  return gevonden.filter(([verschil]) => verschil === minst).slice(0, 2).map(([, w]) => w);
}

/** How many letters to change, add, drop or swap with their neighbour to get from a to b. */
function afstand(a, b) {
  let voorvorige = [], vorige = [...b, ""].map((_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      rij[j] = Math.min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + Number(a[i - 1] !== b[j - 1]));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rij[j] = Math.min(rij[j], voorvorige[j - 2] + 1);
    }
    [voorvorige, vorige] = [vorige, rij];
  }
  return vorige[b.length];
}

/** A compound as two words of the book, the longest last half first: «fietsvergoeding». */
function splits(woord, woorden) {
  const alle = new Set(woorden.map(normaal));
  for (let i = 4; i <= woord.length - 4; i++) {
    const begin = [woord.slice(0, i), woord.slice(0, i).replace(/(s|en)$/, "")].find((w) => alle.has(w));
    if (begin && alle.has(woord.slice(i))) return `${begin} ${woord.slice(i)}`;
  }
  return null;
}

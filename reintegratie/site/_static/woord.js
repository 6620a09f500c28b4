/* Words: how they are written plainly, and which are alike. */

export const normaal = (tekst) => tekst.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
/** A word or a heading without the signs in it: «e-bike», «e bike» and «ebike» are one. */
export const plat = (tekst) => normaal(tekst).replace(/[^\p{L}\p{N}]/gu, "");
/** The words of a text, each whole with the hyphens in it. */
export const delen = (tekst) => normaal(tekst).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

const STAMLETTERS = 4; // of a word that lost its ending so many letters are left at least
const LANG = 8; // from so many letters a word may hold two typing errors
const EINDE = /(?:en|e|s|t|d|n)$/;

/** A word without its ending: «detacheren» and «detacheert» are one. */
export function stam(woord) {
  const kort = woord.replace(EINDE, "");
  return kort.length < STAMLETTERS ? woord : kort;
}

/** The entries that differ least from a word: by one typing error, or by two when it is long. */
export function naaste(woord, lexicon) {
  const hoogstens = woord.length < LANG ? 1 : 2;
  const gevonden = lexicon
    .filter(({ plat: w }) => Math.abs(w.length - woord.length) <= hoogstens)
    .map((een) => ({ een, verschil: afstand(woord, een.plat) }))
    .filter(({ verschil }) => verschil <= hoogstens);
  const minst = Math.min(...gevonden.map(({ verschil }) => verschil));
  return gevonden.filter(({ verschil }) => verschil === minst).slice(0, 2).map(({ een }) => een);
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

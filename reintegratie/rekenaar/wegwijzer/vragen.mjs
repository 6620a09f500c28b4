// Which question comes now: wegwijzer/vragen.py, which says how it is chosen.

/** @typedef {import("./oordelen.mjs").Beoordeling} Beoordeling */
/** @typedef {import("./register.mjs").Register} Register */
/** @typedef {import("./stand.mjs").Stand} Stand */

/** An open question: its weight, the instruments it decides on, those it only counts for. @typedef {{sleutel: string, gewicht: number, beslist: string[], telt_mee: string[]}} Vraag */

const BIJZAAK = 0.1; // a fact that moves only a result
const DAARNA = 0.5;
const ROUNDED = 6; // decimals of a sum of shares that count

/** Every question that can still change an outcome, by key. @param {Register} register @param {Beoordeling[]} beoordelingen */
export function openVragen(register, beoordelingen) {
  /** @type {Map<string, Vraag>} */
  const found = new Map();
  for (const { instrument, toegang, daarna } of beoordelingen) {
    for (const said of [toegang, ...daarna]) {
      const factor = said === toegang ? 1 : DAARNA;
      for (const [fact, weight] of said.ontbreekt) {
        const key = register.sleutel(instrument.naam, fact);
        const vraag = found.get(key) ?? { sleutel: key, gewicht: 0, beslist: [], telt_mee: [] };
        found.set(key, vraag);
        tel(vraag, instrument.titel, factor * (weight || BIJZAAK), factor === 1 && weight > 0);
      }
    }
  }
  return found;
}

/** Add what one calculation gives. @param {Vraag} vraag @param {string} titel @param {number} weight @param {boolean} decides */
function tel(vraag, titel, weight, decides) {
  vraag.gewicht += weight;
  const titles = decides ? vraag.beslist : vraag.telt_mee;
  if (!titles.includes(titel)) titles.push(titel);
}

/** The key of the question to ask now; null when nothing can change any more. @param {Register} register @param {Stand} stand @param {Beoordeling[]} beoordelingen @param {Map<string, Vraag>} alle @returns {string | null} */
export function kies(register, stand, beoordelingen, alle) {
  if (stand.vraag) return stand.vraag;
  const first = beoordelingen.filter(({ instrument }) => instrument.naam === stand.eerst);
  const [some, rest] = [openVragen(register, first), alle].map((these) => [...these.values()].filter(({ sleutel }) => !stand.weet_niet.has(sleutel)));
  if (some.length) return best(register, some);
  const begin = register.data.eerste_vragen[stand.rol].find((key) => rest.some(({ sleutel }) => sleutel === key));
  return begin ?? (rest.length ? best(register, rest) : null);
}

/** Heaviest first; equal ones by how easy to find out, then in their order. @param {Register} register @param {Vraag[]} vragen */
function best(register, vragen) {
  const ease = (/** @type {Vraag} */ { sleutel }) => register.data.herkomst.indexOf(register.begrip(sleutel).herkomst);
  const weight = (/** @type {Vraag} */ { gewicht }) => Number(gewicht.toFixed(ROUNDED));
  return vragen.reduce((one, other) => (weight(other) - weight(one) || ease(one) - ease(other)) > 0 ? other : one).sleutel;
}

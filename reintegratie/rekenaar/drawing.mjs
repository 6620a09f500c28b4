// What makes drawings: most rules have none, so a page fetches it only for a rule that has.

/** What a part of drawing is called by, and what does it. @type {Record<string, (...given: any[]) => any>} */
const known = {};

/** These can be asked from now on. @param {Record<string, (...given: any[]) => any>} given */
export function drawWith(given) {
  Object.assign(known, given);
}

/** @param {string} name @returns {(...given: any[]) => any} */
export function drawer(name) {
  if (!known[name]) throw new TypeError(`niets tekent «${name}»: haal het eerst op`);
  return known[name];
}

const DRAWN = ["tijdlijn", "beslisboom", "stapel", "kromme"];

/** Whether a rule draws anything. @param {import("./types").GraafData} rule */
export function draws({ uitkomst: { delen } }) {
  return delen.some(({ soort }) => DRAWN.includes(soort));
}

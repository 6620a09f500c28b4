// The list of instruments, in the order that the register gives: wegwijzer/lijst.py.

/** @typedef {import("./oordelen.mjs").Beoordeling} Beoordeling */
/** @typedef {import("./types").Wijzer} Wijzer */
/** @typedef {import("./types").LijstData} LijstData */

/** The outcome of an instrument, or that what follows from it does not allow it. @param {Wijzer} data @param {Beoordeling} one @returns {string} */
export function groep({ grens }, { toegang: { oordeel }, daarna }) {
  const bound = daarna.some((later) => later.oordeel === "nee");
  return bound && ["recht", "kan"].includes(oordeel) ? grens : oordeel;
}

/** Each part of the list with its instruments, in order. @param {Wijzer} data @param {Beoordeling[]} found @returns {[LijstData, Beoordeling[]][]} */
export function lijst(data, found) {
  const kinds = found.map((one) => groep(data, one));
  return data.lijst.map((part) => {
    const rows = part.groepen.flatMap((kind) => found.filter((_, at) => kinds[at] === kind));
    return [part, part.op_vragen ? rows.sort((one, other) => open(one) - open(other)) : rows];
  });
}

/** How many questions can still change it; what no question can make known comes last. @param {Beoordeling} one @returns {number} */
function open({ toegang: { ontbreekt } }) {
  return ontbreekt.length || Number.MAX_SAFE_INTEGER;
}

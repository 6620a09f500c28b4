// How decisive each missing fact is: `_ontbreekt` and `_gewichten` of wegwijzer/oordelen.py.

/** @typedef {import("../answer.mjs").Answer} Answer */
/** @typedef {import("../names.mjs").NameSet} NameSet */

/** The facts that can still change the outcome, each with its weight. @param {Answer} found @returns {[string, number][]} */
export function gewogen(found) {
  const names = found.missingFacts;
  const weights = new Map(names.map((name) => [name, 0]));
  for (const { open } of found.weighed) {
    for (const [name, weight] of shares(open)) {
      if (weights.has(name)) weights.set(name, Math.max(/** @type {number} */ (weights.get(name)), weight));
    }
  }
  if (found.oordeel !== "onbekend" || [...weights.values()].some(Boolean)) return [...weights];
  return names.map((name) => [name, 2 / names.length]); // only results are left to settle it
}

/** How far one answer can decide each open requirement; more where few are left. @param {NameSet[]} parts */
function shares(parts) {
  const open = parts.map((part) => part.of("feit")).filter((names) => names.length);
  /** @type {Map<string, number>} */
  const weights = new Map();
  for (const names of open) {
    const share = (1 + 1 / open.length) / names.length;
    for (const name of names) weights.set(name, Math.max(weights.get(name) ?? 0, share));
  }
  return weights;
}

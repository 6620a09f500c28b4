// Readings: every combination that makes a difference is carried out, as core/readings.py and
// core/answer.py do.

/** @typedef {import("./graph.mjs").Run} Run */
/** @typedef {import("./graph.mjs").Choice} Choice */
/** @typedef {import("./types").ConflictData} ConflictData */

/** Which readings count: what is chosen or settled by the source that speaks, and what narrows the others. @typedef {{chosen: Choice, own: Record<string, string[]>, together: boolean}} Speaking */

/**
 * What counts when these sources speak, the first one first; all readings when none does.
 * @param {Record<string, ConflictData>} conflicts
 * @param {string[]} asked
 * @param {Choice} chosen
 * @param {string[]} sources
 * @returns {Speaking}
 */
export function speaking(conflicts, asked, chosen, sources) {
  /** @type {Speaking} */
  const says = { chosen: { ...chosen }, own: {}, together: !sources.length };
  for (const name of asked.filter((one) => !(one in chosen))) {
    const { van } = conflicts[name];
    const each = sources.map((source) => Object.keys(van).filter((reading) => van[reading].includes(source)));
    const own = each.find((names) => names.length) ?? [];
    if (own.length === 1) says.chosen[name] = own[0];
    else if (own.length) says.own[name] = own;
  }
  return says;
}

/**
 * Every combination of the readings that give different values: one conflict at a time.
 * @param {Choice} choice
 * @param {Run} run
 * @returns {Generator<{choice: Choice, run: Run}>}
 */
export function* explore(choice, run) {
  const conflict = run.open.find((name) => !(name in choice));
  if (conflict === undefined) {
    yield { choice, run };
    return;
  }
  const [first, ...others] = run.counting(conflict, /** @type {string[]} */ (run.graph.conflicts.get(conflict)));
  yield* explore({ ...choice, [conflict]: first }, run);
  for (const reading of others) {
    yield* explore({ ...choice, [conflict]: reading }, run.under(conflict, reading));
  }
}

/**
 * The conflicts of which another reading, all else equal, gives another outcome.
 * @template Outcome
 * @param {{choice: Choice, outcome: Outcome}[]} outcomes
 * @param {(one: Outcome, other: Outcome) => boolean} equal
 */
export function thatMatter(outcomes, equal) {
  const names = [...new Set(outcomes.flatMap(({ choice }) => Object.keys(choice)))];
  const rows = outcomes.map(({ choice, outcome }) => ({ readings: names.map((name) => choice[name]), outcome }));
  /** @type {Set<string>} */
  const matter = new Set();
  rows.forEach((one, at) => {
    for (let next = at + 1; next < rows.length && matter.size < names.length; next++) {
      const other = rows[next];
      if (one.outcome === other.outcome) continue; // hundreds of combinations come to a few outcomes
      const name = names[onlyDifference(one.readings, other.readings)];
      if (name && !matter.has(name) && !equal(one.outcome, other.outcome)) matter.add(name);
    }
  });
  return [...matter];
}

/** The place of the one conflict that both read, each its own way; -1 where it is not one. @param {(string | undefined)[]} one @param {(string | undefined)[]} other */
function onlyDifference(one, other) {
  let found = -1;
  for (let at = 0; at < one.length; at++) {
    if (one[at] === other[at] || one[at] === undefined || other[at] === undefined) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}

/** The part of a choice that is about these conflicts, in the order of the choice. @param {Choice} choice @param {string[]} conflicts */
export function about(choice, conflicts) {
  return Object.fromEntries(Object.entries(choice).filter(([name]) => conflicts.includes(name)));
}

/** A choice in words. @param {Record<string, ConflictData>} conflicts @param {Choice} choice */
export function named(conflicts, choice) {
  const numbers = new Set(Object.keys(choice).map((name) => conflicts[name].nummer));
  const texts = Object.entries(choice).map(([name, reading]) => conflicts[name].lezingen[reading]);
  return { conflict: [...numbers].join(" + "), tekst: texts.join(" "), teksten: texts, keuzes: choice };
}

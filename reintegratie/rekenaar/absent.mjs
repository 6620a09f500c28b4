// What is said in the place of a value that is not known: core/absent.py.

import { phrase, word } from "./phrases.mjs";

/** Why something is not known. @param {import("./answer.mjs").Answer} answer @param {import("./names.mjs").NameSet} missing */
export function absent(answer, missing) {
  const labels = missing.of("feit").map((name) => answer.law.data.begrippen[name].label);
  return labels.length ? phrase("ABSENT", { feiten: labels.sort().join(", ") }) : word("NO_SOURCE");
}

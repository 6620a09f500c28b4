// A sentence that tells what came out: core/filled.py.

const BLANK = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

/** The value of a result, null without one, and in words. @typedef {(name: string) => [any, string]} Tell */

/** The names of the results that a sentence tells, in order; one for each modality tells none. @param {string | Record<string, string>} sentence */
export function blanks(sentence) {
  return typeof sentence === "string" ? [...sentence.matchAll(BLANK)].map(([, name]) => name) : [];
}

/** The sentence with its results in it. @param {string} sentence @param {Tell} tell */
export function filled(sentence, tell) {
  return sentence.replace(BLANK, (_, name, yes, no) => {
    const [value, text] = tell(name);
    if (yes === undefined || value === null) return text;
    return value ? yes : no;
  });
}

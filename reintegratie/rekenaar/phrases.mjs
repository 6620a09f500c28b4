// The fixed sentences of an answer. They come from Python with the rules; here stands none.

/** @type {Record<string, any>} */
let texts = {};

/** Use these sentences from now on, beside those that are known. @param {Record<string, any>} given */
export function speak(given) {
  texts = { ...texts, ...given };
}

/** What is said under a name: a sentence, or a table of words. @param {string} name */
export function word(name) {
  return texts[name];
}

/** Texts in a row, with the word `last` before the last of them. @param {string[]} texts @param {string} last */
export function listed(texts, last) {
  const end = texts.slice(-1);
  return [texts.slice(0, -1).join(", "), ...end].filter(Boolean).join(word(last));
}

/**
 * A sentence with its blanks filled in.
 * @param {string} name
 * @param {Record<string, string>} blanks
 * @returns {string}
 */
export function phrase(name, blanks = {}) {
  return texts[name].replace(/\{(\w+)\}/g, (/** @type {string} */ _, /** @type {string} */ blank) => blanks[blank]);
}

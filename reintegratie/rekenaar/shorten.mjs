// What was given, as one short line that is safe to show: core/errors.py.

const SHOWN = 60; // signs
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu; // signs that steer a screen
const SPACE = /\p{White_Space}+/u;

/** @param {string} given */
export function shorten(given) {
  const words = [...given.slice(0, 40 * SHOWN)].slice(0, 20 * SHOWN).join("").split(SPACE);
  const text = [...words.filter(Boolean).join(" ").replace(HIDDEN, escaped)];
  return text.length <= SHOWN ? text.join("") : `${text.slice(0, SHOWN).join("")}…`;
}

/** @param {string} sign */
function escaped(sign) {
  const code = /** @type {number} */ (sign.codePointAt(0));
  const [letter, digits] = code < 0x100 ? ["x", 2] : code < 0x10000 ? ["u", 4] : ["U", 8];
  return `\\${letter}${code.toString(16).padStart(digits, "0")}`;
}

// The state as a JSON file, and back: wegwijzer/bestand.py. Only the answers are read back. A file may be
// made by anybody, so nothing in it is trusted: size, kind, names and values are all checked.

import { Fout } from "../errors.mjs";
import { phrase, word } from "../phrases.mjs";
import { shorten } from "../shorten.mjs";
import { readTyped } from "../typed.mjs";
import { readDate } from "../typed_dates.mjs";
import { gegevens } from "./stand.mjs";

/** @typedef {import("./register.mjs").Register} Register */
/** @typedef {import("./stand.mjs").Stand} Stand */

/** The state, its outcomes and its receipt, as the text of a file. @param {import("./scherm.mjs").Wegwijzer} wegwijzer @param {Stand} stand */
export function bewaar(wegwijzer, stand) {
  const { register } = wegwijzer;
  const { soort } = register.data.bestand;
  const found = wegwijzer.beeld(stand);
  const written = {
    soort,
    ...gegevens(register, stand),
    uitkomsten: found.lijst.flatMap((/** @type {any} */ { rijen }) => rijen),
    samenloop: found.samenloop.gezegd,
    ontvangstbewijs: register.ontvangstbewijs(stand.peildatum.iso),
  };
  return JSON.stringify(written, null, 1);
}

/** The state in the text of a file, or of plain facts. Throws a Fout with what is wrong first. @param {Register} register @param {string} text @param {Stand} stand what counts where the file is silent @returns {Stand} */
export function leesTekst(register, text, stand) {
  const { grootste, soort } = register.data.bestand;
  if (text.length > grootste) throw fout("TOO_LARGE");
  const given = object(parsed(text));
  const whole = "soort" in given || "feiten" in given;
  if (whole && (given.soort ?? soort) !== soort) throw fout("UNREADABLE");
  const { feiten = {}, weet_niet = [], peildatum = null, rol = null } = whole ? given : { feiten: given };
  const known = new Map(Object.entries(object(feiten)).flatMap(([key, value]) => feit(register, key, value)));
  const aside = list(weet_niet).filter((key) => begrip(register, key) && !known.has(key));
  if (rol !== null && !Object.keys(register.data.rollen).includes(rol)) throw fout("UNREADABLE");
  const day = peildatum === null ? stand.peildatum : readDate(String(peildatum));
  return { peildatum: day, rol: rol ?? stand.rol, feiten: known, weet_niet: new Set(aside), eerst: null, vraag: null };
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw fout("UNREADABLE");
  }
}

/** @param {any} given @returns {Record<string, any>} */
function object(given) {
  if (given === null || typeof given !== "object" || Array.isArray(given)) throw fout("UNREADABLE");
  return given;
}

/** @param {any} given @returns {string[]} */
function list(given) {
  if (!Array.isArray(given) || !given.every((one) => typeof one === "string")) throw fout("UNREADABLE");
  return given;
}

/** An answer as it stands in a file; nothing where it is empty. @param {Register} register @param {string} key @param {any} value @returns {[string, any][]} */
function feit(register, key, value) {
  const concept = begrip(register, key);
  if (value === null) return [];
  if (!["string", "number", "boolean"].includes(typeof value)) throw fout("UNREADABLE");
  const said = concept.keuzes && !Object.keys(concept.keuzes).includes(String(value)) ? null : read(concept, value);
  if (said === null) throw fout("UNREADABLE");
  return [[key, said]];
}

/** @param {import("../types").BegripData} concept @param {string | number | boolean} value */
function read(concept, value) {
  return readTyped(concept, value === true ? "ja" : value === false ? "nee" : String(value));
}

/** @param {Register} register @param {string} key */
function begrip(register, key) {
  if (!register.sleutels.has(key)) throw new Fout("OnbekendFeit", phrase("UNKNOWN_QUESTION", { naam: shorten(key) }));
  return register.begrip(key);
}

/** @param {string} name */
function fout(name) {
  return new Fout("OngeldigeInvoer", word(name));
}

// How a text is read for an outcome: only what sets that outcome apart from the others. See
// weergave/gelezen.py.

import { word } from "../../rekenaar/phrases.mjs";

/** Of each conflict what is read. @typedef {Map<string, string>} Way */

/** The ways in which a text is read for the readings `rows`, which share an outcome. @param {any[]} rows @param {any[]} every @returns {string[][]} */
export function gelezen(rows, every) {
  let ways = rows.map(asWay);
  let others = every.map(asWay);
  for (const name of new Set(others.flatMap((way) => [...way.keys()]))) {
    if (idle(name, ways, others)) [ways, others] = [without(name, ways), without(name, others)];
  }
  const together = apart(ways);
  return together.length ? together : ways.map((way) => [...way.values()]);
}

/** The same in words. @param {any[]} rows @param {any[]} every */
export function zoGelezen(rows, every) {
  return gelezen(rows, every).map((way) => way.join(" ")).join(word("OR_READ"));
}

/** @param {any} row @returns {Way} */
function asWay({ keuzes, teksten }) {
  return new Map(Object.keys(keuzes).map((name, at) => [name, teksten[at]]));
}

/** @param {Way} way */
function key(way) {
  return JSON.stringify([...way].sort());
}

/** @param {string} name @param {Way} way @returns {Way} */
function rest(name, way) {
  return new Map([...way].filter(([one]) => one !== name));
}

/** Whether these ways stay what they are, however this conflict is read where it is asked. @param {string} name @param {Way[]} ways @param {Way[]} others */
function idle(name, ways, others) {
  const here = new Set(ways.map(key));
  const asked = others.filter((way) => way.has(name));
  return ways.filter((way) => way.has(name)).every((way) => {
    const alike = asked.filter((other) => key(rest(name, other)) === key(rest(name, way)));
    return alike.length > 1 && alike.every((other) => here.has(key(other)));
  });
}

/** @param {string} name @param {Way[]} ways @returns {Way[]} */
function without(name, ways) {
  const kept = new Map(ways.map((way) => rest(name, way)).map((way) => [key(way), way]));
  return [...kept.values()];
}

/** One way that says of each conflict how it may be read; empty where one rests on another. @param {Way[]} ways @returns {string[][]} */
function apart(ways) {
  const names = [...ways[0].keys()];
  if (ways.some((way) => way.size !== names.length || !names.every((name) => way.has(name)))) return [];
  const texts = names.map((name) => [...new Set(ways.map((way) => way.get(name)))]);
  if (texts.reduce((product, one) => product * one.length, 1) !== ways.length) return [];
  return [texts.map((one) => one.join(word("OR_READ")))];
}

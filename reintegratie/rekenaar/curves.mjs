// Curves: one result against one fact, found by asking the same rule again. core/curves.py.

import { absent } from "./absent.mjs";
import * as decimal from "./decimal.mjs";
import { Decimal } from "./decimal.mjs";
import { result } from "./explain.mjs";
import { plain, show } from "./format.mjs";
import { NONE } from "./names.mjs";
import { CENT, ONE, asDecimal, compare, divide, multiply, roundHalfUp, subtract, whole } from "./numbers.mjs";
import { heading, ways } from "./pictured.mjs";
import { same } from "./values.mjs";

/** @typedef {import("./answer.mjs").Answer} Answer */
/** @typedef {import("./graph.mjs").Choice} Choice */
/** @typedef {import("./types").BegripData} BegripData */
/** @typedef {{waarde: any, tekst: string}} Said */
/** @typedef {{choice: Choice, said: Said}[]} Point what each combination of readings gives at one value */

const STEPS = 10n;
const NICE = [1n, 2n, 5n, 10n];

/** Every curve of the rule as plain data: apart from the answer, since each takes many. @param {Answer} answer */
export function curves(answer) {
  const { delen } = answer.graph.data.uitkomst;
  return delen.filter((part) => part.soort === "kromme").map((part) => curve(/** @type {any} */ (part), answer));
}

/** @param {any} drawing @param {Answer} answer */
function curve(drawing, answer) {
  const concept = answer.law.data.begrippen[drawing.feit];
  const here = answer.known.facts.get(concept.naam) ?? null;
  const places = placesOf(drawing, concept, answer, here);
  const asked = places.map((place) => answer.further([[concept.naam, place]]));
  const described = /** @type {any} */ (
    answer.graph.data.uitkomst.delen.find((part) => part.soort === "resultaat" && part.naam === drawing.resultaat)
  );
  const reason = noLine(drawing, asked, answer);
  const points = asked.map((one) => point(one, described));
  const at = places.findIndex((place) => here !== null && same(place, here));
  return {
    ...heading(answer, drawing),
    feit: { naam: concept.naam, label: concept.label, eenheid: concept.eenheid },
    resultaat: { naam: described.naam, label: described.label, eenheid: described.eenheid },
    waarden: places.map((place) => ({ waarde: plain(place, concept.eenheid), tekst: show(place, concept.eenheid) })),
    hier: at < 0 ? null : at,
    lijnen: reason === null ? ways(answer, lines(points)).map(({ readings, outcome }) => ({ lezingen: readings, punten: outcome })) : [],
    tekst: reason,
  };
}

/** The values of the fact, ascending: the ends, round values between them, bends, its own. @param {any} drawing @param {BegripData} concept @param {Answer} answer @param {any} here @returns {any[]} */
function placesOf(drawing, concept, answer, here) {
  const runs = answer.worlds.map((world) => world.run);
  const ends = runs.flatMap((run) => [drawing.van, drawing.tot].map((place) => ({ run, place })));
  if (ends.some(({ run, place }) => run.missing[place] !== NONE)) return [];
  const digits = concept.type === "geheel" ? ONE : CENT;
  const rounded = ends.map(({ run, place }) => roundHalfUp(run.values[place], digits)).sort(compare);
  const [first, last] = [rounded[0], rounded[rounded.length - 1]];
  const found = [...bends(drawing, runs, digits), ...rounds(first, last, digits), ...(here === null ? [] : [here])];
  const between = found.filter((one) => compare(first, one) < 0 && compare(one, last) < 0);
  const all = [first, ...between, last].sort(compare);
  const different = all.filter((one, at) => at === 0 || compare(all[at - 1], one) !== 0);
  return different.map((one) => (concept.type === "geheel" ? whole(one) : asDecimal(one)));
}

/** @param {any} drawing @param {import("./graph.mjs").Run[]} runs @param {Decimal} digits */
function bends(drawing, runs, digits) {
  return runs.flatMap((run) =>
    drawing.ook
      .filter((/** @type {number} */ place) => run.missing[place] === NONE)
      .map((/** @type {number} */ place) => roundHalfUp(run.values[place], digits)),
  );
}

/** The round values from the one to the other. @param {Decimal} first @param {Decimal} last @param {Decimal} digits */
function rounds(first, last, digits) {
  const nice = niceStep(asDecimal(subtract(last, first)));
  const step = compare(digits, nice) > 0 ? digits : nice;
  const found = [];
  for (let number = fits(first, step); number <= fits(last, step); number += 1n) found.push(multiply(step, number));
  return found;
}

/** How often the step fits, towards nought. @param {Decimal} value @param {Decimal} step */
function fits(value, step) {
  const times = decimal.floor(asDecimal(divide(new Decimal(false, value.digits, value.exponent), step)));
  return value.negative ? -times : times;
}

/** The smallest round step that needs no more than ten of them. @param {Decimal} span */
function niceStep(span) {
  const rough = divide(span, STEPS);
  const power = new Decimal(false, 1n, rough.exponent + String(rough.digits).length - 1);
  const nice = NICE.map((times) => multiply(power, times)).find((one) => compare(one, rough) >= 0);
  return /** @type {Decimal} */ (nice);
}

/** @param {Answer} answer @param {any} part @returns {Point} */
function point(answer, part) {
  return answer.worlds.map(({ choice, assessment }) => {
    const { waarde, tekst } = result(part, assessment.results[part.naam]);
    return { choice, said: { waarde, tekst } };
  });
}

/** A line for each combination of readings that some point asks. @param {Point[]} points */
function lines(points) {
  /** @type {Map<string, Choice>} */
  const choices = new Map();
  for (const { choice } of points.flat()) {
    const key = JSON.stringify(Object.entries(choice).sort());
    if (!choices.has(key)) choices.set(key, choice);
  }
  const all = [...choices.values()];
  const complete = all.filter((one) => !all.some((other) => isPart(one, other)));
  return complete.map((choice) => ({ choice, outcome: points.map((one) => under(choice, one)) }));
}

/** Whether a choice is a part of a larger one. @param {Choice} one @param {Choice} other */
function isPart(one, other) {
  const larger = Object.keys(other).length > Object.keys(one).length;
  return larger && Object.entries(one).every(([name, reading]) => other[name] === reading);
}

/** What a point gives under a choice. @param {Choice} choice @param {Point} asked */
function under(choice, asked) {
  const fitting = asked.find((one) =>
    Object.entries(one.choice).every(([name, reading]) => (choice[name] ?? reading) === reading),
  );
  return /** @type {{said: Said}} */ (fitting).said;
}

/** Why there is no line: an end is unknown, or the result has no value at any point. @param {any} drawing @param {Answer[]} asked @param {Answer} answer @returns {string | null} */
function noLine(drawing, asked, answer) {
  const { names } = answer.graph;
  if (!asked.length) {
    const ends = answer.worlds.flatMap(({ run }) => [run.missing[drawing.van], run.missing[drawing.tot]]);
    return absent(answer, names.all(ends));
  }
  const found = asked.flatMap((one) => one.worlds.map(({ assessment }) => assessment.results[drawing.resultaat]));
  if (found.some((one) => one.reason === null)) return null;
  const missing = names.all(found.map((one) => one.missing));
  return missing === NONE ? found[0].reason : absent(answer, missing);
}

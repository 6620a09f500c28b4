// The picture of a curve: axes, lines, letters, and where the given value lies.

import { parse, quantizeEven } from "../../rekenaar/decimal.mjs";
import { bare } from "../../rekenaar/format.mjs";
import { add, asDecimal, compare, multiply } from "../../rekenaar/numbers.mjs";
import { Assen, LETTERS } from "./assen.mjs";
import { el } from "./knoop.mjs";
import { kort, procent } from "./schaal.mjs";

/** @typedef {import("../../rekenaar/decimal.mjs").Decimal} Decimal */

export { LETTERS };

const [TOP, HEIGHT] = [parse("0.1"), parse("0.78")];
const LAST_LABEL = parse("0.85"); // past this part of the width a label would not fit
const PERCENT = parse("100");

/** The whole picture, for eyes only. @param {any} curve */
export function picture(curve) {
  const axes = new Assen(curve);
  return el(
    "svg",
    { class: "ri-kromme", "aria-hidden": "true", focusable: "false" },
    axes.hoogten.map((one) => el("line", { x1: "0%", x2: "100%", y1: fromTop(axes, one), y2: fromTop(axes, one), class: "ri-raster" })),
    here(axes),
    lines(axes),
    labels(axes),
    axes.lines.length > 1 && axes.lines.map((line, at) => letter(axes, line, at)),
  );
}

/** @param {Decimal} part */
const percent = (part) => procent(Number(bare(part)));
/** @param {Assen} axes @param {Decimal} value */
const fromTop = (axes, value) => percent(asDecimal(add(TOP, multiply(axes.y(value), HEIGHT))));
/** @param {Assen} axes @param {Decimal} value */
const fromLeft = (axes, value) => percent(axes.x(value));

/** The values above the lines of the grid, and below the picture. @param {Assen} axes */
function labels(axes) {
  const { resultaat, feit } = axes.curve;
  const along = axes.breedten.filter((one) => compare(axes.x(one), LAST_LABEL) <= 0);
  return [
    axes.hoogten.map((one) => el("text", { x: "0%", y: fromTop(axes, one), dy: "-.3em" }, kort(one, resultaat.eenheid))),
    along.map((one) => el("text", { x: fromLeft(axes, one), y: "100%", dy: "-.4em" }, kort(one, feit.eenheid))),
  ];
}

/** @param {Assen} axes */
function here(axes) {
  const { hier } = axes.curve;
  if (hier === null) return null;
  const place = fromLeft(axes, axes.values[hier]);
  const bottom = asDecimal(add(TOP, HEIGHT));
  return el("line", { x1: place, x2: place, y1: percent(TOP), y2: percent(bottom), class: "ri-hier" });
}

/** The lines in a picture within the picture: stretched, with strokes that are not. @param {Assen} axes */
function lines(axes) {
  const drawn = axes.lines.flatMap((line, at) =>
    runs(axes, line).map((run) => el("polyline", { points: run.join(" "), class: `ri-lijn ri-lijn-${LETTERS[at]}` })),
  );
  const place = { x: "0%", y: percent(TOP), width: "100%", height: percent(HEIGHT) };
  return el("svg", { ...place, viewBox: "0 0 100 100", preserveAspectRatio: "none", class: "ri-lijnen" }, drawn);
}

/** The points of a line, cut where it has no value. @param {Assen} axes @param {(Decimal | null)[]} line */
function runs(axes, line) {
  /** @type {string[][]} */
  const found = [[]];
  line.forEach((height, at) => {
    if (height === null) found.push([]);
    else found[found.length - 1].push(`${twoDigits(axes.x(axes.values[at]))},${twoDigits(axes.y(height))}`);
  });
  return found.filter((run) => run.length);
}

/** @param {Decimal} part */
function twoDigits(part) {
  return bare(/** @type {Decimal} */ (quantizeEven(asDecimal(multiply(part, PERCENT)), -2)));
}

/** The letter of a line, each at another width. @param {Assen} axes @param {(Decimal | null)[]} line @param {number} at */
function letter(axes, line, at) {
  const point = Math.floor((line.length * (at + 1)) / (axes.lines.length + 1));
  const height = line[point];
  if (height === null) return null;
  const [x, y] = [fromLeft(axes, axes.values[point]), fromTop(axes, height)];
  return [el("circle", { cx: x, cy: y, r: ".75em" }), el("text", { x, y, class: "ri-letter" }, LETTERS[at])];
}

// A stacked bar: amounts beside each other, what is taken off below them, and the table.

import { parse } from "../../rekenaar/decimal.mjs";
import { bare, show } from "../../rekenaar/format.mjs";
import { ONE, add, asDecimal, compare, divide, subtract } from "../../rekenaar/numbers.mjs";
import { phrase, word } from "../../rekenaar/phrases.mjs";
import { el } from "./knoop.mjs";
import { meer, minder, procent } from "./schaal.mjs";
import { tabel } from "./tabel.mjs";
import { bron } from "./verwijzingen.mjs";

/** @typedef {import("../../rekenaar/decimal.mjs").Decimal} Decimal */
/** @typedef {import("./knoop.mjs").Inhoud} Inhoud */

const NOUGHT = parse("0");
const TWO = parse("2");
const ROOM_FOR_A_NUMBER = parse("0.06");

/** The bar with numbered parts, and a table that says what each number is. @param {any} drawing @param {string | null} root */
export function stapel(drawing, root) {
  const amounts = drawing.delen.map((/** @type {any} */ one) => parse(String(one.waarde ?? 0)));
  const left = amounts.some((/** @type {Decimal} */ one) => below(one, NOUGHT));
  const rows = drawing.delen.map((/** @type {any} */ one, /** @type {number} */ place) => row(`${place + 1}. ${one.label}`, one, root));
  const total = el("tr", { class: "ri-totaal" }, el("th", { scope: "row" }, word(left ? "LEFT" : "TOGETHER")), cell(drawing.totaal));
  const titles = [word("PART"), phrase("AMOUNT", { per: drawing.eenheid.replace(/^euro/, "") })];
  return [picture(amounts), tabel(titles, [...rows, total], drawing.titel, "ri-tabel ri-bedragen")];
}

/** @param {Decimal} one @param {Decimal} other */
function below(one, other) {
  return compare(one, other) < 0;
}

/** @param {string} name @param {any} part @param {string | null} root */
function row(name, part, root) {
  return el("tr", {}, el("th", { scope: "row" }, name, bron(part, root)), cell(part));
}

/** An amount without its period, which stands above the column. @param {any} amount */
function cell({ waarde, tekst }) {
  return waarde === null ? el("td", {}, tekst) : el("td", { class: "ri-bedrag" }, show(parse(String(waarde)), "euro"));
}

/** Costs from left to right; what is taken off goes back, so that the rest is what is left. @param {Decimal[]} amounts */
function picture(amounts) {
  const whole = amounts.filter((one) => below(NOUGHT, one)).reduce(sum, NOUGHT);
  if (whole.digits === 0n) return null;
  let [up, down] = [NOUGHT, whole];
  /** @type {Inhoud[]} */
  const costs = [];
  /** @type {Inhoud[]} */
  const reductions = [];
  amounts.forEach((amount, place) => {
    if (below(NOUGHT, amount)) {
      costs.push(part(place + 1, share(up, whole), share(amount, whole)));
      up = sum(up, amount);
    } else if (below(amount, NOUGHT)) {
      down = sum(down, amount);
      reductions.push(part(place + 1, share(down, whole), share(less(NOUGHT, amount), whole)));
    }
  });
  if (!reductions.length) return strip(costs);
  const width = percent(share(meer(down, NOUGHT), whole));
  const left = el("rect", { x: "0%", width, y: "10%", height: "80%", class: "ri-rest" });
  return [said("ADDED"), strip(costs), said("TAKEN_OFF"), strip([left, reductions])];
}

/** @param {Decimal} one @param {Decimal} other */
const sum = (one, other) => asDecimal(add(one, other));
/** @param {Decimal} one @param {Decimal} other */
const less = (one, other) => asDecimal(subtract(one, other));
/** @param {Decimal} one @param {Decimal} whole */
const share = (one, whole) => asDecimal(divide(one, whole));
/** @param {Decimal} one */
const percent = (one) => procent(Number(bare(one)));

/** @param {string} name */
function said(name) {
  return el("p", { class: "ri-hint", "aria-hidden": "true" }, word(name));
}

/** @param {Inhoud} parts */
function strip(parts) {
  return el("svg", { class: "ri-strip", "aria-hidden": "true", focusable: "false" }, parts);
}

/** @param {number} number @param {Decimal} begin @param {Decimal} size */
function part(number, begin, size) {
  const start = meer(begin, NOUGHT);
  const width = minder(size, less(ONE, start));
  const bar = el("rect", { x: percent(start), width: percent(width), y: "10%", height: "80%", class: "ri-deel" });
  const middle = percent(sum(start, share(width, TWO)));
  return [bar, !below(width, ROOM_FOR_A_NUMBER) && el("text", { x: middle, y: "50%" }, number)];
}

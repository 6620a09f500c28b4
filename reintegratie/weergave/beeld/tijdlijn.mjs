// A timeline: for each bar its words, and below them the bar on one scale of days. The pictures
// repeat the words and are hidden from a screen reader.

import { Day } from "../../rekenaar/dates.mjs";
import { phrase } from "../../rekenaar/phrases.mjs";
import { el } from "./knoop.mjs";
import { Dagen, korteMaanden, procent } from "./schaal.mjs";
import { datum } from "./woorden.mjs";

const NARROW = 0.01; // a bar is never thinner, so that one day in years can be seen
const LETTER = 0.03; // the part of a narrow picture that a letter of a label takes

/** The rows of a timeline, with the peildatum where it lies between them. @param {any} drawing @param {string} peildatum */
export function tijdlijn({ balken }, peildatum) {
  const periods = balken.flatMap((/** @type {any} */ bar) => bar.perioden);
  const scale = periods.length ? new Dagen(periods) : null;
  const today = Day.parse(peildatum).number;
  const rows = balken.map((/** @type {any} */ bar) => el("li", {}, words(bar), scale && strip(bar, scale, today)));
  return [
    el("ul", { class: "ri-balken" }, rows),
    scale && axis(scale),
    scale?.bevat(today) && el("p", { class: "ri-hint" }, phrase("DASHED", { dag: datum(peildatum) })),
  ];
}

/** @param {any} bar */
function words({ label, tekst }) {
  return el("p", {}, label, ": ", el("b", {}, tekst));
}

/** @param {any} bar @param {Dagen} scale @param {number} today */
function strip({ perioden }, scale, today) {
  if (!perioden.length) return null;
  const days = scale.maanden.map((day) => line(day.number, scale, "ri-raster"));
  const bars = perioden.map((/** @type {any} */ one) => bar(Day.parse(one.van).number, Day.parse(one.tot).number + 1, scale));
  const here = scale.bevat(today) && line(today, scale, "ri-hier");
  return el("svg", { class: "ri-strip", "aria-hidden": "true", focusable: "false" }, days, bars, here);
}

/** @param {number} first @param {number} end @param {Dagen} scale */
function bar(first, end, scale) {
  const width = Math.max(scale.deel(end) - scale.deel(first), NARROW);
  const x = procent(Math.min(scale.deel(first), 1 - width));
  return el("rect", { x, width: procent(width), y: "15%", height: "70%", class: "ri-vol" });
}

/** @param {number} day @param {Dagen} scale @param {string} kind */
function line(day, scale, kind) {
  const place = procent(scale.deel(day));
  return el("line", { x1: place, x2: place, y1: "0%", y2: "100%", class: kind });
}

/** @param {Dagen} scale */
function axis(scale) {
  const days = scale.maanden;
  const labels = korteMaanden(days).map((said, at) => ({ said, place: scale.deel(days[at].number) }));
  const fitting = labels.filter(({ said, place }) => place + LETTER * said.length <= 1);
  const texts = fitting.map(({ said, place }) => el("text", { x: procent(place), y: "1em" }, said));
  return el("svg", { class: "ri-as", "aria-hidden": "true", focusable: "false" }, texts);
}

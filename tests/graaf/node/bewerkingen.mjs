// Carries out single operations: one on each line of standard input, what it gives on the same line of
// standard output. The first argument is the folder of the calculator, so that a broken copy can be
// asked too.

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.argv[2]}/`);
const load = (name) => import(new URL(name, folder).href);
const { Day } = await load("dates.mjs");
const { Decimal, stripped } = await load("decimal.mjs");
const { Fout } = await load("errors.mjs");
const { Figure } = await load("figures.mjs");
const { NONE, Names } = await load("names.mjs");
const { OPERATIONS } = await load("operations.mjs");
const { Periods } = await load("periods.mjs");
const { speak } = await load("phrases.mjs");
const { read } = await load("values.mjs");

const SAID = ["BEFORE_FIRST", "DIVISION", "NOT_GIVEN", "PART_OF_A_DAY", "TOO_FAR", "TOO_MANY_DIGITS"];
speak(Object.fromEntries(SAID.map((name) => [name, name])));

function value(written) {
  if (Array.isArray(written)) {
    return new Periods(written.map(([van, tot]) => ({ van: Day.parse(van), tot: Day.parse(tot) })));
  }
  return typeof written === "object" && written && "geheel" in written ? BigInt(written.geheel) : read(written);
}

function text(found) {
  if (typeof found === "bigint") return `geheel ${found}`;
  if (found instanceof Day) return `datum ${found.iso}`;
  if (!(found instanceof Decimal)) return `${typeof found} ${found}`;
  const { negative, digits, exponent } = stripped(found);
  return `getal ${negative ? "-" : ""}${digits}E${exponent}`;
}

function carryOut({ op, args, detail, cijfers = {}, gekozen = {} }) {
  const names = new Names();
  const sets = args.map(({ ontbreekt = [] }) => names.all(ontbreekt.map(([kind, name]) => names.one(kind, name))));
  const run = {
    values: args.map((one) => ("waarde" in one ? value(one.waarde) : null)),
    missing: sets,
    differs: [],
    chosen: gekozen,
    facts: new Map(),
    figure: (name) => new Figure(cijfers[name]),
    counting: (_, readings) => readings,
  };
  OPERATIONS[op]({ place: args.length, args: args.map((_, place) => place), detail, names })(run);
  const missing = run.missing[args.length];
  const listed = missing.names.map(({ kind, name }) => `${kind} ${name}`).sort();
  return missing === NONE ? text(run.values[args.length]) : `ontbreekt ${listed.join(", ")}`;
}

const lines = [];
for await (const line of createInterface({ input: process.stdin })) {
  try {
    lines.push(carryOut(JSON.parse(line)));
  } catch (error) {
    lines.push(error instanceof Fout ? error.fout : error.name);
  }
}
process.stdout.write(`${lines.join("\n")  }\n`);

// Carries out functions of practice: a list of [name, ...arguments] on standard input, what each gives
// on standard output.

import { readFileSync } from "node:fs";
import * as herhalen from "../../reintegratie/site/_static/herhalen.mjs";

const given = JSON.parse(readFileSync(0, "utf8"));
const found = given.map(([name, ...rest]) =>
  name === "volgorde" ? herhalen.volgorde(rest[0], new Map(Object.entries(rest[1])), rest[2]) : herhalen[name](...rest),
);
process.stdout.write(JSON.stringify(found));

// What the questionnaire without Python shows of states: one on each line of standard input, as JSON on
// the same line of standard output. The first argument holds the rules and the register.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Law } from "../../reintegratie/rekenaar/index.mjs";
import { Wegwijzer } from "../../reintegratie/rekenaar/wegwijzer/scherm.mjs";
import { gegevens, lees } from "../../reintegratie/rekenaar/wegwijzer/stand.mjs";

const { wet, wijzer } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const wegwijzer = new Wegwijzer(new Law(wet), wijzer);

const lines = [];
for await (const line of createInterface({ input: process.stdin })) {
  const stand = lees(wegwijzer.register, JSON.parse(line));
  lines.push(JSON.stringify({ ...gegevens(wegwijzer.register, stand), beeld: wegwijzer.beeld(stand) }));
}
process.stdout.write(`${lines.join("\n")}\n`);

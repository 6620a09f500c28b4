// Answers questions with the calculator that needs no Python: a question on each line of standard
// input, its answer as JSON on the same line of standard output. The first argument is the package.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Fout, Law } from "../../reintegratie/rekenaar/index.mjs";

const law = new Law(JSON.parse(readFileSync(process.argv[2], "utf8")));

function answer({ regel, feiten, peildatum, lezingen, alle_bronnen, krommen }) {
  try {
    const found = law.answer(regel, feiten, peildatum, lezingen, { everybody: alle_bronnen });
    return krommen ? found.curves() : found.data();
  } catch (error) {
    if (error instanceof Fout) return { fout: error.fout, melding: error.melding, veld: error.veld };
    return { stuk: String(error.stack) };
  }
}

const lines = [];
for await (const line of createInterface({ input: process.stdin })) {
  lines.push(JSON.stringify(answer(JSON.parse(line))));
}
process.stdout.write(`${lines.join("\n")  }\n`);

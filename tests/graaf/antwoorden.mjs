// Answers questions with the calculator that needs no Python: a question on each line of standard
// input, its answer as JSON on the same line of standard output. The first argument is the package.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { changes, curves, data, Fout, Law } from "../../reintegratie/rekenaar/index.mjs";
import "../../reintegratie/weergave/beeld/alles.mjs";
import { geschreven } from "../../reintegratie/weergave/beeld/geschreven.mjs";
import { antwoord } from "../../reintegratie/weergave/beeld/rekenhulp.mjs";

const law = new Law(JSON.parse(readFileSync(process.argv[2], "utf8")));

/** What a form is answered with, its nodes as HTML. */
function toForm(vraag) {
  const shown = antwoord(law, vraag);
  for (const part of ["kort", "html", "verandert", "krommen"]) if (shown[part]) shown[part] = geschreven(shown[part]);
  return shown;
}

function answer({ vraag, regel, feiten, peildatum, lezingen, alle_bronnen, krommen, verandert }) {
  try {
    if (vraag) return toForm(vraag);
    const found = law.answer(regel, feiten, peildatum, lezingen, { everybody: alle_bronnen });
    if (verandert) return changes(found);
    return krommen ? curves(found) : data(found);
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

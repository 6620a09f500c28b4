// Answers questions with the calculator that needs no Python: a question on each line of standard
// input, its answer as JSON on the same line of standard output. The first argument is the package.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Fout, Law } from "../../reintegratie/rekenaar/index.mjs";
import { kort, rest } from "../../reintegratie/weergave/beeld/antwoord.mjs";
import { geschreven } from "../../reintegratie/weergave/beeld/geschreven.mjs";
import { krommen as drawn } from "../../reintegratie/weergave/beeld/kromme.mjs";
import { antwoord } from "../../reintegratie/weergave/beeld/rekenhulp.mjs";

const law = new Law(JSON.parse(readFileSync(process.argv[2], "utf8")));

/** The whole of an answer as HTML: in short, the rest in two ways, and its curves. */
function html(found, { wortel, veld }) {
  const said = found.data();
  const folded = rest(said, law.labels, { wortel: null, bewijs: false });
  return [kort(said), rest(said, law.labels, { wortel, veld }), folded, drawn(found.curves(), wortel)].map(geschreven);
}

/** What a form is answered with, its nodes as HTML. */
function toForm(vraag) {
  const shown = antwoord(law, vraag);
  for (const part of ["kort", "html", "krommen"]) if (shown[part]) shown[part] = geschreven(shown[part]);
  return shown;
}

function answer({ vraag, regel, feiten, peildatum, lezingen, alle_bronnen, krommen, beeld }) {
  try {
    if (vraag) return toForm(vraag);
    const found = law.answer(regel, feiten, peildatum, lezingen, { everybody: alle_bronnen });
    if (beeld) return html(found, beeld);
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

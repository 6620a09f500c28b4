// Moves one figure after another over everybody, as a slider does; writes for each form how many
// milliseconds its answer took, as JSON. The first argument is the package of the page, standard input
// the forms.

import { readFileSync } from "node:fs";
import { Schuiver } from "../../reintegratie/beleid/schuiven/antwoord.mjs";
import { Day } from "../../reintegratie/rekenaar/dates.mjs";

const schuiver = new Schuiver(JSON.parse(readFileSync(process.argv[2], "utf8")));
const forms = JSON.parse(readFileSync(0, "utf8"));
const start = performance.now();
while (!schuiver.mensen.bereid(Day.parse(process.argv[3]), 200));
const ready = performance.now() - start;
const taken = forms.map((form) => {
  const begin = performance.now();
  schuiver.antwoord(form);
  return performance.now() - begin;
});
process.stdout.write(JSON.stringify({ ready, taken }));

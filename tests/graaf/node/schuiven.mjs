// Answers what somebody moves on the page: a form on each line of standard input; what it does, and how
// that is shown, as JSON on the same line of standard output. The first argument is the package.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Schuiver } from "../../../reintegratie/beleid/schuiven/antwoord.mjs";
import { kort, rest } from "../../../reintegratie/beleid/schuiven/getoond.mjs";
import { inhoud } from "../../../reintegratie/beleid/schuiven/teken.mjs";
import { geschreven } from "../../../reintegratie/weergave/beeld/geschreven.mjs";

const schuiver = new Schuiver(JSON.parse(readFileSync(process.argv[2], "utf8")));

/** The examples as the part shows them, and the pictures of the people. */
function shown(found) {
  if (!found.voorbeelden) return null;
  const nobody = { ...found, mensen: null };
  const examples = [kort(nobody, found.voorbeelden.zin), rest(nobody)];
  return [...examples, inhoud(found.mensen.delen)].map(geschreven);
}

/** The curve of a form, once it is whole. */
function curve(asked) {
  const steps = schuiver.kromme(asked);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  if (asked.krommen) {
    process.stdout.write(`${JSON.stringify(curve(asked))}\n`);
    continue;
  }
  const found = schuiver.antwoord(asked);
  process.stdout.write(`${JSON.stringify([found, shown(found)])}\n`);
}

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
  const examples = [kort(found, found.voorbeelden.zin), rest({ ...found, mensen: null })];
  return [...examples, inhoud(found.mensen.delen)].map(geschreven);
}

for await (const line of createInterface({ input: process.stdin })) {
  const found = schuiver.antwoord(JSON.parse(line));
  process.stdout.write(`${JSON.stringify([found, shown(found)])}\n`);
}

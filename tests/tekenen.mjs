// Fills the places in HTML for what is drawn of an answer: a request as JSON on each line of standard
// input, with the words to tell it in; the HTML as JSON on the same line of standard output.

import { createInterface } from "node:readline";
import { speak } from "../reintegratie/rekenaar/phrases.mjs";
import { opgevuld } from "../reintegratie/weergave/beeld/plekken.mjs";

for await (const line of createInterface({ input: process.stdin })) {
  const { teksten, html } = JSON.parse(line);
  speak(teksten);
  process.stdout.write(`${JSON.stringify(opgevuld(html))}\n`);
}

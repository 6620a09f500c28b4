// Draws every answer in the pages of a build, in one go: standard input names the pages, with the
// words that answers are told in.

import { readFileSync, writeFileSync } from "node:fs";
import { speak } from "../rekenaar/phrases.mjs";
import { opgevuld } from "../weergave/beeld/plekken.mjs";

const { teksten, paginas } = JSON.parse(readFileSync(0, "utf8"));
speak(teksten);
for (const pagina of paginas) writeFileSync(pagina, opgevuld(readFileSync(pagina, "utf8")));

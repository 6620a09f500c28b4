// What the questionnaire without Python shows of states: one on each line of standard input, as JSON on
// the same line of standard output. The first argument holds the rules and the register.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Law } from "../../reintegratie/rekenaar/index.mjs";
import { Wegwijzer } from "../../reintegratie/rekenaar/wegwijzer/scherm.mjs";
import { speak } from "../../reintegratie/rekenaar/phrases.mjs";
import { gegevens, lees } from "../../reintegratie/rekenaar/wegwijzer/stand.mjs";
import { geschreven } from "../../reintegratie/weergave/beeld/geschreven.mjs";
import { blad } from "../../reintegratie/weergave/beeld/wegwijzer/blad.mjs";
import { instrument } from "../../reintegratie/weergave/beeld/wegwijzer/instrument.mjs";
import { matrix } from "../../reintegratie/weergave/beeld/wegwijzer/samenloop.mjs";

const { wet, wijzer } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const wegwijzer = new Wegwijzer(new Law(wet), wijzer);

speak(wijzer.teksten);

/** What a reader sees of a state: the sheet, each instrument, and what goes together. */
function drawn({ lijst, samenloop, ...rest }) {
  const rows = lijst.flatMap(({ rijen }) => rijen);
  return {
    blad: geschreven(blad({ lijst, samenloop, ...rest }, wijzer.rollen, wegwijzer.register.ontvangstbewijs(rest.peildatum), { dag: "18 november 2026", adres: "" })),
    instrumenten: Object.fromEntries(rows.map((row) => [row.naam, geschreven(instrument(row, "../"))])),
    samenloop: geschreven(matrix(samenloop, "../", (namen) => wegwijzer.samenloop.van(namen, rest.peildatum))),
  };
}

const lines = [];
for await (const line of createInterface({ input: process.stdin })) {
  const { getekend, ...given } = JSON.parse(line);
  const stand = lees(wegwijzer.register, given);
  const shown = wegwijzer.beeld(stand);
  const said = getekend ? drawn(shown) : { beeld: shown };
  lines.push(JSON.stringify({ ...gegevens(wegwijzer.register, stand), ...said }));
}
process.stdout.write(`${lines.join("\n")}\n`);

/* Carries out every question and every worked example in Pyodide, and writes the answers to
   standard output. Use: node voorbeelden.mjs PACKAGE.zip TASKS.json [MEMORY SIZE]
   The environment says in NU what time it is. With a memory Python is restored from it, as a page does; else it is loaded plainly. */

import { createReadStream, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { loadPyodide } from "pyodide";
import maakModule from "pyodide/pyodide.asm.mjs";
import { herstel } from "../../reintegratie/site/_static/herstel.mjs";

process.on("uncaughtException", (fout) => { // not the one long line of Pyodide in which it arose
  console.error(fout.stack);
  process.exit(1);
});
const [pakket, taken, geheugen, omvang] = process.argv.slice(2);
const verschil = Date.parse(process.env.NU) - Date.now(); // what time it is, says who asks
const nu = Date.now;
Date.now = () => nu() + verschil;

function hersteld() {
  const stroom = Readable.toWeb(createReadStream(geheugen)).pipeThrough(new DecompressionStream("gzip"));
  const plaatsen = { stdLibURL: join(dirname(geheugen), "leeg.zip") };
  return herstel({ loadPyodide, maakModule, stroom, omvang: Number(omvang), plaatsen });
}

function pakUit(python) { // a plain Uint8Array: a Buffer is refused
  python.unpackArchive(new Uint8Array(readFileSync(pakket)), "zip", { extractDir: "/pakket" });
}

const python = await (geheugen ? hersteld() : loadPyodide());
if (!geheugen) pakUit(python);
python.globals.set("taken", readFileSync(taken, "utf8"));
const antwoorden = JSON.parse(python.runPython(`
import json, random, sys
from datetime import date
sys.path[:0] = [] if "/pakket" in sys.path else ["/pakket"]
from reintegratie.loket import beantwoord

tasks = json.loads(taken)
json.dumps({
    "questions": {name: json.loads(beantwoord(json.dumps(question)))
                  for name, question in tasks["questions"].items()},
    "today": date.today().isoformat(),
    "random": [random.random()],
}, ensure_ascii=False)
`));
if (geheugen) { // no page has the examples: they come as files
  pakUit(python);
  antwoorden.random.push((await hersteld()).runPython("random.random()"));
}
antwoorden.examples = JSON.parse(python.runPython(`
from reintegratie.weergave.voorbeeld import VOORBEELD

def example(name):
    given = VOORBEELD.gegevens(VOORBEELD.vraag(name))
    return {"data": given, "text": VOORBEELD.tekst(given), "html": VOORBEELD.blok(given, "x", "../")}

json.dumps({name: example(name) for name in tasks["examples"]}, ensure_ascii=False)
`));
process.stdout.write(JSON.stringify(antwoorden));

/* Carries out every worked example and every question in Pyodide, and writes the answers to
   standard output. Use: node voorbeelden.mjs PACKAGE.zip TASKS.json */

import { readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";

const [pakket, taken] = process.argv.slice(2);
const python = await loadPyodide();
// a plain Uint8Array: a Buffer is refused
python.unpackArchive(new Uint8Array(readFileSync(pakket)), "zip", { extractDir: "/pakket" });
python.globals.set("taken", readFileSync(taken, "utf8"));
process.stdout.write(python.runPython(`
import json, sys
sys.path.insert(0, "/pakket")
from reintegratie.weergave import cellen
from reintegratie.weergave.antwoord import antwoord
from reintegratie.loket import blok

def example(name):
    block, text = cellen.voorbeeld(name)
    return {"block": block, "text": text, "html": blok(block, "x", "../")}

tasks = json.loads(taken)
json.dumps({
    "examples": {name: example(name) for name in tasks["examples"]},
    "questions": {name: antwoord(question) for name, question in tasks["questions"].items()},
}, ensure_ascii=False)
`));

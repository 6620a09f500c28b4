/* Carries out every worked example in Pyodide, and writes the answers to standard output.
   Use: node voorbeelden.mjs PACKAGE.zip NAMES.json */

import { readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";

const [pakket, namen] = process.argv.slice(2);
const python = await loadPyodide();
// a plain Uint8Array: a Buffer is refused
python.unpackArchive(new Uint8Array(readFileSync(pakket)), "zip", { extractDir: "/pakket" });
python.globals.set("namen", readFileSync(namen, "utf8"));
process.stdout.write(python.runPython(`
import json, sys
sys.path.insert(0, "/pakket")
from reintegratie import wetboek
from reintegratie.weergave import cellen, tekst
from reintegratie.weergave.blokken import blok

def carried_out(name):
    block, text = cellen.voorbeeld(name)
    return {"block": block, "text": text, "html": blok(block, "x", "../")}

json.dumps({name: carried_out(name) for name in json.loads(namen)}, ensure_ascii=False)
`));

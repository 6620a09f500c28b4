/* Asks the questionnaire in Pyodide one question after another; writes how long each took, in
   milliseconds. Use: node wegwijzer.mjs PACKAGE.zip QUESTIONS.json */

import { readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";

const [pakket, vragen] = process.argv.slice(2);
const python = await loadPyodide();
// a plain Uint8Array: a Buffer is refused
python.unpackArchive(new Uint8Array(readFileSync(pakket)), "zip", { extractDir: "/pakket" });
const beantwoord = python.runPython(`
import sys
sys.path.insert(0, "/pakket")
from reintegratie.loket import beantwoord
beantwoord
`);
const duur = JSON.parse(readFileSync(vragen, "utf8")).map((vraag) => {
  const begin = performance.now();
  beantwoord(vraag);
  return performance.now() - begin;
});
process.stdout.write(JSON.stringify(duur));

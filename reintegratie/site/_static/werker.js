/* Python for one page, in a worker of its own. Everything comes from this site:
   without these three addresses Pyodide would turn to a third party. */

import { loadPyodide } from "./pyodide/pyodide.mjs";

const MAP = new URL("./pyodide/", import.meta.url).href;
const IMPORT = "from reintegratie.weergave.antwoord import beantwoord; beantwoord";

async function haalPakket() {
  const antwoord = await fetch(`${MAP}reintegratie.zip`);
  if (!antwoord.ok) throw new Error(`reintegratie.zip: ${antwoord.status}`);
  return antwoord.arrayBuffer();
}

/** Resolves to the Python function that answers a question (JSON text to JSON text). */
async function start() {
  const [python, pakket] = await Promise.all([
    loadPyodide({ indexURL: MAP, lockFileURL: `${MAP}pyodide-lock.json`, packageBaseUrl: MAP }),
    haalPakket(),
  ]);
  const plaats = python.runPython("import site; site.getsitepackages()[0]");
  python.unpackArchive(pakket, "zip", { extractDir: plaats });
  return python.runPython(IMPORT);
}

const klaar = start();
klaar.then(
  () => postMessage({ soort: "klaar" }),
  (fout) => { console.warn(fout); postMessage({ soort: "mislukt" }); },
);

addEventListener("message", async ({ data: { id, vraag } }) => {
  const beantwoord = await klaar;
  postMessage({ soort: "antwoord", id, uitkomst: JSON.parse(beantwoord(JSON.stringify(vraag))) });
});

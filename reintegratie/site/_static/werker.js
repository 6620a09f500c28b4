/* Python for one page, in a worker of its own. Everything comes from this site:
   without these three addresses Pyodide would turn to a third party. */

import { loadPyodide } from "./pyodide/pyodide.mjs";

const MAP = new URL("./pyodide/", import.meta.url).href;
const IMPORT = "from reintegratie.loket import beantwoord; beantwoord";
const LEGE_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

function mislukt(fout) {
  console.warn(fout);
  postMessage({ soort: "mislukt" });
}

// Pyodide waits for ever for a file that does not come: every failed fetch is reported here.
const haal = globalThis.fetch;
globalThis.fetch = async (...wat) => {
  const antwoord = await haal(...wat).catch((fout) => { mislukt(fout); throw fout; });
  if (!antwoord.ok) mislukt(`${antwoord.url}: ${antwoord.status}`);
  return antwoord;
};

/** Resolves to the Python function that answers a question (JSON text to JSON text). */
async function start() {
  new WebAssembly.Module(LEGE_MODULE); // throws where WebAssembly is missing or forbidden
  const [python, pakket] = await Promise.all([
    loadPyodide({ indexURL: MAP, lockFileURL: `${MAP}pyodide-lock.json`, packageBaseUrl: MAP }),
    fetch(`${MAP}reintegratie.zip`).then((antwoord) => antwoord.arrayBuffer()),
  ]);
  const plaats = python.runPython("import site; site.getsitepackages()[0]");
  python.unpackArchive(pakket, "zip", { extractDir: plaats });
  return python.runPython(IMPORT);
}

const klaar = start();
klaar.then(() => postMessage({ soort: "klaar" }), mislukt);

addEventListener("message", async ({ data: { id, vraag } }) => {
  const beantwoord = await klaar;
  postMessage({ soort: "antwoord", id, uitkomst: JSON.parse(beantwoord(JSON.stringify(vraag))) });
});

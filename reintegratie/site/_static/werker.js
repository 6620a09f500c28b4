/* Python for one page, in a worker of its own. Everything comes from this site:
   without these addresses Pyodide would turn to a third party. */

import { herstel } from "./herstel.mjs";
import { ABI, GEWICHT, OMVANG } from "./pyodide/feiten.js";

const hier = (plek) => new URL(plek, import.meta.url).href;
const MAP = hier("./pyodide/");
const GEHEUGEN = hier("./pyodide/geheugen.bin");
const PAKKET = hier("./pyodide/reintegratie.zip");
const plaatsen = {
  indexURL: MAP,
  packageBaseUrl: MAP,
  lockFileContents: { info: { abi_version: ABI }, packages: {} }, // no packages but our own
};
const IMPORT = "from reintegratie.loket import beantwoord; beantwoord";
const DIEPST = 100; // nothing that the pages themselves ask is a tenth of it
const LEGE_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

let wieHoort = console.warn; // of a part of Python that does not come

// Pyodide waits for ever for a file that does not come, and for WebAssembly that does not compile:
// each of these is told to whoever tries to start it.
const kaal = globalThis.fetch;
const haal = async (/** @type {RequestInfo} */ wat, /** @type {RequestInit} */ hoe = undefined) => geteld(await kaal(wat, hoe));
globalThis.fetch = async (wat, hoe) => {
  const antwoord = await gehoord(haal(/** @type {RequestInfo} */ (wat), hoe));
  if (!antwoord.ok) wieHoort(new Error(`${antwoord.url}: ${antwoord.status}`));
  return antwoord;
};

let binnen = 0; // bytes
/** The same answer, of which the page hears how much has come in. */
function geteld(antwoord) {
  if (!antwoord.body) return antwoord;
  const telt = new TransformStream({
    transform(stuk, door) {
      binnen += stuk.length;
      postMessage({ soort: "voortgang", deel: Math.min(binnen / GEWICHT, 0.99) });
      door.enqueue(stuk);
    },
  });
  const { status, headers } = antwoord;
  const nieuw = new Response(antwoord.body.pipeThrough(telt), { status, headers });
  return Object.defineProperty(nieuw, "url", { value: antwoord.url });
}

function gehoord(belofte) {
  belofte.catch((fout) => wieHoort(fout));
  return belofte;
}

/** Compiles what came in, also from a host that calls WebAssembly something else. */
async function compileer(bron, ...rest) {
  const antwoord = await bron;
  const alsWasm = antwoord.headers.get("content-type") === "application/wasm";
  return alsWasm ? stroomt(antwoord, ...rest) : WebAssembly.instantiate(await antwoord.arrayBuffer(), ...rest);
}
const stroomt = globalThis.WebAssembly?.instantiateStreaming?.bind(WebAssembly);
if (stroomt) WebAssembly.instantiateStreaming = (...wat) => gehoord(compileer(...wat));

/** What `begin` gives; rejects as soon as a part of it does not come. */
const heel = (begin) => new Promise((klaar, fout) => {
  wieHoort = fout;
  begin().then(klaar, fout);
});

/** Resolves to the Python function that answers a question (JSON text to JSON text). */
async function start() {
  new WebAssembly.Module(LEGE_MODULE); // throws where WebAssembly is missing or forbidden
  const geheugen = haal(GEHEUGEN); // not the fetch above: this one may fail
  geheugen.catch(() => {}); // whoever waits for it hears of it
  const [{ loadPyodide }, { default: maakModule }] = await Promise.all(
    ["pyodide.mjs", "pyodide.asm.mjs"].map((naam) => import(MAP + naam)));
  return heel(() => hersteld(loadPyodide, maakModule, geheugen)).catch((fout) => {
    console.info(`Python wordt gewoon geladen: ${fout}`);
    return heel(() => geladen(loadPyodide));
  });
}

/** Python as the build left it, with the lawbook read; unpacked here since not every host packs. */
async function hersteld(loadPyodide, maakModule, geheugen) {
  const antwoord = await geheugen;
  if (!antwoord.ok) throw new Error(`${antwoord.url}: ${antwoord.status}`);
  const stroom = antwoord.body.pipeThrough(new DecompressionStream("gzip"));
  const zonder = { ...plaatsen, stdLibURL: `${MAP}leeg.zip` }; // it is in the memory
  const python = await herstel({ loadPyodide, maakModule, stroom, omvang: OMVANG, plaatsen: zonder });
  return python.runPython("beantwoord");
}

/** Python started from nothing: slower, and without any private interface. */
async function geladen(loadPyodide) {
  const [python, pakket] = await Promise.all([
    loadPyodide(plaatsen),
    fetch(PAKKET).then((antwoord) => antwoord.arrayBuffer()),
  ]);
  const plaats = python.runPython("import site; site.getsitepackages()[0]");
  python.unpackArchive(pakket, "zip", { extractDir: plaats });
  return python.runPython(IMPORT);
}

const klaar = start();
klaar.then(() => postMessage({ soort: "klaar" }), (fout) => {
  console.warn(fout);
  postMessage({ soort: "mislukt" });
});

addEventListener("message", async ({ data: { id, vraag } }) => {
  const beantwoord = await klaar;
  postMessage({ soort: "antwoord", id, uitkomst: uitkomst(beantwoord, vraag) });
});

/** The answer to a question (JSON text); null for one that is too deep or too large to read. */
function uitkomst(beantwoord, vraag) {
  if (teDiep(vraag)) return null;
  try {
    return JSON.parse(beantwoord(vraag));
  } catch (fout) {
    console.warn(fout);
    return null;
  }
}

/** Whether brackets nest deeper than Python can read here: it would stop for good. Those within a
    text count too, since a file that is read is one. */
function teDiep(tekst) {
  let diep = 0;
  for (const teken of tekst) {
    if (teken === "[" || teken === "{") diep++;
    else if (teken === "]" || teken === "}") diep--;
    if (diep > DIEPST) return true;
  }
  return false;
}

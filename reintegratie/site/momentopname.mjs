/* Writes the memory of a Pyodide that has read the lawbook and answered each rule once, with gzip.
   A page restores it instead of starting Python.
   Use: node momentopname.mjs PYODIDE PACKAGE.zip TARGET */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const BLADZIJDE = 65536; // WebAssembly counts memory in pages
const VUL = `
import gc, sys
usual = gc.get_threshold()
gc.set_threshold(200)  # a small memory is soon restored
sys.path.insert(0, "/pakket")
from reintegratie.loket import beantwoord
from reintegratie.opwarmen import warm_op
warm_op()
gc.set_threshold(*usual)
gc.freeze()  # what was read stays: answering never looks through it again
`;
process.on("uncaughtException", (fout) => { // not the one long line of Pyodide in which it arose
  console.error(fout.message);
  process.exit(1);
});
const [pyodide, pakket, doel] = process.argv.splice(1).slice(1); // not in the memory: where it was made
const { loadPyodide } = await import(pathToFileURL(join(pyodide, "pyodide.mjs")).href);
const python = await loadPyodide({ _makeSnapshot: true, stdout: () => {} });
// a plain Uint8Array: a Buffer is refused
python.unpackArchive(new Uint8Array(readFileSync(pakket)), "zip", { extractDir: "/pakket" });
python.runPython(VUL);
wisVrij(python._module);
writeFileSync(doel, gzipSync(tot(python.makeMemorySnapshot(), python._module._sbrk(0)), { level: 7 })); // 9 takes four times as long for half a per cent

/** Clears what was given back, so that it takes no room in the file. */
function wisVrij(module) {
  const gekregen = [];
  for (const maat of [8192, 2048, 512, 128, 32]) { // from large to small: what is left gets smaller
    for (const grens = module._sbrk(0); module._sbrk(0) === grens;) {
      const plek = module._malloc(maat);
      module.HEAPU8.fill(0, plek, plek + maat);
      gekregen.push(plek);
    }
  }
  gekregen.forEach((plek) => module._free(plek));
}

/** The memory up to where it is in use, in whole pages. Its head says (second number) how long it is. */
function tot(bytes, grens) {
  const kop = new Uint32Array(bytes.buffer)[1];
  return bytes.subarray(0, Math.ceil((kop + grens) / BLADZIJDE) * BLADZIJDE);
}

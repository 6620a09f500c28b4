/* Restores Python from the memory that the build left behind. Knows no page: Node does it too.

   `_loadSnapshot` is private to Pyodide, hence its pinned version and the plain load beside this.
   It wants the memory before it starts to compile; here the bytes come in meanwhile. And it starts
   with 30 MB whatever is in them (github.com/pyodide/pyodide/issues/6254): here memory grows first. */

/** Python with the memory in `stroom` (a stream of `omvang` bytes). Rejects when that does not fit.
    `maakModule` is what pyodide.asm.mjs gives; `plaatsen` says where Pyodide finds the rest. */
export async function herstel({ loadPyodide, maakModule, stroom, omvang, plaatsen }) {
  const geheugen = new Uint8Array(omvang);
  const gevuld = vul(geheugen, stroom);
  gevuld.catch(() => {}); // whoever waits for it hears of it
  const python = await loadPyodide({
    ...plaatsen,
    _loadSnapshot: geheugen,
    async createPyodideModule(instellingen) {
      const module = await maakModule(instellingen);
      await gevuld;
      module.growMemory(omvang);
      return module;
    },
  });
  delete python._api.config._loadSnapshot; // one copy of it is enough
  python.runPython("import random; random.seed()"); // else every visitor draws the same
  return python;
}

async function vul(geheugen, stroom) {
  let plek = 0;
  for (const lezer = stroom.getReader(); ;) {
    const { done, value } = await lezer.read();
    if (done) break;
    geheugen.set(value, plek); // throws when it is too much
    plek += value.length;
  }
  if (plek < geheugen.length) throw new Error(`Het geheugen is te kort: ${plek} bytes.`);
}

// Makes the scripts of the pages of modules: node bundel.mjs <folder of the scripts>. Standard input says
// which: `pagina` (the name of a script, and the module that begins it), `onderdelen` (what a page fetches
// when it has such a part) and `werkers`.
//
// No two share a chunk: a page then fetches one script, which is a quarter smaller than the same in pieces.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";

// Browsers of five years ago: what is newer in the language is written in what these know.
const BROWSERS = JSON.parse(readFileSync(new URL("./browsers.json", import.meta.url), "utf8"));

const [outdir] = process.argv.slice(2);
const { map, pagina, onderdelen, werkers } = JSON.parse(readFileSync(0, "utf8"));
const apart = onderdelen.map((path) => `./${basename(path)}`);
// A browser that understands it compiles all of a script beside the page, while it comes in.
const banner = { js: "//# allFunctionsCalledOnLoad" };
/** @type {import("esbuild").BuildOptions} */
const shared = { outdir, bundle: true, format: "esm", minify: true, charset: "utf8", target: BROWSERS, logLevel: "warning" };

for (const [name, contents] of Object.entries(pagina)) {
  await build({ ...shared, stdin: { contents, resolveDir: map, sourcefile: name }, entryNames: name, external: apart, banner });
}
await build({ ...shared, entryPoints: onderdelen, entryNames: "[name]" });
// Whole, and no modules: not every browser starts these.
await build({ ...shared, entryPoints: werkers, entryNames: "[name]", format: "iife" });

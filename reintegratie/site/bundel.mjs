// Makes one script of the modules of a page, and one of each part that is fetched when it is needed.
// node bundel.mjs <folder of the modules> <folder of the scripts>; standard input is where they begin.

import { readFileSync } from "node:fs";
import { build } from "esbuild";

// Browsers of five years ago: what is newer in the language is written in what these know.
const BROWSERS = JSON.parse(readFileSync(new URL("./browsers.json", import.meta.url), "utf8"));

const WORKERS = ["schuifwerker.js"]; // whole, and no modules: not every browser starts these

const [resolveDir, outdir] = process.argv.slice(2);
/** @type {import("esbuild").BuildOptions} */
const shared = { outdir, bundle: true, minify: true, charset: "utf8", target: BROWSERS, logLevel: "warning" };
await build({
  ...shared,
  stdin: { contents: readFileSync(0, "utf8"), resolveDir, sourcefile: "pagina.js" },
  entryNames: "pagina",
  chunkNames: "[name]-[hash]", // the build of the site gives every file a hash
  external: ["./vouw.js"], // every page has it
  splitting: true,
  format: "esm",
});
await build({ ...shared, entryPoints: WORKERS.map((name) => `${resolveDir}/${name}`), format: "iife" });

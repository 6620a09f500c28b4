// Makes one script of the modules of a page, and one of each part that is fetched when it is needed.
// node bundel.mjs <folder of the modules> <folder of the scripts>; standard input is where they begin.

import { readFileSync } from "node:fs";
import { build } from "esbuild";

// Browsers of five years ago: what is newer in the language is written in what these know.
const BROWSERS = JSON.parse(readFileSync(new URL("./browsers.json", import.meta.url), "utf8"));

const [resolveDir, outdir] = process.argv.slice(2);
await build({
  stdin: { contents: readFileSync(0, "utf8"), resolveDir, sourcefile: "pagina.js" },
  outdir,
  entryNames: "pagina",
  chunkNames: "[name]", // the build of the site gives every file a hash
  bundle: true,
  external: ["./vouw.js"], // every page has it
  splitting: true,
  format: "esm",
  minify: true,
  charset: "utf8",
  target: BROWSERS,
  logLevel: "warning",
});

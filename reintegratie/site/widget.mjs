// Makes the one script of the parts in Jupyter: node widget.mjs <where it is written>.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const BROWSERS = JSON.parse(readFileSync(new URL("./browsers.json", import.meta.url), "utf8"));

await build({
  entryPoints: [fileURLToPath(new URL("./pagina/jupyter.js", import.meta.url))],
  outfile: process.argv[2],
  bundle: true,
  format: "esm",
  minify: true,
  charset: "utf8",
  target: BROWSERS,
  logLevel: "warning",
});

// Makes one small style sheet of all that the pages need, that of a calculator alone, and that of the book on
// paper.
// node stijl.mjs <folder of the style> <folder to write to>; standard input is what the first one holds.

import { readFileSync } from "node:fs";
import { build } from "esbuild";

const BROWSERS = JSON.parse(readFileSync(new URL("./browsers.json", import.meta.url), "utf8"));

const [resolveDir, outdir] = process.argv.slice(2);
/** @type {import("esbuild").BuildOptions} */
const how = { outdir, bundle: true, minify: true, charset: "utf8", target: BROWSERS, logLevel: "warning" };
const contents = readFileSync(0, "utf8");
await build({ ...how, stdin: { contents, resolveDir, sourcefile: "alles.css", loader: "css" }, entryNames: "stijl" });
await build({ ...how, entryPoints: ["los", "boek"].map((name) => `${resolveDir}/${name}.css`) });

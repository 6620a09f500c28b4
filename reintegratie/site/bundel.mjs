// Makes the scripts of the pages of modules: node bundel.mjs <folder of the scripts>. Standard input says
// which: `pagina` (the name of a script, and the module that begins it), `teksten` (the words, and the name
// that stands for them), `onderdelen` (what a page fetches when it has such a part, or once it lives) and
// `werkers`.
//
// No two share a chunk: a page then fetches one script, which is a quarter smaller than the same in pieces.

import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";
import { minify } from "terser";

// Browsers of five years ago: what is newer in the language is written in what these know.
const BROWSERS = JSON.parse(readFileSync(new URL("./browsers.json", import.meta.url), "utf8"));

const [outdir] = process.argv.slice(2);
const { map, pagina, teksten, onderdelen, werkers } = JSON.parse(readFileSync(0, "utf8"));
const apart = onderdelen.map((path) => `./${basename(path)}`);
// A browser that understands it compiles all of a script beside the page, while it comes in.
const preamble = "//# allFunctionsCalledOnLoad";
/** @type {import("esbuild").BuildOptions} */
const shared = { outdir, bundle: true, format: "esm", charset: "utf8", minifySyntax: true, target: BROWSERS, logLevel: "warning", external: apart, write: false };

/** Bundles modules, and writes what they come to: esbuild puts them together, terser makes it a twentieth smaller than esbuild would. @param {import("esbuild").BuildOptions} how @param {import("terser").FormatOptions} [format] */
async function schrijf(how, format = {}) {
  const { outputFiles } = await build({ ...shared, ...how });
  for (const { path, text } of outputFiles) {
    const { code } = await minify(metWoorden(text), { module: true, ecma: 2020, compress: { passes: 4, unsafe_arrows: true, inline: 1, sequences: false }, format: { ecma: 2020, ...format } });
    writeFileSync(path, code);
  }
}

/** A script that holds its words, with those that it asks by name: each goes by a number, since their names would
    weigh a third of what they say. None is 0, which is no name. What begins alike stands together, and packs better.
    One that is told its words keeps their names. @param {string} script */
function metWoorden(script) {
  if (!script.includes(teksten.naam)) return script;
  const gezegd = (name) => JSON.stringify(teksten.woorden[name]);
  const gevraagd = Object.keys(teksten.woorden).filter((name) => script.includes(`"${name}"`));
  gevraagd.sort((een, ander) => (gezegd(een) < gezegd(ander) ? -1 : 1));
  const nummers = new Map(gevraagd.map((name, nummer) => [name, String(nummer + 1)]));
  return script
    .replace(/"([A-Z_]+)"/g, (gelezen, name) => nummers.get(name) ?? gelezen)
    .replace(teksten.naam, () => JSON.stringify([0, ...gevraagd.map((name) => teksten.woorden[name])]));
}

for (const [name, contents] of Object.entries(pagina)) {
  await schrijf({ stdin: { contents, resolveDir: map, sourcefile: name }, entryNames: name }, { preamble });
}
await schrijf({ entryPoints: onderdelen, entryNames: "[name]" });
// Whole, and no modules: not every browser starts these.
await schrijf({ entryPoints: werkers, entryNames: "[name]", format: "iife" });

// Of each script that is named, whether it asks more of the language than the oldest browsers know.

import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";

const BROWSERS = JSON.parse(readFileSync(new URL("../../reintegratie/site/browsers.json", import.meta.url), "utf8"));
// the classes of letters grow with each Unicode, so esbuild takes them for new; these browsers have them
const supported = { "regexp-unicode-property-escapes": true };
const written = (text, target) => transformSync(text, { target, supported, minify: true, charset: "utf8" }).code;
const newer = process.argv.slice(2).filter((path) => {
  const text = readFileSync(path, "utf8");
  return written(text, BROWSERS) !== written(text, "esnext");
});
process.stdout.write(newer.join("\n"));

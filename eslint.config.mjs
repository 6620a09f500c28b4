// What the scripts are looked at for. Their types are looked at by tsc: see tsconfig.json.

import { readFileSync } from "node:fs";
import js from "@eslint/js";
import compat from "eslint-plugin-compat";
import globals from "globals";

const STATIC = "reintegratie/site/_static";
// Carried out by Node: a build, and the tests.
const NODE = ["*.mjs", "reintegratie/site/bundel.mjs", "reintegratie/site/stijl.mjs", "reintegratie/site/beeld.mjs", "reintegratie/site/widget.mjs", "tests/**/*.mjs"];
const MADE_BY_THE_BUILD = { VERSIE: "readonly", BESTANDEN: "readonly" };
// What the oldest browsers have, of which the list is that of the build.
const BROWSERS = JSON.parse(readFileSync(new URL("reintegratie/site/browsers.json", import.meta.url), "utf8"));
const targets = BROWSERS.map((/** @type {string} */ one) => one.replace(/\d/, " $&"));
const ASKED_WHETHER_IT_IS_THERE = ["requestIdleCallback", "navigator.connection"];

export default [
  { ignores: ["reintegratie/widget.js", ".venv/", "_build/", "node_modules/", "**/_build/"] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-implicit-coercion": "error",
      "no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "prefer-template": "error",
    },
  },
  { files: ["reintegratie/site/pagina/**"], ignores: ["**/schuifwerker.js"], languageOptions: { globals: { ...globals.browser, TEKSTEN: "readonly" } } },
  { files: ["reintegratie/site/pagina/schuifwerker.js"], languageOptions: { globals: globals.worker } },
  { files: [`${STATIC}/*`], languageOptions: { globals: globals.browser } },
  { files: ["reintegratie/weergave/beeld/dom.mjs"], languageOptions: { globals: globals.browser } },
  {
    files: ["reintegratie/site/dienstwerker.js"],
    languageOptions: { globals: { ...globals.serviceworker, ...MADE_BY_THE_BUILD } },
  },
  {
    files: ["reintegratie/**"],
    ignores: NODE,
    plugins: { compat },
    rules: { "compat/compat": "error" },
    settings: { targets, polyfills: ASKED_WHETHER_IT_IS_THERE, lintAllEsApis: true },
  },
  { files: NODE, languageOptions: { globals: globals.node } },
];

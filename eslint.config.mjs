// What the scripts are looked at for. Their types are looked at by tsc: see tsconfig.json.

import js from "@eslint/js";
import globals from "globals";

const STATIC = "reintegratie/site/_static";
// Carried out by Node: a build, and the tests.
const NODE = ["*.mjs", "reintegratie/site/bundel.mjs", "reintegratie/site/stijl.mjs", "reintegratie/site/beeld.mjs", "reintegratie/site/widget.mjs", "tests/**/*.mjs"];
const MADE_BY_THE_BUILD = { VERSIE: "readonly", BESTANDEN: "readonly" };

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
  { files: NODE, languageOptions: { globals: globals.node } },
];
